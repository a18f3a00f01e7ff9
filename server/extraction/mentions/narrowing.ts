// The common noun that a name narrows: "the F border post", "the La Santé prison".
import type { Tree } from "../syntax/tree.ts";

/** "the La Santé |prison|": the noun behind a name that any word of it narrows; -1 where there is none. */
export function nounNarrowed(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) if (isNarrowing(tree, i) && tree.head[i]! > last) return tree.head[i]!;
  return -1;
}

function isNarrowing(tree: Tree, i: number): boolean {
  return tree.rel[i] === "compound" || (tree.rel[i] === "amod" && tree.upos[i] === "PROPN");
}

/** "the F |border post|": nothing but nouns in small letters up to the one that the name narrows. */
export function isRightBehind(tree: Tree, last: number, noun: number): boolean {
  if (noun <= last || noun > last + 2) return false;
  return tree.tokens
    .slice(last + 1, noun + 1)
    .every((t, i) => ["NOUN", "PROPN"].includes(tree.upos[last + 1 + i]!) && /^\p{Ll}/u.test(t.text));
}
