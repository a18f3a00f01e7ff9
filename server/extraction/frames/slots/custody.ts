// Slot for the state in whose hands somebody is whom nobody is said to have arrested: where it happened, else the state that the passage is about.
import { isActorType } from "../../../domain/actor.ts";
import { fits } from "../../arguments/readings.ts";
import { isHuman } from "../../arguments/victims.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Matching, SpecialSlot } from "../types.ts";

/** Prepositions before the place of an arrest or a prison. */
const WHERE = ["in", "at", "near", "outside", "from", "on"];

/** "was arrested at Cairo airport", "is in jail in Myanmar", "was detained on Friday": the state that holds its prisoners there. */
export const custodians: SpecialSlot = (matching, anchor, reading) => {
  const { predicate, noun } = anchor;
  if (predicate && predicate.kind === "verb" && predicate.subjects.length > 0 === predicate.passive) return [];
  if (!fits("State", reading.types) || isSomebodys(matching.sentence, noun)) return [];
  const prisoners = predicate ? [...predicate.subjects, ...predicate.objects] : [];
  const others = othersIn(matching.sentence, prisoners);
  const held = HOLDING.has(predicate?.lemma ?? "");
  if ((held && others.some(isCaptor)) || prisoners.some((t) => RULERS.has(matching.sentence.tree.lemma[t]!))) return [];
  const spots = WHERE.flatMap((prep) => slotTokens(matching.sentence, anchor, prep));
  const there = spots.flatMap((t) => landAt(matching, t));
  return there.length > 0
    ? there.slice(0, 1)
    : atHome(matching, prisoners, held ? others : others.filter((m) => !isCaptor(m)), held);
};

/** "in police custody": whose custody it is stands there; the place that a prison goes by is nobody's. */
function isSomebodys({ tree, byHead }: SentenceNode, noun: number): boolean {
  const owners = noun < 0 ? [] : kids(tree, noun, "nmod:poss", "compound");
  return owners.some((c) => !PRISONS.has(tree.lower[c]!) && byHead.get(c)?.referent?.type !== "Place");
}
const PRISONS = new Set("house death life prison jail solitary police-station".split(" "));

/** Verbs that leave open who holds, where somebody else is there who may. */
const HOLDING = new Set("hold keep take capture catch overpower corner execute hang hunt track".split(" "));

/** Those who do not fall into the hands of the state that they rule. */
const RULERS = new Set("president minister premier king emir sultan emperor monarch".split(" "));

/** Whom a sentence speaks of beside its prisoners and whatever is told of them. */
function othersIn(sentence: SentenceNode, prisoners: readonly number[]): MentionNode[] {
  const { tree } = sentence;
  return sentence.mentions.filter(
    (m) => !hasKid(tree, m.head, ["cop"]) && !isOfPerson(tree, m) && !prisoners.some((t) => isWithin(tree, m.head, t)),
  );
}

/** The state that a place in the clause is or lies in. */
function landAt({ sentence, lands }: Matching, token: number): Argument[] {
  const mention = placeAt(sentence, token);
  const state = mention?.referent && isLand(mention.referent) ? lands.stateOf(mention.referent) : null;
  return mention && state ? [{ token, mention, referent: state, indirect: true, home: sentence }] : [];
}

/** The named place at a token, or inside the phrase of a building: "at Cairo airport", "in a jail in F". */
function placeAt({ tree, byHead }: SentenceNode, token: number): MentionNode | undefined {
  const own = byHead.get(token);
  if (own?.referent) return own;
  return tree.children[token]!.map((c) => byHead.get(c)).find((m) => m?.referent && isLand(m.referent));
}

function isLand({ type }: Referent): boolean {
  return type === "Place" || type === "State";
}

/** The state that the document or the passage is about, where neither the sentence nor the one before speaks of another or of others who take prisoners; where the prisoners are from does not count. */
function atHome(
  { sentence, lands }: Matching,
  prisoners: readonly number[],
  others: readonly MentionNode[],
  held: boolean,
): Argument[] {
  const home = lands.home ?? lands.around(sentence.index) ?? lands.likely(sentence.index);
  const spoken = home === null ? null : lands.spokenOf(home, sentence.index);
  if (!home || !spoken || prisoners.some((t) => isSoldierOf(sentence, t, home))) return [];
  const before = (sentence.previous?.mentions ?? []).filter(
    (m) => m.kind === "name" && m.type !== "State" && (held || !isCaptor(m)),
  );
  if ([...others, ...before].some((m) => isForeign(m, home, lands))) return [];
  const { mention, sentence: place } = spoken;
  const isOrigin = (t: number) =>
    held ? isWithin(sentence.tree, mention.head, t) : isNationOf(sentence.tree, mention, t);
  if (place === sentence && prisoners.some(isOrigin)) return [];
  return [{ token: mention.head, mention, referent: home, indirect: true, home: place }];
}

/** "Eighteen Saudis", "traders from Nigeria", "the Kenyan minister X": where the prisoners are from; the town of an office or the name of a party tells where they live. */
function isNationOf(tree: Tree, { head, kind, type }: MentionNode, prisoner: number): boolean {
  return isWithin(tree, head, prisoner) && (kind === "demonym" || type === "State");
}

/** A state does not take its own troops prisoner. */
function isSoldierOf({ byHead }: SentenceNode, token: number, state: Referent): boolean {
  const mention = byHead.get(token);
  return mention?.owner?.id === state.id && mention.type === "MilitaryForce";
}

function isWithin(tree: Tree, token: number, head: number): boolean {
  for (let at = token; at >= 0; at = tree.head[at]!) if (at === head) return !tree.rel[token]!.startsWith("acl");
  return false;
}

/** "for the murder of a Sylvan trader": where one who is only spoken of is from tells nothing of who holds whom. */
function isOfPerson(tree: Tree, { kind, head }: MentionNode): boolean {
  const told = tree.head[head]!;
  return kind === "demonym" && tree.rel[head] === "amod" && tree.xpos[told] === "NN" && isHuman(tree, told);
}

function isForeign(mention: MentionNode, home: Referent, { stateOf }: Matching["lands"]): boolean {
  const { referent } = mention;
  if (!referent || referent.id === home.id) return false;
  if (isCaptor(mention)) return true;
  const state = isActorType(referent.type) && !OFFICIAL.has(referent.type) ? null : stateOf(referent);
  return state !== null && state.id !== home.id;
}

function isCaptor({ referent }: MentionNode): boolean {
  return referent?.type === "ArmedGroup" || referent?.type === "CriminalNetwork";
}

/** Actors that tell by themselves in which state something happens. */
const OFFICIAL = new Set(["State", "GovernmentBody", "SecurityService", "MilitaryForce"]);
