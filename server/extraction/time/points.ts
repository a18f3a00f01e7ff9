// Calendar expressions: dates, months, seasons, years and decades, with or without their year.
import type { TimeSpan } from "../../domain/time.ts";
import { addDays, dayOf, daySpan, isoOf, monthSpan, monthsSpan, partOf, weekdayOf } from "./calendar.ts";
import type { Moment, Point, Words } from "./types.ts";
import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from "./words.ts";
import { ofThatYear, sameYear, YEAR, yearAfter, yearPoint } from "./years.ts";

/** Resolves against the day of publication; null where that is unknown. */
export function fromPublished(resolve: (published: string, future: boolean) => TimeSpan | null): Point["resolve"] {
  return ({ published, future }) => (published === null ? null : resolve(published, future));
}

const DASHES = new Set(["-", "–", "—", "‐", "to", "and", "through"]);
/** The calendar expression that begins at token `at`, or null. */
export function pointAt(words: Words, at: number): Point | null {
  return (
    partPoint(words, at) ??
    isoPoint(words, at) ??
    datePoint(words, at) ??
    weekdayPoint(words, at) ??
    monthPoint(words, at) ??
    seasonPoint(words, at) ??
    yearPoint(words, at)
  );
}

function partPoint(words: Words, at: number): Point | null {
  const word = words.lower[at] ?? "";
  const glued = /^(early|mid|late)-(.+)$/.exec(word);
  if (glued) {
    const inner = pointAt({ ...words, lower: words.lower.with(at, glued[2]!) }, at);
    return inner && withPart(inner, glued[1] as "early" | "mid" | "late", at);
  }
  if (word !== "early" && word !== "mid" && word !== "late") return null;
  const next = words.lower[at + 1] === "-" || words.lower[at + 1] === "in" ? at + 2 : at + 1;
  const inner = pointAt(words, next);
  return inner && withPart(inner, word, at);
}

function withPart(inner: Point, part: "early" | "mid" | "late", first: number): Point {
  const cut = (span: TimeSpan | null) => span && partOf(span, part);
  const { inYear } = inner;
  return {
    first,
    last: inner.last,
    resolve: (m) => cut(inner.resolve(m)),
    ...(inYear && { inYear: (y: number) => cut(inYear(y)) }),
  };
}

function isoPoint({ lower }: Words, at: number): Point | null {
  const year = lower[at] ?? "";
  if (lower[at] === "9/11") return { first: at, last: at, resolve: () => daySpan("2001-09-11") };
  const whole = /^(\d{4})-(\d\d)-(\d\d)$/.exec(year);
  const split = !whole && YEAR.test(year) && lower[at + 1] === "-" && lower[at + 3] === "-";
  const parts = whole ? whole.slice(1) : split ? [year, lower[at + 2], lower[at + 4]] : null;
  const iso = parts && isoOf({ year: Number(parts[0]), month: Number(parts[1]), day: Number(parts[2]) });
  return iso ? { first: at, last: whole ? at : at + 4, resolve: () => daySpan(iso) } : null;
}

/** "22 March 2024", "the 22nd of March", "March 22", "22-25 March", each with an optional weekday before it. */
function datePoint(words: Words, at: number): Point | null {
  const { lower } = words;
  let i = at;
  if (WEEKDAYS.has(lower[i] ?? "")) i += lower[i + 1] === "," ? 2 : 1;
  if (lower[i] === "the") i += 1;
  const leading = dayNumbers(lower, i);
  if (leading) {
    const m = lower[leading.next] === "of" ? leading.next + 1 : leading.next;
    return isMonth(words, m, true) ? dated(lower, at, m, MONTHS.get(lower[m]!)!, leading.days) : null;
  }
  if (!isMonth(words, i, true) || (i !== at && lower[i - 1] === "the")) return null;
  const trailing = dayNumbers(lower, i + 1);
  if (!trailing) return null;
  const year = yearAfter(lower, trailing.next - 1);
  if (lower[at - 1] === "in" && !year) return null;
  return dated(lower, at, trailing.next - 1, MONTHS.get(lower[i]!)!, trailing.days);
}

function dayNumbers(lower: readonly string[], at: number): { days: readonly number[]; next: number } | null {
  const first = dayNumber(lower[at]);
  if (first === null) return null;
  const second = DASHES.has(lower[at + 1] ?? "") ? dayNumber(lower[at + 2]) : null;
  return second !== null && second > first ? { days: [first, second], next: at + 3 } : { days: [first], next: at + 1 };
}

function dayNumber(word: string | undefined): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? "");
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function dated(lower: readonly string[], first: number, end: number, month: number, days: readonly number[]): Point {
  const inYear = (year: number): TimeSpan | null => {
    const [from, to] = [days[0]!, days.at(-1)!].map((day) => isoOf({ year, month, day }));
    return from && to ? { from, to, precision: "day" } : null;
  };
  const year = yearAfter(lower, end);
  if (year) return { first, last: year.last, resolve: () => inYear(year.year) };
  const fixed = namedDay(lower, end, month, days);
  if (fixed) return { first, last: end, resolve: () => inYear(fixed) };
  return { first, last: end, inYear, resolve: (moment) => nearest(moment, inYear) };
}

/** Days whose attacks are known by the date alone. */
function namedDay(lower: readonly string[], end: number, month: number, [day]: readonly number[]): number | null {
  if (!/^attacks?$/.test(lower[end + 1] ?? "")) return null;
  if (month === 9 && day === 11) return 2001;
  return month === 10 && day === 7 ? 2023 : null;
}

/** The latest span that began by the day of publication, or the next to come. */
function nearest({ published, future }: Moment, inYear: (year: number) => TimeSpan | null): TimeSpan | null {
  if (!published) return null;
  const { year } = dayOf(published);
  const candidates = [year + 1, year, year - 1, year - 2, year - 3, year - 4]
    .map(inYear)
    .filter((span) => span !== null);
  if (future) return candidates.findLast((span) => span.to! >= published) ?? null;
  return candidates.find((span) => span.from! <= published) ?? null;
}

/** "Friday", "Friday night"; the day of publication counts as its own weekday. */
function weekdayPoint({ lower }: Words, at: number): Point | null {
  const weekday = WEEKDAYS.get(lower[at] ?? "");
  if (weekday === undefined) return null;
  const last = DAY_PARTS.has(lower[at + 1] ?? "") ? at + 1 : at;
  return {
    first: at,
    last,
    resolve: fromPublished((published, future) => daySpan(nearestWeekday(published, weekday, future))),
  };
}

/** The given weekday on or before a date, or on or after it. */
export function nearestWeekday(iso: string, weekday: number, future: boolean): string {
  const back = (weekdayOf(iso) - weekday + 7) % 7;
  return addDays(iso, future ? (7 - back) % 7 : -back);
}

/** Whether the token is the name of a month and not the verb or the modal of the same spelling. */
export function isMonth({ lower, upos }: Words, at: number, dated: boolean): boolean {
  const word = lower[at] ?? "";
  if (!MONTHS.has(word)) return false;
  if (word === "may" || word === "march" || word === "mar" || word === "sep")
    return upos[at] === "PROPN" || (dated && upos[at] === "NOUN");
  return upos[at] !== "VERB" && upos[at] !== "AUX";
}

/** "March 2024", "March of 2024", "March". */
function monthPoint(words: Words, at: number): Point | null {
  if (!isMonth(words, at, false)) return null;
  const month = MONTHS.get(words.lower[at]!)!;
  const inYear = (year: number) => monthSpan(year, month);
  const year = yearAfter(words.lower, at);
  if (year) return { first: at, last: year.last, resolve: () => inYear(year.year) };
  const same = ofThatYear(words.lower, at);
  if (same) return { first: at, last: same, resolve: ({ previous }) => sameYear(previous, inYear) };
  return { first: at, last: at, inYear, resolve: (moment) => nearest(moment, inYear) };
}

/** "the summer of 2014", "spring 2019"; a season alone only after a preposition or determiner, where it is no verb. */
function seasonPoint(words: Words, at: number): Point | null {
  const { lower, upos } = words;
  const month = SEASONS.get(lower[at] ?? "");
  if (month === undefined || upos[at] === "VERB") return null;
  const inYear = (year: number) => monthsSpan(year, month, 3, "season");
  const year = yearAfter(lower, at);
  if (year) return { first: at, last: year.last, resolve: () => inYear(year.year) };
  if (lower[at] === "fall" || !["in", "the", "this", "during"].includes(lower[at - 1] ?? "")) return null;
  return lower[at + 1] === "of" ? null : { first: at, last: at, inYear, resolve: (moment) => nearest(moment, inYear) };
}
