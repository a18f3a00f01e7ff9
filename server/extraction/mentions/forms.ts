// What the form of a new name and of its sentence tell of its type.
import { HYPHENATING } from "../lexicon/given-names.ts";
import { hasKid, type Tree } from "../syntax/tree.ts";

/** "FREDVILLE, Osterlich -": where a report was filed. */
export function isDateline(tree: Tree): boolean {
  return /^(?:[-–—]|--)$/.test(tree.tokens.at(-1)!.text);
}

/** "UPC", "M5S": letters and digits that are the name of a body, if of anything that acts. */
export function isAcronym(tree: Tree, first: number, last: number): boolean {
  return first === last && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{2,6}$/u.test(tree.tokens[first]!.text);
}

/** "the UPC", "UPC's", "UPC said": somebody rather than a thing. */
export function isDoer(tree: Tree, last: number, head: number): boolean {
  const verb = tree.head[head]!;
  const acts = verb >= 0 && tree.rel[head] === "nsubj" && tree.upos[verb] === "VERB";
  return acts || tree.rel[last] === "nmod:poss" || hasKid(tree, head, ["nmod:poss"]);
}

/** "Harun bin Said", "Woo Won-shik": nobody but a person is called so. */
export function isPersonByForm(tree: Tree, first: number, last: number): boolean {
  const words = tree.lower.slice(first + 1, last);
  const isEastern = last - first === 3 && /^[-‑]$/.test(words[1]!) && /^\p{Ll}{2,6}$/u.test(tree.tokens[last]!.text);
  return words.some((word) => FATHERING.has(word)) || (isEastern && HYPHENATING.has(tree.lower[first]!));
}
const FATHERING = new Set(["bin", "bint", "binti", "ibn", "ould"]);
