// Verbs that look like happenings and mostly are none.
import type { NodeType } from "../../domain/actor.ts";
import type { EventNode } from "../types.ts";

/** Verbs that tell of violence only with some objects: places that are taken, people who are held. */
const SELDOM: Readonly<Record<string, ReadonlySet<string>>> = {
  seizure: new Set("take lose push enter drive clear".split(" ")),
  detention: new Set("hold pull drag force herd march haul load keep".split(" ")),
  attack: new Set("order plan involve participate organise organize orchestrate expose subject".split(" ")),
  battle: new Set("set crush beat defeat".split(" ")),
};
const HELD: Readonly<Record<string, readonly NodeType[]>> = {
  seizure: ["Place", "State"],
  detention: ["Person", "PopulationGroup", "MilitaryForce", "SecurityService"],
  attack: [],
  battle: ["ArmedGroup", "MilitaryForce", "State"],
};

/** "lost commanders", "crushed their skulls", "ordered a crackdown": no happening of that kind. */
export function isIdle({ kind, target, place }: EventNode, lemma: string): boolean {
  const wanted = SELDOM[kind]?.has(lemma) ? HELD[kind]! : null;
  return (
    wanted !== null && ![target, kind === "seizure" ? place : null].some((a) => a && wanted.includes(a.referent.type))
  );
}
