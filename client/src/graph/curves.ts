// The geometry of a strand on screen: a straight line or a quadratic curve from rim to rim; pure, pixels, y downwards.
import type { Point } from "./coordinates.ts";

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The curve between two centres, bent like the WebGL program does it. */
export function curveBetween(from: Point, to: Point, bend: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  };
  return { from, control, to };
}

/** The point at `t` (0..1). */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** The angle of travel at `t`, radians. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const s = 1 - t;
  const dx = 2 * s * (control.x - from.x) + 2 * t * (to.x - control.x);
  const dy = 2 * s * (control.y - from.y) + 2 * t * (to.y - control.y);
  return Math.atan2(dy, dx);
}

/** Where the curve leaves a disc around its start, and enters one around its end: parameters 0..1. */
export function rims(curve: Curve, startRadius: number, endRadius: number): [number, number] {
  const steps = 40;
  let [start, end] = [0, 1];
  for (let i = 0; i <= steps; i++) {
    const point = pointAt(curve, i / steps);
    if (Math.hypot(point.x - curve.from.x, point.y - curve.from.y) <= startRadius) start = i / steps;
    else break;
  }
  for (let i = steps; i >= 0; i--) {
    const point = pointAt(curve, i / steps);
    if (Math.hypot(point.x - curve.to.x, point.y - curve.to.y) <= endRadius) end = i / steps;
    else break;
  }
  return start < end ? [start, end] : [0.5, 0.5];
}

/** The part of a curve between two parameters, as a curve (de Casteljau). */
export function partOf(curve: Curve, start: number, end: number): Curve {
  const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const control = mix(mix(curve.from, curve.control, start), mix(curve.control, curve.to, start), end);
  return { from: pointAt(curve, start), control, to: pointAt(curve, end) };
}
