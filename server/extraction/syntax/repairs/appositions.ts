// Repairs of appositions read as lists.
import { hasKid, isNominal, kids, type Tree } from "../tree.ts";

/** "X, a militia, ..." read as a list of two without a conjunction: the described name and its description. */
export function appositionAsConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || !isNominal(tree, i) || !isNominal(tree, head) || hasKid(tree, i, ["cc", "case"]))
      return;
    if (
      kids(tree, head, "conj").length > 1 ||
      kids(tree, i, "conj").length > 0 ||
      !hasKid(tree, i, ["det"], ["a", "an", "the"])
    )
      return;
    if (tree.upos[head] !== "PROPN" || tree.upos[i] !== "NOUN") return;
    tree.rel[i] = "appos";
    fired++;
  });
  return fired;
}
