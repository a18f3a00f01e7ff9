// How times are written in seeds/gold/happenings.yaml.
import { expect, test } from "vitest";
import { spanOf } from "./happenings.ts";

test.each([
  ["2031", "2031-01-01..2031-12-31"],
  ["2032-02", "2032-02-01..2032-02-29"],
  ["2031-05-02", "2031-05-02..2031-05-02"],
  ["2031-05..2031-06-03", "2031-05-01..2031-06-03"],
  ["2031..", "2031-01-01.."],
  ["..2031-05", "..2031-05-31"],
  ["-", "undated"],
])("%s means %s", (words, span) => {
  expect(spanOf(words)).toBe(span);
});
