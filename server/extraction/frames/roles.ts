// The roles of a frame: who or what fills the subject and the object.
import { addresseeAt, courtAt } from "../arguments/addressees.ts";
import { argumentsAt } from "../arguments/index.ts";
import type { Reading, TypeDemand } from "../arguments/readings.ts";
import { HUMAN_NOUNS, PEACEFUL_NOUNS } from "../lexicon/people.ts";
import { hasKid } from "../syntax/tree.ts";
import type { Argument } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import { authorsOf } from "./slots/authors.ts";
import { slotTokens } from "./slots.ts";
import { specialArguments } from "./special-slots.ts";
import { thingsOf } from "./things.ts";
import type { Anchor, Matching } from "./types.ts";

/** One of the two roles of a frame, as the frame writes them (before `inverse`). */
export type Role = "subject" | "object";

/** The arguments of one role: the first slot that yields any. */
export function fill(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  role: Role,
  subjects: readonly Argument[] = [],
): readonly Argument[] {
  const types = typesOf(trigger, role);
  for (const slot of trigger.frame[role]) {
    const [name, wanted] = slot.split(":");
    const reading = readingOf(trigger, role, name!, wanted);
    const special = specialArguments(matching, anchor, name!, reading, subjects);
    const found =
      special ??
      roleTokens(matching, trigger, anchor, role, slot).flatMap((t) => argumentsAt(matching.sentence, t, reading));
    const taken = suitable(trigger, role, found);
    if (taken.length > 0) return taken;
    if (name === "iobj" && (anchor.predicate?.indirect.length ?? 0) > 0) return [];
    const authors =
      name === "subj" && isSubjectRole(trigger, role)
        ? authorsOf(matching, anchor.predicate?.subjects ?? [], reading)
        : [];
    if (authors.length > 0) return authors;
    const addressees = isAddressing(trigger, role) && !special ? addressed(matching, trigger, anchor, role, slot) : [];
    if (addressees.length > 0) return addressees;
  }
  return isSubjectRole(trigger, role) ? [] : thingsOf(matching, trigger, anchor, trigger.frame[role], types);
}

/** "urged the police", "accused the army": bodies that go by their noun alone, where what is done to them is done with words. */
const SPOKEN_AT = new Set(["ACCUSES", "CONDEMNS", "DEMANDS", "THREATENS", "REJECTS", "INVESTIGATES", "SANCTIONS"]);
/** "treated the wounded", "met miners": people who go by their noun alone, where there are several. */
const DEALT_WITH = new Set(["AIDS", "MET_WITH"]);

function isAddressing(trigger: Trigger, role: Role): boolean {
  const { name } = trigger.relation;
  return SPOKEN_AT.has(name) || (DEALT_WITH.has(name) && !isSubjectRole(trigger, role));
}

function addressed(matching: Matching, trigger: Trigger, anchor: Anchor, role: Role, slot: string): Argument[] {
  const [name, wanted] = slot.split(":");
  const reading = readingOf(trigger, role, name!, wanted);
  const tries = isSubjectRole(trigger, role);
  if (tries ? trigger.relation.name !== "INVESTIGATES" : trigger.relation.name === "SANCTIONS" && !anchor.predicate)
    return [];
  const find = tries ? courtAt : addresseeAt;
  const tokens = roleTokens(matching, trigger, anchor, role, slot);
  const { tree } = matching.sentence;
  const several = DEALT_WITH.has(trigger.relation.name) ? tokens.filter((t) => tree.xpos[t] === "NNS") : tokens;
  return several.flatMap((t) => find(matching.sentence, t, reading));
}

/** People are no object of a seizure (they are detained), a campaign is not prosecuted in court, and those who work or travel do not attack, though they strike and invade. */
function suitable(trigger: Trigger, role: Role, found: readonly Argument[]): readonly Argument[] {
  const barred = isSubjectRole(trigger, role) ? BARRED_SUBJECTS : BARRED_OBJECTS;
  const nouns = isSubjectRole(trigger, role) && !isAmbiguous(trigger) ? undefined : barred[trigger.relation.name];
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
  const kinds = typesOf(trigger, role).join(", ");
  return `no ${role} of a fitting kind: ${[...new Set(seen)].join(", ")} stands for no ${kinds}`;
}

function isSubjectRole(trigger: Trigger, role: Role): boolean {
  return (role === "subject") !== trigger.frame.inverse;
}

function typesOf(trigger: Trigger, role: Role): TypeDemand {
  const { frame, relation } = trigger;
  return isSubjectRole(trigger, role)
    ? (frame.subjectTypes ?? relation.subject)
    : (frame.objectTypes ?? relation.object);
}

function readingOf(trigger: Trigger, role: Role, slot: string, wanted: string | undefined): Reading {
  const { relation } = trigger;
  const types = typesOf(trigger, role);
  const suffers = !isSubjectRole(trigger, role);
  const harmed = HARMS_PEOPLE.has(relation.name);
  return {
    types: wanted === "Place" ? ["Place", "State"] : wanted ? [wanted as "State"] : types,
    locative: LOCATIVE.has(slot) && types.includes("Place"),
    target: suffers && (HITS_THINGS.has(relation.name) || relation.group === "presence"),
    ground: relation.name === "SEIZES" || relation.group === "presence",
    people: suffers && (harmed || relation.group === "structure"),
    victims: suffers && harmed,
    doers: !suffers && (relation.group === "conflict" || relation.group === "presence"),
  };
}

/** Tokens in a slot; a frame may ask that its subject be one of certain nouns ("a missile slammed into X"). */
function roleTokens(matching: Matching, trigger: Trigger, anchor: Anchor, role: Role, slot: string): readonly number[] {
  const harmed = slot === "obj" && HARMS_PEOPLE.has(trigger.relation.name) && !isSubjectRole(trigger, role);
  const own = slotTokens(matching.sentence, anchor, slot);
  const tokens = harmed && own.length > 0 ? [...own, ...companions(matching, anchor)] : own;
  const { subjectNouns } = trigger.frame;
  if (role !== "subject" || subjectNouns.length === 0) return tokens;
  return tokens.filter((t) => subjectNouns.includes(matching.sentence.tree.lemma[t]!));
}

/** "shot X together with twelve companions", "X was arrested along with Y": those to whom the same is done. */
function companions({ sentence: { tree } }: Matching, { predicate }: Anchor): readonly number[] {
  return ["along with", "together with", "as well as"]
    .flatMap((prep) => predicate?.preps.get(prep) ?? [])
    .filter((t) => !hasKid(tree, t, ["det"], ["the"]));
}

const LOCATIVE = new Set(["in", "at", "near", "inside", "outside", "across", "from", "to", "into"]);

/** Relations whose object may be a thing that stands for its owner or place. */
const HITS_THINGS = new Set(["ATTACKS", "SEIZES", "THREATENS", "FOILS"]);

/** Relations whose object are people who come to harm. */
const HARMS_PEOPLE = new Set(["KILLS", "DETAINS"]);
