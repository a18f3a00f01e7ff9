// Moves the camera: fit what is drawn into the part of the canvas that no panel covers, zoom, go to a node.
import { prefersStill } from "../state/theme.ts";
import type { Point } from "./coordinates.ts";
import { boundsOf } from "./coordinates.ts";
import type { Renderer } from "./renderer.ts";

/** Pixels at each side that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
const MARGIN = 36;

const duration = () => (prefersStill() ? 0 : 320);

/** Pixels per unit of Sigma's framed graph at camera ratio 1. */
function pixelsPerUnit(sigma: Renderer): number {
  const [a, b] = [sigma.framedGraphToViewport({ x: 0, y: 0 }), sigma.framedGraphToViewport({ x: 1, y: 0 })];
  return Math.hypot(b.x - a.x, b.y - a.y) * sigma.getCamera().ratio;
}

function freeArea(sigma: Renderer, insets: Insets) {
  const { width, height } = sigma.getDimensions();
  const [w, h] = [width - insets.left - insets.right, height - insets.top - insets.bottom];
  return {
    width: Math.max(80, w - 2 * MARGIN),
    height: Math.max(80, h - 2 * MARGIN),
    right: insets.left + w / 2 - width / 2,
    down: insets.top + h / 2 - height / 2,
  };
}

async function moveTo(sigma: Renderer, state: { x: number; y: number; ratio: number }, still = false): Promise<void> {
  const camera = sigma.getCamera();
  if (still || duration() === 0) camera.setState(state);
  else await camera.animate(state, { duration: duration(), easing: "quadraticInOut" });
}

/** Fits nodes into the free part of the canvas; never closer than `closest` (camera ratio). */
export function fitNodes(sigma: Renderer, ids: Iterable<string>, insets: Insets, still = false, closest = 0.25): void {
  const points: Point[] = [];
  for (const id of ids) {
    const data = sigma.getNodeDisplayData(id);
    if (data) points.push(data);
  }
  if (points.length === 0) return;
  const { left, bottom, width, height } = boundsOf(points);
  const unit = pixelsPerUnit(sigma);
  const area = freeArea(sigma, insets);
  const ratio = Math.max((width * unit) / area.width, (height * unit) / area.height, closest);
  const x = left + width / 2 - (area.right * ratio) / unit;
  const y = bottom + height / 2 + (area.down * ratio) / unit;
  void moveTo(sigma, { x, y, ratio }, still);
}

/** Multiplies the camera's ratio: below 1 goes closer. */
export function zoomBy(sigma: Renderer, factor: number): void {
  const { x, y, ratio } = sigma.getCamera().getState();
  void moveTo(sigma, { x, y, ratio: Math.min(6, Math.max(0.05, ratio * factor)) });
}

/** Brings a node into the free part of the canvas if a panel covers it or it lies outside; else nothing moves. */
export function reveal(sigma: Renderer, id: string, insets: Insets): void {
  const data = sigma.getNodeDisplayData(id);
  if (!data) return;
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(data);
  const outside =
    x < insets.left + MARGIN ||
    x > width - insets.right - MARGIN ||
    y < insets.top + MARGIN ||
    y > height - insets.bottom - MARGIN;
  if (!outside) return;
  const { ratio } = sigma.getCamera().getState();
  const area = freeArea(sigma, insets);
  const unit = pixelsPerUnit(sigma);
  void moveTo(sigma, { x: data.x - (area.right * ratio) / unit, y: data.y + (area.down * ratio) / unit, ratio });
}
