// Scores an analysis against a treebank. Words are aligned by character offsets, as in the evaluation of the CoNLL 2018 shared task
// (D. Zeman et al., 2018): a word with no word of the other side at the same offsets is an error of the side that has it, a miss of
// recall or of precision. Full labels with subtypes, punctuation left out of attachment scores.
import type { GoldDocument } from "./treebank.ts";

/** What both sides have in common. */
interface ScoredWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
  /** Class of the mention the word heads, null for none; undefined in treebanks that mark no mentions. */
  readonly entity: string | null | undefined;
}

export interface ScoredSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly ScoredWord[];
}

/** Counts behind an F1 score. */
export interface Count {
  correct: number;
  gold: number;
  system: number;
}

/** What is measured of every treebank; "mentions" are the words that head one, "typed" those of the right class. */
export const MEASURES = ["tokens", "sentences", "upos", "xpos", "lemmas", "uas", "las", "mentions", "typed"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Scores {
  readonly measures: Record<Measure, Count>;
  readonly labels: Map<string, Count>;
}

const zero = (): Count => ({ correct: 0, gold: 0, system: 0 });

export function emptyScores(): Scores {
  const measures = Object.fromEntries(MEASURES.map((measure) => [measure, zero()])) as Record<Measure, Count>;
  return { measures, labels: new Map() };
}

/** F1 in per cent; 0 when nothing was there. */
export function f1({ correct, gold, system }: Count): number {
  return gold + system === 0 ? 0 : (200 * correct) / (gold + system);
}

interface Placed {
  readonly word: ScoredWord;
  /** Span key of the head, "root" for the root. */
  readonly head: string;
}

const keyOf = ({ start, end }: { start: number; end: number }): string => `${start}:${end}`;

function place(sentences: readonly ScoredSentence[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const { words } of sentences) {
    for (const word of words) {
      const head = words[word.head];
      placed.set(keyOf(word), { word, head: head ? keyOf(head) : "root" });
    }
  }
  return placed;
}

function countLabel(labels: Map<string, Count>, label: string, field: keyof Count): void {
  const count = labels.get(label) ?? zero();
  count[field]++;
  labels.set(label, count);
}

function compareWords(scores: Scores, gold: Placed, system: Placed): void {
  const { measures, labels } = scores;
  const match = (measure: Measure, equal: boolean) => {
    if (equal) measures[measure].correct++;
  };
  match("tokens", true);
  match("upos", gold.word.upos === system.word.upos);
  match("xpos", gold.word.xpos === system.word.xpos);
  match("lemmas", gold.word.lemma === system.word.lemma);
  if (gold.word.entity && system.word.entity) {
    match("mentions", true);
    match("typed", gold.word.entity === system.word.entity);
  }
  if (gold.word.upos === "PUNCT") return;
  const attached = gold.head === system.head;
  const labelled = attached && gold.word.deprel === system.word.deprel;
  match("uas", attached);
  match("las", labelled);
  if (labelled) countLabel(labels, gold.word.deprel, "correct");
}

function countSide(scores: Scores, words: Iterable<Placed>, side: "gold" | "system", marksMentions: boolean): void {
  for (const { word } of words) {
    for (const measure of ["tokens", "upos", "xpos", "lemmas"] as const) scores.measures[measure][side]++;
    if (marksMentions && word.entity)
      for (const measure of ["mentions", "typed"] as const) scores.measures[measure][side]++;
    if (word.upos === "PUNCT") continue;
    scores.measures.uas[side]++;
    scores.measures.las[side]++;
    countLabel(scores.labels, word.deprel, side);
  }
}

/** Adds the comparison of one document to `scores`. */
export function addScores(scores: Scores, document: GoldDocument, system: readonly ScoredSentence[]): void {
  const gold = place(document.sentences);
  const found = place(system);
  const marksMentions = document.sentences[0]?.words[0]?.entity !== undefined;
  countSide(scores, gold.values(), "gold", marksMentions);
  countSide(scores, found.values(), "system", marksMentions);
  for (const [key, word] of gold) {
    const other = found.get(key);
    if (other) compareWords(scores, word, other);
  }
  const sentences = new Set(system.map(keyOf));
  scores.measures.sentences.gold += document.sentences.length;
  scores.measures.sentences.system += system.length;
  scores.measures.sentences.correct += document.sentences.filter((sentence) => sentences.has(keyOf(sentence))).length;
}
