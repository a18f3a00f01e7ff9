// Slots that name a happening and mean what it was directed at, or whose it was.

import { phraseHeads } from "../../arguments/phrases.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import { EVENT_NOUNS } from "../../lexicon/nouns.ts";
import { ownerMention } from "../../mentions/owners.ts";
import type { Argument } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Anchor, Matching } from "../types.ts";

const EVENT_PREPOSITIONS = ["for", "in", "of", "to", "with", "behind"];

/** The event of the complement; where there is none at all ("claimed responsibility in a video") the one spoken of most. */
export function eventOrTopic(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const tokens = eventTokens(matching, anchor, EVENT_PREPOSITIONS);
  if (tokens.length > 0) return tokens.flatMap((t) => eventArguments(matching, t, reading));
  const complements = ["for", "of"].flatMap((prep) => slotTokens(matching.sentence, anchor, prep));
  const topic =
    complements.length === 0
      ? matching.events.topicBefore(matching.sentence.index, anchor.predicate?.token ?? anchor.noun)
      : null;
  const object = topic && matching.events.objectOf(topic);
  return object && fits(object.referent.type, reading.types) ? [object] : [];
}

/** "condemned it": the event spoken of most, where the object is a pronoun. */
export function eventOfPronoun(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { lower } = matching.sentence.tree;
  return (anchor.predicate?.objects ?? []).some((t) => ["it", "this"].includes(lower[t]!))
    ? eventOrTopic(matching, anchor, reading)
    : [];
}

/** What the objects of the verb that are events were directed at. */
export function eventObjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return (anchor.predicate?.objects ?? [])
    .filter((t) => isEventNoun(matching, t))
    .flatMap((t) => eventArguments(matching, t, reading));
}

/** What the subjects of the verb that are events were directed at. */
export function eventSubjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return (anchor.predicate?.subjects ?? [])
    .filter((t) => isEventNoun(matching, t))
    .flatMap((t) => eventArguments(matching, t, reading));
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

/** "was killed in an Osterlich strike": whose strike it was, where the passive has no agent. */
export function eventOwners(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { sentence } = matching;
  if (!anchor.predicate?.passive) return [];
  const tokens = ["in", "during", "by"]
    .flatMap((prep) => anchor.predicate!.preps.get(prep) ?? [])
    .filter((t) => isEventNoun(matching, t));
  return tokens.flatMap((t) => {
    const owner = ownerMention(sentence.tree, t, sentence.byHead);
    const referent = owner?.referent;
    return owner && referent && fits(referent.type, reading.types)
      ? [{ token: owner.head, mention: owner, referent, indirect: true, home: sentence }]
      : [];
  });
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
  const event = matching.events.at(matching.sentence.index, token);
  const found = event ? matching.events.objectOf(event) : null;
  return found && fits(found.referent.type, reading.types) ? [found] : [];
}
