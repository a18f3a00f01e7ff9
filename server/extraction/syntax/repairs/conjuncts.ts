// Repairs of coordination: a conjunct hung on a verb that it cannot go with.
import { hasKid, isVerb, reattach, type Tree } from "../tree.ts";

/** "shooting at people who had come and setting the hall alight": a participle goes on from the participle above, not from the relative clause. */
export function participleConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || tree.xpos[i] !== "VBG" || hasKid(tree, i, ["aux", "nsubj"])) return;
    if (tree.xpos[head] === "VBG" || tree.rel[head] !== "acl:relcl") return;
    const outer = participleAbove(tree, head);
    if (outer >= 0 && reattach(tree, i, outer, "conj")) fired++;
  });
  return fired;
}

function participleAbove(tree: Tree, from: number): number {
  for (let up = tree.head[from]!; up >= 0; up = tree.head[up]!) {
    if (isVerb(tree, up)) return tree.xpos[up] === "VBG" ? up : -1;
  }
  return -1;
}
