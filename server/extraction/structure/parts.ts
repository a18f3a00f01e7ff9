// Bodies within bodies and places within places, as names and their modifiers state them.
import type { Catalogue } from "../../ontology/types.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { dominates, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, MentionNode, SentenceNode } from "../types.ts";
import { surroundings } from "./surroundings.ts";

/** PART_OF, OPERATES_IN, LEADS and LOCATED_IN claims that noun phrases presuppose. */
export function partFirings(catalogue: Catalogue, sentence: SentenceNode): Firing[] {
  const found: Firing[] = [];
  for (const mention of sentence.mentions) {
    if (mention.kind !== "name" || !mention.referent) continue;
    for (const owner of ownersOf(sentence, mention)) {
      const relation = ownershipRelation(sentence, mention, owner);
      if (relation)
        found.push(
          firing(sentence, relation, `possessor-${relation.toLowerCase().replaceAll("_", "-")}`, mention, owner),
        );
    }
    if (mention.referent.type === "Place")
      for (const outer of surroundings(catalogue, sentence, mention))
        found.push(firing(sentence, "LOCATED_IN", "place-in-place", mention, outer));
  }
  return found.filter((f) => f.subject.referent.id !== f.object.referent.id);
}

function firing(
  sentence: SentenceNode,
  relation: string,
  rule: string,
  subject: MentionNode,
  object: MentionNode,
): Firing {
  const at = Math.max(subject.first, object.first);
  const role = (mention: MentionNode): Argument => ({
    token: mention.head,
    mention,
    referent: mention.referent!,
    indirect: false,
    home: sentence,
  });
  return {
    sentence: sentence.index,
    relation,
    rule,
    predicate: subject.head,
    trigger: [Math.min(subject.first, object.first), at],
    subject: role(subject),
    object: role(object),
    confidence: 0.85,
    forced: null,
    presupposed: true,
    ceiling: null,
    event: null,
    former: false,
  };
}

function ownershipRelation(sentence: SentenceNode, mention: MentionNode, owner: MentionNode): string | null {
  const inner = mention.referent!.type;
  const outer = owner.referent!.type;
  if (ORGANS.includes(inner) && outer === "State") return "PART_OF";
  if (inner === outer && outer === "ArmedGroup" && isPossessor(sentence.tree, owner)) return "PART_OF";
  if (inner === "Place" && outer === "State" && sentence.tree.rel[owner.head] === "nmod:poss") return "LOCATED_IN";
  if (GROUPS.includes(inner) && (outer === "State" || outer === "Place")) {
    const words = sentence.tree.lower.slice(
      Math.min(owner.first, mention.first),
      Math.max(owner.last, mention.last) + 1,
    );
    if (words.includes("ruling")) return "LEADS";
    return inner === "ArmedGroup" && isPossessor(sentence.tree, owner) ? "OPERATES_IN" : null;
  }
  return null;
}

function isPossessor(tree: Tree, owner: MentionNode): boolean {
  return POSSESSIVES.has(tree.lower[owner.last + 1] ?? "");
}

/** Names and demonyms that possess or modify the name: inside it, before it in one noun phrase, or on the description beside it. */
function ownersOf(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const candidates = mentions.filter(
    (m) =>
      m !== mention &&
      m.referent &&
      (m.kind === "name" || m.kind === "demonym") &&
      m.referent.id !== mention.referent!.id,
  );
  const inside = candidates.filter(
    (m) =>
      m.first >= mention.first &&
      m.last <= mention.last &&
      m.last - m.first < mention.last - mention.first &&
      m.referent!.type === "State",
  );
  if (inside.length > 0) return inside;
  const before = candidates.filter(
    (m) => m.last < mention.first && mention.first - m.last <= 8 && isOnePhrase(tree, m, mention),
  );
  return before.slice(-1);
}

function isOnePhrase(tree: Tree, owner: MentionNode, mention: MentionNode): boolean {
  for (let i = owner.last + 1; i < mention.first; i++) {
    const possessive = POSSESSIVES.has(tree.lower[i]!);
    const word =
      ["ADJ", "NOUN", "PROPN", "ADV"].includes(tree.upos[i]!) ||
      tree.rel[i] === "amod" ||
      tree.lower[i] === "-" ||
      (tree.lower[i] === "and" && tree.rel[i] === "cc" && i > owner.last + 1);
    if (!possessive && !word) return false;
  }
  const rel = tree.rel[owner.head]!;
  if (!["nmod:poss", "amod", "compound", "nmod:desc"].includes(rel)) return false;
  const holder = tree.head[owner.head]!;
  return (
    dominates(tree, mention.head, owner.head) ||
    kids(tree, holder, "appos", "flat", "nmod:desc", "conj", "compound").includes(mention.head) ||
    (holder >= 0 && tree.head[holder] === tree.head[mention.head])
  );
}
