// What fills an object that may be anything, where no actor or place does: the happening, its doer, the act or the thing itself.
import { isActorType } from "../../domain/actor.ts";
import { actAt, targetAt } from "../arguments/acts.ts";
import { ownerMention } from "../mentions/owners.ts";
import type { Argument } from "../types.ts";
import { spokenOf, topicOf } from "./anaphors.ts";
import type { Trigger } from "./lexicon.ts";
import { eventTokens, isEventNoun } from "./slots/events.ts";
import { slotTokens } from "./slots.ts";
import type { Anchor, Matching } from "./types.ts";

/** Where no actor or place fills an object that may be anything: the act or the thing itself. */
export function thingsOf(matching: Matching, trigger: Trigger, anchor: Anchor, types: readonly string[]): Argument[] {
  if (!types.includes("Any") && !types.includes("Event") && trigger.relation.name !== "SEIZES") return [];
  const { sentence } = matching;
  const happening =
    trigger.frame.event && (trigger.frame.verbs.length > 0 || trigger.frame.adjectives.length > 0) && anchor.noun >= 0
      ? (matching.events.at(sentence.index, anchor.noun) ?? topicOf(matching, anchor.noun))
      : null;
  const struck = happening && matching.events.objectOf(happening);
  if (struck) return [struck];
  const attack = trigger.relation.group === "conflict";
  const tokens = trigger.frame.object.flatMap((slot) =>
    slot === "event-obj"
      ? (anchor.predicate?.objects ?? []).filter((t) => isEventNoun(matching, t))
      : slot.startsWith("event")
        ? eventTokens(matching, anchor, ["for", "in", "of", "to", "with"])
        : slotTokens(sentence, anchor, slot),
  );
  const nouns =
    anchor.noun >= 0 &&
    (!attack || trigger.relation.name === "FOILS") &&
    tokens.length === 0 &&
    !VAGUE.has(sentence.tree.lemma[anchor.noun]!)
      ? [anchor.noun]
      : [];
  const objects = tokens.length === 0 && !attack && anchor.noun < 0 ? [...(anchor.predicate?.objects ?? [])] : [];
  return [...tokens, ...nouns, ...objects]
    .map(
      (t) =>
        spokenOf(matching, t) ??
        (attack ? null : doerOf(matching, t)) ??
        (attack && trigger.relation.name !== "FOILS"
          ? targetAt(sentence, t)
          : actAt(sentence, t, trigger.relation.name === "CONDEMNS")),
    )
    .filter((a): a is Argument => a !== null);
}

/** "condemned Osterlich's move": whose act it is. */
function doerOf(matching: Matching, token: number): Argument | null {
  const { sentence } = matching;
  const owner = actAt(sentence, token) ? ownerMention(sentence.tree, token, sentence.byHead) : null;
  return owner?.referent && isActorType(owner.referent.type)
    ? { token: owner.head, mention: owner, referent: owner.referent, indirect: true, home: sentence }
    : null;
}

const VAGUE = new Set([
  "responsibility",
  "involvement",
  "role",
  "part",
  "credit",
  "knowledge",
  "condemnation",
  "criticism",
  "hand",
]);
