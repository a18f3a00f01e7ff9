// The parts of a result that do not depend on claims: refusals, and the understanding as the contract writes it.
import type { AskResult } from "../api/contract/questions.ts";
import { nameOf } from "./answers.ts";
import { writeTimeLimit } from "./time-limit.ts";
import type { Refusal, Side, Understanding } from "./types.ts";

/** The result of a question that was not understood. */
export function refused(question: string, refusal: Refusal): AskResult {
  return {
    question,
    status: "refused",
    kind: null,
    answer: refusal.reason,
    value: null,
    understood: null,
    rows: [],
    paths: [],
    citations: [],
    cypher: null,
    parameters: {},
    refusal: { reason: refusal.reason, suggestions: [...refusal.suggestions] },
  };
}

/** A claim with its hole, "?". */
export function understoodOf({
  pattern,
  about,
  time,
  standing,
  speaker,
}: Understanding): NonNullable<AskResult["understood"]> & { speaker?: string } {
  const side = (given: Side) => (given?.hole ? "?" : nameOf(given));
  return {
    relation: pattern?.relation ?? null,
    subject: pattern ? side(pattern.subject) : (about[0]?.name ?? null),
    object: pattern ? side(pattern.object) : (about[1]?.name ?? null),
    time: time && writeTimeLimit(time),
    standing,
    ...(speaker ? { speaker: speaker.name } : {}),
  };
}
