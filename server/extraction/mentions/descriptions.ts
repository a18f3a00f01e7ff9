// What a nominal denotes once the names around it are known: its owner, an actor described by it, an unnamed actor.
import { type NodeType, slug } from "../../domain/actor.ts";
import { DOINGS, FORMER, MEMBER_NOUNS, ORGAN_NOUNS, WEAPON_NOUNS } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { hasKid, preposition, surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { GOVERNING } from "./owners.ts";

const OWNED_BY_GROUP = new Set<NodeType>([
  "ArmedGroup",
  "PoliticalOrganization",
  "CriminalNetwork",
  "InternationalOrganization",
  "MilitaryForce",
  "SecurityService",
]);

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
  const suffered =
    owner !== null && owner.first > mention.head && DOINGS.has(noun) && preposition(tree, owner.head) === "of";
  if (of !== null && owner !== null && isNamedAfter(tree, mention, owner)) {
    mention.referent = of;
    return;
  }
  if (of !== null && !suffered && standsFor(noun, of.type, mention.plural) && !haveLeft(tree, mention))
    mention.owner = of;
  if (mention.type === null || mention.type === "Place") return;
  if (of !== null && owner !== null) mention.referent = describedBy(tree, text, mention, owner, of);
  else if (
    mention.type !== "State" &&
    !mention.definite &&
    (mention.plural || hasKid(tree, mention.head, ["det"], ["a", "an"]))
  )
    mention.referent = unnamed(tree, mention, documentId);
}

/** "the southern state of F", "the breakaway republic of Y": the noun says what kind of land the name is of. */
function isNamedAfter(
  tree: Tree,
  { noun, head, plural }: MentionNode,
  { first, kind, referent, head: name }: MentionNode,
): boolean {
  const land = referent!.type === "Place" || referent!.type === "State";
  return land && kind === "name" && !plural && first > head && LANDS.has(noun!) && preposition(tree, name) === "of";
}
const LANDS = new Set("state republic kingdom nation sultanate emirate".split(" "));

/** Those who fight for whoever is named before them: "A B's troops" stand for A B, as "X fighters" do for X. */
const FORCES = new Set(
  "troop force soldier fighter army militia gunman militant loyalist guerrilla rebel gunner partisan commando paratrooper irregular tank gun column".split(
    " ",
  ),
);

/** "former Osterlich soldiers", "deserters of the X army": those who have left act for themselves. */
function haveLeft(tree: Tree, { head, plural }: MentionNode): boolean {
  return plural && hasKid(tree, head, ["amod", "compound", "advmod"], LEFT);
}
const LEFT = [
  ...FORMER,
  "renegade",
  "rogue",
  "mutinous",
  "deserting",
  "defecting",
  "dissident",
  "runaway",
  "demobilised",
];

function standsFor(noun: string, type: NodeType, plural: boolean): boolean {
  if (noun === "man") return plural && (type === "Person" || OWNED_BY_GROUP.has(type));
  if (WEAPON_NOUNS.has(noun)) return type !== "Person";
  if (type === "State" || type === "Place") return ORGAN_NOUNS.has(noun);
  if (type === "GovernmentBody" || type === "Person") return FORCES.has(noun);
  return OWNED_BY_GROUP.has(type) && (MEMBER_NOUNS.has(noun) || ORGAN_NOUNS.has(noun));
}

/** "Osterlich's army" and "the army of Osterlich" are the Osterlich army. */
function describedBy(
  tree: Tree,
  text: string,
  mention: MentionNode,
  owner: MentionNode,
  of: Referent,
): Referent | null {
  const isPossessor = POSSESSIVES.has(tree.lower[owner.last + 1] ?? "") || owner.first > mention.head;
  const called = isPossessor && owner.kind === "name" ? of.adjective : undefined;
  const adjective = called ?? surface(tree, text, owner.first, owner.last);
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

/** First token of the words that name it: adjectives and compounds before the noun, ages and numbers left out. */
function nameStart(tree: Tree, mention: MentionNode): number {
  let first = mention.head;
  while (first > mention.first) {
    const before = first - 1;
    if (tree.lower[before] === "-" && first - 2 >= mention.first) first -= 2;
    else if (
      ["compound", "amod"].includes(tree.rel[before]!) &&
      tree.upos[before] !== "NUM" &&
      tree.lower[before] !== "old" &&
      tree.head[before]! >= first
    )
      first--;
    else break;
  }
  return first;
}

/** An actor known only by a common noun: one node a document for each noun. */
export function unnamed(tree: Tree, mention: MentionNode, documentId: string): Referent {
  const words = tree.tokens.slice(nameStart(tree, mention), mention.head + 1);
  const name = words
    .map((t, i) => (i > 0 && t.start > words[i - 1]!.end ? ` ${t.text}` : t.text))
    .join("")
    .slice(0, 60);
  return {
    id: `actor:${slug(tree.lower[mention.head]!)}-in-${slug(documentId.replace(/^doc:/, ""))}`,
    name,
    type: mention.type!,
    origin: "described",
    country: null,
    metonymOf: null,
  };
}
