// Scope: times that the tree hangs on another verb than the one they tell of.
import { hasKid, isVerb, type Tree } from "../syntax/tree.ts";
import { coarseness, dayOf, daySpan, monthSpan, yearSpan } from "./calendar.ts";
import type { Point } from "./types.ts";

/** "on August 7, when troops shelled X": a clause with "when" has the time right before it. */
export function timesWhen(tree: Tree, points: readonly Point[], predicate: number): Point[] {
  const verb = tree.rel[predicate] === "nsubj" ? tree.head[predicate]! : predicate;
  if (!["acl:relcl", "advcl"].includes(tree.rel[verb]!)) return [];
  const when = tree.children[verb]!.find((c) => tree.lower[c] === "when" && c < verb);
  if (when === undefined) return [];
  const before = tree.lower[when - 1] === "," ? when - 2 : when - 1;
  return points.filter((point) => point.last === before).map(closed);
}

/** "since April, when ...": the clause tells of April itself. */
function closed(point: Point): Point {
  const resolve: Point["resolve"] = (moment) => {
    const span = point.resolve(moment);
    if (!span?.from || span.to) return span;
    const { year, month } = dayOf(span.from);
    const whole = { day: () => daySpan(span.from!), month: () => monthSpan(year, month), year: () => yearSpan(year) };
    return whole[span.precision as keyof typeof whole]?.() ?? span;
  };
  return { ...point, resolve };
}

/** "has accused the army of burning a village in 2020": the present perfect has no finished time, so it is that of the content. */
export function belongsToContent(tree: Tree, point: Point, predicate: number): boolean {
  return isPerfect(tree, predicate) && contentsOf(tree, predicate).some((c) => c > predicate && c < point.first);
}

/** The time that a present perfect leaves to the content at `predicate`. */
export function ofPerfect(tree: Tree, points: readonly Point[], predicate: number): Point[] {
  const above = tree.head[predicate]!;
  const head = above >= 0 && tree.rel[above] === "obj" ? tree.head[above]! : above;
  if (head < 0 || !isPerfect(tree, head) || !contentsOf(tree, head).includes(predicate)) return [];
  return points.filter((point) => point.first > predicate && nearestVerbBefore(tree, point.first) === predicate);
}

function isPerfect(tree: Tree, verb: number): boolean {
  return hasKid(tree, verb, ["aux"], ["has", "have", "'ve", "’ve", "'s"]);
}

/** "A day later Exland attacked": the parser may hang such words on the subject that follows. */
export function opensSentence({ lower }: Tree, { first, last }: Point): boolean {
  return first === 0 && ["later", "earlier", "afterwards"].includes(lower[last]!);
}

/** "of burning", "for shelling" under a verb or its object. */
function contentsOf(tree: Tree, verb: number): number[] {
  const below = tree.children[verb]!.flatMap((c) => (tree.rel[c] === "obj" ? [c, ...tree.children[c]!] : [c]));
  return below.filter((c) => tree.xpos[c] === "VBG" && ["of", "for"].includes(tree.lower[c - 1] ?? ""));
}

function nearestVerbBefore(tree: Tree, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (isVerb(tree, i)) return i;
  return -1;
}

/** "arrived on Wednesday night and opened fire": a day told between two verbs of one subject holds for both. */
export function sharesClause(tree: Tree, point: Point, predicate: number): boolean {
  if (point.last > predicate || hasKid(tree, predicate, ["nsubj", "nsubj:pass", "aux"])) return false;
  const span = point.resolve({ published: "2000-01-01", previous: null, future: false });
  return span !== null && coarseness(span.precision) === 0 && span.from !== null && span.to !== null;
}
