// Names and ids of happenings: what, against whom or where.
import { slug } from "../../domain/actor.ts";
import type { Document } from "../../domain/document.ts";
import type { Argument } from "../types.ts";

const PREPOSITIONS: Readonly<Record<string, string>> = { attack: "on", battle: "in" };
const DETERMINERS = /^(?:the|a|an|his|her|its|their|this|that|these|those)\s+/i;

/** "attack by gunmen": told only by who did it. */
export function nameByDoer(kind: string, doer: Argument): string {
  return `${kind} by ${doer.referent.name}`;
}

/** "attack on Tyre", "battle in Goma", "killing of two employees in Kabul": nobody kills or detains a place. */
export function eventName(kind: string, object: Argument | null, place: Argument | null = null, text = ""): string {
  if (!object) return kind;
  const { referent } = object;
  if (kind !== "killing" && kind !== "detention") return `${kind} ${PREPOSITIONS[kind] ?? "of"} ${referent.name}`;
  if (referent.type === "Place") return `${kind} in ${referent.name}`;
  const whom = referent.type === "State" ? text.replace(DETERMINERS, "") || referent.name : referent.name;
  const where = place?.referent.type === "Place" && referent.origin === "described" ? ` in ${place.referent.name}` : "";
  return `${kind} of ${whom}${where}`;
}

/** Readable id of an event within a document. */
export function eventId(document: Document, kind: string, object: Argument, number: number): string {
  return `event:${slug(document.id.replace(/^doc:/, ""))}-${kind}-${slug(object.referent.name)}-${number}`;
}
