// Dates are shown no finer than they were stated.
import { expect, test } from "vitest";
import { formatDate, formatSpan, formatSpanShort } from "./dates.ts";

test.each([
  ["2024-03-22", "22 Mar 2024"],
  ["2024-03", "Mar 2024"],
  ["2024", "2024"],
])("%s is %s", (iso, words) => {
  expect(formatDate(iso)).toBe(words);
});

test.each([
  [null, null, "", ""],
  ["2014", null, "since 2014", "2014"],
  [null, "2014-05", "until May 2014", "May 2014"],
  ["2024-03-22", "2024-03-22", "22 Mar 2024", "22 Mar 2024"],
  ["2024-03-22", "2024-04-01", "22 Mar – 1 Apr 2024", "Mar–Apr 2024"],
  ["2024-03-02", "2024-03-22", "2 Mar – 22 Mar 2024", "Mar 2024"],
  ["2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024", "2023–2024"],
  ["2024-01-01", "2024-12-31", "2024", "2024"],
])("%s to %s", (first, last, long, short) => {
  expect(formatSpan(first, last)).toBe(long);
  expect(formatSpanShort(first, last)).toBe(short);
});
