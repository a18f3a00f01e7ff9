// Precision, recall and F1 from counts, and the measures that a run is judged by.

/** Right answers among those found and among those wanted; the two differ where alternatives and wildcards are in play. */
export interface Count {
  readonly foundRight: number;
  readonly found: number;
  readonly goldRight: number;
  readonly gold: number;
}

export const NO_COUNT: Count = { foundRight: 0, found: 0, goldRight: 0, gold: 0 };

/** Sum of two counts. */
export function addCounts(a: Count, b: Count): Count {
  return {
    foundRight: a.foundRight + b.foundRight,
    found: a.found + b.found,
    goldRight: a.goldRight + b.goldRight,
    gold: a.gold + b.gold,
  };
}

/** 0..1; 0 where nothing was counted. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export const precision = (count: Count) => share(count.foundRight, count.found);
export const recall = (count: Count) => share(count.goldRight, count.gold);

/** Harmonic mean of precision and recall. */
export function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
