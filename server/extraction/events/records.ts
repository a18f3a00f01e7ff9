// Event records: the happenings of a document, those spoken of several times merged into one.
import { slug } from "../../domain/actor.ts";
import type { Casualties, Claim, EventRecord, EventRole } from "../../domain/claim.ts";
import type { Document } from "../../domain/document.ts";
import type { TimeSpan } from "../../domain/time.ts";
import { participant } from "../claims.ts";
import type { Argument, EventNode, SentenceNode } from "../types.ts";
import { casualtiesIn } from "./casualties.ts";
import type { EventIndex } from "./index.ts";

/** Records in order of first mention, and the record id of each node. */
export interface EventRecords {
  readonly records: readonly EventRecord[];
  readonly idOf: (node: EventNode | null) => string | null;
}

interface Group {
  readonly kind: string;
  readonly object: Argument | null;
  readonly nodes: EventNode[];
}

/** Merges the nodes of `index` that have an object: same kind and object, and no times that contradict each other. */
export function eventRecords(document: Document, sentences: readonly SentenceNode[], index: EventIndex): EventRecords {
  const groups: Group[] = [];
  const groupOf = new Map<EventNode, Group>();
  for (const node of index.all()) {
    const object = index.objectOf(node);
    if (!object) continue;
    const same =
      (node.antecedent && groupOf.get(node.antecedent)) ||
      groups.find((g) => g.kind === node.kind && g.object?.referent.id === object.referent.id && timesAgree(g, node));
    const group = same ?? { kind: node.kind, object, nodes: [] };
    if (!same) groups.push(group);
    group.nodes.push(node);
    groupOf.set(node, group);
  }
  const ids = new Map(groups.map((group, i) => [group, eventId(document, group.kind, group.object, i + 1)]));
  const records = groups.map((group) => recordOf(document, sentences, group, ids.get(group)!));
  return { records, idOf: (node) => (node && groupOf.has(node) ? ids.get(groupOf.get(node)!)! : null) };
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

function timesAgree(group: Group, node: EventNode): boolean {
  return group.nodes.every((other) => !other.time || !node.time || overlaps(other.time, node.time));
}

function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return (a.from ?? "0000") <= (b.to ?? "9999") && (b.from ?? "0000") <= (a.to ?? "9999");
}

function recordOf(document: Document, sentences: readonly SentenceNode[], group: Group, id: string): EventRecord {
  const time = group.nodes.map((n) => n.time).find((t) => t !== null) ?? null;
  const place =
    group.nodes
      .map((n) => n.place ?? (n.target?.referent.type === "Place" ? n.target : null))
      .find((p) => p !== null) ?? null;
  const { killed, injured } = casualties(sentences, group);
  return {
    id,
    kind: group.kind,
    name: eventName(group.kind, group.object),
    from: time?.from ?? null,
    to: time?.to ?? null,
    precision: time?.precision ?? null,
    place: place?.referent.type === "Place" ? place.referent.id : null,
    killed,
    injured,
    roles: rolesOf(document, group),
  };
}

function casualties(
  sentences: readonly SentenceNode[],
  group: Group,
): { killed: Casualties | null; injured: Casualties | null } {
  if (!["attack", "killing", "battle"].includes(group.kind)) return { killed: null, injured: null };
  const found = [...new Set(group.nodes.map((n) => n.sentence))].map((s) => casualtiesIn(sentences[s]!.tree));
  return {
    killed: found.map((f) => f.killed).find((f) => f !== null) ?? null,
    injured: found.map((f) => f.injured).find((f) => f !== null) ?? null,
  };
}

function rolesOf(document: Document, group: Group): EventRole[] {
  const roles = group.nodes.flatMap((node) =>
    [...node.roles, ...(node.place ? [{ role: "place" as const, argument: node.place }] : [])].map(
      ({ role, argument }) => ({ role, ...spanned(document, argument) }),
    ),
  );
  const seen = new Set<string>();
  return roles
    .filter((r) => !seen.has(`${r.role}:${r.start}`) && seen.add(`${r.role}:${r.start}`))
    .sort((a, b) => a.start - b.start || (a.role < b.role ? -1 : 1));
}

function spanned(document: Document, argument: Argument): { start: number; end: number; text: string; actor: string } {
  const { start, end, text, actor } = participant(document.text, argument);
  return { start, end, text, actor };
}

/** A name for an event: what, against whom or where. */
export function eventName(kind: string, object: Argument | null): string {
  const noun = kind === "killing" ? "killing" : kind;
  if (!object) return noun;
  return `${noun} ${kind === "attack" ? "on" : kind === "battle" ? "in" : "of"} ${object.referent.name}`;
}

/** Readable id of an event within a document. */
export function eventId(document: Document, kind: string, object: Argument | null, number: number): string {
  return `event:${slug(document.id.replace(/^doc:/, ""))}-${kind}${object ? `-${slug(object.referent.name)}` : ""}-${number}`;
}
