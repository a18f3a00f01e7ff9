// Decisions about identity: which actors that documents mention are the same, who decided it, and why.
import type { ActorType } from "./actor.ts";

export const VERDICTS = ["same", "doubtful", "different"] as const;
/** `same` joins two actors in the graph; `doubtful` waits for a reviewer; `different` keeps them apart whatever else joins them. */
export type Verdict = (typeof VERDICTS)[number];

/** One of the two actors of a decision, as documents give it; `known` says that the catalogue has it. */
export interface DecidedActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly known: boolean;
}

/** What the rules make of a pair: a score between 0 and 1, and the evidence in words, weightiest first. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a reviewer says of it; `at` is an ISO instant. */
export interface Review {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly at: string;
}

/**
 * A decision about a pair, `a` before `b` by id. A reviewer's verdict beats the rules', which stays beneath it. With a `document`, the
 * decision says that the actor `a` of this one document is somebody else of the same name, `b`.
 */
export interface Decision {
  readonly id: string;
  readonly a: DecidedActor;
  readonly b: DecidedActor;
  readonly document: string | null;
  readonly rule: Judgement | null;
  readonly review: Review | null;
}

/** The id of the decision about two actors, whichever comes first. */
export function decisionId(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  return `decision:${first}--${second}`;
}

/** The verdict that holds. */
export function verdictOf({ rule, review }: Pick<Decision, "rule" | "review">): Verdict {
  return review?.verdict ?? rule?.verdict ?? "doubtful";
}
