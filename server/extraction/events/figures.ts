// Figures: numbers of people in a sentence, as ranges.
import type { Casualties } from "../../domain/claim.ts";
import { OTHER_COUNTS } from "../lexicon/nouns.ts";
import { numberAt } from "../lexicon/numbers.ts";
import type { Tree } from "../syntax/tree.ts";

/** A figure on the tokens `first`..`last` with the range it stands for. */
export interface Figure extends Casualties {
  readonly first: number;
  readonly last: number;
}

const SUBSETS = new Set(["including", "among", "them", "of"]);

const ROUND: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["several", 3],
]);

/** The figures of a sentence that may count people, from left to right. */
export function figuresIn(tree: Tree): Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < tree.lower.length; i++) {
    const figure = figureFrom(tree, i);
    if (!figure) continue;
    if (isPeople(tree, figure)) figures.push(figure);
    i = figure.last;
  }
  return figures;
}

type Range = (a: number) => Casualties;

const LEADS: readonly (readonly [words: readonly string[], range: Range])[] = [
  [["at", "least"], (a) => ({ min: a, max: null })],
  [["a", "minimum", "of"], (a) => ({ min: a, max: null })],
  [["no", "fewer", "than"], (a) => ({ min: a, max: null })],
  [["more", "than"], (a) => ({ min: a, max: null })],
  [["over"], (a) => ({ min: a, max: null })],
  [["as", "many", "as"], (a) => ({ min: 1, max: a })],
  [["up", "to"], (a) => ({ min: 1, max: a })],
  [["fewer", "than"], (a) => ({ min: 1, max: a - 1 })],
  [["less", "than"], (a) => ({ min: 1, max: a - 1 })],
];

const APPROXIMATE = new Set([
  "about",
  "around",
  "some",
  "roughly",
  "nearly",
  "almost",
  "approximately",
  "another",
  "the",
  "an",
  "estimated",
]);

/** The figure that begins at token `at`, with the words that qualify it, or null. */
export function figureFrom(tree: Tree, at: number): Figure | null {
  const { lower } = tree;
  const lead = LEADS.find(([words]) => words.every((word, k) => lower[at + k] === word));
  if (lead) {
    const inner = rangeFrom(tree, at + lead[0].length);
    return inner && { ...inner, first: at, ...lead[1](inner.max === null ? inner.min : inner.max) };
  }
  if (APPROXIMATE.has(lower[at] ?? "")) {
    const inner = figureFrom(tree, at + 1);
    return inner && { ...inner, first: at };
  }
  return rangeFrom(tree, at);
}

/** "30", "between 30 and 35", "30 to 35", "dozens", "tens of thousands", "several hundred". */
function rangeFrom(tree: Tree, at: number): Figure | null {
  const { lower } = tree;
  if (lower[at] === "between" || lower[at] === "from") {
    const pair = pairFrom(lower, at + 1, lower[at] === "between" ? ["and"] : ["to"]);
    return pair && { ...pair, first: at };
  }
  const round = roundFrom(lower, at);
  if (round) return round;
  const pair = pairFrom(lower, at, ["to", "-", "–", "or"]);
  if (pair) return pair;
  const number = numberAt(lower, at);
  return number && Number.isInteger(number.value)
    ? { first: at, last: number.last, min: number.value, max: number.value }
    : null;
}

function pairFrom(lower: readonly string[], at: number, joins: readonly string[]): Figure | null {
  const low = numberAt(lower, at);
  const high = low && joins.includes(lower[low.last + 1] ?? "") ? numberAt(lower, low.last + 2) : null;
  return low && high && high.value > low.value ? { first: at, last: high.last, min: low.value, max: high.value } : null;
}

function roundFrom(lower: readonly string[], at: number): Figure | null {
  const word = lower[at] ?? "";
  if (word === "a" && lower[at + 1] === "few") return { first: at, last: at + 1, min: 3, max: null };
  if (word === "a" && lower[at + 1] === "couple" && lower[at + 2] === "of")
    return { first: at, last: at + 2, min: 2, max: 2 };
  if (
    lower[at + 1] === "of" &&
    ["thousands", "hundreds"].includes(lower[at + 2] ?? "") &&
    ["tens", "hundreds", "dozens"].includes(word)
  ) {
    const factor = { tens: 20, hundreds: 200, dozens: 24 }[word]!;
    return { first: at, last: at + 2, min: factor * (lower[at + 2] === "thousands" ? 1000 : 100), max: null };
  }
  const min = ROUND.get(word);
  if (min === undefined) return null;
  const scale = word === "several" ? { dozen: 12, hundred: 100, thousand: 1000 }[lower[at + 1] ?? ""] : undefined;
  if (scale) return { first: at, last: at + 1, min: 3 * scale, max: null };
  return { first: at, last: at, min, max: null };
}

/** Whether a figure may count people: no age, year, date, percentage, sum of money or part of a total. */
function isPeople(tree: Tree, { first, last, min }: Figure): boolean {
  const { lower } = tree;
  const next = lower[last + 1] ?? "";
  if (
    OTHER_COUNTS.has(next) ||
    (next === "-" && ["year", "day", "month", "hour", "mile"].includes(lower[last + 2] ?? ""))
  )
    return false;
  if (
    /^[$€£]/.test(lower[first]!) ||
    ["$", "€", "£", "aged", "age", "tower", "flight", "article", "unit"].includes(lower[first - 1] ?? "")
  )
    return false;
  if (
    first === last &&
    min >= 1500 &&
    min < 2100 &&
    /^\d{4}$/.test(lower[first]!) &&
    !["NOUN", "ADJ"].includes(tree.upos[last + 1] ?? "")
  )
    return false;
  if (tree.children[first]?.some((c) => tree.rel[c] === "nmod:unmarked" && tree.upos[c] === "PROPN")) return false;
  if (SUBSETS.has(lower[first - 1] ?? "") && lower[first - 1] !== "of") return false;
  return !(next === "of" && ["them", "whom"].includes(lower[last + 2] ?? ""));
}
