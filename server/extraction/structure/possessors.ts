// Whose a role is by a possessive before it: "Osterlich's foreign minister", "his deputy", "X, whose leader".
import { POSSESSIVES } from "../lexicon/words.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { coordinated, isVerb, kids, preposition } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { bodyOf, type HeldRole } from "./held-role.ts";
import { notNull } from "./participants.ts";
import { bodyOfPerson, type Posts } from "./posts.ts";
import { takesRegion } from "./role-kinds.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** "Osterlich's foreign minister", "his foreign minister", "whose foreign minister". */
export function possessorsOf(role: HeldRole, posts: Posts): Argument[] {
  const { sentence, phrase } = role;
  const { tree, byHead } = sentence;
  const beside = bodyJoined(role) ?? bodyWith(role);
  if (beside) return [beside];
  const found = kids(tree, phrase.head, "nmod:poss");
  const tokens = found.length > 0 ? found : [...pronounBefore(sentence, phrase), ...nameBefore(sentence, phrase)];
  return tokens
    .flatMap((c) =>
      tree.lower[c] === "whose" ? ownerOfClause(sentence, c) : coordinated(tree, c).map((t) => byHead.get(t)),
    )
    .map((m) => bodyOf(role, m) ?? bodyOfPerson(posts, role, isHolder(role, m) ? (personOtherThan(role, m) ?? m) : m))
    .filter(notNull);
}

/** "with A B as its head and C D as his deputy": nobody is his own deputy. */
function isHolder({ holders }: HeldRole, mention: MentionNode | undefined): boolean {
  return mention?.kind === "pronoun" && holders.some((h) => h.referent.id === mention.referent?.id);
}

/** The person named last before those who hold the role. */
function personOtherThan({ sentence, holders }: HeldRole, pronoun: MentionNode | undefined): MentionNode | undefined {
  const first = Math.min(pronoun!.first, ...holders.map((h) => h.mention.first));
  return sentence.mentions.filter((m) => m.kind === "name" && m.last < first && m.referent?.type === "Person").at(-1);
}

/** "by Osterlich's agency, ABC, and its director", "to the Blue League and to its leader": "its" is what the role is joined to. */
function bodyJoined(role: HeldRole): Argument | null {
  const { sentence, phrase } = role;
  const { tree, mentions } = sentence;
  const its = pronounBefore(sentence, phrase)[0] ?? -1;
  if (!["its", "their"].includes(tree.lower[its] ?? "") || tree.rel[phrase.head] !== "conj") return null;
  const and = tree.upos[its - 1] === "ADP" ? its - 2 : its - 1;
  if (tree.lower[and] !== "and") return null;
  const end = tree.lower[and - 1] === "," ? and - 2 : and - 1;
  const beside = mentions.find((m) => m.last === end && (m.kind === "name" || m.kind === "nominal"));
  const isPlace = beside?.referent?.type === "Place";
  const isSame = and === its - 1 || (beside && preposition(tree, beside.head) === tree.lower[its - 1]);
  return isSame && (!isPlace || takesRegion(phrase.words)) ? bodyOf(role, beside) : null;
}

/** "the League, with A B at its head," "a council took over with A B as its chairman": "its" is what the phrase belongs to. */
function bodyWith(role: HeldRole): Argument | null {
  const { sentence, phrase, holders } = role;
  const { tree, byHead } = sentence;
  const its = pronounBefore(sentence, phrase)[0] ?? -1;
  const leader = holders[0]?.token ?? -1;
  if (
    tree.lower[its] !== "its" ||
    !["as", "at"].includes(tree.lower[its - 1] ?? "") ||
    leader < 0 ||
    preposition(tree, leader) !== "with"
  )
    return null;
  const governor = tree.head[leader]!;
  const owners =
    governor >= 0 && isVerb(tree, governor)
      ? [...kids(tree, governor, "obj"), ...subjectsOf(tree, governor)]
      : [governor];
  return owners.map((t) => bodyOf(role, byHead.get(t))).find(notNull) ?? null;
}

function pronounBefore({ tree }: SentenceNode, phrase: RolePhrase): number[] {
  let at = phrase.first - 1;
  while (at > phrase.first - 4 && ["ADJ", "NOUN", "PROPN", "ADV"].includes(tree.upos[at] ?? "")) at--;
  return POSSESSORS.has(tree.lower[at] ?? "") ? [at] : [];
}
/** "chief and |Daniel's brother": the name right before the relative, hung on something else. */
function nameBefore({ tree, mentions }: SentenceNode, { first, relation }: RolePhrase): number[] {
  if (relation !== "RELATED_TO" || !POSSESSIVES.has(tree.lower[first - 1] ?? "")) return [];
  return mentions.filter((m) => m.last === first - 2 && m.kind === "name").map((m) => m.head);
}
const POSSESSORS = new Set(["its", "his", "her", "their", "whose"]);

/** "X, whose leader ...": X stands right before, else the tree says what the clause hangs on. */
function ownerOfClause({ tree, mentions, byHead }: SentenceNode, whose: number): (MentionNode | undefined)[] {
  const end = tree.lower[whose - 1] === "," ? whose - 2 : whose - 1;
  const beside = mentions.find((m) => m.last === end && m.kind === "name" && m.referent);
  return beside ? [beside] : resolveRelative(tree, whose).map((t) => byHead.get(t));
}
