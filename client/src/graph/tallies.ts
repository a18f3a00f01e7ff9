// Counts for the legend and the timeline: how often each type, relation and standing occurs, and when; pure.
import type { GraphEdge, Standing } from "../../../server/api/contract/index.ts";
import type { Scene } from "./scene.ts";
import { STANDINGS } from "./standings.ts";

export interface Tally<K extends string = string> {
  readonly key: K;
  readonly count: number;
}

function count(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
const mostFirst = (counts: Map<string, number>): Tally[] =>
  [...counts].map(([key, n]) => ({ key, count: n })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));

/** Nodes by type, most first. */
export const typeTally = (scene: Scene) => mostFirst(count([...scene.nodes.values()].map((node) => node.type)));
/** Edges by relation, most first. */
export const relationTally = (scene: Scene) => mostFirst(count([...scene.edges.values()].map((edge) => edge.relation)));
/** Edges that have a claim of each standing, strongest first; standings that do not occur are left out. */
export function standingTally(scene: Scene): Tally<Standing>[] {
  const counts = count([...scene.edges.values()].flatMap((edge) => edge.standings));
  return STANDINGS.filter((standing) => counts.has(standing)).map((key) => ({ key, count: counts.get(key) ?? 0 }));
}

export interface TimeBin {
  /** `YYYY` or `YYYY-MM`. */
  readonly label: string;
  readonly count: number;
}

function* months(first: string, last: string): Generator<string> {
  let [year = 0, month = 1] = first.split("-").map(Number);
  for (let label = first; label <= last; ) {
    yield label;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    label = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
}
const MOST_MONTHS = 36;

/** Dated edges by month, or by year where that would give more than 36 bars; an edge counts in each bin that it reaches into. */
export function timeBins(edges: Iterable<GraphEdge>): TimeBin[] {
  const spans = [...edges].flatMap((edge) => {
    const [first, last] = [edge.first ?? edge.last, edge.last ?? edge.first];
    return first && last ? [{ first, last }] : [];
  });
  if (spans.length === 0) return [];
  const from = spans.map(({ first }) => first).sort()[0] as string;
  const to = spans
    .map(({ last }) => last)
    .sort()
    .at(-1) as string;
  const fine = [...months(from.slice(0, 7).padEnd(7, "-01"), to.slice(0, 7).padEnd(7, "-12"))];
  const labels = fine.length <= MOST_MONTHS ? fine : [...new Set(fine.map((label) => label.slice(0, 4)))];
  return labels.map((label) => ({
    label,
    count: spans.filter(
      ({ first, last }) => first.slice(0, label.length) <= label && last.slice(0, label.length) >= label,
    ).length,
  }));
}
