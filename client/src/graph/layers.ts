// Paints our 2D layers after each frame: hulls behind, marks on strands, names in front.

import type { Insets } from "./camera.ts";
import { curveBetween, pointAt } from "./curves.ts";
import { labelPriority } from "./emphasis.ts";
import { convexHull, drawHull } from "./hulls.ts";
import { boxesAround, type Disc, type LabelRequest, type PlacedLabel, placeLabels } from "./label-placement.ts";
import { strandStyle, type View } from "./looks.ts";
import { FONT } from "./palette.ts";
import { clearedLayer, type DrawnGraph, type Renderer } from "./renderer.ts";
import { drawStrandMarks } from "./strand-marks.ts";
import type { Strand } from "./strands.ts";

/** All that a frame is painted from. */
export interface Frame extends View {
  readonly sigma: Renderer;
  readonly graph: DrawnGraph;
  readonly hulls: boolean;
  readonly insets: Insets;
  readonly strandLabel: (strand: Strand) => string;
}
const [NODE_FONT, STRONG_FONT, EDGE_FONT] = [`500 12px ${FONT}`, `650 13px ${FONT}`, `500 11px ${FONT}`];
/** Above this many nodes only the biggest are candidates for a label. */
const MOST_LABELS = 400;
const SHORTEST_LABELLED_STRAND = 70;
/** Around a busier actor the relations are read from its card. */
const MOST_STRAND_LABELS = 18;

/** Every drawn node as a disc on screen. */
export function discsOf({ sigma, graph }: Pick<Frame, "sigma" | "graph">): Map<string, Disc> {
  const discs = new Map<string, Disc>();
  graph.forEachNode((key, { x, y, size }) => {
    const point = sigma.graphToViewport({ x, y });
    discs.set(key, { key, x: point.x, y: point.y, radius: sigma.scaleSize(size) });
  });
  return discs;
}

function paintHulls({ sigma, graph, hulls, palette }: Frame, discs: ReadonlyMap<string, Disc>): void {
  const context = clearedLayer(sigma, "hulls");
  if (!hulls) return;
  const members = new Map<number, Disc[]>();
  graph.forEachNode((key, { community }) => {
    const disc = discs.get(key);
    if (community === null || !disc) return;
    members.set(community, [...(members.get(community) ?? []), disc]);
  });
  for (const [community, nodes] of [...members].sort(([a], [b]) => a - b))
    if (nodes.length > 3 && convexHull(nodes).length > 2)
      drawHull(context, nodes, 22, palette.hulls[community % palette.hulls.length] as string);
}

function paintMarks(frame: Frame, discs: ReadonlyMap<string, Disc>): void {
  const context = clearedLayer(frame.sigma, "marks");
  const styled = [...frame.strands.values()].map((strand) => ({ strand, style: strandStyle(strand, frame) }));
  // What is in focus lies on top of what is faded.
  styled.sort((a, b) => Number(b.style.faded) - Number(a.style.faded));
  for (const { strand, style } of styled) {
    const [source, target] = [discs.get(strand.source), discs.get(strand.target)];
    if (source && target) drawStrandMarks(context, strand, { source, target }, style, frame.palette);
  }
}

function nameRequests(
  frame: Frame,
  discs: ReadonlyMap<string, Disc>,
  context: CanvasRenderingContext2D,
): LabelRequest[] {
  const { graph, focus, state } = frame;
  const candidates = graph.mapNodes((key, { label, size }) => {
    const priority = labelPriority(key, size, focus, state);
    return { key, label, priority, shown: !focus || focus.nodes.has(key) || state.pinned.has(key) };
  });
  const chosen = candidates
    .filter(({ shown }) => shown)
    .sort((a, b) => b.priority - a.priority)
    .slice(0, MOST_LABELS);
  return chosen.map(({ key, label, priority }) => {
    context.font = priority >= 1000 ? STRONG_FONT : NODE_FONT;
    const width = context.measureText(label).width + 4;
    return { key, text: label, priority, candidates: boxesAround(discs.get(key) as Disc, width, 15) };
  });
}

function strandRequests(
  frame: Frame,
  discs: ReadonlyMap<string, Disc>,
  context: CanvasRenderingContext2D,
): LabelRequest[] {
  const { focus, strands, strandLabel } = frame;
  if (!focus || focus.strands.size > MOST_STRAND_LABELS) return [];
  context.font = EDGE_FONT;
  const requests: LabelRequest[] = [];
  for (const id of focus.strands) {
    const strand = strands.get(id);
    const [source, target] = strand ? [discs.get(strand.source), discs.get(strand.target)] : [];
    if (!strand || !source || !target || strand.source === strand.target) continue;
    if (Math.hypot(source.x - target.x, source.y - target.y) < SHORTEST_LABELLED_STRAND) continue;
    const curve = curveBetween(source, target, strand.bend);
    const [text, height] = [strandLabel(strand), 16];
    const width = context.measureText(text).width + 8;
    const spots = [0.46, 0.38, 0.54, 0.3].map((t) => pointAt(curve, t));
    const boxes = spots.map(({ x, y }) => ({ left: x - width / 2, top: y - height / 2, width, height }));
    requests.push({ key: `strand:${id}`, text, priority: focus.strands.size === 1 ? 900 : 300, candidates: boxes });
  }
  return requests;
}

function paintNames(frame: Frame, placed: readonly PlacedLabel[], context: CanvasRenderingContext2D): void {
  const { palette, focus, state } = frame;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { key, text, left, top, width, height } of placed) {
    const middle = top + height / 2 + 0.5;
    if (key.startsWith("strand:")) {
      context.fillStyle = palette.ground;
      context.globalAlpha = 0.92;
      context.beginPath();
      context.roundRect(left, top, width, height, 3);
      context.fill();
      context.globalAlpha = 1;
      context.font = EDGE_FONT;
      context.fillStyle = palette.quietInk;
      context.fillText(text, left + 4, middle);
      continue;
    }
    const strong = key === state.selected || key === state.hovered || Boolean(focus?.centre.has(key));
    context.font = strong ? STRONG_FONT : NODE_FONT;
    context.lineWidth = 3.5;
    context.strokeStyle = palette.ground;
    context.strokeText(text, left + 2, middle);
    context.fillStyle = palette.ink;
    context.fillText(text, left + 2, middle);
  }
}

/** Nodes that a label must not cover: what is faded gives way to the names of what is in focus. */
function inTheWay({ focus, state }: Frame, discs: ReadonlyMap<string, Disc>): Disc[] {
  const all = [...discs.values()];
  return focus ? all.filter(({ key }) => focus.nodes.has(key) || state.pinned.has(key)) : all;
}

/** Paints all layers over the nodes at `discs` and returns the labels that found a place. */
export function paintLayers(frame: Frame, discs: ReadonlyMap<string, Disc>): PlacedLabel[] {
  paintHulls(frame, discs);
  paintMarks(frame, discs);
  const context = clearedLayer(frame.sigma, "names");
  const { width, height } = frame.sigma.getDimensions();
  const requests = [...nameRequests(frame, discs, context), ...strandRequests(frame, discs, context)];
  const { left, right, top, bottom } = frame.insets;
  const viewport = { left: left + 4, top: top + 4, width: width - left - right - 8, height: height - top - bottom - 8 };
  const placed = placeLabels(requests, inTheWay(frame, discs), viewport);
  paintNames(frame, placed, context);
  return placed;
}
