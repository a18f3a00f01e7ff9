// The body of a role that a description or pronoun leaves open: "the front's chairman, A B", "a party spokesman", "its leader, A B".
import type { NodeType } from "../../domain/actor.ts";
import { BODIES, GROUPS } from "../lexicon/actor-types.ts";
import { DESCRIPTIONS } from "../lexicon/descriptions.ts";
import { hasKid, kids, preposition } from "../syntax/tree.ts";
import type { Argument, Referent, SentenceNode } from "../types.ts";
import type { HeldRole } from "./held-role.ts";
import { bodyLed, type Posts } from "./posts.ts";
import { isStateTitle } from "./role-kinds.ts";

/** How many sentences back a name that ends in the noun may stand, and one that the noun only fits. */
const BACK = 6;
const NEAR = 3;

/** The description or pronoun whose the role is said to be, though nobody knows what it means. */
interface OpenOwner {
  /** The noun of a description; null for a pronoun. */
  readonly noun: string | null;
  readonly first: number;
}

/** The body whose name ends in the noun that possesses the role, else the only one near that the noun can mean, else the one that the catalogue knows the holder to head; null where the owner is known or none is told. */
export function bodyMeant(role: HeldRole, holder: Argument, posts: Posts): Argument | null {
  const owner = openOwner(role);
  if (owner === undefined) return null;
  const { sentence, relation } = role;
  const isFree = ({ id }: Referent) => relation.name !== "LEADS" || !isHeaded(posts, id, holder);
  const named = owner.noun === null ? null : lastNamed(sentence, owner.noun, owner.first);
  const led = named ?? (relation.name === "LEADS" ? groupLed(posts, holder.referent) : null);
  const meant = led ?? onlyNear(sentence, owner, typesMeant(role, owner), isFree);
  return meant ? { ...holder, referent: meant, indirect: true } : null;
}

/** Whether a description, not a pronoun, leaves open whose the role is. */
export function isDescribedOwner(role: HeldRole): boolean {
  return typeof openOwner(role)?.noun === "string";
}

function openOwner({ sentence, phrase }: HeldRole): OpenOwner | undefined {
  const { tree, byHead } = sentence;
  const behind = [...new Set([phrase.head, phrase.last])]
    .flatMap((t) => kids(tree, t, "nmod"))
    .filter((c) => c > phrase.last && preposition(tree, c) === "of");
  for (const token of [...kids(tree, phrase.head, "nmod:poss"), ...behind]) {
    if (["its", "their"].includes(tree.lower[token]!))
      return byHead.get(token)?.referent ? undefined : { noun: null, first: token };
    const owner = byHead.get(token);
    if (hasKid(tree, token, ["nmod:poss"])) continue;
    const isBody = NAMING.has(tree.lemma[token]!) || (owner?.type != null && GROUPS.includes(owner.type));
    const isOpen = !owner?.referent || owner.referent.origin === "described";
    if (owner?.kind === "nominal" && owner.definite && !owner.plural && isBody && isOpen && !owner.owner)
      return { noun: tree.lemma[owner.head]!, first: owner.first };
  }
  return nounBefore(sentence, phrase.first);
}
/** Nouns that names of bodies end in, or that take them up. */
const NAMING = new Set(
  "front movement party league union alliance coalition group organisation organization council brigade faction committee brotherhood network militia ministry force federation commission congress bank court company guerrilla".split(
    " ",
  ),
);

/** "a party spokesman", "the party president, A B", "Party leaders": the noun right before the role, nothing but an article before it. */
function nounBefore({ tree, byHead }: SentenceNode, first: number): OpenOwner | undefined {
  const at = first - 1;
  const start = tree.lower[at - 1] ?? "";
  const isBare = at === 0 || ["a", "an", "the", "another", "former"].includes(start);
  const isNoun =
    at >= 0 && NAMING.has(tree.lemma[at]!) && tree.lower[at] === tree.lemma[at] && !byHead.get(at)?.referent;
  return isBare && isNoun ? { noun: tree.lemma[at]!, first: at } : undefined;
}

/** The body named last before a token whose name ends in the noun. */
function lastNamed(sentence: SentenceNode, noun: string, before: number): Referent | null {
  for (const named of namesBefore(sentence, before, BACK)) {
    const fitting = new Map(named.filter((r) => BODIES.includes(r.type) && endsIn(r, noun)).map((r) => [r.id, r]));
    if (fitting.size > 0) return fitting.size === 1 ? [...fitting.values()][0]! : null;
  }
  return null;
}

/** What is named in a sentence before a token, and in those before it, from the nearest back. */
function namesBefore(sentence: SentenceNode, before: number, reach: number): Referent[][] {
  const found: Referent[][] = [];
  let from: SentenceNode | null | undefined = sentence;
  for (let back = 0; from && back <= reach; back++, from = from.previous) {
    const limit = back === 0 ? before : Number.POSITIVE_INFINITY;
    const names = from.mentions.filter((m) => m.kind === "name" && m.last < limit && m.referent !== null);
    found.push(names.map((m) => m.referent!));
  }
  return found;
}

/** The types of what a noun takes up, or of what a pronoun can stand for before a role. */
function typesMeant({ phrase, relation }: HeldRole, { noun }: OpenOwner): readonly NodeType[] {
  if (noun !== null) return TAKEN_UP.get(noun) ?? DESCRIPTIONS.get(noun) ?? [];
  if (isStateTitle(phrase.words) && phrase.words !== "president") return ["State"];
  return relation.name === "LEADS" && CHOSEN.test(phrase.words) ? BODIES.filter((type) => type !== "State") : [];
}
/** Who heads a body that chose him: commanders and directors are mostly those of a unit or house that has no name. */
const CHOSEN = /(?:leader|chairman|chairwoman|president|secretary general|general secretary)$/;

/** What nouns take up beside a role, where that is more or other than elsewhere. */
const TAKEN_UP: ReadonlyMap<string, readonly NodeType[]> = new Map([
  ["party", GROUPS],
  ["union", ["PoliticalOrganization"]],
  ["force", ["SecurityService", "MilitaryForce"]],
]);

/** The one body of some types named in this sentence before the owner and in those right before it. */
function onlyNear(
  sentence: SentenceNode,
  { noun, first }: OpenOwner,
  types: readonly NodeType[],
  isFree: (body: Referent) => boolean,
): Referent | null {
  const near = namesBefore(sentence, first, noun === null ? 1 : NEAR).flat();
  const isUnit = ({ name }: Referent) => noun === "party" && UNIT.test(name);
  const fitting = new Map(near.filter((r) => types.includes(r.type) && !isUnit(r)).map((r) => [r.id, r]));
  const [only] = fitting.values();
  return fitting.size === 1 && isFree(only!) ? only! : null;
}

/** Names of bodies of men that are no party. */
const UNIT = /\b(?:brigades?|battalion|army|guards?|forces?|division|regiment|militia|command)\b/i;

/** Whether the document tells of somebody else who heads a body. */
function isHeaded({ held }: Posts, body: string, { referent }: Argument): boolean {
  return [...held].some(
    ([person, roles]) =>
      person !== referent.id && roles.some((f) => f.relation === "LEADS" && !f.former && f.object.referent.id === body),
  );
}

function endsIn({ name }: Referent, noun: string): boolean {
  return name
    .toLowerCase()
    .replace(/\s*\(.*\)$/, "")
    .split(/[\s-]/)
    .includes(noun);
}

/** The group that the catalogue knows a person to head on the day of publication. */
function groupLed(posts: Posts, person: Referent): Referent | null {
  const led = bodyLed(posts, person.id);
  return led && GROUPS.includes(led.type) ? led : null;
}
