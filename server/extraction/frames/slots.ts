// The slots of a frame: which tokens of the tree fill `subj`, `obj`, `poss`, `compound` or a preposition.
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import { counted } from "../arguments/quantities.ts";
import { ARMAMENTS, EVENT_NOUNS, WEAPON_NOUNS } from "../lexicon/nouns.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { coordinated, firstConjunct, isNominal, kid, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import type { Anchor } from "./types.ts";

/** Slots with a name of their own; every other slot is a preposition. */
const SLOTS: Readonly<Record<string, (sentence: SentenceNode, anchor: Anchor) => readonly number[]>> = {
  subj: (_, { predicate }) => predicate?.subjects ?? [],
  obj: ({ tree }, anchor) => objectTokens(tree, anchor),
  iobj: (_, { predicate, noun }) => (predicate?.indirect ?? []).filter((t) => t !== noun),
  poss: ({ tree }, { noun }) =>
    noun >= 0 ? kids(tree, noun, "nmod:poss").flatMap((c) => resolveRelative(tree, c)) : [],
  compound: (sentence, { noun }) => (noun >= 0 ? modifierTokens(sentence, noun) : []),
  "name-before": (sentence, { noun }) =>
    noun >= 0 ? modifierTokens(sentence, noun).filter((t) => sentence.byHead.get(t)?.kind === "name") : [],
  origin: (sentence, { noun }) =>
    noun >= 0 ? [...modifierTokens(sentence, noun), ...kids(sentence.tree, noun, "nmod:poss")] : [],
};
const SLOT_BY_NAME = new Map(Object.entries(SLOTS));

/** Tokens that fill a slot ("subj", "on", "in:Place"; the type part is the caller's), in word order of preference. */
export function slotTokens(sentence: SentenceNode, anchor: Anchor, slot: string): readonly number[] {
  const end = slot.indexOf(":");
  const name = end < 0 ? slot : slot.slice(0, end);
  const named = SLOT_BY_NAME.get(name);
  return named ? named(sentence, anchor) : prepositionTokens(sentence.tree, name, anchor);
}

function objectTokens(tree: Tree, anchor: Anchor): readonly number[] {
  const { predicate, noun, particle } = anchor;
  if (!predicate) return [];
  const objects = predicate.objects.filter((o) => !counted(tree, o).includes(noun) && !isListedWith(tree, o, noun));
  if (objects.length > 0 || !particle) return objects;
  const loose = prepositionTokens(tree, particle.split(" ").at(-1)!, {
    predicate,
    noun: -1,
    adjective: -1,
    particle: null,
  });
  return loose.length > 0 ? loose : (predicate.preps.get(particle) ?? []);
}

/** "provided guns and advisers": what stands in one list with the noun of the trigger is given as it is. */
function isListedWith(tree: Tree, token: number, noun: number): boolean {
  return noun >= 0 && tree.rel[token] === "conj" && firstConjunct(tree, token) === firstConjunct(tree, noun);
}

function prepositionTokens(tree: Tree, name: string, anchor: Anchor): number[] {
  const { predicate, noun, adjective, particle } = anchor;
  const found = new Set<number>();
  if (noun >= 0) addAll(found, phraseHeads(tree, noun, name));
  if (adjective >= 0) addAll(found, phraseHeads(tree, adjective, name));
  if (predicate) addAll(found, predicate.preps.get(name) ?? []);
  if (predicate && particle && name !== "by") addAll(found, predicate.preps.get(`${particle} ${name}`) ?? []);
  if (!predicate && noun >= 0 && found.size === 0) {
    const loose = BESIDE.has(name) || (AT.has(name) && tree.rel[noun] === "obj");
    const phrases = governorPhrases(tree, noun, name);
    addAll(found, loose ? phrases : phrases.filter((t) => kid(tree, t, "case") === noun + 1));
  }
  if (!predicate && noun >= 0 && found.size === 0 && ACTING.has(name))
    addAll(found, complementPhrases(tree, noun, name));
  if (predicate && found.size === 0)
    for (const object of predicate.objects) addAll(found, phraseHeads(tree, object, name));
  if (predicate && found.size === 0) addAll(found, deepPhrases(tree, predicate, name));
  if (predicate?.passive && found.size === 0 && AFTER_AGENT.has(name))
    for (const agent of predicate.subjects) addAll(found, phraseHeads(tree, agent, name));
  if (predicate && noun >= 0 && found.size === 0 && AIMED.has(name))
    for (const clause of [
      ...kids(tree, noun, "acl"),
      ...kids(tree, predicate.token, "xcomp").filter((c) => c > noun && LADEN.has(tree.lower[c]!)),
    ])
      addAll(found, phraseHeads(tree, clause, name));
  if (predicate && found.size === 0 && name === "against") addAll(found, usedAgainst(tree, predicate));
  if (predicate && found.size === 0 && AIMED.has(name)) addAll(found, aimedWith(tree, predicate, name));
  found.delete(noun);
  return [...found];
}

function addAll(found: Set<number>, tokens: readonly number[]): void {
  for (const token of tokens) found.add(token);
}

/** "carried out strikes using drones and guns against X": the phrase hung on what is used. */
function usedAgainst(tree: Tree, { token, objects }: Predicate): number[] {
  const clauses = [token, ...objects]
    .flatMap((t) => kids(tree, t, "advcl", "acl", "xcomp"))
    .filter((c) => tree.lemma[c] === "use" && tree.xpos[c] === "VBG");
  const used = clauses.flatMap((c) => kids(tree, c, "obj").flatMap((o) => coordinated(tree, o)));
  return [...clauses, ...used].flatMap((t) => phraseHeads(tree, t, "against"));
}

/** "opened fire with machine guns on X": the aim hung on the weapon. */
function aimedWith(tree: Tree, { token }: Predicate, name: string): number[] {
  return kids(tree, token, "obl")
    .filter(
      (c) => preposition(tree, c) === "with" && (WEAPON_NOUNS.has(tree.lemma[c]!) || ARMAMENTS.has(tree.lemma[c]!)),
    )
    .flatMap((c) => phraseHeads(tree, c, name));
}

/** "steered lorries packed with explosives into X": the aim hung on what is said of the weapon. */
const AIMED = new Set(["into", "at", "against", "on"]);

/** "imposed by X on Y", "supplied by X to Y": the phrase hung on the doer. */
const AFTER_AGENT = new Set(["on", "against", "to", "with"]);

const LADEN = new Set(["packed", "laden", "loaded", "filled", "stuffed", "crammed", "rigged"]);

const BESIDE = new Set(["by", "on", "against"]);
/** Where an object is its verb says too: "raided a base of X at F". */
const AT = new Set(["at", "near"]);

/** "the killing of the scientist X by Y", "the arrival of troops in F": the phrase of a deed hung on whom or what it is told of. */
function complementPhrases(tree: Tree, noun: number, name: string): number[] {
  if (!isDeed(tree, noun)) return [];
  return phraseHeads(tree, noun, "of")
    .flatMap((c) => [c, ...kids(tree, c, "appos")])
    .flatMap((c) => phraseHeads(tree, c, name));
}
const ACTING = new Set(["by", "to", "into", "from", "in"]);

/** Nouns of what somebody does: "murder", "withdrawal", "shelling". */
function isDeed(tree: Tree, noun: number): boolean {
  const lemma = tree.lemma[noun]!;
  return EVENT_NOUNS.has(lemma) || /(?:ing|tion|ment|al|ture|zure)$/.test(lemma);
}

/** "documented the killing of X by Y", "died in a raid by X on Y": the phrase of the noun hung on the verb above it. */
function governorPhrases(tree: Tree, noun: number, name: string): number[] {
  const verb = tree.head[noun]!;
  if (verb < 0 || !["obj", "obl"].includes(tree.rel[noun]!)) return [];
  return kids(tree, verb, "obl", "obl:agent")
    .filter((c) => c > noun && preposition(tree, c) === name && isNominal(tree, c))
    .flatMap((c) => coordinated(tree, c));
}

/** "spoke by telephone with X", "$3 million in aid for X": the phrase hung on an adjunct that is not about anybody. */
function deepPhrases(tree: Tree, predicate: Predicate, name: string): number[] {
  if (!DEEP.has(name)) return [];
  return kids(tree, predicate.token, "obl")
    .filter((c) => tree.upos[c] === "NOUN" && SETTING.has(preposition(tree, c) ?? ""))
    .flatMap((c) => phraseHeads(tree, c, name));
}

const DEEP = new Set(["with", "to", "for", "on", "against"]);
const SETTING = new Set(["by", "in", "at", "over", "during", "via"]);
