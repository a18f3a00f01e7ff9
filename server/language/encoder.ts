// From the gates of words to hidden states and tags: bidirectional LSTM layers with tags predicted between them.
import type { Pointer } from "./kernel/kernel.ts";
import type { ModelShape } from "./model/format.ts";
import type { Linear, LstmLayer, Weights } from "./model/weights.ts";
import { columnsFrom, gather, type Matrix, rowsOf, type Workspace } from "./workspace.ts";

/**
 * Where the words of a batch stand while the LSTM runs: step by step, longest sentence first, without padding.
 * Row `start[t] + r` holds word t of sentence `order[r]`; `active[t]` sentences are longer than t.
 */
export interface Packing {
  readonly order: readonly number[];
  /** Lengths of the sentences in `order`, descending. */
  readonly lengths: readonly number[];
  readonly start: Int32Array;
  readonly active: Int32Array;
  readonly steps: number;
  readonly words: number;
}

/** Hidden states of the last layer and i32 tag numbers, rows in packed order. */
export interface Encoding {
  readonly states: Matrix;
  readonly upos: Pointer;
  readonly xpos: Pointer;
}

/** Plans the rows of a batch of sentences of the given lengths. */
export function packBatch(sizes: readonly number[]): Packing {
  const order = sizes.map((_, i) => i).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const lengths = order.map((i) => sizes[i]!);
  const steps = lengths[0] ?? 0;
  const active = new Int32Array(steps);
  for (const length of lengths) for (let t = 0; t < length; t++) active[t]!++;
  const start = new Int32Array(steps + 1);
  for (let t = 0; t < steps; t++) start[t + 1] = start[t]! + active[t]!;
  return { order, lengths, start, active, steps, words: start[steps]! };
}

/** Widths of the hidden states of one layer: both directions, and with the tag embedding behind them. */
function widthsOf(shape: ModelShape): { state: number; tagged: number } {
  return { state: 2 * shape.hidden, tagged: 2 * shape.hidden + shape.tagWidth };
}

/** Runs one direction over the steps: `side` 0 forward, 1 backward. `gates` already holds the input's part. */
function runDirection(
  space: Workspace,
  recurrent: Linear,
  side: 0 | 1,
  packing: Packing,
  gates: Matrix,
  states: Matrix,
): void {
  const { start, active, steps } = packing;
  const hidden = recurrent.inputs;
  const cell = space.matrix(active[0] ?? 0, hidden);
  const own = { gates: columnsFrom(gates, side * 4 * hidden), states: columnsFrom(states, side * hidden) };
  space.kernel.floats(cell.at, cell.rows * hidden).fill(0);
  for (let i = 0; i < steps; i++) {
    const t = side === 0 ? i : steps - 1 - i;
    const before = side === 0 ? t - 1 : t + 1;
    const gate = rowsOf(own.gates, start[t]!, active[t]!);
    const state = rowsOf(own.states, start[t]!, active[t]!);
    if (i > 0) {
      const previous = rowsOf(own.states, start[before]!, Math.min(active[t]!, active[before]!));
      space.apply(recurrent, previous, gate, true);
    }
    space.kernel.lstmStep(gate.at, gate.stride, gate.rows, hidden, cell.at, state.at, state.stride);
  }
}

/** Runs both directions of a layer and returns its states, in rows `width` wide; `gates` already holds the input's part. */
function runLayer(space: Workspace, layer: LstmLayer, packing: Packing, gates: Matrix, width: number): Matrix {
  const states = space.matrix(packing.words, width);
  runDirection(space, layer.forward, 0, packing, gates, states);
  runDirection(space, layer.backward, 1, packing, gates, states);
  return states;
}

/** Predicts tags from hidden states and writes the embedding of their probabilities behind the states. */
function predictTags(
  space: Workspace,
  weights: Weights,
  shape: ModelShape,
  states: Matrix,
): { upos: Pointer; xpos: Pointer } {
  const { kernel } = space;
  const count = states.rows;
  const split = shape.xpos.length;
  const end = split + shape.upos.length;
  const scores = space.matrix(count, weights.tags.outputs);
  const xpos = space.integers(count);
  const upos = space.integers(count);
  space.apply(weights.tags, states, scores);
  kernel.argmax(scores.at, scores.stride, count, 0, split, xpos);
  kernel.argmax(scores.at, scores.stride, count, split, end, upos);
  kernel.softmax(scores.at, scores.stride, count, 0, split);
  kernel.softmax(scores.at, scores.stride, count, split, end);
  space.apply(weights.tagEmbedding, scores, columnsFrom(states, widthsOf(shape).state));
  return { upos, xpos };
}

/**
 * Encodes a batch; `gates` holds the first layer's gates of its words before the recurrence, rows in packed order (see word-gates.ts), and is
 * overwritten. Tags are predicted behind the first layer or a later one.
 */
export function encode(
  space: Workspace,
  weights: Weights,
  shape: ModelShape,
  packing: Packing,
  gates: Matrix,
): Encoding {
  const { state, tagged } = widthsOf(shape);
  const widthOf = (index: number) => (index + 1 === shape.tagLayer ? tagged : state);
  const [first, ...later] = weights.layers;
  let states = runLayer(space, first!, packing, gates, widthOf(0));
  let tags = { upos: 0, xpos: 0 };
  later.forEach((layer, i) => {
    const index = i + 1;
    if (index === shape.tagLayer) tags = predictTags(space, weights, shape, states);
    space.apply(layer.input, states, gates);
    states = runLayer(space, layer, packing, gates, widthOf(index));
  });
  return { states, ...tags };
}

/** The largest number of inputs any layer of the model takes. */
export function widestInput(shape: ModelShape): number {
  return Math.max(widthsOf(shape).tagged, 3 * shape.labelWidth, shape.wordWidth + shape.featureWidth);
}

/**
 * From step-by-step rows to sentence-by-sentence rows (sentences in packed order).
 * `source[i]` is the packed row of word i of that order.
 */
export function unpackStates(space: Workspace, states: Matrix, packing: Packing): { rows: Matrix; source: Int32Array } {
  const source = new Int32Array(packing.words);
  let row = 0;
  packing.lengths.forEach((length, r) => {
    for (let t = 0; t < length; t++) source[row++] = packing.start[t]! + r;
  });
  const rows = space.matrix(packing.words, states.stride);
  gather(space, states, source, rows);
  return { rows, source };
}
