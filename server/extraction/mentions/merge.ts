// A known name that is only part of a longer name gives way: "Grozny Press House", "Russian Orthodox Church".
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { headOf } from "./chunks.ts";
import { newId } from "./document-names.ts";
import { type TypeWords, typeOfName } from "./typing.ts";

/** Joins each new name with the place, state or demonym name directly before it, where the parse makes them one noun phrase. */
export function mergeWithNeighbours(
  words: TypeWords,
  tree: Tree,
  text: string,
  names: readonly MentionNode[],
): MentionNode[] {
  const sorted = [...names].sort((a, b) => a.first - b.first || b.last - a.last);
  const out: MentionNode[] = [];
  for (const mention of sorted) {
    const before = out.at(-1);
    const joined = before && mention.referent?.origin !== "catalogue" ? join(words, tree, text, before, mention) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(mention);
  }
  return out;
}

function join(words: TypeWords, tree: Tree, text: string, before: MentionNode, after: MentionNode): MentionNode | null {
  if (before.last + 1 !== after.first || before.referent === null) return null;
  const governs =
    tree.head[before.head] === after.head && ["compound", "amod", "nmod:desc"].includes(tree.rel[before.head]!);
  if (!governs) return null;
  const first = before.first;
  const last = after.last;
  const head = headOf(tree, first, last);
  const type = typeOfName(words, tree, first, last, head);
  if (type === null || type === "Person") return null;
  const name = surface(tree, text, first, last).replace(/\s+/g, " ");
  const country = before.referent.country ?? before.referent.id;
  const referent: Referent = {
    id: newId(name, type === "Place"),
    name,
    type,
    origin: "name",
    country,
    metonymOf: null,
  };
  return { ...after, first, last, head, kind: "name", type, referent };
}
