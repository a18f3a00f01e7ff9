// Acts and things as objects of condemnation, rejection or attack, where no actor or place stands for them: "the accord", "a convoy".
import { slug } from "../../domain/actor.ts";
import { ACT_NOUNS, ASSET_NOUNS, EVENT_NOUNS, GATHERINGS, PLACE_NOUNS, SITES } from "../lexicon/nouns.ts";
import { hasKid, isNominal, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { describedArgument } from "./described.ts";

const DETERMINERS = new Set(["det", "nmod:poss", "amod", "compound", "nummod"]);

/** The act that token `token` denotes as an argument of type Event; null where the noun denotes none. `anything`: any noun will do. */
export function actAt(sentence: SentenceNode, token: number, anything = false): Argument | null {
  const { tree } = sentence;
  if (tree.upos[token] !== "NOUN" && !(tree.xpos[token] === "VBG" && hasKid(tree, token, ["det"]))) return null;
  const known =
    anything ||
    [tree.lemma[token]!, tree.lower[token]!].some((w) => ACT_NOUNS.has(w) || EVENT_NOUNS.has(w) || w === "plot");
  return known ? described(sentence, token, "Event", "event") : null;
}

/** A building, vehicle or area that was a target, as a described place; null for anything else. `hit`: also parts of buildings, weapons and goods, which are attacked as they are. */
export function targetAt(sentence: SentenceNode, token: number, hit = false): Argument | null {
  const { tree } = sentence;
  const counted = ["dozen", "hundred", "number", "series", "score", "part", "most"].includes(tree.lemma[token]!)
    ? kids(tree, token, "nmod").find((c) => preposition(tree, c) === "of")
    : undefined;
  if (counted !== undefined) return targetAt(sentence, counted, hit);
  const lemma = tree.lemma[token]!;
  if (
    !isNominal(tree, token) ||
    !(ASSET_NOUNS.has(lemma) || GATHERINGS.has(lemma) || isNamedLand(tree, token) || (hit && BREAKABLE.has(lemma))) ||
    hasKid(tree, token, ["det"], ["no"])
  )
    return null;
  return described(sentence, token, "Place", "place");
}

/** What is hit although nobody takes it or lives in it. */
const BREAKABLE = new Set(
  "wall fence door window roof cave ground stand rostrum podium balcony vehicle weapon gun battery emplacement dugout rail railway track road highway motorway pylon livestock cattle herd orchard vineyard grove dump stockpile cargo supply cordon barrier perimeter entrance minaret altar pulpit archive armour artillery machine engine locomotive wagon well pump canal dyke dam sluice mill silo barn stable rally picket".split(
    " ",
  ),
);

/** "the Faw peninsula", where nothing knows it by that name. */
function isNamedLand(tree: Tree, token: number): boolean {
  const named = kids(tree, token, "compound").some((c) => tree.upos[c] === "PROPN");
  return named && (PLACE_NOUNS.has(tree.lemma[token]!) || SITES.has(tree.lemma[token]!));
}

function described(sentence: SentenceNode, token: number, type: "Event" | "Place", prefix: string): Argument {
  const { tree } = sentence;
  const first = leftEdge(tree, token);
  const words = tree.tokens
    .slice(first, token + 1)
    .filter((t) => !/^(the|a|an|any|no|this|that|these|those|its|their|his|her|our|my|whose)$/i.test(t.text));
  const name = words
    .map((t) => t.text)
    .join(" ")
    .replace(/ (['’]s?|-) ?/g, "$1")
    .slice(0, 60);
  const id = `${prefix}:${slug(sentence.document.replace(/^doc:/, ""))}-${slug(name)}`;
  return {
    ...describedArgument(sentence, token, { id, name, type, first, plural: false, definite: true }),
    indirect: true,
  };
}

function leftEdge(tree: Tree, token: number): number {
  let first = token;
  while (first > 0 && tree.head[first - 1] === token && DETERMINERS.has(tree.rel[first - 1]!)) first--;
  return first;
}
