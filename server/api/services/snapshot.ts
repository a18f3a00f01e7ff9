// Reads the whole store for an export: nodes and edges at once, documents one at a time.
import { type Actor, isActorType, type Place, type PlaceKind } from "../../domain/actor.ts";
import type { Casualties, Claim, EventRecord, EventRole, Mention, Participant } from "../../domain/claim.ts";
import type { TimeSpan } from "../../domain/time.ts";
import type { PortableDocument, Snapshot } from "../../exchange/index.ts";
import type { GraphStore, QueryRow, QueryValue } from "../../store/port.ts";
import { numberOf, numberOrNull, textOf, textOrNull, textsOf, toEdge, toMentions } from "../rows.ts";

const ALL = 1_000_000;

/** Edges and nodes are sorted by id, documents likewise; the same store gives the same snapshot. */
export async function readSnapshot(store: GraphStore): Promise<Snapshot> {
  const rowsOf = async (query: string, parameters: QueryRow = {}) =>
    (await store.read(query, parameters, { rowLimit: ALL, timeoutMs: 120_000 })).rows;
  const edges = (await rowsOf("overview-edges", { limit: ALL })).map(toEdge).sort((a, b) => (a.id < b.id ? -1 : 1));
  const nodes = (await rowsOf("search-source", { limit: ALL })).map((row) => ({
    id: textOf(row.id),
    name: textOf(row.name),
    type: textOf(row.type),
  }));
  return { edges, nodes, documents: () => readDocuments(rowsOf) };
}

type RowsOf = (query: string, parameters?: QueryRow) => Promise<readonly QueryRow[]>;

async function* readDocuments(rowsOf: RowsOf): AsyncGenerator<PortableDocument> {
  const actors = new Map((await rowsOf("actors")).map((row) => [textOf(row.id), toActor(row)]));
  const places = new Map((await rowsOf("places")).map((row) => [textOf(row.id), toPlace(row)]));
  const ids = (await rowsOf("documents", { limit: ALL })).map((row) => textOf(row.id)).sort();
  for (const id of ids) {
    const [row] = await rowsOf("document", { document: id });
    if (!row) continue;
    const text = textOf(row.text);
    const claims = (await rowsOf("claims-of-document", { document: id })).map((claim) => toClaim(claim, text));
    const events = (await rowsOf("events-of-document", { document: id })).map(toEvent);
    const mentions = toMentions(row.mentions, text);
    const named = namedIn(claims, mentions, events);
    yield {
      document: {
        id,
        path: textOrNull(row.path),
        title: textOrNull(row.title),
        source: textOrNull(row.source),
        url: textOrNull(row.url),
        published: textOrNull(row.published),
        language: textOf(row.language),
        text,
      },
      mentions,
      events,
      claims,
      actors: named.flatMap((name) => actors.get(name) ?? []),
      places: named.flatMap((name) => places.get(name) ?? []),
    };
  }
}

function namedIn(claims: readonly Claim[], mentions: readonly Mention[], events: readonly EventRecord[]): string[] {
  const ids = new Set<string | null | undefined>([
    ...claims.flatMap(({ subject, object, speaker }) => [subject.actor, object.actor, speaker?.actor]),
    ...mentions.map(({ actor }) => actor),
    ...events.flatMap(({ place, roles }) => [place, ...roles.map(({ actor }) => actor)]),
  ]);
  return [...ids].filter((id) => typeof id === "string").sort();
}

function toActor(row: QueryRow): Actor {
  const type = textOf(row.type);
  if (!isActorType(type)) throw new RangeError(`${textOf(row.id)} has the unknown type ${type}`);
  const [wikidata, description] = [textOrNull(row.wikidata), textOrNull(row.description)];
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    type,
    aliases: textsOf(row.aliases),
    ...(wikidata ? { wikidata } : {}),
    ...(description ? { description } : {}),
  };
}

function toPlace(row: QueryRow): Place {
  const [country, lat, lon] = [textOrNull(row.country), numberOrNull(row.lat), numberOrNull(row.lon)];
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    kind: textOf(row.kind) as PlaceKind,
    ...(country === null ? {} : { country }),
    ...(lat === null ? {} : { lat }),
    ...(lon === null ? {} : { lon }),
  };
}

function toClaim(row: QueryRow, text: string): Claim {
  const participant = (role: string): Participant => {
    const [start, end] = [numberOf(row[`${role}Start`]), numberOf(row[`${role}End`])];
    return {
      actor: textOf(row[role]),
      name: textOf(row[`${role}Name`]),
      type: textOf(row[`${role}Type`]) as Participant["type"],
      start,
      end,
      text: text.slice(start, end),
    };
  };
  return {
    id: textOf(row.id),
    relation: textOf(row.relation),
    standing: textOf(row.standing) as Claim["standing"],
    subject: participant("subject"),
    object: participant("object"),
    speaker: row.speaker ? participant("speaker") : null,
    event: textOrNull(row.event),
    time: toTime(row),
    trigger: { start: numberOf(row.triggerStart), end: numberOf(row.triggerEnd) },
    evidence: { start: numberOf(row.start), end: numberOf(row.end), quote: textOf(row.quote) },
    rule: textOf(row.rule),
    confidence: numberOf(row.confidence),
  };
}

function toTime(row: QueryRow): TimeSpan | null {
  const precision = textOrNull(row.precision) as TimeSpan["precision"] | null;
  return precision === null ? null : { from: textOrNull(row.from), to: textOrNull(row.to), precision };
}

function toEvent(row: QueryRow): EventRecord {
  return {
    id: textOf(row.id),
    kind: textOf(row.kind),
    name: textOf(row.name),
    from: textOrNull(row.from),
    to: textOrNull(row.to),
    precision: textOrNull(row.precision) as EventRecord["precision"],
    place: textOrNull(row.place),
    killed: toCasualties(row.killedMin, row.killedMax),
    injured: toCasualties(row.injuredMin, row.injuredMax),
    roles: typeof row.roles === "string" ? (JSON.parse(row.roles) as EventRole[]) : [],
  };
}

function toCasualties(min: QueryValue | undefined, max: QueryValue | undefined): Casualties | null {
  return typeof min === "number" ? { min, max: numberOrNull(max) } : null;
}
