// Names that tell who a word without a mention of its own is: beside it, before it, given to it, or what it is said of.
import { namesGiven } from "../syntax/naming.ts";
import { coordinated, hasKid, kids } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";

/** Head tokens of the names that a word stands beside, whatever the word is: "Abu Omar, a locksmith", "the locksmith, Abu Omar", "Abu Omar is a locksmith". */
export function besideTokens(sentence: SentenceNode, token: number): number[] {
  const { tree } = sentence;
  const below = kids(tree, token, "appos", "nmod:desc", "flat");
  return [...below, ...namesGiven(tree, token), ...describedTokens(sentence, token), ...saidOf(sentence, token)];
}

/** "Abu Omar, a locksmith who ..": what an apposition describes, which is the name right before the comma, whatever the parse says. */
export function describedTokens({ tree, mentions }: SentenceNode, token: number): number[] {
  if (tree.rel[token] !== "appos") return [];
  let comma = token - 1;
  while (comma > 0 && PHRASE.has(tree.upos[comma]!)) comma--;
  const before = mentions.find((m) => m.kind === "name" && m.last === comma - 1 && tree.lower[comma] === ",");
  return [before?.head ?? tree.head[token]!];
}
/** What may stand between a comma and the noun behind it. */
const PHRASE = new Set(["DET", "ADJ", "NUM", "NOUN", "PRON", "PART"]);

/** "Abu Omar is a locksmith who ..": the subject of a noun that is said of it. */
function saidOf({ tree }: SentenceNode, token: number): number[] {
  if (tree.upos[token] !== "NOUN" || !hasKid(tree, token, ["cop"]) || hasKid(tree, token, ["case"])) return [];
  return kids(tree, token, "nsubj").flatMap((subject) => coordinated(tree, subject));
}
