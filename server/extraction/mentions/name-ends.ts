// How names of persons end that do not end in a capitalised word: the number of a ruler, the second syllable of a given name.
import { HYPHENATING } from "../lexicon/given-names.ts";
import { HONORIFICS } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";

/** "King Hassan II", "Pope John Paul II": whether token `i` is the number of a ruler. */
export function isRegnal(tree: Tree, i: number): boolean {
  return (
    /^(?:[IVX]{2,5}|V)$/.test(tree.tokens[i]!.text) && gap(tree, i - 1) === 1 && HONORIFICS.has(wordBeforeName(tree, i))
  );
}

/** The word before the names before a number: "king" in "King Hassan II". */
function wordBeforeName(tree: Tree, number: number): string {
  let at = number - 1;
  while (at > 0 && number - at < 4 && isCapital(tree, at) && !HONORIFICS.has(tree.lower[at]!)) at--;
  return tree.lower[at] ?? "";
}

/** "Yang Moo-jin", "Tsai Ing-wen": whether token `i` is the second syllable of a given name behind a family name. */
export function isGivenTail(tree: Tree, first: number, i: number): boolean {
  if (i - first < 3 || !/^[-‑]$/.test(tree.lower[i - 1]!) || gap(tree, i - 1) > 0 || gap(tree, i - 2) > 0) return false;
  if (!/^\p{Ll}{2,6}$/u.test(tree.tokens[i]?.text ?? "") || !isCapital(tree, i - 2)) return false;
  return HYPHENATING.has(tree.lower[i - 3]!) || (tree.upos[i] === "PROPN" && !COMPOUNDING.has(tree.lower[i]!));
}
/** Words that a hyphen joins to names without being part of them. */
const COMPOUNDING = new Set(
  "led run held born made like wide only based backed style aged era type owned built".split(" "),
);

/** "Woo Won-shik", "Yeo In-hyung": whether token `i` is the first syllable of a given name, whatever word the parser takes it for. */
export function isGivenHead(tree: Tree, first: number, i: number): boolean {
  return i === first + 1 && gap(tree, first) === 1 && isCapital(tree, i) && isGivenTail(tree, first, i + 2);
}

function isCapital(tree: Tree, i: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(tree.tokens[i]?.text ?? "");
}

/** White space between a token and the next. */
function gap(tree: Tree, i: number): number {
  const next = tree.tokens[i + 1];
  return next === undefined ? 9 : next.start - tree.tokens[i]!.end;
}
