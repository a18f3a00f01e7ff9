// Who speaks: the subject of a speech verb, the source after "according to", the speaker of a quotation over several sentences.
import { argumentsAt, type Reading } from "../frames/arguments.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { operatorOf } from "./operators.ts";

/** A source of words; `speaker` is null where the text does not say who ("officials said" without a country). */
export interface Source {
  readonly speaker: Argument | null;
}

const SPEAKER: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** Whether a verb introduces somebody's words. */
export function isSpeechVerb(tree: Tree, v: number): boolean {
  return tree.upos[v] === "VERB" && operatorOf(tree.lemma[v]!, "VERB", "ccomp", false) === "says";
}

/** The source of a speech or opinion verb: whom it cites, else its subject. */
export function speakerOf(sentence: SentenceNode, predicate: Predicate): Argument | null {
  const { tree } = sentence;
  const cited = kids(tree, predicate.token, "advcl").filter(
    (c) => tree.lemma[c] === "cite" || tree.lemma[c] === "quote",
  );
  const sources = cited.flatMap((c) => kids(tree, c, "obj"));
  const quoted = predicate.lemma === "quote" ? predicate.objects : [];
  for (const token of [...sources, ...quoted, ...predicate.subjects]) {
    const found = argumentsAt(sentence, token, SPEAKER);
    if (found.length > 0) return found[0]!;
  }
  return null;
}

/** The source after "according to" (or "as X said") anywhere in a sentence; null where there is none. */
export function accordingTo(sentence: SentenceNode): Source | null {
  const { tree } = sentence;
  for (let i = 0; i < tree.tokens.length; i++) {
    if (preposition(tree, i) !== "according to") continue;
    return { speaker: argumentsAt(sentence, i, SPEAKER)[0] ?? possessorOf(sentence, i) };
  }
  return null;
}

/** "according to Osterlich's figures": the owner of the source. */
function possessorOf(sentence: SentenceNode, i: number): Argument | null {
  const { tree } = sentence;
  const owners = [
    ...kids(tree, i, "nmod:poss"),
    ...kids(tree, i, "nmod").filter((c) => ["by", "from", "of"].includes(preposition(tree, c) ?? "")),
    ...kids(tree, i, "compound", "amod", "acl"),
  ];
  return owners.flatMap((c) => argumentsAt(sentence, c, SPEAKER))[0] ?? null;
}

const OPEN = /["“«]/g;
/** Character ranges inside quotation marks, paragraph by paragraph; a quotation left open runs to the end of its paragraph. */
export function quotedRanges(text: string): [number, number][] {
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
