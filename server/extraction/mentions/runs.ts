// Runs of capitalised words that may be a name: particles and hyphens inside them, the number of a unit before or after them.
import { MENS_NAMES, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { BODY_HEADS, BODY_LINKS, NAMED_OWNERS, OWNED_PLACES, SAINTS_PLACES } from "../lexicon/name-words.ts";
import { TITLE_WORDS } from "../lexicon/titles.ts";
import { DAY_OR_MONTH, HONORIFICS, POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import {
  isBodyWord,
  isCapital,
  isOfBody,
  narrowsNoun,
  ORDINAL,
  ownsName,
  UNIT_WORDS,
  WRITTEN_ORDINAL,
} from "./body-names.ts";
import { isGivenHead, isGivenTail, isRegnal } from "./name-ends.ts";

/** A run of tokens that may be a name. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Particles inside the names of people and places. */
const PARTICLES = new Set(
  "al el bin bint binti ibn ibni ben ould mint abu umm dela delos de da di do du dos das del della la las los le van von der den ter ten zu af av y e ul ur ez az ar ash adh".split(
    " ",
  ),
);
/** The Arabic article and its assimilated forms, which a hyphen joins to a name. */
const ARTICLES = new Set("al el ul ur as ash an ar ad at az adh ath".split(" "));
/** Particles that nothing but a name follows. */
const BINDING = new Set("bin bint binti ibn ibni ould dela delos von van".split(" "));
/** "of" names what a body is for, but a man of a city is no name. */
const OPENS = new Set([...BODY_LINKS, "the"]);
const BODY_WORDS = new Set(["ministry", "department", "office", "intelligence", "staff", "forces"]);
const UNIT_NUMBER = /^(?:\d{1,4}|[IVX]{1,5}|One|Two|Three|Four|Five)$/;
/** Runs of uncovered proper nouns, dates and honorifics at their start left out. `covered` marks tokens of known names. */
export function nameChunks(tree: Tree, covered: readonly boolean[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tree.tokens.length; ) {
    if (!startsName(tree, i, covered)) {
      i++;
      continue;
    }
    const last = numberAfter(tree, i, runEnd(tree, i, covered), covered);
    const first = ordinalBefore(tree, i, covered);
    chunks.push({ first, last, head: headOf(tree, first, last) });
    i = last + 1;
  }
  return chunks;
}

/** The token of a run whose own head lies outside it. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tree.head[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

function startsName(tree: Tree, i: number, covered: readonly boolean[]): boolean {
  if (!isNameWord(tree, i, covered)) return false;
  return (
    !HONORIFICS.has(tree.lower[i]!.replace(/\.$/, "")) ||
    (BODY_WORDS.has(tree.lower[i + 1] ?? "") && isNameWord(tree, i + 1, covered)) ||
    isUnitNamedAfter(tree, i, covered)
  );
}

/** "Imam Shamil Battalion": a unit named after somebody has his title in its name. */
function isUnitNamedAfter(tree: Tree, i: number, covered: readonly boolean[]): boolean {
  const last = runEnd(tree, i, covered);
  return last > i + 1 && UNIT_WORDS.has(tree.lower[last]!.replace(/s$/, ""));
}

function isNameWord(tree: Tree, i: number, covered: readonly boolean[]): boolean {
  if (i >= tree.tokens.length || covered[i]) return false;
  const token = tree.tokens[i]!;
  if (tree.upos[i] !== "PROPN") return isBodyWord(tree, i);
  const dated = DAY_OR_MONTH.has(tree.lower[i]!.replace(/\.$/, "")) && !isFirstName(tree, i);
  return /^\p{Lu}/u.test(token.text) && !dated;
}

/** "Jan Novak", "June Allen": a month before a name, and in no date. */
function isFirstName(tree: Tree, i: number): boolean {
  const next = tree.tokens[i + 1];
  const before = tree.lower[i - 1] ?? "";
  if (next === undefined || !MONTHS_AND_NAMES.has(tree.lower[i]!) || tree.upos[i + 1] !== "PROPN") return false;
  const named = /^\p{Lu}\p{Ll}/u.test(next.text) && !DAY_OR_MONTH.has(tree.lower[i + 1]!);
  return named && !/^\d/.test(before) && !DATING.has(before);
}
const MONTHS_AND_NAMES = new Set(["jan", "april", "may", "june", "august", "sun", "mar"]);
const DATING = new Set(
  "in since until till by from on of early late mid last this next during before after".split(" "),
);

function runEnd(tree: Tree, first: number, covered: readonly boolean[]): number {
  let last = first;
  for (let i = first + 1; i < tree.tokens.length; i++) {
    const isPart =
      isNameWord(tree, i, covered) ||
      isFlatPart(tree, first, i, covered) ||
      isNameHead(tree, last, i, covered) ||
      isSurname(tree, first, i, covered) ||
      isBound(tree, first, last, i, covered) ||
      isGivenHead(tree, first, i) ||
      isRegnal(tree, i) ||
      isGivenTail(tree, first, i);
    if (isPart || ((isPeople(tree, i) || isTownOf(tree, i)) && i - last === 2)) last = i;
    else if (!linksOn(tree, first, last, i, covered) && !isGivenTail(tree, first, i + 1)) break;
  }
  return unlessNarrowing(tree, first, last);
}

/** "the 5th Battalion| of the Osterlich army": what narrows a common noun behind it is no end of the name before "of". */
function unlessNarrowing(tree: Tree, first: number, last: number): number {
  const of = last - 2;
  return of > first && tree.lower[of] === "of" && narrowsNoun(tree, last) ? of - 1 : last;
}

/** A capital that is no proper noun by its tag, but part of the name by the tree. */
function isFlatPart(tree: Tree, first: number, i: number, covered: readonly boolean[]): boolean {
  const head = tree.head[i]!;
  return (
    !covered[i] && tree.rel[i] === "flat" && head >= first && head < i && /^\p{Lu}\p{Ll}/u.test(tree.tokens[i]!.text)
  );
}

/** "101st Airborne Division", "the Eastern Border Rifles": the capitalised noun that the name modifies. */
function isNameHead(tree: Tree, last: number, i: number, covered: readonly boolean[]): boolean {
  const { text } = tree.tokens[i]!;
  const heads =
    BODY_HEADS.test(text) || UNIT_WORDS.has(tree.lower[i]!) || (tree.upos[i] === "NOUN" && !isTitleCase(tree));
  return heads && !covered[i] && last === i - 1 && tree.head[last] === i && /^\p{Lu}\p{Ll}/u.test(text);
}

/** "James Cleverly", "Jeremy Hunt": the capital behind a first name, whatever word the parser takes it for. */
function isSurname(tree: Tree, first: number, i: number, covered: readonly boolean[]): boolean {
  const given = MENS_NAMES.has(tree.lower[first]!) || WOMENS_NAMES.has(tree.lower[first]!);
  return (
    given && i === first + 1 && !covered[i] && /^\p{Lu}\p{Ll}{2,}$/u.test(tree.tokens[i]!.text) && !isTitleCase(tree)
  );
}

/** "Harun bin Said", "Party of the Socialist Revolution", "the People's Army": a capital bound to the name by the word before it. */
function isBound(tree: Tree, first: number, last: number, i: number, covered: readonly boolean[]): boolean {
  if (covered[i] || !isCapital(tree, i) || i - last > 3 || i === last + 1) return false;
  const before = tree.lower[i - 1]!;
  if (BINDING.has(before)) return i - last === 2;
  if (POSSESSIVES.has(before)) return isNamedOwner(tree, first, last);
  return OPENS.has(before) && isOfBody(tree, first, last) && !isTitleCase(tree);
}

/** "People's Party", "Miller's Hill", "St Anne's Cathedral": whose body it is, or whose place, by its name. */
function isNamedOwner(tree: Tree, first: number, last: number): boolean {
  const owned = tree.lower[last + 2] ?? "";
  const goesOn = /^\p{Lu}/u.test(tree.tokens[last + 3]?.text ?? "");
  return (
    NAMED_OWNERS.test(tree.tokens[last]!.text) ||
    (OWNED_PLACES.has(owned) && !goesOn && tree.upos[last] === "PROPN") ||
    (SAINTS_PLACES.has(owned) && /^(?:st\.?|saint)$/.test(tree.lower[first]!))
  );
}

/** In a headline of capitals nouns have them too. */
function isTitleCase(tree: Tree): boolean {
  return !tree.tokens.some(({ text }, i) => tree.upos[i] === "VERB" && /^\p{Ll}/u.test(text));
}

/** Whether token `i` may stand inside a name that already reaches `last`. */
function linksOn(tree: Tree, first: number, last: number, i: number, covered: readonly boolean[]): boolean {
  const word = tree.lower[i]!;
  if (i - last > 4 || covered[i]) return false;
  if (isParticle(word) || isHyphen(word)) return isTight(tree, i) && reachesName(tree, i, covered);
  if (POSSESSIVES.has(word)) return last === i - 1 && isNamedOwner(tree, first, last) && ownsName(tree, last);
  if (i - last > 2 || !OPENS.has(word)) return false;
  const isPerson = tree.tokens[i + 1]?.entity === "person" && isNameWord(tree, i + 2, covered);
  const goesOn = !isPerson && (isNameWord(tree, i + 1, covered) || isBound(tree, first, last, i + 1, covered));
  const ends = tree.lower[i + 1] === "the" || isPeople(tree, i + 1) || isTownOf(tree, i + 1);
  return isOfBody(tree, first, last) && (goesOn || ends);
}

/** "Party of Albanians": whose body it is, though the catalogue knows the people. */
function isPeople(tree: Tree, i: number): boolean {
  return tree.xpos[i] === "NNPS" && tree.lower[i - 1] === "of";
}

/** "University of Fredville": the school has the name of a known place in its own. */
function isTownOf(tree: Tree, i: number): boolean {
  if (isCapital(tree, i + 1)) return false;
  return (
    tree.lower[i - 1] === "of" && SCHOOLS.has(tree.lower[i - 2] ?? "") && isCapital(tree, i - 2) && isCapital(tree, i)
  );
}
const SCHOOLS = new Set(["university", "college", "academy", "institute"]);

const isParticle = (word: string) => PARTICLES.has(word) || ARTICLES.has(word);
const isHyphen = (word: string) => word === "-" || word === "‑";

/** A hyphen without spaces around it; an article with its hyphen; a particle. */
function isTight(tree: Tree, i: number): boolean {
  if (isHyphen(tree.lower[i]!)) return gap(tree, i) === 0 && gap(tree, i - 1) === 0;
  return PARTICLES.has(tree.lower[i]!) || (gap(tree, i) === 0 && isHyphen(tree.lower[i + 1] ?? ""));
}

function gap(tree: Tree, i: number): number {
  const next = tree.tokens[i + 1];
  return next === undefined ? 9 : next.start - tree.tokens[i]!.end;
}

/** Behind particles and hyphens a capital follows. */
function reachesName(tree: Tree, i: number, covered: readonly boolean[]): boolean {
  for (let at = i + 1; at <= i + 4; at++) {
    if (isNameWord(tree, at, covered) || (BINDING.has(tree.lower[at - 1]!) && isCapital(tree, at))) return true;
    const word = tree.lower[at] ?? "";
    if (covered[at] || !(isParticle(word) || isHyphen(word))) return false;
  }
  return false;
}

/** "3rd Battalion", "the Second Army Corps", "Predatory Sparrow": the ordinal or adjective belongs to the name. */
function ordinalBefore(tree: Tree, first: number, covered: readonly boolean[]): number {
  const before = tree.tokens[first - 1];
  if (before === undefined || covered[first - 1] || tree.tokens[first]!.start - before.end !== 1) return first;
  if (ORDINAL.test(before.text) || (first > 1 && WRITTEN_ORDINAL.test(before.text))) return first - 1;
  return isNameAdjective(tree, first - 1) ? first - 1 : first;
}

/** A capital in the middle of a sentence, on an adjective that is no part of a title. */
function isNameAdjective(tree: Tree, i: number): boolean {
  const opens = i === 0 || /[^\p{L}\p{N},]/u.test(tree.tokens[i - 1]!.text);
  const adjective =
    tree.upos[i] === "ADJ" && tree.rel[i] === "amod" && /^\p{Lu}\p{Ll}{3,}$/u.test(tree.tokens[i]!.text);
  return (
    adjective && !opens && !HONORIFICS.has(tree.lower[i]!) && !TITLE_WORDS.has(tree.lower[i]!) && !isTitleCase(tree)
  );
}

/** "Task Force 50", "CTF 50", "Unit 8200". */
function numberAfter(tree: Tree, first: number, last: number, covered: readonly boolean[]): number {
  const next = tree.tokens[last + 1];
  if (next === undefined || covered[last + 1] || gap(tree, last) !== 1 || !UNIT_NUMBER.test(next.text)) return last;
  const acronym = first === last && /^\p{Lu}{2,}$/u.test(tree.tokens[last]!.text);
  const counts = tree.rel[last + 1] === "nummod" && tree.head[last + 1]! > last + 1;
  return (acronym || UNIT_WORDS.has(tree.lower[last]!)) && !counts ? last + 1 : last;
}
