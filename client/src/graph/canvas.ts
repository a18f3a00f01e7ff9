// The picture of the graph: keeps the drawn graph in step with the scene, reports what the user points at, paints the frame.
import type { Theme } from "../state/theme.ts";
import { fitNodes, type Insets, reveal, zoomBy } from "./camera.ts";
import { coordinatesFor, type Point } from "./coordinates.ts";
import { bindDrag } from "./drag.ts";
import { type DisplayState, type Focus, focusOf, PLAIN } from "./emphasis.ts";
import type { PlacedLabel } from "./label-placement.ts";
import { discsOf, paintLayers } from "./layers.ts";
import { PALETTES } from "./palette.ts";
import { createRenderer, type EdgeAttributes, LAYERS, type NodeAttributes } from "./renderer.ts";
import type { Scene } from "./scene.ts";
import { nodeRadius } from "./sizes.ts";
import { isPlain, type StrandStyle } from "./strand-marks.ts";
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
export interface CanvasEvents {
  onNode(id: string): void;
  onNodeTwice(id: string): void;
  onStrand(strand: Strand): void;
  onGround(): void;
  onHover(hovered: { readonly node: string | null; readonly strand: string | null }): void;
}
export type Direction = "up" | "down" | "left" | "right";
const CLEAR = "rgba(0,0,0,0)";
/** A canvas narrower than this, in pixels, gets smaller nodes. */
const NARROW = 600;

/** Draws into `container` until `destroy`. Everything shown comes in by `draw`, `display`, `setTheme`, `setHulls` and `setInsets`. */
export function createGraphCanvas(container: HTMLElement, events: CanvasEvents) {
  const { graph, sigma } = createRenderer(container);
  const places = new Map<string, Point>();
  let strands = new Map<string, Strand>();
  let looks: Looks = { colourOf: () => "#888", pictogramOf: () => "", strandLabel: () => "" };
  let state: DisplayState = PLAIN;
  let focus: Focus | null = null;
  let palette = PALETTES.light;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let hulls = false;
  let placed: PlacedLabel[] = [];

  const isFaded = (strand: Strand) => focus !== null && !focus.strands.has(strand.id);
  const styleOf = (strand: Strand): StrandStyle => {
    const faded = isFaded(strand);
    const onPath = state.path !== null && strand.edges.some((edge) => state.path?.edges.has(edge.id));
    const chosen = strand.id === state.selectedStrand || strand.id === state.hoveredStrand;
    const width = (strand.edges.length > 1 ? 2.4 : 1.5) + (chosen || onPath ? 1.2 : 0);
    if (faded) return { colour: palette.fadedEdge, width: 1.2, faded, focused: false };
    const colour = onPath ? palette.path : chosen ? palette.accent : focus ? palette.edgeStrong : palette.edge;
    return { colour, width, faded, focused: focus !== null };
  };

  sigma.setSetting("nodeReducer", (id, attributes: NodeAttributes) => {
    const faded = focus !== null && !focus.nodes.has(id) && !state.pinned.has(id);
    if (faded) return { ...attributes, color: palette.faded, ring: palette.ground, image: null, zIndex: 0, label: "" };
    const chosen = id === state.selected || id === state.hovered;
    const ring = chosen || state.pinned.has(id) ? palette.ink : state.path?.nodes.has(id) ? palette.path : palette.ring;
    return {
      ...attributes,
      ring,
      zIndex: chosen ? 2 : 1,
      size: attributes.size + (chosen ? 2 : 0),
    } as Partial<NodeAttributes>;
  });
  sigma.setSetting("edgeReducer", (id, attributes: EdgeAttributes) => {
    const strand = strands.get(id);
    if (!strand) return attributes;
    const style = styleOf(strand);
    return {
      ...attributes,
      color: isPlain(strand, style) ? style.colour : CLEAR,
      size: style.width,
      zIndex: style.faded ? 0 : 1,
    };
  });

  const frame = () => ({
    sigma,
    graph,
    strands,
    state,
    focus,
    palette,
    hulls,
    insets,
    styleOf,
    strandLabel: looks.strandLabel,
  });
  const paint = () => {
    placed = paintLayers(frame());
  };
  sigma.on("afterRender", paint);
  const refresh = () => {
    focus = focusOf(state, strands);
    sigma.refresh({ skipIndexation: true });
  };

  const unbindDrag = bindDrag(sigma, graph, (id, point) => places.set(id, point));
  sigma.on("clickNode", ({ node }) => events.onNode(node));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onNodeTwice(node);
  });
  sigma.on("clickEdge", ({ edge }) => {
    const strand = strands.get(edge);
    if (strand) events.onStrand(strand);
  });
  sigma.on("clickStage", () => events.onGround());
  const hover = (node: string | null, strand: string | null) => {
    container.style.cursor = node || strand ? "pointer" : "default";
    events.onHover({ node, strand });
  };
  sigma.on("enterNode", ({ node }) => hover(node, null));
  sigma.on("leaveNode", () => hover(null, null));
  sigma.on("enterEdge", ({ edge }) => hover(null, edge));
  sigma.on("leaveEdge", () => hover(null, null));
  const resize = new ResizeObserver(() => sigma.resize().scheduleRefresh());
  resize.observe(container);

  function syncNodes({ scene, looks: look }: Drawing): void {
    const { width, height } = sigma.getDimensions();
    const aspect = (width - insets.left - insets.right) / Math.max(1, height - insets.top - insets.bottom);
    for (const [id, point] of coordinatesFor(scene.nodes.values(), places, scene.parents, aspect))
      places.set(id, point);
    const most = Math.max(1, ...[...scene.nodes.values()].map((node) => node.degree));
    for (const id of graph.nodes()) if (!scene.nodes.has(id)) graph.dropNode(id);
    for (const { id, name, type, degree, community } of scene.nodes.values()) {
      const attributes = {
        ...(places.get(id) as Point),
        size: nodeRadius(degree, most, scene.nodes.size) * (width < NARROW ? 0.72 : 1),
        color: look.colourOf(type),
        ring: palette.ring,
        image: look.pictogramOf(type),
        pictogramColour: "#ffffff",
        community,
        label: name,
      };
      graph.mergeNode(id, attributes);
    }
  }

  function syncStrands(drawn: readonly Strand[]): void {
    strands = new Map(drawn.map((strand) => [strand.id, strand]));
    for (const id of graph.edges()) if (!strands.has(id)) graph.dropEdge(id);
    for (const { id, source, target, directed, bend } of strands.values()) {
      if (source === target) continue;
      const type = directed ? (bend ? "curved" : "straight") : bend ? "plainCurved" : "plain";
      const attributes: EdgeAttributes = { size: 1.5, color: palette.edge, type, curvature: bend };
      if (graph.hasEdge(id)) graph.replaceEdgeAttributes(id, attributes);
      else graph.addEdgeWithKey(id, source, target, attributes);
    }
  }

  const api = {
    /** Shows a scene; nodes that were there before stay where they are. */
    draw(drawing: Drawing): void {
      const first = graph.order === 0;
      looks = drawing.looks;
      syncNodes(drawing);
      syncStrands(drawing.strands);
      refresh();
      if (first && graph.order > 0) {
        sigma.setCustomBBox({ x: [-500, 500], y: [-500, 500] });
        sigma.refresh();
        fitNodes(sigma, graph.nodes(), insets, true);
      }
    },
    /** Puts emphasis; nothing moves. */
    display(next: DisplayState): void {
      state = next;
      refresh();
    },
    setTheme(theme: Theme): void {
      palette = PALETTES[theme];
      refresh();
    },
    setHulls(shown: boolean): void {
      hulls = shown;
      refresh();
    },
    /** What panels cover: labels keep clear of it, and fitting leaves it free. */
    setInsets(next: Insets): void {
      insets = next;
      sigma.scheduleRender();
    },
    fit: (ids?: Iterable<string>) => fitNodes(sigma, ids ?? graph.nodes(), insets),
    /** Goes to a node and its drawn neighbours. */
    approach: (id: string) =>
      fitNodes(sigma, graph.hasNode(id) ? [id, ...graph.neighbors(id)] : [], insets, false, 0.4),
    reveal: (id: string) => reveal(sigma, id, insets),
    zoom: (factor: number) => zoomBy(sigma, factor),
    /** Forgets where nodes stand, so that the next drawing lays everything out anew. */
    forgetPlaces(): void {
      places.clear();
      graph.clear();
    },
    /** The nearest drawn neighbour of a node in a direction on screen, or null. */
    neighbourTowards(id: string, direction: Direction): string | null {
      const discs = discsOf({ sigma, graph });
      const from = discs.get(id);
      if (!from) return null;
      let best: { id: string; cost: number } | null = null;
      for (const other of graph.neighbors(id)) {
        const to = discs.get(other);
        if (!to) continue;
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const along = direction === "right" ? dx : direction === "left" ? -dx : direction === "down" ? dy : -dy;
        const across = Math.abs(direction === "left" || direction === "right" ? dy : dx);
        if (along <= 0) continue;
        const cost = along + 2.5 * across;
        if (!best || cost < best.cost) best = { id: other, cost };
      }
      return best?.id ?? null;
    },
    /** The labels of the last frame and where they stand, pixels. */
    placedLabels: (): readonly PlacedLabel[] => placed,
    /** Where a node or the middle of a strand stands on screen, pixels from the container's corner, or null. */
    positionOf(id: string): Point | null {
      const attributes = graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
      return attributes ? sigma.graphToViewport(attributes) : null;
    },
    /** All layers on the ground colour as one canvas, at the screen's resolution. */
    picture(): HTMLCanvasElement {
      sigma.refresh();
      const canvases = sigma.getCanvases();
      const picture = document.createElement("canvas");
      const { width, height } = canvases.edges as HTMLCanvasElement;
      Object.assign(picture, { width, height });
      const context = picture.getContext("2d") as CanvasRenderingContext2D;
      context.fillStyle = palette.ground;
      context.fillRect(0, 0, width, height);
      for (const layer of [LAYERS[0], "edges", LAYERS[1], "nodes", LAYERS[2]]) {
        const canvas = canvases[layer] as HTMLCanvasElement;
        context.globalAlpha = Number(getComputedStyle(canvas).opacity || 1);
        if (canvas.width > 0) context.drawImage(canvas, 0, 0);
      }
      return picture;
    },
    destroy(): void {
      resize.disconnect();
      unbindDrag();
      sigma.kill();
    },
  };
  return api;
}
export type GraphCanvas = ReturnType<typeof createGraphCanvas>;
