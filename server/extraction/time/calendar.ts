// Days, weeks, months and years as ISO dates, without a clock.
import type { Precision, TimeSpan } from "../../domain/time.ts";

const DAY_MS = 86_400_000;

/** A calendar day; `month` 1..12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Splits `YYYY-MM-DD`. */
export function dayOf(iso: string): Day {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { year, month, day };
}

/** `YYYY-MM-DD`; null for a day that does not exist (30 February). */
export function isoOf({ year, month, day }: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The date `days` later (earlier where negative). */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Monday 0 .. Sunday 6. */
export function weekdayOf(iso: string): number {
  return (new Date(Date.parse(iso)).getUTCDay() + 6) % 7;
}

/** One day. */
export function daySpan(iso: string): TimeSpan {
  return { from: iso, to: iso, precision: "day" };
}

/** Monday to Sunday around a date. */
export function weekSpan(iso: string): TimeSpan {
  const monday = addDays(iso, -weekdayOf(iso));
  return { from: monday, to: addDays(monday, 6), precision: "week" };
}

/** First to last day of a month; months outside 1..12 run over into the years around. */
export function monthSpan(year: number, month: number): TimeSpan {
  const from = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from, to, precision: "month" };
}

/** First to last day of `count` months. */
export function monthsSpan(year: number, month: number, count: number, precision: Precision): TimeSpan {
  return { from: monthSpan(year, month).from, to: monthSpan(year, month + count - 1).to, precision };
}

/** 1 January to 31 December. */
export function yearSpan(year: number): TimeSpan {
  return monthsSpan(year, 1, 12, "year");
}

/** Ten years from `year` on. */
export function decadeSpan(year: number): TimeSpan {
  return monthsSpan(year, 1, 120, "decade");
}

/** Thirds of a span. */
export type Part = "early" | "mid" | "late";

/** The early, middle or late third of a month, year or decade; other spans are returned as they are. */
export function partOf(span: TimeSpan, part: Part): TimeSpan {
  if (!span.from) return span;
  const { year, month } = dayOf(span.from);
  if (span.precision === "month") {
    const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, dayOf(span.to!).day] }[part] as [number, number];
    return { from: isoOf({ year, month, day: first }), to: isoOf({ year, month, day: last }), precision: "week" };
  }
  if (span.precision === "year") return monthsSpan(year, { early: 1, mid: 5, late: 9 }[part], 4, "season");
  if (span.precision === "decade") {
    const [skip, years] = { early: [0, 4], mid: [4, 3], late: [7, 3] }[part] as [number, number];
    return monthsSpan(year + skip, 1, 12 * years, "decade");
  }
  return span;
}

const COARSENESS: readonly Precision[] = ["day", "week", "month", "season", "year", "decade"];

/** Order from the finest (0) to the coarsest precision. */
export function coarseness(precision: Precision): number {
  return COARSENESS.indexOf(precision);
}

/** From the start of one span to the end of another, as coarse as the coarser; null where that runs backwards. */
export function spanBetween(a: TimeSpan, b: TimeSpan): TimeSpan | null {
  if (a.from === null || b.to === null || a.from > b.to) return null;
  return {
    from: a.from,
    to: b.to,
    precision: coarseness(a.precision) > coarseness(b.precision) ? a.precision : b.precision,
  };
}
