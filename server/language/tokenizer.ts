// Splits text into tokens as the English Universal Dependencies treebanks do (EWT, GUM): n't and 's apart, hyphenated words in three,
// abbreviations whole. One pass, every step bounded, so the time is linear in the text.
import type { Span } from "../domain/document.ts";
import { stopRole } from "./abbreviations.ts";
import {
  ALPHANUMERIC,
  CLITIC,
  DOTTED,
  FUSED,
  GLUED_UNITS,
  INVISIBLE_END,
  ITEM_NUMBER,
  JOINED_PREFIXES,
  LONGEST_FUSED,
  LOOSE_CLITIC,
  MARKS,
  MONEY,
  NUMBER,
  PHONE,
  SHORT_YEAR,
  SPACE,
  WEB,
  WEB_LEFTOVER,
  WORD,
} from "./token-patterns.ts";

/** Matches at `at` only; null when there is no match. */
function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** True for a-z, A-Z. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Collects the tokens of one stretch of text. */
class Scanner {
  readonly tokens: Span[] = [];
  readonly text: string;
  readonly end: number;
  at: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** Adds the next `length` code units as one token. */
  take(length: number): void {
    const end = Math.min(this.at + length, this.end);
    this.tokens.push({ start: this.at, end });
    this.at = end;
  }

  run(): Span[] {
    while (this.at < this.end) this.step();
    return this.tokens;
  }

  private step(): void {
    const code = this.text.charCodeAt(this.at);
    if (code === 32) {
      this.at++;
      return;
    }
    if (isPlainLetter(code) && this.takePlainWord()) return;
    const space = match(SPACE, this.text, this.at);
    if (space) this.at += space.length;
    else if (!(this.takeWeb() || this.takeNumber() || this.takeWord() || this.takeMark())) this.takeSymbol();
  }

  /** The usual case quickly: ASCII letters up to a space. */
  private takePlainWord(): boolean {
    let end = this.at + 1;
    const limit = Math.min(this.end, this.at + 20);
    while (end < limit && isPlainLetter(this.text.charCodeAt(end))) end++;
    if (end < this.end && this.text.charCodeAt(end) !== 32) return false;
    this.takeWithFusion(end - this.at);
    return true;
  }

  private takeWithFusion(length: number): void {
    const split =
      length <= LONGEST_FUSED ? FUSED.get(this.text.slice(this.at, this.at + length).toLowerCase()) : undefined;
    if (split) {
      this.take(split);
      this.take(length - split);
    } else this.take(length);
  }

  private takeWeb(): boolean {
    const web = match(WEB, this.text, this.at);
    if (!web) return false;
    const kept = web.replace(WEB_LEFTOVER, "");
    if (kept.length < 2) return false;
    this.take(kept.length);
    return true;
  }

  private get isGlued(): boolean {
    return this.tokens.at(-1)?.end === this.at;
  }

  private takeNumber(): boolean {
    const code = this.text.charCodeAt(this.at);
    const digit = code >= 48 && code <= 57;
    const apostrophe = code === 39 || code === 0x2019;
    if (!(digit || code === 43 || ((code === 46 || apostrophe) && !this.isGlued))) return false;
    const whole =
      match(apostrophe ? SHORT_YEAR : PHONE, this.text, this.at) ??
      (this.tokens.length === 0 ? match(ITEM_NUMBER, this.text, this.at) : null);
    if (whole) {
      this.take(whole.length);
      return true;
    }
    const number = match(NUMBER, this.text, this.at);
    if (!number) return false;
    const run = match(ALPHANUMERIC, this.text, this.at) ?? "";
    const tail = run.slice(number.length);
    // "5G", "4A" are one token, "10am" is two; a number with a separator inside never grows.
    this.take(run.length > number.length && !GLUED_UNITS.test(tail) ? run.length : number.length);
    return true;
  }

  private takeWord(): boolean {
    const dotted = match(DOTTED, this.text, this.at);
    if (dotted) {
      this.take(dotted.length);
      this.takeLooseClitic();
      return true;
    }
    const money = match(MONEY, this.text, this.at);
    if (money) {
      this.take(money.length);
      return true;
    }
    const word = match(WORD, this.text, this.at)?.replace(INVISIBLE_END, "");
    if (!word) return false;
    this.takePrefixed(word) || this.takeCliticised(word);
    return true;
  }

  /** "co-founder": a prefix, its hyphen and the word behind it. */
  private takePrefixed(word: string): boolean {
    if (word.length > 7 || this.text[this.at + word.length] !== "-" || !JOINED_PREFIXES.has(word.toLowerCase()))
      return false;
    // "Lashkar-e-Taiba": behind a hyphen it is a part of a name.
    if (this.isGlued && this.text[this.at - 1] === "-") return false;
    const rest =
      match(WORD, this.text, this.at + word.length + 1) ?? match(NUMBER, this.text, this.at + word.length + 1);
    if (!rest) return false;
    const clitic = CLITIC.exec(rest)?.[0].length ?? 0;
    this.take(word.length + 1 + rest.length - clitic);
    if (clitic) this.take(clitic);
    return true;
  }

  private takeCliticised(word: string): void {
    const clitic = CLITIC.exec(word)?.[0].length ?? 0;
    const stem = word.length - clitic;
    if (stem > 0 && clitic) {
      this.take(stem);
      this.take(clitic);
      return;
    }
    const withStop = this.lengthWithStop(word);
    if (withStop > word.length) this.take(withStop);
    else this.takeWithFusion(word.length);
    this.takeLooseClitic();
  }

  /** Length of the word with its full stop when it is an abbreviation or an initial. */
  private lengthWithStop(word: string): number {
    const stop = this.at + word.length;
    if (this.text[stop] !== "." || this.text.startsWith("...", stop)) return word.length;
    const next = /^\s*(\S)/u.exec(this.text.slice(stop + 1, Math.min(this.end, stop + 12)))?.[1] ?? "";
    if (/^\p{Lu}$/u.test(word) && word !== "I") return /\p{L}/u.test(next) ? word.length + 1 : word.length;
    const role = stopRole(word);
    // At the end of a paragraph the stop ends the sentence, too, and is a mark of its own.
    const joined = role === "numbered" ? /\d/.test(next) : role !== null && (next !== "" || role === "leading");
    return joined ? word.length + 1 : word.length;
  }

  /** 's and its kin directly behind a token. */
  private takeLooseClitic(): void {
    const clitic = match(LOOSE_CLITIC, this.text, this.at);
    if (clitic) this.take(clitic.length);
  }

  private takeMark(): boolean {
    const marks = match(MARKS, this.text, this.at);
    if (marks) this.take(marks.length);
    return marks !== null;
  }

  private takeSymbol(): void {
    const previous = this.tokens.at(-1);
    if (previous?.end === this.at) this.takeLooseClitic();
    if (previous?.end !== this.at || this.tokens.at(-1) === previous) {
      this.take(this.text.codePointAt(this.at)! > 0xffff ? 2 : 1);
    }
  }
}

/** Tokens of text.slice(start, end) in order, as offsets into `text`; whitespace and invisible characters between tokens are left out. */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  return new Scanner(text, start, end).run();
}
