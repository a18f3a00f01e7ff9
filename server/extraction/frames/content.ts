// The content of accusations, claims of responsibility, denials and foiled plots, where a noun carries it: "blamed Y for the attack".
import { fits, type TypeDemand } from "../arguments/readings.ts";
import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import type { Argument, EventNode, Firing } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import { nounContents } from "./noun-contents.ts";
import { distinctArguments } from "./reciprocal.ts";
import { deedNodes } from "./slots/contents.ts";
import { eventTokens, isEventNoun, pronounEvent } from "./slots/events.ts";
import { disownedNodes, ownDoers, ownedNodes } from "./slots/own-acts.ts";
import { slotTokens } from "./slots.ts";
import type { Anchor, Matching } from "./types.ts";

/** Event kind -> the relation its doer has to its target, and what that target may be. */
const RELATION_OF_EVENT: Readonly<Record<string, { relation: string; object: TypeDemand }>> = {
  attack: { relation: "ATTACKS", object: ["Any"] },
  killing: {
    relation: "KILLS",
    object: [
      "Person",
      "PopulationGroup",
      "MilitaryForce",
      "SecurityService",
      "ArmedGroup",
      "GovernmentBody",
      "MediaOutlet",
    ],
  },
  detention: {
    relation: "DETAINS",
    object: ["Person", "PopulationGroup", "MilitaryForce", "SecurityService", "MediaOutlet"],
  },
  seizure: { relation: "SEIZES", object: ["Place", "State"] },
};

/**
 * Claims inside a nominal complement. Clausal complements need none of this: their own frames fire and standing comes from the tree.
 * `subjects` and `objects` are the roles of the outer frame.
 */
export function contentFirings(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  subjects: readonly Argument[],
  objects: readonly Argument[],
  at: number,
): Firing[] {
  const { content } = trigger.frame;
  if (!content) return [];
  const doers = content.subject === "subject" ? subjects : objects;
  const speakerFor = (doer: Argument) =>
    subjects.find((s) => s.referent.id === doer.referent.id) ?? subjects[0] ?? null;
  const dealings =
    content.standing === "alleged" && content.subject === "object"
      ? nounContents(matching, anchor, doers, subjects.length > 0 ? subjects.slice(0, 1) : [null], at)
      : [];
  if (dealings.length > 0) return dealings;
  const own = content.slots.flatMap((slot) => OWN[slot]?.(matching, anchor, subjects) ?? []);
  if (own.length > 0) {
    const named = ownDoers(matching, anchor, subjects);
    return own.flatMap((event) =>
      (named.length > 0 ? named : doers).flatMap((doer) =>
        act(matching, trigger, event, event.kind, [at, at], doer, speakerFor(doer), at),
      ),
    );
  }
  const slots = content.slots.filter((slot) => !CLAUSAL.has(slot) && !(slot in OWN));
  const fromObject = content.slots.includes("obj") ? eventObjects(matching, anchor) : [];
  const events = [...eventTokens(matching, anchor, slots), ...fromObject];
  if (events.length === 0 && content.standing === "denied" && isOfAffair(matching, anchor)) return [];
  if (events.length === 0 && TAKES_TOPIC.has(trigger.frame.id)) {
    const topic = content.slots.includes("it")
      ? pronounEvent(matching, anchor, subjects)
      : matching.events.topicBefore(matching.sentence.index, at);
    return topic && slots.every((slot) => slot !== "for" || slotTokens(matching.sentence, anchor, "for").length === 0)
      ? doers.flatMap((doer) => act(matching, trigger, topic, topic.kind, [at, at], doer, speakerFor(doer), at))
      : [];
  }
  return [...new Set(events)].flatMap((token) =>
    doers.flatMap((doer) => actOf(matching, trigger, token, doer, speakerFor(doer), at)),
  );
}

function eventObjects(matching: Matching, anchor: Anchor): number[] {
  const objects = [...(anchor.predicate?.objects ?? []), ...slotTokens(matching.sentence, anchor, "obj")];
  const nouns = anchor.noun >= 0 ? [anchor.noun] : [];
  return [...objects, ...nouns].filter((t) => isEventNoun(matching, t));
}

/** What speakers say of themselves: slot name -> the happenings. */
const OWN: Readonly<Record<string, typeof ownedNodes>> = {
  "own-behind": ownedNodes,
  "own-not-behind": namedNodes,
  ing: deedNodes,
};

/** Happenings put from oneself that a noun of the same sentence names: what "it" was is too loose for a claim of its own. */
function namedNodes(...at: Parameters<typeof disownedNodes>): EventNode[] {
  const { sentence } = at[0];
  return disownedNodes(...at).filter((event) => event.sentence === sentence.index);
}

/** Parts of the content that are no prepositional phrase. */
const CLAUSAL = new Set(["obj", "that", "ing", "to", "it"]);

/** "denied any part in the affair", "in Sunday's events": what it was that they had no part in is not told. */
function isOfAffair(matching: Matching, anchor: Anchor): boolean {
  const { sentence } = matching;
  return ["in", "of"]
    .flatMap((prep) => slotTokens(sentence, anchor, prep))
    .some((t) => sentence.tree.upos[t] === "NOUN" && !isEventNoun(matching, t));
}

/** Frames whose event goes without saying: "claimed responsibility in a video". */
const TAKES_TOPIC = new Set(["claim-responsibility", "deny-involvement", "claim-it", "deny-it"]);

function actOf(
  matching: Matching,
  trigger: Trigger,
  token: number,
  doer: Argument,
  speaker: Argument | null,
  at: number,
): Firing[] {
  const { tree, index } = matching.sentence;
  const kind = EVENT_NOUNS.get(tree.lemma[token]!) ?? EVENT_NOUNS.get(tree.lower[token]!);
  const event = matching.events.at(index, token);
  const vague = tree.lemma[token] === "crime" && trigger.relation.name === "INVESTIGATES";
  return kind && event && !vague
    ? act(matching, trigger, event, kind, [Math.min(at, token), Math.max(at, token)], doer, speaker, at)
    : [];
}

/** What a happening of a kind means for its object: who takes on himself that people were killed in a place attacked it. */
function meaningOf(
  kind: string,
  { referent }: Argument,
  whose: "subject" | "object",
): (typeof RELATION_OF_EVENT)[string] | undefined {
  const isPlace = referent.type === "Place" || referent.type === "State";
  return RELATION_OF_EVENT[kind === "killing" && isPlace && whose === "subject" ? "attack" : kind];
}

function act(
  matching: Matching,
  trigger: Trigger,
  event: EventNode,
  kind: string,
  span: readonly [number, number],
  doer: Argument,
  speaker: Argument | null,
  at: number,
): Firing[] {
  const { index } = matching.sentence;
  const { standing } = trigger.frame.content!;
  if (doer.referent.id === speaker?.referent.id && trigger.frame.content!.subject === "object") return [];
  return sufferers(matching, event, kind).flatMap((object) => {
    const meaning = meaningOf(kind, object, trigger.frame.content!.subject);
    if (!meaning || !fits(object.referent.type, meaning.object) || doer.referent.id === object.referent.id) return [];
    return {
      sentence: index,
      relation: meaning.relation,
      rule: `${trigger.frame.id}-content`,
      predicate: at,
      trigger: span,
      subject: doer,
      object,
      confidence: trigger.frame.confidence * 0.95,
      forced: { standing, speaker: standing === "reported" ? null : speaker },
      presupposed: false,
      ceiling: null,
      event,
      former: false,
    };
  });
}

/** Whom or what a happening befell: all who were killed or taken in it, else what it was directed at. */
function sufferers(matching: Matching, event: EventNode, kind: string): readonly Argument[] {
  const victims = event.roles.filter(({ role }) => role === "victim").map(({ argument }) => argument);
  const object = matching.events.objectOf(event);
  if (kind !== "killing" || victims.length < 2 || event.sentence !== matching.sentence.index)
    return object ? [object] : [];
  return distinctArguments(victims);
}
