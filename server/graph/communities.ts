// Communities by Louvain (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008), seeded and numbered by size.
import louvain from "graphology-communities-louvain";
import type { Network } from "./network.ts";
import { seededRandom } from "./random.ts";

/** Community of every node, 0 the largest; ties go to the community with the id that sorts first. */
export function findCommunities(network: Network): Map<string, number> {
  const found: Record<string, number> =
    network.size === 0
      ? Object.fromEntries(network.nodes().map((id, index) => [id, index]))
      : louvain(network, { getEdgeWeight: "weight", rng: seededRandom(7), randomWalk: true });
  const members = new Map<number, string[]>();
  for (const id of network.nodes()) members.set(found[id]!, [...(members.get(found[id]!) ?? []), id]);
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(bySize.flatMap((ids, community) => ids.map((id) => [id, community] as const)));
}
