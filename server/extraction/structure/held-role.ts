// A role with its holders, and what can be its body.
import type { RelationDefinition } from "../../ontology/types.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { bodyArgument } from "./participants.ts";
import { isGovernmentTitle, isPrivate, isSeat, takesRegion } from "./role-kinds.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** A role with its holders, whose body is asked for. */
export interface HeldRole {
  readonly sentence: SentenceNode;
  readonly phrase: RolePhrase;
  readonly relation: RelationDefinition;
  readonly holders: readonly Argument[];
}

/** The types that the body of a role may have: a nationality is no employer of a private person. */
export function bodyTypes({ phrase, relation }: HeldRole): RelationDefinition["object"] {
  const bodies = relation.name === "HOLDS_ROLE_IN" ? relation.object.filter((t) => t !== "Person") : relation.object;
  return isPrivate(phrase.words) ? bodies.filter((t) => t !== "State" && t !== "Place") : bodies;
}

/** A mention as the body of a role; null where it does not fit. */
export function bodyOf(role: HeldRole, mention: MentionNode | undefined): Argument | null {
  if (isPartyOfOfficer(role, mention) && !isSeat(role.phrase.words)) return null;
  const types = bodyTypes(role);
  const school = mention?.referent?.type === "Place" && mention.kind === "name" && SCHOOL.test(mention.referent.name);
  const demand = school && role.relation.name === "HOLDS_ROLE_IN" ? [...types, "Place" as const] : types;
  return bodyArgument(role.sentence, mention, demand, school || takesRegion(role.phrase.words));
}

/** "the Socialist premier", "Republican Senator A B": the party of somebody whose title only a state gives. */
export function isPartyOfOfficer({ phrase: { words } }: HeldRole, mention: MentionNode | undefined): boolean {
  const isParty = mention?.kind === "name" && mention.referent?.type === "PoliticalOrganization";
  return isParty && (isGovernmentTitle(words) || words === "premier");
}

/** Places that people work for. */
const SCHOOL = /universit|college|academy|institut|school|hospital|clinic/i;
