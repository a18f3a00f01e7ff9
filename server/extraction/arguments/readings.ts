// How an argument is to be read, and whom a mention stands for under a reading.
import { isActorType, type NodeType } from "../../domain/actor.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";

/** A demand on the type of an argument, as ontology files write it. */
export type TypeDemand = readonly (NodeType | "Actor" | "Any")[];

/** How an argument is to be read: which types fit, and whether owners of assets, places of events and unnamed groups count. */
export interface Reading {
  readonly types: TypeDemand;
  /** The slot speaks of a location ("in", "near"): a capital stays a place. */
  readonly locative: boolean;
  /** The thing hit stands for its owner or its place. */
  readonly target: boolean;
  /** The people meant are the described group itself, not its state ("killed three Russian soldiers"). */
  readonly people: boolean;
  /** Somebody is killed or taken: a common noun for people stands for itself where nothing else does. */
  readonly victims?: boolean;
  /** What is taken is held: only ground and buildings stand for where they lie ("seized a depot in F", not "seized drugs in F"). */
  readonly ground?: boolean;
  /** The happening or weapon in the slot stands for who is behind it. */
  readonly doers?: boolean;
}

/** Whether a type meets a demand. */
export function fits(type: NodeType, demand: TypeDemand): boolean {
  return demand.some((d) => d === "Any" || d === type || (d === "Actor" && isActorType(type)));
}

/** The referent a mention stands for under a reading; null where none fits. A state does what its nameless organ may do. */
export function resolve(
  sentence: SentenceNode,
  mention: MentionNode,
  token: number,
  reading: Reading,
): Argument | null {
  if (isPeople(mention, reading)) return null;
  const order = reading.people ? [mention.referent, mention.owner] : [mention.owner, mention.referent];
  for (const referent of order) {
    const chosen = referent && asRole(referent, reading);
    if (chosen) return { token, mention, referent: chosen, indirect: false, home: sentence };
  }
  const { owner, referent, type } = mention;
  const organ = owner?.type === "State" && referent === null && type !== null && fits(type, reading.types);
  return organ ? { token, mention, referent: owner, indirect: false, home: sentence } : null;
}

/** "leads the Osterlichers": those of a state are not the state. */
function isPeople({ kind, plural }: MentionNode, { people, victims }: Reading): boolean {
  return kind === "demonym" && plural && people && !victims;
}

function asRole(referent: Referent, reading: Reading): Referent | null {
  const seat = referent.type === "Place" ? referent.metonymOf : null;
  const placeWanted = reading.types.includes("Place") || (reading.types.includes("Any") && reading.target);
  if (seat && !reading.locative && !placeWanted && fits(seat.type, reading.types)) return seat;
  return fits(referent.type, reading.types) ? referent : null;
}

/** Everybody whom a mention of several stands for: "both sides", "the two countries". */
export function several(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const mention = sentence.byHead.get(token);
  return (mention?.members ?? []).flatMap((member) => {
    const referent = asRole(member, reading);
    return mention && referent ? [{ token, mention, referent, indirect: false, home: sentence }] : [];
  });
}

/** The argument of the mention at a token; empty where there is none or it does not fit. */
export function direct(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const mention = sentence.byHead.get(token);
  const own = mention ? resolve(sentence, mention, token, reading) : null;
  return own ? [own] : [];
}
