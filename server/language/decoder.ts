// From hidden states to heads, relations and entity classes: biaffine arc scores, a tree, then a label for each arc.
import type { Pointer } from "./kernel/kernel.ts";
import type { ModelShape } from "./model/format.ts";
import type { Weights } from "./model/weights.ts";
import { decodeTree } from "./tree.ts";
import { columnsFrom, type Matrix, rowsOf, type Workspace } from "./workspace.ts";

/** Number of entity classes; the model's output is padded behind them. */
const ENTITY_CLASSES = 11;

/** i32 values of all words, sentence after sentence. heads: 0 = root, else 1-based in the sentence. */
export interface Decoding {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly entities: Int32Array;
}

/** Heads of all words. `vectors` rows are [arc dependent | arc head | label dependent | label head | mention]. */
function attach(
  space: Workspace,
  weights: Weights,
  width: number,
  vectors: Matrix,
  lengths: readonly number[],
): Pointer {
  const { kernel } = space;
  const count = vectors.rows;
  const heads = space.integers(count);
  const dependents = space.matrix(count, width);
  const longest = Math.max(0, ...lengths);
  const bias = space.matrix(longest + 1, 1);
  const scores = space.matrix(longest, longest + 1);
  space.apply(weights.biaffine, vectors, dependents);
  let first = 0;
  for (const length of lengths) {
    const own = rowsOf(dependents, first, length);
    const candidates = columnsFrom(rowsOf(vectors, first, length), width);
    const pair = [own.at, own.stride, candidates.at, candidates.stride] as const;
    kernel.scoreArcs(...pair, weights.rootArc, weights.headPrior, length, width, bias.at, scores.at);
    kernel.integers(heads, count).set(decodeTree(kernel.floats(scores.at, length * (length + 1)), length), first);
    first += length;
  }
  return heads;
}

/** Relations of all words, given their heads; words on the root, and no others, get "root". */
function label(
  space: Workspace,
  weights: Weights,
  shape: ModelShape,
  vectors: Matrix,
  heads: Pointer,
  lengths: readonly number[],
): Pointer {
  const { kernel } = space;
  const { arcWidth, labelWidth } = shape;
  const count = vectors.rows;
  const features = space.matrix(count, 3 * labelWidth);
  const scores = space.matrix(count, weights.labels.outputs);
  const relations = space.integers(count);
  const columns = [vectors.at, vectors.stride, 2 * arcWidth, 2 * arcWidth + labelWidth, labelWidth] as const;
  let first = 0;
  for (const length of lengths) {
    kernel.labelFeatures(...columns, weights.rootLabel, heads, first, length, features.at);
    first += length;
  }
  space.apply(weights.labels, features, scores);
  const headOf = kernel.integers(heads, count);
  const values = kernel.floats(scores.at, count * scores.stride);
  const root = shape.relations.indexOf("root");
  for (let i = 0; i < count; i++) values[i * scores.stride + root] = headOf[i] === 0 ? 1e9 : -1e9;
  kernel.argmax(scores.at, scores.stride, count, 0, shape.relations.length, relations);
  return relations;
}

function classifyEntities(space: Workspace, weights: Weights, mentions: Matrix): Pointer {
  const scores = space.matrix(mentions.rows, weights.entities.outputs);
  const entities = space.integers(mentions.rows);
  space.apply(weights.entities, mentions, scores);
  space.kernel.argmax(scores.at, scores.stride, mentions.rows, 0, ENTITY_CLASSES, entities);
  return entities;
}

/** Decodes a batch; `states` holds the hidden states of sentences of the given lengths one after another. */
export function decode(
  space: Workspace,
  weights: Weights,
  shape: ModelShape,
  states: Matrix,
  lengths: readonly number[],
): Decoding {
  const count = states.rows;
  const vectors = space.matrix(count, weights.roles.outputs);
  space.apply(weights.roles, states, vectors);
  space.kernel.leakyRectify(vectors.at, count * vectors.stride);
  const heads = attach(space, weights, shape.arcWidth, vectors, lengths);
  const relations = label(space, weights, shape, vectors, heads, lengths);
  const mentions = shape.mentionWidth > 0 ? columnsFrom(vectors, 2 * (shape.arcWidth + shape.labelWidth)) : states;
  const entities = classifyEntities(space, weights, mentions);
  const read = (pointer: Pointer): Int32Array => space.kernel.integers(pointer, count).slice();
  return { heads: read(heads), relations: read(relations), entities: read(entities) };
}
