// Slots for what a speaker says of itself: "said it was behind the raid", "said it had no part in it".
import { fits, type Reading } from "../../arguments/readings.ts";
import { NEGATIONS } from "../../lexicon/words.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kid, kids, preposition } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";
import { eventArguments, eventOrTopic, isEventNoun } from "./events.ts";

/** "said it was behind the raid on X", "said it was responsible for it": the event that a speaker takes on itself. */
export function ownedEvents(
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  return ownClauses(matching, anchor, subjects)
    .filter((clause) => !isNegated(matching, clause))
    .flatMap((clause) => behindEvent(matching, clause, reading));
}

/** "said it was not behind the raid", "said it had no part in it": the event that a speaker puts from itself. */
export function disownedEvents(
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  return ownClauses(matching, anchor, subjects).flatMap((clause) => {
    const apart = partless(matching, clause, reading);
    return apart.length > 0 || !isNegated(matching, clause) ? apart : behindEvent(matching, clause, reading);
  });
}

/** "had nothing to do with the raid", "had no part in it", "did not take part in it". */
function partless(matching: Matching, clause: Predicate, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  if (!["have", "play", "take"].includes(clause.lemma)) return [];
  const nouns = clause.objects.filter((o) => PARTS.has(tree.lower[o]!));
  return nouns
    .filter((o) => tree.lower[o] === "nothing" || hasKid(tree, o, ["det"], ["no"]) || isNegated(matching, clause))
    .flatMap(
      (noun) =>
        farEvents(matching, noun, reading) ??
        eventOrTopic(matching, { predicate: clause, noun, adjective: -1, particle: null }, reading),
    );
}

/** "nothing to do with the raid": the event under the clause on the noun. */
function farEvents(matching: Matching, noun: number, reading: Reading): Argument[] | null {
  const { tree } = matching.sentence;
  const heads = kids(tree, noun, "acl", "advcl")
    .flatMap((c) => kids(tree, c, "obl"))
    .filter((c) => preposition(tree, c) === "with" && isEventNoun(matching, c));
  return heads.length > 0 ? heads.flatMap((t) => eventArguments(matching, t, reading)) : null;
}

const PARTS = new Set(["nothing", "part", "role", "hand", "involvement", "connection", "anything"]);

/** Clauses of the content whose subject is the speaker itself. */
function ownClauses(matching: Matching, anchor: Anchor, subjects: readonly Argument[]): Predicate[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  const own = new Set(subjects.flatMap((s) => [s.referent.id, s.mention.owner?.id, s.referent.country]));
  return kids(tree, v, "ccomp", "parataxis")
    .flatMap((c) => [c, ...kids(tree, c, "conj")])
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .filter((clause) =>
      clause.subjects.some((t) => {
        const possessor = kid(tree, t, "nmod:poss");
        const mentions = [t, possessor].map((m) => matching.sentence.byHead.get(m));
        return mentions.some(
          (m) =>
            own.has(m?.referent?.id ?? "") || own.has(m?.referent?.metonymOf?.id ?? "") || own.has(m?.owner?.id ?? ""),
        );
      }),
    );
}

function isNegated({ sentence: { tree } }: Matching, clause: Predicate): boolean {
  return tree.children[clause.token]!.some((c) => NEGATIONS.has(tree.lower[c]!) && tree.rel[c] !== "det");
}

function behindEvent(matching: Matching, clause: Predicate, reading: Reading): Argument[] {
  const { tree, index } = matching.sentence;
  if (clause.kind !== "copular") return [];
  const isBehind = preposition(tree, clause.token) === "behind";
  const named = isBehind ? [clause.token] : clause.lemma === "responsible" ? (clause.preps.get("for") ?? []) : [];
  return named.flatMap((t) => {
    if (isEventNoun(matching, t)) return eventArguments(matching, t, reading);
    const topic = ["it", "this", "that"].includes(tree.lower[t]!) ? matching.events.topicBefore(index, t) : null;
    const object = topic && matching.events.objectOf(topic);
    return object && fits(object.referent.type, reading.types) ? [object] : [];
  });
}
