// Names that possess other names or stand before them in one noun phrase, and what that says of the two.
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { NAMED_BODIES, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { dominates, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";

/** Type of a possessor -> types of what is part of it: "the Guards' Quds Force", "Hezbollah's al-Manar". */
const HOLDS: Readonly<Partial<Record<NodeType, readonly NodeType[]>>> = {
  ArmedGroup: ["ArmedGroup", "MilitaryForce", "MediaOutlet", "PoliticalOrganization", "GovernmentBody"],
  PoliticalOrganization: ["ArmedGroup", "MilitaryForce", "MediaOutlet", "GovernmentBody"],
  InternationalOrganization: ["InternationalOrganization", "GovernmentBody", "MilitaryForce"],
  MilitaryForce: ["MilitaryForce", "SecurityService"],
  SecurityService: ["SecurityService", "MilitaryForce"],
  GovernmentBody: ["GovernmentBody", "SecurityService"],
};
/** "Osterlich's 85th Brigade": a numbered unit is a state's, whatever its name alone is taken for. */
const NUMBERED_UNIT =
  /^(?:\d+(?:st|nd|rd|th)|[IVX]+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

/** What a person named as its possessor heads: "A B's Blue League". */
const LED: readonly NodeType[] = [...GROUPS, "MilitaryForce"];

/** The relation of a named body or place to the name that possesses it or stands before it; null where the types say nothing. */
export function ownershipRelation(sentence: SentenceNode, mention: MentionNode, owner: MentionNode): string | null {
  const inner = mention.referent!.type;
  const outer = owner.referent!.type;
  if (outer === "State" && (ORGANS.includes(inner) || isUnit(sentence.tree, mention))) return "PART_OF";
  if (isPossessor(sentence.tree, owner) && HOLDS[outer]?.includes(inner)) return "PART_OF";
  if (outer === "Person") return LED.includes(inner) && isOnes(sentence.tree, owner, mention) ? "LEADS" : null;
  if (inner === "Place" && outer === "State" && isDirectly(sentence.tree, owner, mention)) return "LOCATED_IN";
  if (inner === "Place" && outer === "Place" && isOfCity(sentence.tree, owner, mention)) return "LOCATED_IN";
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

/** "Osterlich's Eastern Province", "its Eastern Province", not "its Eastern partners". */
function isDirectly(tree: Tree, owner: MentionNode, { head }: MentionNode): boolean {
  return tree.rel[owner.head] === "nmod:poss" && (owner.kind === "name" || tree.head[owner.head] === head);
}

/** "Fredville's Victory Square": a place that is no region, right behind the city whose it is; not "Fraser's Hill". */
function isOfCity({ rel, head, lemma }: Tree, owner: MentionNode, mention: MentionNode): boolean {
  const { first, head: noun, referent } = mention;
  const isPart = !["region", "area"].includes(referent!.placeKind ?? "") && !PLACE_NOUNS.has(lemma[first]!);
  const isCity = owner.kind === "name" && owner.referent!.origin === "catalogue";
  return isCity && rel[owner.head] === "nmod:poss" && head[owner.head] === noun && isPart;
}

function isUnit(tree: Tree, { first, last, referent }: MentionNode): boolean {
  return referent!.type === "ArmedGroup" && last > first && NUMBERED_UNIT.test(tree.lower[first]!);
}

/** "A B's Blue League", "his Blue League militia"; not "his ally the League" nor "his League office". */
function isOnes(tree: Tree, owner: MentionNode, { first, last, head }: MentionNode): boolean {
  const between = tree.upos.slice(owner.last + 1, first);
  const noun = tree.head[head]!;
  const narrows = noun > last && ["compound", "amod", "nmod:desc"].includes(tree.rel[head]!);
  return isPossessor(tree, owner) && !between.includes("NOUN") && (!narrows || NAMED_BODIES.has(tree.lemma[noun]!));
}

function isPossessor(tree: Tree, owner: MentionNode): boolean {
  return isHisOrHers(tree, owner) || POSSESSIVES.has(tree.lower[owner.last + 1] ?? "");
}

/** "whose Blue League", "its Blue Agency": a person's or a body's, by a pronoun. */
function isHisOrHers(tree: Tree, { kind, head, referent }: MentionNode): boolean {
  const pronouns = referent?.type === "Person" ? ["his", "her", "whose"] : ["its", "their", "whose"];
  return kind === "pronoun" && referent !== null && pronouns.includes(tree.lower[head]!);
}

/** "the army's Fifth Corps": possessors that are no names stand for those whose they are, or whom they mean. */
function asOwner(sentence: SentenceNode, mention: MentionNode): MentionNode {
  const isOther = mention.kind === "nominal" && isPossessor(sentence.tree, mention) && mention.definite;
  return isOther && mention.owner ? { ...mention, referent: mention.owner } : mention;
}

/** Names and demonyms that possess or modify the name: inside it, before it in one noun phrase, or on the description beside it. */
export function ownersOf(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const candidates = mentions
    .map((m) => (m === mention ? m : asOwner(sentence, m)))
    .filter(
      (m) =>
        m !== mention &&
        m.referent &&
        m.referent.id !== mention.referent!.id &&
        (m.kind === "name" || m.kind === "demonym" || isHisOrHers(tree, m) || isNamedByNoun(sentence, m)),
    );
  const inside = candidates.filter(
    (m) =>
      m.first >= mention.first &&
      m.last <= mention.last &&
      m.last - m.first < mention.last - mention.first &&
      m.referent!.type === "State",
  );
  const near = candidates.filter(
    (m) => m.last < mention.first && mention.first - m.last <= 8 && isOnePhrase(tree, m, mention),
  );
  const last = near.at(-1);
  const around = near.find((m) => last && m !== last && m.first <= last.first && m.last >= last.last) ?? last;
  const before = around ? [around] : [];
  const people = [...before, ...candidates.filter((m) => isRightBefore(tree, m, mention))].filter(isPerson);
  const owners = before.filter((m) => !isPerson(m) && (inside.length === 0 || isPossessor(tree, m)));
  return [...(owners.length > 0 ? owners : inside), ...people.slice(0, 1)];
}

function isPerson({ referent }: MentionNode): boolean {
  return referent?.type === "Person";
}

/** "A B's Osterlich Liberation Front": nothing but an adjective between the possessive and the name, whatever the arcs. */
function isRightBefore(tree: Tree, owner: MentionNode, { first }: MentionNode): boolean {
  const between = tree.upos.slice(owner.last + 2, first);
  return (
    owner.kind === "name" &&
    owner.last + 2 <= first &&
    POSSESSIVES.has(tree.lower[owner.last + 1] ?? "") &&
    between.length < 3 &&
    between.every((tag) => tag === "ADJ" || tag === "PROPN")
  );
}

/** "the group's Blue Agency": a description of a body that has a name or an owner. */
function isNamedByNoun({ tree }: SentenceNode, { kind, definite, last, referent }: MentionNode): boolean {
  return (
    kind === "nominal" &&
    definite &&
    POSSESSIVES.has(tree.lower[last + 1] ?? "") &&
    referent!.origin !== "described" &&
    referent!.type !== "Person"
  );
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
