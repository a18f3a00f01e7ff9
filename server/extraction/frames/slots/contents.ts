// Slots inside a clause: the object of an act that is denied or threatened, the subject of what is said.
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { HARM } from "../../lexicon/verbs.ts";
import { hasKid, kid, kids } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";
import { eventObjects, isEventNoun, ownTarget } from "./events.ts";

/** The objects of the clause whose doing is denied ("denied attacking X", "denied that it armed X"). */
export function contentObjects(
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  const own = new Set(subjects.map((s) => s.referent.id));
  const clauses = [
    ...kids(tree, v, "ccomp", "xcomp"),
    ...(anchor.noun >= 0 ? kids(tree, anchor.noun, "acl", "nmod") : []),
  ];
  for (const clause of clauses) {
    const predicate = matching.predicates.get(clause);
    const doers = (predicate?.subjects ?? []).flatMap((t) =>
      argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
    );
    if (!predicate || (doers.length > 0 && !doers.some((d) => own.has(d.referent.id)))) continue;
    if (!matching.lexicon.verbEvents.has(predicate.lemma)) continue;
    const objects = predicate.objects.flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: true }));
    if (objects.length > 0) return objects;
  }
  return eventObjects(matching, anchor, reading);
}

/** "threatened to attack X": the object of the act, where it is an act of harm. */
export function harmedBy(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  return kids(tree, v, "xcomp", "advcl")
    .filter((c) => hasKid(tree, c, ["mark"], ["to"]))
    .flatMap((c) => [c, ...kids(tree, c, "conj")])
    .flatMap((c) => harmOf(matching, c, reading));
}

function harmOf(matching: Matching, verb: number, reading: Reading): Argument[] {
  const act = matching.predicates.get(verb);
  if (!act || (!matching.lexicon.verbEvents.has(act.lemma) && !HARM.has(act.lemma))) return [];
  const prepositional = ["against", "on", "at"].flatMap((prep) => act.preps.get(prep) ?? []);
  const events = act.objects.filter((t) => isEventNoun(matching, t)).flatMap((t) => ownTarget(matching, t, reading));
  if (events.length > 0) return events;
  return [...act.objects, ...prepositional]
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: true }))
    .slice(0, 3);
}

/** "said that X ...": the subjects of the clause below the verb. */
export function clauseSubjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const clause = anchor.predicate ? kid(tree, anchor.predicate.token, "ccomp") : -1;
  const subjects = clause >= 0 ? (matching.predicates.get(clause)?.subjects ?? []) : [];
  return subjects.flatMap((t) => argumentsAt(matching.sentence, t, reading));
}
