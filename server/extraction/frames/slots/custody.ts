// Slot for the state in whose hands somebody is whom nobody is said to have arrested: where it happened, else the state that the passage is about.
import { isActorType } from "../../../domain/actor.ts";
import { fits } from "../../arguments/readings.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Matching, SpecialSlot } from "../types.ts";

/** Prepositions before the place of an arrest or a prison. */
const WHERE = ["in", "at", "near", "outside", "from", "on"];

/** "was arrested at Cairo airport", "is in jail in Myanmar", "was detained on Friday": the state that holds its prisoners there. */
export const custodians: SpecialSlot = (matching, anchor, reading) => {
  const { predicate, noun } = anchor;
  if (predicate && predicate.kind === "verb" && predicate.subjects.length > 0 === predicate.passive) return [];
  if (!fits("State", reading.types)) return [];
  const spots = WHERE.flatMap((prep) => slotTokens(matching.sentence, anchor, prep)).filter((t) => t !== noun);
  const there = spots.flatMap((t) => landAt(matching, t));
  return there.length > 0 ? there.slice(0, 1) : atHome(matching);
};

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

/** The state that the document is about, where the sentence speaks of no other and of nobody else who takes prisoners. */
function atHome({ sentence, lands }: Matching): Argument[] {
  const { home } = lands;
  const spoken = home === null ? null : lands.spokenOf(home, sentence.index);
  if (!home || !spoken || sentence.mentions.some((m) => isForeign(m, home, lands))) return [];
  const { mention, sentence: place } = spoken;
  return [{ token: mention.head, mention, referent: home, indirect: true, home: place }];
}

function isForeign({ referent, kind }: MentionNode, home: Referent, { stateOf }: Matching["lands"]): boolean {
  if (!referent || kind === "pronoun" || referent.id === home.id) return false;
  if (CAPTORS.has(referent.type)) return true;
  const state = isActorType(referent.type) && referent.type !== "State" ? null : stateOf(referent);
  return state !== null && state.id !== home.id;
}
const CAPTORS = new Set(["ArmedGroup", "CriminalNetwork"]);
