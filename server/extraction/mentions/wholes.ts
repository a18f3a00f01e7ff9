// Names as one piece in the tree: a parse may tear a name apart, or read a word of it as a verb.
import { hasKid, reattach, type Tree } from "../syntax/tree.ts";
import type { MentionNode } from "../types.ts";

/** Relations by which a word stands inside a noun phrase rather than heads one. */
const INSIDE = new Set(["compound", "amod", "nmod:desc", "flat", "dep", "vocative", "nummod", "advmod"]);
const NOMINAL = new Set(["PROPN", "NOUN", "NUM", "X"]);

/** The names, each with the one token that heads it; the tree is mended in place where a name had several. */
export function asWholes(tree: Tree, names: readonly MentionNode[]): MentionNode[] {
  return names.map((name) => {
    if (name.kind !== "name" || name.first === name.last || isCovered(name, names)) return name;
    const head = joined(tree, name);
    return head === name.head ? name : { ...name, head };
  });
}

function isCovered(name: MentionNode, names: readonly MentionNode[]): boolean {
  return names.some(
    (o) => o !== name && o.first <= name.first && name.last <= o.last && o.last - o.first > name.last - name.first,
  );
}

function joined(tree: Tree, { first, last, head }: MentionNode): number {
  const isOut = (i: number) => tree.head[i]! < first || tree.head[i]! > last;
  const outer = tree.head.flatMap((_, i) =>
    i >= first && i <= last && isOut(i) && tree.rel[i] !== "punct" ? [i] : [],
  );
  if (outer.some((i) => tree.head[i]! > last && ["compound", "amod"].includes(tree.rel[i]!) && outer.length > 1))
    return head;
  const top = outer.find((i) => !INSIDE.has(tree.rel[i]!)) ?? outer.at(-1) ?? head;
  for (const i of outer) if (i !== top) reattach(tree, i, top, "flat");
  for (let i = first; i <= last; i++) if (i !== top) hangOn(tree, i, top, first, last);
  if (!NOMINAL.has(tree.upos[top]!)) nameTag(tree, top, first, last);
  return top;
}

/** What hangs on a part of the name from outside belongs to the whole. */
function hangOn(tree: Tree, part: number, top: number, first: number, last: number): void {
  for (const child of tree.children[part]!)
    if (child < first || child > last)
      if (tree.rel[child] !== "case" || !hasKid(tree, top, ["case"])) reattach(tree, child, top, tree.rel[child]!);
}

/** "Human Rights Watch" read as a clause. */
function nameTag(tree: Tree, top: number, first: number, last: number): void {
  tree.upos[top] = "PROPN";
  tree.xpos[top] = "NNP";
  for (const child of tree.children[top]!) if (child >= first && child <= last) tree.rel[child] = "compound";
}
