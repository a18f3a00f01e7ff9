// What is drawn between actors: one strand per edge, or one counted strand where more than four would lie on top of each other.
import type { GraphEdge, Standing } from "../../../server/api/contract/index.ts";
import { STANDINGS } from "./standings.ts";

/** Most edges between two actors that are drawn one by one. */
const MOST_PARALLEL = 4;

export interface Strand {
  /** Edge id, or `pair:a,b` for a counted strand. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The edges beneath; more than one for a counted strand. */
  readonly edges: readonly GraphEdge[];
  readonly standing: Standing;
  readonly disputed: boolean;
  readonly claims: number;
  /** False for symmetric relations and for a counted strand with edges in both directions. */
  readonly directed: boolean;
  /** Perpendicular bend as a share of the length; 0 for a straight line. */
  readonly bend: number;
}

/** Order-free key of two actors. */
export const pairKey = (a: string, b: string) => (a < b ? `${a},${b}` : `${b},${a}`);

function counted(key: string, edges: readonly GraphEdge[]): Strand {
  const [first] = edges as [GraphEdge];
  const standing = STANDINGS.find((s) => edges.some((edge) => edge.standing === s)) ?? first.standing;
  const oneWay = edges.every((edge) => edge.source === first.source);
  const claims = edges.reduce((sum, edge) => sum + edge.claims, 0);
  const disputed = edges.some((edge) => edge.disputed);
  const { source, target } = first;
  return { id: `pair:${key}`, source, target, edges, standing, disputed, claims, directed: oneWay, bend: 0 };
}

/** Bends of n parallel strands, symmetric about the straight line. */
function bends(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * 0.22);
}

function parallel(edges: readonly GraphEdge[], symmetric: ReadonlySet<string>): Strand[] {
  const [first] = edges as [GraphEdge];
  const spread = bends(edges.length);
  return edges.map((edge, i) => {
    // A bend is seen from the source, so strands the other way round bend to the other side.
    const bend = (spread[i] ?? 0) * (edge.source === first.source ? 1 : -1);
    const { id, source, target, standing, disputed, claims, relation } = edge;
    return { id, source, target, edges: [edge], standing, disputed, claims, directed: !symmetric.has(relation), bend };
  });
}

/** Edges to strands, in the order of the edges; `symmetric` names the relations without direction. */
export function strandsOf(edges: Iterable<GraphEdge>, symmetric: ReadonlySet<string>): Strand[] {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.source, edge.target);
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  return [...pairs].flatMap(([key, pair]) =>
    pair.length > MOST_PARALLEL ? [counted(key, pair)] : parallel(pair, symmetric),
  );
}
