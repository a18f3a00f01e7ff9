// What fills an object that may be anything, where no actor or place does: the happening, its doer, the act or the thing itself.
import { isActorType } from "../../domain/actor.ts";
import { actAt, targetAt } from "../arguments/acts.ts";
import { argumentsAt } from "../arguments/index.ts";
import { GATHERINGS } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/owners.ts";
import { coordinated, hasKid, isNominal, kids, preposition } from "../syntax/tree.ts";
import type { Argument, MentionNode } from "../types.ts";
import { spokenOf, topicOf } from "./anaphors.ts";
import type { Trigger } from "./lexicon.ts";
import { eventTokens, isEventNoun } from "./slots/events.ts";
import { refusedTokens } from "./slots/requests.ts";
import { slotTokens } from "./slots.ts";
import type { Anchor, Matching } from "./types.ts";

/** Where no actor or place fills an object that may be anything: the act or the thing itself. */
export function thingsOf(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  slots: readonly string[],
  types: readonly string[],
): Argument[] {
  const denies = trigger.relation.name === "DENIES_RESPONSIBILITY_FOR";
  const deploys = trigger.relation.name === "DEPLOYS_TO";
  if (!types.includes("Any") && !types.includes("Event") && trigger.relation.name !== "SEIZES" && !deploys) return [];
  if (slots.every((slot) => EXPLICIT.has(slot))) return [];
  if (trigger.frame.object.includes("demanded")) return [];
  const { sentence } = matching;
  const happening =
    trigger.frame.event && (trigger.frame.verbs.length > 0 || trigger.frame.adjectives.length > 0) && anchor.noun >= 0
      ? (matching.events.at(sentence.index, anchor.noun) ?? topicOf(matching, anchor.noun))
      : null;
  const struck = happening && matching.events.objectOf(happening);
  if (struck) return [struck];
  const attack = trigger.relation.group === "conflict";
  const tokens = slots.flatMap((slot) =>
    slot === "event-obj"
      ? (anchor.predicate?.objects ?? []).filter((t) => isEventNoun(matching, t))
      : slot === "refused"
        ? refusedTokens(matching, anchor)
        : slot.startsWith("event")
          ? eventTokens(matching, anchor, ["for", "in", "of", "to", "with"])
          : slotTokens(sentence, anchor, slot),
  );
  const nouns =
    anchor.noun >= 0 &&
    (!attack || trigger.relation.name === "FOILS") &&
    trigger.relation.name !== "INVESTIGATES" &&
    tokens.length === 0 &&
    preposition(sentence.tree, anchor.noun) !== "as" &&
    !VAGUE.has(sentence.tree.lemma[anchor.noun]!)
      ? [anchor.noun]
      : [];
  const loose = !trigger.frame.object.includes("refused") && !denies;
  const objects =
    loose && tokens.length === 0 && !attack && anchor.noun < 0 ? [...(anchor.predicate?.objects ?? [])] : [];
  if (deploys)
    return slots
      .filter((slot) => TOWARDS.has(slot))
      .flatMap((slot) => slotTokens(sentence, anchor, slot))
      .filter((t) => GROUND.has(sentence.tree.lemma[t]!))
      .flatMap((t) => targetAt(sentence, t) ?? []);
  return [...tokens, ...nouns, ...objects]
    .filter(
      (t) =>
        trigger.relation.name !== "SEIZES" ||
        /^\p{Lu}/u.test(sentence.tree.tokens[t]!.text) ||
        !NEVER_TAKEN.has(sentence.tree.lemma[t]!),
    )
    .map(
      (t) =>
        (denies && isDoneByNamed(matching, t) ? null : spokenOf(matching, t)) ??
        (attack ? null : doerOf(matching, t, takesAnything(trigger))) ??
        (attack ? null : namedHappening(matching, anchor, t)) ??
        (attack && trigger.relation.name !== "FOILS"
          ? targetAt(sentence, t, trigger.relation.name === "ATTACKS")
          : actAt(
              sentence,
              t,
              takesAnything(trigger) || isTurnedDown(trigger, anchor) || isWelcomed(matching, trigger, t),
            )),
    )
    .filter((a): a is Argument => a !== null);
}

/** People, and ground that is taken up rather than taken. */
const NEVER_TAKEN = new Set([
  ...GATHERINGS,
  ..."people civilian fighter force troop leader citizen position post government interest".split(" "),
]);

/** "denied it" where "it" is told to be somebody's act: that is denied as theirs, not as one's own. */
function isDoneByNamed(matching: Matching, token: number): boolean {
  return topicOf(matching, token)?.roles.some((r) => r.role === "perpetrator") ?? false;
}

/** Whether the object may be whatever a noun names: what is looked into, condemned or rejected directly, not what is railed against. */
function takesAnything({ relation, frame }: Trigger): boolean {
  if (relation.name === "INVESTIGATES") return frame.verbs.includes("look into");
  return (
    (relation.name === "CONDEMNS" || relation.name === "REJECTS") &&
    frame.object.some((slot) => slot === "obj" || slot === "refused")
  );
}

/** "refused the order", "turned down an invitation": what somebody put before those who will not have it; what is denied or passed over may be nobody's. */
function isTurnedDown({ relation, frame }: Trigger, { predicate }: Anchor): boolean {
  return relation.name === "REJECTS" && frame.nouns.length > 0 && TURNING_DOWN.has(predicate?.lemma ?? "");
}
const TURNING_DOWN = new Set(
  "reject refuse turn decline dismiss spurn rebuff veto rule brush shrug wave defy flout".split(" "),
);

/** "welcomed the outcome", "hailed the text": what was settled, where it is spoken of as known. */
function isWelcomed({ sentence: { tree } }: Matching, { relation }: Trigger, token: number): boolean {
  return (
    relation.name === "SUPPORTS" && SETTLED.has(tree.lemma[token]!) && hasKid(tree, token, ["det"], ["the", "this"])
  );
}
const SETTLED = new Set(
  "outcome result text news deal accord agreement pact truce ceasefire ruling verdict decision plan proposal resolution announcement move step declaration treaty arrangement talk meeting summit release extradition landing rising uprising revolt revolution coup expulsion arrest killing intervention operation invasion capture recapture victory liberation overthrow ouster resignation appointment election admission recognition withdrawal offensive annexation merger union referendum breakthrough handover sentence conviction indictment".split(
    " ",
  ),
);

/** Unnamed ground that forces are sent to. */
const GROUND = new Set("border frontier coast front line island".split(" "));

const TOWARDS = new Set(["to", "along", "near", "on", "at"]);

/** Slots that find their own or nothing: no thing beside them will do. */
const EXPLICIT = new Set([
  "held",
  "event-it",
  "event-no",
  "event-content",
  "denied-act",
  "own-behind",
  "own-did",
  "own-not-behind",
  "threatened",
  "provoker",
  "at-whom",
  "doer-before",
  "said-bad",
  "answered",
  "said-false",
  "wanted-done",
  "unwilling",
  "whether",
]);

/** "condemned Osterlich's move", "rejected the truce offered by X": whose act it is. */
function doerOf(matching: Matching, token: number, anything: boolean): Argument | null {
  const { sentence } = matching;
  if (!actAt(sentence, token, anything)) return null;
  const mention = ownerMention(sentence.tree, token, sentence.byHead) ?? authorMention(matching, token);
  if (mention && mention.head > token && (!actAt(sentence, token) || isStruck(matching, token, mention))) return null;
  const own = mention?.owner ?? mention?.referent;
  const isTarget = mention !== null && mention.head > token && isEventNoun(matching, token);
  const referent = own?.type === "Place" ? (isTarget ? null : own.metonymOf) : own;
  return mention && referent && isActorType(referent.type)
    ? { token: mention.head, mention, referent, indirect: true, home: sentence }
    : null;
}

/** "the invasion of Osterlich": what it was directed at, not whose it was. */
function isStruck(matching: Matching, token: number, { head }: MentionNode): boolean {
  const event = isEventNoun(matching, token) ? matching.events.at(matching.sentence.index, token) : null;
  return event !== null && (event.target?.token === head || event.place?.token === head);
}

const AUTHORING = new Set(
  "offer propose make put draft float suggest table announce issue present submit declare".split(" "),
);

/** "a plan by X", "an offer made by X". */
function authorMention(matching: Matching, token: number): MentionNode | null {
  const { tree, byHead } = matching.sentence;
  const below = kids(tree, token, "acl").filter((c) => AUTHORING.has(tree.lemma[c]!));
  const tokens = [
    ...kids(tree, token, "nmod", "obl:agent").filter((c) => preposition(tree, c) === "by" && isNominal(tree, c)),
    ...below.flatMap((c) => kids(tree, c, "obl:agent", "obl").filter((d) => preposition(tree, d) === "by")),
  ];
  return (
    tokens
      .flatMap((t) => coordinated(tree, t))
      .map((t) => byHead.get(t))
      .find((m) => m !== undefined) ?? null
  );
}

/** "condemned the raid on F": a happening goes by what it was directed at, where its own phrase says so. */
function namedHappening(matching: Matching, anchor: Anchor, token: number): Argument | null {
  if (!isEventNoun(matching, token)) return null;
  const event = matching.events.at(matching.sentence.index, token);
  const target = event?.target && event.target.referent.origin !== "described" ? event.target : null;
  const told = target ?? event?.place;
  return told ? { ...told, happening: event! } : placeBeside(matching, anchor, token);
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

/** "condemned the bombing in F", "in F" hung on the verb: a place right behind the happening. */
function placeBeside(matching: Matching, { predicate }: Anchor, token: number): Argument | null {
  const { sentence } = matching;
  const { tree } = sentence;
  const heads = ["in", "on", "at", "near"].flatMap((prep) => predicate?.preps.get(prep) ?? []);
  const beside = heads.filter((t) => t > token && t - token <= 4 && !tree.lower.slice(token, t).includes(","));
  const reading = { types: ["Place"] as const, locative: true, target: false, people: false };
  return beside.flatMap((t) => argumentsAt(sentence, t, reading))[0] ?? null;
}
