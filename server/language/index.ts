// The language stage: text -> sentences of tokens with tags, lemmas and a dependency tree.
import { type Draft, draftSentences, inBatches, recaseDrafts } from "./drafts.ts";
import { loadKernel } from "./kernel/kernel.ts";
import { createLemmatizer } from "./lemma.ts";
import { readEnglishModel } from "./model/format.ts";
import { createParser, type ParsedWord } from "./parser.ts";
import type { LanguageModel, Sentence, Token } from "./types.ts";

export type { LanguageModel, Sentence, Token } from "./types.ts";

/**
 * Loads the English model (once; it takes about 60 MB of memory, and up to 50 more for the words that it meets) and returns the
 * analyser. Offsets are UTF-16 code units of the text as given; paragraphs are never joined, sentences longer than 160 tokens are split.
 * Throws `internal` when the model's files are damaged.
 */
export function createLanguageModel(): LanguageModel {
  const parse = inBatches(createParser(readEnglishModel(), loadKernel()));
  const lemmaOf = createLemmatizer();

  function finish(text: string, draft: Draft, words: readonly ParsedWord[], index: number): Sentence {
    const tokens = draft.tokens.map(({ start, end }, i): Token => {
      const word = words[i]!;
      return {
        index: i,
        start,
        end,
        text: text.slice(start, end),
        lemma: lemmaOf(draft.forms[i]!, word.xpos, i === 0),
        ...word,
      };
    });
    return { index, paragraph: draft.paragraph, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
  }

  return {
    analyse(text) {
      const drafts = recaseDrafts(draftSentences(text), parse);
      const parsed = parse(drafts.map((draft) => draft.forms));
      return drafts.map((draft, i) => finish(text, draft, parsed[i]!, i));
    },
  };
}
