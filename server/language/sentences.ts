// Groups the tokens of one paragraph into sentences. Titles, initials, "No. 5" and quotations inside a
// clause do not end one; a dateline is one by itself.
import type { Span } from "../domain/document.ts";
import { stopRole } from "./abbreviations.ts";
import { datelineLength } from "./datelines.ts";

/** A sentence of more tokens is split at the best punctuation mark before the limit. */
export const LONGEST_SENTENCE = 160;
/** How far ahead a speech verb is looked for behind a quotation that ends in ! or ?. */
const SPEECH_REACH = 6;
/** A quotation that starts inside a clause and is at most this long is not broken. */
const LONGEST_INNER_QUOTE = 30;

const TERMINAL = /^(?:[.!?…。！？]+|\.{2,})$/u;
const CLOSING = /^(?:["”’»')\]}]|'')$/u;
const OPENING_QUOTE = /^(?:["“‘«']|``)$/u;
const STARTS_SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«'([{$€£#@*•\-\p{Extended_Pictographic}]|^``/u;
/** "2." in front of an item of a list. */
const ITEM_NUMBER = /^\d+(?:\.\d+)*\.$/;
/** Behind a word this long a full stop is no sign of an abbreviation, even before a small letter. */
const LONG_WORD = /^\p{Ll}{5,}$/u;
const DASH = /^(?:[-–—]|--)$/;
/** Writers who begin one sentence small begin the next one small. */
const STARTS_SMALL = /^\p{Ll}/u;
const SPEECH = new Set(
  "said says told asked added wrote replied shouted cried declared warned tweeted chanted wondered insisted".split(" "),
);
/** Words that, capitalised behind "U.S." or "Inc.", begin a sentence. */
const STARTERS = new Set(
  (
    "the a an in on at it its he she they we i his her their our this that these those there but and so for from by as if when while after before " +
    "however meanwhile no not all both many most some several two three one who what where why how with since although though according last earlier " +
    "then also now yet still once until under over during despite to"
  ).split(" "),
);

/** Go on behind "a.m." and "p.m.": days, months, time zones. */
const CLOCK =
  /^(?:GMT|UTC|[ECMP][SD]?T|C?EST|BST|MSK|IST|Eastern|Pacific|London|Moscow|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/;
/** "[4]", "[citation needed]" behind an end mark belong to the sentence they follow. */
const NOTE = /^(?:\d{1,3}|[a-z]|citation|needed|note|better|source)$/;

interface Words {
  readonly text: string;
  readonly tokens: readonly Span[];
  word(index: number): string;
}

/** Whether the token at `index` is an abbreviation behind which this sentence goes on. */
function isAbbreviation(words: Words, index: number): boolean {
  const word = words.word(index);
  if (index === 0 && ITEM_NUMBER.test(word)) return true;
  if (word.length < 2 || !word.endsWith(".") || TERMINAL.test(word)) return false;
  const role = stopRole(word.slice(0, -1));
  if (role === "leading" || role === "numbered") return true;
  if (role === "closing") return !/^\p{Lu}/u.test(words.word(index + 1)) || CLOCK.test(words.word(index + 1));
  return !STARTERS.has(words.word(index + 1).toLowerCase());
}

function endsSentence(words: Words, index: number): boolean {
  const word = words.word(index);
  if (TERMINAL.test(word)) return true;
  return word.length > 1 && word.endsWith(".") && !isAbbreviation(words, index);
}

/** Index of the last token that belongs to the end mark at `index`: closing quotes and brackets. */
function withClosing(words: Words, index: number): number {
  let last = index;
  while (last + 1 < words.tokens.length) {
    const next = words.word(last + 1);
    const glued = words.tokens[last + 1]!.start === words.tokens[last]!.end;
    if (!(TERMINAL.test(next) || (CLOSING.test(next) && glued))) break;
    last++;
  }
  for (let close = noteEnd(words, last + 1); close > 0; close = noteEnd(words, last + 1)) last = close;
  return last;
}

/** Index of the bracket that closes the note starting at `index`; -1 when there is none. */
function noteEnd(words: Words, index: number): number {
  if (words.word(index) !== "[") return -1;
  let at = index + 1;
  while (at < index + 5 && NOTE.test(words.word(at))) at++;
  return at > index + 1 && words.word(at) === "]" ? at : -1;
}

/** "Never!" the colonel said: the sentence goes on behind the quotation. */
function leadsToSpeaker(words: Words, mark: number, last: number): boolean {
  if (last === mark || !/[!?]/.test(words.word(mark))) return false;
  for (let i = last + 1; i <= last + SPEECH_REACH && i < words.tokens.length; i++) {
    if (TERMINAL.test(words.word(i))) return false;
    if (SPEECH.has(words.word(i))) return true;
  }
  return false;
}

/** “We shall win.” - Col. Karim: the speaker behind a dash belongs to the quotation. */
function leadsToSignature(words: Words, mark: number, last: number): boolean {
  return last > mark && DASH.test(words.word(last + 1)) && /^\p{Lu}/u.test(words.word(last + 2));
}

/** Whether the sentence from `start` goes on behind the end mark at `mark`, whose closing quotes reach to `last`. */
function goesOn(words: Words, start: number, mark: number, last: number): boolean {
  const next = words.word(last + 1);
  if (!next) return false;
  if (leadsToSpeaker(words, mark, last) || leadsToSignature(words, mark, last)) return true;
  if (STARTS_SENTENCE.test(next)) return false;
  const small = STARTS_SMALL.test(next) && STARTS_SMALL.test(words.word(start)) && !/\.\./.test(words.word(mark));
  const long = words.word(mark) === "." && last === mark && LONG_WORD.test(words.word(mark - 1));
  return !(small || (long && STARTS_SMALL.test(next)));
}

/** Marks the tokens inside quotations that start in the middle of a clause ("the film 'Who? Me?' opened"). */
function innerQuotes(words: Words): Uint8Array {
  const inside = new Uint8Array(words.tokens.length);
  for (let i = 1; i < words.tokens.length; i++) {
    const opens = OPENING_QUOTE.test(words.word(i)) && words.tokens[i]!.start > words.tokens[i - 1]!.end;
    if (!opens || !/^\p{L}/u.test(words.word(i - 1))) continue;
    const close = closingOf(words, i);
    if (close < 0) continue;
    if (/^(?:[,;:]|\p{Ll}+)$/u.test(words.word(close + 1))) inside.fill(1, i, close);
    i = close;
  }
  return inside;
}

function closingOf(words: Words, open: number): number {
  const quote = words.word(open);
  const wanted = { "“": "”", "‘": "’", "«": "»", "``": "''" }[quote] ?? quote;
  for (let i = open + 1; i <= open + LONGEST_INNER_QUOTE && i < words.tokens.length; i++) {
    if (words.word(i) === wanted) return i;
  }
  return -1;
}

/** Cuts [from, to) into pieces of at most LONGEST_SENTENCE tokens, each at the strongest mark in its second half. */
function* cutLong(words: Words, from: number, to: number): Generator<[number, number]> {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const strengths = [/^;$/, /^(?:[:–—]|--+)$/, /^,$/, /^[-/|•*]$/];
    let cut = start + LONGEST_SENTENCE;
    for (const mark of strengths) {
      let i = start + LONGEST_SENTENCE - 1;
      while (i > start + LONGEST_SENTENCE / 2 && !mark.test(words.word(i))) i--;
      if (mark.test(words.word(i))) {
        cut = i + 1;
        break;
      }
    }
    yield [start, cut];
    start = cut;
  }
  yield [start, to];
}

/** Sentences of a paragraph as ranges [from, to) of its tokens, in order and without gaps. */
export function splitSentences(text: string, tokens: readonly Span[]): [from: number, to: number][] {
  const cache: string[] = [];
  const word = (index: number): string => {
    const token = tokens[index];
    return token ? (cache[index] ??= text.slice(token.start, token.end)) : "";
  };
  const words: Words = { text, tokens, word };
  const inside = innerQuotes(words);
  const sentences: [number, number][] = [];
  let start = datelineLength(tokens, word);
  if (start > 0) sentences.push([0, start]);
  for (let i = start; i < tokens.length; i++) {
    if (inside[i] || !endsSentence(words, i)) continue;
    const last = withClosing(words, i);
    if (goesOn(words, start, i, last)) continue;
    sentences.push(...cutLong(words, start, last + 1));
    start = last + 1;
    i = last;
  }
  if (start < tokens.length) sentences.push(...cutLong(words, start, tokens.length));
  return sentences;
}
