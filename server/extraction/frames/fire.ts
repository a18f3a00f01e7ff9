// One trigger at work: its conditions, its roles, and a firing for each pair that fills them.
import { regardOf } from "../syntax/regards.ts";
import { hasKid, type Tree } from "../syntax/tree.ts";
import type { Argument, EventNode, Firing } from "../types.ts";
import { isFilled } from "./conditions.ts";
import { contentFirings } from "./content.ts";
import type { Trigger } from "./lexicon.ts";
import { specialPairs } from "./pairs.ts";
import { reciprocalPairs } from "./reciprocal.ts";
import { emptiness, fill } from "./roles.ts";
import type { Role } from "./slot-readings.ts";
import { isAbove } from "./slots/above.ts";
import type { Anchor, Matching } from "./types.ts";

/** Where a trigger stands: its anchor, the token whose place in the tree decides standing, its first and last word. */
export interface Site {
  readonly anchor: Anchor;
  readonly at: number;
  readonly span: readonly [number, number];
}

/** Firings of a trigger whose verb, noun or adjective stands at token `at`. */
export function fire(matching: Matching, trigger: Trigger, anchor: Anchor, at: number): Firing[] {
  const { frame } = trigger;
  const site: Site = { anchor, at, span: triggerSpan(anchor, at) };
  const obstacle = obstacleTo(matching, trigger, anchor);
  if (obstacle !== null) {
    matching.misses?.push({ rule: frame.id, token: at, reason: obstacle });
    return [];
  }
  const pairs = specialPairs(matching.sentence, anchor, trigger);
  if (pairs) return pairs.flatMap(([a, b]) => emit(matching, trigger, [a], [b], site));
  const subjects = fill(matching, trigger, anchor, "subject");
  if (subjects.length === 0) {
    noteEmptiness(matching, trigger, anchor, "subject", at);
    return isAgentless(anchor) ? unattributedContent(matching, trigger, anchor, at) : [];
  }
  const mutual = reciprocalPairs(matching.sentence.tree, anchor, frame.object, subjects);
  if (mutual.length > 0) return mutual.flatMap(([a, b]) => emit(matching, trigger, [a], [b], site));
  const objects = fill(matching, trigger, anchor, "object", subjects);
  if (objects.length === 0) noteEmptiness(matching, trigger, anchor, "object", at);
  const [s, o] = frame.inverse ? [objects, subjects] : [subjects, objects];
  const direct = emit(matching, trigger, s, o, site);
  const speakers = isAgentless(anchor) ? [] : subjects;
  return [...direct, ...contentFirings(matching, trigger, anchor, speakers, objects, at)];
}

/** What a frame requires and does not find, or forbids and finds; null where nothing is in the way. */
function obstacleTo(matching: Matching, { frame }: Trigger, anchor: Anchor): string | null {
  for (const slot of frame.requires)
    if (!isFilled(matching, anchor, slot)) return `nothing stands in ${slot}, which the frame requires`;
  for (const slot of frame.forbids)
    if (isFilled(matching, anchor, slot)) return `something stands in ${slot}, which the frame forbids`;
  return null;
}

function noteEmptiness(matching: Matching, trigger: Trigger, anchor: Anchor, role: Role, token: number): void {
  matching.misses?.push({ rule: trigger.frame.id, token, reason: emptiness(matching, trigger, anchor, role) });
}

/** "X was blamed for the attack": a passive that does not say by whom. */
function isAgentless({ predicate }: Anchor): boolean {
  return predicate?.passive === true && predicate.subjects.length === 0;
}

/** What an accusation without an accuser says, or a conviction: its content, the word of nobody in particular. */
function unattributedContent(matching: Matching, trigger: Trigger, anchor: Anchor, at: number): Firing[] {
  const { content } = trigger.frame;
  if (content?.subject !== "object" || !["alleged", "reported"].includes(content.standing)) return [];
  const accused = fill(matching, trigger, anchor, "object");
  return contentFirings(matching, trigger, anchor, [], accused, at);
}

function triggerSpan(anchor: Anchor, at: number): [number, number] {
  const tokens = [at, anchor.noun, anchor.adjective].filter((t) => t >= 0);
  return [Math.min(...tokens), Math.max(...tokens)];
}

/** "took its crew hostage" with "its" read as the captors': nobody captures his own. */
function isOwnPeople({ relation }: Trigger, subject: Argument, { mention, referent, home }: Argument): boolean {
  const byPronoun = ["its", "his", "her", "their"].includes(home.tree.lower[mention.first] ?? "");
  return (
    relation.name === "DETAINS" &&
    referent.origin === "described" &&
    !OPPOSED.has(mention.noun ?? "") &&
    (referent.id.endsWith(`-of-${subject.referent.id.replace(/^\w+:/, "")}`) ||
      (byPronoun && mention.owner?.id === subject.referent.id))
  );
}

/** Those who are somebody's without being on his side: "had his critics arrested". */
const OPPOSED = new Set(
  "critic rival opponent enemy foe accuser predecessor adversary detractor attacker assailant victim successor assassin".split(
    " ",
  ),
);

/** Firings for each pair of different arguments. */
export function emit(
  matching: Matching,
  trigger: Trigger,
  subjects: readonly Argument[],
  objects: readonly Argument[],
  site: Site,
): Firing[] {
  const { relation, frame } = trigger;
  const { anchor, at, span } = site;
  const event: EventNode | null = frame.event
    ? matching.events.at(matching.sentence.index, anchor.noun >= 0 ? anchor.noun : at)
    : null;
  const firings: Firing[] = [];
  for (const subject of subjects)
    for (const object of objects) {
      if (subject.referent.id === object.referent.id || isOwnPeople(trigger, subject, object)) continue;
      firings.push({
        sentence: matching.sentence.index,
        relation: relation.name,
        rule: frame.id,
        predicate: subject.told ?? at,
        trigger: span,
        subject,
        object,
        confidence: frame.confidence * (subject.indirect || object.indirect ? 0.9 : 1),
        forced: null,
        presupposed:
          frame.modifier ||
          frame.object.includes("next-in") ||
          isSpeechNoun(matching.sentence.tree, trigger, anchor) ||
          isDescription(matching, trigger, anchor),
        ceiling: frame.standing,
        event,
        former: frame.ended,
      });
    }
  return firings;
}

/** "its assault squad, X": what a description says of the name beside it is taken for granted, whoever speaks. */
function isDescription({ sentence }: Matching, { frame, relation }: Trigger, { noun }: Anchor): boolean {
  const own = relation.group === "structure" && noun >= 0 && frame.subject.includes("self");
  return own && !hasKid(sentence.tree, noun, ["cop"]) && regardOf(sentence.tree, noun) < 0;
}

/** "X's accusation", "an appeal by Y": whatever is done with it, it was uttered; orders on which somebody acted are told by the act. */
function isSpeechNoun(tree: Tree, { frame, relation }: Trigger, { noun }: Anchor): boolean {
  return (
    noun >= 0 &&
    frame.verbs.length === 0 &&
    frame.adjectives.length === 0 &&
    UTTERED.has(relation.name) &&
    !frame.subject.some(isAbove) &&
    !(frame.object.some(isAbove) && ORDERS.has(tree.lemma[noun]!))
  );
}
const ORDERS = new Set(["order", "instruction"]);
const UTTERED = new Set(["ACCUSES", "CONDEMNS", "DEMANDS"]);
