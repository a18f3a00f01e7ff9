// Expressions reckoned from the day of publication or from the happening told before.
import type { TimeSpan } from "../../domain/time.ts";
import { numberAt } from "../lexicon/numbers.ts";
import {
  addDays,
  coarseness,
  dayOf,
  daySpan,
  decadeSpan,
  monthSpan,
  monthsSpan,
  type Part,
  partOf,
  weekdayOf,
  weekSpan,
  yearSpan,
} from "./calendar.ts";
import { fromPublished, isMonth, nearestWeekday, pointAt } from "./points.ts";
import type { Point, Words } from "./types.ts";
import { DAY_PARTS, MONTHS, SEASONS, SUBDAY, UNITS, type Unit, WEEKDAYS } from "./words.ts";

const DEICTIC: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ["today", [0, 0]],
  ["tonight", [0, 0]],
  ["yesterday", [-1, -1]],
  ["tomorrow", [1, 1]],
  ["overnight", [-1, 0]],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
const ROLLING = new Set(["last", "past", "previous", "recent"]);
/** How far after "after" the date of the thing referred to may stand. */
const REACH = 7;

/** The relative expression that begins at token `at`, or null. */
export function relativeAt(words: Words, at: number): Point | null {
  return deictic(words, at) ?? rolling(words, at) ?? stepped(words, at) ?? anaphoric(words, at) ?? measured(words, at);
}

function deictic({ lower }: Words, at: number): Point | null {
  const word = lower[at] ?? "";
  const days = DEICTIC.get(word);
  if (days)
    return {
      first: at,
      last: at,
      resolve: fromPublished((published) => ({
        from: addDays(published, days[0]),
        to: addDays(published, days[1]),
        precision: "day",
      })),
    };
  if ((word !== "this" && word !== "last") || !DAY_PARTS.has(lower[at + 1] ?? "")) return null;
  const back = word === "last" ? -1 : 0;
  return { first: at, last: at + 1, resolve: fromPublished((published) => daySpan(addDays(published, back))) };
}

/** "the past two weeks", "the last decade": up to the day of publication. */
function rolling({ lower }: Words, at: number): Point | null {
  if (lower[at] !== "the" || !ROLLING.has(lower[at + 1] ?? "")) return null;
  const number = numberAt(lower, at + 2);
  const last = number ? number.last + 1 : at + 2;
  const unit = UNITS.get(lower[last] ?? "");
  if (!unit || (lower[at + 1] === "previous" && !number)) return null;
  const count = number?.value ?? 1;
  return {
    first: at,
    last,
    resolve: fromPublished((published) => ({
      from: backwards(published, count, unit),
      to: published,
      precision: unit.precision,
    })),
  };
}

function backwards(iso: string, count: number, unit: Unit): string {
  if (unit.days) return addDays(iso, -count * unit.days);
  const { year, month, day } = dayOf(iso);
  const start = monthSpan(year, month - Math.round(count * unit.months));
  return addDays(start.from!, Math.min(day, dayOf(start.to!).day) - 1);
}

/** "last September", "this week", "next Friday", "earlier this month", "late last year". */
function stepped(words: Words, at: number): Point | null {
  const { lower } = words;
  const lead = lower[at] ?? "";
  const start = ["earlier", "later", "early", "late", "mid", "just"].includes(lead) ? at + 1 : at;
  const step = STEPS.get(lower[start] ?? "");
  if (step === undefined) return null;
  const noun = lower[start + 1] ?? "";
  const last = WEEKDAYS.has(noun) && DAY_PARTS.has(lower[start + 2] ?? "") ? start + 2 : start + 1;
  const spanOf = steppedNoun(words, start + 1, step);
  const part = ["early", "late", "mid"].includes(lead) ? (lead as Part) : null;
  if (!spanOf) return null;
  return {
    first: at,
    last,
    resolve: ({ published, future }) => {
      if (!published) return null;
      const span = spanOf(published, future);
      if (part) return partOf(span, part);
      return lead === "earlier" && span.to! > published ? { ...span, to: published } : span;
    },
  };
}

type FromDay = (published: string, future: boolean) => TimeSpan;

function steppedNoun(words: Words, at: number, step: number): FromDay | null {
  const noun = words.lower[at] ?? "";
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined) return (published, future) => daySpan(steppedWeekday(published, weekday, step, future));
  if (isMonth(words, at, true) || (step !== 0 && MONTHS.has(noun)))
    return (published) => steppedMonths(published, MONTHS.get(noun)!, 1, step);
  const season = SEASONS.get(noun);
  if (season) return (published) => steppedMonths(published, season, 3, step);
  const unit = /s$/.test(noun) ? undefined : UNITS.get(noun);
  return unit ? (published) => steppedUnit(published, unit, step, noun) : null;
}

function steppedWeekday(published: string, weekday: number, step: number, future: boolean): string {
  if (step < 0) return nearestWeekday(addDays(published, -1), weekday, false);
  return step > 0 ? nearestWeekday(addDays(published, 1), weekday, true) : nearestWeekday(published, weekday, future);
}

function steppedMonths(published: string, month: number, count: number, step: number): TimeSpan {
  const now = dayOf(published);
  const passed = month < now.month || (step === 0 && month === now.month);
  const year =
    step < 0
      ? month + count - 1 < now.month
        ? now.year
        : now.year - 1
      : step > 0 && (passed || month === now.month)
        ? now.year + 1
        : now.year;
  return monthsSpan(year, month, count, count === 1 ? "month" : "season");
}

function steppedUnit(published: string, unit: Unit, step: number, noun: string): TimeSpan {
  const { year, month } = dayOf(published);
  if (noun === "weekend") {
    const saturday = addDays(
      published,
      7 * (step + (weekdayOf(published) >= 5 || step > 0 ? 0 : step === 0 ? -1 : 0)) + 5 - weekdayOf(published),
    );
    return { from: saturday, to: addDays(saturday, 1), precision: "day" };
  }
  return spanAround(
    unit,
    unit.days ? addDays(published, step * unit.days) : monthSpan(year, month + step * unit.months).from!,
  );
}

/** The day, week, month, year or decade that a date lies in. */
function spanAround(unit: Unit, iso: string): TimeSpan {
  const { year, month } = dayOf(iso);
  const spans: Record<string, () => TimeSpan> = {
    day: () => daySpan(iso),
    week: () => weekSpan(iso),
    month: () => monthSpan(year, month),
    year: () => yearSpan(year),
    decade: () => decadeSpan(year - (year % 10)),
  };
  return spans[unit.precision]!();
}

/** A span moved by whole units; null where it is known less finely than the unit. */
function shift(span: TimeSpan | null, count: number, unit: Unit): TimeSpan | null {
  const iso = count < 0 ? span?.from : (span?.to ?? span?.from);
  if (!span || !iso || coarseness(span.precision) > coarseness(unit.precision)) return null;
  if (unit.days) return spanAround(unit, addDays(iso, count * unit.days));
  const { year, month } = dayOf(iso);
  return spanAround(unit, monthSpan(year, month + Math.round(count * unit.months)).from!);
}

/** "the next day", "the day before", "that night", "the same month". */
function anaphoric({ lower }: Words, at: number): Point | null {
  const start = lower[at] === "later" || lower[at] === "earlier" ? at + 1 : at;
  const determiner = lower[start] ?? "";
  if (determiner !== "the" && determiner !== "that") return null;
  const same = determiner === "that" ? start : lower[start + 1] === "same" ? start + 1 : -1;
  const dayPart = (word: string | undefined) => (DAY_PARTS.has(word ?? "") ? UNITS.get("day") : UNITS.get(word ?? ""));
  if (same >= 0) {
    const unit = dayPart(lower[same + 1]);
    if (!unit || /s$/.test(lower[same + 1]!)) return null;
    return { first: at, last: same + 1, resolve: ({ previous }) => shift(previous, 0, unit) };
  }
  const count = { next: 1, following: 1, previous: -1, preceding: -1 }[lower[start + 1] ?? ""];
  const stepping = count === undefined ? undefined : dayPart(lower[start + 2]);
  if (count !== undefined && stepping && !/s$/.test(lower[start + 2]!))
    return { first: at, last: start + 2, resolve: ({ previous }) => shift(previous, count, stepping) };
  const unit = dayPart(lower[start + 1]);
  const side = { after: 1, before: -1 }[lower[start + 2] ?? ""];
  return unit && side ? distance({ lower, upos: [] }, at, start + 2, side, unit) : null;
}

/** "two weeks ago", "three days later", "a month earlier", "hours after the truce", "two days before the 11 March bombings". */
function measured(words: Words, at: number): Point | null {
  const { lower } = words;
  if (SUBDAY.has(lower[at] ?? "") && ["later", "after"].includes(lower[at + 1] ?? ""))
    return distance(words, at, at + 1, 0, UNITS.get("day")!);
  const number = lower[at] === "a" || lower[at] === "an" ? { last: at, value: 1 } : numberAt(lower, at);
  const noun = number ? (lower[number.last + 1] ?? "") : "";
  const unit = SUBDAY.has(noun) || noun === "hour" || noun === "minute" ? UNITS.get("day") : UNITS.get(noun);
  if (!number || !unit) return null;
  const count = UNITS.has(noun) ? number.value : 0;
  const mark = number.last + 2;
  if (lower[mark] === "ago")
    return { first: at, last: mark, resolve: fromPublished((published) => shift(daySpan(published), -count, unit)) };
  const side = { later: 1, afterwards: 1, afterward: 1, earlier: -1, after: 1, before: -1 }[lower[mark] ?? ""];
  return side ? distance(words, at, mark, side * count, unit) : null;
}

/** A distance from the date that follows within the same phrase, else from the happening told before. */
function distance(words: Words, first: number, mark: number, count: number, unit: Unit): Point {
  const { lower } = words;
  const open = lower[mark] === "after" || lower[mark] === "before";
  for (let i = mark + 1; open && i < Math.min(lower.length, mark + REACH) && !/^[,;.]$/.test(lower[i]!); i++) {
    const anchor = pointAt(words, i);
    if (anchor) return { first, last: anchor.last, resolve: (moment) => shift(anchor.resolve(moment), count, unit) };
  }
  return { first, last: mark, resolve: ({ previous }) => shift(previous, count, unit) };
}
