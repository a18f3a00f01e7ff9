// From a token that fills a slot to the actor, place or owner it stands for.
import type { NodeType } from "../../domain/actor.ts";
import { isActorType } from "../../domain/actor.ts";
import { ASSET_NOUNS } from "../lexicon/nouns.ts";
import { NO_ONE } from "../lexicon/words.ts";
import { ownerMention } from "../mentions/nominals.ts";
import { coordinated, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
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
}

const PARTITIVE = new Set(["member", "number", "dozen", "hundred", "thousand", "group", "one", "some", "many", "most", "part", "several", "each", "all", "supporter", "remnant", "section", "element", "leader", "rest", "majority", "none"]);
const LISTING = new Set(["such as", "including", "like"]);

/** Whether a type meets a demand. */
export function fits(type: NodeType, demand: TypeDemand): boolean {
  return demand.some((d) => d === "Any" || d === type || (d === "Actor" && isActorType(type)));
}

/** Every argument that a token stands for: itself, the names it lists, or what it is a part of. Empty where it stands for nothing usable. */
export function argumentsAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  if (NO_ONE.has(tree.lower[token]!)) return [];
  const listed = listedNames(sentence, token, reading);
  if (listed.length > 0) return listed;
  const mention = byHead.get(token);
  const own = mention ? resolve(sentence, mention, token, reading) : null;
  if (own && !(own.referent.origin === "described" && !reading.people && hasPartitiveName(sentence, token))) return [own];
  const part = partitive(sentence, token, reading);
  if (part.length > 0) return part;
  if (own) return [own];
  const apposed = kids(tree, token, "appos", "nmod:desc", "flat").flatMap((c) => direct(sentence, c, reading));
  if (apposed.length > 0) return apposed.slice(0, 1);
  return reading.target ? standIn(sentence, token, reading) : [];
}

function direct(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const mention = sentence.byHead.get(token);
  const own = mention ? resolve(sentence, mention, token, reading) : null;
  return own ? [own] : [];
}

/** The referent a mention stands for under a reading; null where none fits. */
function resolve(sentence: SentenceNode, mention: MentionNode, token: number, reading: Reading): Argument | null {
  const order = reading.people ? [mention.referent, mention.owner] : [mention.owner, mention.referent];
  for (const referent of order) {
    const chosen = referent && asRole(referent, reading);
    if (chosen) return { token, mention, referent: chosen, indirect: false, home: sentence };
  }
  return null;
}

function asRole(referent: Referent, reading: Reading): Referent | null {
  const actorWanted = !reading.types.includes("Any") && !reading.types.includes("Place");
  if (referent.type === "Place" && referent.metonymOf && !reading.locative && actorWanted) return fits(referent.metonymOf.type, reading.types) ? referent.metonymOf : null;
  return fits(referent.type, reading.types) ? referent : null;
}

/** "groups such as A and B": the names stand for the list. */
function listedNames(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  if (tree.upos[token] !== "NOUN") return [];
  const heads = kids(tree, token, "nmod").filter((c) => LISTING.has(preposition(tree, c) ?? ""));
  return heads.flatMap((c) => [...coordinated(tree, c), ...kids(tree, c, "appos")]).flatMap((c) => direct(sentence, c, reading));
}

function hasPartitiveName(sentence: SentenceNode, token: number): boolean {
  const { tree, byHead } = sentence;
  return PARTITIVE.has(tree.lemma[token]!) && kids(tree, token, "nmod").some((c) => preposition(tree, c) === "of" && byHead.get(c)?.referent);
}

/** "members of X", "one of X", "each of those". */
function partitive(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  if (!PARTITIVE.has(tree.lemma[token]!) && tree.upos[token] !== "NUM") return [];
  return kids(tree, token, "nmod", "obl").filter((c) => ["of", "from"].includes(preposition(tree, c) ?? "")).flatMap((c) => coordinated(tree, c)).flatMap((c) => direct(sentence, c, reading));
}

/** A building, force or area as a target: its owner, else the place it lies in. */
function standIn(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  if (!isAsset(tree, token)) return [];
  const places = kids(tree, token, "nmod", "obl", "acl").filter((c) => ["in", "at", "near", "outside", "on", "of"].includes(preposition(tree, c) ?? ""));
  const located = places.flatMap((c) => direct(sentence, c, { ...reading, locative: true, target: false })).filter((a) => a.referent.type === "Place" || a.referent.type === "State");
  const owner = ownerMention(tree, token, byHead);
  const owned = owner?.referent && fits(owner.referent.type, reading.types) ? [{ token: owner.head, mention: owner, referent: owner.referent, indirect: true, home: sentence }] : [];
  return [...owned, ...located.map((a) => ({ ...a, indirect: true }))].slice(0, 1);
}

function isAsset(tree: Tree, token: number): boolean {
  return tree.upos[token] === "NOUN" && (ASSET_NOUNS.has(tree.lemma[token]!) || hasKid(tree, token, ["compound"]));
}
