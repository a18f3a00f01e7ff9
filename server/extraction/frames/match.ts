// Frames at work: every trigger of a sentence whose roles are filled by actors of the right kind.
import type { Predicate } from "../syntax/predicates.ts";
import type { Firing } from "../types.ts";
import { elidedFirings, type ToldBefore } from "./ellipsis.ts";
import type { Trigger } from "./lexicon.ts";
import { firePrefixed } from "./prefixes.ts";
import { fireCopular, fireModifier, fireNoun, fireReduced, fireVerb } from "./triggers.ts";
import type { Matching } from "./types.ts";
import { withoutVagueTargets } from "./vague.ts";

/** All firings of a sentence, in token order; `before`: what the sentence before told. */
export function matchFrames(matching: Matching, before: ToldBefore | null = null): Firing[] {
  const { sentence, predicates } = matching;
  const firings: Firing[] = [];
  for (let i = 0; i < sentence.tree.tokens.length; i++) {
    const predicate = predicates.get(i);
    if (predicate?.kind === "verb")
      firings.push(...verbFirings(matching, predicate), ...anyVerbFirings(matching, predicate));
    if (predicate && isState(predicate)) firings.push(...fireCopular(matching, statedOf(predicate)));
    firings.push(
      ...fireReduced(matching, i),
      ...fireNoun(matching, i),
      ...fireModifier(matching, i),
      ...firePrefixed(matching, i),
    );
  }
  const told = preferSpecific(firings);
  return [...withoutVagueTargets(sentence.tree, [...told, ...elidedFirings(matching, told, before)])];
}

/** "is opposed to Y": a copula, or a passive without an agent that may be an adjective as well. */
function isState({ kind, passive, subjects }: Predicate): boolean {
  return kind === "copular" || (passive && subjects.length === 0);
}

/** The predicate with what it is said of as its subject. */
function statedOf(predicate: Predicate): Predicate {
  return predicate.kind === "copular" ? predicate : { ...predicate, subjects: predicate.objects, objects: [] };
}

/** A verb in an idiom ("took X to task") does not mean what it means alone: firings of another relation by the bare verb are dropped, but for those that it tells as well. */
function verbFirings(matching: Matching, predicate: Predicate): Firing[] {
  const triggers = matching.lexicon.verbs.get(predicate.lemma) ?? [];
  const fired = triggers.map((trigger) => ({
    trigger,
    firings: fireVerb(matching, predicate, trigger),
  }));
  const telling = fired.filter((f) => f.firings.length > 0);
  if (telling.length === 0) return [];
  const best = Math.max(0, ...telling.filter((f) => !isOccasion(f.trigger)).map((f) => idiomaticity(f.trigger)));
  const meant = new Set(telling.filter((f) => idiomaticity(f.trigger) === best).map((f) => f.trigger.relation.name));
  const told = (name: string) => meant.has(name) || [...meant].some((idiom) => BESIDE_IDIOM[idiom] === name);
  return telling
    .filter(({ trigger }) => idiomaticity(trigger) === best || isOccasion(trigger) || told(trigger.relation.name))
    .flatMap((f) => f.firings);
}

/** "pressed him over dinner", "warned her at the summit": where the two met does not change what the verb means. */
function isOccasion({ frame, relation }: Trigger): boolean {
  return relation.name === "MET_WITH" && frame.nouns.length > 0 && frame.nouns.every((noun) => OCCASION.test(noun));
}
const OCCASION = /^(?:in|at|on|over|by|during|to face)\b/;

/** What the bare verb still tells beside an idiom of another relation: who summons an envoy meets him, those who form a league found it. */
const BESIDE_IDIOM: Readonly<Record<string, string>> = { CONDEMNS: "MET_WITH", COOPERATES_WITH: "FOUNDED" };

/** Firings of the frames that any verb triggers: what is said of the deed, whatever it is. */
function anyVerbFirings(matching: Matching, predicate: Predicate): Firing[] {
  const silent = { ...matching, misses: null };
  return (matching.lexicon.verbs.get(ANY_VERB) ?? []).flatMap((trigger) => fireVerb(silent, predicate, trigger));
}
const ANY_VERB = "@any";

/** How much of a verb's meaning the words beside it decide: nothing, a particle, a noun or adjective. */
function idiomaticity({ frame, particle }: Trigger): number {
  if (frame.nouns.length > 0 || frame.adjectives.length > 0) return 2;
  return particle === null ? 0 : 1;
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
