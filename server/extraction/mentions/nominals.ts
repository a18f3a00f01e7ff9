// Actors and places spoken of by a common noun: "Russian lawmakers", "three gunmen", "the group", "a Ukrainian drone".
import type { NodeType } from "../../domain/actor.ts";
import { isDescription, isNameNoun } from "../coreference/compatibility.ts";
import { areBothSides, isCouple, isPairNoun } from "../coreference/pairs.ts";
import {
  ARMAMENTS,
  ASSET_NOUNS,
  LOOSE_BODIES,
  ORGAN_NOUNS,
  PLACE_NOUNS,
  SITES,
  WEAPON_NOUNS,
} from "../lexicon/nouns.ts";
import { DAY_OR_MONTH } from "../lexicon/words.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode } from "../types.ts";
import { type TypeWords, typeOfNoun } from "./typing.ts";

const PREMODIFIERS = new Set([
  "amod",
  "compound",
  "nummod",
  "det",
  "nmod:poss",
  "nmod:desc",
  "det:predet",
  "advmod",
  "obl:unmarked",
  "flat",
  "nmod:unmarked",
]);

/** Every nominal of a sentence that denotes actors, a place or a weapon with an owner. `byHead`: the names found before. */
export function nominalMentions(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  sentence: number,
  byHead: ReadonlyMap<number, MentionNode>,
): MentionNode[] {
  const found: MentionNode[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!["NOUN", "PROPN"].includes(tree.upos[i]!) || byHead.has(i) || isInsideCompound(tree, i)) continue;
    if (tree.lemma[i] === "law" && tree.lower[i - 1] !== "-") continue;
    if (tree.lemma[i] === "staff" && tree.lower[i - 1] === "of" && tree.lemma[i - 2] === "chief") continue;
    const type = nominalType(words, roles, tree, i);
    const known = isUntyped(tree.lemma[i]!) || isOneOfTwo(tree, i) || isPartOfName(tree, i);
    if (type === null && (!known || isMassNoun(tree, i))) continue;
    found.push(nominalAt(tree, sentence, i, type));
  }
  return found;
}

/** "military service", "selfless service": what is done, not who does it. */
function isMassNoun(tree: Tree, i: number): boolean {
  return tree.lemma[i] === "service" && tree.xpos[i] === "NN" && !hasKid(tree, i, ["det", "nmod:poss"]);
}

/** Weapons, bodies and groups of no known type are mentions too. */
function isUntyped(lemma: string): boolean {
  return WEAPON_NOUNS.has(lemma) || ARMAMENTS.has(lemma) || LOOSE_BODIES.has(lemma) || isDescription(lemma);
}

/** "the front", "the brigade": what may go by the last word of its name. */
function isPartOfName(tree: Tree, i: number): boolean {
  const lemma = tree.lemma[i]!;
  return isNameNoun(lemma) && tree.xpos[i] === "NN" && tree.lower[i - 1] === "the" && tree.head[i - 1] === i;
}

/** "both sides", "the two rivals", "the couple". */
function isOneOfTwo(tree: Tree, i: number): boolean {
  if (isCouple(tree.lemma[i]!)) return hasKid(tree, i, ["det"], ["the"]) && !hasKid(tree, i, ["nmod"]);
  return (
    isPairNoun(tree.lemma[i]!) &&
    (hasKid(tree, i, ["det", "det:predet", "nummod"], ["both", "two", "neither", "each"]) || areBothSides(tree, i))
  );
}

/** Sites, weapons and nameless bodies are mentioned, but stand for nobody: whoever owns or surrounds them does. */
export function isBystander({ noun, plural, referent, type }: MentionNode): boolean {
  if (noun === null || referent !== null || (type !== null && type !== "Place")) return false;
  if (noun === "unit" && plural) return false;
  return SITES.has(noun) || ARMAMENTS.has(noun) || LOOSE_BODIES.has(noun);
}

function isInsideCompound(tree: Tree, i: number): boolean {
  return (
    tree.rel[i] === "amod" ||
    ((tree.rel[i] === "compound" || tree.rel[i] === "nmod:desc") &&
      tree.head[i]! > i &&
      tree.upos[tree.head[i]!] !== "VERB")
  );
}

function nominalType(words: TypeWords, roles: ReadonlySet<string>, tree: Tree, i: number): NodeType | null {
  const lemma = tree.lemma[i]!;
  if (lemma === "house" && PUBLISHING.has(tree.lower[i - 1] ?? "")) return "MediaOutlet";
  if ((PLACE_NOUNS.has(lemma) || SITES.has(lemma)) && !ORGAN_NOUNS.has(lemma)) return "Place";
  const type = typeOfNoun(words, roles, tree, i);
  if (type !== null || tree.upos[i] !== "PROPN" || ASSET_NOUNS.has(lemma)) return type;
  return hasKid(tree, i, ["det"], ["the"]) ? (words.heads.get(lemma) ?? null) : null;
}

/** What houses publish, rather than stand. */
const PUBLISHING = new Set(["media", "publishing"]);

function nominalAt(tree: Tree, sentence: number, i: number, type: NodeType | null): MentionNode {
  let first = i;
  for (const child of tree.children[i]!)
    if (child < i && PREMODIFIERS.has(tree.rel[child]!) && !isRemark(tree, child))
      first = Math.min(first, leftmost(tree, child));
  first = withNumber(tree, first);
  return {
    sentence,
    first,
    last: i,
    head: i,
    kind: "nominal",
    plural: /^NNP?S$/.test(tree.xpos[i]!) || hasKid(tree, i, ["nummod"]) || /\wmen$|^police$/.test(tree.lower[i]!),
    definite:
      hasKid(tree, i, ["det"], ["the", "this", "that", "these", "those"]) || kids(tree, i, "nmod:poss").length > 0,
    noun: tree.lemma[i]!,
    type,
    referent: null,
    owner: null,
  };
}

/** "two dozen masked gunmen", wherever the parse has hung the number. */
function withNumber(tree: Tree, first: number): number {
  let at = first;
  const counts = (i: number) => (tree.upos[i] === "NUM" && !isOfDate(tree, i)) || SCALES.has(tree.lower[i]!);
  while (at > 0 && counts(at - 1) && tree.lower[at] !== "of" && tree.upos[at] !== "DET") at--;
  return ["least", "most"].includes(tree.lower[at]!) && tree.lower[at - 1] === "at" ? at - 1 : at;
}

/** "In April 2004 soldiers", "on December 14 the armies": the number belongs to the date before the phrase. */
function isOfDate(tree: Tree, i: number): boolean {
  const before = tree.lower[i - 1] ?? "";
  if (tree.upos[i] !== "NUM" || !/^\d+$/.test(tree.lower[i]!)) return false;
  const isYear = /^(?:19|20)\d\d$/.test(tree.lower[i]!);
  return DAY_OR_MONTH.has(before) ? isYear || Number(tree.lower[i]) <= 31 : isYear && DATING.has(before);
}
const DATING = new Set("in since until by during of from late early mid".split(" "));
const SCALES = new Set(["dozen", "hundred", "thousand", "million"]);

/** "primarily", "officially" and "late July" say nothing of who is meant; "about", "nearly" belong to the number. */
function isRemark(tree: Tree, i: number): boolean {
  const dated = DAY_OR_MONTH.has(tree.lower[i]!) && tree.rel[i] !== "nmod:poss";
  return dated || isOfDate(tree, i) || (tree.rel[i] === "advmod" && !APPROXIMATE.has(tree.lower[i]!));
}
const BEFORE_PHRASES = new Set(["punct", "cc", "conj", "appos", "cop", "nsubj", "case", "mark"]);
const APPROXIMATE = new Set("about around almost nearly roughly approximately over least more up only some".split(" "));

function leftmost(tree: Tree, i: number): number {
  return tree.children[i]!.reduce(
    (low, child) =>
      child < i && (!BEFORE_PHRASES.has(tree.rel[child]!) || tree.lower[child] === "between")
        ? Math.min(low, leftmost(tree, child))
        : low,
    i,
  );
}
