// Names of bodies by their capitals, whatever the parser makes of the words: "the Kurdish Red Crescent", "the Rally of Forces for Change".
import { MENS_NAMES, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { BODY_HEADS, BODY_LINKS, NAMED_OWNERS } from "../lexicon/name-words.ts";
import { DAY_OR_MONTH, HONORIFICS, POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import { narrowsNoun, ORDINAL, UNIT_WORDS } from "./body-names.ts";
import { type TypeWords, typeByHead } from "./typing.ts";

/** The tokens of a name, and which of them is the noun that says what it is. */
export interface BodySpan {
  readonly first: number;
  readonly last: number;
  readonly noun: number;
}

/**
 * Every run of capitals around a noun for a body, with what it is "of" or "for"; none in a line where every word has its capital.
 * `lands`: tokens of known states, places and peoples.
 */
export function bodySpans(words: TypeWords, tree: Tree, lands: readonly boolean[]): BodySpan[] {
  if (isTitleCase(tree)) return [];
  const spans: BodySpan[] = [];
  for (let noun = 0; noun < tree.tokens.length; noun++) {
    if (!isBodyNoun(words, tree, noun) || noun <= (spans.at(-1)?.last ?? -1)) continue;
    const span = { first: startOf(tree, noun, lands), last: endOf(words, tree, noun, lands), noun };
    if (span.last > span.first && span.first > (spans.at(-1)?.last ?? -1)) spans.push(span);
  }
  return spans;
}

/** A heading: hardly a word of content begins with a small letter. */
function isTitleCase(tree: Tree): boolean {
  const small = tree.tokens.filter(({ text }, i) => CONTENT.has(tree.upos[i]!) && /^\p{Ll}/u.test(text));
  return small.length < 2 && !tree.tokens.some(({ text }, i) => tree.upos[i] === "VERB" && /^\p{Ll}/u.test(text));
}
const CONTENT = new Set(["NOUN", "VERB", "ADJ", "AUX", "ADV"]);

const isWord = (tree: Tree, i: number) => /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(tree.tokens[i]?.text ?? "");

/** White space between a token and the next. */
function gap(tree: Tree, i: number): number {
  return (tree.tokens[i + 1]?.start ?? -9) - tree.tokens[i]!.end;
}

const isTightHyphen = (tree: Tree, i: number) =>
  /^[-‑]$/.test(tree.lower[i] ?? "") && gap(tree, i) === 0 && gap(tree, i - 1) === 0;

/** A capitalised noun that heads the names of bodies, with which a run of capitals ends. */
function isBodyNoun(words: TypeWords, tree: Tree, i: number): boolean {
  if (!isWord(tree, i) || !/^\p{Lu}\p{Ll}/u.test(tree.tokens[i]!.text) || isTightHyphen(tree, i + 1)) return false;
  const heads = BODY_HEADS.test(tree.tokens[i]!.text) || UNIT_WORDS.has(tree.lower[i]!);
  const type = words.heads.get(tree.lower[i]!) ?? words.heads.get(tree.lemma[i]!);
  const goesOn = gap(tree, i) === 1 && isWord(tree, i + 1) && !HONORIFICS.has(tree.lower[i + 1]!);
  const owns =
    POSSESSIVES.has(tree.lower[i + 1] ?? "") && NAMED_OWNERS.test(tree.tokens[i]!.text) && isWord(tree, i + 2);
  return (heads || (type !== undefined && type !== "Person")) && !goesOn && !owns;
}

/** First token of the capitals that lead up to the noun. */
function startOf(tree: Tree, noun: number, lands: readonly boolean[]): number {
  let first = noun;
  for (;;) {
    const before = first - 1;
    if (before < 0) break;
    if (isTightHyphen(tree, before) && isWord(tree, before - 1)) first = before - 1;
    else if (gap(tree, before) === 1 && isPremodifier(tree, before)) first = before;
    else if (
      POSSESSIVES.has(tree.lower[before]!) &&
      NAMED_OWNERS.test(tree.tokens[before - 1]?.text ?? "") &&
      isWord(tree, before - 1)
    )
      first = before - 1;
    else if (!lands[before - 1] && isPairedBefore(tree, before)) first = before - 1;
    else break;
  }
  return DESCRIBING.has(tree.lower[first]!) && noun - first > 1 ? first + 1 : first;
}

/** A capital (or ordinal) before the noun that is no title, date or word of grammar. */
function isPremodifier(tree: Tree, i: number): boolean {
  const word = tree.lower[i]!.replace(/\.$/, "");
  if (ORDINAL.test(word)) return true;
  if (!isWord(tree, i) || DAY_OR_MONTH.has(word)) return false;
  if (HONORIFICS.has(word) && !PORTFOLIO_TITLES.has(word)) return false;
  if (word === "all") return ["the", "'s", "’s"].includes(tree.lower[i - 1] ?? "");
  if (GRAMMAR.has(tree.upos[i]!) && tree.xpos[i] !== "NNP") return false;
  return i > 0 ? !OPENING.test(tree.tokens[i - 1]!.text) || opensName(tree, i) : opensName(tree, i);
}
const GRAMMAR = new Set(["DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PART"]);
/** Titles that are also what a body is for. */
const PORTFOLIO_TITLES = new Set(["general", "foreign", "defence", "defense", "interior", "justice", "first"]);
const OPENING = /^["“‘'(:–—-]$/;

/** At the start of a sentence a capital shows nothing: only what is a name there belongs to one. */
function opensName(tree: Tree, i: number): boolean {
  return tree.upos[i] === "PROPN" || (tree.upos[i] === "ADJ" && !PLAIN.has(tree.lower[i]!));
}
const PLAIN = new Set(
  "former many new other several local armed senior ruling opposition some most few recent both such more late various certain more".split(
    " ",
  ),
);
/** What a writer says of a body in a capital rather than its name. */
const DESCRIBING = new Set("islamist shiite shia sunni maoist marxist leninist jihadist salafist".split(" "));

/** "the |Documentation and| Security Directorate": two things of which the noun is told. */
function isPairedBefore(tree: Tree, and: number): boolean {
  const [one, the] = [and - 1, and - 2];
  return (
    tree.lower[and] === "and" &&
    tree.lower[the] === "the" &&
    isWord(tree, one) &&
    !BODY_HEADS.test(tree.tokens[one]!.text) &&
    !/^\p{Lu}+$/u.test(tree.tokens[one]!.text) &&
    !HONORIFICS.has(tree.lower[one]!)
  );
}

/** Last token of what the body is of, for or on. */
function endOf(words: TypeWords, tree: Tree, noun: number, lands: readonly boolean[]): number {
  let last = noun;
  for (;;) {
    const link = last + 1;
    const from = ["the", "a"].includes(tree.lower[link + 1] ?? "") ? link + 2 : link + 1;
    if (!links(tree, noun, link) || !isWord(tree, from)) return last;
    const end = runFrom(tree, from);
    const fits =
      isPurpose(words, tree, { first: from, last: end, noun }, link) && !isWhose(tree, from, end, noun, lands);
    if (!fits) return last;
    last = withSecond(tree, noun, end);
  }
}

function links(tree: Tree, noun: number, link: number): boolean {
  const word = tree.lower[link] ?? "";
  return BODY_LINKS.has(word) || (word === "on" && ISSUES.test(tree.tokens[noun]!.text));
}
/** Bodies that are "on" what they deal with. */
const ISSUES = /^(?:commission|committee|alliance|conference|panel)$/i;

function runFrom(tree: Tree, first: number): number {
  let last = first;
  while (gap(tree, last) === 1 && isWord(tree, last + 1) && !DAY_OR_MONTH.has(tree.lower[last + 1]!)) last++;
  return last;
}

/** Whether the capitals behind "of" and "for" belong to the name: no person, no other body of its own. */
function isPurpose(words: TypeWords, tree: Tree, run: BodySpan, link: number): boolean {
  const { first, last, noun } = run;
  if (HONORIFICS.has(tree.lower[first]!) || DAY_OR_MONTH.has(tree.lower[first]!)) return false;
  for (let i = first; i <= last; i++) if (isOnePerson(tree, i) && !BODY_HEADS.test(tree.tokens[i]!.text)) return false;
  if (MENS_NAMES.has(tree.lower[first]!) || WOMENS_NAMES.has(tree.lower[first]!)) return false;
  if (first === last && narrowsNoun(tree, last)) return false;
  if (tree.lower[link] !== "of") return !/^(?:university|college|school|academy)$/.test(tree.lower[noun]!);
  const type = typeByHead(words, tree, first, last);
  if (last > first && tree.lower[link + 1] === "the" && type !== null && !LANDS.has(type)) return false;
  const told = noun > 0 && gap(tree, noun - 1) === 1 && isPremodifier(tree, noun - 1);
  return told || !GOVERNING.test(tree.tokens[noun]!.text);
}

/** A name of persons in the plural is that of a people. */
function isOnePerson(tree: Tree, i: number): boolean {
  return tree.tokens[i]!.entity === "person" && tree.upos[i] === "PROPN" && tree.xpos[i] !== "NNPS";
}
const LANDS = new Set<string>(["State", "Place", "PopulationGroup"]);
/** "the Party of A B": a name of which nothing is known is that of a person, unless the body is named after where it stands. */
function isWhose(tree: Tree, first: number, last: number, noun: number, lands: readonly boolean[]): boolean {
  const link = ["the", "a"].includes(tree.lower[first - 1]!) ? first - 2 : first - 1;
  if (tree.lower[link] === "for" || STANDING.test(tree.tokens[noun]!.text)) return false;
  for (let i = first; i <= last; i++)
    if (lands[i] || tree.upos[i] !== "PROPN" || tree.xpos[i] === "NNPS" || tree.tokens[i]!.entity === "place")
      return false;
  return true;
}
const STANDING =
  /^(?:university|college|academy|school|institute|bank|church|diocese|archdiocese|republic|kingdom|sultanate|chamber|house|society|council|congress|court|ministry|department|office|institute|faculty|board|corps)$/i;
/** Organs of which "of" tells the state rather than the name. */
const GOVERNING = /^(?:government|army|military|police|navy|forces?|troops|ministry|department|office|house|state)$/i;

/** "Democracy |and Human Rights|": the second of two purposes, where the parse pairs them and nothing follows. */
function withSecond(tree: Tree, noun: number, last: number): number {
  const from = last + 2;
  if (tree.lower[last + 1] !== "and" || !isWord(tree, from)) return last;
  const end = runFrom(tree, from);
  const isNamed = /^\p{Lu}+$/u.test(tree.tokens[from]!.text) || tree.tokens[from]!.entity === "person";
  const pairs = tree.head.some(
    (head, i) => i >= from && i <= end && head >= noun && head <= last && tree.rel[i] === "conj",
  );
  const purposes = tree.head.some((head, i) => i > noun && i <= last && head >= from && head <= end);
  const bodied = BODY_HEADS.test(tree.tokens[end]!.text);
  return !isNamed && !bodied && (pairs || purposes) ? end : last;
}
