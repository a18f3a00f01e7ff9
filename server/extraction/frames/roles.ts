// The roles of a frame: who or what fills the subject and the object.

import { addresseeAt, anybodyAt, courtAt } from "../arguments/addressees.ts";
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import { HUMAN_NOUNS, PEACEFUL_NOUNS } from "../lexicon/people.ts";
import { COMPANION_PREPOSITIONS } from "../lexicon/words.ts";
import { unnamed } from "../mentions/descriptions.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { Argument } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import { HARMS_PEOPLE, type Role, type SlotReading } from "./slot-readings.ts";
import { authorsOf } from "./slots/authors.ts";
import { slotTokens } from "./slots.ts";
import { specialArguments } from "./special-slots.ts";
import { thingsOf } from "./things.ts";
import type { Anchor, Matching } from "./types.ts";

/** The arguments of one role: the first slot that yields any. */
export function fill(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  role: Role,
  subjects: readonly Argument[] = [],
): readonly Argument[] {
  const { isSubject, slots, types } = trigger.roles[role];
  for (const slot of slots) {
    const special = specialArguments(matching, anchor, slot.name, slot.reading, subjects);
    const found = special ?? argumentsIn(matching, trigger, anchor, role, slot);
    const taken = suitable(trigger, isSubject, ownBodies(matching, trigger, found, subjects));
    if (taken.length > 0 && !(onOwnGround(trigger, isSubject) && areOwn(taken, subjects))) return taken;
    if (slot.name === "iobj" && hasTwoObjects(anchor)) return [];
    const authors =
      slot.name === "subj" && isSubject ? authorsOf(matching, anchor.predicate?.subjects ?? [], slot.reading) : [];
    if (authors.length > 0) return authors;
    const addressees =
      !special && isAddressing(trigger, isSubject) ? addressed(matching, trigger, anchor, role, slot) : [];
    if (addressees.length > 0) return addressees;
  }
  return isSubject ? [] : thingsOf(matching, trigger, anchor, trigger.frame[role], types);
}

/** "moved troops to its border": the place itself, where only whose it is is known. */
function areOwn(found: readonly Argument[], subjects: readonly Argument[]): boolean {
  return found.every((a) => a.indirect && subjects.some((s) => s.referent.id === a.referent.id));
}

function onOwnGround({ relation }: Trigger, isSubject: boolean): boolean {
  return !isSubject && relation.name === "DEPLOYS_TO";
}

/** "handed X a list": whoever gets it stands beside what is handed over; "urged both sides to stop" has but one object. */
function hasTwoObjects({ predicate }: Anchor): boolean {
  const indirect = predicate?.indirect ?? [];
  return indirect.length > 0 && (predicate?.objects ?? []).some((o) => !indirect.includes(o));
}

/** "asked its police", "ordered his men to fire": who commands his own people commands them, not himself. */
function ownBodies(
  { sentence }: Matching,
  { relation }: Trigger,
  found: readonly Argument[],
  subjects: readonly Argument[],
): readonly Argument[] {
  if (relation.name !== "DEMANDS") return found;
  return found.map((a) => {
    const { mention } = a;
    const own = mention.kind === "nominal" && mention.type !== null && mention.owner?.id === a.referent.id;
    return own && a.home === sentence && subjects.some((s) => s.referent.id === a.referent.id)
      ? { ...a, referent: unnamed(sentence.tree, mention, sentence.document), indirect: true }
      : a;
  });
}

function argumentsIn(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  role: Role,
  { slot, reading }: SlotReading,
): readonly Argument[] {
  const tokens = roleTokens(matching, trigger, anchor, role, slot);
  return tokens.length === 0 ? NONE : tokens.flatMap((t) => argumentsAt(matching.sentence, t, reading));
}
const NONE: readonly Argument[] = [];

/** "urged the police", "accused the army": bodies that go by their noun alone, where what is done to them is done with words. */
const SPOKEN_AT = new Set(["ACCUSES", "CONDEMNS", "DEMANDS", "THREATENS", "REJECTS", "INVESTIGATES", "SANCTIONS"]);
/** "witnesses accuse", "villagers demanded": people who speak, known by their noun alone. */
const SPEAKING = new Set(["ACCUSES", "CONDEMNS", "DEMANDS", "REJECTS", "THREATENS"]);
/** "treated the wounded", "met miners": people who go by their noun alone, where there are several. */
const DEALT_WITH = new Set(["AIDS", "MET_WITH"]);

function isAddressing({ relation: { name } }: Trigger, isSubject: boolean): boolean {
  return isSubject ? SPEAKING.has(name) || name === "INVESTIGATES" : SPOKEN_AT.has(name) || DEALT_WITH.has(name);
}

function addressed(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  role: Role,
  { slot, reading }: SlotReading,
): Argument[] {
  const { isSubject } = trigger.roles[role];
  const { name } = trigger.relation;
  if (!isSubject && name === "SANCTIONS" && !anchor.predicate) return [];
  const find = isSubject && name === "INVESTIGATES" ? courtAt : addresseeAt;
  const tokens = roleTokens(matching, trigger, anchor, role, slot);
  const { tree } = matching.sentence;
  const many = DEALT_WITH.has(name) || (isSubject && find === addresseeAt);
  const several = many
    ? tokens.filter((t) => tree.xpos[t] === "NNS" || (isSubject && BODIES.has(tree.lemma[t]!)))
    : tokens;
  const people = several.flatMap((t) => find(matching.sentence, t, reading));
  const toAnybody = people.length === 0 && !isSubject && name === "DEMANDS";
  return toAnybody ? tokens.flatMap((t) => anybodyAt(matching.sentence, t)) : people;
}

/** Bodies that speak with one voice and seldom have another name. */
const BODIES = new Set(["opposition", "crowd"]);

/** People are no object of a seizure (they are detained), a campaign is not prosecuted in court, and those who work or travel do not attack, though they strike and invade. */
function suitable(trigger: Trigger, isSubject: boolean, found: readonly Argument[]): readonly Argument[] {
  if (found.length === 0) return found;
  const barred = isSubject ? BARRED_SUBJECTS : BARRED_OBJECTS;
  const nouns = isSubject && !isAmbiguous(trigger) ? undefined : barred[trigger.relation.name];
  const able = nouns
    ? found.filter(({ mention }) => mention.kind !== "nominal" || !nouns.has(mention.noun ?? ""))
    : found;
  return trigger.relation.name === "DETAINS" ? able.filter((a) => !isNamedOutlet(a)) : able;
}

/** "held the Osterlich Broadcasting Corporation": a station is seized, its journalists are detained. */
function isNamedOutlet({ mention, referent }: Argument): boolean {
  return referent.type === "MediaOutlet" && mention.kind === "name";
}

/** Verbs of violence that mean refusing to work, criticising or rushing in as well. */
function isAmbiguous({ frame }: Trigger): boolean {
  return frame.verbs.length === 0 || frame.verbs.some((verb) => PEACEFUL_TOO.has(verb));
}
const PEACEFUL_TOO = new Set(["strike", "attack", "launch", "storm into"]);

const BARRED_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  SEIZES: HUMAN_NOUNS,
  INVESTIGATES: new Set(["campaign", "war", "offensive"]),
};
const BARRED_SUBJECTS: Readonly<Record<string, ReadonlySet<string>>> = { ATTACKS: PEACEFUL_NOUNS };

/** Why a role stayed empty: which words stood in its slots, and what they would have had to be. */
export function emptiness(matching: Matching, trigger: Trigger, anchor: Anchor, role: Role): string {
  const { tokens } = matching.sentence.tree;
  const slots = trigger.frame[role];
  const seen = slots.flatMap((slot) =>
    slotTokens(matching.sentence, anchor, slot).map((t) => `\`${tokens[t]!.text}\` (${slot})`),
  );
  if (seen.length === 0) return `no ${role}: nothing stands in ${slots.join(", ")}`;
  const kinds = trigger.roles[role].types.join(", ");
  return `no ${role} of a fitting kind: ${[...new Set(seen)].join(", ")} stands for no ${kinds}`;
}

/** Tokens in a slot; a frame may ask that its subject be one of certain nouns ("a missile slammed into X"). */
function roleTokens(matching: Matching, trigger: Trigger, anchor: Anchor, role: Role, slot: string): readonly number[] {
  const { name } = trigger.relation;
  const harmed = slot === "obj" && (HARMS_PEOPLE.has(name) || name === "SANCTIONS") && !trigger.roles[role].isSubject;
  const own = slotTokens(matching.sentence, anchor, slot);
  const tokens = harmed && own.length > 0 ? [...own, ...companions(matching, anchor)] : own;
  const { subjectNouns } = trigger.frame;
  if (role !== "subject" || subjectNouns.length === 0) return tokens;
  const things = tokens.filter((t) => subjectNouns.includes(matching.sentence.tree.lemma[t]!));
  return trigger.relation.group === "cooperation" ? things.flatMap((t) => [t, ...ownersOf(matching, t)]) : things;
}

/** "X's money pays Y", "American money went to Y", "weapons from X": whose it is that reaches somebody. */
function ownersOf({ sentence }: Matching, thing: number): readonly number[] {
  const { tree } = sentence;
  return [
    ...kids(tree, thing, "nmod:poss").flatMap((c) => resolveRelative(tree, c)),
    ...modifierTokens(sentence, thing),
    ...phraseHeads(tree, thing, "from"),
  ];
}

/** "shot X together with twelve companions", "X was arrested along with Y": those to whom the same is done. */
function companions({ sentence: { tree } }: Matching, { predicate }: Anchor): readonly number[] {
  return COMPANION_PREPOSITIONS.flatMap((prep) => predicate?.preps.get(prep) ?? []).filter(
    (t) => !hasKid(tree, t, ["det"], ["the"]),
  );
}
