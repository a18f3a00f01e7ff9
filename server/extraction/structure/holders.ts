// Who holds a role: the name beside the role phrase, its subject, the person appointed to it.

import type { RelationDefinition } from "../../ontology/types.ts";
import { nameAfterPhrase } from "../arguments/inner-names.ts";
import { fits } from "../arguments/readings.ts";
import { coordinated, hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { appointedHolder } from "./appointments.ts";
import { argument, notNull } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";

const PERSON_RELATIONS = new Set(["LEADS", "HOLDS_ROLE_IN", "MEMBER_OF", "FOUNDED"]);

export function holdersOf(sentence: SentenceNode, phrase: RolePhrase, relation: RelationDefinition): Argument[] {
  const demand: RelationDefinition["subject"] =
    PERSON_RELATIONS.has(relation.name) || relation.name === "RELATED_TO" ? ["Person"] : relation.subject;
  const isName = (m: MentionNode | undefined) => m?.kind === "name";
  const { tree, byHead, mentions } = sentence;
  const appointed = appointedHolder(sentence, phrase, demand);
  if (appointed) return appointed;
  const adjacent = mentions.find((m) => m.kind === "name" && m.first === phrase.last + 1);
  const direct = argument(sentence, adjacent, demand);
  if (direct)
    return phrase.plural
      ? coordinated(tree, direct.token)
          .map((t) => argument(sentence, byHead.get(t), demand))
          .filter(notNull)
      : [direct];
  const closing =
    argument(sentence, nameAfterPhrase(sentence, phrase.last), demand) ??
    argument(sentence, nameAfterPhrase(sentence, phrase.head), demand);
  if (
    closing &&
    (tree.lower[leftEdge(tree, phrase)] === "the" ||
      kids(tree, phrase.head, "nmod:poss").length > 0 ||
      possessedPhrase(sentence, phrase))
  )
    return [closing];
  const tokens = [
    ...kids(tree, phrase.head, "appos"),
    ...(["appos", "nmod:desc"].includes(tree.rel[phrase.head]!) ? [tree.head[phrase.head]!] : []),
    ...copularSubjects(tree, phrase.head),
  ];
  const found = tokens
    .map((t) => byHead.get(t))
    .filter((m) => isName(m) || (m?.kind === "pronoun" && m.referent))
    .map((m) => argument(sentence, m, demand))
    .filter(notNull);
  if (found.length > 0) return found.slice(0, 1);
  return afterComma(sentence, phrase, demand);
}

/** "its secretary-general": a possessor stands directly before the phrase, whatever the arcs. */
function possessedPhrase(sentence: SentenceNode, phrase: RolePhrase): boolean {
  return sentence.tree.lower
    .slice(Math.max(0, phrase.first - 3), phrase.first)
    .some((w) => ["'s", "’s", "its", "his", "her", "their"].includes(w));
}

function copularSubjects(tree: Tree, head: number): number[] {
  return hasKid(tree, head, ["cop"]) ? kids(tree, head, "nsubj") : [];
}

/** "..., near the home of A B, the Y treasurer": an apposition to something that is no person goes to the nearest person before it. */
function afterComma(sentence: SentenceNode, phrase: RolePhrase, demand: RelationDefinition["subject"]): Argument[] {
  const { tree, mentions } = sentence;
  if (tree.rel[phrase.head] !== "appos") return [];
  const start = leftEdge(tree, phrase);
  if (tree.lower[start - 1] !== "," && tree.lower[start - 1] !== "(") return [];
  const before = mentions.filter((m) => m.kind === "name" && m.last < start - 1 && start - m.last <= 12).reverse();
  const nearest = before.find((m) => m.referent && fits(m.referent.type, demand));
  const found = argument(sentence, nearest, demand);
  return found ? [found] : [];
}

function leftEdge(tree: Tree, phrase: RolePhrase): number {
  const inside = tree.children[phrase.head]!.filter(
    (c) => c < phrase.first && ["det", "amod", "compound", "nmod:poss", "nmod:desc"].includes(tree.rel[c]!),
  );
  return Math.min(phrase.first, ...inside.map((c) => Math.min(c, ...tree.children[c]!)));
}
