// Keeps the graph that Sigma draws in step with a scene: adds what is new, drops what is gone, moves nothing that was there.
import { coordinatesFor, type Point } from "./coordinates.ts";
import type { Palette } from "./palette.ts";
import type { DrawnGraph, EdgeAttributes } from "./renderer.ts";
import type { Scene } from "./scene.ts";
import { nodeRadius } from "./sizes.ts";
import type { Strand } from "./strands.ts";

/** How types and relations look, from the ontology. */
export interface Looks {
  colourOf(type: string): string;
  pictogramOf(type: string): string;
  strandLabel(strand: Strand): string;
}
export interface Drawing {
  readonly scene: Scene;
  readonly strands: readonly Strand[];
  readonly looks: Looks;
}
/** A canvas narrower than this, in pixels, gets smaller nodes. */
const NARROW = 600;

/** Least distance of two centres in a first picture, pixels. */
const GAP = 36;

/** Adds and drops nodes. `places` holds where nodes stand and takes up the newcomers; `width` and `height` are of the free canvas. */
export function syncNodes(
  graph: DrawnGraph,
  { scene, looks }: Drawing,
  places: Map<string, Point>,
  { palette, width, height }: { palette: Palette; width: number; height: number },
): void {
  const screen = { width, height, gap: GAP * (width < NARROW ? 0.8 : 1) };
  for (const [id, point] of coordinatesFor(scene.nodes.values(), places, scene.parents, screen)) places.set(id, point);
  const most = Math.max(1, ...[...scene.nodes.values()].map((node) => node.degree));
  const scale = width < NARROW ? 0.72 : 1;
  for (const id of graph.nodes()) if (!scene.nodes.has(id)) graph.dropNode(id);
  for (const { id, name, type, degree, community } of scene.nodes.values())
    graph.mergeNode(id, {
      ...(places.get(id) as Point),
      size: nodeRadius(degree, most, scene.nodes.size) * scale,
      color: looks.colourOf(type),
      ring: palette.ring,
      image: looks.pictogramOf(type),
      pictogramColour: "#ffffff",
      community,
      label: name,
    });
}

/** Adds and drops edges; a relation of an actor with itself is left to the marks layer, Sigma draws none. */
export function syncStrands(graph: DrawnGraph, strands: ReadonlyMap<string, Strand>, palette: Palette): void {
  for (const id of graph.edges()) if (!strands.has(id)) graph.dropEdge(id);
  for (const { id, source, target, directed, bend } of strands.values()) {
    if (source === target) continue;
    const type = directed ? (bend ? "curved" : "straight") : bend ? "plainCurved" : "plain";
    const attributes: EdgeAttributes = { size: 1.5, color: palette.edge, type, curvature: bend };
    if (graph.hasEdge(id)) graph.replaceEdgeAttributes(id, attributes);
    else graph.addEdgeWithKey(id, source, target, attributes);
  }
}
