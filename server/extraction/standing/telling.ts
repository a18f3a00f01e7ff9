// Clauses hung on a noun although the verb above it tells them: "spoke of riders burning F", "said in a statement: P".

import { DOCUMENT_NOUNS, LABELLING, SHOWING, TELLING_THINGS } from "../lexicon/sources.ts";
import { firstConjunct, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import { ACCUSING, operatorOf } from "./operators.ts";
import { isSpeechVerb } from "./speakers.ts";

/** "said in a statement: P": what a colon opens is said by the verb, not a description of the noun before it. */
export function isQuotedBehind(tree: Tree, at: number, noun: number): boolean {
  return hasKid(tree, at, ["nsubj", "nsubj:pass"]) && tree.lower.slice(noun + 1, at).includes(":");
}

/** 'blamed it on "gangs armed by X"': a few words of a sentence quoted as what somebody is blamed for or called. */
export function isQuotedCharge(tree: Tree, at: number): boolean {
  const verb = outsideQuotation(tree, at);
  return verb >= 0 && (ACCUSING.has(tree.lemma[verb]!) || LABELLING.has(tree.lemma[verb]!));
}

/** 'blames Y, "which armed these men"': a relative clause quoted without the noun that it hangs on. */
export function isQuotedAlone(tree: Tree, at: number, noun: number): boolean {
  const first = Math.min(at, ...kids(tree, at, "nsubj", "nsubj:pass", "obj", "advmod", "mark"));
  return MARKS.has(tree.lower[first - 1] ?? "") && outsideQuotation(tree, at) === noun;
}

/** The word outside the quotation marks around a token that what they enclose hangs on; -1 where it stands in none. */
export function outsideQuotation(tree: Tree, at: number): number {
  const opening = tree.lower.findLastIndex((word, i) => i < at && MARKS.has(word));
  const open = opening >= 0 && isOpening(tree, opening);
  const close = open ? tree.lower.findIndex((word, i) => i > at && MARKS.has(word)) : -1;
  if (close < 0) return -1;
  let up = at;
  while (up >= opening && up <= close) up = tree.head[up]!;
  return up;
}
const MARKS = new Set(['"', "“", "”", "``", "''"]);

function isOpening(tree: Tree, mark: number): boolean {
  if (tree.lower[mark] === "“" || tree.xpos[mark] === "``") return true;
  return tree.lower[mark] !== "”" && tree.lower.slice(0, mark).filter((word) => MARKS.has(word)).length % 2 === 0;
}

/** "survivors describe soldiers shooting at people": what the object of a verb of telling is said to have done. */
export function isTold(tree: Tree, at: number, head: number): boolean {
  const verb = governorOf(tree, head);
  if (tree.xpos[at] === "VBN") return hasKid(tree, at, ["obl:agent"]) && isToldOf(tree, head);
  return tree.xpos[at] === "VBG" && verb >= 0 && RECOUNTING.has(tree.lemma[verb]!);
}

/** "spoke of a boy killed by soldiers", "describe raids in which soldiers shot people": what is first told of, by whoever tells it. */
export function isToldOf(tree: Tree, head: number): boolean {
  const verb = governorOf(tree, head);
  if (verb < 0 || !RETELLING.has(tree.lemma[verb]!) || hasKid(tree, head, ["nmod:poss"])) return false;
  return !hasKid(tree, head, ["det"], ["the", "this", "that", "these", "those"]) && tree.upos[head] !== "PROPN";
}
const RETELLING = new Set("tell speak talk describe recount recall report allege".split(" "));

const RECOUNTING = new Set(
  "tell speak talk hear describe report recall recount remember allege document witness see".split(" "),
);

/** The verb of which a nominal, or the list that it is in, is the object; -1 where there is none. */
export function governorOf(tree: Tree, noun: number): number {
  const first = firstConjunct(tree, noun);
  const told =
    tree.rel[first] === "obj" ||
    (tree.rel[first] === "obl" && ["of", "about"].includes(preposition(tree, first) ?? ""));
  return told ? tree.head[first]! : -1;
}

/** "data showing the link between X and Y", "documents suggesting that X armed Y": what evidence shows is the word of whoever has it. */
export function isShownBy(tree: Tree, at: number, noun: number): boolean {
  const telling = TELLING_THINGS.has(tree.lemma[noun]!) || DOCUMENT_NOUNS.has(tree.lemma[noun]!);
  return telling && tree.xpos[at] === "VBG" && SHOWING.has(tree.lemma[at]!);
}

/** "dismissed it: he had V-ed": what the denial puts in the place of what it denies. */
export function isAnswer(tree: Tree, at: number, head: number): boolean {
  if (at < head || !tree.lower.slice(head + 1, at).includes(":")) return false;
  return operatorOf(tree.lemma[head]!, tree.upos[head]!, "ccomp", false) === "denies";
}

/** "declines to say whether X backs Y": what somebody may think or stand for, and nobody says; a deed that may have been done stays open. */
export function isLeftOpen(tree: Tree, at: number, head: number): boolean {
  if (!isSpeechVerb(tree, head) || !/^VB[ZP]$/.test(tree.xpos[at]!) || hasKid(tree, at, ["aux", "aux:pass"]))
    return false;
  const above = tree.rel[head] === "xcomp" ? tree.head[head]! : head;
  const refused = operatorOf(tree.lemma[above]!, tree.upos[above]!, "xcomp", true) === "negates";
  return refused || hasKid(tree, head, ["advmod"], ["not", "n't"]) || hasKid(tree, above, ["advmod"], ["not", "n't"]);
}
