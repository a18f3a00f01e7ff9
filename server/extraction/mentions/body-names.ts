// Bodies and units named by capitals on what the parser takes for common nouns: "Sons of the Delta", "the People's Assembly", "the FLNKS".
import { BODY_HEADS, BODY_LINKS, COMMON_ACRONYMS, NAMED_OWNERS } from "../lexicon/name-words.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";

/** "3rd", "101st". */
export const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|d)$/i;
/** "Second" in "the Second Army Corps". */
export const WRITTEN_ORDINAL =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth)$/;
/** Units that are numbered or named after somebody. */
export const UNIT_WORDS = new Set(
  "unit force group squad brigade division battalion regiment column front corps army command bureau room directorate".split(
    " ",
  ),
);

/** Whether a token is no proper noun by its tag but begins or ends the name of a body. */
export function isBodyWord(tree: Tree, i: number): boolean {
  return isTitledNoun(tree, i) || isNamedOwner(tree, i) || isUnknownAcronym(tree, i);
}

/** "the 3rd Battalion", "Sons of the Delta", "Ministry of Posts": capitalised common nouns that begin or end the name of a body. */
function isTitledNoun(tree: Tree, i: number): boolean {
  if (tree.upos[i] !== "NOUN" || !isCapital(tree, i)) return false;
  const before = tree.tokens[i - 1]?.text ?? "";
  if (UNIT_WORDS.has(tree.lower[i]!) && (ORDINAL.test(before) || (i > 1 && WRITTEN_ORDINAL.test(before)))) return true;
  const [of, to] = [i + 1, tree.lower[i + 2] === "the" ? i + 3 : i + 2];
  if (i > 0 && BODY_HEADS.test(tree.tokens[i]!.text) && BODY_LINKS.has(tree.lower[of] ?? "") && isCapital(tree, to))
    return true;
  const body = tree.lower[i - 1] === "the" ? i - 3 : i - 2;
  return (
    BODY_LINKS.has(tree.lower[body + 1] ?? "") &&
    BODY_HEADS.test(tree.tokens[body]?.text ?? "") &&
    isCapital(tree, body) &&
    tree.head[i] === body
  );
}

/** "the FLNKS", whatever the parser takes it for, in a sentence that is not all in capitals. */
function isUnknownAcronym(tree: Tree, i: number): boolean {
  return (
    ["NOUN", "X", "ADJ", "VERB"].includes(tree.upos[i]!) &&
    /^\p{Lu}{3,6}$/u.test(tree.tokens[i]!.text) &&
    !COMMON_ACRONYMS.has(tree.lower[i]!) &&
    tree.lower[i + 1] !== "-" &&
    tree.tokens.filter(({ text }) => /^\p{Ll}{2,}/u.test(text)).length > 2
  );
}

/** "the People's Assembly": in capitals, with a name behind its possessive. */
function isNamedOwner(tree: Tree, i: number): boolean {
  const { text } = tree.tokens[i]!;
  return isCapital(tree, i) && NAMED_OWNERS.test(text) && ownsName(tree, i);
}

/** Whether a possessive and a capital follow: "People's Party". */
export function ownsName(tree: Tree, i: number): boolean {
  return POSSESSIVES.has(tree.lower[i + 1] ?? "") && isCapital(tree, i + 2);
}

/** Whether a run of tokens holds the head of a body. */
export function isOfBody(tree: Tree, first: number, last: number): boolean {
  return tree.lower.slice(first, last + 1).some((word) => BODY_HEADS.test(word));
}

/** Whether a token is a word in capitals at its start alone. */
export function isCapital(tree: Tree, i: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tree.tokens[i]?.text ?? "");
}

/** "of the |Osterlich| army": a capital behind an article that only narrows a common noun. */
export function narrowsNoun(tree: Tree, i: number): boolean {
  const behind = tree.tokens[i + 1]?.text ?? "";
  return (
    tree.lower[i - 1] === "the" &&
    ["amod", "compound"].includes(tree.rel[i]!) &&
    tree.head[i] === i + 1 &&
    tree.upos[i + 1] === "NOUN" &&
    /^\p{Ll}/u.test(behind)
  );
}
