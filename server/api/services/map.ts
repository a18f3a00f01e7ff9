// The map: the best connected nodes with communities and coordinates, kept until the graph changes.
import { type Arranged, arrangeInWorker } from "../../graph/index.ts";
import type { GraphStore } from "../../store/port.ts";
import type { GraphEdge, GraphNode } from "../contract/index.ts";
import { toEdge, toNode } from "../rows.ts";
import { type Freshness, keepWhileFresh } from "./freshness.ts";

/** As many nodes as a client may ask for. */
export const MOST_NODES = 5000;
export const MOST_EDGES = 50_000;

interface Placed extends Arranged {
  readonly degree: number;
}

export interface GraphMap {
  /** Nodes with community and coordinates; those off the map are placed beside their neighbours in `edges` where they have some. */
  place(nodes: readonly GraphNode[], edges?: readonly GraphEdge[]): Promise<GraphNode[]>;
  /** Betweenness of a node, 0..1; null off the map. */
  betweenness(id: string): Promise<number | null>;
}

export function createMap(store: GraphStore, freshness: Freshness): GraphMap {
  const arranged = keepWhileFresh(freshness, () => arrangeAll(store));
  return {
    async place(nodes, edges = []) {
      const known = await arranged();
      const placed = nodes.map((node) => {
        const at = known.get(node.id);
        return at ? { ...node, degree: at.degree, x: at.x, y: at.y, community: at.community } : node;
      });
      return placeBesideNeighbours(placed, edges);
    },
    async betweenness(id) {
      return (await arranged()).get(id)?.betweenness ?? null;
    },
  };
}

async function arrangeAll(store: GraphStore): Promise<Map<string, Placed>> {
  const { rows } = await store.read("overview-nodes", { limit: MOST_NODES });
  const nodes = rows.map((row) => toNode(row));
  const ids = nodes.map(({ id }) => id);
  const edges = (await store.read("edges-among", { ids, limit: MOST_EDGES }, { rowLimit: MOST_EDGES })).rows.map(
    toEdge,
  );
  const found = await arrangeInWorker({
    ids,
    links: edges.map(({ source, target, claims }) => ({ source, target, claims })),
  });
  const degrees = new Map(nodes.map(({ id, degree }) => [id, degree]));
  return new Map(found.map((node) => [node.id, { ...node, degree: degrees.get(node.id) ?? 0 }]));
}

/** Nodes without coordinates go around the middle of their placed neighbours, spread by the golden angle so that none coincide. */
function placeBesideNeighbours(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] {
  const placed = new Map(nodes.filter((node) => node.x !== null).map((node) => [node.id, node]));
  const neighbours = new Map<string, GraphNode[]>();
  for (const { source, target } of edges) {
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const) {
      const neighbour = placed.get(b);
      if (!placed.has(a) && neighbour) neighbours.set(a, [...(neighbours.get(a) ?? []), neighbour]);
    }
  }
  return nodes.map((node, index) => {
    const beside = neighbours.get(node.id);
    if (!beside) return node;
    const middle = (axis: "x" | "y") => beside.reduce((sum, other) => sum + other[axis]!, 0) / beside.length;
    const angle = index * 2.399963;
    return {
      ...node,
      x: middle("x") + 60 * Math.cos(angle),
      y: middle("y") + 60 * Math.sin(angle),
      community: beside[0]!.community,
    };
  });
}
