// Mentions of names that the catalogue knows, and of the owners named inside them.

import { aliasKey } from "../../ontology/aliases.ts";
import { FORMER, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { DAY_OR_MONTH, HONORIFICS } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";

import { isAnybody, titleBefore } from "./bearers.ts";
import type { DocumentNames } from "./document-names.ts";
import { type AliasIndex, chooseReading, longestMatch, type NameMatch } from "./names.ts";
import { headOf } from "./runs.ts";

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
  if (
    isInsidePersonName(tree, match, referent) ||
    isPlaceGoingOn(index, tree, match, referent) ||
    isAfterArticle(tree, match) ||
    isHyphened(index, tree, match)
  )
    return [];
  const surname = reading.kind === "surname";
  if (surname && isNamedPlace(tree, match.first)) return [];
  if (surname && isRisky(tree, match, personal) && !(memory.seen.has(reading.id) && isFree(tree, match))) return [];
  if (surname && !memory.seen.has(reading.id) && isAnybody(index, tree, match, reading, title)) return [];
  const own = surname ? memory.recall(text.slice(tree.tokens[match.first]!.start, tree.tokens[match.last]!.end)) : null;
  memory.seen.add((own ?? referent).id);
  const first = referent.type === "Place" ? withArticle(tree, match.first) : match.first;
  const whole = nameMention(tree, sentence, first, match.last, isDemonym ? "demonym" : "name", own ?? referent);
  return match.last > match.first && !isDemonym
    ? [whole, ...ownerInside(index, tree, text, sentence, match, referent, shouting)]
    : [whole];
}

/** A bare surname that is also a month or title ("Major"), a word at the start of a sentence, or one token inside a longer unknown name. */
function isRisky(tree: Tree, { first, last }: NameMatch, personal: boolean): boolean {
  if (isNamePart(tree, last + 1) || /^[IVX]{2,5}$/.test(tree.tokens[last + 1]?.text ?? "")) return true;
  if (personal) return false;
  const isWord = first === last && (DAY_OR_MONTH.has(tree.lower[first]!) || HONORIFICS.has(tree.lower[first]!));
  return isWord || isNamePart(tree, first - 1) || tree.upos[last] !== "PROPN";
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

/** "Abu Hamza al-Kuwaiti": what follows the article of a longer name is part of that name. */
function isAfterArticle(tree: Tree, { first }: NameMatch): boolean {
  return (
    first > 2 &&
    /^[-‑]$/.test(tree.lower[first - 1]!) &&
    /^(?:al|el|ul|as|ash|an|ar|ad|at|az)$/.test(tree.lower[first - 2]!) &&
    tree.tokens[first]!.start === tree.tokens[first - 2]!.end + 1 &&
    isNamePart(tree, first - 3)
  );
}

/** "Tin-Hama", "NSCN-KX": one half of a hyphened name, whose other half is no name of its own. */
function isHyphened(index: AliasIndex, tree: Tree, { first, last }: NameMatch): boolean {
  if (first < last) return false;
  return (
    (isTightHyphen(tree, first - 1) && isUnknownPart(index, tree, first - 2, /^\p{Lu}\p{Ll}+$/u)) ||
    (isTightHyphen(tree, last + 1) && isUnknownPart(index, tree, last + 2, /^\p{Lu}{1,4}$/u))
  );
}

/** A hyphen without white space around it. */
function isTightHyphen(tree: Tree, i: number): boolean {
  return (
    /^[-‑]$/.test(tree.lower[i] ?? "") &&
    tree.tokens[i + 1]?.start === tree.tokens[i]!.end &&
    tree.tokens[i - 1]?.end === tree.tokens[i]!.start
  );
}

function isUnknownPart(index: AliasIndex, tree: Tree, i: number, form: RegExp): boolean {
  return isNamePart(tree, i) && form.test(tree.tokens[i]!.text) && !index.table.has(aliasKey(tree.tokens[i]!.text));
}

function isNamePart(tree: Tree, i: number): boolean {
  return (
    i >= 0 && i < tree.tokens.length && tree.upos[i] === "PROPN" && !HONORIFICS.has(tree.lower[i]!.replace(/\.$/, ""))
  );
}

/** "Michael Jordan", "Chad Smith", "Anna Maria Wagner": one word of a person's name is no state, place or group. */
function isInsidePersonName(tree: Tree, { first, last }: NameMatch, referent: Referent): boolean {
  if (first !== last || referent.type === "Person") return false;
  const after =
    tree.tokens[first]!.entity === "person" &&
    isNamePart(tree, first + 1) &&
    tree.rel[first + 1] === "flat" &&
    tree.head[first + 1] === first;
  const before = tree.rel[first] === "flat" && isNameFrom(tree, tree.head[first]!, first - 1);
  return before || after;
}

/** "Rio Tinto", "Paris Match": a place whose name goes on in a word that nobody knows is not that place. */
function isPlaceGoingOn(index: AliasIndex, tree: Tree, { first, last }: NameMatch, { type }: Referent): boolean {
  const next = last + 1;
  return (
    first === last &&
    type === "Place" &&
    isNamePart(tree, next) &&
    tree.rel[next] === "flat" &&
    tree.head[next] === first &&
    tree.tokens[next]!.start - tree.tokens[last]!.end === 1 &&
    !index.table.has(aliasKey(tree.tokens[next]!.text))
  );
}

/** Whether all tokens from `first` to `last` are parts of one name. */
function isNameFrom(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!isNamePart(tree, i)) return false;
  return first >= 0 && first <= last && last - first <= 2;
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
