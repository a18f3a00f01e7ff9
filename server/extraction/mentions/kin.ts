// Names of relatives, told beside the one whose relative it is.
import { KIN } from "../lexicon/people.ts";
import type { Tree } from "../syntax/tree.ts";

/** "his son Michel", "her brother, Salim", "the brothers Ahmed and Salim": whether the name that begins at a token is a relative's. */
export function isRelative(tree: Tree, first: number): boolean {
  const noun = tree.lower[first - 1] === "," ? first - 2 : first - 1;
  if (!KIN.has(tree.lemma[noun] ?? "")) return false;
  const possessed = tree.children[noun]!.some((c) => tree.rel[c] === "nmod:poss" && c < noun);
  return possessed || (tree.lower[noun] !== tree.lemma[noun] && tree.lower[first + 1] === "and");
}
