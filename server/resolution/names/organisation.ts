// Whether two names of organisations, forces or groups can be one's name.
import { BRANCH, COMMON, canonicalWord, FOREIGN, isEnglish, LOOSE, MINOR } from "../lexicon/organisations.ts";
import { remember } from "../remember.ts";
import { compareWords } from "../spelling/distance.ts";
import type { NameMatch, World } from "../types.ts";
import { isAcronym, joinCompounds, wordsOf } from "./words.ts";

/** The name of an organisation in its parts. */
export interface OrganisationName {
  readonly text: string;
  /** Words that count, each once, without countries and numbers. */
  readonly words: readonly string[];
  /** Whether some word stands for another in the comparison: a foreign word for its translation. */
  readonly translated: boolean;
  /** Ids of the states it names. */
  readonly countries: readonly string[];
  readonly numbers: readonly string[];
  /** Its letters where it is an abbreviation, else null. */
  readonly letters: string | null;
  /** The abbreviations it may have. */
  readonly initials: readonly string[];
}

const LONGEST_COUNTRY = 4;

function takeCountry(words: readonly string[], at: number, world: World): { id: string; length: number } | null {
  for (let length = Math.min(LONGEST_COUNTRY, words.length - at); length > 0; length--) {
    const id = world.countryOf(words.slice(at, at + length).join(" "));
    if (id) return { id, length };
  }
  return null;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]!.toUpperCase()).join("");

const READERS = new WeakMap<World, (text: string) => OrganisationName>();

/** Takes a name apart. */
export function readOrganisationName(text: string, world: World): OrganisationName {
  const reader = READERS.get(world) ?? remember((name) => takeApart(name, world));
  READERS.set(world, reader);
  return reader(text);
}

function takeApart(text: string, world: World): OrganisationName {
  const all = joinCompounds(wordsOf(text));
  const countries = new Set<string>();
  const numbers: string[] = [];
  const words: string[] = [];
  for (let at = 0; at < all.length; ) {
    const country = takeCountry(all, at, world);
    if (country) countries.add(country.id);
    else {
      const word = canonicalWord(all[at]!);
      if (/^\d+$/.test(word)) numbers.push(word);
      else if (!MINOR.has(word)) words.push(word);
    }
    at += country?.length ?? 1;
  }
  const named = all.filter((word) => word !== "the");
  const initials = [initialsOf(named), initialsOf(named.filter((word) => !MINOR.has(word)))];
  return {
    text,
    words: [...new Set(words)],
    translated: all.some((word) => FOREIGN.has(word)),
    countries: [...countries].sort(),
    numbers: numbers.sort(),
    letters: isAcronym(text) ? text.replace(/[.\s-]/g, "") : null,
    initials: named.length > 1 ? [...new Set(initials)] : [],
  };
}

interface Leftover {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Whether some word is a variant in spelling; whether some pair is only near. */
  readonly varied: boolean;
  readonly near: boolean;
}

/** English words and those with digits are other words where they are spelled otherwise. */
const isExact = (word: string) => isEnglish(word) || /\d/.test(word);

/** Pairs the words of two names, whatever their order, and keeps those without a partner. */
function pairWords(a: readonly string[], b: readonly string[]): Leftover {
  const open = new Set(b);
  const restA = a.filter((word) => !open.delete(word));
  const left: string[] = [];
  let [varied, near] = [false, false];
  for (const word of restA) {
    const match = isExact(word)
      ? undefined
      : [...open].find((other) => !isExact(other) && compareWords(word, other) === "variant");
    const alike = match ?? [...open].find((other) => compareWords(word, other) !== "other");
    if (match === undefined) left.push(word);
    else {
      varied = true;
      open.delete(match);
    }
    near ||= match === undefined && alike !== undefined;
  }
  return { a: left, b: [...open], varied, near };
}

const unlike = (reason: string): NameMatch => ({ score: 0.05, reason, veto: true });
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value, at) => value === b[at]);
const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(", ");

function addedWords(extra: readonly string[]): NameMatch {
  const branch = extra.filter((word) => BRANCH.has(word));
  if (branch.length > 0) return unlike(`${quoted(branch)} makes it a part or an offshoot of the other`);
  if (extra.every((word) => LOOSE.has(word)))
    return { score: 0.75, reason: `the same name, once with ${quoted(extra)}` };
  return { score: 0.2, reason: `only one of the names has ${quoted(extra)}`, veto: true };
}

function countriesApart(a: OrganisationName, b: OrganisationName, varied: boolean): NameMatch | null {
  if (same(a.countries, b.countries)) return null;
  const within = [a, b].find(({ text, countries }) => countries.length > 0 && /\s(?:in|for)\s/.test(text));
  if (within && (a.countries.length === 0 || b.countries.length === 0))
    return unlike(`${within.text} is the part in one country`);
  if ((a.countries.length === 0 || b.countries.length === 0) && a.words.every((word) => COMMON.has(word)))
    return { score: 0.35, reason: "one name could be of any country" };
  if (a.countries.length === 0 || b.countries.length === 0)
    return { score: varied ? 0.4 : 0.6, reason: "the same name, once with a country" };
  return unlike("the names say that they belong to different states");
}

function compareAcronym(short: OrganisationName, long: OrganisationName): NameMatch {
  const fits = long.initials.some((initials) => initials === short.letters);
  return fits
    ? { score: 0.6, reason: `${short.text} can be short for ${long.text}, and for other names` }
    : { score: 0, reason: "the letters do not fit the name" };
}

/** Compares two names of organisations. */
export function compareOrganisations(a: OrganisationName, b: OrganisationName): NameMatch {
  if ((a.letters === null) !== (b.letters === null)) return a.letters ? compareAcronym(a, b) : compareAcronym(b, a);
  const { a: left, b: right, varied, near } = pairWords(a.words, b.words);
  const together = a.words.length > left.length || (a.words.length === 0 && b.words.length === 0);
  if (!together) return { score: near ? 0.3 : 0, reason: "the names differ" };
  if (!same(a.numbers, b.numbers))
    return unlike(`the numbers differ: ${[a.numbers, b.numbers].map((n) => n.join(" ") || "none").join(", ")}`);
  if (left.length > 0 && right.length > 0)
    return near
      ? { score: 0.3, reason: `the names are spelled alike but for ${quoted([...left, ...right])}` }
      : unlike(`one has ${quoted(left)} where the other has ${quoted(right)}`);
  if (left.length + right.length > 0) return addedWords([...left, ...right]);
  const apart = countriesApart(a, b, varied);
  if (apart) return apart;
  if (a.countries.length === 0 && a.words.every((word) => COMMON.has(word)) && a.words.length > 0)
    return { score: 0.7, reason: "the same name, made of words that many such names have" };
  if (a.translated !== b.translated) return { score: 0.8, reason: "one name seems to be a translation of the other" };
  if (varied && a.words.length + a.countries.length === 1)
    return { score: 0.8, reason: "the one word of the names is spelled alike" };
  const score = varied ? 0.9 : 0.95;
  return {
    score,
    reason: varied ? "the names are spellings of one name" : "the names are the same but for order or spelling",
  };
}
