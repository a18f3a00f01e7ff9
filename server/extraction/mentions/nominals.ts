// Actors and places spoken of by a common noun: "Russian lawmakers", "three gunmen", "the group", "a Ukrainian drone".
import type { NodeType } from "../../domain/actor.ts";
import { isDescription } from "../coreference/compatibility.ts";
import { ARMED, ASSET_NOUNS, MILITARY, ORGAN_NOUNS, PLACE_NOUNS, WEAPON_NOUNS } from "../lexicon/nouns.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode } from "../types.ts";
import type { TypeWords } from "./typing.ts";

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
    const type = nominalType(words, roles, tree, i);
    if (type === null && !WEAPON_NOUNS.has(tree.lemma[i]!) && !isDescription(tree.lemma[i]!)) continue;
    found.push(nominalAt(tree, sentence, i, type));
  }
  return found;
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
  const lower = tree.lower[i]!;
  if (PLACE_NOUNS.has(lemma) && !ORGAN_NOUNS.has(lemma)) return "Place";
  const type = words.nominals.get(lower) ?? words.nominals.get(lemma);
  if (type !== undefined) return type;
  if (roles.has(lemma)) return "Person";
  if (MILITARY.has(lemma)) return "MilitaryForce";
  if (isDescription(lemma) && isArmed(tree, i)) return "ArmedGroup";
  return ASSET_NOUNS.has(lemma) && !ORGAN_NOUNS.has(lemma) ? null : (words.heads.get(lemma) ?? null);
}

/** "a militant group": a group of arms by its modifiers. */
function isArmed(tree: Tree, i: number): boolean {
  return tree.children[i]!.some((c) => ARMED.has(tree.lower[c]!));
}

function nominalAt(tree: Tree, sentence: number, i: number, type: NodeType | null): MentionNode {
  let first = i;
  for (const child of tree.children[i]!)
    if (child < i && PREMODIFIERS.has(tree.rel[child]!)) first = Math.min(first, leftmost(tree, child));
  return {
    sentence,
    first,
    last: i,
    head: i,
    kind: "nominal",
    plural: tree.xpos[i] === "NNS" || hasKid(tree, i, ["nummod"]) || tree.lemma[i] === "police",
    definite:
      hasKid(tree, i, ["det"], ["the", "this", "that", "these", "those"]) || kids(tree, i, "nmod:poss").length > 0,
    noun: tree.lemma[i]!,
    type,
    referent: null,
    owner: null,
  };
}

function leftmost(tree: Tree, i: number): number {
  return tree.children[i]!.reduce(
    (low, child) =>
      child < i && !["punct", "cc", "conj", "appos"].includes(tree.rel[child]!)
        ? Math.min(low, leftmost(tree, child))
        : low,
    i,
  );
}
