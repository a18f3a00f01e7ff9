// Looks follow the display state; and arrow keys find the neighbour one would expect.
import { describe, expect, test } from "vitest";
import { PLAIN } from "./emphasis.ts";
import { edgeLook, nodeLook, strandStyle, type View } from "./looks.ts";
import { PALETTES } from "./palette.ts";
import type { Strand } from "./strands.ts";
import { type Direction, neighbourTowards } from "./walk.ts";

const palette = PALETTES.light;
const strand = (id: string, more: Partial<Strand> = {}): Strand => ({
  id,
  source: "a",
  target: "b",
  edges: [{ id } as Strand["edges"][number]],
  standing: "reported",
  disputed: false,
  claims: 1,
  directed: true,
  bend: 0,
  ...more,
});
const strands = new Map([strand("s"), strand("t", { standing: "alleged" })].map((s) => [s.id, s]));
const rest: View = { state: PLAIN, focus: null, palette, strands };
const focused: View = {
  ...rest,
  focus: { nodes: new Set(["a", "b"]), strands: new Set(["s"]), centre: new Set(["a"]) },
  state: { ...PLAIN, selected: "a", pinned: new Set(["p"]) },
};
const NODE = {
  x: 0,
  y: 0,
  size: 9,
  color: "#123456",
  ring: "#fff",
  image: "i",
  pictogramColour: "#fff",
  community: 0,
  label: "A",
};
const EDGE = { size: 1, color: "#000", type: "straight" as const, curvature: 0 };

describe("looks", () => {
  test("at rest every strand is neutral; only reported ones are WebGL lines", () => {
    expect(strandStyle(strands.get("s") as Strand, rest)).toMatchObject({ colour: palette.edge, faded: false });
    expect(edgeLook("s", EDGE, rest).color).toBe(palette.edge);
    expect(edgeLook("t", EDGE, rest).color).toBe("rgba(0,0,0,0)");
  });
  test("in focus the strand is drawn above, the rest fades", () => {
    expect(edgeLook("s", EDGE, focused).color).toBe("rgba(0,0,0,0)");
    expect(strandStyle(strands.get("t") as Strand, focused)).toMatchObject({ colour: palette.fadedEdge, faded: true });
  });
  test("path and choice have colours of their own", () => {
    const path = { nodes: new Set(["a"]), edges: new Set(["s"]) };
    expect(strandStyle(strands.get("s") as Strand, { ...rest, state: { ...PLAIN, path } }).colour).toBe(palette.path);
    expect(strandStyle(strands.get("s") as Strand, { ...rest, state: { ...PLAIN, hoveredStrand: "s" } }).colour).toBe(
      palette.accent,
    );
  });
  test.each([
    ["a", { color: "#123456", image: "i", ring: palette.ink, size: 11 }],
    ["b", { color: "#123456", ring: palette.ring, size: 9 }],
    ["x", { color: palette.faded, image: null }],
    ["p", { color: "#123456", ring: palette.ink }],
  ])("node %s", (id, look) => {
    expect(nodeLook(id, NODE, focused)).toMatchObject(look);
  });
});

test.each<[Direction, string | null]>([
  ["right", "east"],
  ["up", "north"],
  ["left", null],
  ["down", "far"],
])("%s leads to %s", (direction, expected) => {
  const disc = (key: string, x: number, y: number) => ({ key, x, y, radius: 5 });
  const neighbours = [disc("east", 50, 5), disc("north", 10, -40), disc("far", 5, 200)];
  expect(neighbourTowards(disc("me", 0, 0), neighbours, direction)).toBe(expected);
});
