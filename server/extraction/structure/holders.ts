// Who holds a role: the name beside the role phrase, its subject, the person appointed to it.
import type { RelationDefinition } from "../../ontology/types.ts";
import { fits } from "../arguments/readings.ts";
import { unnamed } from "../mentions/descriptions.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { coordinated, firstConjunct, hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { alliesMeant } from "./allies.ts";
import { appointedHolders, type Holder } from "./appointments.ts";
import { exampleBehind, firstListed, lastOfOthers, listBefore, listFrom, severalFrom } from "./name-lists.ts";
import { argument, notNull } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";
import { afterRanks, complementEnd, isDefinite, leftEdge, personBefore, personFrom } from "./spans.ts";

type Demand = RelationDefinition["subject"];

/** Relations whose roles only persons hold, whatever else the relation allows. */
const PERSON_RELATIONS = new Set(["LEADS", "HOLDS_ROLE_IN", "FOUNDED", "RELATED_TO"]);

/** Who holds the role of a phrase; empty where nobody is named. */
export function holdersOf(sentence: SentenceNode, phrase: RolePhrase, relation: RelationDefinition): Holder[] {
  const isMember = relation.name === "MEMBER_OF" && phrase.words !== "member";
  const demand: Demand = isMember || PERSON_RELATIONS.has(relation.name) ? ["Person"] : relation.subject;
  const appointed = appointedHolders(sentence, phrase, demand);
  if (appointed) return appointed;
  const named = namedHolders(sentence, phrase, demand);
  const meant = named.length > 0 ? named : (MEANT[relation.name]?.(sentence, phrase) ?? []);
  return meant.map((argument) => ({ argument, former: phrase.former }));
}

/** "The Osterlich president agreed": the person of whom the description of an office speaks. */
function personMeant(sentence: SentenceNode, phrase: RolePhrase): Argument[] {
  const mention = sentence.byHead.get(phrase.head);
  const referent = mention?.referent;
  if (mention?.kind !== "nominal" || mention.plural || !mention.definite) return [];
  if (referent?.type !== "Person" || referent.origin === "described") return [];
  return [{ token: mention.head, mention, referent, indirect: false, home: sentence }];
}
/** Who is meant where nobody is named. */
const MEANT: Readonly<Record<string, (sentence: SentenceNode, phrase: RolePhrase) => Argument[]>> = {
  LEADS: personMeant,
  HOLDS_ROLE_IN: personMeant,
  COOPERATES_WITH: alliesMeant,
};

function namedHolders(sentence: SentenceNode, phrase: RolePhrase, demand: Demand): Argument[] {
  const { tree } = sentence;
  const following = followingNames(sentence, phrase, demand);
  if (following.length > 0) return following;
  const apart = tree.rel[phrase.head] === "appos" || (tree.rel[phrase.head] === "acl" && phrase.last > phrase.first);
  const before = apart ? personBefore(sentence, leftEdge(tree, phrase)) : undefined;
  const apposed = argument(sentence, before ?? nameBesideWords(sentence, phrase), demand);
  if (apposed) return phrase.plural ? [...listBefore(sentence, apposed, demand), apposed] : [apposed];
  const listed = argument(sentence, lastOfOthers(sentence, phrase), demand);
  if (listed) return [...listBefore(sentence, listed, demand), listed];
  const examples = argument(sentence, exampleBehind(sentence, phrase, demand), demand);
  if (examples) return listFrom(sentence, examples, demand);
  const closing = argument(sentence, nameAfterComplement(sentence, phrase, demand), demand);
  if (closing) return phrase.plural ? listFrom(sentence, closing, demand) : [closing];
  const described = describedHolders(sentence, phrase, demand);
  return described.length > 0 ? described : afterComma(sentence, phrase, demand);
}

/** Words between the comma behind a name and a description: "then still at the head", "at the time the chief", "one of the sons". */
const LEADING_IN = new Set(
  "then still now once formerly later currently today at the that time until recently one of both all each for in since last this year years month months week decade decades long two three ten".split(
    " ",
  ),
);
const YEARS = /^\d{4}s?$/;

/** "A B, then still at the head of X,": a description between the commas behind a name, whatever the arcs. */
function nameBesideWords(sentence: SentenceNode, phrase: RolePhrase): MentionNode | undefined {
  const { tree } = sentence;
  const end = complementEnd(sentence, phrase);
  if (!CLOSES.has(tree.lower[end < 0 ? phrase.last + 1 : end] ?? ".")) return undefined;
  let start = leftEdge(tree, phrase);
  const leadsIn = (word: string) => LEADING_IN.has(word) || YEARS.test(word);
  while (start > phrase.first - 9 && leadsIn(tree.lower[start - 1] ?? "")) start--;
  if (tree.lower[start - 1] !== ",") return undefined;
  const any =
    phrase.words === "member" ? sentence.mentions.find((m) => m.last === start - 2 && m.kind === "name") : undefined;
  return personBefore(sentence, start) ?? any;
}

/** "President A B", "spokesman General A B", "ministers A B and C D". */
function followingNames(sentence: SentenceNode, phrase: RolePhrase, demand: Demand): Argument[] {
  const next = phrase.last + 1;
  const at = afterRanks(sentence.tree, next);
  const adjacent = sentence.mentions.find(
    (m) => m.kind === "name" && (m.first === next || m.first === at || isInside(phrase, m)),
  );
  const first = argument(sentence, adjacent, demand);
  if (!first || !phrase.plural) return first ? [first] : [];
  return coordinated(sentence.tree, first.token)
    .map((t) => argument(sentence, sentence.byHead.get(t), demand))
    .filter(notNull);
}

/** "Crown Prince A B" where the title is known as part of the name. */
function isInside(phrase: RolePhrase, name: MentionNode): boolean {
  return name.first <= phrase.first && phrase.last < name.last && name.referent?.type === "Person";
}

/** "A former lecturer at X, A B won", "the chief of its general staff, A B,", "US ambassador to the UN A B": who is named after the complement of a role. */
function nameAfterComplement(sentence: SentenceNode, phrase: RolePhrase, demand: Demand): MentionNode | undefined {
  const { tree } = sentence;
  if (hasKid(tree, phrase.head, ["cop"])) return undefined;
  const end = complementEnd(sentence, phrase);
  const comma = end < 0 ? phrase.last + 1 : end;
  if (tree.lower[comma] === ",") {
    if (isCounted(tree, phrase)) return firstListed(sentence, comma + 1, demand);
    if (phrase.plural) return isOwned(tree, phrase) ? severalFrom(sentence, comma + 1, demand) : undefined;
    const name = personFrom(sentence, comma + 1);
    const definite = isDefinite(tree, phrase);
    const introduced = !definite && name !== undefined && isIntroduced(sentence, phrase, name);
    if (!definite && end <= 0 && !introduced) return undefined;
    if (name && leftEdge(tree, phrase) === 0 && isVerb(tree, name.last + 1)) return name;
    const bound = name !== undefined && (definite || introduced || tree.rel[name.head] === "appos");
    return bound && CLOSES.has(tree.lower[name.last + 1] ?? ".") ? name : undefined;
  }
  const last = end - 1;
  if (end < 0 || hasKid(tree, phrase.head, ["det"], ["a", "an"])) return undefined;
  const isTitle =
    tree.upos[last] === "ADJ" || tree.upos[last] === "DET" || /^(of|for|to|at|in|on|with|and)$/.test(tree.lower[last]!);
  return isTitle || isInTitle(sentence, last) ? undefined : personFrom(sentence, end);
}

/** "a Y minister, Lord A,", "charged a Y general, A B, with": a description that somebody's name follows between commas, which is no list. */
function isIntroduced(
  { tree, mentions }: SentenceNode,
  { head, first, plural }: RolePhrase,
  name: MentionNode,
): boolean {
  const isOne = hasKid(tree, head, ["det"], ["a", "an", "another"]) && !plural && !tree.rel[head]!.startsWith("appos");
  const end = name.last + 1;
  if (!isOne || first > name.first || tree.lower[end] !== ",") return false;
  const isListed =
    ["and", "or"].includes(tree.lower[end + 1] ?? "") || mentions.some((m) => m.first === end + 1 && m.kind === "name");
  return !isListed && ["appos", "conj", "flat", "nmod:desc"].includes(tree.rel[name.head]!);
}

/** "its vice-chairmen", "X's sons": whose several holders are said to be. */
function isOwned(tree: Tree, phrase: RolePhrase): boolean {
  const words = tree.lower.slice(leftEdge(tree, phrase), phrase.first);
  return kids(tree, phrase.head, "nmod:poss").length > 0 || words.some((word) => ["its", "his", "her"].includes(word));
}

const CLOSES = new Set([",", ".", ")", ";", "-", "–", "—"]);

/** "two employees", "two of his commanders": as many as are named. */
function isCounted(tree: Tree, phrase: RolePhrase): boolean {
  const before = Math.max(0, leftEdge(tree, phrase) - 4);
  return tree.lower.slice(before, phrase.first).some((word, i) => word === "one" || tree.upos[before + i] === "NUM");
}

/** Whether a token belongs to a description of the next person rather than to a body ("Hamas leader A", "President A"). */
function isInTitle(sentence: SentenceNode, token: number): boolean {
  const mention = sentence.mentions.find((m) => m.first <= token && token <= m.last && m.kind !== "nominal");
  if (mention) return mention.kind === "demonym";
  return sentence.byHead.get(token)?.type === "Person" || /^\p{Lu}/u.test(sentence.tree.tokens[token]!.text);
}

/** "A B and C D, who was director then,": the clause tells of the name right before its comma. */
function whoBefore(sentence: SentenceNode, head: number): MentionNode | undefined {
  const { tree } = sentence;
  const who = tree.rel[head] === "acl:relcl" ? tree.children[head]!.find((c) => tree.lower[c] === "who") : undefined;
  return who === undefined ? undefined : personBefore(sentence, who);
}

/** "A B, the director", "A B is the director", "whose director is A B": the name that the tree connects with the role. */
function describedHolders(sentence: SentenceNode, phrase: RolePhrase, demand: Demand): Argument[] {
  const { tree, byHead } = sentence;
  const who = argument(sentence, whoBefore(sentence, phrase.head), demand);
  if (who) return [who];
  const tokens = [
    ...kids(tree, phrase.head, "appos"),
    ...[phrase.head, firstConjunct(tree, phrase.head), oneOf(tree, phrase)].flatMap((head) => [
      ...(["appos", "nmod:desc"].includes(tree.rel[head]!) ? [tree.head[head]!] : []),
      ...(hasKid(tree, head, ["cop"]) ? subjectsOf(tree, head).flatMap((t) => [t, ...apposedTo(tree, t)]) : []),
    ]),
    ...predicateOf(tree, phrase.head),
    ...joinedTo(tree, phrase.head),
  ];
  const found = tokens.map((t) => holderAt(sentence, phrase, byHead.get(t))).map((m) => argument(sentence, m, demand));
  const first = found.find(notNull);
  if (!first) return [];
  const isSaid = hasKid(tree, phrase.head, ["cop"]) || predicateOf(tree, phrase.head).includes(first.token);
  return phrase.plural && isSaid ? listFrom(sentence, first, demand) : [first];
}

/** A name or pronoun; a description of several where they are members of what the role says: "the gunmen were members of X". */
function holderAt(
  { tree, document }: SentenceNode,
  { plural, relation }: RolePhrase,
  mention: MentionNode | undefined,
): MentionNode | undefined {
  if (mention?.kind === "name" || (mention?.kind === "pronoun" && mention.referent)) return mention;
  const isOpen = mention?.kind === "nominal" && mention.plural && mention.owner === null && mention.type !== null;
  if (!isOpen || !plural || relation !== "MEMBER_OF") return undefined;
  return { ...mention, referent: mention.referent ?? unnamed(tree, mention, document) };
}

/** "A B was one of the founders of X": the word that carries the description; the role's own where there is none. */
function oneOf(tree: Tree, { head }: RolePhrase): number {
  const one = tree.head[head]!;
  const isOwned = hasKid(tree, head, ["nmod:poss"]) || kids(tree, head, "nmod").some((c) => c > head);
  return one >= 0 && isOwned && tree.lower[one] === "one" && preposition(tree, head) === "of" ? one : head;
}

/** "One of the five, A B, was": the name beside a subject, or beside those of whom it is one. */
function apposedTo(tree: Tree, subject: number): number[] {
  const several = tree.lower[subject] === "one" ? kids(tree, subject, "nmod") : [];
  return [subject, ...several].flatMap((t) => kids(tree, t, "appos"));
}

/** "A B, born in X and now head of Y": whom the participle joined to the role describes. */
function joinedTo(tree: Tree, head: number): number[] {
  const participle = tree.head[head]!;
  return tree.rel[head] === "conj" && participle >= 0 && tree.rel[participle] === "acl" ? [tree.head[participle]!] : [];
}

/** "the head of X is A B": the name that a copula says of the role. */
function predicateOf(tree: Tree, head: number): number[] {
  const predicate = tree.head[head]!;
  return tree.rel[head] === "nsubj" && predicate >= 0 && hasKid(tree, predicate, ["cop"]) ? [predicate] : [];
}

/** "..., near the home of A B, the Y treasurer": an apposition to something that is no person goes to the nearest person before it. */
function afterComma(sentence: SentenceNode, phrase: RolePhrase, demand: Demand): Argument[] {
  const { tree, mentions } = sentence;
  if (!["appos", "dep", "nmod", "conj"].includes(tree.rel[phrase.head]!) || hasKid(tree, phrase.head, ["case", "cc"]))
    return [];
  const start = leftEdge(tree, phrase);
  const beside = argument(sentence, personBefore(sentence, start), demand);
  if (beside) return [beside];
  if (tree.rel[phrase.head] !== "appos" || (tree.lower[start - 1] !== "," && tree.lower[start - 1] !== "(")) return [];
  const before = mentions.filter((m) => m.kind === "name" && m.last < start - 1 && start - m.last <= 12).reverse();
  const nearest = before.find((m) => m.referent && fits(m.referent.type, demand));
  const found = argument(sentence, nearest, demand);
  return found ? [found] : [];
}
