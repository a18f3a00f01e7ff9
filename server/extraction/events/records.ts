// Event records: the happenings of a document, those spoken of several times merged into one.
import type { Claim, EventRecord, EventRole } from "../../domain/claim.ts";
import type { Document } from "../../domain/document.ts";
import type { TimeSpan } from "../../domain/time.ts";
import { participant } from "../claims.ts";
import { coarseness } from "../time/calendar.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { casualtiesIn, speaksOfHarm } from "./casualties.ts";
import type { Group } from "./group.ts";
import { Grouping } from "./grouping.ts";
import type { EventIndex } from "./index.ts";
import { type EventLinks, linksTo } from "./links.ts";
import { eventId, eventName, nameByDoer } from "./naming.ts";
import { tollsOf } from "./tolls.ts";
import { weaponsOf } from "./weapons.ts";

/** Records in order of first mention, and how claims find theirs. */
export interface EventRecords {
  readonly records: readonly EventRecord[];
  /** Everybody and everything that has a role in them. */
  readonly participants: readonly Argument[];
  readonly links: EventLinks;
}

/** Merges the nodes of `index` into records. `timeAt`: the time of a clause, for sentences that only count the dead. */
export function eventRecords(
  document: Document,
  sentences: readonly SentenceNode[],
  index: EventIndex,
  timeAt: (sentence: SentenceNode, token: number) => TimeSpan | null,
): EventRecords {
  const grouping = new Grouping(sentences, index, timeAt);
  countTheRest(sentences, grouping);
  const records = new Map(
    grouping.groups.map((group, i) => [
      group,
      recordOf(document, sentences, group, eventId(document, group.kind, group.object, i + 1)),
    ]),
  );
  const participants = grouping.groups.flatMap(({ nodes }) =>
    nodes.flatMap((node) => node.roles.map((r) => r.argument)),
  );
  return { records: [...records.values()], participants, links: linksTo(sentences, grouping, records) };
}

/** Sentences that count dead or injured without telling of a happening: "The death toll rose to 40." */
function countTheRest(sentences: readonly SentenceNode[], grouping: Grouping): void {
  const told = new Set(grouping.groups.flatMap((group) => group.tolls));
  for (const sentence of sentences) {
    if (told.has(sentence.index) || !speaksOfHarm(sentence.tree)) continue;
    const { killed, injured } = casualtiesIn(sentence.tree);
    if ((killed && !killed.part) || (injured && !injured.part))
      grouping.countIn(sentence, sentence.tree.lower.includes("toll"));
  }
}

/** The records, and one for each act that a claim has as its object without being a happening of its own ("the accord"). */
export function withActs(records: readonly EventRecord[], claims: readonly Claim[]): EventRecord[] {
  const known = new Set(records.map((r) => r.id));
  const acts = claims
    .map((c) => c.object)
    .filter((o) => o.type === "Event" && !known.has(o.actor) && known.add(o.actor));
  return [
    ...records,
    ...acts.map((o) => ({
      id: o.actor,
      kind: "act",
      name: o.name,
      from: null,
      to: null,
      precision: null,
      place: null,
      killed: null,
      injured: null,
      roles: [],
    })),
  ];
}

function recordOf(document: Document, sentences: readonly SentenceNode[], group: Group, id: string): EventRecord {
  const time = finest(group.nodes.map((n) => n.time).filter((t) => t !== null));
  const place =
    group.nodes
      .map((n) => n.place ?? (n.target?.referent.type === "Place" ? n.target : null))
      .find((p) => p !== null) ?? null;
  const counted = ["attack", "killing", "battle"].includes(group.kind) ? [...group.tolls].sort((a, b) => a - b) : [];
  return {
    id,
    kind: group.kind,
    name: group.byDoer
      ? nameByDoer(group.kind, group.object)
      : eventName(group.kind, group.object, place, participant(document.text, group.object).text),
    from: time?.from ?? null,
    to: time?.to ?? null,
    precision: time?.precision ?? null,
    place: place?.referent.type === "Place" ? place.referent.id : null,
    ...tollsOf(counted.map((s) => sentences[s]!.tree)),
    roles: rolesOf(document, sentences, group),
  };
}

/** The time told most finely, the first of several. */
function finest(times: readonly TimeSpan[]): TimeSpan | null {
  return times.reduce<TimeSpan | null>(
    (best, time) => (best && coarseness(best.precision) <= coarseness(time.precision) ? best : time),
    null,
  );
}

function rolesOf(document: Document, sentences: readonly SentenceNode[], group: Group): EventRole[] {
  const roles = group.nodes.flatMap((node) => [
    ...[...node.roles, ...(node.place ? [{ role: "place" as const, argument: node.place }] : [])].map(
      ({ role, argument }): EventRole => ({ role, ...spanned(document, argument) }),
    ),
    ...(group.kind === "attack" || group.kind === "killing"
      ? weaponRoles(document, sentences[node.sentence]!, node.token)
      : []),
  ]);
  const seen = new Set<string>();
  return roles
    .filter((r) => !seen.has(`${r.role}:${r.start}`) && seen.add(`${r.role}:${r.start}`))
    .sort((a, b) => a.start - b.start || (a.role < b.role ? -1 : 1));
}

function weaponRoles(document: Document, { tree }: SentenceNode, token: number): EventRole[] {
  return weaponsOf(tree, token).map(([first, last]) => {
    const [start, end] = [tree.tokens[first]!.start, tree.tokens[last]!.end];
    return { role: "weapon", start, end, text: document.text.slice(start, end), actor: null };
  });
}

function spanned(document: Document, argument: Argument): { start: number; end: number; text: string; actor: string } {
  const { start, end, text, actor } = participant(document.text, argument);
  return { start, end, text, actor };
}
