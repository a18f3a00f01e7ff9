// Mentions as arguments of what noun phrases state.
import type { RelationDefinition } from "../../ontology/types.ts";
import { fits } from "../arguments/readings.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";

/** A mention as an argument of a demanded type: a nominal stands for its owner first. Null where it does not fit. */
export function argument(
  sentence: SentenceNode,
  mention: MentionNode | undefined,
  demand: RelationDefinition["subject"],
): Argument | null {
  const referent = mention?.kind === "nominal" ? (mention.owner ?? mention.referent) : mention?.referent;
  return mention && referent && fits(referent.type, demand)
    ? { token: mention.head, mention, referent, indirect: false, home: sentence }
    : null;
}

/** Whether a value is there. */
export function notNull<T>(value: T | null): value is T {
  return value !== null;
}
