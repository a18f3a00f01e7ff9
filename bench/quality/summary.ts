// Figures of a set: what its reports scored together, and whether that is enough.
import { ActorgraphError } from "../../server/domain/errors.ts";
import { brier, ranking } from "./calibration.ts";
import { addCounts, type Count, f1, NO_COUNT, precision, recall, share } from "./counts.ts";
import type { ReportScore } from "./score.ts";

/** Figures by name; shares are 0..1, counts are counts. */
export type Figures = Readonly<Record<string, number>>;

/** Bounds on figures: at least, at most. */
export interface Bounds {
  readonly at_least?: Figures;
  readonly at_most?: Figures;
}

/** Adds up the scores of a set. */
export function summarise(scores: readonly ReportScore[]): Figures {
  const sum = (pick: (score: ReportScore) => number) => scores.reduce((total, score) => total + pick(score), 0);
  const counts = (pick: (score: ReportScore) => Count) => scores.map(pick).reduce(addCounts, NO_COUNT);
  const [actors, pairs, standings] = [counts((s) => s.actors), counts((s) => s.pairs), counts((s) => s.standings)];
  const rated = scores.flatMap(({ judged }) =>
    judged.map(({ claim, standingRight }) => ({ confidence: claim.confidence, right: standingRight })),
  );
  return {
    reports: scores.length,
    actors: recall(actors),
    actor_types: precision(actors),
    mentions_resolved: share(
      sum((s) => s.mentions.resolved),
      sum((s) => s.mentions.all),
    ),
    gold_claims: pairs.gold,
    found_claims: standings.found,
    pair_precision: precision(pairs),
    pair_recall: recall(pairs),
    pair_f1: f1(pairs),
    precision: precision(standings),
    recall: recall(standings),
    f1: f1(standings),
    standing: share(
      sum((s) => s.standingOfFound.right),
      sum((s) => s.standingOfFound.all),
    ),
    speaker: share(
      sum((s) => s.speakers.right),
      sum((s) => s.speakers.all),
    ),
    confidence_ranking: ranking(rated),
    confidence_brier: brier(rated),
    must_not: sum((s) => s.violations.length),
    allegations_as_facts: sum((s) => s.judged.filter((j) => j.allegationAsFact).length),
  };
}

/** Counts by relation over a set, the relations with most gold first. */
export function relationTotals(scores: readonly ReportScore[]): [relation: string, count: Count][] {
  const totals = new Map<string, Count>();
  for (const { byRelation } of scores) {
    for (const [relation, count] of byRelation)
      totals.set(relation, addCounts(totals.get(relation) ?? NO_COUNT, count));
  }
  return [...totals].sort(([a, x], [b, y]) => y.gold - x.gold || y.found - x.found || (a < b ? -1 : 1));
}

/** Wanted relation and relation found instead between the same two, most frequent first. */
export function confusions(scores: readonly ReportScore[]): { wanted: string; found: string; times: number }[] {
  const times = new Map<string, number>();
  for (const score of scores) {
    for (const { claim, same, pair } of score.judged) {
      if (same.length > 0) continue;
      const wanted = pair.find((gold) => score.missed.includes(gold));
      if (!wanted) continue;
      const pairOf = `${wanted.relations.join("|")} ${claim.relation}`;
      times.set(pairOf, (times.get(pairOf) ?? 0) + 1);
    }
  }
  const rows = [...times].map(([names, n]) => ({
    wanted: names.split(" ")[0]!,
    found: names.split(" ")[1]!,
    times: n,
  }));
  return rows.sort((a, b) => b.times - a.times || (a.wanted + a.found < b.wanted + b.found ? -1 : 1));
}

/** What falls short of its bounds, one line each. Throws `invalid_input` for a bound on a figure that is not measured. */
export function shortfalls(name: string, figures: Figures, { at_least = {}, at_most = {} }: Bounds): string[] {
  const value = (figure: string): number => {
    const found = figures[figure];
    if (found !== undefined) return found;
    throw new ActorgraphError("invalid_input", `bounds "${figure}", which is not measured`, {
      where: `floors.yaml, ${name}`,
    });
  };
  const low = Object.entries(at_least).filter(([figure, bound]) => value(figure) < bound);
  const high = Object.entries(at_most).filter(([figure, bound]) => value(figure) > bound);
  return [
    ...low.map(([figure, bound]) => `${name}: ${figure} ${value(figure).toFixed(3)} is under ${bound}`),
    ...high.map(([figure, bound]) => `${name}: ${figure} ${value(figure).toFixed(3)} is over ${bound}`),
  ];
}
