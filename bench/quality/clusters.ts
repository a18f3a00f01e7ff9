// The three measures whose mean is the CoNLL score of coreference: MUC, B-cubed and CEAF with entity similarity.
// Vilain et al. 1995; Bagga and Baldwin 1998; Luo 2005.
import type { Count } from "./counts.ts";

/** Mentions by their names, cluster by cluster; no mention in two clusters. */
export type Clusters = readonly ReadonlySet<string>[];

/** MUC: links that have to be cut, or added, to make one side out of the other. */
export function muc(gold: Clusters, found: Clusters): Count {
  const [right, all] = linksKept(gold, found);
  const [foundRight, foundAll] = linksKept(found, gold);
  return { goldRight: right, gold: all, foundRight, found: foundAll };
}

function linksKept(clusters: Clusters, others: Clusters): [right: number, all: number] {
  let right = 0;
  let all = 0;
  for (const cluster of clusters) {
    const parts = new Set([...cluster].map((m) => others.findIndex((o) => o.has(m))).filter((part) => part >= 0));
    const alone = [...cluster].filter((m) => !others.some((o) => o.has(m))).length;
    right += cluster.size - parts.size - alone;
    all += cluster.size - 1;
  }
  return [right, all];
}

/** B-cubed: for each mention, how much of its cluster is shared. */
export function bCubed(gold: Clusters, found: Clusters): Count {
  const [goldRight, all] = shared(gold, found);
  const [foundRight, foundAll] = shared(found, gold);
  return { goldRight, gold: all, foundRight, found: foundAll };
}

function shared(clusters: Clusters, others: Clusters): [right: number, all: number] {
  let right = 0;
  let all = 0;
  for (const cluster of clusters) {
    for (const other of others) right += overlap(cluster, other) ** 2 / cluster.size;
    all += cluster.size;
  }
  return [right, all];
}

/** CEAF: the best pairing of clusters one to one, by twice the overlap over the sum of sizes. */
export function ceafE(gold: Clusters, found: Clusters): Count {
  const likeness = gold.map((g) => found.map((f) => (2 * overlap(g, f)) / (g.size + f.size)));
  const right = bestPairing(likeness);
  return { goldRight: right, gold: gold.length, foundRight: right, found: found.length };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const mention of a) if (b.has(mention)) n++;
  return n;
}

/** Greatest sum of a one-to-one pairing of rows with columns (Hungarian method with potentials, O(n^3)). */
export function bestPairing(gain: readonly (readonly number[])[]): number {
  const size = Math.max(gain.length, gain[0]?.length ?? 0);
  const cost = (row: number, column: number) => -(gain[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const path = shortestPath(size, cost, rowOf, rowPotential, columnPotential);
    for (let column = path.end; column > 0; ) {
      const before = path.way[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(rowOf[column]!, column);
  return total;
}

/** Searches from the unpaired row in column 0 to a free column, and mends the potentials on the way. */
function shortestPath(
  size: number,
  cost: (row: number, column: number) => number,
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
): { readonly end: number; readonly way: Int32Array } {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const used = new Uint8Array(size + 1);
  const way = new Int32Array(size + 1);
  let at = 0;
  while (rowOf[at] !== 0) {
    used[at] = 1;
    const row = rowOf[at]!;
    let next = 0;
    let delta = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= size; column++) {
      if (used[column]) continue;
      const reduced = cost(row, column) - rowPotential[row]! - columnPotential[column]!;
      if (reduced < least[column]!) {
        least[column] = reduced;
        way[column] = at;
      }
      if (least[column]! < delta) {
        delta = least[column]!;
        next = column;
      }
    }
    for (let column = 0; column <= size; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]!]! += delta;
        columnPotential[column]! -= delta;
      } else least[column]! -= delta;
    }
    at = next;
  }
  return { end: at, way };
}
