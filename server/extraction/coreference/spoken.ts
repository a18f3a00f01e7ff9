// What a document has spoken of so far: actors, places and other things, as candidates for what pronouns and descriptions refer back to.
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { PARTITIVE } from "../lexicon/nouns.ts";
import { DAY_OR_MONTH, TIME_NOUNS } from "../lexicon/words.ts";
import { firstConjunct, hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** Part that a phrase plays in its clause. */
export type Role = "subject" | "object" | "oblique" | "complement" | "possessor" | "modifier" | "other";

/** What kind of thing is spoken of, as pronouns tell them apart. */
export type Kind = "person" | "people" | "group" | "state" | "body" | "place" | "thing";

/** Something spoken of at one place. */
export interface Spoken {
  /** Whom or what it is; null for what is no actor or place that we know. */
  readonly referent: Referent | null;
  /** Whose fighters, ministry or weapon it is. */
  readonly owner: Referent | null;
  /** The same for all that is known to be one. */
  readonly entity: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly token: number;
  readonly last: number;
  readonly role: Role;
  readonly kind: Kind;
  readonly plural: boolean;
  readonly form: "name" | "definite" | "indefinite" | "pronoun";
  readonly quoted: boolean;
  /** Several things joined by "and". */
  readonly pair: boolean;
  /** A news outlet. */
  readonly outlet: boolean;
}

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: "subject",
  "nsubj:pass": "subject",
  csubj: "subject",
  obj: "object",
  iobj: "object",
  obl: "oblique",
  "obl:agent": "oblique",
  nmod: "complement",
  "nmod:poss": "possessor",
  amod: "modifier",
  compound: "modifier",
  "nmod:desc": "modifier",
  flat: "modifier",
  "obl:unmarked": "modifier",
};

/** The part that a token plays; a conjunct plays that of the first. */
export function roleOf(tree: Tree, token: number): Role {
  return ROLES[tree.rel[firstConjunct(tree, token)]!] ?? "other";
}

const KINDS: Partial<Record<NodeType, Kind>> = {
  Person: "person",
  PopulationGroup: "people",
  State: "state",
  Place: "place",
  Event: "thing",
};

/** Kind of thing by its type. */
export function kindOf(type: NodeType | null): Kind {
  if (type === null) return "thing";
  return KINDS[type] ?? (GROUPS.includes(type) ? "group" : "body");
}

/** What stands for something that nobody knows by name. */
export function entityAt(sentence: number, token: number): string {
  return `${sentence}:${token}`;
}

/** The token that a name stands at: its own, or that of a description which is no mention by itself ("pan-democrat A B"). */
function stands({ tree, byHead }: SentenceNode, token: number): number {
  const described = tree.rel[token] === "appos" ? tree.head[token]! : token;
  return byHead.has(described) ? token : described;
}

/** A mention as something spoken of. Where it acts, a capital is its government. */
export function spokenMention(sentence: SentenceNode, mention: MentionNode, quoted: boolean): Spoken {
  const { tree } = sentence;
  const role = mention.kind === "demonym" ? "modifier" : roleOf(tree, stands(sentence, mention.head));
  const seat = role === "subject" && mention.kind === "name" ? (mention.referent?.metonymOf ?? null) : null;
  const referent = seat ?? mention.referent;
  const known = referent ?? mention.owner;
  return {
    referent,
    owner: mention.owner,
    entity: known?.id ?? entityAt(sentence.index, mention.head),
    sentence: sentence.index,
    paragraph: tree.sentence.paragraph,
    token: mention.head,
    last: mention.last,
    role,
    kind: kindOf(known?.type ?? mention.type),
    plural: mention.plural || isPluralName(tree, mention),
    form: formOf(mention),
    quoted,
    pair: false,
    outlet: known?.type === "MediaOutlet",
  };
}

/** "the Houthis", "the Tigers": a group named by its members. */
function isPluralName(tree: Tree, { kind, last, type }: MentionNode): boolean {
  return kind === "name" && ["group", "people"].includes(kindOf(type)) && /[^s]s$/.test(tree.lower[last]!);
}

function formOf({ kind, definite }: MentionNode): Spoken["form"] {
  if (kind === "pronoun") return "pronoun";
  if (kind !== "nominal") return "name";
  return definite ? "definite" : "indefinite";
}

/** Nouns of a sentence that are no mentions: the things besides actors that "it" and "they" may mean. Coordinations are one thing more. */
export function spokenThings(sentence: SentenceNode, isQuoted: (token: number) => boolean): Spoken[] {
  const { tree, byHead, mentions } = sentence;
  const inName = new Set<number>();
  for (const { kind, first, last } of mentions)
    if (kind !== "nominal" && kind !== "pronoun") for (let i = first; i <= last; i++) inName.add(i);
  const found: Spoken[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (tree.upos[i] !== "NOUN" && tree.upos[i] !== "PROPN") continue;
    const pair = hasKid(tree, i, ["conj"]) && tree.rel[i] !== "conj";
    if (pair && kids(tree, i, "conj").some((c) => /^(NOUN|PROPN|PRON)$/.test(tree.upos[c]!)))
      found.push(thing(sentence, i, isQuoted(i), true));
    if (byHead.has(i) || inName.has(i) || isTime(tree, i) || isBesideMention(sentence, i)) continue;
    if (roleOf(tree, i) !== "modifier") found.push(thing(sentence, i, isQuoted(i), false));
  }
  return found;
}

function isTime(tree: Tree, i: number): boolean {
  return TIME_NOUNS.has(tree.lemma[i]!) || DAY_OR_MONTH.has(tree.lower[i]!);
}

/** "a former congressman, A B", "thousands of protesters": what stands for the mention beside it is nothing of its own. */
function isBesideMention({ tree, byHead }: SentenceNode, i: number): boolean {
  if (tree.rel[i] === "appos" && byHead.has(tree.head[i]!)) return true;
  if (kids(tree, i, "appos").some((c) => byHead.has(c))) return true;
  return (PARTITIVE.has(tree.lemma[i]!) || tree.upos[i] === "NUM") && kids(tree, i, "nmod").some((c) => byHead.has(c));
}

/** Kind of a thing by what its words look like; of several joined, by the first that is known. */
function kindAt({ tree, byHead }: SentenceNode, token: number, pair: boolean): Kind {
  const known = pair ? byHead.get(token) : undefined;
  if (known) return kindOf(known.referent?.type ?? known.type);
  const guess = tree.tokens[token]!.entity;
  return guess === "person" ? "people" : guess === "organization" ? "body" : guess === "place" ? "place" : "thing";
}

function thing(sentence: SentenceNode, token: number, quoted: boolean, pair: boolean): Spoken {
  const { index, tree } = sentence;
  return {
    referent: null,
    owner: null,
    entity: `${entityAt(index, token)}${pair ? "+" : ""}`,
    sentence: index,
    paragraph: tree.sentence.paragraph,
    token,
    last: token,
    role: roleOf(tree, token),
    kind: kindAt(sentence, token, pair),
    plural: pair || /^NNP?S$/.test(tree.xpos[token]!),
    form:
      hasKid(tree, token, ["det"], ["a", "an", "some", "any", "no"]) || !hasKid(tree, token, ["det", "nmod:poss"])
        ? "indefinite"
        : "definite",
    quoted,
    pair,
    outlet: false,
  };
}
