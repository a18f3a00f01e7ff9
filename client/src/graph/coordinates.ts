// Where nodes stand: the server's layout fitted to the screen's shape, and newcomers placed around their parent without moving the rest.
import type { GraphNode } from "../../../server/api/contract/index.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Side of the square that laid-out graphs are scaled to, in graph units. */
export const SPAN = 1000;

interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest upright box around points; a point has a box of no size. */
export function boundsOf(points: Iterable<Point>): Bounds {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return left === Infinity
    ? { left: 0, bottom: 0, width: 0, height: 0 }
    : { left, bottom, width: right - left, height: top - bottom };
}

/**
 * Turns a layout to lie along the longer side of the screen and stretches it (at most 1.6 to 1) towards the screen's `aspect`
 * (width / height), scaled so that its longer side is SPAN.
 */
export function fitLayout(points: ReadonlyMap<string, Point>, aspect: number): Map<string, Point> {
  const bounds = boundsOf(points.values());
  const [width, height] = [bounds.width || 1, bounds.height || 1];
  const turned = width > height !== aspect > 1 && Math.abs(width - height) > 0.05 * Math.max(width, height);
  const [w, h] = turned ? [height, width] : [width, height];
  const stretch = Math.min(1.6, Math.max(1 / 1.6, aspect / (w / h)));
  const scale = SPAN / Math.max(w * Math.max(1, stretch), h * Math.max(1, 1 / stretch));
  const [sx, sy] = stretch > 1 ? [scale * stretch, scale] : [scale, scale / stretch];
  const place = ({ x, y }: Point): Point => {
    const [u, v] = [x - bounds.left - width / 2, y - bounds.bottom - height / 2];
    return turned ? { x: v * sx, y: -u * sy } : { x: u * sx, y: v * sy };
  };
  return new Map([...points].map(([id, point]) => [id, place(point)]));
}

const MOST_SPREAD = 600;
const PASSES = 40;

/**
 * Moves points that are closer than `gap` apart, a little at each pass, so that a layout made for many nodes serves for few drawn
 * big. Deterministic; above 600 points nothing is done.
 */
export function spread(points: ReadonlyMap<string, Point>, gap: number): Map<string, Point> {
  const moved = [...points].map(([id, { x, y }]) => ({ id, x, y }));
  for (let pass = 0; pass < PASSES && moved.length <= MOST_SPREAD; pass++) {
    let close = false;
    for (const [i, a] of moved.entries())
      for (let j = i + 1; j < moved.length; j++) {
        const b = moved[j] as (typeof moved)[number];
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= gap) continue;
        close = true;
        // Points on the same spot part in a direction that depends on their order.
        const angle = distance > 1e-6 ? Math.atan2(b.y - a.y, b.x - a.x) : i * GOLDEN_ANGLE;
        const push = (gap - distance) / 2 + gap * 0.01;
        a.x -= Math.cos(angle) * push;
        a.y -= Math.sin(angle) * push;
        b.x += Math.cos(angle) * push;
        b.y += Math.sin(angle) * push;
      }
    if (!close) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}

/** The part of the canvas to draw on and the least distance of two centres on it, pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** A layout fitted to the screen with its nodes kept apart. */
function firstPlaces(laidOut: ReadonlyMap<string, Point>, { width, height, gap }: Screen): Map<string, Point> {
  const fitted = fitLayout(laidOut, width / height);
  const bounds = boundsOf(fitted.values());
  const pixelsPerUnit = Math.min(width / (bounds.width || 1), height / (bounds.height || 1));
  return spread(fitted, gap / pixelsPerUnit);
}

/** The free spot on widening rings around `centre` that lies farthest from what is there; deterministic. */
function freeSpot(centre: Point, taken: readonly Point[], spacing: number): Point {
  let best: Point = centre;
  let bestRoom = -1;
  for (let i = 0; i < 48; i++) {
    const radius = spacing * (1 + i / 20);
    const spot = {
      x: centre.x + radius * Math.cos(i * GOLDEN_ANGLE),
      y: centre.y + radius * Math.sin(i * GOLDEN_ANGLE),
    };
    const room =
      Math.min(...taken.map((point) => Math.hypot(point.x - spot.x, point.y - spot.y)), spacing) - i * spacing * 0.004;
    if (room > bestRoom) [best, bestRoom] = [spot, room];
  }
  return best;
}

/**
 * Coordinates for all nodes. Known ones stay where they are. The server's layout serves the first picture; later nodes, and nodes
 * outside the layout, go around their parent (or the middle). Graph units.
 */
export function coordinatesFor(
  nodes: Iterable<GraphNode>,
  known: ReadonlyMap<string, Point>,
  parents: ReadonlyMap<string, string>,
  screen: Screen,
): Map<string, Point> {
  const all = [...nodes];
  const result = new Map<string, Point>();
  const laidOut = new Map<string, Point>();
  for (const { id, x, y } of all) {
    const point = known.get(id);
    if (point) result.set(id, point);
    else if (known.size === 0 && x !== null && y !== null) laidOut.set(id, { x, y });
  }
  for (const [id, point] of firstPlaces(laidOut, screen)) result.set(id, point);
  const taken = [...known.values(), ...result.values()];
  const spacing = Math.max(60, SPAN / (2 * Math.sqrt(Math.max(all.length, 16))));
  for (const { id } of all) {
    if (result.has(id)) continue;
    const centre = result.get(parents.get(id) ?? "") ?? { x: 0, y: 0 };
    const spot = taken.length === 0 ? centre : freeSpot(centre, taken, spacing);
    result.set(id, spot);
    taken.push(spot);
  }
  return result;
}
