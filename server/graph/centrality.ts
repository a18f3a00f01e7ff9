// Which nodes stand between others: betweenness (Brandes 2001, doi:10.1080/0022250X.2001.9990249), normalised to 0..1.
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import type { Network } from "./network.ts";

/** Above this many nodes times edges the exact measure takes longer than a reader waits. */
const MOST_WORK = 20_000_000;

/** Betweenness of every node, unweighted; null for a network too large to measure exactly. */
export function findBetweenness(network: Network): Map<string, number> | null {
  if (network.order * Math.max(1, network.size) > MOST_WORK) return null;
  if (network.order < 2) return new Map(network.nodes().map((id) => [id, 0]));
  const found = betweennessCentrality(network, { getEdgeWeight: null, normalized: true });
  return new Map(network.nodes().map((id) => [id, Number.isFinite(found[id]) ? found[id]! : 0]));
}
