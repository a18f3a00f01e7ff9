// New names: runs of proper nouns that no catalogue entry covers.
import { slug } from "../../domain/actor.ts";
import { MEMBER_NOUNS, ORGAN_NOUNS, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { DAY_OR_MONTH, HONORIFICS } from "../lexicon/words.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { type TypeWords, typeOfName } from "./typing.ts";

/** A run of tokens that may be a name. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const LINKS = new Set([
  "of",
  "for",
  "the",
  "and",
  "al",
  "el",
  "bin",
  "ibn",
  "de",
  "da",
  "van",
  "von",
  "del",
  "la",
  "-",
  "‑",
]);
const OF_HEADS =
  /^(ministry|army|front|party|movement|bank|council|university|union|league|brigades?|forces?|republic|state|government|house|institute|court|office|organi[sz]ation|committee|congress|association|federation|alliance|battalion|department|board|group|partisans|soldiers|sons|lions|center|centre)$/i;

/** Runs of uncovered proper nouns, title words and dates stripped. `covered` marks tokens of known names. */
export function nameChunks(tree: Tree, covered: readonly boolean[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tree.tokens.length; ) {
    if (!startsName(tree, i, covered)) {
      i++;
      continue;
    }
    const last = runEnd(tree, i, covered);
    chunks.push({ first: i, last, head: headOf(tree, i, last) });
    i = last + 1;
  }
  return chunks;
}

function startsName(tree: Tree, i: number, covered: readonly boolean[]): boolean {
  if (!isNameWord(tree, i, covered)) return false;
  return (
    !HONORIFICS.has(tree.lower[i]!.replace(/\.$/, "")) ||
    (BODY_WORDS.has(tree.lower[i + 1] ?? "") && isNameWord(tree, i + 1, covered))
  );
}

const BODY_WORDS = new Set(["ministry", "department", "office", "intelligence", "staff", "forces"]);

function isNameWord(tree: Tree, i: number, covered: readonly boolean[]): boolean {
  if (i >= tree.tokens.length || covered[i]) return false;
  const token = tree.tokens[i]!;
  return (
    tree.upos[i] === "PROPN" && /^\p{Lu}/u.test(token.text) && !DAY_OR_MONTH.has(tree.lower[i]!.replace(/\.$/, ""))
  );
}

function runEnd(tree: Tree, first: number, covered: readonly boolean[]): number {
  let last = first;
  for (let i = first + 1; i < tree.tokens.length; i++) {
    if (isNameWord(tree, i, covered)) last = i;
    else if (!linksOn(tree, first, last, i, covered)) break;
  }
  return last;
}

/** Whether token `i` may stand inside a name that already reaches `last`: hyphens and particles between capitals, "of" after a body's noun. */
function linksOn(tree: Tree, first: number, last: number, i: number, covered: readonly boolean[]): boolean {
  const word = tree.lower[i]!;
  if (i - last > 2 || !LINKS.has(word) || covered[i]) return false;
  if (word === "of" || word === "for" || word === "the") {
    const body = tree.lower.slice(first, last + 1).some((w) => OF_HEADS.test(w));
    return body && (isNameWord(tree, i + 1, covered) || tree.lower[i + 1] === "the");
  }
  if (word === "and") return false;
  return isNameWord(tree, i + 1, covered) && tree.tokens[i + 1]!.start - tree.tokens[i]!.end <= (word === "-" ? 0 : 1);
}

/** The token of a run whose own head lies outside it. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tree.head[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

/** A capital at the start of a sentence does not make "Fighters" a name. */
function isCommonNoun(words: TypeWords, tree: Tree, chunk: Chunk): boolean {
  if (chunk.first !== chunk.last) return false;
  const forms = [tree.lower[chunk.first]!, tree.lemma[chunk.first]!];
  return forms.some(
    (w) =>
      words.nominals.has(w) || words.heads.has(w) || ORGAN_NOUNS.has(w) || MEMBER_NOUNS.has(w) || PLACE_NOUNS.has(w),
  );
}

/** A mention of a new name; unresolved (referent null) where its type cannot be told. */
export function mentionOfChunk(
  words: TypeWords,
  tree: Tree,
  text: string,
  sentence: number,
  chunk: Chunk,
): MentionNode | null {
  const { first, last, head } = chunk;
  const name = surface(tree, text, first, last).replace(/\s+/g, " ");
  if (name.length < 2 || name.length > 80 || isCommonNoun(words, tree, chunk)) return null;
  const type = typeOfName(words, tree, first, last, head);
  const referent: Referent | null =
    type === null
      ? null
      : {
          id: `${type === "Place" ? "place" : "actor"}:${slug(name)}`,
          name,
          type,
          origin: "name",
          country: null,
          metonymOf: null,
        };
  return {
    sentence,
    first,
    last,
    head,
    kind: "name",
    plural: tree.xpos[head] === "NNPS",
    definite: true,
    noun: null,
    type,
    referent,
    owner: null,
  };
}
