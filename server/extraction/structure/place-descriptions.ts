// What stands behind the name of a place and says where it lies: "F, a town in western Y", "F, the Y capital", "the F border post, in Y".
import { SITES } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { isAround, isPlaceNoun, placeFrom } from "./place-words.ts";

/** The token behind a name and the nouns that say what kind of place it is: "F |", "the F border post |". */
export function behindName(tree: Tree, { last }: MentionNode): number {
  let at = last + 1;
  while (at <= last + 3 && isCommon(tree, at) && (isSite(tree, at) || isSite(tree, at + 1))) at++;
  return at;
}

function isCommon(tree: Tree, i: number): boolean {
  return ["NOUN", "PROPN"].includes(tree.upos[i] ?? "") && /^\p{Ll}/u.test(tree.tokens[i]!.text);
}

function isSite(tree: Tree, i: number): boolean {
  return isPlaceNoun(tree, i) || (tree.upos[i] === "NOUN" && (SITES.has(tree.lemma[i]!) || tree.lemma[i] === "post"));
}

/** "F on the outskirts of |Y": where the name begins; -1 where no such words follow. */
export function edgeOf({ lower }: Tree, at: number): number {
  const edge = lower[at] === "on" ? [at + 2, at + 3].find((i) => ON_THE_EDGE.has(lower[i] ?? "")) : undefined;
  return edge !== undefined && lower[edge + 1] === "of" ? edge + 2 : -1;
}

const ON_THE_EDGE = new Set(["outskirts", "edge", "edges", "fringes", "periphery", "coast", "shores"]);

/** "F, a town in western Y", "F, the Y capital", "F, in Y", "F, on the outskirts of Y": read off the words, for the arcs are often wrong here. */
export function byDescription(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const listed = mentions.find(
    (m) => m.kind === "name" && tree.lower[mention.last + 1] === "and" && m.first === mention.last + 2,
  );
  if (listed && tree.head[listed.head] === mention.head)
    return byDescription(sentence, listed).filter((m) => isPluralAround(sentence, listed, m));
  const end = behindName(tree, mention);
  if (tree.lower[end] !== ",") return [];
  const from = end + 1;
  const phrase = phraseStart(sentence, from);
  if (phrase >= 0) return [placeFrom(sentence, phrase)].filter(isAround);
  let at = from;
  while (at < tree.tokens.length && at - from < 9 && isBeforeNoun(sentence, at)) at++;
  if (!isPlaceNoun(tree, at)) return [];
  const foreign = OUTPOSTS.has(tree.lemma[at]!);
  const before = mentions.filter(
    (m) => !foreign && m.first >= from && m.last < at && isAround(m) && m.kind !== "nominal",
  );
  const owner =
    before.at(-1) ??
    mentions.find(
      (m) =>
        m.first >= from &&
        m.kind === "nominal" &&
        isAround(m) &&
        POSSESSIVES.has(tree.lower[m.last + 1] ?? "") &&
        m.last < at,
    );
  const inside = before.length > 0 ? placeFrom(sentence, afterNoun(sentence, at + 1)) : undefined;
  if (owner) return [owner, inside].filter(isAround);
  return [placeFrom(sentence, afterNoun(sentence, at + 1))].filter(isAround);
}

/** What a state has abroad: "the biggest Osterlich base in the region" lies elsewhere. */
const OUTPOSTS = new Set("base airbase embassy consulate outpost garrison mission camp".split(" "));

const DEEP = new Set(["well", "deep", "just", "right"]);

/** Where the place around is looked for after "a town": behind "in", "well inside", "of a million people in"; -1 where nothing says so. */
function afterNoun({ tree }: SentenceNode, at: number): number {
  const people = tree.lower[at] === "of" ? endOfCount(tree, at + 1) : -1;
  const start = people > 0 ? people : DEEP.has(tree.lower[at] ?? "") ? at + 1 : at;
  return ["in", "of", "on", "inside", "off", "outside"].includes(tree.lower[start] ?? "") ? start + 1 : -1;
}

/** "of some 9,000 people|", "of several hundred thousand|": behind how many live there; -1 where no number is told. */
function endOfCount(tree: Tree, from: number): number {
  let at = from;
  while (tree.upos[at] === "NUM" || COUNTING.has(tree.lower[at] ?? "")) at++;
  if (at === from) return -1;
  return DWELLERS.has(tree.lemma[at] ?? "") ? at + 1 : at;
}
const COUNTING = new Set(
  "a about some several around nearly almost over roughly barely only more fewer less than just hundred thousand million".split(
    " ",
  ),
);
const DWELLERS = new Set("people inhabitant resident soul citizen household".split(" "));

/** "A and B, two regions of Y": a description of both is in the plural. */
function isPluralAround({ tree }: SentenceNode, listed: MentionNode, around: MentionNode): boolean {
  const [from, to] = [
    listed.last + 2,
    around.first > listed.last ? Math.max(around.first, listed.last + 9) : listed.last + 9,
  ];
  return tree.xpos.slice(from, to).includes("NNS");
}

/** Where the name begins to be looked for after "in", "outside", "on the outskirts of", "on" an island; -1 where no such words follow. */
function phraseStart({ tree, mentions }: SentenceNode, at: number): number {
  const distance = tree.upos[at] === "NUM" && DISTANCES.has(tree.lower[at + 1] ?? "") ? at + 2 : at;
  const start = ["just", "both", "all", "also", "deep", "well"].includes(tree.lower[distance] ?? "")
    ? distance + 1
    : distance;
  if (["in", "outside", "inside"].includes(tree.lower[start] ?? "")) return start + 1;
  if (tree.lower[start] !== "on") return -1;
  if (mentions.some((m) => m.first === start + 1 && m.kind === "name" && isAround(m))) return start + 1;
  if (tree.lower.slice(start + 2, start + 6).includes("side")) return start + 1;
  const edge = [start + 2, start + 3, start + 4].find((i) => ON_THE_EDGE.has(tree.lower[i] ?? ""));
  if (edge === undefined) return -1;
  return tree.lower[edge + 1] === "of"
    ? edge + 2
    : (mentions.find((m) => m.kind === "demonym" && m.last === edge - 1)?.first ?? -1);
}

const DISTANCES = new Set("km kilometers kilometres miles".split(" "));

function isBeforeNoun({ tree, mentions }: SentenceNode, at: number): boolean {
  if (isPlaceNoun(tree, at)) {
    const inside = mentions.some((m) => m.kind === "name" && m.first <= at && at <= m.last);
    return inside || isPlaceNoun(tree, at + 1) || POSSESSIVES.has(tree.lower[at + 1] ?? "");
  }
  return (
    ["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"].includes(tree.upos[at]!) ||
    tree.lower[at] === "-" ||
    tree.lower[at] === "its"
  );
}
