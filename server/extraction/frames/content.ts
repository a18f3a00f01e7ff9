// The content of accusations, claims of responsibility, denials and foiled plots, where a noun carries it: "blamed Y for the attack".
import { fits, type TypeDemand } from "../arguments/readings.ts";
import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import type { Argument, EventNode, Firing } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import { eventTokens, isEventNoun, pronounEvent } from "./slots/events.ts";
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
  const speakers: readonly (Argument | null)[] = subjects.length > 0 ? subjects.slice(0, 1) : [null];
  const slots = content.slots.filter((slot) => !CLAUSAL.has(slot));
  const fromObject = content.slots.includes("obj") ? eventObjects(matching, anchor) : [];
  const events = [...eventTokens(matching, anchor, slots), ...fromObject];
  if (events.length === 0 && TAKES_TOPIC.has(trigger.frame.id)) {
    const topic = content.slots.includes("it")
      ? pronounEvent(matching, anchor, subjects)
      : matching.events.topicBefore(matching.sentence.index, at);
    return topic && slots.every((slot) => slot !== "for" || slotTokens(matching.sentence, anchor, "for").length === 0)
      ? doers.flatMap((doer) =>
          speakers.flatMap((speaker) => act(matching, trigger, topic, topic.kind, [at, at], doer, speaker, at)),
        )
      : [];
  }
  return [...new Set(events)].flatMap((token) =>
    doers.flatMap((doer) => speakers.flatMap((speaker) => actOf(matching, trigger, token, doer, speaker, at))),
  );
}

function eventObjects(matching: Matching, anchor: Anchor): number[] {
  const objects = anchor.predicate?.objects ?? [];
  const nouns = anchor.noun >= 0 ? [anchor.noun] : [];
  return [...objects, ...nouns].filter((t) => isEventNoun(matching, t));
}

/** Parts of the content that are no prepositional phrase. */
const CLAUSAL = new Set(["obj", "that", "ing", "to", "it"]);

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
  return kind && event
    ? act(matching, trigger, event, kind, [Math.min(at, token), Math.max(at, token)], doer, speaker, at)
    : [];
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
  const meaning = RELATION_OF_EVENT[kind];
  const object = matching.events.objectOf(event);
  if (!meaning || !object || !fits(object.referent.type, meaning.object)) return [];
  if (
    doer.referent.id === object.referent.id ||
    (doer.referent.id === speaker?.referent.id && trigger.frame.content!.subject === "object")
  )
    return [];
  return [
    {
      sentence: index,
      relation: meaning.relation,
      rule: `${trigger.frame.id}-content`,
      predicate: at,
      trigger: span,
      subject: doer,
      object,
      confidence: trigger.frame.confidence * 0.95,
      forced: { standing: trigger.frame.content!.standing, speaker },
      presupposed: false,
      ceiling: null,
      event,
      former: false,
    },
  ];
}
