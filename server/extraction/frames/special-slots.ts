// Slots that are more than a look-up, by name.
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens } from "../arguments/phrases.ts";
import type { Reading } from "../arguments/readings.ts";
import { sectionAt } from "../structure/sections.ts";
import type { Argument } from "../types.ts";
import { aboveArguments, isAbove } from "./slots/above.ts";
import { culprits, deniers, nounClauseSubjects, wrongdoers } from "./slots/accused.ts";
import { blamedOn } from "./slots/blamed.ts";
import { clauseSubjects, contentObjects, harmedBy } from "./slots/contents.ts";
import {
  eventArguments,
  eventObjects,
  eventOfPronoun,
  eventOrTopic,
  eventOwners,
  eventSubjects,
  eventTokens,
  ownEvent,
  topicEvent,
} from "./slots/events.ts";
import { landArguments } from "./slots/land.ts";
import { plotters } from "./slots/plotters.ts";
import { calledFor, demanded, envoyOwners, refused, sharedHearers } from "./slots/requests.ts";
import { selfTokens } from "./slots/self.ts";
import type { Anchor, Matching } from "./types.ts";

type SpecialSlot = (
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
) => readonly Argument[];

/** Slot name -> what fills it. */
const SPECIAL_SLOTS: Readonly<Record<string, SpecialSlot>> = {
  self: ({ sentence }, { noun, adjective }, reading) =>
    selfTokens(sentence, noun >= 0 ? noun : adjective).flatMap((t) => argumentsAt(sentence, t, reading)),
  section: ({ sentence }, { predicate }) =>
    (predicate?.objects ?? []).flatMap((t) => sectionAt(sentence, t)?.part ?? []),
  linked: ({ sentence }, { noun }, reading) =>
    modifierTokens(sentence, noun).flatMap((t) => argumentsAt(sentence, t, reading)),
  event: eventOrTopic,
  "event-it": eventOfPronoun,
  "event-self": ownEvent,
  "event-owner": eventOwners,
  "event-for": (matching, anchor, reading) =>
    eventTokens(matching, anchor, ["for"]).flatMap((t) => eventArguments(matching, t, reading)),
  "event-obj": eventObjects,
  "event-content": contentObjects,
  harm: harmedBy,
  that: clauseSubjects,
  plotter: plotters,
  land: landArguments,
  "blamed-on": blamedOn,
  "event-subj": eventSubjects,
  topic: topicEvent,
  wrongdoer: wrongdoers,
  culprit: culprits,
  "noun-that": nounClauseSubjects,
  denier: deniers,
  "called-for": calledFor,
  refused,
  demanded,
  "shared-hearer": sharedHearers,
  "envoy-owner": envoyOwners,
};

/** Arguments of a special slot; null where `name` is an ordinary slot. */
export function specialArguments(
  matching: Matching,
  anchor: Anchor,
  name: string,
  reading: Reading,
  subjects: readonly Argument[],
): readonly Argument[] | null {
  if (isAbove(name)) return aboveArguments(matching, anchor, reading, name);
  return SPECIAL_SLOTS[name]?.(matching, anchor, reading, subjects) ?? null;
}
