// The words of dates: months, weekdays, seasons, units.
import type { Precision } from "../../domain/time.ts";

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");
const MONTH_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Month by lower-case name or abbreviation, 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_SHORT.flatMap((name, i) => [[name, i + 1] as const, [`${name}.`, i + 1] as const]),
  ["sept", 9],
  ["sept.", 9],
]);
/** Monday 0 .. Sunday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i]));
/** First month of each season of the northern hemisphere; winter is that which begins in the year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** A unit of time with its precision; `days` and `months` are its length in one of the two. */
export interface Unit {
  readonly precision: Precision;
  readonly days: number;
  readonly months: number;
}
const DAY: Unit = { precision: "day", days: 1, months: 0 };
const WEEK: Unit = { precision: "week", days: 7, months: 0 };
const MONTH: Unit = { precision: "month", days: 0, months: 1 };
const YEAR: Unit = { precision: "year", days: 0, months: 12 };
const DECADE: Unit = { precision: "decade", days: 0, months: 120 };
/** Units by singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({ day: DAY, night: DAY, week: WEEK, weekend: WEEK, month: MONTH, year: YEAR, decade: DECADE }).flatMap(
    ([word, unit]) => [[word, unit] as const, [`${word}s`, unit] as const],
  ),
);
/** Units shorter than a day: they stay on the same day. */
export const SUBDAY = new Set(["hour", "hours", "minute", "minutes", "moment", "moments", "seconds"]);
/** Parts of a day. */
export const DAY_PARTS = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "dawn",
  "noon",
  "midnight",
  "midday",
  "dusk",
]);
/** Nouns that a date may hang on without leaving its clause. */
export const TEMPORAL_NOUNS = new Set([
  ...DAY_PARTS,
  ...SUBDAY,
  ...UNITS.keys(),
  ...SEASONS.keys(),
  "start",
  "end",
  "beginning",
  "middle",
  "period",
  "half",
  "time",
]);
