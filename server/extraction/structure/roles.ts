// Titles, appositions and kinship: who heads, serves in, founded or belongs to what. Works on spans and types rather than on arcs alone.

import type { Document } from "../../domain/document.ts";
import type { Catalogue, Ontology } from "../../ontology/types.ts";
import { DEPUTY } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, Referent, SentenceNode } from "../types.ts";
import type { Holder } from "./appointments.ts";
import { bodiesOf, isSection } from "./bodies.ts";
import { counterpartFirings } from "./counterparts.ts";
import { stateInQuestion } from "./governments.ts";
import type { HeldRole } from "./held-role.ts";
import { holdersOf } from "./holders.ts";
import { incumbents, type Offices, officesKnown } from "./incumbents.ts";
import type { Sounds } from "./name-origins.ts";
import { type Office, officesInOrder } from "./offices-in-order.ts";
import { organInTitle, organOf, organReferent } from "./organs.ts";
import { placeInQuestion } from "./places-in-question.ts";
import type { Posts } from "./posts.ts";
import { headsAs, headsState, isSeat } from "./role-kinds.ts";
import { type RoleLexicon, type RolePhrase, rolePhrases } from "./role-nouns.ts";
import { leftEdge } from "./spans.ts";
import { statesmen } from "./statesmen.ts";
import { successionFirings } from "./successions.ts";

/** What roles are read with, beside the document. */
export interface RoleKnowledge {
  readonly ontology: Ontology;
  readonly catalogue: Catalogue;
  readonly offices: Offices;
  /** What the names of the catalogue tell of where other names are from. */
  readonly sounds: Sounds;
  readonly lexicon: RoleLexicon;
  readonly referents: ReadonlyMap<string, Referent>;
}

/** All role claims of a document, presupposed wherever they stand; sentence by sentence. Posts told anywhere help to read the others. */
export function roleFirings(
  knowledge: RoleKnowledge,
  document: Document,
  sentences: readonly SentenceNode[],
): Firing[][] {
  const roles = sentences.map((sentence) => heldRoles(knowledge, sentence));
  const read = (known: Posts) => roles.map((held) => held.flatMap((role) => firingsOf(role, known)));
  const told = read(posts(knowledge, document, [], { stateFor: () => null, placeFor: () => null })).flat();
  const isTaken = incumbents(knowledge, document.published, told);
  const seats = {
    stateFor: stateInQuestion(sentences, {
      ...knowledge,
      isTaken,
      isKnown: officesKnown(knowledge.offices, document.published),
    }),
    placeFor: placeInQuestion(sentences),
  };
  const more = read(posts(knowledge, document, told, seats)).flat();
  const firings = read(posts(knowledge, document, more, seats));
  const held = firings.flat();
  return sentences.map((sentence, i) => [
    ...firings[i]!,
    ...counterpartFirings(sentence, sentences, held),
    ...successionFirings(sentence, held),
    ...statesmen(sentence, { published: document.published, referents: knowledge.referents, held }),
  ]);
}

function posts(
  { catalogue, referents }: RoleKnowledge,
  { published }: Document,
  told: readonly Firing[],
  seats: Pick<Posts, "stateFor" | "placeFor">,
): Posts {
  const held = new Map<string, Firing[]>();
  for (const firing of told) {
    const { id } = firing.subject.referent;
    held.set(id, [...(held.get(id) ?? []), firing]);
  }
  return { catalogue, referents, published, held, ...seats };
}

/** A role with everybody who holds it, before its body is known. */
interface Held extends HeldRole {
  readonly people: readonly Holder[];
  /** The role before or after it in one coordination ("founder and leader of X"), whose body it may share. */
  readonly partner: HeldRole | null;
  /** Several holders, each with the body in the same place of a list. */
  readonly offices: readonly Office[];
}

function heldRoles({ ontology, lexicon }: RoleKnowledge, sentence: SentenceNode): Held[] {
  const phrases = rolePhrases(lexicon, sentence.tree).filter((phrase) => !isNegated(sentence.tree, phrase));
  const found = phrases.flatMap((phrase) => {
    const relation = ontology.relations.get(phrase.relation);
    if (!relation || relation.name === "LOCATED_IN") return [];
    const offices = officesInOrder(sentence, phrase, relation);
    const listed = offices.map(({ holder }) => ({ argument: holder, former: phrase.former }));
    const people = offices.length > 0 ? listed : holdersOf(sentence, phrase, relation);
    return [{ sentence, phrase, relation, people, offices }];
  });
  return found
    .map((role, i) => {
      const next = found[i + 1];
      const last = found[i - 1];
      const partner = [
        ...(next && isJoined(sentence.tree, role.phrase, next.phrase) ? [next] : []),
        ...(last && isJoined(sentence.tree, last.phrase, role.phrase) ? [last] : []),
      ][0];
      const before = last && goesOn(sentence.tree, last.phrase, role.phrase) ? last.people : [];
      const people = role.people.length > 0 ? role.people : (partner?.people ?? before);
      const holders = (list: readonly Holder[]) => list.map((p) => p.argument);
      return {
        ...role,
        people,
        holders: holders(people),
        partner: partner ? { ...partner, holders: holders(people) } : null,
      };
    })
    .filter((role) => role.people.length > 0);
}

/** "A B, speaker of the house and leader of X": a second role with a body of its own, behind that of the first. */
function goesOn(tree: Tree, first: RolePhrase, second: RolePhrase): boolean {
  const kin = second.relation === "RELATED_TO";
  const edge = kin ? ownersEdge(tree, second) : leftEdge(tree, second);
  if (
    tree.lower[edge - 1] !== "and" ||
    (tree.lower[edge] === "the" && !kin) ||
    first.plural ||
    second.plural ||
    tree.rel[second.head] !== "conj"
  )
    return false;
  const between = [...tree.tokens.keys()].slice(first.last + 1, edge - 1);
  return between.every((i) => tree.lower[i] !== "," && tree.upos[i] !== "VERB" && tree.upos[i] !== "AUX");
}

/** First token of a noun phrase with a name that possesses it, whatever the arcs: "|Daniel's brother". */
function ownersEdge(tree: Tree, phrase: RolePhrase): number {
  const edge = leftEdge(tree, phrase);
  if (!POSSESSIVES.has(tree.lower[edge - 1] ?? "")) return edge;
  let at = edge - 2;
  while (tree.upos[at - 1] === "PROPN") at--;
  return at;
}

/** "founder and leader", "founder and long-time leader": two roles of one person. */
function isJoined(tree: Tree, first: RolePhrase, second: RolePhrase): boolean {
  const between = second.first - first.last - 1;
  if (between < 1 || between > 3 || first.plural || second.plural) return false;
  if (tree.lower[first.last + 1] !== "and") return false;
  return tree.upos.slice(first.last + 2, second.first).every((tag) => tag === "ADJ" || tag === "ADV");
}

function firingsOf(role: Held, known: Posts): Firing[] {
  if (role.offices.length > 0)
    return role.offices.map(({ holder, body }) => firing(role, holder, body, role.phrase.former));
  return role.people
    .flatMap(({ argument, former }) => {
      const own = bodiesOf(role, argument, known);
      const shared = own.length > 0 || !role.partner ? own : bodiesOf(role.partner, argument, known);
      const bodies = shared.length > 0 ? shared : siblings(role, argument);
      return bodies.map((body) => firing(role, argument, body, former));
    })
    .filter((f) => f.subject.referent.id !== f.object.referent.id && !headsAnother(f));
}

/** "the brothers A and B": each is the other's. */
function siblings({ phrase, people }: Held, first: Argument): Argument[] {
  const pair = phrase.plural && phrase.relation === "RELATED_TO" && people.length === 2;
  return pair && people[0]!.argument === first ? [people[1]!.argument] : [];
}

function isNegated(tree: Tree, phrase: RolePhrase): boolean {
  return hasKid(tree, phrase.head, ["advmod", "det"], ["not", "no", "never"]) || isSupposed(tree, phrase.head);
}

/** "would be president"; one who has been it is it. */
function isSupposed(tree: Tree, head: number): boolean {
  return kids(tree, head, "aux").some((c) => tree.lemma[c] !== "have");
}

/** What somebody heads whose title names an organ of a state ("X's army chief"), or who cannot head the state itself. */
function headed(role: HeldRole, object: Argument): Pick<Firing, "relation" | "object"> {
  const { phrase, relation } = role;
  const { type } = object.referent;
  const noun =
    type === "State"
      ? (phrase.organ ?? (relation.name === "LEADS" ? organOf(object) : null))
      : cityPolice(role, object);
  if (noun !== null) {
    const organ = phrase.organ === null ? object : { ...object, ...organInTitle(role) };
    return { relation: "LEADS", object: { ...organ, referent: organReferent(object, noun) } };
  }
  const below = relation.name === "LEADS" && type === "State" && !headsState(phrase.words) && !isRuling(object);
  if (below) return { relation: "HOLDS_ROLE_IN", object };
  const second = DEPUTY.has(role.sentence.tree.lower[phrase.first]!);
  return { relation: !second && headsAs(phrase.words, object.referent) ? "LEADS" : phrase.relation, object };
}

/** "the Fredville police chief", "the city's police chief": the police of a place. */
function cityPolice({ phrase }: HeldRole, { referent }: Argument): string | null {
  return referent.type === "Place" && phrase.organ === "police" ? phrase.organ : null;
}

/** "the head of X's junta": who heads those that rule a state heads it. */
function isRuling({ mention }: Argument): boolean {
  return RULING.has(mention.noun ?? "");
}
const RULING = new Set(["junta", "government", "regime", "administration"]);

/** "head of the Osterlich academy", "its head, A B of Osterlich": who heads something nobody knows has no post in whose it is. */
function headsAnother({ relation, title }: Firing): boolean {
  return relation === "HOLDS_ROLE_IN" && title === "head";
}

function firing(role: HeldRole, subject: Argument, body: Argument, former: boolean): Firing {
  const { sentence, phrase } = role;
  const { relation, object } = headed(role, body);
  const sits = relation === "HOLDS_ROLE_IN" && object.referent.type === "PoliticalOrganization" && isSeat(phrase.words);
  const section = relation === "LEADS" && phrase.organ === null && isSection(role, object) && !isRuling(object);
  return {
    sentence: sentence.index,
    relation: sits ? "MEMBER_OF" : section ? "HOLDS_ROLE_IN" : relation,
    rule: `role-${phrase.words.replaceAll(" ", "-")}`,
    predicate: phrase.head,
    trigger: [phrase.first, phrase.last],
    subject,
    object,
    confidence: 0.9,
    forced: null,
    presupposed: !hasKid(sentence.tree, phrase.head, ["cop"]),
    ceiling: null,
    event: null,
    former,
    title: phrase.words,
  };
}
