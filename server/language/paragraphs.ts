// Finds paragraphs: hard boundaries that no sentence crosses. Knows hard-wrapped text from text with one paragraph a line.
import type { Span } from "../domain/document.ts";

/** Lines longer than this were not wrapped by hand or by a mailer. */
const WIDEST_WRAP = 130;
/** Share of line ends inside blocks that must break a sentence before text counts as hard-wrapped. */
const WRAPPED_SHARE = 0.3;

const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/u;
const STARTS_SMALL = /^[\p{Ll}]/u;
const STARTS_ITEM = /^(?:[-*•–—]\s|\d{1,3}[.)]\s|#)/u;
const LEADS_ON = /(?:[,\-–—]|\b(?:the|a|an|of|in|on|at|to|and|or|by|for|with|from))$/iu;

interface Line extends Span {
  readonly text: string;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    lines.push({ start, end, text: text.slice(start, end).trim() });
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12 || code === 11;
}

/** Width to which the text was wrapped by hand, judged by lines that break a sentence; 0 when it was not. */
function wrapWidth(lines: readonly Line[]): number {
  let inside = 0;
  let broken = 0;
  let width = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!line.text || !next?.text) return;
    inside++;
    if (ENDS_SENTENCE.test(line.text) || !STARTS_SMALL.test(next.text)) return;
    broken++;
    if (line.text.length <= WIDEST_WRAP) width = Math.max(width, line.text.length);
  });
  return inside > 0 && broken / inside >= WRAPPED_SHARE ? width : 0;
}

/** Whether the sentence may go on from one line to the next. */
function runsOn(line: Line, next: Line, width: number): boolean {
  if (STARTS_ITEM.test(next.text)) return false;
  if (!ENDS_SENTENCE.test(line.text) && (STARTS_SMALL.test(next.text) || LEADS_ON.test(line.text))) return true;
  if (width === 0) return false;
  // In wrapped text a line that had room for the next word was ended on purpose.
  const word = /^\S*/u.exec(next.text)![0];
  return line.text.length + 1 + word.length > width;
}

/** Paragraphs of a text in order; blank lines part them, and so do line ends that are not mere wrapping. */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  const paragraphs: Span[] = [];
  let start = -1;
  lines.forEach((line, i) => {
    if (!line.text) return;
    if (start < 0) start = line.start;
    const next = lines[i + 1];
    if (next?.text && runsOn(line, next, width)) return;
    paragraphs.push({ start, end: line.end });
    start = -1;
  });
  return paragraphs;
}
