// The first layer's gates before its recurrence. They depend on nothing but the word, so each form is computed once and kept for a while:
// running text says the same words again and again.
import type { Kernel } from "./kernel/kernel.ts";
import { createWordLookup, FEATURE_SLOTS } from "./model/features.ts";
import type { ModelFile } from "./model/format.ts";
import type { Weights } from "./model/weights.ts";
import { gather, type Matrix, rowsOf, type Workspace } from "./workspace.ts";

/** Forms that are kept (6 kB each, taken from the system as they come); when there is no room for more, all are forgotten. */
const CAPACITY = 8192;

/** Writes the gates of word forms, both directions side by side, into the rows of `gates`. */
export type WordGates = (space: Workspace, forms: readonly string[], gates: Matrix) => void;

/** Makes the table of a model's words; its memory is reserved once, beside the weights. */
export function createWordGates(model: ModelFile, weights: Weights, kernel: Kernel): WordGates {
  const { shape } = model;
  const wordRowsOf = createWordLookup(model);
  const stride = 8 * shape.hidden;
  const kept: Matrix = { at: kernel.reserve(CAPACITY * stride * 4), rows: CAPACITY, stride };
  const rowOf = new Map<string, number>();

  /** Input vectors [forms x (wordWidth + featureWidth)]. */
  function embed(space: Workspace, forms: readonly string[]): Matrix {
    const count = forms.length;
    const wordRows = space.integers(count);
    const featureRows = space.integers(count * FEATURE_SLOTS);
    const vectors = space.matrix(count, shape.wordWidth + shape.featureWidth);
    const wordView = kernel.integers(wordRows, count);
    const featureView = kernel.integers(featureRows, count * FEATURE_SLOTS);
    forms.forEach((form, i) => {
      const { word, features } = wordRowsOf(form);
      wordView[i] = word;
      featureView.set(features, i * FEATURE_SLOTS);
    });
    const wordTable = [weights.words.rows, weights.words.scales, shape.wordWidth] as const;
    const featureTable = [weights.features.rows, weights.features.scales, shape.featureWidth] as const;
    const ids = [count, wordRows, featureRows, FEATURE_SLOTS] as const;
    kernel.embed(...ids, ...wordTable, ...featureTable, vectors.at, vectors.stride);
    return vectors;
  }

  /** Computes what is not kept yet; there are at most CAPACITY forms. */
  function keep(space: Workspace, forms: readonly string[]): void {
    const unknown = () => [...new Set(forms)].filter((form) => !rowOf.has(form));
    let added = unknown();
    if (rowOf.size + added.length > CAPACITY) {
      rowOf.clear();
      added = unknown();
    }
    space.apply(weights.layers[0]!.input, embed(space, added), rowsOf(kept, rowOf.size, added.length));
    for (const form of added) rowOf.set(form, rowOf.size);
  }

  return (space, forms, gates) => {
    for (let first = 0; first < forms.length; first += CAPACITY) {
      const some = forms.slice(first, first + CAPACITY);
      keep(space, some);
      gather(
        space,
        kept,
        Int32Array.from(some, (form) => rowOf.get(form)!),
        rowsOf(gates, first, some.length),
      );
    }
  };
}
