// Time: when the clause of a predicate takes place, from the time expressions that hang on it in the tree.
import type { TimeSpan } from "../../domain/time.ts";
import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { coarseness } from "./calendar.ts";
import { timeExpressions } from "./expressions.ts";
import { belongsToContent, ofPerfect, opensSentence, sharesClause, timesWhen } from "./scope.ts";
import type { Point } from "./types.ts";
import { TEMPORAL_NOUNS } from "./words.ts";

/** What relative expressions are reckoned from: the day of publication and the time of the happening told before. */
export interface Anchor {
  readonly published: string | null;
  readonly previous: TimeSpan | null;
}

/** An expression and how far it stands from the predicate in the tree; lower is closer. */
interface Attached {
  readonly point: Point;
  readonly cost: number;
}

const ADNOMINAL = new Set([
  "nmod:poss",
  "compound",
  "amod",
  "nummod",
  "nmod:unmarked",
  "nmod:tmod",
  "nmod:desc",
  "det",
]);
const FUTURE_GOVERNORS = new Set(
  "plan intend expect vow threaten schedule prepare want hope due set agree promise ready pledge likely".split(" "),
);
/** Verbs that only carry an event noun, so that its time is theirs. */
const CARRIERS = new Set(
  "carry launch mount stage conduct commit make begin start wage open plan hit strike perpetrate execute take witness see suffer".split(
    " ",
  ),
);
const MAX_DEPTH = 4;

/**
 * The time of the clause or event noun at token `predicate`, or null where none is stated. Expressions on the predicate and its
 * arguments come first, then those shared by coordination or control, then one that hangs on no verb and is nearest to this one.
 * Undated weekdays and months lie in the past unless the clause speaks of what is to come.
 */
export function timeOf(sentence: SentenceNode, predicate: number, anchor: Anchor): TimeSpan | null {
  const { tree } = sentence;
  const points = timeExpressions(tree);
  if (points.length === 0) return null;
  const moment = { ...anchor, future: isFuture(tree, predicate) };
  const fitting = [
    ...ofPerfect(tree, points, predicate),
    ...attachedTo(tree, points, predicate, 0),
    ...timesWhen(tree, points, predicate),
    ...ofSetting(tree, points, predicate),
    ...loose(tree, points, predicate),
  ];
  for (const point of fitting) {
    if (belongsToContent(tree, point, predicate)) continue;
    const span = point.resolve(moment);
    if (span) return span;
  }
  return null;
}

function attachedTo(tree: Tree, points: readonly Point[], predicate: number, depth: number): Point[] {
  const own = points
    .map((point) => ({ point, cost: costOf(tree, point, predicate) }))
    .filter((a) => a.cost < Number.POSITIVE_INFINITY);
  const ranked = own
    .sort((a, b) => a.cost - b.cost || fineness(a) - fineness(b) || a.point.first - b.point.first)
    .map((a) => a.point);
  if (ranked.length > 0 || depth >= MAX_DEPTH) return ranked;
  return inherited(tree, points, predicate, depth + 1);
}

function fineness({ point }: Attached): number {
  const span = point.resolve({ published: "2000-01-01", previous: null, future: false });
  return span ? coarseness(span.precision) : 9;
}

/** The token of an expression that carries its place in the tree: the one whose head lies outside. */
function outerToken(tree: Tree, point: Point): number {
  let found = point.last;
  for (let i = point.last; i >= point.first; i--) {
    const head = tree.head[i]!;
    const outside = head < point.first || head > point.last;
    if (outside && !["case", "mark", "punct", "det", "cc"].includes(tree.rel[i]!)) found = i;
  }
  return placeOfMeasure(tree, point, found);
}

/** "Six weeks after the strike": the measure hangs on what it is reckoned from, whose place is that of the whole. */
function placeOfMeasure(tree: Tree, { first, last }: Point, found: number): number {
  const reckoned = tree.head[found]!;
  if (reckoned <= last) return found;
  const mark = kids(tree, reckoned, "case", "mark").find((c) => c > found && c >= first && c <= last);
  return mark !== undefined && RECKONING.has(tree.lower[mark]!) ? reckoned : found;
}
const RECKONING = new Set(["after", "before"]);

/** Steps from the expression up to the predicate; infinite where another clause or happening stands between. */
function costOf(tree: Tree, point: Point, predicate: number): number {
  let at = outerToken(tree, point);
  if (predicate >= point.first && predicate <= point.last) return Number.POSITIVE_INFINITY;
  let cost = 0;
  while (at >= 0) {
    const head = tree.head[at]!;
    if (head === predicate) return tree.rel[at] === "conj" && isVerb(tree, at) ? Number.POSITIVE_INFINITY : cost;
    if (head < 0 || closes(tree, head)) return Number.POSITIVE_INFINITY;
    if (!TEMPORAL_NOUNS.has(tree.lower[head]!)) {
      const subjectEvent = isEventNoun(tree, head) && tree.rel[head] === "nsubj";
      if (isEventNoun(tree, head) && !subjectEvent && !movable(tree, at)) return Number.POSITIVE_INFINITY;
      if (
        ADNOMINAL.has(tree.rel[at]!) &&
        at < head &&
        !subjectEvent &&
        !isAdverbial(tree, head) &&
        !isPrepositional(tree, point) &&
        !opensSentence(tree, point)
      )
        return Number.POSITIVE_INFINITY;
      cost += isEventNoun(tree, head) ? 3 : 1;
    }
    at = head;
  }
  return Number.POSITIVE_INFINITY;
}

/** "an attack in Fredville on Friday": the parser may hang the day of a verb on the noun before it. */
function movable(tree: Tree, at: number): boolean {
  return (
    tree.rel[at] === "nmod" &&
    at > tree.head[at]! &&
    tree.rel[tree.head[at]!] === "obj" &&
    CARRIERS.has(tree.lemma[tree.head[tree.head[at]!]!] ?? "")
  );
}

/** Whether the clause of a token ends the search upwards: it is a verb, or a predicate with a copula or subject of its own. */
function closes(tree: Tree, i: number): boolean {
  return (
    isVerb(tree, i) ||
    hasKid(tree, i, ["cop", "nsubj", "nsubj:pass"]) ||
    ["acl", "acl:relcl", "ccomp", "advcl"].includes(tree.rel[i]!)
  );
}

function isEventNoun(tree: Tree, i: number): boolean {
  return tree.upos[i] === "NOUN" && (EVENT_NOUNS.has(tree.lemma[i]!) || EVENT_NOUNS.has(tree.lower[i]!));
}

/** A date with a preposition of its own is no attribute, even where the parser hangs it on the noun that follows. */
function isPrepositional(tree: Tree, point: Point): boolean {
  const before = point.first - 1;
  if (tree.lower[before] === "of" && TEMPORAL_NOUNS.has(tree.lower[before - 1] ?? "")) return true;
  const head = tree.rel[before] === "case" ? tree.head[before]! : -1;
  return (head >= point.first && head <= point.last) || (head >= 0 && tree.upos[head] === "NUM");
}

function isAdverbial(tree: Tree, i: number): boolean {
  return tree.upos[i] === "ADV" || tree.rel[i] === "obl:unmarked" || tree.rel[i] === "obl:tmod";
}

/** Expressions of another clause that hold here too: of a coordinated, controlling or carrying verb, of the clause a gerund adds to. */
function inherited(tree: Tree, points: readonly Point[], predicate: number, depth: number): Point[] {
  const head = tree.head[predicate]!;
  const rel = tree.rel[predicate]!;
  if (head < 0) return downwards(tree, points, predicate);
  if (rel === "conj")
    return attachedTo(tree, points, head, depth).filter(
      (point) => point.last < head || isEventNoun(tree, predicate) || sharesClause(tree, point, predicate),
    );
  if (rel === "xcomp") return attachedTo(tree, points, head, depth);
  if (rel === "advcl" && tree.xpos[predicate] === "VBG" && !hasKid(tree, predicate, ["mark", "case", "cop"]))
    return attachedTo(tree, points, head, depth);
  if (rel === "appos" && isEventNoun(tree, predicate) && isEventNoun(tree, head))
    return attachedTo(tree, points, head, depth);
  if (isEventNoun(tree, predicate)) return ofCarrier(tree, points, predicate, depth);
  return downwards(tree, points, predicate);
}

/** "began shelling the port on Monday": the day hangs on what was begun. */
function downwards(tree: Tree, points: readonly Point[], predicate: number): Point[] {
  if (!isVerb(tree, predicate) || FUTURE_GOVERNORS.has(tree.lemma[predicate]!)) return [];
  return kids(tree, predicate, "xcomp").flatMap((inner) =>
    isVerb(tree, inner) ? attachedTo(tree, points, inner, MAX_DEPTH) : [],
  );
}

/** An event noun has the time of the verb that makes it happen: as its subject, or as the object or passive subject of a carrier. */
function ofCarrier(tree: Tree, points: readonly Point[], noun: number, depth: number): Point[] {
  const rel = tree.rel[noun]!;
  const verb = tree.head[noun]!;
  if (!isVerb(tree, verb)) return [];
  const carried = ["obj", "nsubj:pass"].includes(rel) && CARRIERS.has(tree.lemma[verb]!);
  const placed = rel === "obl" && ["in", "during"].includes(preposition(tree, noun) ?? "");
  return rel === "nsubj" || carried || placed ? attachedTo(tree, points, verb, depth) : [];
}

const HARMING = new Set("kill die wound injure hurt arrest detain capture destroy murder perish damage".split(" "));

/** "was killed in a 2008 raid": whoever is harmed in a happening is harmed when it happens. */
function ofSetting(tree: Tree, points: readonly Point[], predicate: number): Point[] {
  if (!HARMING.has(tree.lemma[predicate]!)) return [];
  return kids(tree, predicate, "obl")
    .filter((c) => isEventNoun(tree, c) && ["in", "during"].includes(preposition(tree, c) ?? ""))
    .flatMap((c) => attachedTo(tree, points, c, MAX_DEPTH));
}

/** Expressions outside relative clauses that hang on no verb, if this predicate is the nearest verb. */
function loose(tree: Tree, points: readonly Point[], predicate: number): Point[] {
  if (!isVerb(tree, predicate) || tree.rel[predicate]!.startsWith("acl")) return [];
  return points.filter((point) => !ownedByClause(tree, point) && nearestVerb(tree, point) === predicate);
}

function ownedByClause(tree: Tree, point: Point): boolean {
  for (let at = outerToken(tree, point), head = tree.head[at]!; head >= 0; at = head, head = tree.head[at]!) {
    if (isEventNoun(tree, head) || closes(tree, head) || (ADNOMINAL.has(tree.rel[at]!) && at < head)) return true;
  }
  return false;
}

function nearestVerb(tree: Tree, point: Point): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tree.tokens.length; i++) {
    const away = i < point.first ? point.first - i : i - point.last;
    if (isVerb(tree, i) && away < distance) [best, distance] = [i, away];
  }
  return best;
}

/** Whether the clause speaks of the future: will, shall, "going to", or an infinitive under planning, vowing, threatening. */
function isFuture(tree: Tree, predicate: number): boolean {
  if (hasKid(tree, predicate, ["aux"], ["will", "'ll", "’ll", "shall", "wo"])) return true;
  const head = tree.head[predicate]!;
  if (head < 0) return false;
  if (tree.rel[predicate] === "conj") return isFuture(tree, head);
  const governed =
    ["xcomp", "advcl", "acl", "ccomp"].includes(tree.rel[predicate]!) &&
    (FUTURE_GOVERNORS.has(tree.lemma[head]!) || tree.lower[head] === "going");
  return governed && hasKid(tree, predicate, ["mark"], ["to"]);
}
