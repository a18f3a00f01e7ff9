// Links between two names that stand together, and where such names end.
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";

/** Two names and what their standing together says of them. */
export interface Link {
  readonly relation: string;
  readonly subject: MentionNode;
  readonly object: MentionNode;
}

/** The token after an acronym in brackets; `at` itself where none stands there. */
export function afterAcronym({ tree }: SentenceNode, at: number): number {
  return tree.lower[at] === "(" && tree.lower[at + 2] === ")" ? at + 3 : at;
}

/** "of the Osterlich army": a name that narrows a noun after it. */
export function isModifier(tree: Tree, { head, last }: MentionNode): boolean {
  const noun = tree.head[head]!;
  return (
    (noun > last && ["compound", "amod", "nmod:desc", "nmod:poss"].includes(tree.rel[head]!)) ||
    POSSESSIVES.has(tree.lower[last + 1] ?? "")
  );
}
