// Surface features of words.
import { expect, test } from "vitest";
import { createWordLookup, FEATURE_SLOTS, featuresOf, shapeOf } from "./features.ts";
import type { ModelFile } from "./format.ts";

test.each([
  ["Kabul", "Xxx"],
  ["U.S.", "X.X."],
  ["Mi-24", "Xx-dd"],
  ["1990s", "ddx"],
  ["née", "xux"],
  ["counter-offensive", "xx-xx"],
])("the shape of %s is %s", (word, shape) => expect(shapeOf(word)).toBe(shape));

test("a word has one feature a slot", () => {
  expect(featuresOf("Rebels")).toEqual(["w=rebels", "1=s", "2=ls", "3=els", "4=bels", "p1r", "p2re", "p3reb", "h=Xxx"]);
});

test("unknown words and features fall back to their slot's unknown row", () => {
  const model = {
    words: ["war"],
    features: [...Array(FEATURE_SLOTS).keys()].map((i) => `UNK${i}`).concat("w=war"),
  } as unknown as ModelFile;
  const rowsOf = createWordLookup(model);
  expect(rowsOf("War")).toEqual({ word: 1, features: [9, 1, 2, 3, 4, 5, 6, 7, 8] });
  expect(rowsOf("xyz")).toEqual({ word: 0, features: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
});
