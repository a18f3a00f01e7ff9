// What a paragraph of a newspaper or a live blog opens with before its first sentence: where and when it was filed.
import type { Span } from "../domain/document.ts";

/** Longest dateline, in tokens: "PORT SYLVA, Northern Osterlich (Gazette), 12 May 2024 -". */
const LONGEST = 16;
const DASH = /^(?:[-–—]|--)$/;
const NAME_OR_NUMBER = /^(?:\p{Lu}[\p{L}.'’-]*|\d{1,4}|[,.()/])$/u;
const SMALL = /^(?:of|and|the|de|la|el|al)$/;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u;
const ARTICLE = /^(?:EL|LA|AL|ST|SAN|LE)\.?$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*)$/;
const DAY = /^(?:Mon|Tues?|Wed|Thu|Thur|Fri|Sat|Sun)(?:\.|[a-z]*day)?$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const CLOCK = /^\d{1,2}[:.h]\d{2}$/;
const HALF = /^(?:[ap]\.?m\.?|GMT|UTC|BST|[CEM]E?S?T|MSK|IST|local|time|hrs?)$/i;

/**
 * Number of tokens of the dateline or time stamp that a paragraph opens with; 0 when it has none.
 * "RAIPUR, April 7 - ", "NIAMEY (wire) - ", "Prague, 22 April 2021 – ", "KYIV (Gazette) — ", "13 Mar, 16:00 ", "[14:05 GMT] ".
 * A name in small letters counts only with a date behind it, since "Osterlich - as ever - refused" is a sentence.
 */
export function datelineLength(tokens: readonly Span[], word: (index: number) => string): number {
  return stampLength(tokens, word) || filedLength(tokens, word);
}

function filedLength(tokens: readonly Span[], word: (index: number) => string): number {
  let dated = false;
  for (let i = 0; i < LONGEST && i + 1 < tokens.length; i++) {
    const text = word(i);
    if (i > 0 && DASH.test(text)) {
      const spaced = tokens[i]!.start > tokens[i - 1]!.end && tokens[i + 1]!.start > tokens[i]!.end;
      return spaced && (dated || CAPITALS.test(word(ARTICLE.test(word(0)) ? 1 : 0))) ? i + 1 : 0;
    }
    if (MONTH.test(text) && (NUMBER.test(word(i + 1)) || NUMBER.test(word(i - 1)))) dated = true;
    const agency = word(i - 1) === "(" && word(i + 1) === ")";
    if (i === 0 ? !/^\p{Lu}/u.test(text) : !(agency || NAME_OR_NUMBER.test(text) || SMALL.test(text))) return 0;
  }
  return 0;
}

function stampLength(tokens: readonly Span[], word: (index: number) => string): number {
  let at = word(0) === "[" ? 1 : 0;
  while (at < 8 && (NUMBER.test(word(at)) || MONTH.test(word(at)) || DAY.test(word(at)) || word(at) === ",")) at++;
  if (!CLOCK.test(word(at))) return 0;
  at++;
  while (HALF.test(word(at))) at++;
  if (word(at) === "]") at++;
  if (/^(?:[:,]|[-–—]|--)$/.test(word(at))) at++;
  return at < tokens.length && /^[\p{Lu}"“'‘]/u.test(word(at)) ? at : 0;
}
