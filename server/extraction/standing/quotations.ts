// Quotations over several sentences, and who speaks in them.
import type { Predicate } from "../syntax/predicates.ts";
import type { SentenceNode } from "../types.ts";
import { isSpeechVerb, type Source, speakerOf } from "./speakers.ts";

const OPEN = /["“«]/g;

/** Character ranges inside quotation marks, paragraph by paragraph; a quotation left open runs to the end of its paragraph. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let offset = 0;
  for (const paragraph of text.split(/(\n\s*\n)/)) {
    ranges.push(...rangesIn(paragraph, offset));
    offset += paragraph.length;
  }
  return ranges;
}

function rangesIn(paragraph: string, offset: number): [number, number][] {
  const ranges: [number, number][] = [];
  let open = -1;
  for (let i = 0; i < paragraph.length; i++) {
    const char = paragraph[i]!;
    if (open < 0 && char.match(OPEN)) open = i;
    else if (open >= 0 && (char === '"' || char === "”" || char === "»")) {
      ranges.push([offset + open, offset + i + 1]);
      open = -1;
    }
  }
  if (open >= 0) ranges.push([offset + open, offset + paragraph.length]);
  return ranges;
}

/** Speaker of each sentence that lies wholly inside a quotation, from the attribution beside it in the same paragraph. */
export function quotationSpeakers(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  text: string,
): Map<number, Source> {
  const ranges = quotedRanges(text);
  const inside = (s: SentenceNode) => ranges.some(([a, b]) => a <= s.tree.sentence.start && trimmedEnd(text, s) <= b);
  const found = new Map<number, Source>();
  sentences.forEach((sentence, i) => {
    if (!inside(sentence) || attributionOf(sentence, predicates[i]!, ranges)) return;
    const paragraph = sentence.tree.sentence.paragraph;
    const before = neighbour(sentences, predicates, i, -1, paragraph, ranges, inside);
    const after = neighbour(sentences, predicates, i, 1, paragraph, ranges, inside);
    found.set(i, before ?? after ?? { speaker: null });
  });
  return found;
}

function trimmedEnd(text: string, s: SentenceNode): number {
  return s.tree.sentence.start + text.slice(s.tree.sentence.start, s.tree.sentence.end).trimEnd().length;
}

function neighbour(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  from: number,
  step: number,
  paragraph: number,
  ranges: readonly [number, number][],
  inside: (s: SentenceNode) => boolean,
): Source | null {
  for (let i = from + step; i >= 0 && i < sentences.length; i += step) {
    const other = sentences[i]!;
    if (other.tree.sentence.paragraph !== paragraph) return null;
    const source = attributionOf(other, predicates[i]!, ranges);
    if (source) return source;
    if (!inside(other)) return null;
  }
  return null;
}

/** The speech verb of a sentence that stands outside quotation marks, with its source. */
function attributionOf(
  sentence: SentenceNode,
  predicates: ReadonlyMap<number, Predicate>,
  ranges: readonly [number, number][],
): Source | null {
  const { tree } = sentence;
  for (const predicate of predicates.values()) {
    const at = tree.tokens[predicate.token]!.start;
    if (predicate.kind !== "verb" || !isSpeechVerb(tree, predicate.token) || predicate.subjects.length === 0) continue;
    if (ranges.some(([a, b]) => a < at && at < b)) continue;
    return { speaker: speakerOf(sentence, predicate) };
  }
  return null;
}
