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
  return sharedOwner(tree, i, byHead);
}

/** "Osterlich tanks and troops", "Osterlich aircraft, ships and a submarine": arms told bare beside others are whose those are. */
function sharedOwner(tree: Tree, i: number, byHead: ReadonlyMap<number, MentionNode>): MentionNode | null {
  const first = tree.head[i]!;
  if (tree.rel[i] !== "conj" || first > i || !isArm(tree, first) || !isBare(tree, i)) return null;
  if (!isArm(tree, i) && !(tree.lemma[i] === "fighter" && CRAFT.has(tree.lemma[first]!))) return null;
  const owner = ownerMention(tree, first, byHead);
  return owner && owner.head < first && (owner.kind === "demonym" || tree.rel[owner.head] === "nmod:poss")
    ? owner
    : null;
}

function isArm(tree: Tree, i: number): boolean {
  return tree.upos[i] === "NOUN" && ARMS.has(tree.lemma[i]!);
}

function isBare(tree: Tree, i: number): boolean {
  return tree.children[i]!.every(
    (c) => ["cc", "punct", "conj"].includes(tree.rel[c]!) || (tree.rel[c] === "det" && /^an?$/.test(tree.lower[c]!)),
  );
}

const CRAFT = new Set(["bomber", "jet", "plane", "warplane", "aircraft", "helicopter"]);
/** What the armed forces of one side consist of. */
const ARMS = new Set(
  "troop soldier tank armour armor artillery ship submarine warship frigate destroyer gunboat aircraft plane jet bomber warplane helicopter gunship drone missile rocket mortar gun howitzer infantry cavalry marine commando paratrooper gunner sailor airman policeman police gendarme bulldozer vessel battery shell bomb".split(
    " ",
  ),
);

/** "Hamas-run", "Osterlich-backed": the name says who runs it, not whose it is. */
function isHyphened(tree: Tree, mention: MentionNode): boolean {
  return tree.lower[mention.last + 1] === "-" && /^VB[NGD]$/.test(tree.xpos[mention.last + 2] ?? "");
}
