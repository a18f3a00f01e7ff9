// Families of actor types that grammar treats alike.
import type { NodeType } from "../../domain/actor.ts";

/** Types of groups that act without a state of their own. */
export const GROUPS: readonly NodeType[] = ["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"];

/** Types of actors that are bodies rather than persons or peoples. */
export const BODIES: readonly NodeType[] = [
  ...GROUPS,
  "State",
  "GovernmentBody",
  "SecurityService",
  "MilitaryForce",
  "InternationalOrganization",
  "Company",
];

/** Types of the organs of a state. */
export const ORGANS: readonly NodeType[] = ["GovernmentBody", "SecurityService", "MilitaryForce"];
