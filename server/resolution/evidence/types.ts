// Whether the types of two actors allow them to be one.
import type { ActorType } from "../../domain/actor.ts";
import type { Evidence, Profile } from "../types.ts";

/** Types that reports take for each other. */
const NEAR: readonly (readonly [ActorType, ActorType])[] = [
  ["ArmedGroup", "PoliticalOrganization"],
  ["ArmedGroup", "CriminalNetwork"],
  ["ArmedGroup", "MilitaryForce"],
  ["MilitaryForce", "SecurityService"],
  ["GovernmentBody", "SecurityService"],
  ["GovernmentBody", "MilitaryForce"],
  ["GovernmentBody", "PoliticalOrganization"],
  ["Company", "MediaOutlet"],
  ["PoliticalOrganization", "InternationalOrganization"],
];

/** Whether the types can be those of one actor. */
function areNearTypes(a: ActorType, b: ActorType): boolean {
  return a === b || NEAR.some(([one, two]) => (one === a && two === b) || (one === b && two === a));
}

/** Nothing for the same type, doubt for a near one, a veto for any other. */
export function weighTypes(a: Profile, b: Profile): Evidence | null {
  if (a.type === b.type) return null;
  const points = areNearTypes(a.type, b.type) ? -0.1 : -1;
  return { points, veto: points === -1, reason: `one is read as ${a.type}, the other as ${b.type}` };
}
