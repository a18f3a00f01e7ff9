// Word form -> rows of the model's tables: the word vector and nine surface features (form, endings, beginnings, shape).
import type { ModelFile } from "./format.ts";

/** Features of one word; slot i falls back to row i of the feature table, its unknown row. */
export const FEATURE_SLOTS = 9;
/** Longest part of a word that is looked at. */
const LONGEST = 64;
const CACHE_SIZE = 50_000;

/** Table rows of a word: FEATURE_SLOTS feature rows, then the row of the word table. */
export type WordRows = Int32Array;

/** Capitals X, small letters x, digits d, other letters u; runs cut to two, eight characters: "Mi-24" -> "Xx-dd". */
export function shapeOf(word: string): string {
  return word
    .replace(/[A-Z]/g, "X")
    .replace(/[a-z]/g, "x")
    .replace(/[0-9]/g, "d")
    .replace(/[^Xxd\p{ASCII}]/gu, "u")
    .replace(/(.)\1{2,}/gu, "$1$1")
    .slice(0, 8);
}

/** The feature names of a word, one a slot, as the model was trained on them. */
export function featuresOf(word: string): string[] {
  const lower = word.toLowerCase();
  return [
    `w=${lower}`,
    `1=${lower.slice(-1)}`,
    `2=${lower.slice(-2)}`,
    `3=${lower.slice(-3)}`,
    `4=${lower.slice(-4)}`,
    `p1${lower.slice(0, 1)}`,
    `p2${lower.slice(0, 2)}`,
    `p3${lower.slice(0, 3)}`,
    `h=${shapeOf(word)}`,
  ];
}

/** Makes the look-up of a model, cached per word form. */
export function createWordLookup(model: ModelFile): (word: string) => WordRows {
  const words = new Map(model.words.map((word, i) => [word, i + 1]));
  const features = new Map(model.features.map((feature, i) => [feature, i]));
  const cache = new Map<string, WordRows>();
  return (form) => {
    const cached = cache.get(form);
    if (cached) return cached;
    const word = form.length > LONGEST ? form.slice(0, LONGEST) : form;
    const rows = new Int32Array(FEATURE_SLOTS + 1);
    featuresOf(word).forEach((feature, slot) => {
      rows[slot] = features.get(feature) ?? slot;
    });
    rows[FEATURE_SLOTS] = words.get(word.toLowerCase()) ?? 0;
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(form, rows);
    return rows;
  };
}
