// Parses text that is split into words already: for measuring the parser apart from the tokenizer.
import { modelForms } from "./casing.ts";
import { inBatches } from "./drafts.ts";
import { loadKernel } from "./kernel/kernel.ts";
import { createLemmatizer } from "./lemma.ts";
import { readEnglishModel } from "./model/format.ts";
import { createParser, type ParsedWord } from "./parser.ts";

/** Sentences of word forms -> analyses in the same order. */
export type GoldParser = (sentences: readonly (readonly string[])[]) => (ParsedWord & { readonly lemma: string })[][];

/** Loads the English model as a parser of given words. */
export function createGoldParser(): GoldParser {
  const parse = inBatches(createParser(readEnglishModel(), loadKernel()));
  const lemmaOf = createLemmatizer();
  return (sentences) => {
    const forms = sentences.map(modelForms);
    return parse(forms).map((words, i) =>
      words.map((word, j) => ({ ...word, lemma: lemmaOf(forms[i]![j]!, word.xpos, j === 0) })),
    );
  };
}
