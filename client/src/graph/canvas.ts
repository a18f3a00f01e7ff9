// The picture of the graph: takes in scenes and emphasis, paints frames, and gives the camera to whoever steers it.
import type { Theme } from "../state/theme.ts";
import { fitNodes, type Insets, reveal, zoomBy } from "./camera.ts";
import { type Point, SPAN } from "./coordinates.ts";
import { bindDrag } from "./drag.ts";
import { type Drawing, type Looks, syncNodes, syncStrands } from "./drawn-graph.ts";
import { type DisplayState, focusOf, PLAIN } from "./emphasis.ts";
import { composePicture } from "./export-png.ts";
import type { Disc, PlacedLabel } from "./label-placement.ts";
import { discsOf, paintLayers } from "./layers.ts";
import { edgeLook, nodeLook, type View } from "./looks.ts";
import { PALETTES } from "./palette.ts";
import { strandAt } from "./picking.ts";
import { bindPointer, type CanvasEvents } from "./pointer.ts";
import { createRenderer, type DrawnGraph, type Renderer } from "./renderer.ts";
import { type Direction, neighbourTowards } from "./walk.ts";

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_LOOKS: Looks = { colourOf: () => "#888888", pictogramOf: () => "", strandLabel: () => "" };
/** The camera goes no closer than this ratio to a node and its neighbours. */
const CLOSEST_APPROACH = 0.4;

/** Draws into `container` until `destroy`. */
export class GraphCanvas {
  readonly #graph: DrawnGraph;
  readonly #sigma: Renderer;
  readonly #places = new Map<string, Point>();
  readonly #release: (() => void)[];
  #view: View = { state: PLAIN, focus: null, palette: PALETTES.light, strands: new Map() };
  #looks = NO_LOOKS;
  #insets = NO_INSETS;
  #hulls = false;
  /** Nodes and labels of the last frame. */
  #discs: ReadonlyMap<string, Disc> = new Map();
  #placed: readonly PlacedLabel[] = [];

  constructor(container: HTMLElement, events: CanvasEvents) {
    const { graph, sigma } = createRenderer(container);
    this.#graph = graph;
    this.#sigma = sigma;
    sigma.setSetting("nodeReducer", (id, attributes) => nodeLook(id, attributes, this.#view));
    sigma.setSetting("edgeReducer", (id, attributes) => edgeLook(id, attributes, this.#view));
    sigma.on("afterRender", () => this.#paint());
    bindPointer(sigma, events, (point) => strandAt(point, this.#view.strands.values(), this.#discs));
    const resize = new ResizeObserver(() => sigma.resize().scheduleRefresh());
    resize.observe(container);
    const undrag = bindDrag(sigma, graph, (id, point) => this.#places.set(id, point));
    this.#release = [() => resize.disconnect(), undrag, () => sigma.kill()];
  }

  #paint(): void {
    const { strandLabel } = this.#looks;
    const frame = {
      ...this.#view,
      sigma: this.#sigma,
      graph: this.#graph,
      hulls: this.#hulls,
      insets: this.#insets,
      strandLabel,
    };
    this.#discs = discsOf(frame);
    this.#placed = paintLayers(frame, this.#discs);
  }

  /** Takes up changes of the view; nothing moves. */
  #refresh(change: Partial<View>): void {
    const view = { ...this.#view, ...change };
    this.#view = { ...view, focus: focusOf(view.state, view.strands) };
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Shows a scene; nodes that were there before stay where they are, the first scene is fitted to the screen. */
  draw(drawing: Drawing): void {
    const isFirst = this.#graph.order === 0;
    const { width, height } = this.#sigma.getDimensions();
    const { left, right, top, bottom } = this.#insets;
    const free = { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) };
    const strands = new Map(drawing.strands.map((strand) => [strand.id, strand]));
    const { palette } = this.#view;
    this.#looks = drawing.looks;
    syncNodes(this.#graph, drawing, this.#places, { palette, ...free });
    syncStrands(this.#graph, strands, palette);
    this.#refresh({ strands });
    if (isFirst && this.#graph.order > 0) this.#fitFirst();
  }

  /** A fixed box of coordinates keeps the picture still while nodes come, go and are dragged. */
  #fitFirst(): void {
    this.#sigma.setCustomBBox({ x: [-SPAN / 2, SPAN / 2], y: [-SPAN / 2, SPAN / 2] });
    this.#sigma.refresh();
    fitNodes(this.#sigma, this.#graph.nodes(), this.#insets, true);
  }

  display(state: DisplayState): void {
    this.#refresh({ state });
  }

  setTheme(theme: Theme): void {
    this.#refresh({ palette: PALETTES[theme] });
  }

  setHulls(shown: boolean): void {
    this.#hulls = shown;
    this.#sigma.scheduleRender();
  }

  /** What panels cover: labels keep clear of it, and fitting leaves it free. */
  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.#sigma.scheduleRender();
  }

  fit(ids: Iterable<string> = this.#graph.nodes()): void {
    fitNodes(this.#sigma, ids, this.#insets);
  }

  /** Goes to a node and its drawn neighbours. */
  approach(id: string): void {
    if (this.#graph.hasNode(id))
      fitNodes(this.#sigma, [id, ...this.#graph.neighbors(id)], this.#insets, false, CLOSEST_APPROACH);
  }

  /** Moves only as far as it takes to see a node. */
  reveal(id: string): void {
    reveal(this.#sigma, id, this.#insets);
  }

  /** Multiplies the camera's ratio: below 1 goes closer. */
  zoom(factor: number): void {
    zoomBy(this.#sigma, factor);
  }

  /** Forgets where nodes stand, so that the next drawing lays everything out anew. */
  forgetPlaces(): void {
    this.#places.clear();
    this.#graph.clear();
  }

  /** The drawn neighbour of a node that lies in a direction on screen, or null. */
  neighbourTowards(id: string, direction: Direction): string | null {
    const discs = this.#discs;
    const from = discs.get(id);
    if (!from) return null;
    const neighbours = this.#graph.neighbors(id).map((neighbour) => discs.get(neighbour) as Disc);
    return neighbourTowards(from, neighbours, direction);
  }

  /** The labels of the last frame and where they stand, pixels. */
  placedLabels(): readonly PlacedLabel[] {
    return this.#placed;
  }

  /** Where a node stands on screen, pixels from the container's corner, or null where it is not drawn. */
  positionOf(id: string): Point | null {
    return this.#graph.hasNode(id) ? this.#sigma.graphToViewport(this.#graph.getNodeAttributes(id)) : null;
  }

  /** All layers on the ground colour as one canvas, at the screen's resolution. */
  picture(): HTMLCanvasElement {
    // WebGL layers can be read only in the turn in which they were drawn.
    this.#sigma.refresh();
    return composePicture(this.#sigma.getCanvases(), this.#view.palette.ground);
  }

  destroy(): void {
    for (const release of this.#release) release();
  }
}
