// Slots inside a clause: the object of an act that is denied or threatened, the subject of what is said.
import { targetAt } from "../../arguments/acts.ts";
import { addresseeAt } from "../../arguments/addressees.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import { HARM, PERPETRATING } from "../../lexicon/verbs.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, EventNode } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { ownIds } from "./clauses.ts";
import { eventObjects, eventOrTopic, happeningArguments, isEventNoun, ownTarget } from "./events.ts";
import { ownersOfAct } from "./sufferers.ts";

/** The objects of the clause whose doing is denied ("denied attacking X", "denied that it armed X"). */
export const contentObjects: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  const own = ownIds(subjects);
  const clauses = [
    ...kids(tree, v, "ccomp", "xcomp"),
    ...(anchor.noun >= 0 ? kids(tree, anchor.noun, "acl", "nmod") : []),
  ];
  for (const clause of clauses) {
    const predicate = matching.predicates.get(clause);
    const doers = (predicate?.subjects ?? []).flatMap((t) =>
      argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
    );
    if (!predicate || (predicate.subjects.length > 0 && !doers.some((d) => own.has(d.referent.id)))) continue;
    const objects = deedObjects(matching, predicate, reading);
    if (objects.length > 0) return objects;
  }
  return eventObjects(matching, anchor, reading);
};

/** "admitted planting it", "denies having fired it": the happening that the pronoun in the deed stands for. */
export function deedNodes({ sentence, predicates, events }: Matching, { predicate }: Anchor): EventNode[] {
  const { tree, index } = sentence;
  return (predicate ? kids(tree, predicate.token, "ccomp", "xcomp") : [])
    .flatMap((c) => predicates.get(c) ?? [])
    .filter((clause) => PERPETRATING.has(clause.lemma))
    .flatMap((clause) => clause.objects)
    .filter((t) => ["it", "this"].includes(tree.lower[t]!))
    .flatMap((t) => events.topicBefore(index, t) ?? []);
}

/** What the deed of a clause was done to: its object, the event it was part of, what it was aimed at. */
function deedObjects(matching: Matching, clause: Predicate, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const at = (tokens: readonly number[]) =>
    tokens.flatMap((t) => {
      const event = isEventNoun(matching, t);
      const named = event ? [] : argumentsAt(matching.sentence, t, { ...reading, target: true });
      const found = named.length > 0 ? named : happeningArguments(matching, t, reading);
      const thing = found.length > 0 || event ? null : targetAt(matching.sentence, t, true);
      return thing ? [thing] : found;
    });
  if (clause.kind === "copular")
    return preposition(tree, clause.token) === "behind"
      ? at([clause.token])
      : clause.lemma === "responsible"
        ? at(clause.preps.get("for") ?? [])
        : [];
  if (PARTAKING.has(clause.lemma)) {
    const noun = clause.objects.find((o) => PARTS.has(tree.lemma[o]!) || PARTS.has(tree.lower[o]!)) ?? -1;
    const partakes = noun >= 0 || clause.lemma === "involve" || clause.lemma === "participate";
    return partakes ? eventOrTopic(matching, { predicate: clause, noun, adjective: -1, particle: null }, reading) : [];
  }
  if (!matching.lexicon.verbEvents.has(clause.lemma) && !DENIABLE.has(clause.lemma)) return [];
  const objects = at(clause.objects);
  return objects.length > 0
    ? objects
    : at(["at", "on", "into", "against", "to"].flatMap((prep) => clause.preps.get(prep) ?? []));
}

const PARTAKING = new Set(["have", "take", "play", "involve", "participate"]);

const PARTS = new Set(["anything", "part", "role", "hand", "involvement"]);

/** Deeds besides violence that are denied of oneself: help for others, orders, the use of arms. */
const DENIABLE = new Set(
  "let allow permit lay set place stage know instigate incite organise organize arm fund finance back support supply train help aid harbour harbor shelter send deploy order plan fire use give provide sponsor direct launch carry commit plant mastermind orchestrate".split(
    " ",
  ),
);

/** "threatened to attack X": the object of the act, where it is an act of harm. */
export function harmedBy(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? anchor.noun;
  if (v < 0) return [];
  return kids(tree, v, "xcomp", "advcl", "acl")
    .filter((c) => hasKid(tree, c, ["mark"], ["to"]))
    .flatMap((c) => [c, ...kids(tree, c, "conj")])
    .flatMap((c) => harmOf(matching, c, reading));
}

function harmOf(matching: Matching, verb: number, reading: Reading): Argument[] {
  const act = matching.predicates.get(verb);
  if (!act || FREEING.has(act.lemma)) return [];
  if (!matching.lexicon.verbEvents.has(act.lemma) && !HARM.has(act.lemma)) return harmedPeople(matching, act, reading);
  const prepositional = ["against", "on", "at"]
    .flatMap((prep) => act.preps.get(prep) ?? [])
    .flatMap((t) => heartOf(matching, t));
  const events = act.objects.filter((t) => isEventNoun(matching, t)).flatMap((t) => ownTarget(matching, t, reading));
  if (events.length > 0) return events;
  const by = kids(matching.sentence.tree, verb, "advcl").filter((c) =>
    hasKid(matching.sentence.tree, c, ["mark"], ["by"]),
  );
  const means = act.lemma === "avenge" ? by.flatMap((c) => matching.predicates.get(c)?.objects ?? []) : [];
  const struck = act.lemma === "avenge" ? [...prepositional, ...means] : [...act.objects, ...prepositional];
  const found = struck.flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: true }));
  const hit = found.length > 0 ? found : struck.flatMap((t) => groundAt(matching, t)).slice(0, 3);
  return hit.length > 0 ? hit.slice(0, 3) : harmedPeople(matching, act, reading);
}

/** "strike at the heart of X". */
function heartOf({ sentence: { tree } }: Matching, token: number): readonly number[] {
  const inner = HEARTS.has(tree.lemma[token]!) ? phraseHeads(tree, token, "of") : [];
  return inner.length > 0 ? inner : [token];
}
const HEARTS = new Set(["heart", "core", "centre", "center", "interest", "base", "soil"]);

/** "march on the capital", "set tankers alight": ground or things without a name. */
function groundAt({ sentence }: Matching, token: number): Argument[] {
  const found = targetAt(sentence, token);
  return found ? [found] : [];
}

/**
 * "threatened to sell them", "to cut off aid to X", "vowed to carry the war into F": whatever is threatened, it is done to those who are
 * its object or whom the phrases beside it name; leaving or joining is no harm.
 */
function harmedPeople(matching: Matching, act: Predicate, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const above = tree.head[act.token]!;
  const warlike = CARRYING.has(act.lemma) && act.objects.some((o) => WARFARE.has(tree.lemma[o]!));
  if (above < 0 || HARMLESS.has(act.lemma) || (tree.lemma[above] !== "threaten" && !warlike)) return [];
  const at = (tokens: readonly number[], as: Partial<Reading>) =>
    tokens.flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: false, ...as })).slice(0, 3);
  const named = warlike ? [] : at(act.objects, { types: ["Actor"] });
  const objects = warlike || named.length > 0 ? named : act.objects.flatMap((t) => ownersOfAct(matching, t));
  if (objects.length > 0) return objects;
  const beside = AIMED_AT.map((prep) => [
    ...(act.preps.get(prep) ?? []),
    ...act.objects.flatMap((o) => phraseHeads(tree, o, prep)),
  ]);
  const aimed = beside.find((tokens) => tokens.length > 0) ?? [];
  return at(aimed, warlike ? { locative: true } : { types: ["Actor"] }).slice(0, 1);
}
const AIMED_AT = ["against", "on", "to", "into", "with", "from", "for", "of"];
const CARRYING = new Set("bring carry take spread export extend move".split(" "));
const WARFARE = new Set(
  "war fight battle struggle jihad conflict fighting violence bloodshed terror revolution".split(" "),
);

/** What is promised to be freed is not threatened. */
const FREEING = new Set(["liberate", "free", "rescue", "release"]);

const HARMLESS = new Set(
  "leave quit join withdraw resign boycott support help recognise recognize become tell ask return go pull walk step abandon cease stop".split(
    " ",
  ),
);

/** "said that X ...": the subjects of the clause below the verb. */
export function clauseSubjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const first = anchor.predicate ? kid(tree, anchor.predicate.token, "ccomp") : -1;
  const next = first < 0 ? [] : kids(tree, first, "conj").filter((c) => hasKid(tree, c, ["mark"], ["that"]));
  const subjects = [first, ...next]
    .filter((clause) => !tree.children[clause]?.some((c) => c < clause && isQuestionWord(tree, c)))
    .flatMap((clause) => matching.predicates.get(clause)?.subjects ?? []);
  const found = subjects.flatMap((t) => argumentsAt(matching.sentence, t, reading));
  return found.length > 0 ? found : subjects.flatMap((t) => addresseeAt(matching.sentence, t, reading));
}

/** "is examining whether X V-ed", "looks into whether X had": who may have done what is asked. */
export function askedAfter(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const v = predicate?.token ?? -1;
  return (v < 0 ? [] : [v, ...(predicate?.objects ?? []), ...kids(tree, v, "obl")])
    .flatMap((t) => kids(tree, t, "ccomp", "advcl", "acl", "xcomp"))
    .filter((c) => hasKid(tree, c, ["mark"], ["whether", "if"]) && c > v)
    .flatMap((c) => matching.predicates.get(c)?.subjects ?? [])
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"] }))
    .slice(0, 2);
}

function isQuestionWord(tree: Tree, c: number): boolean {
  return /^W(P|RB|DT)/.test(tree.xpos[c]!) || ["whether", "if"].includes(tree.lower[c]!);
}
