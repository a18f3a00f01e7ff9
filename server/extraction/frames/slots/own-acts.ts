// Slots for what a speaker says of itself: "said it was behind the raid", "said it had no part in it", "said this was its doing".
import { actAt, targetAt } from "../../arguments/acts.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import { PERPETRATING } from "../../lexicon/verbs.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, EventNode } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { contentClauses, isModal, isNegated, isOneOf, ownIds } from "./clauses.ts";
import { eventsOrTopic, isEventNoun, isSpokenOf } from "./events.ts";

type OwnEvents = (matching: Matching, anchor: Anchor, subjects: readonly Argument[]) => EventNode[];

/** "said it was behind the raid on X", "said it was responsible for it", "said the raid was its work": what a speaker takes on itself. */
export const ownedNodes: OwnEvents = (matching, anchor, subjects) => [
  ...ownClauses(matching, anchor, subjects)
    .filter((clause) => !isNegated(matching.sentence.tree, clause.token))
    .flatMap((clause) => behindNodes(matching, clause)),
  ...workOf(matching, anchor, subjects, false),
];

/** "said it had bombed X", "said its fighters had carried out the raid": what a group of a name of its own tells of having done, by whom it befell. */
export const ownDeeds: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { sentence } = matching;
  const named = subjects.filter(({ referent }) => referent.origin !== "described");
  return ownClauses(matching, anchor, named)
    .filter(({ token, kind }) => kind === "verb" && isPast(sentence.tree, token) && !isNegated(sentence.tree, token))
    .flatMap((clause) => {
      const deeds = deedsOf(matching, clause);
      const found = deeds.flatMap((event) => matching.events.objectOf(event) ?? []);
      if (found.length > 0) return found;
      if (deeds.length === 0) return suicideAims(matching, clause);
      const hit = clause.objects.flatMap((t) => targetAt(sentence, t) ?? []);
      return hit.length > 0 ? hit : deeds.flatMap((event) => actOf(matching, event) ?? []);
    })
    .filter((object) => fits(object.referent.type, reading.types));
};

/** "had blown himself up at F", "had driven a lorry of explosives into the barracks": where a bomber or his vehicle went. */
function suicideAims({ sentence }: Matching, { lemma, objects, preps }: Predicate): Argument[] {
  const { tree } = sentence;
  const own =
    lemma === "blow" && objects.some((o) => tree.lower[o]!.endsWith("self") || tree.lower[o]!.endsWith("selves"));
  const driven = DRIVING.has(lemma) && objects.some((o) => VEHICLES.has(tree.lemma[o]!));
  if (!own && !driven) return [];
  const heads = AIMS.flatMap((prep) => preps.get(prep) ?? []).flatMap((t) => [t, ...phraseHeads(tree, t, "in")]);
  const reading: Reading = { types: ["Place", "State"], locative: true, target: true, people: false };
  const places = heads.flatMap((t) => argumentsAt(sentence, t, reading));
  return (places.length > 0 ? places : heads.flatMap((t) => targetAt(sentence, t) ?? [])).slice(0, 1);
}
const DRIVING = new Set(["drive", "ram", "steer", "detonate", "crash"]);
const VEHICLES = new Set("car lorry truck van boat vehicle bomb explosive motorcycle tanker bus charge".split(" "));
const AIMS = ["into", "against", "at", "among", "outside", "near", "in", "on", "amid"];

/** Whether a clause tells of what was done. */
function isPast(tree: Tree, token: number): boolean {
  return tree.xpos[token] === "VBD" || hasKid(tree, token, ["aux"], ["had", "has", "have", "'d", "’d"]);
}

/** "said it was not behind the raid", "said it had no part in it": what a speaker puts from itself. */
export const disownedNodes: OwnEvents = (matching, anchor, subjects) => [
  ...ownClauses(matching, anchor, subjects).flatMap((clause) => {
    const apart = partless(matching, clause);
    if (apart.length > 0 || !isDisowned(matching, clause)) return apart;
    return [...behindNodes(matching, clause), ...deedsOf(matching, clause)];
  }),
  ...workOf(matching, anchor, subjects, true),
];

/** Who the speaker says it was, where the clause names a doer of its own: "said that his country had no part in it". */
export function ownDoers(matching: Matching, anchor: Anchor, subjects: readonly Argument[]): Argument[] {
  const reading: Reading = { types: ["Actor"], locative: false, target: false, people: false };
  return ownClauses(matching, anchor, subjects)
    .slice(0, 1)
    .flatMap((clause) => clause.subjects)
    .flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** The slot of a set of own happenings: what they were directed at. */
export function targetsOf(nodes: OwnEvents) {
  return (matching: Matching, anchor: Anchor, reading: Reading, subjects: readonly Argument[]): Argument[] =>
    nodes(matching, anchor, subjects)
      .flatMap((event) => matching.events.objectOf(event) ?? actOf(matching, event) ?? [])
      .filter((object) => fits(object.referent.type, reading.types));
}

/** A happening of the sentence at hand that nothing tells more of: the act itself. */
function actOf({ sentence }: Matching, event: EventNode): Argument | null {
  return event.sentence === sentence.index ? actAt(sentence, event.token, true) : null;
}

/** "had fired it", "bombed the hospital", "been involved in the raid": the happening that a clause tells of as somebody's deed. */
function deedsOf(matching: Matching, { token, lemma, objects, preps }: Predicate): EventNode[] {
  const { tree, index } = matching.sentence;
  if (isModal(tree, token)) return [];
  if (PARTAKING.has(lemma)) return partaken(matching, token, preps.get("in"));
  const spoken = PERPETRATING.has(lemma) ? nodesAt(matching, objects) : [];
  if (spoken.length > 0) return spoken;
  const own = ["attack", "killing"].includes(matching.lexicon.verbEvents.get(lemma) ?? "");
  const event = own ? matching.events.at(index, token) : null;
  return event ? [event] : [];
}

const PARTAKING = new Set(["involve", "participate"]);

/** "been involved in the raid", "not been involved": the happening in which, else the one spoken of. */
function partaken(matching: Matching, token: number, heads: readonly number[] | undefined): EventNode[] {
  if (heads) return nodesAt(matching, heads);
  return [matching.events.topicBefore(matching.sentence.index, token)].filter((event) => event !== null);
}

/** "it had not bombed F", "no member of his government had a hand in it". */
function isDisowned({ sentence: { tree } }: Matching, { token, subjects }: Predicate): boolean {
  return isNegated(tree, token) || subjects.some((t) => hasKid(tree, t, ["det"], ["no"]) || tree.lower[t] === "none");
}

/** "had nothing to do with the raid", "had no part in it", "did not take part in it". */
function partless(matching: Matching, clause: Predicate): EventNode[] {
  const { tree } = matching.sentence;
  if (!["have", "play", "take"].includes(clause.lemma)) return [];
  const nouns = clause.objects.filter((o) => PARTS.has(tree.lower[o]!));
  return nouns
    .filter((o) => tree.lower[o] === "nothing" || hasKid(tree, o, ["det"], ["no"]) || isDisowned(matching, clause))
    .flatMap(
      (noun) =>
        farNodes(matching, noun) ?? eventsOrTopic(matching, { predicate: clause, noun, adjective: -1, particle: null }),
    );
}

/** "nothing to do with the raid": the event under the clause on the noun; null where the noun has no such clause. */
function farNodes(matching: Matching, noun: number): EventNode[] | null {
  const { tree } = matching.sentence;
  const heads = kids(tree, noun, "acl", "advcl")
    .flatMap((c) => kids(tree, c, "obl"))
    .filter((c) => preposition(tree, c) === "with");
  return heads.length > 0 ? nodesAt(matching, heads) : null;
}

const PARTS = new Set(["nothing", "part", "role", "hand", "involvement", "connection", "anything"]);

/** Clauses of what is said, with those joined to them. */
function contents({ sentence, predicates }: Matching, { predicate }: Anchor): Predicate[] {
  return contentClauses(sentence.tree, predicate?.token ?? -1, "conj").flatMap((c) => predicates.get(c) ?? []);
}

/** Whether a token, or its possessor, means one of those who speak. */
function isOwn(matching: Matching, token: number, subjects: readonly Argument[]): boolean {
  const own = ownIds(subjects);
  const { tree, byHead } = matching.sentence;
  const whose = kids(tree, token, "nmod").filter((c) => preposition(tree, c) === "of");
  return [token, kid(tree, token, "nmod:poss"), ...whose, ...whose.map((c) => kid(tree, c, "nmod:poss"))].some((t) =>
    isOneOf(byHead.get(t), own),
  );
}

/** Clauses of the content whose subject is the speaker itself. */
function ownClauses(matching: Matching, anchor: Anchor, subjects: readonly Argument[]): Predicate[] {
  return contents(matching, anchor).filter((clause) => {
    const involved = clause.passive && clause.lemma === "involve" && clause.subjects.length === 0;
    return (involved ? clause.objects : clause.subjects).some((t) => isOwn(matching, t, subjects));
  });
}

function behindNodes(matching: Matching, clause: Predicate): EventNode[] {
  const { tree } = matching.sentence;
  if (clause.kind !== "copular") return [];
  const isBehind = preposition(tree, clause.token) === "behind";
  const named = isBehind ? [clause.token] : clause.lemma === "responsible" ? (clause.preps.get("for") ?? []) : [];
  return nodesAt(matching, named);
}

/** "this was its doing", "the raid had been the work of its men": the happening that is the subject of whose work it is. */
function workOf(matching: Matching, anchor: Anchor, subjects: readonly Argument[], negated: boolean): EventNode[] {
  return contents(matching, anchor)
    .filter((clause) => clause.kind === "copular" && WORKS.has(clause.lemma))
    .filter((clause) => isNegated(matching.sentence.tree, clause.token) === negated)
    .filter((clause) => [clause.token, ...(clause.preps.get("of") ?? [])].some((t) => isOwn(matching, t, subjects)))
    .flatMap((clause) => nodesAt(matching, clause.subjects));
}

/** Nouns by which somebody's act is called his. */
const WORKS = new Set(["work", "doing", "deed", "handiwork"]);

/** The happenings that tokens name, or that "it" and "this" stand for. */
function nodesAt(matching: Matching, tokens: readonly number[]): EventNode[] {
  const { index } = matching.sentence;
  return tokens.flatMap((t) => {
    if (isEventNoun(matching, t)) return matching.events.at(index, t) ?? [];
    return isSpokenOf(matching, t) ? (matching.events.topicBefore(index, t) ?? []) : [];
  });
}
