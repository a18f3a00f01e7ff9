// Tree decoding against exhaustive search.
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTree } from "./tree.ts";

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, i) => {
    let node = i + 1;
    for (let steps = 0; node > 0 && steps <= heads.length; steps++) node = heads[node - 1]!;
    return node === 0;
  });
}

const scoreOf = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, i) => sum + scores[i * (heads.length + 1) + head]!, 0);

function bestScore(scores: Float32Array, count: number, heads: number[] = []): number {
  if (heads.length === count) return isTree(heads) ? scoreOf(scores, heads) : Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  for (let head = 0; head <= count; head++) best = Math.max(best, bestScore(scores, count, [...heads, head]));
  return best;
}

const cases = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count * (count + 1), maxLength: count * (count + 1) }),
  );

test("the tree is the best one with a single root", () => {
  fc.assert(
    fc.property(cases, (values) => {
      const count = Math.round((Math.sqrt(1 + 4 * values.length) - 1) / 2);
      const scores = Float32Array.from(values);
      const heads = [...decodeTree(scores, count)];
      expect(isTree(heads)).toBe(true);
      expect(scoreOf(scores, heads)).toBe(bestScore(scores, count));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("a long sentence with nothing but ties still gives a tree in time", () => {
  const count = 160;
  expect(isTree([...decodeTree(new Float32Array(count * (count + 1)), count)])).toBe(true);
});
