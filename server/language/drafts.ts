// From text to sentences ready for the parser: paragraphs, tokens, sentence boundaries, and the word forms the model is shown.
import type { Span } from "../domain/document.ts";
import { caseStyle, countForms, modelForms, recase } from "./casing.ts";
import { splitParagraphs } from "./paragraphs.ts";
import type { Parser } from "./parser.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenizer.ts";

/** Words parsed at once: enough rows to keep the kernel busy, few enough to stay in the cache. */
const BATCH_WORDS = 1200;

/** A sentence before parsing. */
export interface Draft {
  readonly paragraph: number;
  readonly tokens: readonly Span[];
  /** Word forms for the model, one a token. */
  readonly forms: readonly string[];
}

/** Splits a text into sentences; paragraphs count from 0, empty ones do not count. */
export function draftSentences(text: string): Draft[] {
  const drafts: Draft[] = [];
  let paragraph = 0;
  for (const { start, end } of splitParagraphs(text)) {
    const tokens = tokenize(text, start, end);
    if (tokens.length === 0) continue;
    for (const [from, to] of splitSentences(text, tokens)) {
      const own = tokens.slice(from, to);
      drafts.push({
        paragraph,
        tokens: own,
        forms: modelForms(own.map((token) => text.slice(token.start, token.end))),
      });
    }
    paragraph++;
  }
  return drafts;
}

/** Sentences of similar length together, so that the recurrent steps of a batch work on many rows. */
function batchBySize(sentences: readonly (readonly string[])[]): number[][] {
  const bySize = sentences.map((_, i) => i).sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b);
  const batches: number[][] = [];
  let room = 0;
  for (const index of bySize) {
    const { length } = sentences[index]!;
    if (length > room) {
      batches.push([]);
      room = BATCH_WORDS;
    }
    batches.at(-1)!.push(index);
    room -= length;
  }
  return batches;
}

/** Wraps a parser so that it takes any number of sentences and parses them in batches. */
export function inBatches(parse: Parser): Parser {
  return (sentences) => {
    const parsed: ReturnType<Parser> = new Array(sentences.length);
    for (const batch of batchBySize(sentences)) {
      parse(batch.map((i) => sentences[i]!)).forEach((words, k) => {
        parsed[batch[k]!] = words;
      });
    }
    return parsed;
  };
}

/** Gives headlines and lines of capitals everyday case: by the rest of the text, and by a first parse that finds their names. */
export function recaseDrafts(drafts: readonly Draft[], parse: Parser): readonly Draft[] {
  const odd = drafts.filter((draft) => caseStyle(draft.forms) !== "plain");
  if (odd.length === 0) return drafts;
  const isOdd = new Set(odd);
  const counts = countForms(drafts.filter((draft) => !isOdd.has(draft)).map((draft) => draft.forms));
  const first = parse(odd.map((draft) => recase(draft.forms, counts)));
  const recased = new Map<Draft, Draft>();
  odd.forEach((draft, i) => {
    // Capitalised words without a verb are a name or an address, not a headline.
    if (caseStyle(draft.forms) === "title" && !first[i]!.some((word) => word.upos === "VERB")) return;
    const tags = first[i]!.map((word) => word.xpos);
    recased.set(draft, { ...draft, forms: recase(draft.forms, counts, tags) });
  });
  return drafts.map((draft) => recased.get(draft) ?? draft);
}
