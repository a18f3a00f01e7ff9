// A dependency tree that repairs may change, with the look-ups that every later stage uses.
import type { Sentence, Token } from "../../language/types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";

/** One sentence's tree. `head` is -1 at the root; `children` are in word order. Mutable on purpose: repair works on it in place. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly head: number[];
  readonly rel: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly lemma: string[];
  readonly lower: readonly string[];
  readonly children: number[][];
}

/** Copies a sentence into a tree. */
export function buildTree(sentence: Sentence): Tree {
  const tokens = sentence.tokens;
  const tree: Tree = {
    sentence,
    tokens,
    head: tokens.map((t) => t.head),
    rel: tokens.map((t) => t.deprel),
    upos: tokens.map(agreedTag),
    xpos: tokens.map((t) => t.xpos),
    lemma: tokens.map((t) => t.lemma.toLowerCase()),
    lower: tokens.map((t) => t.text.toLowerCase()),
    children: tokens.map(() => []),
  };
  tree.head.forEach((head, i) => {
    if (head >= 0) tree.children[head]!.push(i);
  });
  return tree;
}

/** The universal tag, corrected by the finer one where the two disagree about noun or verb ("held talks/VERB/NNS"). */
function agreedTag(token: Token): string {
  const { upos, xpos } = token;
  if (xpos === "NN" || xpos === "NNS")
    return ["VERB", "AUX", "ADJ"].includes(upos) || (upos === "ADV" && /^(?:nsubj|i?obj)/.test(token.deprel))
      ? "NOUN"
      : upos;
  if (xpos === "NNP" || xpos === "NNPS") return upos === "VERB" || upos === "AUX" || upos === "ADJ" ? "PROPN" : upos;
  return /^VB/.test(xpos) && (upos === "NOUN" || upos === "PROPN" || upos === "ADP") ? "VERB" : upos;
}

/** Moves token `i` under `head` with `rel`; refuses a move that would close a cycle. */
export function reattach(tree: Tree, i: number, head: number, rel: string): boolean {
  for (let up = head; up >= 0; up = tree.head[up]!) if (up === i) return false;
  const old = tree.head[i]!;
  if (old >= 0) tree.children[old] = tree.children[old]!.filter((child) => child !== i);
  tree.head[i] = head;
  tree.rel[i] = rel;
  if (head >= 0) tree.children[head] = [...tree.children[head]!, i].sort((a, b) => a - b);
  return true;
}

/** Children of `i` whose relation is one of `rels`. */
export function kids(tree: Tree, i: number, ...rels: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[i]!) if (rels.includes(tree.rel[child]!)) found.push(child);
  return found;
}

/** First child of `i` with one of `rels`, or -1. */
export function kid(tree: Tree, i: number, ...rels: readonly string[]): number {
  for (const child of tree.children[i]!) if (rels.includes(tree.rel[child]!)) return child;
  return -1;
}

/** Whether `i` has a child with one of `rels` (and, where given, one of `words` as its lower-case form). */
export function hasKid(tree: Tree, i: number, rels: readonly string[], words?: readonly string[]): boolean {
  for (const child of tree.children[i]!)
    if (rels.includes(tree.rel[child]!) && (!words || words.includes(tree.lower[child]!))) return true;
  return false;
}

/** Whether `ancestor` is `i` or above it. */
export function dominates(tree: Tree, ancestor: number, i: number): boolean {
  for (let up = i; up >= 0; up = tree.head[up]!) if (up === ancestor) return true;
  return false;
}

/** `i` and the nominals coordinated with it, in word order. */
export function coordinated(tree: Tree, i: number): number[] {
  const others = kids(tree, i, "conj").filter((c) => isNominal(tree, c));
  return [i, ...others.flatMap((c) => coordinated(tree, c))];
}

/** The first conjunct of a coordination that `i` is part of (`i` itself where there is none). */
export function firstConjunct(tree: Tree, i: number): number {
  let at = i;
  while (tree.rel[at] === "conj" && tree.head[at]! >= 0) at = tree.head[at]!;
  return at;
}

/** Preposition that marks `i` as one lower-case string ("on", "out of", "according to"); null where there is none. */
export function preposition(tree: Tree, i: number): string | null {
  const own = kids(tree, i, "case").filter((c) => !POSSESSIVES.has(tree.lower[c]!));
  const all = own.length > 0 ? own : casesOfName(tree, i);
  if (all.length === 0) return null;
  const marks = all.filter((_, k) => all.slice(k + 1).every((next, n) => next - all[k + n]! <= 2));
  if (marks.length === 0) return null;
  return marks.map((mark) => [mark, ...kids(tree, mark, "fixed")].map((m) => tree.lower[m]).join(" ")).join(" ");
}

/** "of A B" with the preposition hung on A where B is the head. */
function casesOfName(tree: Tree, i: number): number[] {
  if (tree.upos[i] !== "PROPN") return [];
  const before = kids(tree, i, "nmod:desc", "compound", "flat").filter((c) => c < i && tree.upos[c] === "PROPN");
  return before.flatMap((c) => kids(tree, c, "case")).filter((c) => !POSSESSIVES.has(tree.lower[c]!));
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X"]);
/** Whether a token heads a nominal rather than a clause. Adjectives count where a determiner makes them nouns ("the wounded"). */
export function isNominal(tree: Tree, i: number): boolean {
  return (
    NOMINAL.has(tree.upos[i]!) ||
    tree.xpos[i] === "WDT" ||
    (tree.upos[i] === "ADJ" && (hasKid(tree, i, ["det"]) || isPortion(tree, i)))
  );
}

/** "much of the north", "most of them". */
function isPortion(tree: Tree, i: number): boolean {
  return ["much", "most", "many", "few", "several", "half"].includes(tree.lower[i]!) && tree.lower[i + 1] === "of";
}

/** Whether a token is a finite or non-finite lexical verb. */
export function isVerb(tree: Tree, i: number): boolean {
  return tree.upos[i] === "VERB" || (tree.upos[i] === "AUX" && !["aux", "aux:pass", "cop"].includes(tree.rel[i]!));
}

/** Whether the clause of verb `i` is passive: it has a passive auxiliary. */
export function hasPassiveAux(tree: Tree, i: number): boolean {
  return hasKid(tree, i, ["aux:pass"]);
}

/** Text of tokens `first`..`last`, both inclusive, exactly as in the document. */
export function surface(tree: Tree, text: string, first: number, last: number): string {
  return text.slice(tree.tokens[first]!.start, tree.tokens[last]!.end);
}
