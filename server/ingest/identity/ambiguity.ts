// A name that fits two different actors decides for neither. Pure.
import type { Judgement } from "../../domain/decision.ts";
import type { NameMatch } from "../../resolution/index.ts";
import type { Candidate } from "./candidates.ts";

interface Judged {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly rule: Judgement;
}

const MOST_DOUBTFUL = 0.84;
const LEAST_ALIKE = 0.8;

function doubted(judged: Judged, reason: string): Judged {
  const { score, reasons } = judged.rule;
  return {
    ...judged,
    rule: { verdict: "doubtful", score: Math.min(score, MOST_DOUBTFUL), reasons: [reason, ...reasons] },
  };
}

/**
 * Turns `same` into `doubtful` where one of the two could as well be somebody else: where it was taken for two actors that are not one,
 * or where the other was joined before with somebody who it cannot be.
 */
export function settleAmbiguity(
  judged: readonly Judged[],
  joinedWith: (id: string) => readonly Candidate[],
  compare: (a: Candidate, b: Candidate) => NameMatch,
): Judged[] {
  const partners = new Map<string, Candidate[]>();
  for (const { a, b, rule } of judged) {
    if (rule.verdict !== "same") continue;
    for (const [id, other] of [[a.id, b] as const, [b.id, a] as const])
      partners.set(id, [...(partners.get(id) ?? []), other]);
  }
  const fits = (a: Candidate, b: Candidate) =>
    a.id === b.id || (!(a.known && b.known) && compare(a, b).score >= LEAST_ALIKE);
  const rival = (self: Candidate, other: Candidate) =>
    [...(partners.get(self.id) ?? []), ...joinedWith(other.id)].find(
      (third) => third.id !== self.id && !(fits(third, other) && fits(third, self)),
    );
  return judged.map((one) => {
    if (one.rule.verdict !== "same") return one;
    const third = rival(one.a, one.b) ?? rival(one.b, one.a);
    return third ? doubted(one, `it may be ${third.name} too, who is somebody else`) : one;
  });
}
