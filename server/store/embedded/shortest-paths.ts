/**
 * All shortest paths between two nodes of an undirected multigraph, best evidenced first. Pure: the graph is a function.
 * Level by level from both ends (bidirectional breadth-first search, I. Pohl 1971), the smaller frontier first; then the k best
 * paths over the layered graph of shortest paths by dynamic programming.
 */
import { compareText } from "../projection.ts";

/** One way to go on from a node. */
export interface Step {
  readonly node: number;
  readonly edge: number;
}
/** What ranks a path: ids in code-unit order, claims beneath its edges. */
export interface PathGraph {
  neighbours(node: number): readonly Step[];
  nodeId(node: number): string;
  edgeId(edge: number): string;
  claims(edge: number): number;
}
export interface NumberedPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}
interface RankedPath extends NumberedPath {
  readonly claims: number;
}

/** One search direction: complete levels of nodes and how each node was reached. */
class Wave {
  readonly levels: number[][];
  readonly reached = new Map<number, { readonly level: number; readonly from: Step[] }>();

  constructor(start: number) {
    this.levels = [[start]];
    this.reached.set(start, { level: 0, from: [] });
  }

  get depth(): number {
    return this.levels.length - 1;
  }

  get frontier(): readonly number[] {
    return this.levels[this.depth]!;
  }

  advance(graph: PathGraph): void {
    const level = this.depth + 1;
    const next: number[] = [];
    for (const node of this.frontier) {
      for (const step of graph.neighbours(node)) {
        const known = this.reached.get(step.node);
        if (known === undefined) {
          this.reached.set(step.node, { level, from: [{ node, edge: step.edge }] });
          next.push(step.node);
        } else if (known.level === level) known.from.push({ node, edge: step.edge });
      }
    }
    this.levels.push(next);
  }
}

function meet(
  graph: PathGraph,
  start: number,
  end: number,
  maxLength: number,
): { there: Wave; back: Wave; middle: number[] } | null {
  const [there, back] = [new Wave(start), new Wave(end)];
  while (there.depth + back.depth < maxLength) {
    const wave = there.frontier.length <= back.frontier.length ? there : back;
    const other = wave === there ? back : there;
    wave.advance(graph);
    if (wave.frontier.length === 0) return null;
    const middle = wave.frontier.filter((node) => other.reached.get(node)?.level === other.depth);
    if (middle.length > 0) return { there, back, middle };
  }
  return null;
}

/** Steps of the shortest paths by level: `layers[i]` leads from nodes at distance i to nodes at distance i + 1. */
function shortestLayers(there: Wave, back: Wave, middle: readonly number[]): Map<number, Step[]>[] {
  const layers: Map<number, Step[]>[] = [];
  const add = (layer: number, from: number, step: Step) => {
    const steps = (layers[layer] ??= new Map());
    steps.set(from, [...(steps.get(from) ?? []), step]);
  };
  let nodes = new Set(middle);
  for (let level = there.depth; level > 0; level--) {
    const before = new Set<number>();
    for (const node of nodes) {
      for (const { node: previous, edge } of there.reached.get(node)!.from) {
        add(level - 1, previous, { node, edge });
        before.add(previous);
      }
    }
    nodes = before;
  }
  nodes = new Set(middle);
  for (let level = back.depth; level > 0; level--) {
    const after = new Set<number>();
    for (const node of nodes) {
      for (const step of back.reached.get(node)!.from) {
        add(there.depth + back.depth - level, node, step);
        after.add(step.node);
      }
    }
    nodes = after;
  }
  return layers;
}

function compareLists(a: readonly number[], b: readonly number[], name: (number: number) => string): number {
  for (let index = 0; index < a.length; index++) {
    const order = compareText(name(a[index]!), name(b[index]!));
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * All shortest paths from `start` to `end` of at most `maxLength` edges, the `limit` best: most claims beneath their edges first, then by
 * ids of nodes, then by ids of edges. Empty where start is end or where there is none.
 */
export function shortestPaths(
  graph: PathGraph,
  start: number,
  end: number,
  maxLength: number,
  limit: number,
): NumberedPath[] {
  if (start === end) return [];
  const met = meet(graph, start, end, maxLength);
  if (met === null) return [];
  const rank = (a: RankedPath, b: RankedPath) =>
    b.claims - a.claims || compareLists(a.nodes, b.nodes, graph.nodeId) || compareLists(a.edges, b.edges, graph.edgeId);
  let best = new Map<number, RankedPath[]>([[start, [{ nodes: [start], edges: [], claims: 0 }]]]);
  for (const layer of shortestLayers(met.there, met.back, met.middle)) {
    const next = new Map<number, RankedPath[]>();
    for (const [node, steps] of layer) {
      for (const step of steps) {
        const claims = graph.claims(step.edge);
        const longer = best.get(node)!.map((path) => ({
          nodes: [...path.nodes, step.node],
          edges: [...path.edges, step.edge],
          claims: path.claims + claims,
        }));
        next.set(step.node, [...(next.get(step.node) ?? []), ...longer]);
      }
    }
    best = new Map([...next].map(([node, paths]) => [node, paths.sort(rank).slice(0, limit)]));
  }
  return (best.get(end) ?? []).map(({ nodes, edges }) => ({ nodes, edges }));
}
