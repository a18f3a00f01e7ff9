// Repairs of words whose tag or case mark stands one place off.
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

/** "is armed by X": a participle tagged as an adjective that has the auxiliary of a verb. */
export function participleTag(tree: Tree): number {
  let fired = 0;
  tree.upos.forEach((tag, i) => {
    if (
      tag !== "ADJ" ||
      !["VBN", "VBD", "VBG"].includes(tree.xpos[i]!) ||
      !hasKid(tree, i, ["aux:pass", "aux", "obl:agent"])
    )
      return;
    tree.upos[i] = "VERB";
    fired++;
  });
  return fired;
}

const PARTS = new Set(["compound", "nmod:desc", "flat", "amod"]);

/** "with Osterlich Premier A B", "on Min Aung B": the preposition on the first part of a name or its title belongs to the head. */
export function caseOnPart(tree: Tree): number {
  let fired = 0;
  for (let mark = 0; mark < tree.tokens.length; mark++) {
    if (tree.rel[mark] !== "case" || tree.upos[mark] !== "ADP") continue;
    const part = tree.head[mark]!;
    const head = part >= 0 ? tree.head[part]! : -1;
    if (part <= mark || head <= part || !PARTS.has(tree.rel[part]!) || kids(tree, head, "case").some((c) => c < head))
      continue;
    if (reattach(tree, mark, head, "case")) fired++;
  }
  return fired;
}
