// Times that are past, by the words of a clause.
import { hasKid, kids, type Tree } from "../syntax/tree.ts";

/** Whether a time that is past hangs on a clause, or on a measure within it. */
export function hasPastTime(tree: Tree, at: number): boolean {
  return kids(tree, at, "obl:unmarked", "obl:tmod", "advmod", "nmod:unmarked", "obl").some(
    (c) => (tree.rel[c] !== "obl" && isPast(tree, c)) || hasPastTime(tree, c),
  );
}

function isPast(tree: Tree, t: number): boolean {
  return ["ago", "yesterday"].includes(tree.lower[t]!) || hasKid(tree, t, ["amod", "advmod"], ["last", "ago"]);
}
