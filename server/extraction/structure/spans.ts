// What stands right beside a role, read off the words: ranks, complements, the left edge of its noun phrase. Arcs are often wrong here.
import { POSSESSIVES } from "../lexicon/words.ts";
import { firstConjunct, hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** Ranks and forms of address that may stand between a role and the name of who holds it. */
const RANKS = new Set(
  "general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm rear vice commodore brigadier brig marshal commander cmdr sheikh sheik shaykh mullah maulana maulvi mawlawi ayatollah grand imam hojatoleslam mr mrs ms dr sir lord lady baroness prof professor father fr bishop archbishop cardinal rabbi reverend rev patriarch metropolitan comrade hajji haji".split(
    " ",
  ),
);

/** The first token at or after `i` that is no rank, nor the point or hyphen of one. */
export function afterRanks(tree: Tree, i: number): number {
  let at = i;
  while (isRank(tree, at) || (at > i && isRank(tree, at - 1) && [".", "-"].includes(tree.lower[at] ?? ""))) at++;
  return at;
}

/** Whether a token is a rank or form of address. */
export function isRank(tree: Tree, i: number): boolean {
  return RANKS.has((tree.lower[i] ?? "").replace(/\.$/, ""));
}

/** The first of the ranks and titles that stand right before token `i`; `i` itself where there are none. */
export function startWithRanks(tree: Tree, i: number): number {
  let at = i;
  while (at > 0 && (isRank(tree, at - 1) || (tree.rel[at - 1] === "nmod:desc" && tree.upos[at - 1] === "PROPN"))) at--;
  return at;
}

/** The named person that begins at token `i`, ranks before the name skipped. */
export function personFrom(sentence: SentenceNode, i: number): MentionNode | undefined {
  const at = afterRanks(sentence.tree, i);
  return sentence.mentions.find(
    (m) => m.kind === "name" && m.referent?.type === "Person" && (m.first === i || m.first === at),
  );
}

const COMPLEMENT = new Set(["of", "for", "to", "at", "in", "on", "with"]);
const INSIDE = new Set(["DET", "ADJ", "NOUN", "PROPN", "ADV", "NUM"]);
/** Longest complement of a role, in tokens. */
const REACH = 14;

/**
 * Where the complement of a role ends ("ambassador to the UN|", "chief of its general staff|"): the token after it, which is a comma, the
 * name of a person or a verb. -1 where the role has no complement.
 */
export function complementEnd(sentence: SentenceNode, phrase: RolePhrase): number {
  const { tree } = sentence;
  let at = phrase.last + 1;
  if (!COMPLEMENT.has(tree.lower[at] ?? "")) return -1;
  const start = at;
  for (; at < tree.tokens.length && at - start < REACH; at++) {
    if (at > start + 1 && isPersonStart(sentence, at)) return at;
    if (tree.lower[at] === "(") {
      const close = tree.lower.indexOf(")", at);
      if (close < 0 || close - at > 4) return -1;
      at = close;
      continue;
    }
    if (!isInside(tree, at)) return at;
  }
  return -1;
}

function isPersonStart(sentence: SentenceNode, at: number): boolean {
  const name = personFrom(sentence, at);
  return name !== undefined && at <= name.first;
}

function isInside(tree: Tree, i: number): boolean {
  const word = tree.lower[i]!;
  if (COMPLEMENT.has(word) || POSSESSIVES.has(word) || word === "-" || word === "and" || word === "its") return true;
  return INSIDE.has(tree.upos[i]!) || tree.rel[i] === "amod";
}

/** First token of the noun phrase that a role ends, determiners and possessors included. */
export function leftEdge(tree: Tree, phrase: RolePhrase): number {
  const inside = tree.children[phrase.head]!.filter(
    (c) => c < phrase.first && ["det", "amod", "compound", "nmod:poss", "nmod:desc", "advmod"].includes(tree.rel[c]!),
  );
  return Math.min(phrase.first, ...inside.map((c) => Math.min(c, ...tree.children[c]!)));
}

/** Whether "the" or a possessor makes the role that of one known holder. */
export function isDefinite(tree: Tree, phrase: RolePhrase): boolean {
  const edge = leftEdge(tree, phrase);
  return (
    tree.lower[edge] === "the" ||
    hasKid(tree, firstConjunct(tree, phrase.head), ["det"], ["the"]) ||
    (edge > 0 && tree.lower[edge - 1] === "the") ||
    kids(tree, phrase.head, "nmod:poss").length > 0 ||
    tree.lower.slice(Math.max(0, phrase.first - 3), phrase.first).some((w) => POSSESSOR.has(w))
  );
}
const POSSESSOR = new Set(["'s", "’s", "'", "’", "its", "his", "her", "their", "whose"]);

/** The name of a person right before a comma (and an age) before token `start`: "A B, 58, chief of ...". */
export function personBefore(sentence: SentenceNode, start: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  if (tree.lower[start - 1] !== "," && tree.lower[start - 1] !== "(") return undefined;
  const age = tree.upos[start - 2] === "NUM" && tree.lower[start - 3] === ",";
  const end = age ? start - 4 : start - 2;
  return mentions.find((m) => m.kind === "name" && m.last === end && m.referent?.type === "Person");
}

/** "the League's branch in Osterlich, |X|,": the name in apposition behind the comma that closes the phrase of a noun. */
export function nameBehind({ tree, mentions }: SentenceNode, noun: number): MentionNode | undefined {
  if (!["in", "for", "of"].includes(tree.lower[noun + 1] ?? "")) return undefined;
  const start = tree.lower[noun + 2] === "the" ? noun + 3 : noun + 2;
  const place = mentions.find((m) => m.first === start && m.kind === "name");
  if (!place || tree.lower[place.last + 1] !== ",") return undefined;
  const at = tree.lower[place.last + 2] === "the" ? place.last + 3 : place.last + 2;
  return mentions.find((m) => m.first === at && m.kind === "name" && m.referent && tree.rel[m.head] === "appos");
}
