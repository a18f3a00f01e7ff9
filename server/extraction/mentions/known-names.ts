// Mentions of names that the catalogue knows, and of the owners named inside them.

import { FORMER, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { KIN_OF_ONE_NAME } from "../lexicon/people.ts";
import { DAY_OR_MONTH, HONORIFICS } from "../lexicon/words.ts";
import { preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";

import { isAnybody, titleBefore } from "./bearers.ts";
import type { DocumentNames } from "./document-names.ts";
import { isOfOthers } from "./inside-names.ts";
import { type AliasIndex, chooseReading, longestMatch, type NameMatch } from "./names.ts";
import { isNamePart, isPartOfLonger } from "./partial-names.ts";
import { headOf } from "./runs.ts";
import { PLACE_PREPOSITIONS } from "./whereabouts.ts";

/** The mention of a match, and the name of its owner inside it ("Russia" in "Russia's Federal Security Service"). */
export function knownNames(
  index: AliasIndex,
  tree: Tree,
  text: string,
  sentence: number,
  match: NameMatch,
  memory: DocumentNames,
  shouting: boolean,
): MentionNode[] {
  const title = titleBefore(tree, match.first);
  const personal = title !== null;
  const former = tree.lower.slice(Math.max(0, match.first - 4), match.first).some((word) => FORMER.has(word));
  const reading = chooseReading(index, match, { seen: memory.seen, title, former });
  if (!reading) return [];
  const referent = index.referents.get(reading.id);
  if (!referent) return [];
  const isDemonym = reading.kind === "demonym";
  if (isPartOfLonger(index, tree, match, referent) || isOfOthers(index, tree, match, referent)) return [];
  const surname = reading.kind === "surname";
  if (surname && isNamedPlace(tree, match.first)) return [];
  if (surname && isRisky(tree, match, personal) && !(memory.seen.has(reading.id) && isFree(tree, match))) return [];
  if (surname && !memory.seen.has(reading.id) && isAnybody(index, tree, match, reading, title)) return [];
  const form = text.slice(tree.tokens[match.first]!.start, tree.tokens[match.last]!.end);
  const known = memory.recall(form);
  const own = surname || /^\p{Lu}{3,6}$/u.test(form) ? known : bearerOfPlace(tree, match, referent, known);
  memory.seen.add((own ?? referent).id);
  const first = referent.type === "Place" ? withArticle(tree, match.first) : match.first;
  const whole = nameMention(tree, sentence, first, match.last, isDemonym ? "demonym" : "name", own ?? referent);
  return match.last > match.first && !isDemonym
    ? [whole, ...ownerInside(index, tree, text, sentence, match, referent, shouting)]
    : [whole];
}

/** A bare surname that is also a month or title ("Major"), a word at the start of a sentence, or one token inside a longer unknown name. */
function isRisky(tree: Tree, { first, last }: NameMatch, personal: boolean): boolean {
  if (
    isNamePart(tree, last + 1) ||
    isSurnameBehind(tree, last) ||
    isRelative(tree, first) ||
    /^[IVX]{2,5}$/.test(tree.tokens[last + 1]?.text ?? "")
  )
    return true;
  if (personal) return false;
  const isWord = first === last && (DAY_OR_MONTH.has(tree.lower[first]!) || HONORIFICS.has(tree.lower[first]!));
  return isWord || isNamePart(tree, first - 1) || tree.upos[last] !== "PROPN";
}

/** "Norman Tebbit", "Muhammad Said": a capital in the middle of a sentence goes on with the name, whatever word the parser takes it for. */
function isSurnameBehind(tree: Tree, last: number): boolean {
  const next = tree.tokens[last + 1];
  return (
    next !== undefined &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(next.text) &&
    next.start - tree.tokens[last]!.end === 1 &&
    ["NOUN", "VERB"].includes(tree.upos[last + 1]!) &&
    tree.tokens.some(({ text }, i) => i > last && tree.upos[i] === "VERB" && /^\p{Ll}/u.test(text))
  );
}

/** "Carmona" after "Pedro Carmona": the person met before, though a place has the name, unless something is there. */
function bearerOfPlace(
  tree: Tree,
  { first, last }: NameMatch,
  { type }: Referent,
  known: Referent | null,
): Referent | null {
  if (type !== "Place" || first !== last || known?.type !== "Person") return null;
  if (["amod", "compound"].includes(tree.rel[first]!)) return null;
  const prep = preposition(tree, first);
  return prep !== null && PLACE_PREPOSITIONS.has(prep) ? null : known;
}

/** "his son Michel", "her brother, Karl": the first name of a relative. */
function isRelative(tree: Tree, first: number): boolean {
  const noun = tree.lower[first - 1] === "," ? first - 2 : first - 1;
  const owned = tree.children[noun]?.some((c) => tree.rel[c] === "nmod:poss" || tree.xpos[c] === "PRP$") === true;
  return owned && KIN_OF_ONE_NAME.has(tree.lemma[noun]!);
}

/** "the town of Matsumoto": a place, whoever has its name. */
function isNamedPlace(tree: Tree, first: number): boolean {
  return tree.lower[first - 1] === "of" && PLACE_NOUNS.has(tree.lemma[first - 2] ?? "");
}

/** "Ar Raqqah", "Al Mosul": the article in capitals belongs to the place. */
function withArticle(tree: Tree, first: number): number {
  const before = tree.tokens[first - 1];
  return before && /^(?:Al|El|Ar|Ash|Ad|Az|Ez)$/.test(before.text) && tree.tokens[first]!.start - before.end === 1
    ? first - 1
    : first;
}

/** No other name word of its own phrase stands beside it: of "Rami Osterlich" nothing is Sami Osterlich. */
function isFree(tree: Tree, { first, last }: NameMatch): boolean {
  const joined = (i: number) => isNamePart(tree, i) && (tree.rel[i] === "flat" || tree.rel[i + 1] === "flat");
  return !joined(first - 1) && !(isNamePart(tree, last + 1) && tree.rel[last + 1] === "flat");
}

function ownerInside(
  index: AliasIndex,
  tree: Tree,
  text: string,
  sentence: number,
  match: NameMatch,
  referent: Referent,
  shouting: boolean,
): MentionNode[] {
  if (referent.type === "Person" || referent.type === "State" || referent.type === "Place") return [];
  const inner = longestMatch(index, tree, text, match.first, shouting, match.last - match.first);
  const reading = inner?.readings.find((r) => r.kind !== "surname" && index.referents.get(r.id)?.type === "State");
  const owner = reading && index.referents.get(reading.id);
  if (!owner) return ownerAtEnd(index, tree, text, sentence, match, referent, shouting);
  return inner && owner && owner.id !== referent.id
    ? [nameMention(tree, sentence, inner.first, inner.last, reading.kind === "demonym" ? "demonym" : "name", owner)]
    : [];
}

/** "Security Service of Ukraine". */
function ownerAtEnd(
  index: AliasIndex,
  tree: Tree,
  text: string,
  sentence: number,
  match: NameMatch,
  referent: Referent,
  shouting: boolean,
): MentionNode[] {
  const of = tree.lower.lastIndexOf("of", match.last);
  if (of <= match.first || of >= match.last) return [];
  const start = tree.lower[of + 1] === "the" ? of + 2 : of + 1;
  const inner = start <= match.last ? longestMatch(index, tree, text, start, shouting, match.last - start + 1) : null;
  const owner = inner?.readings.map((r) => index.referents.get(r.id)).find((r) => r?.type === "State");
  return inner && owner && inner.last === match.last && owner.id !== referent.id
    ? [nameMention(tree, sentence, inner.first, inner.last, "name", owner)]
    : [];
}

/** A mention of a known name or demonym on the tokens `first`..`last`. */
export function nameMention(
  tree: Tree,
  sentence: number,
  first: number,
  last: number,
  kind: "name" | "demonym",
  referent: Referent,
): MentionNode {
  const head = headOf(tree, first, last);
  return {
    sentence,
    first,
    last,
    head,
    kind,
    plural: tree.xpos[head] === "NNPS",
    definite: true,
    noun: null,
    type: referent.type,
    referent,
    owner: null,
  };
}
