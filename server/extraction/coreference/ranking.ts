// The choice among candidates: weights of features make probabilities, those of one actor add up, and a clear lead is asked for.
import { FAMILIES, type Family } from "./agreement.ts";
import type { Spoken } from "./spoken.ts";
import { WEIGHTS } from "./weights.ts";

const TABLE: ReadonlyMap<string, readonly number[]> = new Map(
  WEIGHTS.map(([feature, ...weights]) => [feature, weights] as const),
);

/** A candidate with its features. */
export interface Rated {
  readonly candidate: Spoken;
  readonly features: readonly string[];
  /** What else speaks for it, in log-odds. */
  readonly bonus?: number;
}

/** The candidate chosen, and how probable it is that its actor or thing is meant. */
export interface Choice {
  readonly candidate: Spoken;
  readonly probability: number;
}

/** Sum of the weights of features for a family of pronouns; a feature without a weight counts nothing. */
export function score(family: Family, features: readonly string[]): number {
  const column = FAMILIES.indexOf(family);
  return features.reduce((sum, feature) => sum + (TABLE.get(feature)?.[column] ?? 0), 0);
}

/** How probable it is of each actor or thing that it is meant. */
export function sharesOf(
  family: Family,
  rated: readonly Rated[],
  open: readonly string[],
): ReadonlyMap<string, number> {
  const scores = rated.map(({ features, bonus = 0 }) => Math.exp(score(family, features) + bonus));
  const total = scores.reduce((a, b) => a + b, Math.exp(score(family, open)));
  const shares = new Map<string, number>();
  scores.forEach((value, i) => {
    const { entity } = rated[i]!.candidate;
    shares.set(entity, (shares.get(entity) ?? 0) + value / total);
  });
  return shares;
}

/** The likeliest actor or thing, by the sum over all its mentions; null where leaving it open is likelier than any. */
export function choose(family: Family, rated: readonly Rated[], open: readonly string[]): Choice | null {
  const scores = rated.map(({ features, bonus = 0 }) => Math.exp(score(family, features) + bonus));
  const total = scores.reduce((a, b) => a + b, Math.exp(score(family, open)));
  const sums = new Map<string, { best: number; sum: number }>();
  scores.forEach((value, i) => {
    const { entity } = rated[i]!.candidate;
    const known = sums.get(entity);
    if (!known) sums.set(entity, { best: i, sum: value });
    else {
      known.sum += value;
      if (value >= scores[known.best]!) known.best = i;
    }
  });
  let chosen: { best: number; sum: number } | null = null;
  for (const one of sums.values()) if (!chosen || one.sum > chosen.sum) chosen = one;
  return chosen && { candidate: rated[chosen.best]!.candidate, probability: chosen.sum / total };
}
