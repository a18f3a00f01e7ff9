// Tagger and dependency parser: a bidirectional LSTM over words with biaffine arc and label scores.
// T. Dozat, C. D. Manning (2017), Deep biaffine attention for neural dependency parsing. Tags are predicted after the first layer
// and fed to the second. int8 weights, i16 activations, computed by the WebAssembly kernel.
import type { Kernel, Pointer } from "./kernel/kernel.ts";
import { createWordLookup, FEATURE_SLOTS } from "./model/features.ts";
import type { ModelFile } from "./model/format.ts";
import { type Linear, placeWeights } from "./model/weights.ts";
import { decodeTree } from "./tree.ts";

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
const FLOAT = 4;

/**
 * Where the words of a batch stand while the LSTM runs: step by step, longest sentence first, without padding.
 * Row `start[t] + r` holds word t of sentence `order[r]`; `active[t]` sentences are longer than t.
 */
interface Packing {
  readonly order: readonly number[];
  readonly start: Int32Array;
  readonly active: Int32Array;
  readonly steps: number;
  readonly words: number;
}

function packBatch(lengths: readonly number[]): Packing {
  const order = lengths.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const steps = lengths[order[0]!] ?? 0;
  const active = new Int32Array(steps);
  for (const length of lengths) for (let t = 0; t < length; t++) active[t]!++;
  const start = new Int32Array(steps + 1);
  for (let t = 0; t < steps; t++) start[t + 1] = start[t]! + active[t]!;
  return { order, start, active, steps, words: start[steps]! };
}

/** Makes the parser of a model; its weights are copied into the kernel's memory. */
export function createParser(model: ModelFile, kernel: Kernel): Parser {
  const { shape } = model;
  const weights = placeWeights(model, kernel);
  const rowsOf = createWordLookup(model);
  const root = shape.relations.indexOf("root");
  const stateWidth = 2 * shape.hidden;
  /** Hidden states are followed by the tag embedding in the input of the layer that reads tags. */
  const taggedWidth = stateWidth + shape.tagWidth;
  const widest = Math.max(taggedWidth, 3 * shape.labelWidth);
  let quantised: Pointer = 0;
  let rowScales: Pointer = 0;

  const matrix = (rows: number, width: number): Pointer => kernel.reserve(rows * width * FLOAT);
  const apply = (
    layer: Linear,
    rows: number,
    input: Pointer,
    inputStride: number,
    output: Pointer,
    outputStride = layer.outputs,
    accumulate: 0 | 1 = 0,
  ): void =>
    kernel.multiply(
      ...([input, inputStride, rows, layer.inputs, layer.weights, layer.scales, layer.outputs, layer.bias] as const),
      ...([output, outputStride, accumulate, quantised, rowScales] as const),
    );

  /** Input vectors [words x (wordWidth + featureWidth)] in packed order. */
  function embedWords(sentences: readonly (readonly string[])[], packing: Packing): Pointer {
    const { words: count, order, start } = packing;
    const words = kernel.reserve(count * FLOAT);
    const features = kernel.reserve(count * FEATURE_SLOTS * FLOAT);
    const width = shape.wordWidth + shape.featureWidth;
    const vectors = matrix(count, width);
    const wordRows = kernel.integers(words, count);
    const featureRows = kernel.integers(features, count * FEATURE_SLOTS);
    order.forEach((sentence, r) => {
      sentences[sentence]!.forEach((form, t) => {
        const row = start[t]! + r;
        const rows = rowsOf(form);
        wordRows[row] = rows[FEATURE_SLOTS]!;
        for (let slot = 0; slot < FEATURE_SLOTS; slot++) featureRows[row * FEATURE_SLOTS + slot] = rows[slot]!;
      });
    });
    kernel.embed(
      ...([count, words, features, FEATURE_SLOTS, weights.words.rows, weights.words.scales, shape.wordWidth] as const),
      ...([weights.features.rows, weights.features.scales, shape.featureWidth, vectors, width] as const),
    );
    return vectors;
  }

  /** One LSTM layer, both directions; `output` rows are [forward | backward | ...] with the given stride. */
  function runLayer(
    index: number,
    input: Pointer,
    inputStride: number,
    packing: Packing,
    gates: Pointer,
    output: Pointer,
    stride: number,
  ): void {
    const layer = weights.layers[index]!;
    const { hidden } = shape;
    const { start, active, steps, words } = packing;
    const gatesWidth = layer.input.outputs;
    const cellSize = (active[0] ?? 0) * hidden;
    const cell = matrix(active[0] ?? 0, hidden);
    apply(layer.input, words, input, inputStride, gates);
    const step = (t: number, previous: number, recurrent: Linear, side: 0 | 1): void => {
      const gate = gates + (start[t]! * gatesWidth + side * 4 * hidden) * FLOAT;
      const column = output + side * hidden * FLOAT;
      if (previous >= 0 && previous < steps) {
        const rows = Math.min(active[t]!, active[previous]!);
        apply(recurrent, rows, column + start[previous]! * stride * FLOAT, stride, gate, gatesWidth, 1);
      }
      kernel.lstmStep(gate, gatesWidth, active[t]!, hidden, cell, column + start[t]! * stride * FLOAT, stride);
    };
    kernel.floats(cell, cellSize).fill(0);
    for (let t = 0; t < steps; t++) step(t, t - 1, layer.forward, 0);
    kernel.floats(cell, cellSize).fill(0);
    for (let t = steps - 1; t >= 0; t--) step(t, t + 1, layer.backward, 1);
  }

  /** Predicts tags from hidden states and writes their embedding beside the states; returns i32 tag numbers in packed order. */
  function tagWords(states: Pointer, stride: number, count: number): { upos: Pointer; xpos: Pointer } {
    const width = weights.tags.outputs;
    const split = shape.xpos.length;
    const end = split + shape.upos.length;
    const scores = matrix(count, width);
    const xpos = kernel.reserve(count * FLOAT);
    const upos = kernel.reserve(count * FLOAT);
    apply(weights.tags, count, states, stride, scores);
    kernel.argmax(scores, width, count, 0, split, xpos);
    kernel.argmax(scores, width, count, split, end, upos);
    kernel.softmax(scores, width, count, 0, split);
    kernel.softmax(scores, width, count, split, end);
    apply(weights.tagEmbedding, count, scores, width, states + stateWidth * FLOAT, stride);
    return { upos, xpos };
  }

  /** Hidden states of the last layer and tags, both in packed order. */
  function encode(sentences: readonly (readonly string[])[], packing: Packing) {
    const count = packing.words;
    let input = embedWords(sentences, packing);
    let stride = shape.wordWidth + shape.featureWidth;
    let tags = { upos: 0, xpos: 0 };
    const gates = matrix(count, 8 * shape.hidden);
    for (let index = 0; index < shape.layers; index++) {
      if (index === shape.tagLayer) tags = tagWords(input, stride, count);
      const nextStride = index + 1 === shape.tagLayer ? taggedWidth : stateWidth;
      const output = matrix(count, nextStride);
      runLayer(index, input, stride, packing, gates, output, nextStride);
      input = output;
      stride = nextStride;
    }
    return { states: input, tags };
  }

  /** Heads of all words as i32 (0 = root, else 1-based in the sentence), sentence after sentence in packed order of sentences. */
  function attach(vectors: Pointer, lengths: readonly number[], count: number): Pointer {
    const width = shape.arcWidth;
    const stride = weights.arcsAndLabels.outputs;
    const heads = kernel.reserve(count * FLOAT);
    const dependents = matrix(count, width);
    const longest = lengths[0] ?? 0;
    const bias = matrix(longest + 1, 1);
    const scores = matrix(longest, longest + 1);
    apply(weights.biaffine, count, vectors, stride, dependents);
    let first = 0;
    for (const length of lengths) {
      kernel.scoreArcs(
        ...([dependents + first * width * FLOAT, width, vectors + (first * stride + width) * FLOAT, stride] as const),
        ...([weights.rootArc, weights.headPrior, length, width, bias, scores] as const),
      );
      kernel.integers(heads, count).set(decodeTree(kernel.floats(scores, length * (length + 1)), length), first);
      first += length;
    }
    return heads;
  }

  /** Relation numbers (i32) of all words, given their heads. */
  function label(vectors: Pointer, heads: Pointer, lengths: readonly number[], count: number): Pointer {
    const { arcWidth, labelWidth } = shape;
    const stride = weights.arcsAndLabels.outputs;
    const features = matrix(count, 3 * labelWidth);
    let first = 0;
    for (const length of lengths) {
      kernel.labelFeatures(
        ...([vectors, stride, 2 * arcWidth, 2 * arcWidth + labelWidth, labelWidth, weights.rootLabel] as const),
        ...([heads, first, length, features] as const),
      );
      first += length;
    }
    const width = weights.labels.outputs;
    const scores = matrix(count, width);
    const relations = kernel.reserve(count * FLOAT);
    apply(weights.labels, count, features, 3 * labelWidth, scores);
    const headOf = kernel.integers(heads, count);
    const values = kernel.floats(scores, count * width);
    for (let i = 0; i < count; i++) values[i * width + root] = headOf[i] === 0 ? 1e9 : -1e9;
    kernel.argmax(scores, width, count, 0, shape.relations.length, relations);
    return relations;
  }

  /** From step-by-step rows to sentence-by-sentence rows (sentences in packed order); also the permutation itself. */
  function unpack(
    states: Pointer,
    packing: Packing,
    lengths: readonly number[],
  ): { rows: Pointer; source: Int32Array } {
    const rows = matrix(packing.words, stateWidth);
    const source = new Int32Array(packing.words);
    const from = kernel.floats(states, packing.words * stateWidth);
    const to = kernel.floats(rows, packing.words * stateWidth);
    let row = 0;
    lengths.forEach((length, r) => {
      for (let t = 0; t < length; t++, row++) {
        source[row] = packing.start[t]! + r;
        to.set(from.subarray(source[row]! * stateWidth, (source[row]! + 1) * stateWidth), row * stateWidth);
      }
    });
    return { rows, source };
  }

  function parseBatch(sentences: readonly (readonly string[])[]): ParsedWord[][] {
    const packing = packBatch(sentences.map((sentence) => sentence.length));
    const count = packing.words;
    const lengths = packing.order.map((i) => sentences[i]!.length);
    quantised = kernel.reserve(count * widest * 2);
    rowScales = matrix(count, 1);
    const { states, tags } = encode(sentences, packing);
    const { rows, source } = unpack(states, packing, lengths);
    const vectors = matrix(count, weights.arcsAndLabels.outputs);
    apply(weights.arcsAndLabels, count, rows, stateWidth, vectors);
    kernel.leakyRectify(vectors, count * weights.arcsAndLabels.outputs);
    const heads = attach(vectors, lengths, count);
    const relations = label(vectors, heads, lengths, count);
    const entityScores = matrix(count, weights.entities.outputs);
    const entities = kernel.reserve(count * FLOAT);
    apply(weights.entities, count, rows, stateWidth, entityScores);
    kernel.argmax(entityScores, weights.entities.outputs, count, 0, ENTITIES.length, entities);
    const read = (pointer: Pointer) => kernel.integers(pointer, count);
    const [upos, xpos, head, relation, entity] = [tags.upos, tags.xpos, heads, relations, entities].map(read);
    const results: ParsedWord[][] = sentences.map(() => []);
    let row = 0;
    packing.order.forEach((sentence, r) => {
      results[sentence] = Array.from({ length: lengths[r]! }, () => {
        const word = {
          upos: shape.upos[upos![source[row]!]!]!,
          xpos: shape.xpos[xpos![source[row]!]!]!,
          head: head![row]! - 1,
          deprel: shape.relations[relation![row]!]!,
          entity: ENTITIES[entity![row]!]!,
        };
        row++;
        return word;
      });
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
