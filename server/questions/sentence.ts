// A statement with a hole as a sentence that extraction can read: names and the hole become plain names, so that the parse is sure.
import type { NodeType } from "../domain/actor.ts";
import { buildEventIndex, type EventIndex } from "../extraction/events/index.ts";
import type { FrameLexicon } from "../extraction/frames/lexicon.ts";
import { wordMention } from "../extraction/mentions/word-mention.ts";
import { type Predicate, predicatesOf } from "../extraction/syntax/predicates.ts";
import { repairTree } from "../extraction/syntax/repair.ts";
import { buildTree, type Tree } from "../extraction/syntax/tree.ts";
import type { Referent, SentenceNode } from "../extraction/types.ts";
import type { LanguageModel } from "../language/types.ts";
import type { Entity } from "./types.ts";

/** Id of the referent that stands for what is asked for. */
export const HOLE = "HOLE";

/** A parsed statement: where in its tree the hole and the entities stand. */
export interface Statement {
  readonly text: string;
  readonly tree: Tree;
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** Token -> number of the entity, or -1 for the hole. */
  readonly slots: ReadonlyMap<number, number>;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  Person: ["Smith", "Brown", "Jones", "Miller"],
  State: ["France", "Spain", "Italy", "Poland"],
  Place: ["Paris", "Rome", "Vienna", "Madrid"],
};
const OTHERS = ["Hamas", "Fatah", "Amal", "Interpol"];
const HOLE_NAME = "Wilson";
const HOLE_PLACE = "Geneva";

/** Parses a statement; null where it is no single sentence. `places`: only places fit the hole. */
export function parseStatement(
  language: LanguageModel,
  lexicon: FrameLexicon,
  text: string,
  entities: readonly Entity[],
  places: boolean,
): Statement | null {
  let plain = "";
  let at = 0;
  const offsets = new Map<number, number>();
  for (const match of text.matchAll(/HOLE|ENT(\d+)/g)) {
    plain += text.slice(at, match.index);
    const number = match[1] === undefined ? -1 : Number(match[1]);
    offsets.set(plain.length, number);
    plain += number < 0 ? (places ? HOLE_PLACE : HOLE_NAME) : placeholder(entities[number]!, number);
    at = match.index + match[0].length;
  }
  plain += text.slice(at);
  const [sentence, ...more] = language.analyse(`${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`);
  if (!sentence || more.length > 0) return null;
  const tree = buildTree(sentence);
  repairTree(tree, lexicon.triggerVerbs);
  const slots = new Map<number, number>();
  for (const token of tree.tokens) {
    const number = offsets.get(token.start);
    if (number !== undefined) slots.set(token.index, number);
  }
  return { text, tree, predicates: predicatesOf(tree), slots };
}

function placeholder({ type }: Entity, number: number): string {
  const names = NAMES[type === "Event" ? "Place" : type] ?? OTHERS;
  return names[number % names.length]!;
}

/** The statement with its mentions, the hole being of type `hole`, and the events it speaks of. */
export function asSentence(
  statement: Statement,
  entities: readonly Entity[],
  hole: NodeType,
  lexicon: FrameLexicon,
): { sentence: SentenceNode; events: EventIndex } {
  const { tree, slots, predicates } = statement;
  const mentions = [...slots].map(([token, number]) =>
    wordMention(
      0,
      token,
      number < 0 ? { ...BLANK, type: hole } : referentOf(entities[number]!),
      number < 0 ? "name" : entities[number]!.kind,
    ),
  );
  const sentence: SentenceNode = {
    index: 0,
    document: "doc:question",
    tree,
    mentions,
    byHead: new Map(mentions.map((m) => [m.head, m])),
    question: false,
    headline: false,
    previous: null,
  };
  return { sentence, events: buildEventIndex([sentence], [predicates], lexicon.verbEvents) };
}

const BLANK: Referent = { id: HOLE, name: HOLE, type: "Person", origin: "name", country: null, metonymOf: null };

function referentOf({ ids, name, type, actor }: Entity): Referent {
  const metonymOf: Referent | null = actor && {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    origin: "catalogue",
    country: null,
    metonymOf: null,
  };
  return { id: ids[0]!, name, type, origin: "catalogue", country: null, metonymOf };
}
