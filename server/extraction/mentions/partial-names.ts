// Known names that are only part of a longer name which nobody knows: "Michael Jordan", "Rio Tinto", "Congress for Democracy".
import { aliasKey } from "../../ontology/aliases.ts";
import { BODIES } from "../lexicon/actor-types.ts";
import { MENS_NAMES, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { BODY_HEADS, BODY_LINKS } from "../lexicon/name-words.ts";
import { HONORIFICS } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Referent } from "../types.ts";
import { isCapital } from "./body-names.ts";
import type { AliasIndex, NameMatch } from "./names.ts";

/** Whether what matches a known name is part of a longer name, or of another's. */
export function isPartOfLonger(index: AliasIndex, tree: Tree, match: NameMatch, referent: Referent): boolean {
  return (
    isInsidePersonName(index, tree, match, referent) ||
    isPlaceGoingOn(index, tree, match, referent) ||
    isPersonGoingOn(index, tree, match, referent) ||
    isAfterArticle(tree, match) ||
    isHyphened(index, tree, match) ||
    isHeadOfLonger(tree, match) ||
    isAnothers(index, tree, match, referent) ||
    isTitleAndMore(tree, match, referent)
  );
}

/** "Abu Hamza al-Kuwaiti": what follows the article of a longer name is part of that name. */
function isAfterArticle(tree: Tree, { first }: NameMatch): boolean {
  return (
    first > 2 &&
    /^[-‑]$/.test(tree.lower[first - 1]!) &&
    ARTICLE.test(tree.lower[first - 2]!) &&
    tree.tokens[first]!.start === tree.tokens[first - 2]!.end + 1 &&
    (isNamePart(tree, first - 3) || isTightHyphen(tree, first - 3))
  );
}

const ARTICLE = /^(?:al|el|ul|ur|as|ash|an|ar|ad|at|az)$/;

/** "Tin-Hama", "NSCN-KX", "Wali-ur-Rehman": one part of a hyphened name, whose other half is no name of its own. */
function isHyphened(index: AliasIndex, tree: Tree, { first, last }: NameMatch): boolean {
  if (first < last) return false;
  if (isTightHyphen(tree, last + 1) && ARTICLE.test(tree.lower[last + 2] ?? "") && isTightHyphen(tree, last + 3))
    return true;
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

/** "Congress for Democracy", "Senate of Fredonia": the head of a body whose name goes on. */
function isHeadOfLonger(tree: Tree, { first, last }: NameMatch): boolean {
  const to = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  const isBody = first === last && BODY_HEADS.test(tree.tokens[first]!.text) && isCapital(tree, first);
  return isBody && BODY_LINKS.has(tree.lower[last + 1] ?? "") && isCapital(tree, to);
}

/** "the Osterlich National Party": a party of that name in another state. */
function isAnothers(index: AliasIndex, tree: Tree, { first, last }: NameMatch, { type, country }: Referent): boolean {
  const before = tree.tokens[first - 1];
  if (!before || country === null || !BODIES.includes(type) || !BODY_HEADS.test(tree.lower[last]!)) return false;
  if (tree.tokens[first]!.start - before.end !== 1 || !/^\p{Lu}/u.test(before.text)) return false;
  const readings = index.table.get(aliasKey(before.text)) ?? [];
  const states = readings.filter(({ id }) => index.referents.get(id)?.type === "State");
  return states.length > 0 && !states.some(({ id }) => id === country);
}

/** "Sheikh A al-B": a title and first name of somebody known, whose name goes on. */
function isTitleAndMore(tree: Tree, { first, last }: NameMatch, { type }: Referent): boolean {
  const isShort = type === "Person" && last <= first + 1 && HONORIFICS.has(tree.lower[first]!);
  if (!isShort || !/^(?:al|el|bin|ibn)$/.test(tree.lower[last + 1] ?? "")) return false;
  return isCapital(tree, last + 2) || (isTightHyphen(tree, last + 2) && isCapital(tree, last + 3));
}

/** Whether a token is a proper noun and no title. */
export function isNamePart(tree: Tree, i: number): boolean {
  return (
    i >= 0 && i < tree.tokens.length && tree.upos[i] === "PROPN" && !HONORIFICS.has(tree.lower[i]!.replace(/\.$/, ""))
  );
}

/** "Michael Jordan", "Chad Smith", "Anna Maria Wagner": one word of a person's name is no state, place or group. */
function isInsidePersonName(index: AliasIndex, tree: Tree, { first, last }: NameMatch, referent: Referent): boolean {
  if (first !== last || referent.type === "Person") return false;
  const after =
    tree.tokens[first]!.entity === "person" &&
    isNamePart(tree, first + 1) &&
    tree.rel[first + 1] === "flat" &&
    tree.head[first + 1] === first;
  const before = tree.rel[first] === "flat" && isNameFrom(tree, tree.head[first]!, first - 1);
  return before || after || (referent.type === "Place" && isBesideGivenName(index, tree, first));
}

/** "Milan Knezevic", "Mariano Santiago": a first name of persons, or behind one. */
function isBesideGivenName(index: AliasIndex, tree: Tree, i: number): boolean {
  const isLone = (at: number) =>
    /^\p{Lu}\p{Ll}{2,}$/u.test(tree.tokens[at]!.text) &&
    !BODY_HEADS.test(tree.tokens[at]!.text) &&
    !isNamePart(tree, at + 1) &&
    !index.table.has(tree.lower[at]!);
  const isGiven = (at: number) => MENS_NAMES.has(tree.lower[at] ?? "") || WOMENS_NAMES.has(tree.lower[at] ?? "");
  const isNear = (at: number) => tree.tokens[at + 1]?.start === (tree.tokens[at]?.end ?? -9) + 1;
  const isPerson = (at: number) => tree.tokens[at]?.entity === "person";
  const goesOn =
    isGiven(i) && isNear(i) && isNamePart(tree, i + 1) && (isPerson(i) || isPerson(i + 1) || isLone(i + 1));
  return goesOn || (isGiven(i - 1) && isNear(i - 1) && isNamePart(tree, i - 1));
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

/** "Ahmed Abdallah |Sambi|", "Tito |Karnavian|": of a known person whose name goes on in a word of its own, somebody else is meant. */
function isPersonGoingOn(
  index: AliasIndex,
  tree: Tree,
  { first, last, readings }: NameMatch,
  { type }: Referent,
): boolean {
  const next = last + 1;
  const isShort = last === first && readings.some(({ kind }) => kind === "name");
  return (
    type === "Person" &&
    (last === first + 1 || isShort) &&
    isNamePart(tree, first) &&
    isNamePart(tree, next) &&
    tree.rel[next] === "flat" &&
    tree.head[next]! >= first &&
    tree.head[next]! <= last &&
    /^\p{Lu}\p{Ll}+$/u.test(tree.tokens[next]!.text) &&
    tree.tokens[next]!.start - tree.tokens[last]!.end === 1 &&
    !/^(?:jr|sr)\.?$/.test(tree.lower[next]!) &&
    !(index.table.get(aliasKey(tree.tokens[next]!.text)) ?? []).some(({ kind }) => kind !== "surname")
  );
}

/** Whether all tokens from `first` to `last` are parts of one name. */
function isNameFrom(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!isNamePart(tree, i)) return false;
  return first >= 0 && first <= last && last - first <= 2;
}
