// Quotations over several sentences and paragraphs, and who speaks in them.
import type { Predicate } from "../syntax/predicates.ts";
import type { SentenceNode } from "../types.ts";
import { isSpeechVerb, type Source, speakerOf } from "./speakers.ts";

/** A stretch of text inside quotation marks; `carried` where it goes on with a quotation that the paragraph before left open. */
interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  readonly carried: boolean;
}

/** Quotations of a text, paragraph by paragraph; one left open runs to the end of its paragraph and may go on in the next. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let offset = 0;
  for (const paragraph of text.split(/(\n\s*\n)/)) {
    if (paragraph.trim() !== "") found.push(...quotationsIn(paragraph, offset, found.at(-1)?.open ?? false));
    offset += paragraph.length;
  }
  return found;
}

const OPENING = new Set(['"', "“", "«"]);
const CLOSING = new Set(['"', "”", "»"]);

function quotationsIn(paragraph: string, offset: number, goesOn: boolean): Quotation[] {
  const found: Quotation[] = [];
  const first = paragraph.search(/\S/);
  let start = -1;
  const push = (end: number, open: boolean) =>
    found.push({ start: offset + start, end: offset + end, open, carried: goesOn && start === first });
  for (let i = 0; i < paragraph.length; i++) {
    const char = paragraph[i]!;
    if (start < 0 && OPENING.has(char)) start = i;
    else if (start >= 0 && CLOSING.has(char)) {
      push(i + 1, false);
      start = -1;
    }
  }
  if (start >= 0) push(paragraph.length, true);
  return found;
}

/** The last quotation that starts at or before an offset; null where there is none. Quotations are in order. */
export function quotationBefore(quotations: readonly Quotation[], offset: number): Quotation | null {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return quotations[low - 1] ?? null;
}

/** Where a search for the speaker looks: the sentences with their quotations, and where each attribution stands. */
interface Scene {
  readonly sentences: readonly SentenceNode[];
  readonly attributions: readonly (Source | null)[];
  /** Quotation that a sentence lies wholly inside of. */
  readonly inside: readonly (Quotation | null)[];
}

/** Speaker of each sentence that lies wholly inside a quotation, from the attribution beside it or in the paragraph before. */
export function quotationSpeakers(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  text: string,
): Map<number, Source> {
  const quotations = quotationsOf(text);
  const found = new Map<number, Source>();
  if (quotations.length === 0) return found;
  const attributions = sentences.map((s, i) => attributionOf(s, predicates[i]!, quotations));
  const inside = sentences.map((s) => {
    const quotation = quotationBefore(quotations, s.tree.sentence.start);
    return quotation && trimmedEnd(text, s) <= quotation.end ? quotation : null;
  });
  const scene: Scene = { sentences, attributions, inside };
  sentences.forEach((_, i) => {
    if (!inside[i] || attributions[i]) return;
    found.set(i, near(scene, i, -1) ?? near(scene, i, 1) ?? paragraphBefore(scene, found, i) ?? { speaker: null });
  });
  return found;
}

function trimmedEnd(text: string, s: SentenceNode): number {
  return s.tree.sentence.start + text.slice(s.tree.sentence.start, s.tree.sentence.end).trimEnd().length;
}

/** The attribution next to a sentence in one direction; it may stand in a paragraph further on only where the quotation does too. */
function near({ sentences, attributions, inside }: Scene, from: number, step: 1 | -1): Source | null {
  for (let i = from + step; i >= 0 && i < sentences.length; i += step) {
    const [left, right] = step > 0 ? [i - step, i] : [i, i - step];
    const crossed = sentences[left]!.tree.sentence.paragraph !== sentences[right]!.tree.sentence.paragraph;
    if (crossed && !(inside[left]?.open && (inside[right]?.carried || startsQuoted(sentences[right]!)))) return null;
    if (attributions[i]) return attributions[i]!;
    if (!inside[i]) return null;
  }
  return null;
}

function startsQuoted({ tree }: SentenceNode): boolean {
  return OPENING.has(tree.lower[0] ?? "");
}

/** Who spoke in the paragraph before, for a paragraph that is a quotation and nothing else. */
function paragraphBefore(scene: Scene, found: ReadonlyMap<number, Source>, at: number): Source | null {
  const { sentences, attributions, inside } = scene;
  const here = sentences[at]!.tree.sentence.paragraph;
  let i = at - 1;
  while (i >= 0 && sentences[i]!.tree.sentence.paragraph === here) {
    if (!inside[i]) return null;
    i -= 1;
  }
  const before = i >= 0 ? sentences[i]!.tree.sentence.paragraph : -1;
  if (before < 0) return null;
  for (; i >= 0 && sentences[i]!.tree.sentence.paragraph === before; i--)
    if (attributions[i] || found.has(i)) return attributions[i] ?? found.get(i)!;
  return null;
}

/** The speech verb of a sentence that stands outside quotation marks, with its source. */
function attributionOf(
  sentence: SentenceNode,
  predicates: ReadonlyMap<number, Predicate>,
  quotations: readonly Quotation[],
): Source | null {
  const { tree } = sentence;
  for (const predicate of predicates.values()) {
    const at = tree.tokens[predicate.token]!.start;
    if (predicate.kind !== "verb" || predicate.subjects.length === 0 || !isSpeechVerb(tree, predicate.token)) continue;
    if (at < (quotationBefore(quotations, at)?.end ?? 0)) continue;
    return { speaker: speakerOf(sentence, predicate) };
  }
  return null;
}
