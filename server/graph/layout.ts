// Coordinates: ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679) over communities, turned to landscape, without overlaps.
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Network } from "./network.ts";

const INSIDE = 1.3;
const ACROSS = 0.6;
const ITERATIONS = 500;
/** Up to here every iteration is worth its time; beyond, fewer are run so that the time grows with the size and not faster. */
const FULL_QUALITY = 1000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 70;

/**
 * Sets `x`, `y` and `size` of every node, in place. `communities` gives the community of every node. Deterministic: starts from a
 * spiral ordered by community, never from chance. Distances are about 70 units between neighbours, sizes 6 to 20.
 */
export function layOut(network: Network, communities: ReadonlyMap<string, number>): void {
  placeOnSpiral(network, communities);
  if (network.order < 2) return;
  forceAtlas2.assign(network, {
    iterations: Math.max(60, Math.round(ITERATIONS * Math.min(1, FULL_QUALITY / network.order))),
    getEdgeWeight: (_edge, { weight }, source, target) =>
      weight * (communities.get(source) === communities.get(target) ? INSIDE : ACROSS),
    settings: {
      ...forceAtlas2.inferSettings(network.order),
      gravity: 0.6,
      barnesHutOptimize: network.order > 400,
      scalingRatio: 8,
      barnesHutTheta: 1.2,
      edgeWeightInfluence: 1,
    },
  });
  turnToLandscape(network);
  noverlap.assign(network, {
    maxIterations: 120,
    settings: { margin: 8, ratio: 1.2, expansion: 1.05, gridSize: 20, speed: 3 },
  });
}

/** Start: communities in order along a sunflower spiral, so that members begin near each other. */
function placeOnSpiral(network: Network, communities: ReadonlyMap<string, number>): void {
  const largest = Math.max(1, ...network.mapNodes((id) => network.degree(id)));
  const ids = network.nodes().sort((a, b) => communities.get(a)! - communities.get(b)! || (a < b ? -1 : 1));
  for (const [index, id] of ids.entries()) {
    const radius = SPACING * Math.sqrt(index + 0.5);
    network.mergeNodeAttributes(id, {
      x: radius * Math.cos(index * GOLDEN_ANGLE),
      y: radius * Math.sin(index * GOLDEN_ANGLE),
      size: 6 + 14 * Math.sqrt(network.degree(id) / largest),
    });
  }
}

/** Turns the longest axis (first principal component) to the horizontal and scales to about SPACING between neighbours. */
function turnToLandscape(network: Network): void {
  const count = network.order;
  const mean = { x: 0, y: 0 };
  network.forEachNode((_, { x, y }) => {
    mean.x += x / count;
    mean.y += y / count;
  });
  let xx = 0;
  let xy = 0;
  let yy = 0;
  network.forEachNode((_, { x, y }) => {
    xx += (x - mean.x) ** 2;
    xy += (x - mean.x) * (y - mean.y);
    yy += (y - mean.y) ** 2;
  });
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const spread = Math.sqrt((xx + yy) / count) || 1;
  const scale = (SPACING * Math.sqrt(count)) / (spread * 2);
  network.updateEachNodeAttributes((_, node) => {
    const [dx, dy] = [(node.x - mean.x) * scale, (node.y - mean.y) * scale];
    return { ...node, x: dx * Math.cos(angle) + dy * Math.sin(angle), y: dy * Math.cos(angle) - dx * Math.sin(angle) };
  });
}
