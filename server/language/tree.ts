// The best dependency tree under arc scores: greedy where the greedy choice is a tree, else the maximum spanning arborescence.
// Y. J. Chu, T. H. Liu (1965), On the shortest arborescence of a directed graph; J. Edmonds (1967), Optimum branchings;
// as used for parsing by R. McDonald et al. (2005), Non-projective dependency parsing using spanning tree algorithms.

const IMPOSSIBLE = -1e18;
/** Subtracted from every arc from the root, so that exactly one word hangs on it. */
const ROOT_PENALTY = 1e6;

/** Square score matrix: scores[dependent * size + head]; node 0 is the root. */
interface Graph {
  readonly size: number;
  readonly scores: Float64Array;
}

function bestHeads({ size, scores }: Graph): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let h = 0; h < size; h++) {
      const score = scores[d * size + h]!;
      if (h !== d && score > best) {
        best = score;
        heads[d] = h;
      }
    }
  }
  return heads;
}

/** The first cycle among head links, null when there is none. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Uint8Array(heads.length); // 1: on the current path, 2: leads to the root
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = 1;
      path.push(node);
      node = heads[node]!;
    }
    if (node > 0 && seen[node] === 1) return path.slice(path.indexOf(node));
    for (const visited of path) seen[visited] = 2;
  }
  return null;
}

function argmaxOf(candidates: readonly number[], score: (candidate: number) => number): number {
  let best = candidates[0]!;
  for (const candidate of candidates) if (score(candidate) > score(best)) best = candidate;
  return best;
}

/** Contracts a cycle into one node, solves the smaller graph, and expands again. */
function expandCycle(graph: Graph, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const { size, scores } = graph;
  const inCycle = new Set(cycle);
  const rest = Array.from({ length: size }, (_, i) => i).filter((node) => !inCycle.has(node));
  const merged = rest.length;
  const smaller = { size: merged + 1, scores: new Float64Array((merged + 1) ** 2).fill(IMPOSSIBLE) };
  const gain = (node: number, head: number) => scores[node * size + head]! - scores[node * size + heads[node]!]!;
  const entered = rest.map((head) => argmaxOf(cycle, (node) => gain(node, head)));
  const left = rest.map((dependent) => argmaxOf(cycle, (node) => scores[dependent * size + node]!));
  rest.forEach((node, i) => {
    smaller.scores[merged * smaller.size + i] = gain(entered[i]!, node);
    if (i === 0) return;
    rest.forEach((head, j) => {
      smaller.scores[i * smaller.size + j] = scores[node * size + head]!;
    });
    smaller.scores[i * smaller.size + merged] = scores[node * size + left[i]!]!;
  });
  const solved = spanningTree(smaller);
  const expanded = heads.slice();
  for (let i = 1; i < merged; i++) {
    const head = solved[i]!;
    expanded[rest[i]!] = head < merged ? rest[head]! : left[i]!;
  }
  const entry = solved[merged]!;
  expanded[entered[entry]!] = rest[entry]!;
  return expanded;
}

function spanningTree(graph: Graph): Int32Array {
  const heads = bestHeads(graph);
  const cycle = findCycle(heads);
  return cycle ? expandCycle(graph, heads, cycle) : heads;
}

function greedyHeads(scores: Float32Array, count: number): Int32Array {
  const heads = new Int32Array(count + 1).fill(-1);
  for (let d = 1; d <= count; d++) {
    const row = (d - 1) * (count + 1);
    let best = 0;
    for (let h = 1; h <= count; h++) if (scores[row + h]! > scores[row + best]!) best = h;
    heads[d] = best;
  }
  return heads;
}

/**
 * Heads of the `count` words of a sentence (0 = root, else 1-based) that form the best tree with a single root.
 * scores: [count x (count + 1)], row d: scores of the heads 0..count for word d + 1.
 * Time: O(count^2) as a rule, O(count^3) in the worst case.
 */
export function decodeTree(scores: Float32Array, count: number): Int32Array {
  const greedy = greedyHeads(scores, count);
  const roots = greedy.reduce((sum, head) => sum + (head === 0 ? 1 : 0), 0);
  if (roots === 1 && !findCycle(greedy)) return greedy.subarray(1);
  const size = count + 1;
  const graph = { size, scores: new Float64Array(size * size).fill(IMPOSSIBLE) };
  for (let d = 1; d <= count; d++) {
    for (let h = 0; h <= count; h++) {
      if (h !== d) graph.scores[d * size + h] = scores[(d - 1) * size + h]! - (h === 0 ? ROOT_PENALTY : 0);
    }
  }
  return spanningTree(graph).subarray(1);
}
