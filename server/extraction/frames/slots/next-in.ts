// The slot of a place right behind those who are there: "the Taliban in Osterlich", "X troops at F".
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { EVENT_NOUNS } from "../../lexicon/nouns.ts";
import { placeFrom } from "../../structure/place-words.ts";
import { coordinated, hasKid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, SentenceNode } from "../../types.ts";
import type { SpecialSlot } from "../types.ts";

/** "the Taliban in Osterlich": a place right after the noun, where nothing else can be in it. */
export const placeRightAfter: SpecialSlot = ({ sentence }, { noun }, reading, subjects) => {
  const { tree, byHead } = sentence;
  const last = endOfPhrase(sentence, byHead.get(noun)?.last ?? noun);
  const prep = tree.lower[last + 1]!;
  const counted = isCounted(tree, noun) || isBeforeVerb(tree, noun);
  if (!(counted ? [...WITHIN, ...NEARBY] : WITHIN).includes(prep) || !(counted || fillsRole(tree, noun))) return [];
  const acts = hasPart(tree, noun);
  const beside = tree.rel[last + 1] === "case" ? coordinated(tree, tree.head[last + 1]!) : [];
  return [...new Set([...(counted ? [prep] : WITHIN).flatMap((p) => phraseHeads(tree, noun, p)), ...beside])]
    .flatMap((t) => argumentsAt(sentence, t, { ...reading, locative: true }))
    .filter((place) => subjects.every((subject) => isAbroad(subject, place)))
    .filter((place) => subjects.every((subject) => isArmed(subject) || (acts && isNextTo(sentence, last, place))));
};
const WITHIN = ["in", "across"];
const NEARBY = ["at", "on", "near", "along"];

/** Those who are where they fight, however far behind them it is told. */
function isArmed({ referent }: Argument): boolean {
  return ["ArmedGroup", "CriminalNetwork", "State"].includes(referent.type);
}

/** "the Institute in F", not "the Institute in a hut in F". */
function isNextTo(sentence: SentenceNode, last: number, { referent }: Argument): boolean {
  return placeFrom(sentence, last + 2)?.referent?.id === referent.id;
}

/** "the fighters of the Blue League| in F": the last token of the phrase with the name that "of" adds to it. */
function endOfPhrase({ tree, mentions }: SentenceNode, last: number): number {
  if (tree.lower[last + 1] !== "of") return last;
  const start = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  return mentions.find((m) => m.first === start && m.kind === "name")?.last ?? last;
}

/** "X troops at F came under fire": a subject whose phrase can be nobody else's. */
function isBeforeVerb(tree: Tree, noun: number): boolean {
  return tree.rel[noun]!.startsWith("nsubj") && tree.head[noun]! > noun;
}

/** "the 37,000 X troops in F", "our airmen at F": that they are there is taken for granted. */
function isCounted(tree: Tree, noun: number): boolean {
  const owned = kids(tree, noun, "nmod:poss").some((c) => tree.xpos[c] === "PRP$");
  return owned || (hasKid(tree, noun, ["det"], ["the", "these", "those"]) && hasKid(tree, noun, ["nummod"]));
}

/** Whether a noun has a part in a clause or happening of its own: "evidence of troops in X" says nothing of them. */
function fillsRole(tree: Tree, noun: number): boolean {
  const rel = tree.rel[noun]!;
  if (hasPart(tree, noun) || isHeaded(tree, noun)) return true;
  const prep = preposition(tree, noun) ?? "";
  if (!["nmod", "obl"].includes(rel) || !DONE_TO.has(prep)) return false;
  const head = tree.head[noun]!;
  const named = tree.upos[noun] === "PROPN";
  return rel === "obl" || named || EVENT_NOUNS.has(tree.lemma[head]!) || EVENT_NOUNS.has(tree.lower[head]!);
}
/** Prepositions before those to whom something is done: "the defeat of X in F", "turned on X in F". */
const DONE_TO = new Set(["against", "on", "by", "of"]);

/** "the head of X in F", "a spokesman for X in F": what somebody has a post in is there. */
function isHeaded(tree: Tree, noun: number): boolean {
  const above = tree.head[noun]!;
  return tree.rel[noun] === "nmod" && above >= 0 && OFFICES.has(tree.lemma[above]!);
}
const OFFICES = new Set(
  "head chief commander leader director spokesman spokeswoman representative coordinator boss deputy emir member fighter guerrilla militant official officer".split(
    " ",
  ),
);

/** Those who do or suffer something, or whom a name beside names. */
function hasPart(tree: Tree, noun: number): boolean {
  return ["nsubj", "nsubj:pass", "obj", "obl:agent", "appos"].includes(tree.rel[noun]!);
}

/** A state's troops are everywhere in its own country; that they are elsewhere is worth telling. */
function isAbroad({ referent: force }: Argument, { referent: place }: Argument): boolean {
  if (force.type !== "State") return true;
  return place.type === "State" ? place.id !== force.id : place.country !== null && place.country !== force.id;
}
