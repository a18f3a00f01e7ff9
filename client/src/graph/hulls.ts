// Pale hulls behind the members of a community: a convex outline with round corners; pure geometry and one drawing function.
import type { Point } from "./coordinates.ts";

const cross = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Convex hull, counter-clockwise (Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const chain = (order: readonly Point[]) => {
    const hull: Point[] = [];
    for (const point of order) {
      while (hull.length >= 2 && cross(hull.at(-2) as Point, hull.at(-1) as Point, point) <= 0) hull.pop();
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** Paints the hull of some points with `margin` pixels around them, in an opaque colour: the layer itself is pale. */
export function drawHull(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  margin: number,
  fill: string,
): void {
  const hull = convexHull(points);
  if (hull.length < 3) return;
  context.fillStyle = fill;
  context.strokeStyle = fill;
  context.lineJoin = "round";
  context.lineWidth = margin * 2;
  context.beginPath();
  for (const { x, y } of hull) context.lineTo(x, y);
  context.closePath();
  context.stroke();
  context.fill();
}
