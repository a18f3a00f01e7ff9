// Slots that are more than a look-up, by name.
import { targetAt } from "../arguments/acts.ts";
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import { direct, fits, type Reading } from "../arguments/readings.ts";
import { EVENT_NOUNS, GATHERINGS } from "../lexicon/nouns.ts";
import { bodyAt } from "../structure/commanded.ts";
import { placeFrom } from "../structure/place-words.ts";
import { sectionAt } from "../structure/sections.ts";
import { coordinated, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { aboveArguments, isAbove } from "./slots/above.ts";
import { answerers, deniers, nounClauseSubjects } from "./slots/accused.ts";
import { actOfPhrase } from "./slots/act-phrases.ts";
import { answerable, suspected } from "./slots/answerable.ts";
import { blamedOn, ownersOfMatter } from "./slots/blamed.ts";
import { clauseSubjects, contentObjects, harmedBy } from "./slots/contents.ts";
import { custodians } from "./slots/custody.ts";
import { deniedActs, deniedOfOthers } from "./slots/denials.ts";
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
import { atWhom, doersBefore, provokers, threatened } from "./slots/threats.ts";
import { tribunals } from "./slots/tribunals.ts";
import { holdersOfWith } from "./slots/with-holders.ts";
import type { Anchor, Matching, SpecialSlot } from "./types.ts";

/** "the Taliban in Osterlich": a place right after the noun, where nothing else can be in it. */
const phraseRightAfter: SpecialSlot = ({ sentence }, { noun }, reading, subjects) => {
  const { tree, byHead } = sentence;
  const last = endOfPhrase(sentence, byHead.get(noun)?.last ?? noun);
  const prep = tree.lower[last + 1]!;
  const counted = isCounted(tree, noun) || isBeforeVerb(tree, noun);
  if (!(counted ? [...WITHIN, ...NEARBY] : WITHIN).includes(prep) || !(counted || fillsRole(tree, noun))) return [];
  const acts = ACTING.has(tree.rel[noun]!);
  const beside = tree.rel[last + 1] === "case" ? coordinated(tree, tree.head[last + 1]!) : [];
  return [...new Set([...(counted ? [prep] : WITHIN).flatMap((p) => phraseHeads(tree, noun, p)), ...beside])]
    .flatMap((t) => argumentsAt(sentence, t, { ...reading, locative: true }))
    .filter((place) => subjects.every((subject) => isAbroad(subject, place)))
    .filter((place) => subjects.every((subject) => isArmed(subject) || (acts && isNextTo(sentence, last, place))));
};
const WITHIN = ["in", "across"];
const NEARBY = ["at", "on", "near", "along"];

/** Those who do or suffer something, or whom a name beside names. */
const ACTING = new Set(["nsubj", "nsubj:pass", "obj", "obl:agent", "appos"]);

/** Those who are where they fight, however far behind them it is told. */
function isArmed({ referent }: Argument): boolean {
  return ["ArmedGroup", "CriminalNetwork", "State"].includes(referent.type);
}

/** "the Institute in F", not "the Institute in a hut in F". */
function isNextTo(sentence: SentenceNode, last: number, { referent }: Argument): boolean {
  return placeFrom(sentence, last + 2)?.referent?.id === referent.id;
}

/** "the fighters of the Blue League| in F": the last token of the phrase with the name that "of" adds to it. */
function endOfPhrase({ tree, mentions }: SentenceNode, last: number): number {
  if (tree.lower[last + 1] !== "of") return last;
  const start = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  return mentions.find((m) => m.first === start && m.kind === "name")?.last ?? last;
}

/** "X troops at F came under fire": a subject whose phrase can be nobody else's. */
function isBeforeVerb(tree: Tree, noun: number): boolean {
  return tree.rel[noun]!.startsWith("nsubj") && tree.head[noun]! > noun;
}

/** "the 37,000 X troops in F", "our airmen at F": that they are there is taken for granted. */
function isCounted(tree: Tree, noun: number): boolean {
  const owned = kids(tree, noun, "nmod:poss").some((c) => tree.xpos[c] === "PRP$");
  return owned || (hasKid(tree, noun, ["det"], ["the", "these", "those"]) && hasKid(tree, noun, ["nummod"]));
}

/** Whether a noun has a part in a clause or happening of its own: "evidence of troops in X" says nothing of them. */
function fillsRole(tree: Tree, noun: number): boolean {
  const rel = tree.rel[noun]!;
  if (["nsubj", "nsubj:pass", "obj", "obl:agent", "appos"].includes(rel)) return true;
  const prep = preposition(tree, noun) ?? "";
  if (!["nmod", "obl"].includes(rel) || !["against", "on", "by", "of"].includes(prep)) return false;
  const head = tree.head[noun]!;
  return rel === "obl" || EVENT_NOUNS.has(tree.lemma[head]!) || EVENT_NOUNS.has(tree.lower[head]!);
}

/** A state's troops are everywhere in its own country; that they are elsewhere is worth telling. */
function isAbroad({ referent: force }: Argument, { referent: place }: Argument): boolean {
  if (force.type !== "State") return true;
  return place.type === "State" ? place.id !== force.id : place.country !== null && place.country !== force.id;
}

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
  "next-in": phraseRightAfter,
  "event-doer": eventDoers,
  "by-deed": (matching, { noun }, reading) => (noun < 0 ? [] : doersAbove(matching, noun, reading)),
  "with-deed": (matching, { noun }, reading) => (noun < 0 ? [] : doersByMeans(matching, noun, reading)),
  "event-victim": eventVictims,
  "event-for": (matching, anchor, reading) =>
    eventTokens(matching, anchor, ["for"]).flatMap((t) => eventArguments(matching, t, reading)),
  "event-obj": eventObjects,
  "event-content": contentObjects,
  "denied-act": deniedActs,
  "denied-of-others": deniedOfOthers,
  harm: harmedBy,
  that: clauseSubjects,
  answerable,
  suspected,
  plotter: plotters,
  land: landArguments,
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
