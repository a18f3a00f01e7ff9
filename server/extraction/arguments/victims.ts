// People as victims of a killing or a capture, where no name and no known nominal stands for them: "four wedding guests", "a judge".
import { type NodeType, slug } from "../../domain/actor.ts";
import { HUMAN_NOUNS, HUMAN_SUFFIX, INHUMAN_NOUNS } from "../lexicon/people.ts";
import { hasKid, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { describedArgument } from "./described.ts";

const COLLECTIVE = new Set(["staff", "personnel", "crew", "family", "people", "youth"]);

const WITHIN_NAME = new Set(["compound", "amod"]);

/** The people that a common noun denotes, as a described group or person; null where it denotes no people. */
export function victimsAt(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  if (tree.upos[token] !== "NOUN" || !isHuman(tree, token) || hasKid(tree, token, ["det"], ["no"])) return null;
  const known = sentence.byHead.get(token);
  if (known?.referent || known?.owner) return null;
  return describe(sentence, token);
}

/** "a young Osterlicher", "the Osterlichian", "three Osterlichers": people, not their state; as victims also "Osterlichers" without a number. */
export function nationalAt(sentence: SentenceNode, token: number, plural: boolean): Argument | null {
  const { tree } = sentence;
  if (sentence.byHead.get(token)?.kind !== "demonym") return null;
  if (hasKid(tree, token, ["det"], ["the"])) return isOneOfNation(tree, token) ? describe(sentence, token, true) : null;
  const isPerson =
    (plural && /^NNP?S$/.test(tree.xpos[token]!)) ||
    hasKid(tree, token, ["det", "nummod"], ["a", "an", "one", "two", "three", "four", "five"]);
  return isPerson ? describe(sentence, token) : null;
}

/** "the Canadian": one man or woman, where the word is no adjective and, unlike "the French", means no whole people. */
function isOneOfNation(tree: Tree, token: number): boolean {
  const alone = !["NOUN", "PROPN"].includes(tree.upos[token + 1] ?? "") && !hasKid(tree, token, ["conj", "compound"]);
  return alone && ARGUMENTS.has(tree.rel[token]!) && /(?:an|[^l]i|man|woman)$/.test(tree.lower[token]!);
}
const ARGUMENTS = new Set(["nsubj", "nsubj:pass", "obj", "obl:agent", "iobj"]);

function describe(sentence: SentenceNode, token: number, known = false): Argument | null {
  const { tree } = sentence;
  const plural =
    /^NNP?S$/.test(tree.xpos[token]!) || hasKid(tree, token, ["nummod"]) || COLLECTIVE.has(tree.lemma[token]!);
  const introduced = known || hasKid(tree, token, ["det"], ["a", "an", "another", "one"]) || isIntroduced(tree, token);
  if (!plural && !introduced) return null;
  let first = token;
  while (first > 0 && tree.head[first - 1] === token && WITHIN_NAME.has(tree.rel[first - 1]!)) first--;
  const name = tree.tokens
    .slice(first, token + 1)
    .map((t) => t.text)
    .join(" ")
    .slice(0, 60);
  const armed = sentence.byHead.get(token)?.type;
  const type = plural && armed && ARMED.has(armed) ? armed : plural ? "PopulationGroup" : "Person";
  const id = `actor:${slug(name)}-in-${slug(sentence.document.replace(/^doc:/, ""))}`;
  return describedArgument(sentence, token, { id, name, type, first, plural, definite: false });
}

const ARMED = new Set<NodeType>(["ArmedGroup", "MilitaryForce", "SecurityService", "CriminalNetwork"]);

/** Nouns that say nothing of whoever has a clause of his own: "the man who ruled it". */
const ANYBODY = new Set(["man", "woman", "person", "leader", "chief", "president", "minister", "general", "commander"]);

/** "her bodyguard", "the mayor of a town": told of for the first time although definite. */
function isIntroduced(tree: Tree, token: number): boolean {
  return (
    hasKid(tree, token, ["nmod:poss"]) ||
    (hasKid(tree, token, ["acl:relcl"]) && !ANYBODY.has(tree.lemma[token]!)) ||
    tree.children[token]!.some((c) => tree.rel[c] === "nmod" && preposition(tree, c) === "of")
  );
}

/** Whether the noun at a token means people. */
export function isHuman(tree: Tree, token: number): boolean {
  const lemma = tree.lemma[token]!;
  if (HUMAN_NOUNS.has(lemma)) return true;
  return HUMAN_SUFFIX.test(lemma) && !INHUMAN_NOUNS.has(lemma);
}

/** "the police", "the security forces": those of a state that nothing names, as doers. */
export function policeAt(sentence: SentenceNode, token: number): Argument | null {
  const known = sentence.byHead.get(token);
  if (known?.type !== "SecurityService" || !known.plural || known.referent || known.owner) return null;
  return describe(sentence, token, true);
}
