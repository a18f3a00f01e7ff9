// How sure a claim is: the probability that a careful reader would make the same claim, learned from annotated reports.
import { WEIGHTS } from "./weights.ts";

/** Probability (0..1) that a claim with these features is right in pair, relation and standing: logistic regression over `featuresOf`. */
export function confidenceOf(features: readonly string[]): number {
  const score = features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

/** Below this a claim is not made: such claims of reports that nobody had tuned on were wrong more often than right. */
export const LEAST_CONFIDENCE = 0.3;

/** Weights lighter than this are no doubt worth telling. */
const SLIGHT = 0.2;

/** Up to `count` features that make a claim clearly less sure, the weightiest first. */
export function doubtsAmong(features: readonly string[], count = 3): string[] {
  return features
    .map((feature) => ({ feature, weight: WEIGHTS.get(feature) ?? 0 }))
    .filter(({ weight }) => weight <= -SLIGHT)
    .sort((a, b) => a.weight - b.weight)
    .slice(0, count)
    .map(({ feature }) => feature);
}
