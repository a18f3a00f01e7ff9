// Word form -> rows of the model's tables: the word vector and nine surface features (form, endings, beginnings, shape).
import type { ModelFile } from "./format.ts";

/** Features of one word; slot i falls back to row i of the feature table, its unknown row. */
export const FEATURE_SLOTS = 9;
/** Longest part of a word that is looked at. */
const LONGEST = 64;

/** Table rows of a word. */
export interface WordRows {
  readonly word: number;
  /** One a slot. */
  readonly features: readonly number[];
}

/** Capitals X, small letters x, digits d, other letters u; runs cut to two, eight characters: "Mi-24" -> "Xx-dd". */
export function shapeOf(word: string): string {
  let shape = "";
  for (const letter of word) {
    const kind = kindOf(letter);
    if (!shape.endsWith(kind + kind)) shape += kind;
    if (shape.length === 8) break;
  }
  return shape;
}

function kindOf(letter: string): string {
  if (letter >= "a" && letter <= "z") return "x";
  if (letter >= "A" && letter <= "Z") return "X";
  if (letter >= "0" && letter <= "9") return "d";
  return letter < "\u0080" ? letter : "u";
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

/** Makes the look-up of a model; unknown words have row 0. */
export function createWordLookup(model: ModelFile): (form: string) => WordRows {
  const words = new Map(model.words.map((word, i) => [word, i + 1]));
  const features = new Map(model.features.map((feature, i) => [feature, i]));
  return (form) => {
    const word = form.length > LONGEST ? form.slice(0, LONGEST) : form;
    return {
      word: words.get(word.toLowerCase()) ?? 0,
      features: featuresOf(word).map((feature, slot) => features.get(feature) ?? slot),
    };
  };
}
