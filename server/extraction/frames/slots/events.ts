// Slots that name a happening and mean what it was directed at, or whose it was.

import { phraseHeads } from "../../arguments/phrases.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import { EVENT_NOUNS } from "../../lexicon/nouns.ts";
import { kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, EventNode } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";

const EVENT_PREPOSITIONS = ["for", "in", "of", "to", "with", "behind"];

/** The event of the complement; where there is none at all ("claimed responsibility in a video") the one spoken of most. */
export function eventsOrTopic(matching: Matching, anchor: Anchor): EventNode[] {
  const tokens = [...eventTokens(matching, anchor, EVENT_PREPOSITIONS), ...relativeEvents(matching, anchor)];
  if (tokens.length > 0) return tokens.flatMap((t) => matching.events.at(matching.sentence.index, t) ?? []);
  const complements = ["for", "of", "from"].flatMap((prep) => slotTokens(matching.sentence, anchor, prep));
  const isMeant = complements.every((t) => isSpokenOf(matching, t));
  const topic =
    isMeant && !isTiedElsewhere(matching, anchor)
      ? matching.events.topicBefore(matching.sentence.index, anchor.predicate?.token ?? anchor.noun)
      : null;
  return topic ? [topic] : [];
}

/** "a raid on F, for which X took credit": the happening that the clause tells of. */
function relativeEvents(matching: Matching, { predicate }: Anchor): number[] {
  const { tree } = matching.sentence;
  const v = predicate?.token ?? -1;
  if (v < 0 || tree.rel[v] !== "acl:relcl") return [];
  const piped = kids(tree, v, "obl", "nmod").some(
    (c) => tree.lower[c] === "which" && EVENT_PREPOSITIONS.includes(preposition(tree, c) ?? ""),
  );
  return piped && isEventNoun(matching, tree.head[v]!) ? [tree.head[v]!] : [];
}

/** "denied any link to the company": with something that is no happening, and no "it" for one. */
function isTiedElsewhere(matching: Matching, { noun, predicate }: Anchor): boolean {
  const { tree } = matching.sentence;
  const tied =
    noun < 0
      ? []
      : ["to", "with"].flatMap((prep) => [...phraseHeads(tree, noun, prep), ...(predicate?.preps.get(prep) ?? [])]);
  return tied.some((t) => tree.upos[t] !== "PRON" && !isEventNoun(matching, t));
}

/** What the event of the complement, or the one spoken of most, was directed at. */
export function eventOrTopic(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return eventsOrTopic(matching, anchor).flatMap((event) => objectOf(matching, event, reading));
}

/** Whether a pronoun may stand for a happening: "it", "this". */
export function isSpokenOf({ sentence }: Matching, token: number): boolean {
  return ["it", "this", "that"].includes(sentence.tree.lower[token]!) && sentence.tree.upos[token] === "PRON";
}

/** "condemned it", "which X denies": what the event that the pronoun stands for was directed at. */
export const eventOfPronoun: SpecialSlot = (matching, anchor, reading, subjects) => {
  return objectOf(matching, pronounEvent(matching, anchor, subjects), reading);
};

/** The event that the object pronoun of a verb stands for; null where the object is no such pronoun, or others did the act denied. */
export function pronounEvent(matching: Matching, anchor: Anchor, subjects: readonly Argument[]): EventNode | null {
  const { index, tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  const spoken = (anchor.predicate?.objects ?? []).some((t) => ["it", "this"].includes(tree.lower[t]!));
  const event = spoken
    ? matching.events.topicBefore(index, v)
    : isSaidOfClause(tree, v)
      ? matching.events.justBefore(index, v)
      : null;
  return event && (!OWN_ACTS.has(tree.lemma[v]!) || isDoneBy(event, subjects)) ? event : null;
}

/** Verbs by which somebody speaks of his own act. */
const OWN_ACTS = new Set(["deny", "dispute", "refute", "claim", "admit"]);

function isDoneBy(event: EventNode, subjects: readonly Argument[]): boolean {
  const ids = event.roles.filter((r) => r.role === "perpetrator").flatMap((r) => idsOf(r.argument));
  return subjects.some((s) => idsOf(s).some((id) => ids.includes(id)));
}

function idsOf({ referent, mention }: Argument): string[] {
  return [referent.id, mention.referent?.id, mention.owner?.id].filter((id) => id !== undefined);
}

/** "..., which X denies": the relative clause is about all that was said before it. */
function isSaidOfClause(tree: Tree, verb: number): boolean {
  return (
    verb >= 0 &&
    tree.rel[verb] === "acl:relcl" &&
    tree.children[verb]!.some((c) => tree.lower[c] === "which" && tree.rel[c] === "obj" && tree.lower[c - 1] === ",")
  );
}

function objectOf(matching: Matching, event: EventNode | null, reading: Reading): Argument[] {
  const object = event && matching.events.objectOf(event);
  return object && fits(object.referent.type, reading.types) ? [object] : [];
}

/** What the objects of the verb that are events were directed at. */
export function eventObjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const tokens = new Set([...(anchor.predicate?.objects ?? []), ...slotTokens(matching.sentence, anchor, "obj")]);
  return [...tokens].filter((t) => isEventNoun(matching, t)).flatMap((t) => eventArguments(matching, t, reading));
}

/** What the subjects of the verb that are events were directed at. */
export function eventSubjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return (anchor.predicate?.subjects ?? []).flatMap((t) => happeningArguments(matching, t, reading));
}

/** What a happening was directed at that a noun names or "it" stands for. */
export function happeningArguments(matching: Matching, token: number, reading: Reading): Argument[] {
  if (isEventNoun(matching, token)) return eventArguments(matching, token, reading);
  const topic = isSpokenOf(matching, token) ? matching.events.topicBefore(matching.sentence.index, token) : null;
  return objectOf(matching, topic, reading);
}

/** What the event spoken of most was directed at, where the noun has no complement of its own. */
export function topicEvent(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { sentence } = matching;
  const taken = ["into", "against", "of", "over", "about", "for"].some(
    (p) => slotTokens(sentence, anchor, p).length > 0,
  );
  const topic = taken ? null : matching.events.topicBefore(sentence.index, anchor.predicate?.token ?? anchor.noun);
  const object = topic && matching.events.objectOf(topic);
  return object && fits(object.referent.type, reading.types) ? [object] : [];
}

/** What the trigger noun itself was directed at. */
export function ownEvent(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return ownTarget(matching, anchor.noun, reading);
}

/** What the event that a noun denotes was directed at, without looking back. */
export function ownTarget(matching: Matching, noun: number, reading: Reading): Argument[] {
  const event = noun >= 0 ? matching.events.at(matching.sentence.index, noun) : null;
  const found = event?.target ?? event?.place ?? null;
  return found && fits(found.referent.type, reading.types) ? [found] : [];
}

/** Whether a token is a noun that denotes an event. */
export function isEventNoun(matching: Matching, token: number): boolean {
  return EVENT_NOUNS.has(matching.sentence.tree.lemma[token]!) || EVENT_NOUNS.has(matching.sentence.tree.lower[token]!);
}

/** Event nouns under the trigger by one of `prepositions`. */
export function eventTokens(matching: Matching, anchor: Anchor, prepositions: readonly string[]): number[] {
  const tokens = prepositions.flatMap((prep) => slotTokens(matching.sentence, anchor, prep));
  const below =
    anchor.noun >= 0 && anchor.noun !== anchor.predicate?.token
      ? prepositions.flatMap((prep) => phraseHeads(matching.sentence.tree, anchor.noun, prep))
      : [];
  return [...new Set([...tokens, ...below])].filter((t) => isEventNoun(matching, t));
}

/** What an event was directed at: its target, else its place; by anaphora where the noun phrase itself has neither. */
export function eventArguments(matching: Matching, token: number, reading: Reading): Argument[] {
  return objectOf(matching, matching.events.at(matching.sentence.index, token), reading);
}
