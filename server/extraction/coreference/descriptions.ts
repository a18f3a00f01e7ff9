// Definite descriptions ("the group", "the capital", "the president") to the actor or place spoken of before.
import type { NodeType } from "../../domain/actor.ts";
import { BODIES } from "../lexicon/actor-types.ts";
import { DESCRIPTIONS, NAMED_AFTER, REGIONAL, STATES_CALLED } from "../lexicon/descriptions.ts";
import { ARMED } from "../lexicon/nouns.ts";
import { DISTINCT, PEOPLE_NOUNS } from "../lexicon/people.ts";
import { SPEECH } from "../lexicon/verbs.ts";
import { kids } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { type Antecedent, antecedentsIn, clearWinner, isBeside } from "./antecedents.ts";
import { describedTypes, placeFits } from "./compatibility.ts";
import { holderOf } from "./holders.ts";
import { isElsewhere } from "./organs.ts";
import { recent, type Story } from "./story.ts";

/** What a definite description refers back to; null where nothing fits or nothing stands out. */
export function antecedentOf(sentence: SentenceNode, mention: MentionNode, story: Story): Antecedent | null {
  if (mention.type === "Person" && !mention.plural) return holderOf(sentence, mention, story);
  if (isSpecified(sentence, mention)) return null;
  const noun = mention.noun!;
  const types = describedTypes(mention);
  const people = PEOPLE_NOUNS.has(noun);
  if (noun === "state" && !isRegional(sentence, mention)) return null;
  if (mention.plural && !people && !types.includes("MilitaryForce")) return null;
  if (people && !isBare(sentence, mention)) return null;
  const home = homeHere(sentence, mention, story);
  const fitting = (reach: number | undefined) =>
    antecedentsIn(recent(story, sentence, reach))
      .filter(({ referent }) => types.includes(referent.type) && isNamedSo(noun, referent))
      .filter(({ referent }) => !people || isOnlyGroup(noun, referent, story))
      .filter((c) => c.sentence !== sentence.index || !isBeside(sentence.tree, mention.head, c.token));
  const near = fitting(people ? PEOPLE_REACH : undefined);
  const isLoose = people || LOOSELY_SAID.has(noun);
  const candidates = (near.length > 0 || isLoose ? near : onlyOne(fitting(GROUP_REACH), types)).map((antecedent) => {
    const { referent } = antecedent;
    const own = referent.type === "State" ? statehood(sentence, mention, referent, story, home) : 0;
    return { antecedent, score: prominence(sentence, mention, antecedent) + own + saidOf(noun, referent, story) };
  });
  const winner = clearWinner(candidates);
  return winner && types.includes("State") && hasRival(mention, winner, story) ? null : winner;
}

/** How many sentences back the one group that the document speaks of may have been named. */
const GROUP_REACH = 15;

/** Nouns that mean other things as well: a corpse, all who oppose. */
const LOOSELY_SAID = new Set(["body", "opposition", "party", "service", "agency", "union"]);

/** Antecedents further back than is usual: all of one and the same group or body. */
function onlyOne(candidates: readonly Antecedent[], types: readonly NodeType[]): readonly Antecedent[] {
  const isOfGroups = types.some((type) => BODIES.includes(type)) && !types.includes("State");
  return isOfGroups && new Set(candidates.map(({ referent }) => referent.id)).size === 1 ? candidates : [];
}

/** How many sentences back a group may have been spoken of that "the rebels" means. */
const PEOPLE_REACH = 6;
/** What it tells for a group that it is the one the document speaks of, has called so, is named so. */
const SALIENT = 0.3;
const SALIENT_MOST = 1.2;
const SAID = 1;
const NAMED = 2;

/** How far a group or body is one that the document speaks of often, and has called by this noun. */
function saidOf(noun: string, { id, type, name }: Referent, { counts, titles }: Story): number {
  if (type === "State" || type === "Place") return 0;
  const salience = Math.min(SALIENT_MOST, SALIENT * ((counts.get(id) ?? 1) - 1));
  const named = !LOOSE.has(noun) && wordsOf(name).includes(noun);
  return salience + (titles.get(id)?.has(noun) ? SAID : 0) + (named ? NAMED : 0);
}
function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[ ()-]+/);
}
const LOOSE = new Set(["group", "movement", "organization", "organisation"]);

/** By how much a group has to be named more often than any other for the document to speak of it above all. */
const ABOVE_ALL = 2;

/** "the rebels" means an armed group only where the document names no other, speaks of it above all, or has called it alone so. */
function isOnlyGroup(noun: string, { id, type }: Referent, { armed, counts, titles, peoples }: Story): boolean {
  const called = [...armed.keys()].filter((group) => titles.get(group)?.has(noun));
  if (called.length > 0) return called.length === 1 && called[0] === id;
  const others = [...armed].filter(([group]) => group !== id);
  const most = Math.max(0, ...others.map(([, times]) => times));
  const lead = others.some(([group]) => counts.has(group)) ? ABOVE_ALL : 1;
  return type === "ArmedGroup" && !peoples.has(noun) && (armed.get(id) ?? 0) >= lead * most;
}

/** "X accused Y. The government ...": whether another state acts or is acted on where the winner is spoken of. */
function hasRival({ noun }: MentionNode, { sentence, referent }: Antecedent, { spoken, home }: Story): boolean {
  if (!GOVERNMENTS.has(noun!) || referent.id === home?.id) return false;
  return spoken.some(
    (s) =>
      s.sentence === sentence && s.referent?.type === "State" && s.referent.id !== referent.id && s.role !== "modifier",
  );
}
const GOVERNMENTS = new Set(["government", "regime"]);

/** By how much the state that the document is about goes before others as "the country". */
const HOME = 3;
/** By how much the state whose ministry or minister speaks of "the country" does. */
const OWN = 5;

/** What speaks for a state as "the country": that the document is about it, that it is its own minister who says so. */
function statehood(
  sentence: SentenceNode,
  mention: MentionNode,
  referent: Referent,
  story: Story,
  home: string | null,
): number {
  return (referent.id === home ? HOME : 0) + (isOfSayer(sentence, mention, referent, story) ? OWN : 0);
}

/** Id of the state that the document is about, where the passage speaks of it. */
function homeHere(sentence: SentenceNode, mention: MentionNode, { home, spoken }: Story): string | null {
  return home && !isElsewhere(sentence, mention.first, home, spoken) ? home.id : null;
}

/** "Osterlich's ministry said that the country ...": whether somebody who serves the state says what the description is part of. */
function isOfSayer(
  { tree, byHead }: SentenceNode,
  { head }: MentionNode,
  { id }: Referent,
  { states }: Story,
): boolean {
  for (let up = tree.head[head]!; up >= 0; up = tree.head[up]!) {
    if (!SPEECH.has(tree.lemma[up]!)) continue;
    const sayers = kids(tree, up, "nsubj").map((c) => byHead.get(c)?.referent);
    if (sayers.some((r) => r && r.id !== id && (r.country === id || states.get(r.id)?.id === id))) return true;
  }
  return false;
}

/** "the pop art movement", "the second group": words of its own tell it from what was spoken of before. */
function isSpecified(sentence: SentenceNode, { head, type }: MentionNode): boolean {
  const { tree, byHead } = sentence;
  return kids(tree, head, "amod", "compound", "nmod:desc").some((c) => {
    if (c > head || ARMED.has(tree.lower[c]!) || byHead.has(c)) return false;
    if (type === "State" && REGIONAL.has(tree.lower[c]!)) return false;
    if (tree.rel[c] === "amod" && /^\p{Lu}/u.test(tree.tokens[c]!.text)) return true;
    return DISTINCT.has(tree.lower[c]!) || (tree.rel[c] === "compound" && kids(tree, c, "punct").length === 0);
  });
}

/** "the Balkan state", "the West African nation". */
function isRegional({ tree }: SentenceNode, { head }: MentionNode): boolean {
  return kids(tree, head, "amod", "compound", "nmod:desc").some((c) => c < head && REGIONAL.has(tree.lower[c]!));
}

/** "the monks", not "the elder monks": no word but a demonym or a word of arms between article and noun. */
export function isBare({ tree, byHead }: SentenceNode, { head }: MentionNode): boolean {
  return kids(tree, head, "amod", "compound", "nummod").every((c) => byHead.has(c) || ARMED.has(tree.lower[c]!));
}

/** Whether a noun suits an actor or place known by name: a body by its name. */
function isNamedSo(noun: string, referent: Referent): boolean {
  if (referent.type === "State" && STATES_CALLED.get(noun)?.has(referent.id) === false) return false;
  const usual = DESCRIPTIONS.get(noun)?.includes(referent.type) ?? false;
  if (!usual && NAMED_AFTER.has(noun) && !wordsOf(referent.name).includes(noun)) return false;
  if (referent.type === "GovernmentBody" && !referent.name.toLowerCase().includes(noun)) return false;
  if (referent.type === "MediaOutlet" && noun === "service") return false;
  if (referent.type === "MilitaryForce" && SERVICES.has(noun) && !referent.name.toLowerCase().includes(noun))
    return false;
  return referent.origin !== "described" && placeFits(noun, referent);
}

/** Services that others than themselves are not called. */
const SERVICES = new Set(["army", "navy"]);

/** Subjects first, then nearness; a state that does what is told is not "the country" it is done to. */
function prominence(sentence: SentenceNode, mention: MentionNode, candidate: Antecedent): number {
  const distance = sentence.index - candidate.sentence;
  const doer =
    distance === 0 && candidate.referent.type === "State" && isDoerOf(sentence, mention, candidate.referent) ? 3 : 0;
  return (candidate.subject ? 2 : 0) - doer - distance * 1.5 - (candidate.modifier ? 1 : 0) + candidate.token / 1000;
}

/** Whether a referent does what the clause around a description tells: then "the country" is another. */
function isDoerOf(sentence: SentenceNode, mention: MentionNode, referent: Referent): boolean {
  const { tree, byHead } = sentence;
  for (let up = tree.head[mention.head]!; up >= 0; up = tree.head[up]!) {
    const subjects = kids(tree, up, "nsubj").map((c) => byHead.get(c));
    if (subjects.some((s) => s && (s.owner?.id === referent.id || s.referent?.id === referent.id))) return true;
  }
  return false;
}
