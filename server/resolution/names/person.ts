// Whether two names of people can be one person's name.
import { areSisterNames, FREQUENT, GENERATIONS, PARTICLES, TITLES } from "../lexicon/people.ts";
import { remember } from "../remember.ts";
import { compareWords, type WordMatch, weaker } from "../spelling/distance.ts";
import type { NameMatch } from "../types.ts";
import { joinCompounds, wordsOf } from "./words.ts";

/** A person's name in its parts: the words that count, in the ways they may be joined, and what tells generations apart. */
export interface PersonName {
  readonly text: string;
  readonly forms: readonly (readonly string[])[];
  readonly generation: string | null;
}

const counted = (words: readonly string[]): string[] => {
  const kept = joinCompounds(words).filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : [...words];
};

/** The list, and the list with each two neighbours as one word ("Yong-kang", "Yongkang"). */
function waysToJoin(words: readonly string[]): string[][] {
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at]!;
    const joins = word.length > 1 && before.length > 1 && words.length > 2;
    return joins ? [[...words.slice(0, at), before + word, ...words.slice(at + 2)]] : [];
  });
  return [[...words], ...pairs];
}

function takeApart(text: string): PersonName {
  const words = wordsOf(text);
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  const last = words.at(-1) ?? "";
  const generation = words.length > 1 && last.length > 1 && GENERATIONS.has(last) ? last : null;
  if (generation) words.pop();
  return { text, forms: waysToJoin(counted(words)), generation };
}

/** Takes a name apart; titles before it are left out. */
export const readPersonName = remember(takeApart);

/** The words that count, in the usual way to part them. */
export const personWords = (name: PersonName): readonly string[] => name.forms[0]!;

const PATRONYMIC = /(?:[oei]vich|[oei]vych|yich|ilyich|[oei]vna|oglu|^.)$/;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const quoted = (words: readonly string[]) => words.map((word) => `"${capital(word)}"`).join(", ");
const agree = (match: WordMatch) => match === "same" || match === "variant";
const isInitialOf = (a: string, b: string) => (a.length === 1) !== (b.length === 1) && a[0] === b[0];

function allMatch(a: readonly string[], b: readonly string[]): WordMatch {
  return a.reduce<WordMatch>((worst, word, at) => weaker(worst, compareWords(word, b[at]!)), "same");
}

function sameLength(a: readonly string[], b: readonly string[]): NameMatch {
  const whole = allMatch(a, b);
  if (a.length === 1) {
    if (whole === "same")
      return { score: 0.7, reason: "the one name is the same, and there is no second name to tell by" };
    return { score: whole === "variant" ? 0.4 : 0, reason: "the one name is a spelling of the other" };
  }
  if (whole === "same") return { score: 0.95, reason: "the names are the same" };
  if (whole === "variant") return { score: 0.92, reason: "the names are spellings of one name" };
  const rest = allMatch(a.slice(1), b.slice(1));
  if (agree(rest) && areSisterNames(a[0]!, b[0]!))
    return { score: 0.88, reason: `${quoted([a[0]!, b[0]!])} are forms of one given name, and the rest is the same` };
  if (agree(rest) && isInitialOf(a[0]!, b[0]!))
    return { score: 0.62, reason: "the surname is the same and the initial fits" };
  const turned = allMatch(a, [...b.slice(1), b[0]!]);
  const turnedBack = allMatch(a, [b.at(-1)!, ...b.slice(0, -1)]);
  if (agree(turned) || agree(turnedBack)) return { score: 0.86, reason: "the same names in another order" };
  if (whole === "near" && a.some((word, at) => agree(compareWords(word, b[at]!))))
    return { score: 0.55, reason: "the names are spelled alike" };
  if (agree(rest)) return { score: 0.05, reason: `the given names differ: ${quoted([a[0]!, b[0]!])}`, veto: true };
  return { score: 0, reason: "the names differ" };
}

/** Which words of the longer name the shorter one leaves out, or null where it has words of its own. */
function leftOut(long: readonly string[], short: readonly string[]): string[] | null {
  const omitted: string[] = [];
  let at = 0;
  for (const word of long) {
    if (at < short.length && agree(compareWords(word, short[at]!))) at++;
    else omitted.push(word);
  }
  return at === short.length ? omitted : null;
}

function otherLength(long: readonly string[], short: readonly string[]): NameMatch {
  const lastAgrees = agree(compareWords(long.at(-1)!, short.at(-1)!));
  if (short.length === 1) {
    if (lastAgrees) return { score: 0.4, reason: "one name is the other's surname alone" };
    return { score: agree(compareWords(long[0]!, short[0]!)) ? 0.3 : 0, reason: "one name is a part of the other" };
  }
  const firstAgrees = agree(compareWords(long[0]!, short[0]!)) || areSisterNames(long[0]!, short[0]!);
  const omitted = leftOut(long.slice(firstAgrees ? 1 : 0), short.slice(firstAgrees ? 1 : 0));
  if (omitted === null) {
    if (lastAgrees && !firstAgrees && !isInitialOf(long[0]!, short[0]!))
      return { score: 0.05, reason: `the given names differ: ${quoted([long[0]!, short[0]!])}`, veto: true };
    return { score: 0, reason: "the names differ" };
  }
  if (!firstAgrees)
    return {
      score: 0.05,
      reason: `"${capital(long[0]!)}" stands before the other's whole name: a child or another relative`,
      veto: true,
    };
  if (lastAgrees && short.length === 2 && omitted.every((word) => PATRONYMIC.test(word)))
    return { score: 0.9, reason: `the same name, once with ${quoted(omitted)}` };
  return { score: 0.6, reason: `the same name, once with ${quoted(omitted)}: it may be somebody else` };
}

function compareForms(a: readonly string[], b: readonly string[]): NameMatch {
  if (a.length === b.length) return sameLength(a, b);
  return a.length > b.length ? otherLength(a, b) : otherLength(b, a);
}

/** Compares two names of people. */
export function comparePeople(a: PersonName, b: PersonName): NameMatch {
  if (a.generation !== b.generation) {
    const said = [a.generation ?? "no number", b.generation ?? "no number"];
    return { score: 0.1, reason: `generations differ: ${said.join(", ")}`, veto: true };
  }
  const [first = [], second = []] = [a.forms[0], b.forms[0]];
  let best = compareForms(first, second);
  for (const one of a.forms) {
    for (const two of b.forms) {
      if (one.length !== two.length || one.length < 2) continue;
      const found = sameLength(one, two);
      if (found.score > best.score) best = found;
    }
  }
  const frequent = best.score >= 0.8 && first.every((word) => FREQUENT.has(word) || word.length === 1);
  return frequent ? { score: best.score - 0.15, reason: `${best.reason}, but many people have it` } : best;
}
