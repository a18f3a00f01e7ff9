// Actors and places spoken of by a common noun: "Russian lawmakers", "three gunmen", "the group", "a Ukrainian drone".

import type { NodeType } from "../../domain/actor.ts";
import { slug } from "../../domain/actor.ts";
import { isDescription } from "../coreference/compatibility.ts";
import { ASSET_NOUNS, MEMBER_NOUNS, ORGAN_NOUNS, PLACE_NOUNS, WEAPON_NOUNS } from "../lexicon/nouns.ts";
import { hasKid, kids, preposition, surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import type { TypeWords } from "./typing.ts";

const PREMODIFIERS = new Set([
  "amod",
  "compound",
  "nummod",
  "det",
  "nmod:poss",
  "nmod:desc",
  "det:predet",
  "advmod",
  "obl:unmarked",
  "flat",
  "nmod:unmarked",
]);
const OWNED_BY_GROUP = new Set<NodeType>([
  "ArmedGroup",
  "PoliticalOrganization",
  "CriminalNetwork",
  "InternationalOrganization",
  "MilitaryForce",
  "SecurityService",
]);

/** Every nominal of a sentence that denotes actors, a place or a weapon with an owner. `byHead`: the names found before. */
export function nominalMentions(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  sentence: number,
  byHead: ReadonlyMap<number, MentionNode>,
): MentionNode[] {
  const found: MentionNode[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!["NOUN", "PROPN"].includes(tree.upos[i]!) || byHead.has(i) || isInsideCompound(tree, i)) continue;
    const type = nominalType(words, roles, tree, i);
    if (type === null && !WEAPON_NOUNS.has(tree.lemma[i]!) && !isDescription(tree.lemma[i]!)) continue;
    found.push(nominalAt(tree, sentence, i, type));
  }
  return found;
}

function isInsideCompound(tree: Tree, i: number): boolean {
  return (
    tree.rel[i] === "amod" ||
    ((tree.rel[i] === "compound" || tree.rel[i] === "nmod:desc") &&
      tree.head[i]! > i &&
      tree.upos[tree.head[i]!] !== "VERB")
  );
}

function nominalType(words: TypeWords, roles: ReadonlySet<string>, tree: Tree, i: number): NodeType | null {
  const lemma = tree.lemma[i]!;
  const lower = tree.lower[i]!;
  if (PLACE_NOUNS.has(lemma) && !ORGAN_NOUNS.has(lemma)) return "Place";
  const type = words.nominals.get(lower) ?? words.nominals.get(lemma);
  if (type !== undefined) return type;
  if (roles.has(lemma)) return "Person";
  if (MILITARY.has(lemma)) return "MilitaryForce";
  if (isDescription(lemma) && isArmed(tree, i)) return "ArmedGroup";
  return ASSET_NOUNS.has(lemma) && !ORGAN_NOUNS.has(lemma) ? null : (words.heads.get(lemma) ?? null);
}

const MILITARY = new Set(["force", "army", "fleet", "navy", "battalion", "regiment"]);
const ARMED = new Set(
  "militant armed terror terrorist islamist jihadi jihadist rebel insurgent extremist paramilitary separatist guerrilla salafi takfiri".split(
    " ",
  ),
);
/** "a militant group": a group of arms by its modifiers. */
function isArmed(tree: Tree, i: number): boolean {
  return tree.children[i]!.some((c) => ARMED.has(tree.lower[c]!));
}

function nominalAt(tree: Tree, sentence: number, i: number, type: NodeType | null): MentionNode {
  let first = i;
  for (const child of tree.children[i]!)
    if (child < i && PREMODIFIERS.has(tree.rel[child]!)) first = Math.min(first, leftmost(tree, child));
  return {
    sentence,
    first,
    last: i,
    head: i,
    kind: "nominal",
    plural: tree.xpos[i] === "NNS" || hasKid(tree, i, ["nummod"]) || tree.lemma[i] === "police",
    definite:
      hasKid(tree, i, ["det"], ["the", "this", "that", "these", "those"]) || kids(tree, i, "nmod:poss").length > 0,
    noun: tree.lemma[i]!,
    type,
    referent: null,
    owner: null,
  };
}

function leftmost(tree: Tree, i: number): number {
  return tree.children[i]!.reduce(
    (low, child) =>
      child < i && !["punct", "cc", "conj", "appos"].includes(tree.rel[child]!)
        ? Math.min(low, leftmost(tree, child))
        : low,
    i,
  );
}

/** Nouns whose "in X" names whose they are: "the government in Osterlich City". */
const GOVERNING = new Set(["government", "junta", "authority", "authorities", "regime"]);

/** The modifier of a noun that names its owner: possessor, demonym, name before it, or "of"/"from" after it. */
export function ownerMention(tree: Tree, i: number, byHead: ReadonlyMap<number, MentionNode>): MentionNode | null {
  const before = tree.children[i]!.filter(
    (c) =>
      ["nmod:poss", "compound", "amod", "nmod:desc", "obl:unmarked", "nmod"].includes(tree.rel[c]!) &&
      c < i &&
      preposition(tree, c) === null,
  );
  for (const child of before.reverse()) {
    const mention = byHead.get(child);
    if (mention?.referent && (mention.referent.type !== "Person" || tree.rel[child] === "nmod:poss")) return mention;
    const inner =
      tree.xpos[child] === "VBN"
        ? undefined
        : kids(tree, child, "compound", "amod")
            .map((c) => byHead.get(c))
            .find((m) => m?.referent);
    if (inner && tree.rel[child] !== "nmod:poss") return inner;
  }
  const after = kids(tree, i, "nmod").filter(
    (c) =>
      c > i && ["of", "from", ...(GOVERNING.has(tree.lemma[i]!) ? ["in"] : [])].includes(preposition(tree, c) ?? ""),
  );
  for (const child of after) {
    const mention = byHead.get(child);
    if (mention?.referent && mention.kind === "name") return mention;
    const named = tree.children[child]!.map((c) => byHead.get(c)).find(
      (m) => m?.kind === "name" && m.referent && m.last === child - 1,
    );
    if (named) return named;
  }
  return null;
}

/**
 * Fills owner and described referent of a nominal once the names of its sentence are resolved. Pronouns as possessors are left for
 * coreference.
 */
export function describeNominal(
  tree: Tree,
  text: string,
  mention: MentionNode,
  owner: MentionNode | null,
  documentId: string,
): void {
  if (mention.noun === null || mention.kind !== "nominal") return;
  const noun = mention.noun;
  const named = owner?.referent ?? null;
  const of = named?.metonymOf && GOVERNING.has(noun) ? named.metonymOf : named;
  if (of !== null && standsFor(noun, of.type)) mention.owner = of;
  if (mention.type === null || mention.type === "Place") return;
  if (of !== null && owner !== null) mention.referent = describedBy(tree, text, mention, owner, of);
  else if (
    mention.type !== "State" &&
    !mention.definite &&
    (mention.plural || hasKid(tree, mention.head, ["det"], ["a", "an"]))
  )
    mention.referent = unnamed(tree, text, mention, documentId);
}

function standsFor(noun: string, type: NodeType): boolean {
  if (WEAPON_NOUNS.has(noun)) return type !== "Person";
  if (type === "State" || type === "Place") return ORGAN_NOUNS.has(noun);
  return OWNED_BY_GROUP.has(type) && (MEMBER_NOUNS.has(noun) || ORGAN_NOUNS.has(noun));
}

function describedBy(
  tree: Tree,
  text: string,
  mention: MentionNode,
  owner: MentionNode,
  of: Referent,
): Referent | null {
  const adjective = surface(tree, text, owner.first, owner.last);
  const tail = surface(tree, text, owner.last < mention.head ? owner.last + 1 : nameStart(tree, mention), mention.head)
    .replace(/^['’]s?\s+/, "")
    .replace(/^[-\s]+/, "");
  if (tail.length > 60) return null;
  const name = `${adjective} ${tail}`.replace(/\s+/g, " ");
  return {
    id: `actor:${slug(name)}`,
    name,
    type: mention.type!,
    origin: "described",
    country: of.country ?? of.id,
    metonymOf: null,
  };
}

function nameStart(tree: Tree, mention: MentionNode): number {
  let first = mention.head;
  while (first > mention.first && ["compound", "amod"].includes(tree.rel[first - 1]!)) first--;
  return first;
}

/** An actor known only by a common noun: one node a document for each noun. */
export function unnamed(tree: Tree, text: string, mention: MentionNode, documentId: string): Referent {
  let first = mention.head;
  while (
    first > mention.first &&
    ["compound", "amod"].includes(tree.rel[first - 1]!) &&
    tree.upos[first - 1] !== "NUM" &&
    tree.head[first - 1] === mention.head
  )
    first--;
  const name = surface(tree, text, first, mention.head).replace(/\s+/g, " ").slice(0, 60);
  return {
    id: `actor:${slug(tree.lower[mention.head]!)}-in-${slug(documentId.replace(/^doc:/, ""))}`,
    name,
    type: mention.type!,
    origin: "described",
    country: null,
    metonymOf: null,
  };
}

const ANYONE = new Set(["anyone", "anybody"]);
/** "has not blamed anyone": an argument of negated claims only. */
export const NOBODY_IN_PARTICULAR: Referent = {
  id: "actor:anyone",
  name: "anyone",
  type: "PopulationGroup",
  origin: "described",
  country: null,
  metonymOf: null,
};
const PRONOUNS = new Set(
  "anyone anybody he she it they him her them his its their himself herself itself themselves hers theirs we us our i my me".split(
    " ",
  ),
);
/** Third-person (and first-person) pronouns of a sentence, unresolved. */
export function pronounMentions(tree: Tree, sentence: number): MentionNode[] {
  const found: MentionNode[] = [];
  tree.lower.forEach((word, i) => {
    if (
      !PRONOUNS.has(word) ||
      (tree.upos[i] !== "PRON" && tree.upos[i] !== "DET" && !ANYONE.has(word)) ||
      tree.rel[i] === "expl"
    )
      return;
    const plural = ["they", "them", "their", "themselves", "theirs", "we", "us", "our"].includes(word);
    const referent = ANYONE.has(word) ? NOBODY_IN_PARTICULAR : null;
    found.push({
      sentence,
      first: i,
      last: i,
      head: i,
      kind: "pronoun",
      plural,
      definite: true,
      noun: word,
      type: null,
      referent,
      owner: null,
    });
  });
  return found;
}
