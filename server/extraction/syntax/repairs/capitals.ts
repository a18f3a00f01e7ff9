// Words of names that the parser takes for words of grammar or for verbs: "Anzor Astemirov", "Ton That Dinh", "General Try Sutrisno".
import { GRAMMAR_WORDS } from "../../lexicon/grammar-words.ts";
import { DAY_OR_MONTH, HONORIFICS } from "../../lexicon/words.ts";
import { kids, reattach, type Tree } from "../tree.ts";

const CLOSED = new Set(["CCONJ", "ADP", "SCONJ", "DET", "PRON", "PART", "AUX", "ADV"]);

/** "Anzor", read as a conjunction: a capital on what is no word of English grammar is a name. */
export function unknownGrammarWord(tree: Tree): number {
  let fired = 0;
  for (let i = 0; i < tree.tokens.length; i++) {
    const acronym = i === 0 && /^\p{Lu}{3,}$/u.test(tree.tokens[i]!.text);
    if (tree.upos[i] === "PROPN" || !(acronym || isCapital(tree, i)) || DAY_OR_MONTH.has(tree.lower[i]!)) continue;
    const closed = CLOSED.has(tree.upos[i]!) && !GRAMMAR_WORDS.has(tree.lower[i]!) && !/ly$/.test(tree.lower[i]!);
    const tagged = tree.xpos[i] === "NNP" && ["NOUN", "VERB", "ADV", "CCONJ"].includes(tree.upos[i]!);
    const opens = acronym && tagged;
    if (!(closed && (tree.upos[i] !== "ADV" || i > 0)) && !(tagged && i > 0) && !opens) continue;
    name(tree, i);
    if (opens) takeSubject(tree, i);
    fired++;
  }
  return fired;
}

/** "FULK, the party, refused": an acronym read as an adverb is the subject, and the subject what it is called beside. */
function takeSubject(tree: Tree, i: number): void {
  const verb = tree.head[i]!;
  const beside = verb < 0 || tree.lower[i + 1] !== "," ? undefined : kids(tree, verb, "nsubj").find((c) => c > i);
  if (tree.rel[i] !== "advmod" || beside === undefined || !reattach(tree, beside, i, "appos")) return;
  tree.rel[i] = "nsubj";
}

/** "Ton That Dinh", "Bukhary Sayed Abu Tahir": any capital in a run of names belongs to it, in a sentence written in small letters. */
export function wordInsideName(tree: Tree): number {
  let fired = 0;
  if (isTitleCase(tree)) return 0;
  for (let i = 1; i < tree.tokens.length; i++) {
    if (!isInside(tree, i) || !MISREAD.has(tree.upos[i]!) || tree.lower[i] === "the" || tree.lower[i] === "i") continue;
    const behind = isName(tree, i - 1) && gap(tree, i - 1) === 1;
    const titled = behind && HONORIFICS.has(tree.lower[i - 1]!);
    const before = isName(tree, i + 1) && gap(tree, i) === 1;
    const inner = behind && !titled && (before || endsName(tree, i));
    if (!inner && !(titled && before) && !(before && tree.upos[i] === "INTJ")) continue;
    const verb = tree.upos[i] === "VERB";
    name(tree, i);
    if (verb) mendClause(tree, i);
    fired++;
  }
  return fired;
}
const MISREAD = new Set(["VERB", "SCONJ", "PART", "ADP", "INTJ", "ADV", "CCONJ"]);

/** "Peggy Say,": the last word of a name before a comma, bracket or full stop. */
function endsName(tree: Tree, i: number): boolean {
  return /^[,.;:)]$|^['’]s$/.test(tree.lower[i + 1] ?? ".");
}

function name(tree: Tree, i: number): void {
  tree.upos[i] = "PROPN";
  tree.xpos[i] = "NNP";
  tree.lemma[i] = tree.lower[i]!;
}

/** A name that was read as the verb of a clause gives its place to the verb behind it, or becomes the subject of the one above it. */
function mendClause(tree: Tree, i: number): void {
  const above = tree.head[i]!;
  for (const child of kids(tree, i, "nsubj", "obj", "iobj", "xcomp", "ccomp"))
    if (Math.abs(child - i) === 1 && tree.upos[child] === "PROPN")
      reattach(tree, child, i, HONORIFICS.has(tree.lower[child]!) ? "nmod:desc" : "flat");
  if (above >= 0) {
    const finite = /^VB[DPZ]$/.test(tree.xpos[above]!) && above > i && kids(tree, above, "nsubj").length === 0;
    if (CLAUSAL.has(tree.rel[i]!) && finite) reattach(tree, i, above, "nsubj");
    else if (above === i - 1) tree.rel[i] = "flat";
    return;
  }
  const verb = tree.children[i]!.find(
    (c) => c > i && /^VB[DPZ]$/.test(tree.xpos[c]!) && kids(tree, c, "nsubj").length === 0,
  );
  if (verb === undefined) return;
  reattach(tree, verb, -1, "root");
  reattach(tree, i, verb, "nsubj");
}
const CLAUSAL = new Set(["ccomp", "advcl", "csubj", "parataxis", "acl", "dep"]);

const isCapital = (tree: Tree, i: number) => /^\p{Lu}\p{Ll}*$/u.test(tree.tokens[i]?.text ?? "");
const isName = (tree: Tree, i: number) =>
  tree.upos[i] === "PROPN" && isCapital(tree, i) && !DAY_OR_MONTH.has(tree.lower[i]!);

/** In the middle of a sentence, where nothing else asks for a capital. */
function isInside(tree: Tree, i: number): boolean {
  return (
    i > 0 &&
    isCapital(tree, i) &&
    /[\p{L}\p{N},;.]$/u.test(tree.tokens[i - 1]!.text) &&
    tree.tokens[i - 1]!.text !== "."
  );
}

/** White space between a token and the next. */
function gap(tree: Tree, i: number): number {
  return (tree.tokens[i + 1]?.start ?? -9) - tree.tokens[i]!.end;
}

/** A heading: hardly a word of content begins with a small letter. */
function isTitleCase(tree: Tree): boolean {
  const small = tree.tokens.filter(
    ({ text }, i) => /^(?:NOUN|VERB|ADJ|AUX|ADV)$/.test(tree.upos[i]!) && /^\p{Ll}/u.test(text),
  );
  return small.length < 2;
}
