// Placed labels never cover each other or a foreign node, whatever the crowd.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesAround, type Disc, overlaps, placeLabels } from "./label-placement.ts";

const SCREEN = { left: 0, top: 0, width: 1000, height: 700 };
const request = (disc: Disc, priority: number, width = 80) => ({
  key: disc.key,
  text: disc.key,
  priority,
  candidates: boxesAround(disc, width, 15),
});

describe("placing labels", () => {
  test("a lone label stands at the right of its node", () => {
    const disc = { key: "a", x: 100, y: 100, radius: 10 };
    expect(placeLabels([request(disc, 1)], [disc], SCREEN)).toEqual([
      { key: "a", text: "a", left: 113, top: 92.5, width: 80, height: 15 },
    ]);
  });

  test("near the right border it changes sides", () => {
    const disc = { key: "a", x: 980, y: 100, radius: 10 };
    expect(placeLabels([request(disc, 1)], [disc], SCREEN)[0]?.left).toBe(980 - 10 - 3 - 80);
  });

  test("where there is room for one, the higher priority has it", () => {
    const tight = { left: 0, top: 85, width: 220, height: 30 };
    const discs = [
      { key: "a", x: 100, y: 100, radius: 4 },
      { key: "b", x: 100, y: 100, radius: 4 },
      { key: "c", x: 100, y: 100, radius: 4 },
    ];
    const placed = placeLabels(
      discs.map((disc, i) => request(disc, i, 90)),
      [],
      tight,
    );
    expect(placed.map(({ key }) => key)).toEqual(["c", "b"]);
  });

  test("no two labels overlap, none covers a node, all are on the screen", () => {
    const crowd = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 1000 }),
        y: fc.integer({ min: 0, max: 700 }),
        radius: fc.integer({ min: 3, max: 20 }),
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(crowd, (points) => {
        const discs = points.map((point, i) => ({ key: String(i), ...point }));
        const placed = placeLabels(
          discs.map((disc, i) => request(disc, i % 7)),
          discs,
          SCREEN,
        );
        for (const [i, a] of placed.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 1000 && a.top + a.height <= 700).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
          for (const { key, x, y, radius } of discs) {
            const dx = x - Math.min(Math.max(x, a.left), a.left + a.width);
            const dy = y - Math.min(Math.max(y, a.top), a.top + a.height);
            if (key !== a.key) expect(dx * dx + dy * dy).toBeGreaterThanOrEqual(radius * radius);
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
