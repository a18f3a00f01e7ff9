// The graph that communities, centrality and layout are computed on: undirected, parallel edges summed up into a weight.
import { UndirectedGraph } from "graphology";

export interface Link {
  readonly source: string;
  readonly target: string;
  /** How many claims; more pull closer. */
  readonly claims: number;
}
export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  community: number;
}
export interface LinkAttributes {
  weight: number;
}
export type Network = UndirectedGraph<NodeAttributes, LinkAttributes>;

/**
 * A network of `ids` and `links`; links to unknown nodes and self loops are left out. A link weighs 1 + log2 of its claims, so that
 * fifty reports of one fact do not collapse the picture. Independent of the order of its arguments.
 */
export function buildNetwork(ids: readonly string[], links: readonly Link[]): Network {
  const network: Network = new UndirectedGraph();
  for (const id of [...new Set(ids)].sort()) network.addNode(id, { x: 0, y: 0, size: 1, community: 0 });
  const claims = new Map<string, Link>();
  for (const { source, target, claims: count } of links) {
    if (source === target || !network.hasNode(source) || !network.hasNode(target)) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a}\u0000${b}`;
    claims.set(key, { source: a, target: b, claims: count + (claims.get(key)?.claims ?? 0) });
  }
  for (const [, { source, target, claims: count }] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
    network.addUndirectedEdge(source, target, { weight: 1 + Math.log2(Math.max(1, count)) });
  }
  return network;
}
