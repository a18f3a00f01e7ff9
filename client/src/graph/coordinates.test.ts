// Layouts fill the screen's shape, and nothing moves when newcomers arrive.
import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../../server/api/contract/index.ts";
import { boundsOf, coordinatesFor, fitLayout, type Point, SPAN, spread } from "./coordinates.ts";
import { angleAt, curveBetween, partOf, pointAt, rims } from "./curves.ts";
import { convexHull } from "./hulls.ts";
import { strandAt } from "./picking.ts";
import { nodeRadius } from "./sizes.ts";
import type { Strand } from "./strands.ts";

const node = (id: string, x: number | null, y: number | null): GraphNode => ({
  id,
  name: id,
  type: "State",
  kind: "actor",
  degree: 1,
  community: null,
  x,
  y,
});
const NODES = [node("a", 0, 0), node("b", 10, 0), node("c", 10, 40), node("d", 0, 40)];

const SCREEN = { width: 1200, height: 800, gap: 30 };

describe("layout", () => {
  test.each([[1.6], [0.5], [1]])("fits the aspect %d as far as a stretch of 1.6 allows", (aspect) => {
    const places = fitLayout(new Map(NODES.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }])), aspect);
    const { width, height } = boundsOf(places.values());
    expect(Math.max(width, height)).toBeCloseTo(SPAN);
    if (aspect !== 1) expect(width > height).toBe(aspect > 1);
  });
  test("one place only is no trouble", () => {
    expect(fitLayout(new Map([["a", { x: 3, y: 3 }]]), 1.5).size).toBe(1);
    expect(boundsOf([]).width).toBe(0);
  });
  test("points on top of each other part as far as asked, distant ones stay", () => {
    const crowd = new Map([...Array(9).keys()].map((i) => [String(i), { x: i % 3, y: 0 }]));
    const places = spread(new Map([...crowd, ["far", { x: 900, y: 900 }]]), 30);
    const spots = [...places.values()];
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(29);
    expect(places.get("far")).toEqual({ x: 900, y: 900 });
  });
  test("known places stay, newcomers stand around their parent and apart", () => {
    const first = coordinatesFor(NODES, new Map(), new Map(), SCREEN);
    const newcomers = ["e", "f", "g", "h"].map((id) => node(id, null, null));
    const parents = new Map(newcomers.map(({ id }) => [id, "b"]));
    const second = coordinatesFor([...NODES, ...newcomers], first, parents, SCREEN);
    for (const { id } of NODES) expect(second.get(id)).toEqual(first.get(id));
    const parent = second.get("b") as Point;
    for (const { id } of newcomers) {
      const place = second.get(id) as Point;
      expect(Math.hypot(place.x - parent.x, place.y - parent.y)).toBeLessThan(SPAN / 2);
    }
    const spots = [...second.values()];
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
    expect(coordinatesFor([...NODES, ...newcomers], first, parents, SCREEN)).toEqual(second);
  });
});

describe("curves", () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.25);
  test("bend upwards on screen from left to right", () => {
    expect(pointAt(curve, 0.5)).toEqual({ x: 50, y: -12.5 });
    expect(angleAt(curve, 0.5)).toBeCloseTo(0);
  });
  test("are cut at the rims of their ends", () => {
    const [start, end] = rims(curve, 10, 20);
    const part = partOf(curve, start, end);
    expect(Math.hypot(part.from.x, part.from.y)).toBeGreaterThan(7);
    expect(Math.hypot(part.to.x - 100, part.to.y)).toBeGreaterThan(17);
    expect(pointAt(part, 0.5).y).toBeCloseTo(pointAt(curve, (start + end) / 2).y);
  });
  test("vanish between touching nodes", () => {
    expect(rims(curve, 80, 80)).toEqual([0.5, 0.5]);
  });
});

test("the hull of a square is the square, whatever lies inside", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];
  expect(convexHull([...square, { x: 2, y: 2 }, { x: 1, y: 3 }])).toHaveLength(4);
});

test.each([
  [0, 10, 50, 7],
  [10, 10, 50, 20],
  [10, 10, 200, 16],
  [0, 0, 1000, 3],
])("degree %d of %d among %d nodes: %d px", (degree, most, count, radius) => {
  expect(nodeRadius(degree, most, count)).toBe(radius);
});

describe("picking", () => {
  const disc = (key: string, x: number, y: number) => [key, { key, x, y, radius: 8 }] as const;
  const discs = new Map([disc("a", 0, 0), disc("b", 100, 0), disc("c", 0, 100)]);
  const strand = (id: string, source: string, target: string, bend = 0) => ({ id, source, target, bend }) as Strand;
  const strands = [
    strand("straight", "a", "b"),
    strand("bent", "a", "b", 0.25),
    strand("down", "a", "c"),
    strand("lost", "a", "z"),
  ];
  test.each([
    [50, 5, "straight"],
    [50, -12, "bent"],
    [3, 60, "down"],
    [50, 30, null],
    [300, 0, null],
  ])("at %d, %d is %s", (x, y, id) => {
    expect(strandAt({ x, y }, strands, discs)?.id ?? null).toBe(id);
  });
});
