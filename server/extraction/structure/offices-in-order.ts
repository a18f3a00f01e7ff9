// Several holders of one title, each with the body that stands in the same place of a list: "the ministers of X and Y, A B and C D".
import type { RelationDefinition } from "../../ontology/types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { argument, notNull } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";
import { leftEdge, personFrom } from "./spans.ts";

/** One holder with the body that he has the title in. */
export interface Office {
  readonly holder: Argument;
  readonly body: Argument;
}

type Finder = (at: number) => MentionNode | undefined;

/** The holders of a plural title in the order of their bodies; empty where the lists do not match. */
export function officesInOrder(sentence: SentenceNode, phrase: RolePhrase, relation: RelationDefinition): Office[] {
  if (!phrase.plural || relation.symmetric) return [];
  const { tree, mentions } = sentence;
  const bodyAt: Finder = (at) =>
    mentions.find(
      (m) => m.first === at && (m.kind === "name" || m.kind === "demonym") && m.referent?.type !== "Person",
    );
  const personAt: Finder = (at) => personFrom(sentence, at);
  const behind = tree.lower[phrase.last + 1] === "of" ? listFrom(sentence, phrase.last + 2, bodyAt) : [];
  const bodies = behind.length > 1 ? behind : bodiesBefore(sentence, phrase, bodyAt);
  if (bodies.length < 2) return [];
  const comma = behind.length > 1 ? bodies.at(-1)!.last + 1 : phrase.last + 1;
  const after = listFrom(sentence, tree.lower[comma] === "," ? comma + 1 : comma, personAt);
  const people = after.length === bodies.length ? after : peopleBefore(sentence, phrase, bodies, personAt);
  if (people.length !== bodies.length) return [];
  const offices = people.map((person, i) => {
    const holder = argument(sentence, person, ["Person"]);
    const body = argument(sentence, bodies[i], relation.object);
    return holder && body ? { holder, body } : null;
  });
  return offices.every(notNull) ? offices : [];
}

/** "X, Y and Z": the mentions of a list that begins at a token, read off the words. */
function listFrom(sentence: SentenceNode, start: number, find: Finder): MentionNode[] {
  const { lower } = sentence.tree;
  const mention = find(lower[start] === "the" ? start + 1 : start);
  if (!mention) return [];
  const comma = lower[mention.last + 1] === "," ? mention.last + 2 : mention.last + 1;
  if (lower[comma] !== "and")
    return comma > mention.last + 1 ? [mention, ...listFrom(sentence, comma, find)] : [mention];
  const last = find(lower[comma + 1] === "the" ? comma + 2 : comma + 1);
  return last ? [mention, last] : [mention];
}

/** "X and Y's foreign ministers", "the X and Y foreign ministers". */
function bodiesBefore(sentence: SentenceNode, phrase: RolePhrase, find: Finder): MentionNode[] {
  const { tree } = sentence;
  const end = POSSESSIVES.has(tree.lower[phrase.first - 1] ?? "") ? phrase.first - 2 : phrase.first - 1;
  for (let at = Math.max(0, end - REACH); at < end; at++) {
    const list = listFrom(sentence, at, find);
    if (list.length > 1 && list.at(-1)!.last === end) return list;
  }
  return [];
}
const REACH = 12;

/** "A B and C D, the ministers of X and Y,". */
function peopleBefore(
  sentence: SentenceNode,
  phrase: RolePhrase,
  bodies: readonly MentionNode[],
  find: Finder,
): MentionNode[] {
  const { tree } = sentence;
  const comma = Math.min(leftEdge(tree, phrase), bodies[0]!.first) - 1;
  const end = (tree.lower[comma] === "the" ? comma - 1 : comma) - 1;
  if (tree.lower[end + 1] !== ",") return [];
  for (let at = Math.max(0, end - 2 * REACH); at < end; at++) {
    const list = listFrom(sentence, at, find);
    if (list.length === bodies.length && list.at(-1)!.last === end) return list;
  }
  return [];
}
