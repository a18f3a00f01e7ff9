// Who holds a role: the name beside the role phrase, its subject, the person appointed to it.
import type { RelationDefinition } from "../../ontology/types.ts";
import { nameAfterPhrase } from "../arguments/inner-names.ts";
import { fits } from "../arguments/readings.ts";
import { coordinated, hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { appointedHolder } from "./appointments.ts";
import { argument, notNull } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** Relations whose roles only persons hold, whatever else the relation allows. */
const PERSON_RELATIONS = new Set(["LEADS", "HOLDS_ROLE_IN", "MEMBER_OF", "FOUNDED", "RELATED_TO"]);

/** Who holds the role of a phrase; empty where nobody is named. */
export function holdersOf(sentence: SentenceNode, phrase: RolePhrase, relation: RelationDefinition): Argument[] {
  const demand: RelationDefinition["subject"] = PERSON_RELATIONS.has(relation.name) ? ["Person"] : relation.subject;
  const appointed = appointedHolder(sentence, phrase, demand);
  if (appointed) return appointed;
  const following = followingNames(sentence, phrase, demand);
  if (following.length > 0) return following;
  const closing =
    argument(sentence, nameAfterPhrase(sentence, phrase.last), demand) ??
    argument(sentence, nameAfterPhrase(sentence, phrase.head), demand);
  if (closing && isDefinite(sentence, phrase)) return [closing];
  const described = describedHolder(sentence, phrase, demand);
  return described ? [described] : afterComma(sentence, phrase, demand);
}

/** "President A B", "ministers A B and C D". */
function followingNames(sentence: SentenceNode, phrase: RolePhrase, demand: RelationDefinition["subject"]): Argument[] {
  const adjacent = sentence.mentions.find((m) => m.kind === "name" && m.first === phrase.last + 1);
  const first = argument(sentence, adjacent, demand);
  if (!first || !phrase.plural) return first ? [first] : [];
  return coordinated(sentence.tree, first.token)
    .map((t) => argument(sentence, sentence.byHead.get(t), demand))
    .filter(notNull);
}

function isDefinite(sentence: SentenceNode, phrase: RolePhrase): boolean {
  const { tree } = sentence;
  return (
    tree.lower[leftEdge(tree, phrase)] === "the" ||
    kids(tree, phrase.head, "nmod:poss").length > 0 ||
    possessedPhrase(sentence, phrase)
  );
}

/** "A B, the director", "A B is the director": the name that the tree connects with the role. */
function describedHolder(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["subject"],
): Argument | null {
  const { tree, byHead } = sentence;
  const { head } = phrase;
  const tokens = [
    ...kids(tree, head, "appos"),
    ...(["appos", "nmod:desc"].includes(tree.rel[head]!) ? [tree.head[head]!] : []),
    ...(hasKid(tree, head, ["cop"]) ? kids(tree, head, "nsubj") : []),
  ];
  const found = tokens
    .map((t) => byHead.get(t))
    .filter((m) => m?.kind === "name" || (m?.kind === "pronoun" && m.referent))
    .map((m) => argument(sentence, m, demand));
  return found.find(notNull) ?? null;
}

/** "its secretary-general": a possessor stands directly before the phrase, whatever the arcs. */
function possessedPhrase(sentence: SentenceNode, phrase: RolePhrase): boolean {
  return sentence.tree.lower
    .slice(Math.max(0, phrase.first - 3), phrase.first)
    .some((w) => ["'s", "’s", "its", "his", "her", "their"].includes(w));
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
