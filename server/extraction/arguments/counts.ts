// Numbers as victims: "killed one and seized the other two", "killing seven".
import { slug } from "../../domain/actor.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { describedArgument } from "./described.ts";
import { isHuman } from "./victims.ts";

/** The people that a bare number means, named by what was counted before it; null where it counts things or nobody knows what. */
export function countedVictims(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  if (!isBareCount(tree, token)) return null;
  const verb = verbAbove(tree, token);
  if (verb < 0) return null;
  const noun = nounBefore(sentence, token, verb);
  const alone = tree.upos[token] === "NUM" || MANY.has(tree.lower[token]!);
  if (noun === null && (!alone || TAKING_THINGS.has(tree.lemma[verb]!))) return null;
  const one = tree.lower[token] === "one";
  const people = noun === null ? (one ? "person" : "people") : one ? noun.lemma : noun.word;
  const name = `${tree.lower[token]} ${people}`;
  const id = `actor:${slug(name)}-in-${slug(sentence.document.replace(/^doc:/, ""))}`;
  const type = one ? "Person" : "PopulationGroup";
  return describedArgument(sentence, token, { id, name, type, first: token, plural: !one, definite: false });
}

/** A number, "dozens" or "the rest", with nothing after it that says of what. */
function isBareCount(tree: Tree, token: number): boolean {
  const word = tree.lower[token]!;
  if (tree.upos[token] !== "NUM" && !MANY.has(word) && !REMAINING.has(word)) return false;
  const next = tree.tokens[token + 1];
  return (
    kids(tree, token, "nmod").every((c) => preposition(tree, c) !== "of" || tree.upos[c] === "PRON") &&
    kids(tree, token, "flat", "compound", "nmod:unmarked").length === 0 &&
    !["%", "percent"].includes(next?.text ?? "")
  );
}
const MANY = new Set("dozens scores hundreds thousands".split(" "));
const REMAINING = new Set("others rest remainder".split(" "));

/** Verbs that take things as well as people. */
const TAKING_THINGS = new Set("capture seize hold take catch keep eliminate neutralise neutralize".split(" "));

function verbAbove(tree: Tree, token: number): number {
  let at = tree.head[token]!;
  while (at >= 0 && !isVerb(tree, at) && !hasKid(tree, at, ["cop"]))
    at = ["conj", "appos"].includes(tree.rel[at]!) ? tree.head[at]! : -1;
  return at;
}

interface Noun {
  readonly lemma: string;
  readonly word: string;
}

/** The nearest plural before the number that can be what it counts, in its sentence or the one before; null where there is none. */
function nounBefore(sentence: SentenceNode, token: number, verb: number): Noun | null {
  const { previous } = sentence;
  return lastPlural(sentence, token, verb) ?? (previous && lastPlural(previous, previous.tree.tokens.length, -1));
}

function lastPlural({ tree }: SentenceNode, before: number, verb: number): Noun | null {
  for (let i = before - 1; i >= 0; i--)
    if (tree.xpos[i] === "NNS" && isHuman(tree, i) && !isDoer(tree, i, verb))
      return { lemma: tree.lemma[i]!, word: tree.lower[i]! };
  return null;
}

/** Whether a noun is the subject of the verb or of one that the verb is joined to or hangs on. */
function isDoer(tree: Tree, noun: number, verb: number): boolean {
  for (let at = verb; at >= 0; at = ["conj", "advcl", "xcomp"].includes(tree.rel[at]!) ? tree.head[at]! : -1)
    if (tree.head[noun] === at && tree.rel[noun] === "nsubj") return true;
  return false;
}
