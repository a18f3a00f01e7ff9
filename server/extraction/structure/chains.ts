// Names chained by "of" or a comma: "A B of the Blue League", "the 2nd Battalion of the 5th Brigade".
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { NAMED_BODIES } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Firing, MentionNode, SentenceNode } from "../types.ts";
import { firms } from "./firms.ts";
import { leaders } from "./leaders.ts";
import { memberships } from "./memberships.ts";
import { afterAcronym, isModifier, type Link } from "./name-links.ts";
import { onBehalf } from "./on-behalf.ts";

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
    ...names.flatMap((name) => [...ofBody(sentence, name), ...ofUnit(sentence, name), ...ofState(sentence, name)]),
    ...leaders(sentence),
    ...firms(sentence),
    ...memberships(sentence),
    ...onBehalf(sentence),
  ];
}

/** "A B of the Blue League", "the Office (O) of the Department": a body right after the name and its acronym. */
function ofBody(sentence: SentenceNode, name: MentionNode): Link[] {
  const { tree } = sentence;
  const of = afterAcronym(sentence, name.last + 1);
  const isPerson = name.referent!.type === "Person";
  const from = isPerson && tree.lower[of] === "," ? afterTime(tree, of + 1) : of;
  const at = tree.lower[of] === "of" ? of : from;
  const linked = tree.lower[of] === "of" || (isPerson && ["from", "of"].includes(tree.lower[from] ?? ""));
  const body = linked ? bodyFrom(sentence, at + 1) : ownerBefore(sentence, name);
  const relation = body ? (unitOf(sentence, name, body) ?? relationOf(sentence, name, body)) : null;
  return body && relation ? [{ relation, subject: name, object: body }] : [];
}

/** "A B, then of X": the word that says when is skipped. */
function afterTime({ lower }: Tree, at: number): number {
  return PRESENT.has(lower[at] ?? "") && lower[at + 1] === "of" ? at + 1 : at;
}
const PRESENT = new Set(["then", "now", "also", "currently", "still", "today", "lately"]);

/** "the ministers, among them A B of Osterlich", "ministers led by Osterlich's A B": one of several officers, with the state that he serves. */
function ofState(sentence: SentenceNode, name: MentionNode): Link[] {
  const { tree } = sentence;
  if (name.referent!.type !== "Person" || name.first === name.last) return [];
  const state = tree.lower[name.last + 1] === "of" ? bodyFrom(sentence, name.last + 2) : ownerBefore(sentence, name);
  if (state?.referent?.type !== "State") return [];
  const officers = tree.lemma.findLastIndex(
    (lemma, i) => i < name.first && OFFICERS.has(lemma) && tree.xpos[i]!.endsWith("S"),
  );
  const between = tree.lower.slice(officers + 1, name.first);
  const isOwned = tree.lower[name.last + 1] !== "of" && [",", "-", "–"].includes(between[0] ?? "");
  const listed = officers >= 0 && (isOwned || between.some((word) => AMONG.has(word))) && between.length < 20;
  return listed ? [{ relation: "HOLDS_ROLE_IN", subject: name, object: state }] : [];
}
const OFFICERS = new Set(["minister", "envoy", "ambassador", "diplomat", "negotiator", "delegate", "representative"]);
const AMONG = new Set(["among", "including", "notably", "namely", "led", "headed"]);

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

/** The body whose noun phrase begins at a token: its name, or its description where it is known whom that means. */
function bodyFrom({ tree, mentions }: SentenceNode, at: number): MentionNode | undefined {
  const start = tree.lower[at] === "the" ? at + 1 : at;
  const named = mentions.find((m) => m.first === start && m.kind === "name" && m.referent);
  if (named && (!isModifier(tree, named) || isNamedBy(tree, named))) return named;
  const described = start > at ? nameBehindKind(tree, mentions, start) : undefined;
  return described ?? mentions.find((m) => m.first === at && m.kind === "nominal" && isOrgan(m));
}

/** "the Tass agency": the noun behind a name says what kind of body bears it, and ends the phrase. */
function isNamedBy(tree: Tree, { head, last }: MentionNode): boolean {
  const noun = last + 1;
  return (
    tree.head[head] === noun && NAMED_BODIES.has(tree.lemma[noun]!) && !POSSESSIVES.has(tree.lower[noun + 1] ?? "")
  );
}

/** "the charity Open Door", "the centrist Blue Party", "the rights group Memorial": a name behind what kind of body it is. */
function nameBehindKind(tree: Tree, mentions: readonly MentionNode[], start: number): MentionNode | undefined {
  for (let at = start; at < start + REACH; at++) {
    const name = at > start ? mentions.find((m) => m.first === at && m.kind === "name" && m.referent) : undefined;
    if (name) return isModifier(tree, name) ? undefined : name;
    if (!["ADJ", "NOUN", "PROPN"].includes(tree.upos[at] ?? "") && tree.lower[at] !== "-") return undefined;
  }
  return undefined;
}
const REACH = 6;

/** "of the ministry" where it is known which, "of Osterlich's security force". */
function isOrgan({ referent, definite, owner, plural }: MentionNode): boolean {
  if (referent === null || !ORGANS.includes(referent.type)) return false;
  return referent.origin === "described" ? owner !== null && owner !== referent && !plural : definite;
}

/** Chains that no role claim says more exactly: of the same two, or of a leader whose body the text calls by its name. */
export function unlessHeld(links: readonly Link[], held: readonly Firing[]): Link[] {
  return links.filter(
    ({ relation, subject, object }) =>
      !held.some(
        (f) =>
          f.subject.referent.id === subject.referent!.id &&
          (f.object.referent.id === object.referent!.id ||
            (f.relation === "LEADS" && relation === "LEADS" && object.referent!.origin === "described")),
      ),
  );
}
