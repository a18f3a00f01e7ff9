// Names chained by "of" or a comma: "A B of the Blue League", "the 2nd Battalion of the 5th Brigade", "the League, the movement of A B".
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { kids, preposition } from "../syntax/tree.ts";
import type { Firing, MentionNode, SentenceNode } from "../types.ts";
import { personFrom } from "./spans.ts";

/** Two names and what their chain says of them. */
export interface Link {
  readonly relation: string;
  readonly subject: MentionNode;
  readonly object: MentionNode;
}

/** Types of bodies that somebody "of" them belongs to rather than works for. */
const JOINED: readonly NodeType[] = [...GROUPS];
/** Types of bodies that somebody "of" them works for. */
const SERVED: readonly NodeType[] = ["InternationalOrganization", "Company", "MediaOutlet", ...ORGANS];
/** Type of a part -> types of the wholes that an "of" between their names tells of. */
const WITHIN: Readonly<Partial<Record<NodeType, readonly NodeType[]>>> = {
  GovernmentBody: ["GovernmentBody", "InternationalOrganization", "State"],
  SecurityService: ["SecurityService", "MilitaryForce", "GovernmentBody", "State"],
  MilitaryForce: ["MilitaryForce", "SecurityService", "InternationalOrganization", "State"],
  ArmedGroup: ["ArmedGroup"],
};
/** A numbered unit: "3rd Battalion", "Unit 29155", "II Corps". */
const NUMBERED =
  /(?:^|\s)(?:\d+(?:st|nd|rd|th|d)?|[IVX]+|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:\s|$)/;

/** Every chain of names in a sentence. */
export function chains(sentence: SentenceNode): Link[] {
  const { tree, mentions } = sentence;
  const names = mentions.filter(
    (m) => m.kind === "name" && m.referent && !["a", "an"].includes(tree.lower[m.first - 1] ?? ""),
  );
  return [
    ...names.flatMap((name) => [...ofBody(sentence, name), ...ofUnit(sentence, name), ...whoseBody(sentence, name)]),
    ...ofLeader(sentence),
    ...names.flatMap((name) => underLeader(sentence, name)),
  ];
}

/** Nouns for what one person heads: "the League, the movement of A B", "A B's faction, the League". */
const LED = new Set(
  "movement faction group party militia force army band outfit organisation organization cartel gang".split(" "),
);

function ofLeader(sentence: SentenceNode): Link[] {
  const { tree, mentions, byHead } = sentence;
  return tree.lemma.flatMap((lemma, i) => {
    if (!LED.has(lemma) || tree.xpos[i] !== "NN") return [];
    const after = tree.lower[i + 1] === "of" ? mentions.find((m) => m.first === i + 2 && m.kind === "name") : undefined;
    const before = kids(tree, i, "nmod:poss").map((c) => byHead.get(c));
    const leader = [after, ...before].find((m) => m?.referent?.type === "Person" && m.kind === "name");
    const body = leader ? described(sentence, i, leader) : undefined;
    return leader && body ? [{ relation: "LEADS", subject: leader, object: body }] : [];
  });
}

/** "the League under A B", "the Blue League of General A B": who heads a group stands right behind its name. */
function underLeader(sentence: SentenceNode, body: MentionNode): Link[] {
  const { tree } = sentence;
  const prep = afterAcronym(sentence, body.last + 1);
  if (!LED_TYPES.includes(body.referent!.type) || !["under", "of"].includes(tree.lower[prep] ?? "")) return [];
  const leader = personFrom(sentence, prep + 1);
  const isPart = tree.rel[body.head] === "nmod" && preposition(tree, body.head) === "of";
  if (!leader || isPart || POSSESSIVES.has(tree.lower[leader.last + 1] ?? "") || isModifier(tree, leader)) return [];
  return [{ relation: "LEADS", subject: leader, object: body }];
}
const LED_TYPES: readonly NodeType[] = ["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"];

/** "A B, whose Blue League ...": the person right before the clause. */
function whoseBody({ tree, mentions }: SentenceNode, body: MentionNode): Link[] {
  const whose = kids(tree, body.head, "nmod:poss").find((c) => tree.lower[c] === "whose" && c === body.first - 1);
  if (whose === undefined || tree.lower[whose - 1] !== "," || !LEADABLE.includes(body.referent!.type)) return [];
  const leader = mentions.find((m) => m.last === whose - 2 && m.kind === "name" && m.referent?.type === "Person");
  return leader ? [{ relation: "LEADS", subject: leader, object: body }] : [];
}

/** The group in apposition to a description: before its comma, or after the comma behind it. */
function described(
  { tree, mentions, byHead }: SentenceNode,
  noun: number,
  leader: MentionNode,
): MentionNode | undefined {
  const start = Math.min(noun, ...tree.children[noun]!.filter((c) => tree.rel[c] !== "punct"));
  const comma = Math.max(noun, leader.last) + 1;
  const beside = mentions.filter(
    (m) =>
      (tree.lower[start - 1] === "," && m.last === start - 2) ||
      (tree.lower[comma] === "," && [comma + 1, comma + 2].includes(m.first)),
  );
  const apposed = [...kids(tree, noun, "appos"), ...(tree.rel[noun] === "appos" ? [tree.head[noun]!] : [])];
  return [...beside, ...apposed.map((t) => byHead.get(t))].find(
    (m) => m?.kind === "name" && m.referent !== null && LEADABLE.includes(m.referent.type),
  );
}
const LEADABLE: readonly NodeType[] = [...GROUPS, "MilitaryForce"];

/** "A B of the Blue League", "the Office (O) of the Department": a body right after the name and its acronym. */
function ofBody(sentence: SentenceNode, name: MentionNode): Link[] {
  const { tree } = sentence;
  const of = afterAcronym(sentence, name.last + 1);
  const from = name.referent!.type === "Person" && tree.lower[of] === "," ? of + 1 : of;
  const isPerson = name.referent!.type === "Person";
  const at = tree.lower[of] === "of" ? of : from;
  const linked = tree.lower[of] === "of" || (isPerson && ["from", "of"].includes(tree.lower[from] ?? ""));
  const body = linked ? bodyFrom(sentence, at + 1) : ownerBefore(sentence, name);
  const relation = body ? (unitOf(sentence, name, body) ?? relationOf(sentence, name, body)) : null;
  return body && relation ? [{ relation, subject: name, object: body }] : [];
}

function relationOf(sentence: SentenceNode, { referent }: MentionNode, body: MentionNode): string | null {
  const [part, whole] = [referent!.type, body.referent!.type];
  if (part !== "Person") return WITHIN[part]?.includes(whole) ? "PART_OF" : null;
  if (SERVED.includes(whole) || LEARNED.test(wordsOf(sentence, body))) return "HOLDS_ROLE_IN";
  return JOINED.includes(whole) ? "MEMBER_OF" : null;
}
/** Bodies that people work for, whatever else their type is taken for. */
const LEARNED =
  /institut|cent(?:re|er)\b|universit|college|foundation|council|watch|observatory|society|school|bureau|agency/i;

/** "Hezbollah's A B": whose person somebody is. */
function ownerBefore({ tree, mentions }: SentenceNode, { first, referent }: MentionNode): MentionNode | undefined {
  if (referent!.type !== "Person" || !POSSESSIVES.has(tree.lower[first - 1] ?? "")) return undefined;
  return mentions.find((m) => m.last === first - 2 && m.kind === "name" && m.referent);
}

/** "the 2nd Battalion of the 5th Brigade". */
function unitOf(sentence: SentenceNode, part: MentionNode, whole: MentionNode): string | null {
  const units = [part, whole].every((m) => FORCES.includes(m.referent!.type) && NUMBERED.test(wordsOf(sentence, m)));
  return units ? "PART_OF" : null;
}
const FORCES: readonly NodeType[] = ["MilitaryForce", "ArmedGroup", "SecurityService"];

/** "3rd Battalion, 321st Field Artillery Regiment": a numbered unit within a larger one. */
function ofUnit(sentence: SentenceNode, name: MentionNode): Link[] {
  const { tree, mentions } = sentence;
  if (tree.lower[name.last + 1] !== "," || tree.lower[name.first - 1] === ",") return [];
  const larger = mentions.find((m) => m.first === name.last + 2 && m.kind === "name" && m.referent);
  if (!larger || tree.lower[larger.last + 1] === "and") return [];
  const relation = unitOf(sentence, name, larger);
  return relation ? [{ relation, subject: name, object: larger }] : [];
}

function wordsOf({ tree }: SentenceNode, { first, last }: MentionNode): string {
  return tree.tokens
    .slice(first, last + 1)
    .map((t) => t.text)
    .join(" ");
}

/** The token after an acronym in brackets; `at` itself where none stands there. */
function afterAcronym({ tree }: SentenceNode, at: number): number {
  return tree.lower[at] === "(" && tree.lower[at + 2] === ")" ? at + 3 : at;
}

/** The body whose noun phrase begins at a token: its name, or its description where it is known whom that means. */
function bodyFrom({ tree, mentions }: SentenceNode, at: number): MentionNode | undefined {
  const start = tree.lower[at] === "the" ? at + 1 : at;
  const named = mentions.find((m) => m.first === start && m.kind === "name" && m.referent);
  if (named && !isModifier(tree, named)) return named;
  return mentions.find((m) => m.first === at && m.kind === "nominal" && isOrgan(m));
}

/** "of the ministry" where it is known which, "of Osterlich's security force". */
function isOrgan({ referent, definite, owner, plural }: MentionNode): boolean {
  if (referent === null || !ORGANS.includes(referent.type)) return false;
  return referent.origin === "described" ? owner !== null && owner !== referent && !plural : definite;
}

/** "of the Osterlich army": a name that narrows a noun after it. */
function isModifier(tree: SentenceNode["tree"], { head, last }: MentionNode): boolean {
  const noun = tree.head[head]!;
  return (
    (noun > last && ["compound", "amod", "nmod:desc", "nmod:poss"].includes(tree.rel[head]!)) ||
    POSSESSIVES.has(tree.lower[last + 1] ?? "")
  );
}

/** Chains that no role claim of the same two says more exactly. */
export function unlessHeld(links: readonly Link[], held: readonly Firing[]): Link[] {
  return links.filter(
    ({ subject, object }) =>
      !held.some((f) => f.subject.referent.id === subject.referent!.id && f.object.referent.id === object.referent!.id),
  );
}
