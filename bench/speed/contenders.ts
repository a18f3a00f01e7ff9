// What is measured: one entry for each way of reading text. An entry loads itself and returns a reader of one document.
import type { Document } from "../../server/domain/document.ts";

/** Reads one document completely; the result is a count, so that no work can be left out as unused. */
export type Reader = (document: Document) => number;

export interface Contender {
  readonly name: string;
  /** What it does, for the table. */
  readonly does: string;
  readonly load: () => Promise<Reader>;
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: "actorgraph",
    does: "tokens, tags, trees, mentions, claims",
    async load() {
      const { loadKnowledge } = await import("../../server/composition.ts");
      const { extractor } = loadKnowledge();
      return (document) => extractor.extract(document).claims.length;
    },
  },
  {
    name: "language",
    does: "of that: tokens, tags, trees",
    async load() {
      const { createLanguageModel } = await import("../../server/language/index.ts");
      const model = createLanguageModel();
      return ({ text }) => model.analyse(text).length;
    },
  },
  {
    name: "wink-nlp",
    does: "tokens, tags, entities of wink-eng-lite-web-model",
    async load() {
      const { default: winkNLP } = await import("wink-nlp");
      const { default: model } = await import("wink-eng-lite-web-model");
      const nlp = winkNLP(model);
      return ({ text }) => {
        const doc = nlp.readDoc(text);
        return doc.tokens().out(nlp.its.pos).length + doc.entities().out().length;
      };
    },
  },
  {
    name: "compromise",
    does: "tags, people, places, organisations",
    async load() {
      const { default: nlp } = await import("compromise");
      return ({ text }) => {
        const doc = nlp(text);
        return doc.people().length + doc.places().length + doc.organizations().length;
      };
    },
  },
];

/** No reading at all: what the machine's cores give beside one another when nothing but arithmetic is asked of them. */
export const SUMS: Contender = {
  name: "sums",
  does: "sums of integers, in step with the length of the text",
  load: async () => (document) => {
    let sum = 1;
    for (let i = 0; i < document.text.length * SUMS_PER_LETTER; i++) sum = (sum * 5 + i) | 0;
    return sum;
  },
};
const SUMS_PER_LETTER = 5000;
