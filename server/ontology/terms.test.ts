// Terms of office held against days: ends that are years, months or days, and open ones.
import { expect, test } from "vitest";
import { hasBegun, isOver, lastsOn } from "./terms.ts";

test.each<[from: string | null, to: string | null, day: string | null, begun: boolean, over: boolean]>([
  ["1984", "1986", "1983-12-31", false, false],
  ["1984", "1986", "1984-01-01", true, false],
  ["1984", "1986", "1986-12-31", true, false],
  ["1984", "1986", "1987-01-01", true, true],
  ["1984-03", "1984-12", "1984-12-15", true, false],
  ["1984-03", "1984-12", "1985-01-01", true, true],
  ["1984-03-02", "1984-12-15", "1984-12-15", true, false],
  ["1984-03-02", "1984-12-15", "1984-12-16", true, true],
  [null, "1984", "1950-01-01", true, false],
  ["1984", null, "2020-01-01", true, false],
  ["1984", "1986", null, true, false],
])("%s to %s on %s", (from, to, day, begun, over) => {
  expect([hasBegun({ from, to }, day), isOver({ from, to }, day), lastsOn({ from, to }, day)]).toEqual([
    begun,
    over,
    begun && !over,
  ]);
});
