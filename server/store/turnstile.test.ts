// The turnstile: one writer at a time.
import { expect, test } from "vitest";
import { turnstile } from "./turnstile.ts";

test("lets one through at a time, in order, whatever happens to the one before", async () => {
  const through = turnstile();
  const seen: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} in`);
      await Promise.resolve();
      seen.push(`${name} out`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([through(work("a")), through(work("b", true)), through(work("c"))]);
  expect(seen).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
