// Whose a thing or body is: the modifier that names its owner.
import { kids, preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode } from "../types.ts";

/** Nouns whose "in X" names whose they are: "the government in Osterlich City". */
export const GOVERNING = new Set([
  "government",
  "junta",
  "authority",
  "authorities",
  "regime",
  "ministry",
  "parliament",
]);

/** The modifier of a noun that names its owner: possessor, demonym, name before it, or "of"/"from" after it. */
export function ownerMention(tree: Tree, i: number, byHead: ReadonlyMap<number, MentionNode>): MentionNode | null {
  const before = tree.children[i]!.filter(
    (c) =>
      ["nmod:poss", "compound", "amod", "nmod:desc", "obl:unmarked", "nmod"].includes(tree.rel[c]!) &&
      c < i &&
      preposition(tree, c) === null,
  );
  for (const child of before.reverse()) {
    const mention = byHead.get(child);
    if (mention && isHyphened(tree, mention)) continue;
    if (mention?.referent && (mention.referent.type !== "Person" || tree.rel[child] === "nmod:poss")) return mention;
    const inner =
      tree.xpos[child] === "VBN"
        ? undefined
        : kids(tree, child, "compound", "amod")
            .map((c) => byHead.get(c))
            .find((m) => m?.referent);
    if (inner && tree.rel[child] !== "nmod:poss" && !isHyphened(tree, inner)) return inner;
  }
  const after = kids(tree, i, "nmod").filter(
    (c) =>
      c > i && ["of", "from", ...(GOVERNING.has(tree.lemma[i]!) ? ["in"] : [])].includes(preposition(tree, c) ?? ""),
  );
  for (const child of after) {
    const mention = byHead.get(child);
    if (mention?.referent && mention.kind === "name") return mention;
    const named = tree.children[child]!.map((c) => byHead.get(c)).find(
      (m) => m?.kind === "name" && m.referent && m.last === child - 1,
    );
    if (named) return named;
  }
  return null;
}

/** "Hamas-run", "Osterlich-backed": the name says who runs it, not whose it is. */
function isHyphened(tree: Tree, mention: MentionNode): boolean {
  return tree.lower[mention.last + 1] === "-" && /^VB[NGD]$/.test(tree.xpos[mention.last + 2] ?? "");
}
