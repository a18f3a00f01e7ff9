// The phrases around a noun in which its arguments stand: names before it, prepositional phrases after it.
import { coordinated, hasKid, isNominal, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";

/** Names and demonyms before a noun: "the Osterlich attack", "US aid"; also inside "US-led". */
export function modifierTokens(sentence: SentenceNode, noun: number): number[] {
  const { tree, byHead } = sentence;
  const direct = tree.children[noun]!.filter(
    (c) => c < noun && ["compound", "amod", "nmod:desc", "obl:unmarked", "nmod"].includes(tree.rel[c]!),
  );
  const named = direct.filter((c) => byHead.get(c)?.referent);
  return named.flatMap((c) => [
    c,
    ...kids(tree, c, "conj", "compound", "obl:unmarked", "amod").filter((d) => byHead.get(d)?.referent),
  ]);
}

/** Heads of the prepositional phrases under a noun, with their conjuncts and phrases stacked on one another. */
export function phraseHeads(tree: Tree, i: number, name: string): number[] {
  if (tree.children[i]!.length === 0) return [];
  const under = kids(tree, i, "nmod", "obl", "obl:agent", "acl").filter(
    (c) => preposition(tree, c) === name && isNominal(tree, c),
  );
  const stacked = kids(tree, i, "nmod")
    .filter((c) => !hasKid(tree, c, ["det"], ["the"]) && preposition(tree, c) !== name && preposition(tree, c) !== "of")
    .flatMap((c) => kids(tree, c, "nmod").filter((d) => preposition(tree, d) === name && isNominal(tree, d)));
  return [...under, ...stacked, ...beyondOf(tree, i, name, under), ...joinedOn(tree, i, name)].flatMap((c) =>
    coordinated(tree, c).filter((d) => d === c || [null, name].includes(preposition(tree, d))),
  );
}

/** Every preposition of the phrases around a noun, those of phrases stacked on one another among them. */
export function prepositionsAround(tree: Tree, i: number): Set<string | null> {
  const under = kids(tree, i, "nmod", "obl", "obl:agent", "acl", "conj");
  const stacked = kids(tree, i, "nmod").flatMap((c) => kids(tree, c, "nmod"));
  return new Set([...under, ...stacked].map((c) => preposition(tree, c)));
}

/** "a treaty with X in 1963 and with Y in 1972": the second phrase joined to the noun itself. */
function joinedOn(tree: Tree, i: number, name: string): number[] {
  const others = kids(tree, i, "conj");
  if (others.length === 0 || preposition(tree, i) === name) return [];
  return others.filter((c) => preposition(tree, c) === name && isNominal(tree, c));
}

/** "the withdrawal of X's troops from Y", "the fall of X to Y": the phrase of the noun hung on the one before it. */
function beyondOf(tree: Tree, i: number, name: string, under: readonly number[]): number[] {
  if (under.length > 0 || !["to", "from", "by", "into", "against", "at", "with"].includes(name)) return [];
  return kids(tree, i, "nmod")
    .filter((c) => preposition(tree, c) === "of")
    .flatMap((c) => kids(tree, c, "nmod").filter((d) => preposition(tree, d) === name && isNominal(tree, d)));
}
