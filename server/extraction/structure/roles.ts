// Titles, appositions and kinship: who heads, serves in, founded or belongs to what. Works on spans and types rather than on arcs alone.
import type { Ontology, RelationDefinition } from "../../ontology/types.ts";
import { argumentsAt, fits, nameAfterPhrase } from "../frames/arguments.ts";
import { ownerMention } from "../mentions/nominals.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { coordinated, hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { Argument, Firing, MentionNode, Referent, SentenceNode } from "../types.ts";
import { type RoleLexicon, type RolePhrase, rolePhrases } from "./role-nouns.ts";

const PERSON_RELATIONS = new Set(["LEADS", "HOLDS_ROLE_IN", "MEMBER_OF", "FOUNDED"]);
/** Titles of a state's officers: a known holder's own state is meant where none is named. */
const STATE_TITLES =
  /^(president|prime minister|premier|chancellor|king|queen|emir|supreme leader|(foreign|defen[cs]e|interior|finance|justice) (minister|secretary)|secretary of state|vice president)$/;
const SYMMETRIC = new Set(["COOPERATES_WITH", "RELATED_TO", "SUPPORTS"]);
const OF_BODY = ["of", "for", "at"];
const ADVISES = /^(adviser|advisor|aide|assistant|counsel)$/;

/** All role claims of a sentence, presupposed wherever they stand. */
export function roleFirings(
  ontology: Ontology,
  lexicon: RoleLexicon,
  referents: ReadonlyMap<string, Referent>,
  sentence: SentenceNode,
): Firing[] {
  return rolePhrases(lexicon, sentence.tree).flatMap((phrase) => {
    const relation = ontology.relations.get(phrase.relation);
    if (!relation || relation.name === "LOCATED_IN" || isNegated(sentence.tree, phrase)) return [];
    const holders = holdersOf(sentence, phrase, relation);
    if (holders.length === 0) return [];
    const bodies = bodiesOf(sentence, phrase, relation, holders, referents);
    return holders
      .flatMap((holder) => bodies.map((body) => firing(sentence, phrase, relation, holder, body)))
      .filter((f) => f.subject.referent.id !== f.object.referent.id);
  });
}

function isNegated(tree: Tree, phrase: RolePhrase): boolean {
  return hasKid(tree, phrase.head, ["advmod", "det"], ["not", "no", "never"]) || hasKid(tree, phrase.head, ["aux"]);
}

function firing(
  sentence: SentenceNode,
  phrase: RolePhrase,
  relation: RelationDefinition,
  subject: Argument,
  object: Argument,
): Firing {
  return {
    sentence: sentence.index,
    relation: relation.name,
    rule: `role-${phrase.words.replaceAll(" ", "-")}`,
    predicate: phrase.head,
    trigger: [phrase.first, phrase.last],
    subject,
    object,
    confidence: 0.9,
    forced: null,
    presupposed: true,
    ceiling: null,
    event: null,
    former: phrase.former,
  };
}

/** The name that fills a role at token `t`: its own, or the one a noun like "site" or "party" carries. */
function bodyAt(sentence: SentenceNode, t: number, demand: RelationDefinition["object"]): Argument | null {
  const own = argumentsAt(sentence, t, { types: demand, locative: true, target: false, people: false })[0];
  const owner = own ? null : ownerMention(sentence.tree, t, sentence.byHead);
  return own ?? (owner ? argument(sentence, owner, demand) : null);
}

function argument(
  sentence: SentenceNode,
  mention: MentionNode | undefined,
  demand: RelationDefinition["subject"],
): Argument | null {
  const referent = mention?.kind === "nominal" ? (mention.owner ?? mention.referent) : mention?.referent;
  return mention && referent && fits(referent.type, demand)
    ? { token: mention.head, mention, referent, indirect: false, home: sentence }
    : null;
}

function holdersOf(sentence: SentenceNode, phrase: RolePhrase, relation: RelationDefinition): Argument[] {
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

const BECOMING = new Set(["become", "remain"]);
const APPOINTING = new Set([
  "elect",
  "appoint",
  "name",
  "choose",
  "reelect",
  "nominate",
  "make",
  "install",
  "proclaim",
  "declare",
  "reappoint",
]);
const REGARDING = new Set([
  "regard",
  "see",
  "describe",
  "treat",
  "consider",
  "know",
  "view",
  "portray",
  "replace",
  "succeed",
  "quit",
  "resign",
]);

/** "became N of X", "was elected N", "appointed A as N", "served as N": null where the role stands in no such clause, empty where its holder is unknown. */
function appointedHolder(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["subject"],
): Argument[] | null {
  const { tree } = sentence;
  const verb = tree.head[phrase.head]!;
  const as = preposition(tree, phrase.head) === "as";
  if (
    verb < 0 ||
    !isVerb(tree, verb) ||
    !(as || tree.rel[phrase.head] === "xcomp" || (tree.rel[phrase.head] === "obj" && APPOINTING.has(tree.lemma[verb]!)))
  )
    return null;
  const lemma = tree.lemma[verb]!;
  if (
    REGARDING.has(lemma) ||
    !(as || BECOMING.has(lemma) || APPOINTING.has(lemma)) ||
    hasKid(tree, verb, ["advmod"], ["not", "n't", "never"]) ||
    hasKid(tree, verb, ["aux"], ["will", "would", "may", "might", "could", "should"])
  )
    return [];
  const others = kids(tree, verb, "obj", "iobj").filter((c) => c !== phrase.head);
  const tokens = APPOINTING.has(lemma) && !isPassive(tree, verb) ? others : subjectsOf(tree, verb);
  return tokens
    .flatMap((t) => argumentsAt(sentence, t, { types: demand, locative: false, target: false, people: true }))
    .slice(0, 1);
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

function bodiesOf(
  sentence: SentenceNode,
  phrase: RolePhrase,
  relation: RelationDefinition,
  holders: readonly Argument[],
  referents: ReadonlyMap<string, Referent>,
): Argument[] {
  const { tree, byHead } = sentence;
  const demand = relation.object;
  const possessors = kids(tree, phrase.head, "nmod:poss")
    .flatMap((c) => coordinated(tree, c))
    .map(
      (t) =>
        argument(sentence, byHead.get(t), demand) ??
        (STATE_TITLES.test(phrase.words) ? stateOfPerson(sentence, byHead.get(t), referents) : null),
    )
    .filter(notNull);
  if (possessors.length > 0) return possessors;
  const after = [...new Set([phrase.head, phrase.last])]
    .flatMap((t) => kids(tree, t, "nmod"))
    .filter(
      (c) =>
        c > phrase.last &&
        (OF_BODY.includes(preposition(tree, c) ?? "") || (ADVISES.test(phrase.words) && preposition(tree, c) === "to")),
    )
    .flatMap((c) => coordinated(tree, c))
    .map((t) => bodyAt(sentence, t, demand) ?? stateOfPerson(sentence, byHead.get(t), referents))
    .filter(notNull);
  const own = after.filter((a) => !holders.some((h) => h.token === a.token));
  if (own.length > 0) return own;
  const before = SYMMETRIC.has(relation.name) ? null : bodyBefore(sentence, phrase, demand);
  if (before) return [before];
  if (SYMMETRIC.has(relation.name)) return [];
  const onName = holders
    .flatMap((h) => kids(tree, h.token, "nmod:poss", "amod", "compound", "nmod:desc"))
    .filter((c) => c < phrase.first && phrase.first - c < 5)
    .map((t) => argument(sentence, byHead.get(t), demand))
    .filter(notNull);
  if (onName.length > 0) return onName.slice(-1);
  return [regionOf(sentence, phrase, demand) ?? knownState(referents, holders[0]!, phrase)].filter(notNull);
}

/** The name that ends directly before the role phrase, modifiers between them skipped. */
function bodyBefore(sentence: SentenceNode, phrase: RolePhrase, demand: RelationDefinition["object"]): Argument | null {
  const { tree, mentions } = sentence;
  let at = phrase.first - 1;
  for (let steps = 0; at >= 0 && steps < 4; steps++, at--) {
    const mention = mentions.find((m) => m.last === at && (m.kind === "name" || m.kind === "demonym"));
    if (mention) return argument(sentence, mention, demand);
    const skip =
      ["'s", "’s", "'", "’"].includes(tree.lower[at]!) ||
      ["ADJ", "NOUN", "PROPN"].includes(tree.upos[at]!) ||
      tree.lower[at] === "-";
    if (!skip) return null;
  }
  return null;
}

/** "regional governor": the region named last before it. */
function regionOf(sentence: SentenceNode, phrase: RolePhrase, demand: RelationDefinition["object"]): Argument | null {
  const word = sentence.tree.lower[phrase.first - 1] ?? phrase.words;
  if (!["regional", "provincial", "local"].includes(word) && !phrase.words.startsWith("regional")) return null;
  const places = sentence.mentions.filter(
    (m) => m.last < phrase.first && m.referent?.type === "Place" && m.kind === "name",
  );
  return argument(sentence, places.at(-1), demand);
}

/** "his foreign minister", "an adviser to President A": the post is in the state of that person. */
function stateOfPerson(
  sentence: SentenceNode,
  mention: MentionNode | undefined,
  referents: ReadonlyMap<string, Referent>,
): Argument | null {
  if (mention?.referent?.type !== "Person" || mention.referent.country === null) return null;
  const state = referents.get(mention.referent.country);
  return state?.type === "State"
    ? { token: mention.head, mention, referent: state, indirect: true, home: sentence }
    : null;
}

/** The catalogue's country of a known office holder whose title names no state. */
function knownState(referents: ReadonlyMap<string, Referent>, holder: Argument, phrase: RolePhrase): Argument | null {
  const state = holder.referent.country === null ? undefined : referents.get(holder.referent.country);
  if (holder.referent.origin !== "catalogue" || state?.type !== "State" || !STATE_TITLES.test(phrase.words))
    return null;
  return { ...holder, referent: state, indirect: true };
}

function notNull<T>(value: T | null): value is T {
  return value !== null;
}
