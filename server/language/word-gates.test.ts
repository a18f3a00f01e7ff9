// The table of first-layer gates: what it keeps must be what it would compute anew.
import { expect, test } from "vitest";
import { loadKernel } from "./kernel/kernel.ts";
import { readEnglishModel } from "./model/format.ts";
import { createParser } from "./parser.ts";

const model = readEnglishModel();
const SENTENCE = "Rebels seized Kidal on Friday , the army said .".split(" ");

test("a sentence is read the same before and after more words than the table holds", () => {
  const parse = createParser(model, loadKernel());
  const before = parse([SENTENCE]);
  parse(Array.from({ length: 90 }, (_, i) => Array.from({ length: 100 }, (_, k) => `name${i}x${k}`)));
  expect(parse([SENTENCE])).toEqual(before);
  expect(parse([["Kidal", ...SENTENCE]])).toEqual(createParser(model, loadKernel())([["Kidal", ...SENTENCE]]));
});

test("the table takes no more memory however many words there are", () => {
  const kernel = loadKernel();
  const parse = createParser(model, kernel);
  const read = (from: number) => parse([Array.from({ length: 100 }, (_, k) => `name${from + k}`)]);
  read(0);
  const size = kernel.size();
  for (let i = 1; i < 90; i++) read(100 * i);
  expect(kernel.size()).toBe(size);
});
