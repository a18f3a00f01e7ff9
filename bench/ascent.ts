// Gradient ascent for log-linear models over named features, with a step size of its own for each weight (AdaGrad: Duchi, Hazan and Singer 2011).

/** Weight by feature; a feature without one counts nothing. */
export type Weights = Map<string, number>;

export interface Ascent {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of a feature's weight towards zero. */
  readonly pull: (feature: string) => number;
}

/** Sum of the weights of features. */
export function scoreOf(weights: Weights, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/** The weights after so many rounds; `slopes` adds to `gradient` what each feature's weight should grow by. */
export function ascend(
  { rounds, rate, pull }: Ascent,
  slopes: (weights: Weights, add: (feature: string, step: number) => void) => void,
): Weights {
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    slopes(weights, (feature, step) => gradient.set(feature, (gradient.get(feature) ?? 0) + step));
    for (const [feature, step] of gradient) {
      const weight = weights.get(feature) ?? 0;
      const slope = step - pull(feature) * weight;
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      weights.set(feature, weight + (rate * slope) / Math.sqrt(square + 1e-9));
    }
  }
  return weights;
}
