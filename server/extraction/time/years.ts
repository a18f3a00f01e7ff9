// Years: alone, as ranges and decades, after a date, and "that year".
import type { TimeSpan } from "../../domain/time.ts";
import { dayOf, decadeSpan, spanBetween, yearSpan } from "./calendar.ts";
import type { Point, Words } from "./types.ts";
import { MONTHS } from "./words.ts";

/** A number that may be a year. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
const YEAR_LEADS = new Set(
  "in since by from until till before after during of between to through throughout around about circa early mid late the a an this that spring summer autumn fall winter 's ’s ( and or year".split(
    " ",
  ),
);

/** The year right after a date, or null. */
export function yearAfter(lower: readonly string[], end: number): { year: number; last: number } | null {
  const at = [",", "of", "in"].includes(lower[end + 1] ?? "") ? end + 2 : end + 1;
  return YEAR.test(lower[at] ?? "") ? { year: Number(lower[at]), last: at } : null;
}

/** "April of that year", "June the same year": the last token, or null. */
export function ofThatYear(lower: readonly string[], at: number): number | null {
  const words = lower.slice(at + 1, at + 5).join(" ");
  const found = /^(?:of )?(?:that|the same) year\b/.exec(words);
  return found ? at + found[0].split(" ").length : null;
}

/** The span in the year of the happening told before. */
export function sameYear(previous: TimeSpan | null, inYear: (year: number) => TimeSpan): TimeSpan | null {
  const known = previous?.from ?? previous?.to;
  return known ? inYear(dayOf(known).year) : null;
}

/** "2014", "2006-08", "the 1990s". A bare year needs a preposition, determiner or possessive before it. */
export function yearPoint({ lower }: Words, at: number): Point | null {
  const word = lower[at] ?? "";
  const decade = decadeOf(word);
  if (decade !== null) return { first: at, last: at, resolve: () => decadeSpan(decade) };
  const range = /^(\d{4})[-–/](\d{2}|\d{4})$/.exec(word);
  if (range && YEAR.test(range[1]!)) return rangeOfYears(at, at, range[1]!, range[2]!);
  if (
    !YEAR.test(word) ||
    !(at === 0 || YEAR_LEADS.has(lower[at - 1]!) || lower[at - 1] === "," || MONTHS.has(lower[at - 1]!))
  )
    return null;
  const end = lower[at + 2] ?? "";
  if (["-", "–", "/"].includes(lower[at + 1] ?? "") && /^\d\d(\d\d)?$/.test(end))
    return rangeOfYears(at, at + 2, word, end);
  return { first: at, last: at, resolve: () => yearSpan(Number(word)) };
}

function decadeOf(word: string): number | null {
  const found = /^['’]?(\d{2}|\d{4})['’]?s$/.exec(word);
  if (!found?.[1]?.endsWith("0")) return null;
  const year = Number(found[1]);
  if (year >= 1500) return year < 2100 ? year : null;
  return year < 100 ? (year >= 30 ? 1900 + year : 2000 + year) : null;
}

function rangeOfYears(first: number, last: number, from: string, to: string): Point | null {
  const end = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  const span = spanBetween(yearSpan(Number(from)), yearSpan(end));
  return span && { first, last, resolve: () => span };
}
