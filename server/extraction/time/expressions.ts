// All time expressions of a sentence from left to right, with the prepositions that open or close a span.
import type { TimeSpan } from "../../domain/time.ts";
import type { Tree } from "../syntax/tree.ts";
import { addDays, spanBetween } from "./calendar.ts";
import { pointAt } from "./points.ts";
import { relativeAt } from "./relative.ts";
import type { Moment, Point, Words } from "./types.ts";

type Bound = (span: TimeSpan) => TimeSpan | null;
const after = (span: TimeSpan) => span.to && { from: addDays(span.to, 1), to: null, precision: span.precision };
const before = (span: TimeSpan) => span.from && { from: null, to: addDays(span.from, -1), precision: span.precision };
const since: Bound = (span) => ({ ...span, to: null });
const until: Bound = (span) => ({ ...span, from: null });
const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["since", since],
  ["from", since],
  ["until", until],
  ["till", until],
  ["through", until],
  ["by", until],
  ["after", (span) => after(span) || null],
  ["before", (span) => before(span) || null],
]);
const JOINS: ReadonlyMap<string, readonly string[]> = new Map([
  ["from", ["to", "until", "till", "through", "-", "–"]],
  ["between", ["and"]],
]);
const BARE_JOINS = ["-", "–", "to", "through"];
const cache = new WeakMap<Tree, readonly Point[]>();

/** The time expressions of a sentence in reading order, none inside another. Remembered per tree. */
export function timeExpressions(tree: Tree): readonly Point[] {
  const known = cache.get(tree);
  if (known) return known;
  const found: Point[] = [];
  for (let i = 0; i < tree.lower.length; ) {
    const point = boundedAt(tree, i);
    if (point) found.push(point);
    i = point ? point.last + 1 : i + 1;
  }
  cache.set(tree, found);
  return found;
}

function boundedAt(words: Words, at: number): Point | null {
  const { lower } = words;
  const bound = BOUNDS.get(lower[at] ?? "");
  const joins = JOINS.get(lower[at] ?? "");
  if (!bound && !joins) return joined(words, at, BARE_JOINS) ?? simpleAt(words, at);
  const start = afterEdge(words, at + 1);
  const range = joins ? joined(words, start, joins) : null;
  if (range) return { ...range, first: at };
  const point = simpleAt(words, start);
  return point && bound ? { first: at, last: point.last, resolve: bounded(point, bound) } : null;
}

/** Skips "the" and "the end of", which name an edge of the span. */
function afterEdge(words: Words, at: number): number {
  const { lower } = words;
  if (lower[at] !== "the" || simpleAt(words, at)) return at;
  return ["start", "beginning", "end", "middle"].includes(lower[at + 1] ?? "") && lower[at + 2] === "of"
    ? at + 3
    : at + 1;
}

function bounded(point: Point, bound: Bound): (moment: Moment) => TimeSpan | null {
  return (moment) => {
    const span = point.resolve(moment);
    return span && bound(span);
  };
}

/** Two expressions joined into one span; a first part without a year takes that of the second, a bare day its month. */
function joined(words: Words, at: number, joins: readonly string[]): Point | null {
  const a = simpleAt(words, at);
  if (!a || !joins.includes(words.lower[a.last + 1] ?? "")) return null;
  const b = simpleAt(words, a.last + 2);
  if (!b) return presentAt(words, a, a.last + 2);
  return { first: at, last: b.last, resolve: (moment) => joinSpans(a, b, moment) };
}

function joinSpans(a: Point, b: Point, moment: Moment): TimeSpan | null {
  const to = b.resolve(moment);
  const year = to?.from ? Number(to.from.slice(0, 4)) : null;
  const same = a.inYear && year ? a.inYear(year) : a.resolve(moment);
  if (!to || !same) return null;
  const from = a.inYear && year && same.from! > to.to! ? a.inYear(year - 1) : same;
  return from && spanBetween(from, to);
}

function presentAt({ lower }: Words, a: Point, at: number): Point | null {
  const end =
    lower[at] === "the" && lower[at + 1] === "present"
      ? at + 1
      : lower[at] === "now" || lower[at] === "present"
        ? at
        : -1;
  return end < 0 ? null : { first: a.first, last: end, resolve: bounded(a, since) };
}

function simpleAt(words: Words, at: number): Point | null {
  return relativeAt(words, at) ?? pointAt(words, at);
}
