// From a node to its neighbour in a direction on screen, for the arrow keys; pure.
import type { Disc } from "./label-placement.ts";

export type Direction = "up" | "down" | "left" | "right";
/** How much a step aside counts against a step forward. */
const ASIDE = 2.5;
/** What lies further aside than this many times its distance forward is in another direction. */
const WIDEST = 2;

/** Forward and sideways distance from one point to another, seen in a direction; pixels, y downwards. */
function seenIn(direction: Direction, dx: number, dy: number): [forward: number, aside: number] {
  if (direction === "left" || direction === "right") return [direction === "right" ? dx : -dx, Math.abs(dy)];
  return [direction === "down" ? dy : -dy, Math.abs(dx)];
}

/** The neighbour that lies best in the direction, or null where none does. */
export function neighbourTowards(from: Disc, neighbours: readonly Disc[], direction: Direction): string | null {
  let best: { key: string; cost: number } | null = null;
  for (const { key, x, y } of neighbours) {
    const [forward, aside] = seenIn(direction, x - from.x, y - from.y);
    const cost = forward + ASIDE * aside;
    if (forward > 0 && aside <= WIDEST * forward && (!best || cost < best.cost)) best = { key, cost };
  }
  return best?.key ?? null;
}
