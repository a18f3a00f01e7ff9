// Tagger and dependency parser: a bidirectional LSTM over words with biaffine arc and label scores.
// T. Dozat, C. D. Manning (2017), Deep biaffine attention for neural dependency parsing. Tags are predicted after the first layer
// and fed to the second. int8 weights, i16 activations, computed by the WebAssembly kernel.
import { decode } from "./decoder.ts";
import { encode, packBatch, unpackStates, widestInput } from "./encoder.ts";
import type { Kernel } from "./kernel/kernel.ts";
import type { ModelFile } from "./model/format.ts";
import { placeWeights } from "./model/weights.ts";
import { createWordGates } from "./word-gates.ts";
import { openWorkspace } from "./workspace.ts";

/** Analysis of one word. */
export interface ParsedWord {
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly entity: string | null;
}

/** Parses a batch of sentences (word forms); results in the same order, independent of how sentences are batched. */
export type Parser = (sentences: readonly (readonly string[])[]) => ParsedWord[][];

/** Classes of the mention head, in the order of the model's output; the first means "heads no mention". */
const ENTITIES: readonly (string | null)[] = [
  null,
  ...["person", "organization", "place", "event", "time", "object", "abstract", "substance", "animal", "plant"],
];

/** Makes the parser of a model; its weights are copied into the kernel's memory. */
export function createParser(model: ModelFile, kernel: Kernel): Parser {
  const { shape } = model;
  const weights = placeWeights(model, kernel);
  const writeGates = createWordGates(model, weights, kernel);

  function parseBatch(sentences: readonly (readonly string[])[]): ParsedWord[][] {
    const packing = packBatch(sentences.map((sentence) => sentence.length));
    const forms: string[] = new Array(packing.words);
    packing.order.forEach((sentence, r) => {
      sentences[sentence]!.forEach((form, t) => {
        forms[packing.start[t]! + r] = form;
      });
    });
    const space = openWorkspace(kernel, packing.words, widestInput(shape));
    const gates = space.matrix(packing.words, 8 * shape.hidden);
    writeGates(space, forms, gates);
    const { states, upos, xpos } = encode(space, weights, shape, packing, gates);
    const { rows, source } = unpackStates(space, states, packing);
    const { heads, relations, entities } = decode(space, weights, shape, rows, packing.lengths);
    const uposOf = kernel.integers(upos, packing.words);
    const xposOf = kernel.integers(xpos, packing.words);
    const results: ParsedWord[][] = sentences.map(() => []);
    let row = 0;
    packing.order.forEach((sentence, r) => {
      for (const end = row + packing.lengths[r]!; row < end; row++) {
        results[sentence]!.push({
          upos: shape.upos[uposOf[source[row]!]!]!,
          xpos: shape.xpos[xposOf[source[row]!]!]!,
          head: heads[row]! - 1,
          deprel: shape.relations[relations[row]!]!,
          entity: ENTITIES[entities[row]!]!,
        });
      }
    });
    return results;
  }

  return (sentences) => {
    const mark = kernel.mark();
    try {
      return parseBatch(sentences);
    } finally {
      kernel.release(mark);
    }
  };
}
