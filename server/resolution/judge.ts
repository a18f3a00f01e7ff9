// The verdict on two actors: the match of their names, then everything that speaks for or against, summed up and explained.
import type { Judgement, Verdict } from "../domain/decision.ts";
import { weighBetween, weighCompany, weighCountries, weighRoles, weighTogether } from "./evidence/relations.ts";
import { weighTypes } from "./evidence/types.ts";
import { compareNames } from "./names/index.ts";
import type { Evidence, Profile, World } from "./types.ts";

/** Scores from which two are one, and from which somebody should look. */
const SAME_FROM = 0.85;
const DOUBTFUL_FROM = 0.45;

/** Everything that is weighed besides the names. */
const WEIGHTS: readonly ((a: Profile, b: Profile) => Evidence | null)[] = [
  weighBetween,
  weighTypes,
  weighTogether,
  weighRoles,
  weighCountries,
  weighCompany,
];

const round = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
const verdictFor = (score: number): Verdict =>
  score >= SAME_FROM ? "same" : score >= DOUBTFUL_FROM ? "doubtful" : "different";

/** Judges two actors. The same profiles always give the same judgement, in whichever order they come. */
export function judge(first: Profile, second: Profile, world: World): Judgement {
  const [a, b] = first.id < second.id ? [first, second] : [second, first];
  const names = compareNames(a, b, world);
  if (names.score === 0) return { verdict: "different", score: 0, reasons: [names.reason] };
  const evidence = WEIGHTS.flatMap((weigh) => weigh(a, b) ?? []);
  const settled = names.veto || evidence.some(({ veto }) => veto);
  const total = evidence.reduce((sum, { points }) => sum + points, names.score);
  const score = round(settled ? Math.min(total, 0.1) : total);
  const weighty = [...evidence].sort((x, y) => Math.abs(y.points) - Math.abs(x.points)).map(({ reason }) => reason);
  const order = settled && !names.veto ? [...weighty, names.reason] : [names.reason, ...weighty];
  return { verdict: verdictFor(score), score, reasons: order };
}
