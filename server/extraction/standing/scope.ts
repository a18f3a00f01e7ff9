// How far a source reaches that stands beside what it says: only the clause in whose midst it is put, and not over a semicolon.
import { dominates, type Tree } from "../syntax/tree.ts";

/** Clauses and names that hang on a word of the clause around them. */
const SUBORDINATE = new Set(["acl", "acl:relcl", "advcl", "appos"]);

/** First and last word of what hangs on a token. */
export function spanOf(tree: Tree, token: number): readonly [first: number, last: number] {
  let [first, last] = [token, token];
  tree.head.forEach((_, i) => {
    if (tree.upos[i] === "PUNCT" || !dominates(tree, token, i)) return;
    first = Math.min(first, i);
    last = Math.max(last, i);
  });
  return [first, last];
}

/**
 * "X struck F, where, according to Z, ten died", "shot him when, Z says, he ran", "led by Y and paid, Z believes, by W": whether words
 * put between commas into a subordinate clause say nothing of the predicate at token `at` outside of it.
 */
export function isInsertedElsewhere(tree: Tree, [first, last]: readonly [number, number], at: number): boolean {
  const [before, behind] = [first - 2, last + 2];
  if (before < 0 || tree.lower[first - 1] !== "," || tree.lower[last + 1] !== ",") return false;
  if (OPENING.test(tree.xpos[before]!) && tree.rel[before] !== "det" && at < before) return true;
  for (let up = behind < tree.tokens.length ? behind : -1; up >= 0; up = tree.head[up]!)
    if (SUBORDINATE.has(tree.rel[up]!) && dominates(tree, up, before) && !dominates(tree, up, at)) return true;
  return false;
}
/** Tags of words that open a clause of their own. */
const OPENING = /^W(RB|DT|P)$/;

/** Whether a semicolon stands between two tokens. */
export function isParted(tree: Tree, i: number, j: number): boolean {
  return tree.lower.slice(Math.min(i, j), Math.max(i, j)).includes(";");
}
