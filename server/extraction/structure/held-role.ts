// A role with its holders, and what can be its body.
import type { RelationDefinition } from "../../ontology/types.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { bodyArgument } from "./participants.ts";
import { isPrivate, takesRegion } from "./role-kinds.ts";
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
  return isPrivate(phrase.words) ? relation.object.filter((t) => t !== "State" && t !== "Place") : relation.object;
}

/** A mention as the body of a role; null where it does not fit. */
export function bodyOf(role: HeldRole, mention: MentionNode | undefined): Argument | null {
  return bodyArgument(role.sentence, mention, bodyTypes(role), takesRegion(role.phrase.words));
}
