// Names that possess other names or stand before them in one noun phrase, and what that says of the two.
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { dominates, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";

/** Type of a possessor -> types of what is part of it: "the Guards' Quds Force", "Hezbollah's al-Manar". */
const HOLDS: Readonly<Partial<Record<NodeType, readonly NodeType[]>>> = {
  ArmedGroup: ["ArmedGroup", "MilitaryForce", "MediaOutlet"],
  PoliticalOrganization: ["ArmedGroup", "MilitaryForce", "MediaOutlet", "GovernmentBody"],
  InternationalOrganization: ["InternationalOrganization", "GovernmentBody", "MilitaryForce"],
  MilitaryForce: ["MilitaryForce", "SecurityService"],
  SecurityService: ["SecurityService", "MilitaryForce"],
  GovernmentBody: ["GovernmentBody", "SecurityService"],
};

/** What a person named as its possessor heads: "A B's Blue League". */
const LED: readonly NodeType[] = ["ArmedGroup", "PoliticalOrganization", "MilitaryForce"];

/** The relation of a named body or place to the name that possesses it or stands before it; null where the types say nothing. */
export function ownershipRelation(sentence: SentenceNode, mention: MentionNode, owner: MentionNode): string | null {
  const inner = mention.referent!.type;
  const outer = owner.referent!.type;
  if (ORGANS.includes(inner) && outer === "State") return "PART_OF";
  if (isPossessor(sentence.tree, owner) && HOLDS[outer]?.includes(inner)) return "PART_OF";
  if (outer === "Person") return LED.includes(inner) && isPossessor(sentence.tree, owner) ? "LEADS" : null;
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
  return isHisOrHers(tree, owner) || POSSESSIVES.has(tree.lower[owner.last + 1] ?? "");
}

/** "whose Blue League": a person's, by a pronoun. */
function isHisOrHers(tree: Tree, { kind, head, referent }: MentionNode): boolean {
  return kind === "pronoun" && referent?.type === "Person" && ["his", "her", "whose"].includes(tree.lower[head]!);
}

/** Names and demonyms that possess or modify the name: inside it, before it in one noun phrase, or on the description beside it. */
export function ownersOf(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const candidates = mentions.filter(
    (m) =>
      m !== mention &&
      m.referent &&
      (m.kind === "name" || m.kind === "demonym" || isHisOrHers(tree, m)) &&
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
    kids(tree, holder, "appos", "flat", "nmod:desc", "conj", "compound", "amod").includes(mention.head) ||
    (holder >= 0 && tree.head[holder] === tree.head[mention.head])
  );
}
