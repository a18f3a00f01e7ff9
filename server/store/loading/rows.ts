// From a document's extraction to the rows that Cypher writes: nodes, claims, links. Pure.
import { createHash } from "node:crypto";
import type { Claim, EventRecord, Participant } from "../../domain/claim.ts";
import type { DocumentLoad } from "../port.ts";
import { compareText, type EdgeKey, edgeKey, type IsSymmetric } from "../projection.ts";
import { nodeLabel } from "../validation.ts";

export type NodeLabel = ReturnType<typeof nodeLabel>;
/** Properties of a node or relationship; null is never written. */
export type Properties = Record<string, string | number | boolean | readonly string[]>;
/** A link from a claim, document or event (`from`) to a node (`to`). */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly label: NodeLabel;
  readonly properties: Properties;
}

/** Everything one document writes. */
export interface LoadRows {
  readonly id: string;
  readonly fingerprint: string;
  readonly document: Properties;
  readonly events: readonly { readonly id: string; readonly properties: Properties; readonly roles: string }[];
  readonly claims: readonly { readonly id: string; readonly properties: Properties }[];
  readonly subjects: readonly LinkRow[];
  readonly objects: readonly LinkRow[];
  readonly speakers: readonly LinkRow[];
  readonly about: readonly LinkRow[];
  readonly mentions: readonly LinkRow[];
  readonly involved: readonly LinkRow[];
  readonly tookPlace: readonly LinkRow[];
  readonly edges: ReadonlyMap<string, EdgeKey>;
  /** Label of every node the claims name, by id. */
  readonly labels: ReadonlyMap<string, NodeLabel>;
}

/** Leaves out what is null or undefined: neither engine stores it, and only one of them says so. */
export function present(
  values: Record<string, string | number | boolean | readonly string[] | null | undefined>,
): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Properties;
}

/** Counts changes of what is stored of a load, so that loading again brings an older store up to date. */
const LAYOUT = 2;

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)).map(([key, part]) => [key, canonical(part)]));
}

/**
 * SHA-256 over everything a load would write, hex; the instant of loading and what rules make of its actors
 * left out, the settled directions of the edges put in, so
 * that a relation declared symmetric later is seen as a change.
 */
export function fingerprint(load: DocumentLoad, edges: Iterable<string>): string {
  const { ingested: _, judged: __, others: ___, ...content } = load;
  return createHash("sha256")
    .update(JSON.stringify(canonical({ layout: LAYOUT, content, edges: [...edges] })))
    .digest("hex");
}

/** Says beside a link which id the document gives, where another actor is meant. */
function givenBeside(role: string, participant: Participant | null, original: Participant | null): Properties {
  return original === null || original.actor === participant?.actor ? {} : { [`${role}Given`]: original.actor };
}

function span(role: string, participant: Participant | null): Properties {
  return participant === null ? {} : { [`${role}Start`]: participant.start, [`${role}End`]: participant.end };
}

function claimProperties(claim: Claim, original: Claim, edge: string): Properties {
  const { id, relation, standing, rule, confidence, evidence, trigger, time } = claim;
  return {
    ...present({
      id,
      edge,
      relation,
      standing,
      rule,
      confidence,
      from: time?.from,
      to: time?.to,
      precision: time?.precision,
    }),
    quote: evidence.quote,
    start: evidence.start,
    end: evidence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    ...span("subject", claim.subject),
    ...span("object", claim.object),
    ...span("speaker", claim.speaker),
    ...givenBeside("subject", claim.subject, original.subject),
    ...givenBeside("object", claim.object, original.object),
    ...givenBeside("speaker", claim.speaker, original.speaker),
  };
}

function eventProperties(event: EventRecord): Properties {
  const { id, name, kind, from, to, precision, killed, injured } = event;
  return present({
    ...{ id, name, kind, from, to, precision },
    ...{ killedMin: killed?.min, killedMax: killed?.max, injuredMin: injured?.min, injuredMax: injured?.max },
  });
}

function documentProperties(load: DocumentLoad, mark: string): Properties {
  const { id, path, title, source, url, published, language, text } = load.extraction.document;
  const mentions = load.extraction.mentions.map(({ start, end, kind, actor, name, type }) => [
    start,
    end,
    kind,
    actor,
    name,
    type,
  ]);
  return present({
    ...{ id, path, title, source, url, published, language, text },
    ...{ hash: load.hash, ingested: load.ingested, fingerprint: mark, mentions: JSON.stringify(mentions) },
  });
}

/** Ids that the document gives, by the actor that is meant, where that is not just itself. */
function givenIds(original: DocumentLoad, meant: DocumentLoad): Map<string, string[]> {
  const ids = new Map<string, Set<string>>();
  const add = (from: string | null | undefined, to: string | null | undefined) => {
    if (from && to) ids.set(to, (ids.get(to) ?? new Set()).add(from));
  };
  const [before, after] = [original.extraction, meant.extraction];
  for (const [at, mention] of before.mentions.entries()) add(mention.actor, after.mentions[at]?.actor);
  for (const [at, claim] of before.claims.entries()) {
    for (const role of ["subject", "object", "speaker"] as const)
      add(claim[role]?.actor, after.claims[at]?.[role]?.actor);
  }
  for (const [at, { roles }] of before.events.entries())
    for (const [i, role] of roles.entries()) add(role.actor, after.events[at]?.roles[i]?.actor);
  const joined = [...ids].filter(([to, from]) => from.size > 1 || !from.has(to));
  return new Map(joined.map(([to, from]) => [to, [...from].sort(compareText)]));
}

/** How often the document names each actor and place; those that only claims name count as 0. */
function mentionLinks(load: DocumentLoad, original: DocumentLoad): LinkRow[] {
  const joined = givenIds(original, load);
  const counts = new Map<string, number>();
  for (const { actor } of load.extraction.mentions) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const link = (label: NodeLabel) => (node: { readonly id: string }) => ({
    from: load.extraction.document.id,
    to: node.id,
    label,
    properties: present({ count: counts.get(node.id) ?? 0, given: joined.get(node.id) }),
  });
  return [...load.actors.map(link("Actor")), ...load.places.map(link("Place"))];
}

function labelsOf(load: DocumentLoad): Map<string, NodeLabel> {
  const pairs = (nodes: readonly { readonly id: string }[], label: NodeLabel) =>
    nodes.map((node) => [node.id, label] as const);
  return new Map([
    ...pairs(load.actors, "Actor"),
    ...pairs(load.places, "Place"),
    ...pairs(load.extraction.events, "Event"),
  ]);
}

function eventLinks(
  load: DocumentLoad,
  labels: ReadonlyMap<string, NodeLabel>,
): { involved: LinkRow[]; tookPlace: LinkRow[] } {
  const { document, events } = load.extraction;
  const involved = events.flatMap((event) => {
    const pairs = new Set(
      event.roles.flatMap(({ role, actor }) => (actor && actor !== event.id ? `${role} ${actor}` : [])),
    );
    return [...pairs].map((pair): LinkRow => {
      const [role, actor] = [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)];
      return { from: event.id, to: actor, label: labels.get(actor)!, properties: { role, document: document.id } };
    });
  });
  const tookPlace = events.flatMap(({ id, place }): LinkRow[] =>
    place === null ? [] : [{ from: id, to: place, label: labels.get(place)!, properties: {} }],
  );
  return { involved, tookPlace };
}

/** The edges that claims stand under, by claim. */
function keysOf(load: DocumentLoad, isSymmetric: IsSymmetric): EdgeKey[] {
  return load.extraction.claims.map(({ subject, relation, object }) =>
    edgeKey(subject.actor, relation, object.actor, isSymmetric),
  );
}

/** Ids of the edges that a load's claims stand under. */
export function edgesOf(load: DocumentLoad, isSymmetric: IsSymmetric): ReadonlySet<string> {
  return new Set(keysOf(load, isSymmetric).map(({ id }) => id));
}

/** The fingerprint of a load as the document gives it. */
export function markOf(load: DocumentLoad, isSymmetric: IsSymmetric): string {
  return fingerprint(load, edgesOf(load, isSymmetric));
}

/**
 * Plans what a checked load writes: `given` as the document came, `original` with its namesakes told apart, `load` with its actors as
 * decisions have them.
 */
export function planRows(
  load: DocumentLoad,
  isSymmetric: IsSymmetric,
  original: DocumentLoad = load,
  given: DocumentLoad = original,
): LoadRows {
  const { document, events, claims } = load.extraction;
  const keys = keysOf(load, isSymmetric);
  const mark = markOf(given, isSymmetric);
  const labels = labelsOf(load);
  const link = (claim: Claim, participant: Participant): LinkRow => ({
    from: claim.id,
    to: participant.actor,
    label: nodeLabel(participant.type),
    properties: {},
  });
  return {
    id: document.id,
    fingerprint: mark,
    document: documentProperties(load, mark),
    events: events.map((event) => ({
      id: event.id,
      properties: eventProperties(event),
      roles: JSON.stringify(event.roles),
    })),
    claims: claims.map((claim, at) => ({
      id: claim.id,
      properties: claimProperties(claim, original.extraction.claims[at]!, keys[at]!.id),
    })),
    subjects: claims.map((claim) => link(claim, claim.subject)),
    objects: claims.map((claim) => link(claim, claim.object)),
    speakers: claims.flatMap((claim) => (claim.speaker ? [link(claim, claim.speaker)] : [])),
    about: claims.flatMap((claim) =>
      claim.event ? [{ from: claim.id, to: claim.event, label: "Event" as const, properties: {} }] : [],
    ),
    mentions: mentionLinks(load, original),
    ...eventLinks(load, labels),
    edges: new Map(keys.map((key) => [key.id, key])),
    labels,
  };
}
