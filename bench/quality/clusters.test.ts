// The measures of coreference on examples small enough to count by hand.
import { describe, expect, test } from "vitest";
import { bCubed, bestPairing, ceafE, muc } from "./clusters.ts";
import { precision, recall } from "./counts.ts";

const clusters = (spelled: string) =>
  spelled
    .split(" ")
    .filter(Boolean)
    .map((cluster) => new Set(cluster));

describe("precision and recall of clusters of one-letter mentions", () => {
  test.each([
    ["all right", muc, "abc de", "abc de", 1, 1],
    ["all right", bCubed, "abc de", "abc de", 1, 1],
    ["all right", ceafE, "abc de", "abc de", 1, 1],
    ["nothing found", muc, "abc", "", 0, 0],
    ["nothing found", bCubed, "abc", "", 0, 0],
    ["nothing found", ceafE, "abc", "", 0, 0],
    ["a chain cut in two costs one link of three", muc, "abcd", "ab cd", 1, 2 / 3],
    ["each mention shares half of its chain", bCubed, "abcd", "ab cd", 1, 1 / 2],
    ["one half is paired, at 2 x 2 / 6", ceafE, "abcd", "ab cd", 1 / 3, 2 / 3],
    ["two chains joined", muc, "ab cd", "abcd", 2 / 3, 1],
    ["two chains joined", bCubed, "ab cd", "abcd", 1 / 2, 1],
    ["a mention that is none", muc, "abc", "abcx", 2 / 3, 1],
    ["a mention that is none", bCubed, "abc", "abcx", 9 / 16, 1],
    ["a mention in the wrong chain", muc, "abc de", "ab cde", 2 / 3, 2 / 3],
    ["a mention in the wrong chain", bCubed, "abc de", "ab cde", 11 / 15, 11 / 15],
  ])("%s (%o)", (_, measure, gold, found, p, r) => {
    const count = measure(clusters(gold), clusters(found));
    expect([precision(count), recall(count)]).toEqual([expect.closeTo(p, 10), expect.closeTo(r, 10)]);
  });
});

test.each([
  [
    [
      [1, 0],
      [0, 1],
    ],
    2,
  ],
  [
    [
      [3, 2],
      [2, 0],
    ],
    4,
  ],
  [[[1, 5, 2]], 5],
  [[[4], [7], [1]], 7],
  [
    [
      [5, 4, 1],
      [4, 1, 0],
      [3, 2, 2],
    ],
    10,
  ],
  [[], 0],
])("the best pairing in %j gains %d", (gain, best) => {
  expect(bestPairing(gain)).toBeCloseTo(best, 10);
});
