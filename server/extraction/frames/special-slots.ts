// Slots that are more than a look-up, by name.
import { targetAt } from "../arguments/acts.ts";
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import { direct, fits, type Reading } from "../arguments/readings.ts";
import { GATHERINGS } from "../lexicon/nouns.ts";
import { bodyAt } from "../structure/commanded.ts";
import { sectionAt } from "../structure/sections.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument } from "../types.ts";
import { aboveArguments, isAbove } from "./slots/above.ts";
import { answerers, deniers, doersAsCalled, nounClauseSubjects } from "./slots/accused.ts";
import { actOfPhrase } from "./slots/act-phrases.ts";
import { answerable, suspected } from "./slots/answerable.ts";
import { blamedOn, ownersOfMatter } from "./slots/blamed.ts";
import { askedAfter, clauseSubjects, contentObjects, harmedBy } from "./slots/contents.ts";
import { custodians } from "./slots/custody.ts";
import { deniedActs } from "./slots/denials.ts";
import { doersAbove, doersByMeans, eventDoers, eventOwners, eventVictims } from "./slots/doers.ts";
import {
  eventArguments,
  eventObjects,
  eventOfPronoun,
  eventOrTopic,
  eventSubjects,
  eventTokens,
  ownEvent,
  topicEvent,
} from "./slots/events.ts";
import { receiverHere } from "./slots/here.ts";
import { jointWith } from "./slots/joint.ts";
import { answeredObjects, saidBad, saidFalse } from "./slots/judged.ts";
import { landArguments } from "./slots/land.ts";
import { placeRightAfter } from "./slots/next-in.ts";
import { disownedNodes, ownDeeds, ownedNodes, targetsOf } from "./slots/own-acts.ts";
import { plotters } from "./slots/plotters.ts";
import { purposePlaces } from "./slots/purposes.ts";
import {
  calledFor,
  demanded,
  envoyOwners,
  goodsOwners,
  obliged,
  refused,
  sharedHearers,
  unwilling,
  wantedDone,
  wishedOf,
} from "./slots/requests.ts";
import { culprits, offenders, wrongdoers } from "./slots/said-wrong.ts";
import { selfTokens } from "./slots/self.ts";
import { soughtFor } from "./slots/sought.ts";
import { suppliersOf, usersOf } from "./slots/supplied.ts";
import { atWhom, doersBefore, provokers, threatened } from "./slots/threats.ts";
import { tribunals } from "./slots/tribunals.ts";
import { holdersOfWith } from "./slots/with-holders.ts";
import type { Anchor, Matching, SpecialSlot } from "./types.ts";

/** Whose going somewhere is their own doing as well as that of whoever sends them. */
const TROOPS = new Set(["MilitaryForce", "SecurityService", "ArmedGroup"]);

/** "hold F", "held the airstrip at F", "a town held by X"; "held a concert in F" takes place there. */
const heldGround: SpecialSlot = ({ sentence }, { predicate }, reading) =>
  (predicate?.objects ?? [])
    .filter((t) => !GATHERINGS.has(sentence.tree.lemma[t]!) && (predicate?.passive || !isIndefinite(sentence.tree, t)))
    .flatMap((t) => {
      const found = argumentsAt(sentence, t, reading);
      const site = found.length === 0 && isNamedSite(sentence.tree, t) ? targetAt(sentence, t) : null;
      return site ? [site] : found;
    })
    .filter(({ referent }) => referent.type === "Place" || referent.type === "MediaOutlet");

function isIndefinite(tree: Tree, noun: number): boolean {
  return hasKid(tree, noun, ["det"], ["a", "an", "another"]);
}

/** "the Salang tunnel". */
function isNamedSite(tree: Tree, noun: number): boolean {
  return kids(tree, noun, "compound").some((c) => tree.upos[c] === "PROPN");
}

/** "X's death at the hands of Y": whose hands. */
const atHands: SpecialSlot = ({ sentence }, { noun }, reading) =>
  (noun < 0 ? [] : phraseHeads(sentence.tree, noun, "at"))
    .filter((t) => sentence.tree.lemma[t] === "hand")
    .flatMap((t) => [...phraseHeads(sentence.tree, t, "of"), ...kids(sentence.tree, t, "nmod:poss")])
    .flatMap((t) => argumentsAt(sentence, t, reading));

/** Slot name -> what fills it. */
const SPECIAL_SLOTS: Readonly<Record<string, SpecialSlot>> = {
  self: ({ sentence }, { noun, adjective }, reading) =>
    selfTokens(sentence, noun >= 0 ? noun : adjective).flatMap((t) => argumentsAt(sentence, t, reading)),
  section: ({ sentence }, { predicate }) =>
    (predicate?.objects ?? []).flatMap((t) => sectionAt(sentence, t)?.part ?? []),
  "whole-of": ({ sentence }, { predicate }, { types }) =>
    (predicate?.preps.get("to") ?? [])
      .flatMap((t) => sectionAt(sentence, t)?.whole ?? [])
      .filter(({ referent }) => fits(referent.type, types)),
  body: ({ sentence }, { predicate }, { types }) =>
    (predicate?.objects ?? [])
      .flatMap((t) => bodyAt(sentence, t) ?? [])
      .filter(({ referent }) => fits(referent.type, types)),
  linked: ({ sentence }, { noun }, reading) =>
    modifierTokens(sentence, noun).flatMap((t) => argumentsAt(sentence, t, reading)),
  event: eventOrTopic,
  "event-it": eventOfPronoun,
  "event-self": ownEvent,
  "event-owner": eventOwners,
  "noun-owner": (matching, { predicate, noun }, reading) =>
    noun >= 0 && predicate?.passive && predicate.subjects.length === 0
      ? argumentsAt(matching.sentence, noun, reading).filter(
          ({ mention, referent }) =>
            mention.kind === "nominal" && (referent.origin !== "described" || TROOPS.has(referent.type)),
        )
      : [],
  patient: ({ sentence }, { predicate }, reading) =>
    predicate?.passive && predicate.subjects.length === 0
      ? predicate.objects.flatMap((t) => argumentsAt(sentence, t, reading))
      : [],
  "own-name": ({ sentence }, { noun }, reading) => (noun < 0 ? [] : argumentsAt(sentence, noun, reading)),
  "with-holder": holdersOfWith,
  described: ({ sentence }, { noun }, reading) => direct(sentence, noun, { ...reading, people: true }),
  "next-in": placeRightAfter,
  "event-doer": eventDoers,
  "by-deed": (matching, { noun }, reading) => (noun < 0 ? [] : doersAbove(matching, noun, reading)),
  "with-deed": (matching, { noun }, reading) => (noun < 0 ? [] : doersByMeans(matching, noun, reading)),
  "event-victim": eventVictims,
  "event-for": (matching, anchor, reading) =>
    eventTokens(matching, anchor, ["for"]).flatMap((t) => eventArguments(matching, t, reading)),
  "event-obj": eventObjects,
  "event-content": contentObjects,
  "denied-act": deniedActs,
  harm: harmedBy,
  that: clauseSubjects,
  whether: askedAfter,
  answerable,
  suspected,
  plotter: plotters,
  land: landArguments,
  "do-with": ({ sentence }, { noun }, reading) =>
    (noun < 0 ? [] : kids(sentence.tree, noun, "acl"))
      .filter((c) => sentence.tree.lemma[c] === "do")
      .flatMap((c) => phraseHeads(sentence.tree, c, "with"))
      .flatMap((t) => argumentsAt(sentence, t, reading)),
  supplier: suppliersOf,
  user: usersOf,
  custodian: custodians,
  held: heldGround,
  "at-hands": atHands,
  "purpose-place": purposePlaces,
  "joint-with": jointWith,
  "blamed-on": blamedOn,
  "whose-act": ownersOfMatter,
  "event-subj": eventSubjects,
  topic: topicEvent,
  wrongdoer: wrongdoers,
  offender: offenders,
  culprit: culprits,
  "noun-that": nounClauseSubjects,
  denier: deniers,
  "called-doer": doersAsCalled,
  answerer: answerers,
  "called-for": calledFor,
  "said-bad": saidBad,
  "said-false": saidFalse,
  answered: answeredObjects,
  refused,
  demanded,
  obliged,
  "wished-of": wishedOf,
  "wanted-done": wantedDone,
  unwilling,
  tribunal: tribunals,
  arrested: soughtFor,
  "event-act": actOfPhrase,
  "shared-hearer": sharedHearers,
  here: receiverHere,
  "envoy-owner": envoyOwners,
  "goods-owner": goodsOwners,
  threatened,
  provoker: provokers,
  "at-whom": atWhom,
  "doer-before": doersBefore,
  "own-behind": targetsOf(ownedNodes),
  "own-did": ownDeeds,
  "own-not-behind": targetsOf(disownedNodes),
  thing: ({ sentence }, { noun }, reading) => {
    const found = noun < 0 ? [] : argumentsAt(sentence, noun, { ...reading, target: true });
    const thing = noun < 0 || found.length > 0 ? null : targetAt(sentence, noun);
    return thing ? [thing] : found;
  },
};

const SPECIAL_BY_NAME = new Map(Object.entries(SPECIAL_SLOTS));

/** Arguments of a special slot; null where `name` is an ordinary slot. */
export function specialArguments(
  matching: Matching,
  anchor: Anchor,
  name: string,
  reading: Reading,
  subjects: readonly Argument[],
): readonly Argument[] | null {
  if (isAbove(name)) return aboveArguments(matching, anchor, reading, name);
  return SPECIAL_BY_NAME.get(name)?.(matching, anchor, reading, subjects) ?? null;
}
