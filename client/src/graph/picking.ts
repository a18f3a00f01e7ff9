// Which strand the user means: the nearest within a few pixels, since lines are too thin to be hit exactly; pure.
import type { Point } from "./coordinates.ts";
import { type Curve, curveBetween, pointAt } from "./curves.ts";
import type { Disc } from "./label-placement.ts";
import type { Strand } from "./strands.ts";

/** How far from a line a pointer still means it, pixels. */
const TOLERANCE = 6;
const PIECES = 16;

function distanceToSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

function isNear({ x, y }: Point, { from, control, to }: Curve): boolean {
  const xs = [from.x, control.x, to.x];
  const ys = [from.y, control.y, to.y];
  return (
    x >= Math.min(...xs) - TOLERANCE &&
    x <= Math.max(...xs) + TOLERANCE &&
    y >= Math.min(...ys) - TOLERANCE &&
    y <= Math.max(...ys) + TOLERANCE
  );
}

/** Distance from a point to a strand's line, pixels. */
function distanceTo(point: Point, curve: Curve, bent: boolean): number {
  if (!bent) return distanceToSegment(point, curve.from, curve.to);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < PIECES; i++)
    least = Math.min(least, distanceToSegment(point, pointAt(curve, i / PIECES), pointAt(curve, (i + 1) / PIECES)));
  return least;
}

/** The strand nearest to a point on screen, or null where none is near. */
export function strandAt(point: Point, strands: Iterable<Strand>, discs: ReadonlyMap<string, Disc>): Strand | null {
  let best: Strand | null = null;
  let least = TOLERANCE;
  for (const strand of strands) {
    const [from, to] = [discs.get(strand.source), discs.get(strand.target)];
    if (!from || !to) continue;
    const curve = curveBetween(from, to, strand.bend);
    if (!isNear(point, curve)) continue;
    const distance = distanceTo(point, curve, strand.bend !== 0);
    if (distance <= least) [best, least] = [strand, distance];
  }
  return best;
}
