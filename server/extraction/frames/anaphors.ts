// Pronouns that stand for a happening: "condemned it", "was behind it".
import type { Argument, EventNode } from "../types.ts";
import type { Matching } from "./types.ts";

/** Pronouns that can stand for a happening. */
export const ANAPHORS = new Set(["it", "this", "that"]);

/** "condemned it", "was behind it": the happening spoken of most. */
export function topicOf(matching: Matching, token: number): EventNode | null {
  const { tree, index } = matching.sentence;
  return ANAPHORS.has(tree.lower[token]!) ? matching.events.topicBefore(index, token) : null;
}

/** What that happening was directed at. */
export function spokenOf(matching: Matching, token: number): Argument | null {
  const topic = topicOf(matching, token);
  return topic && matching.events.objectOf(topic);
}
