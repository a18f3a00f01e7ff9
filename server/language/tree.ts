// The best dependency tree under arc scores: the maximum spanning arborescence, in time proportional to the number of arcs.
// Y. J. Chu, T. H. Liu (1965), On the shortest arborescence of a directed graph; J. Edmonds (1967), Optimum branchings; the paths of
// R. E. Tarjan (1977), Finding optimum branchings; as used for parsing by R. McDonald et al. (2005), Non-projective dependency parsing.

/** Subtracted from every arc from the root where several words would hang on it: then exactly one does. */
const ROOT_PENALTY = 1e6;

/**
 * Nodes 0 (the root) to size - 1, and behind them those that stand for a contracted cycle. A node's arcs are in one row of the matrix; a
 * contracted node takes over the row of one of its members.
 */
interface Contraction {
  readonly size: number;
  /** scores[row * size + head]: gain of the best arc from a head into the node of that row. */
  readonly scores: Float64Array;
  /** dependents[row * size + head]: the word that this arc enters. */
  readonly dependents: Int32Array;
  readonly row: number[];
  /** The contracted node that a node is a member of, -1 at the top. */
  readonly parent: number[];
  /** The arc chosen into a node: its head and its dependent. */
  readonly head: number[];
  readonly dependent: number[];
}

function prepare(scores: Float32Array, count: number, penalty: number): Contraction {
  const size = count + 1;
  const nodes = Array.from({ length: size }, (_, i) => i);
  const gains = new Float64Array(size * size);
  const dependents = new Int32Array(size * size);
  for (let d = 1; d < size; d++) {
    gains.set(scores.subarray((d - 1) * size, d * size), d * size);
    gains[d * size]! -= penalty;
    dependents.fill(d, d * size, (d + 1) * size);
  }
  return { size, scores: gains, dependents, row: nodes, parent: nodes.map(() => -1), head: [], dependent: [] };
}

/** Chooses the best arc into a node and returns the node that it comes from. */
function enter(graph: Contraction, tops: Int32Array, node: number): number {
  const { size, scores, dependents } = graph;
  const row = graph.row[node]! * size;
  let best = -1;
  for (let h = 0; h < size; h++) if (tops[h] !== node && (best < 0 || scores[row + h]! > scores[row + best]!)) best = h;
  graph.head[node] = best;
  graph.dependent[node] = dependents[row + best]!;
  return tops[best]!;
}

/** Makes one node of a cycle: the arc into it takes the place of one of the cycle's own. */
function contract(graph: Contraction, tops: Int32Array, cycle: readonly number[]): number {
  const { size, scores, dependents, row, parent, head } = graph;
  const node = parent.length;
  const into = row[cycle[0]!]! * size;
  const given = cycle.map((member) => scores[row[member]! * size + head[member]!]!);
  for (let h = 0; h < size; h++) {
    scores[into + h]! -= given[0]!;
    cycle.forEach((member, i) => {
      const from = row[member]! * size + h;
      if (i === 0 || scores[from]! - given[i]! <= scores[into + h]!) return;
      scores[into + h] = scores[from]! - given[i]!;
      dependents[into + h] = dependents[from]!;
    });
  }
  for (const member of cycle) parent[member] = node;
  parent.push(-1);
  row.push(row[cycle[0]!]!);
  for (let word = 0; word < size; word++) if (parent[tops[word]!]! >= 0) tops[word] = node;
  return node;
}

/** Follows the best arcs from every word towards the root; a path that runs into itself is a cycle to contract. */
function grow(graph: Contraction): void {
  const tops = Int32Array.from({ length: graph.size }, (_, i) => i);
  const done = new Set([0]);
  for (let start = 1; start < graph.size; start++) {
    const path: number[] = [];
    for (let node = tops[start]!; !done.has(node); ) {
      path.push(node);
      const next = enter(graph, tops, node);
      const at = path.indexOf(next);
      node = at < 0 ? next : contract(graph, tops, path.splice(at));
    }
    for (const node of path) done.add(node);
  }
}

/** Opens contracted nodes from the outermost inwards: the arc into one enters the member that holds its dependent. */
function expand({ size, parent, head, dependent }: Contraction): void {
  for (let node = parent.length - 1; node >= size; node--) {
    let member = dependent[node]!;
    while (parent[member] !== node) member = parent[member]!;
    head[member] = head[node]!;
    dependent[member] = dependent[node]!;
  }
}

function bestTree(scores: Float32Array, count: number, penalty: number): Int32Array {
  const graph = prepare(scores, count, penalty);
  grow(graph);
  expand(graph);
  return Int32Array.from({ length: count }, (_, i) => graph.head[i + 1]!);
}

/**
 * Heads of the `count` words of a sentence (0 = root, else 1-based) that form the best tree with a single root.
 * scores: [count x (count + 1)], row d: scores of the heads 0..count for word d + 1. Time: O(count^2).
 */
export function decodeTree(scores: Float32Array, count: number): Int32Array {
  const best = bestTree(scores, count, 0);
  return best.indexOf(0) === best.lastIndexOf(0) ? best : bestTree(scores, count, ROOT_PENALTY);
}
