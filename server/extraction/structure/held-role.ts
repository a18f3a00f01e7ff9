// A role with its holders, and what can be its body.
import type { RelationDefinition } from "../../ontology/types.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { bodyArgument } from "./participants.ts";
import { takesRegion } from "./role-kinds.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** A role with its holders, whose body is asked for. */
export interface HeldRole {
  readonly sentence: SentenceNode;
  readonly phrase: RolePhrase;
  readonly relation: RelationDefinition;
  readonly holders: readonly Argument[];
}

/** A mention as the body of a role; null where it does not fit. */
export function bodyOf({ sentence, phrase, relation }: HeldRole, mention: MentionNode | undefined): Argument | null {
  return bodyArgument(sentence, mention, relation.object, takesRegion(phrase.words));
}
