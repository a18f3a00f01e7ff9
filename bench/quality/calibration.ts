// Whether confidence keeps its word: how often claims of a confidence are right, and how well it ranks right before wrong.

/** A found claim as its confidence (0..1) and whether it is right in pair, relation and standing. */
export interface Rated {
  readonly confidence: number;
  readonly right: boolean;
}

/** Mean square of the distance between confidence and truth (Brier 1950): 0 is perfect, saying the base rate every time gives p(1-p). */
export function brier(rated: readonly Rated[]): number {
  return mean(rated.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2));
}

/** Probability that a right claim is surer than a wrong one (area under the ROC curve; ties count half). */
export function ranking(rated: readonly Rated[]): number {
  const sorted = [...rated].sort((a, b) => a.confidence - b.confidence);
  let [ranks, rights] = [0, 0];
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]!.confidence === sorted[i]!.confidence) end++;
    const right = sorted.slice(i, end).filter((one) => one.right).length;
    ranks += right * ((i + end + 1) / 2);
    rights += right;
    i = end;
  }
  const wrongs = sorted.length - rights;
  return rights === 0 || wrongs === 0 ? Number.NaN : (ranks - (rights * (rights + 1)) / 2) / (rights * wrongs);
}

/** Lines of text: Brier score, ranking, and per tenth of confidence how many claims there are and what share is right. */
export function calibrationRows(rated: readonly Rated[]): string[] {
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const own = rated.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    const right = own.filter((one) => one.right).length;
    return `  ${(tenth / 10).toFixed(1)}-${((tenth + 1) / 10).toFixed(1)}  ${String(own.length).padStart(5)}  ${own.length ? (right / own.length).toFixed(2) : ""}`;
  });
  return [`brier ${brier(rated).toFixed(4)}, ranking ${ranking(rated).toFixed(3)}, claims ${rated.length}`, ...tenths];
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
