// From a token that fills a slot to the actor, place or owner it stands for.
import type { NodeType } from "../../domain/actor.ts";
import { isActorType } from "../../domain/actor.ts";
import { ASSET_NOUNS, EVENT_NOUNS, PLACE_NOUNS } from "../lexicon/nouns.ts";
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

const PARTITIVE = new Set([
  "member",
  "number",
  "dozen",
  "hundred",
  "thousand",
  "group",
  "one",
  "some",
  "many",
  "most",
  "part",
  "several",
  "each",
  "all",
  "supporter",
  "remnant",
  "section",
  "element",
  "leader",
  "rest",
  "majority",
  "none",
]);
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
  const owners = own && mention?.owner === own.referent ? coOwners(sentence, token, own, reading) : [];
  if (own && owners.length > 0) return [own, ...owners];
  if (own && !(own.referent.origin === "described" && !reading.people && hasPartitiveName(sentence, token)))
    return [own];
  const named = nameInside(sentence, token, reading);
  if (named && !own) return [named];
  const before = namedBefore(sentence, token, reading);
  if (before.length > 0) return before;
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

/** "Osterlich and Sylvanian warplanes", "the embassies of X and Y": the owners beside the first. */
function coOwners(sentence: SentenceNode, token: number, own: Argument, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  const first = ownerMention(tree, token, byHead);
  if (!first) return [];
  return kids(tree, first.head, "conj")
    .map((c) => byHead.get(c))
    .flatMap((m) =>
      m?.referent &&
      (m.kind === "name" || m.kind === "demonym") &&
      fits(m.referent.type, reading.types) &&
      m.referent.id !== own.referent.id
        ? [{ token: m.head, mention: m, referent: m.referent, indirect: true, home: sentence }]
        : [],
    );
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
  const seat = referent.type === "Place" ? referent.metonymOf : null;
  const placeWanted = reading.types.includes("Place") || (reading.types.includes("Any") && reading.target);
  if (seat && !reading.locative && !placeWanted && fits(seat.type, reading.types)) return seat;
  return fits(referent.type, reading.types) ? referent : null;
}

/** "the Taliban movement", "the city of X", "Osterlich President A B": the name that a common noun carries with it. */
function nameInside(sentence: SentenceNode, token: number, reading: Reading): Argument | null {
  const { tree, mentions } = sentence;
  const title = titledName(sentence, token);
  const before = NAMED_BY.has(tree.lemma[token]!)
    ? mentions.filter((m) => m.kind === "name" && m.last === token - 1)
    : [];
  const inside = PLACE_NOUNS.has(tree.lemma[token]!)
    ? kids(tree, token, "compound")
        .map((c) => sentence.byHead.get(c))
        .filter((m) => m?.referent?.type === "Place")
    : [];
  const of = PLACE_NOUNS.has(tree.lemma[token]!)
    ? kids(tree, token, "nmod")
        .filter((c) => preposition(tree, c) === "of")
        .map((c) => sentence.byHead.get(c))
    : [];
  for (const mention of [title, ...before, ...of, ...inside]) {
    const found = mention && mention.kind === "name" ? resolve(sentence, mention, mention.head, reading) : null;
    if (found) return found;
  }
  return null;
}
/** Nouns that follow or carry the name of the body they denote. */
export const NAMED_BY = new Set(
  "site website agency movement party organisation organization network newspaper channel regime government militia group magazine daily broadcaster cartel gang tribe rebel sect company firm newspaper".split(
    " ",
  ),
);

/** A title or demonym that the parse took for the argument: the person named right after it. */
function titledName(sentence: SentenceNode, token: number): MentionNode | undefined {
  const own = sentence.byHead.get(token);
  if (own && own.kind !== "demonym" && own.type !== "Person") return undefined;
  return nameAfterTitle(sentence, token);
}

/** The person named within a few words after the last word of a title ("Secretary-General A B", "Secretary of State A B"). */
export function nameAfterTitle(sentence: SentenceNode, token: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  for (let i = token + 1; i < Math.min(tree.tokens.length, token + 6); i++) {
    const name = mentions.find((m) => m.first === i && m.kind === "name" && m.referent);
    if (name) return name.referent?.type === "Person" ? name : undefined;
    const inTitle = ["NOUN", "PROPN", "ADJ"].includes(tree.upos[i]!) || ["-", "of", "for"].includes(tree.lower[i]!);
    if (!inTitle) return undefined;
  }
  return undefined;
}

/** "the chief of its general staff, A B,": the person named after the comma that closes a role and its complement. */
export function nameAfterPhrase(sentence: SentenceNode, head: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  const complements = kids(tree, head, "nmod").filter(
    (c) => c > head && ["of", "for", "to", "in", "at"].includes(preposition(tree, c) ?? ""),
  );
  const end = complements.reduce((last, c) => Math.max(last, phraseEnd(tree, c)), head);
  const bracket = tree.lower[end + 1] === "(" ? tree.lower.indexOf(")", end) : -1;
  const at = bracket > 0 ? bracket + 1 : tree.lower[end + 1] === "-" ? end + 3 : end + 1;
  if (tree.lower[at] !== ",") return undefined;
  const name = mentions.find((m) => m.first === at + 1 && m.kind === "name" && m.referent?.type === "Person");
  return name && [",", ".", ")", ";", undefined].includes(tree.lower[name.last + 1]) ? name : undefined;
}

/** Last token of a noun phrase without its appositions and relative clauses. */
function phraseEnd(tree: Tree, i: number): number {
  return tree.children[i]!.filter(
    (c) => c > i && ["nmod", "flat", "compound", "conj", "nummod"].includes(tree.rel[c]!),
  ).reduce((last, c) => Math.max(last, phraseEnd(tree, c)), i);
}

/** "groups such as A in F, the S-based B and C": the names of the list head's kind up to the end of the clause, whatever the arcs. */
function listedNames(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, mentions } = sentence;
  if (tree.upos[token] !== "NOUN") return [];
  const first = kids(tree, token, "nmod").find((c) => LISTING.has(preposition(tree, c) ?? ""));
  if (first === undefined) return [];
  const stop = tree.tokens.findIndex(
    (t, i) => i > first && (["VBZ", "VBD", "VBP", "MD"].includes(t.xpos) || [";", ":", "—"].includes(t.text)),
  );
  const end = stop < 0 ? tree.tokens.length : stop;
  const names = mentions.filter(
    (m) => m.kind === "name" && m.head >= first && m.last < end && m.referent && !isModifier(tree, m.head),
  );
  const kind = names[0]?.referent?.type;
  return names
    .filter(
      (m) => (m.referent!.type === "Place" || m.referent!.type === "State") === (kind === "Place" || kind === "State"),
    )
    .flatMap((m) => direct(sentence, m.head, reading));
}

function isModifier(tree: Tree, i: number): boolean {
  return ["amod", "compound", "nmod:poss", "nmod:desc", "obl:unmarked"].includes(tree.rel[i]!);
}

const KINDS: Readonly<Record<string, TypeDemand>> = {
  country: ["State"],
  state: ["State"],
  nation: ["State"],
  actor: ["Actor"],
  group: ["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"],
  organisation: ["ArmedGroup", "PoliticalOrganization", "InternationalOrganization"],
  organization: ["ArmedGroup", "PoliticalOrganization", "InternationalOrganization"],
};
/** "those countries", "each of those actors": the actors named in the sentence before, its subject and those named again left out. */
function namedBefore(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, previous, mentions } = sentence;
  const kind = KINDS[tree.lemma[token]!];
  if (!kind || !previous || !hasKid(tree, token, ["det"], ["these", "those"])) return [];
  const again = new Set(mentions.map((m) => m.referent?.id));
  const subjects = new Set(
    previous.mentions.filter((m) => isUnderSubject(previous.tree, m.head)).map((m) => m.referent?.id),
  );
  const found = previous.mentions
    .filter((m) => m.kind === "name" && !isModifier(previous.tree, m.head))
    .flatMap((m) => direct(previous, m.head, { ...reading, types: kind }));
  const owners = previous.mentions
    .filter((m) => m.kind === "nominal" && m.owner && fits(m.owner.type, kind))
    .flatMap((m) => direct(previous, m.head, { ...reading, types: kind }));
  const list = [...found, ...owners].filter(
    (a) => !again.has(a.referent.id) && !subjects.has(a.referent.id) && fits(a.referent.type, reading.types),
  );
  return list.length >= 2 && list.length <= 6 ? list : [];
}

function isUnderSubject(tree: Tree, i: number): boolean {
  for (let up = i; up >= 0; up = tree.head[up]!)
    if ((tree.rel[up] === "nsubj" || tree.rel[up] === "nsubj:pass") && tree.head[tree.head[up]!] === -1) return true;
  return false;
}

function hasPartitiveName(sentence: SentenceNode, token: number): boolean {
  const { tree, byHead } = sentence;
  return (
    PARTITIVE.has(tree.lemma[token]!) &&
    kids(tree, token, "nmod").some((c) => preposition(tree, c) === "of" && byHead.get(c)?.referent)
  );
}

/** "members of X", "one of X", "each of those". */
function partitive(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  if (!PARTITIVE.has(tree.lemma[token]!) && tree.upos[token] !== "NUM") return [];
  return kids(tree, token, "nmod", "obl")
    .filter((c) => ["of", "from"].includes(preposition(tree, c) ?? ""))
    .flatMap((c) => coordinated(tree, c))
    .flatMap((c) => [...direct(sentence, c, reading), ...namedBefore(sentence, c, reading)]);
}

/** A building, force or area as a target: its owner, else the place it lies in. */
function standIn(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  if (!isAsset(tree, token)) return [];
  const places = kids(tree, token, "nmod", "obl", "acl").filter((c) =>
    ["in", "at", "near", "on", "of"].includes(preposition(tree, c) ?? ""),
  );
  const beside =
    tree.head[token]! >= 0
      ? kids(tree, tree.head[token]!, "obl").filter(
          (c) => c > token && ["in", "at", "near"].includes(preposition(tree, c) ?? ""),
        )
      : [];
  const located = [...places, ...beside]
    .flatMap((c) => direct(sentence, c, { ...reading, locative: true, target: false }))
    .filter((a) => a.referent.type === "Place" || a.referent.type === "State");
  const owner = ownerMention(tree, token, byHead);
  const owned =
    owner?.referent &&
    (ASSET_NOUNS.has(tree.lemma[token]!) || hasKid(tree, token, ["compound"])) &&
    fits(owner.referent.type, reading.types)
      ? [{ token: owner.head, mention: owner, referent: owner.referent, indirect: true, home: sentence }]
      : [];
  const first = owned[0];
  if (first) return [first, ...coOwners(sentence, token, first, reading)];
  return located.slice(0, 1).map((a) => ({ ...a, indirect: true }));
}

function isAsset(tree: Tree, token: number): boolean {
  return tree.upos[token] === "NOUN" && !EVENT_NOUNS.has(tree.lemma[token]!);
}
