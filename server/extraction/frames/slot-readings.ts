// How what stands in each slot of a frame is to be read: settled by the frame and its relation, so worked out once.

import type { Frame, RelationDefinition } from "../../ontology/types.ts";
import type { Reading, TypeDemand } from "../arguments/readings.ts";

/** One of the two roles of a frame, as the frame writes them (before `inverse`). */
export type Role = "subject" | "object";

/** A slot of a role: as the frame writes it ("in:Place"), its bare name, and how what stands in it is to be read. */
export interface SlotReading {
  readonly slot: string;
  readonly name: string;
  readonly reading: Reading;
}

/** One role: whether who fills it is the subject of the claim, what it may be, and its slots in order of preference. */
export interface RoleReading {
  readonly isSubject: boolean;
  readonly types: TypeDemand;
  readonly slots: readonly SlotReading[];
}

/** Both roles of a frame. */
export function roleReadings(relation: RelationDefinition, frame: Frame): Readonly<Record<Role, RoleReading>> {
  const read = (role: Role): RoleReading => {
    const isSubject = (role === "subject") !== frame.inverse;
    const types = isSubject ? (frame.subjectTypes ?? relation.subject) : (frame.objectTypes ?? relation.object);
    const slots = frame[role].map((slot) => {
      const [name = "", wanted] = slot.split(":");
      return { slot, name, reading: readingOf(relation, isSubject, types, name, wanted) };
    });
    return { isSubject, types, slots };
  };
  return { subject: read("subject"), object: read("object") };
}

function readingOf(
  relation: RelationDefinition,
  isSubject: boolean,
  types: TypeDemand,
  slot: string,
  wanted: string | undefined,
): Reading {
  const harmed = !isSubject && HARMS_PEOPLE.has(relation.name);
  return {
    types: wanted === "Place" ? ["Place", "State"] : wanted ? [wanted as "State"] : types,
    locative: LOCATIVE.has(slot) && types.includes("Place"),
    target: !isSubject && (HITS_THINGS.has(relation.name) || relation.group === "presence"),
    ground: relation.name === "SEIZES" || relation.group === "presence",
    people: harmed || (!isSubject && relation.group === "structure"),
    victims: harmed,
    doers: isSubject && (relation.group === "conflict" || relation.group === "presence"),
  };
}

const LOCATIVE = new Set(["in", "at", "near", "inside", "outside", "across", "from", "to", "into"]);

/** Relations whose object may be a thing that stands for its owner or place. */
const HITS_THINGS = new Set(["ATTACKS", "SEIZES", "THREATENS", "FOILS"]);

/** Relations whose object are people who come to harm. */
export const HARMS_PEOPLE: ReadonlySet<string> = new Set(["KILLS", "DETAINS"]);
