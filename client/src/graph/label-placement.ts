// Places labels so that none covers another label or a node: greedy by priority over candidate boxes; pure.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Disc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
export interface LabelRequest {
  readonly key: string;
  readonly text: string;
  /** Higher is placed first. */
  readonly priority: number;
  /** Where it may stand, best first; pixels. */
  readonly candidates: readonly Box[];
}
export interface PlacedLabel extends Box {
  readonly key: string;
  readonly text: string;
}

const GAP = 3;
const CELL = 96;

/** Around a node: right, left, below, above, then the four corners. `width` and `height` of the text in pixels. */
export function boxesAround({ x, y, radius }: Disc, width: number, height: number): Box[] {
  const [right, left] = [x + radius + GAP, x - radius - GAP - width];
  const [below, above] = [y + radius + GAP, y - radius - GAP - height];
  const slope = radius * 0.7 + 2;
  const corners = [
    [right, y - height / 2],
    [left, y - height / 2],
    [x - width / 2, below],
    [x - width / 2, above],
    [x + slope, y + slope],
    [x + slope, y - slope - height],
    [x - slope - width, y + slope],
    [x - slope - width, y - slope - height],
  ] as const;
  return corners.map(([l, t]) => ({ left: l, top: t, width, height }));
}

/** Whether two boxes share an area. */
export const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

function coversDisc(box: Box, disc: Disc): boolean {
  const dx = disc.x - Math.min(Math.max(disc.x, box.left), box.left + box.width);
  const dy = disc.y - Math.min(Math.max(disc.y, box.top), box.top + box.height);
  return dx * dx + dy * dy < disc.radius * disc.radius;
}

/** A grid of cells over the viewport, so that each box is compared with its neighbours only. */
class Grid<T> {
  readonly #cells = new Map<string, T[]>();
  *#keys(box: Box): Generator<string> {
    for (let i = Math.floor(box.left / CELL); i <= Math.floor((box.left + box.width) / CELL); i++)
      for (let j = Math.floor(box.top / CELL); j <= Math.floor((box.top + box.height) / CELL); j++) yield `${i},${j}`;
  }
  add(box: Box, item: T): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(item);
      else this.#cells.set(key, [item]);
    }
  }
  some(box: Box, test: (item: T) => boolean): boolean {
    for (const key of this.#keys(box)) if (this.#cells.get(key)?.some(test)) return true;
    return false;
  }
}

/**
 * Places as many labels as fit, wholly inside `viewport` (pixels); one that finds no free box is dropped. A label may touch the node
 * of its own key only. Deterministic: ties of priority fall to the key.
 */
export function placeLabels(requests: readonly LabelRequest[], discs: readonly Disc[], viewport: Box): PlacedLabel[] {
  const nodes = new Grid<Disc>();
  for (const disc of discs) {
    const side = disc.radius * 2;
    nodes.add({ left: disc.x - disc.radius, top: disc.y - disc.radius, width: side, height: side }, disc);
  }
  const labels = new Grid<Box>();
  const [right, bottom] = [viewport.left + viewport.width, viewport.top + viewport.height];
  const free = (box: Box, key: string) =>
    box.left >= viewport.left &&
    box.top >= viewport.top &&
    box.left + box.width <= right &&
    box.top + box.height <= bottom &&
    !labels.some(box, (other) => overlaps(box, other)) &&
    !nodes.some(box, (disc) => disc.key !== key && coversDisc(box, disc));
  const placed: PlacedLabel[] = [];
  const order = [...requests].sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  for (const { key, text, candidates } of order) {
    const box = candidates.find((candidate) => free(candidate, key));
    if (!box) continue;
    labels.add(box, box);
    placed.push({ key, text, ...box });
  }
  return placed;
}
