// Shortest paths, searched from both ends.
import { describe, expect, test } from "vitest";
import { type PathGraph, type Step, shortestPaths } from "./shortest-paths.ts";

type Edge = readonly [from: number, to: number, claims?: number];

/** A graph whose ids sort like its numbers. */
function graphOf(edges: readonly Edge[]): PathGraph {
  const steps = new Map<number, Step[]>();
  const add = (from: number, node: number, edge: number) =>
    steps.set(from, [...(steps.get(from) ?? []), { node, edge }]);
  edges.forEach(([from, to], edge) => {
    add(from, to, edge);
    if (from !== to) add(to, from, edge);
  });
  const name = (number: number) => String(number).padStart(4, "0");
  return {
    neighbours: (node) => steps.get(node) ?? [],
    nodeId: name,
    edgeId: name,
    claims: (edge) => edges[edge]?.[2] ?? 1,
  };
}

describe("shortestPaths", () => {
  const square: Edge[] = [
    [1, 2],
    [2, 4],
    [1, 3],
    [3, 4],
  ];
  test.each<[string, readonly Edge[], [number, number, number, number], number[][]]>([
    ["a direct edge", [[1, 2]], [1, 2, 6, 5], [[1, 2]]],
    ["against the direction of edges", [[2, 1]], [1, 2, 6, 5], [[1, 2]]],
    [
      "both ways round a square",
      square,
      [1, 4, 6, 5],
      [
        [1, 2, 4],
        [1, 3, 4],
      ],
    ],
    ["the limit", square, [1, 4, 6, 1], [[1, 2, 4]]],
    ["a path that is too long", square, [1, 4, 1, 5], []],
    [
      "better evidence first",
      [
        [1, 2],
        [2, 4],
        [1, 3, 5],
        [3, 4],
      ],
      [1, 4, 6, 5],
      [
        [1, 3, 4],
        [1, 2, 4],
      ],
    ],
    [
      "no path",
      [
        [1, 2],
        [3, 4],
      ],
      [1, 4, 6, 5],
      [],
    ],
    ["start is end", square, [1, 1, 6, 5], []],
    [
      "a loop on the way",
      [
        [1, 1],
        [1, 2],
      ],
      [1, 2, 6, 5],
      [[1, 2]],
    ],
  ])("finds %s", (_, edges, [start, end, maxLength, limit], expected) => {
    expect(shortestPaths(graphOf(edges), start, end, maxLength, limit).map((path) => path.nodes)).toEqual(expected);
  });

  test("parallel edges are paths of their own", () => {
    const paths = shortestPaths(
      graphOf([
        [1, 2],
        [1, 2],
        [2, 3],
      ]),
      1,
      3,
      6,
      5,
    );
    expect(paths.map((path) => path.edges)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test("agrees with exhaustive search on small graphs", () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round++) {
      const edges = Array.from({ length: 4 + random(14) }, (): Edge => [random(8), random(8), 1 + random(3)]);
      const graph = graphOf(edges);
      expect(shortestPaths(graph, 0, 1, 5, 1000)).toEqual(exhaustive(graph, 0, 1, 5));
    }
  });
});

/** Every walk of each length; the first length that arrives wins. */
function exhaustive(graph: PathGraph, start: number, end: number, maxLength: number) {
  let walks = [{ nodes: [start], edges: [] as number[] }];
  for (let length = 1; length <= maxLength; length++) {
    walks = walks.flatMap((walk) =>
      graph
        .neighbours(walk.nodes.at(-1)!)
        .map(({ node, edge }) => ({ nodes: [...walk.nodes, node], edges: [...walk.edges, edge] })),
    );
    const arrived = walks.filter((walk) => walk.nodes.at(-1) === end);
    const claims = (walk: { edges: number[] }) => walk.edges.reduce((sum, edge) => sum + graph.claims(edge), 0);
    const key = (numbers: number[]) => numbers.map(graph.nodeId).join();
    if (arrived.length > 0) {
      return arrived.sort(
        (a, b) =>
          claims(b) - claims(a) ||
          (key(a.nodes) < key(b.nodes) ? -1 : key(a.nodes) > key(b.nodes) ? 1 : key(a.edges) < key(b.edges) ? -1 : 1),
      );
    }
  }
  return [];
}
