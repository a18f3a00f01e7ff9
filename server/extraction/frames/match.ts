// Frames at work: every trigger of a sentence whose roles are filled by actors of the right kind.
import type { Firing } from "../types.ts";
import { fireCopular, fireModifier, fireNoun, fireVerb } from "./triggers.ts";
import type { Matching } from "./types.ts";

/** All firings of a sentence, in token order. */
export function matchFrames(matching: Matching): Firing[] {
  const { sentence, lexicon, predicates } = matching;
  const firings: Firing[] = [];
  for (let i = 0; i < sentence.tree.tokens.length; i++) {
    const predicate = predicates.get(i);
    if (predicate?.kind === "verb")
      for (const trigger of lexicon.verbs.get(predicate.lemma) ?? [])
        firings.push(...fireVerb(matching, predicate, trigger));
    if (predicate?.kind === "copular") firings.push(...fireCopular(matching, predicate));
    firings.push(...fireNoun(matching, i), ...fireModifier(matching, i));
  }
  return preferSpecific(firings);
}

/** Of firings with the same relation and arguments at overlapping triggers, the one whose trigger is longer, then surer. */
function preferSpecific(firings: readonly Firing[]): Firing[] {
  const best = new Map<string, Firing>();
  for (const firing of firings) {
    const key = [
      firing.relation,
      firing.subject.referent.id,
      firing.object.referent.id,
      firing.forced?.standing ?? "",
      firing.predicate,
    ].join("|");
    const other = best.get(key);
    const width = (f: Firing) => f.trigger[1] - f.trigger[0];
    if (
      !other ||
      width(firing) > width(other) ||
      (width(firing) === width(other) && firing.confidence > other.confidence)
    )
      best.set(key, firing);
  }
  return [...best.values()];
}
