// Links: which event record a claim is about.
import type { EventRecord } from "../../domain/claim.ts";
import type { JudgedFiring } from "../claims.ts";
import type { Firing, SentenceNode } from "../types.ts";
import type { Group } from "./group.ts";
import type { Grouping } from "./grouping.ts";
import { isNested } from "./nesting.ts";

/** Finds the record of a firing or word. */
export interface EventLinks {
  /** The record of the event noun or verb at a token, or null. */
  readonly at: (sentence: number, token: number) => EventRecord | null;
  /** The record of the act itself or of what the act answers, or null. */
  readonly recordOf: (firing: Firing) => EventRecord | null;
  /** The record of the happening that the object of a firing stands for, or null. */
  readonly behind: (firing: Firing) => EventRecord | null;
  /** Whether the relation tells of the happening itself, so that the time of the record is its own. */
  readonly isAct: (firing: Firing) => boolean;
}

/** Kinds of happening that a relation may tell of, in order of preference. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  ATTACKS: ["attack", "killing", "battle"],
  KILLS: ["killing", "attack", "battle"],
  SEIZES: ["seizure"],
  DETAINS: ["detention"],
  FIGHTS: ["battle", "attack"],
};
const VIOLENCE = ["attack", "killing", "battle", "seizure", "detention"];
/** Relations that answer a happening: their object is what it was directed at. */
const ANSWERS = new Set([
  "CLAIMS_RESPONSIBILITY_FOR",
  "DENIES_RESPONSIBILITY_FOR",
  "CONDEMNS",
  "INVESTIGATES",
  "FOILS",
  "REJECTS",
  "SUPPORTS",
]);

/** How the claims of a document find the records of `grouping`. */
export function linksTo(
  sentences: readonly SentenceNode[],
  grouping: Grouping,
  records: ReadonlyMap<Group, EventRecord>,
): EventLinks {
  const bySentence = new Map<number, Group[]>();
  for (const group of grouping.groups)
    for (const { sentence } of group.nodes) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), group]);
  const byArgument = new Map<unknown, Group>();
  for (const group of grouping.groups)
    for (const node of group.nodes) for (const own of [node.target, node.place]) if (own) byArgument.set(own, group);
  const recordOf = (firing: Firing) => {
    const own = grouping.of(firing.event);
    const kinds = ACTS[firing.relation] ?? (ANSWERS.has(firing.relation) ? VIOLENCE : []);
    const carried = grouping.of(firing.object.happening ?? null) ?? byArgument.get(firing.object);
    const group =
      own ??
      (firing.object.referent.type === "Event" ? grouping.at(firing.object.home.index, firing.object.token) : null) ??
      (carried && kinds.includes(carried.kind) ? carried : null) ??
      lastOn(grouping, firing, kinds) ??
      around(sentences, bySentence.get(firing.sentence) ?? [], firing);
    return (group && records.get(group)) ?? null;
  };
  return {
    at: (sentence, token) => {
      const group = grouping.at(sentence, token);
      return (group && records.get(group)) ?? null;
    },
    recordOf,
    behind: ({ object }) => {
      const group = grouping.of(object.happening ?? null);
      return (group && records.get(group)) ?? null;
    },
    isAct: (firing) => firing.relation in ACTS && !(firing.object.referent.type === "State" && !firing.event),
  };
}

/** The happening last told on the same object; of a state there may be many, so an answer to one must name its event. */
function lastOn(grouping: Grouping, firing: Firing, kinds: readonly string[]): Group | null {
  const { object } = firing;
  if (kinds.length === 0 || object.referent.type === "State") return null;
  for (const kind of kinds) {
    const found = grouping.on(kind, object.referent.id).filter((group) => group.nodes[0]!.sentence <= firing.sentence);
    if (found.length === 1) return found[0]!;
  }
  return null;
}

/** "stormed the hall, shooting at people": what the doer does in a participle is part of the attack it is told with. */
function around(sentences: readonly SentenceNode[], groups: readonly Group[], firing: Firing): Group | null {
  if (firing.relation !== "ATTACKS" && firing.relation !== "KILLS") return null;
  const { tree } = sentences[firing.sentence]!;
  const holds = (group: Group) =>
    group.kind === "attack" &&
    group.nodes.some(
      (node) =>
        node.sentence === firing.sentence &&
        node.roles.some((r) => r.role === "perpetrator" && r.argument.referent.id === firing.subject.referent.id) &&
        isNested(tree, node.token, firing.predicate),
    );
  return groups.find(holds) ?? null;
}

/** An accusation is about the happening that its content tells of. */
export function withContents(judged: readonly JudgedFiring[]): JudgedFiring[] {
  const contents = new Map<string, string>();
  for (const { firing, verdict, event } of judged)
    if (event && verdict.speaker) {
      const key = `${firing.sentence}|${verdict.speaker.referent.id}|${firing.subject.referent.id}`;
      if (!contents.has(key)) contents.set(key, event);
    }
  return judged.map((one) => {
    const { sentence, subject, object, relation } = one.firing;
    if (relation !== "ACCUSES" || one.event) return one;
    return { ...one, event: contents.get(`${sentence}|${subject.referent.id}|${object.referent.id}`) ?? null };
  });
}
