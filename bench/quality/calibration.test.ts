// Calibration of a handful of ratings whose figures can be reckoned by hand.
import { describe, expect, test } from "vitest";
import { brier, calibrationRows, type Rated, ranking } from "./calibration.ts";

const rated = (...pairs: [number, 0 | 1][]): Rated[] =>
  pairs.map(([confidence, right]) => ({ confidence, right: right === 1 }));

describe("brier", () => {
  test.each([
    [rated([1, 1], [0, 0]), 0],
    [rated([0.5, 1], [0.5, 0]), 0.25],
    [rated([1, 0]), 1],
  ])("%j -> %d", (ratings, expected) => {
    expect(brier(ratings)).toBeCloseTo(expected);
  });
});

describe("ranking", () => {
  test.each([
    [rated([0.9, 1], [0.1, 0]), 1],
    [rated([0.1, 1], [0.9, 0]), 0],
    [rated([0.5, 1], [0.5, 0]), 0.5],
    [rated([0.9, 1], [0.4, 1], [0.6, 0]), 0.5],
    [rated([0.9, 1]), Number.NaN],
  ])("%j -> %d", (ratings, expected) => {
    expect(ranking(ratings)).toBe(expected);
  });
});

test("rows show each tenth, the last with certainty itself", () => {
  const rows = calibrationRows(rated([0.05, 0], [0.95, 1], [1, 1]));
  expect(rows).toHaveLength(11);
  expect(rows[1]).toMatch(/0\.0-0\.1\s+1\s+0\.00/);
  expect(rows[10]).toMatch(/0\.9-1\.0\s+2\s+1\.00/);
});
