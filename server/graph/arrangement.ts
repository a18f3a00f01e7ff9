// The whole computation on a graph: communities, centrality and coordinates. Pure; runs in a worker thread.
import { findBetweenness } from "./centrality.ts";
import { findCommunities } from "./communities.ts";
import { layOut } from "./layout.ts";
import { buildNetwork, type Link } from "./network.ts";

export interface ArrangementInput {
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

/** What is known of a node after arranging: coordinates rounded to a tenth, community (0 the largest), betweenness 0..1 or null. */
export interface Arranged {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly community: number;
  readonly betweenness: number | null;
}

/** Arranges a graph. The same nodes and links, in any order, give the same result; sorted by id. */
export function arrange({ ids, links }: ArrangementInput): Arranged[] {
  const network = buildNetwork(ids, links);
  const communities = findCommunities(network);
  const betweenness = findBetweenness(network);
  layOut(network, communities);
  return network.mapNodes((id, { x, y }) => ({
    id,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    community: communities.get(id)!,
    betweenness: betweenness?.get(id) ?? null,
  }));
}
