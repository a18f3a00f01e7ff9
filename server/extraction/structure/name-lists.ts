// Lists of names around a role, read off the words: "A B and C D, the leaders of X", "ten leaders of X, among them A B".
import type { RelationDefinition } from "../../ontology/types.ts";
import { fits } from "../arguments/readings.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { argument } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";
import { afterRanks, complementEnd, personFrom } from "./spans.ts";

type Demand = RelationDefinition["subject"];

/** "A B, C D and E F, the leaders of X,": the names that a list has before its last one. */
export function listBefore(sentence: SentenceNode, last: Argument, demand: Demand): Argument[] {
  const { tree, mentions } = sentence;
  const start = last.mention.first;
  const joint = ["and", ","].includes(tree.lower[start - 1] ?? "") ? start - 1 : -1;
  const end = tree.lower[joint - 1] === "," && tree.lower[joint] === "and" ? joint - 2 : joint - 1;
  const before = joint < 0 ? undefined : mentions.find((m) => m.last === end && m.kind === "name");
  const found = argument(sentence, before, demand);
  return found ? [...listBefore(sentence, found, demand), found] : [];
}

/** "A B, C D and other founders of X": the last name of the list that the plural closes. */
export function lastOfOthers({ tree, mentions }: SentenceNode, phrase: RolePhrase): MentionNode | undefined {
  const other = tree.lower.lastIndexOf("other", phrase.first - 1);
  if (!phrase.plural || other < phrase.first - 3 || other < 2 || tree.lower[other - 1] !== "and") return undefined;
  const end = tree.lower[other - 2] === "," ? other - 3 : other - 2;
  return mentions.find((m) => m.last === end && m.kind === "name");
}

/** "ten leaders of X, among them A B and C D": the first of those named as examples of a plural. */
export function exampleBehind(sentence: SentenceNode, phrase: RolePhrase, demand: Demand): MentionNode | undefined {
  const { tree } = sentence;
  const isOfSeveral = tree.lower.slice(Math.max(0, phrase.first - 3), phrase.first).includes("and");
  if (!phrase.plural || isOfSeveral) return undefined;
  const end = complementEnd(sentence, phrase);
  const start = (end < 0 ? phrase.last + 1 : end) + 1;
  const isSuch = tree.lower[start - 2] === "such" && tree.lower[start - 1] === "as";
  if (isSuch) return firstListed(sentence, start, demand);
  if (tree.lower[start - 1] !== ",") return undefined;
  const among = tree.lower[start] === "among" && ["them", "whom"].includes(tree.lower[start + 1] ?? "");
  if (!among && !EXAMPLES.has(tree.lower[start]!)) return undefined;
  const first = firstListed(sentence, among ? start + 2 : start + 1, demand);
  return first && !POSSESSIVES.has(tree.lower[first.last + 1] ?? "") ? first : undefined;
}
const EXAMPLES = new Set(["including", "notably", "namely"]);

/** "A B and C D": a list of two names at least, the first of them. */
export function severalFrom(sentence: SentenceNode, at: number, demand: Demand): MentionNode | undefined {
  const first = firstListed(sentence, at, demand);
  const start = first && argument(sentence, first, demand);
  return start && listFrom(sentence, start, demand).length > 1 ? first : undefined;
}

/** The first name of a list that fits; one of which nothing is known is passed over. */
export function firstListed(sentence: SentenceNode, at: number, demand: Demand): MentionNode | undefined {
  const { tree, mentions } = sentence;
  let start = afterRanks(tree, at);
  while (start < at + 4 && ["DET", "ADJ", "NOUN"].includes(tree.upos[start] ?? "")) start++;
  const first = mentions.find((m) => m.first === start && m.kind === "name");
  if (!first) return undefined;
  if (first.referent) return fits(first.referent.type, demand) ? first : undefined;
  return /^(,|and)$/.test(tree.lower[first.last + 1] ?? "") ? personFrom(sentence, first.last + 2) : undefined;
}

/** "two employees of X, A B and C D,": the names that a list goes on with, read off the words. */
export function listFrom(sentence: SentenceNode, first: Argument, demand: Demand): Argument[] {
  const { tree, mentions } = sentence;
  const found = [first];
  for (let last = behindBody(sentence, first.mention.last); ; ) {
    const comma = tree.lower[last + 1] === "," ? 1 : 0;
    const and = tree.lower[last + 1 + comma] === "and" ? 1 : 0;
    const behind = last + 1 + comma + and;
    const at = tree.lower[behind] === "the" ? behind + 1 : behind;
    const named = afterRanks(tree, at);
    const name = mentions.find((m) => (m.first === at || m.first === named) && m.kind === "name");
    const next = comma + and > 0 ? argument(sentence, name, demand) : null;
    if (!next) return found;
    found.push(next);
    last = behindBody(sentence, next.mention.last);
  }
}

/** "A B of X|, C D of Y": the last token of the body that a name of the list carries; of the name itself where it carries none. */
function behindBody({ tree, mentions }: SentenceNode, last: number): number {
  if (tree.lower[last + 1] !== "of") return last;
  const start = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  return mentions.find((m) => m.first === start && m.kind === "name" && m.referent)?.last ?? last;
}
