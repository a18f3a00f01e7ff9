// The language stage: text -> sentences of tokens with tags, lemmas and a dependency tree.
import type { Span } from "../domain/document.ts";
import { modelForms } from "./casing.ts";
import { loadKernel } from "./kernel/kernel.ts";
import { createLemmatizer } from "./lemma.ts";
import { readEnglishModel } from "./model/format.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { createParser, type ParsedWord } from "./parser.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokenizer.ts";
import type { LanguageModel, Sentence, Token } from "./types.ts";

export type { LanguageModel, Sentence, Token } from "./types.ts";

/** Words parsed at once: enough rows to keep the kernel busy, few enough to stay in the cache. */
const BATCH_WORDS = 1200;

/** A sentence before parsing: its paragraph, its tokens and the word forms shown to the model. */
interface Draft {
  readonly paragraph: number;
  readonly tokens: readonly Span[];
  readonly forms: readonly string[];
}

function draftSentences(text: string): Draft[] {
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

/** Sentences of similar length together: the recurrent steps of a batch then work on many rows. */
function batchDrafts(drafts: readonly Draft[]): number[][] {
  const byLength = drafts.map((_, i) => i).sort((a, b) => drafts[b]!.tokens.length - drafts[a]!.tokens.length || a - b);
  const batches: number[][] = [];
  let room = 0;
  for (const index of byLength) {
    const length = drafts[index]!.tokens.length;
    if (length > room) {
      batches.push([]);
      room = BATCH_WORDS;
    }
    batches.at(-1)!.push(index);
    room -= length;
  }
  return batches;
}

/**
 * Loads the English model (once; about 90 MB of memory) and returns the analyser. Offsets are UTF-16 code units of the text as given;
 * sentences longer than 160 tokens are split, paragraphs never joined. Throws `internal` when the model's files are damaged.
 */
export function createLanguageModel(): LanguageModel {
  const parse = createParser(readEnglishModel(), loadKernel());
  const lemmaOf = createLemmatizer();

  function finish(text: string, draft: Draft, words: readonly ParsedWord[], index: number): Sentence {
    const tokens = draft.tokens.map(({ start, end }, i): Token => {
      const word = words[i]!;
      return {
        index: i,
        start,
        end,
        text: text.slice(start, end),
        lemma: lemmaOf(draft.forms[i]!, word.xpos),
        ...word,
      };
    });
    return { index, paragraph: draft.paragraph, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
  }

  return {
    analyse(text) {
      const drafts = draftSentences(text);
      const parsed: ParsedWord[][] = new Array(drafts.length);
      for (const batch of batchDrafts(drafts)) {
        parse(batch.map((i) => drafts[i]!.forms)).forEach((words, k) => {
          parsed[batch[k]!] = words;
        });
      }
      return drafts.map((draft, i) => finish(text, draft, parsed[i]!, i));
    },
  };
}
