// From rows of our queries to the contract's objects.

import type { QueryRow, QueryValue } from "../store/port.ts";
import type {
  Claim,
  DocumentSummary,
  GraphEdge,
  GraphNode,
  Mention,
  NodeKind,
  NodeReference,
  NodeType,
  Standing,
} from "./contract/index.ts";

export const textOf = (value: QueryValue | undefined): string => (typeof value === "string" ? value : "");
export const textOrNull = (value: QueryValue | undefined): string | null => (typeof value === "string" ? value : null);
export const numberOf = (value: QueryValue | undefined): number => (typeof value === "number" ? value : 0);
export const numberOrNull = (value: QueryValue | undefined): number | null =>
  typeof value === "number" ? value : null;
export const textsOf = (value: QueryValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

/** Actor, place or event, by its type. */
export function kindOf(type: string): NodeKind {
  return type === "Place" ? "place" : type === "Event" ? "event" : "actor";
}

/** A row with id, name, type and degree as a node without coordinates. */
export function toNode(row: QueryRow, prefix = ""): GraphNode {
  const of = (field: string) => row[prefix ? prefix + field.charAt(0).toUpperCase() + field.slice(1) : field];
  const type = textOf(of("type")) as NodeType;
  const id = textOf(prefix ? row[prefix] : row.id);
  return {
    id,
    name: textOf(of("name")),
    type,
    kind: kindOf(type),
    degree: numberOf(of("degree")),
    community: null,
    x: null,
    y: null,
  };
}

/** A row of a query that returns projected edges. */
export function toEdge(row: QueryRow): GraphEdge {
  return {
    id: textOf(row.id),
    source: textOf(row.source),
    target: textOf(row.target),
    relation: textOf(row.relation),
    standing: textOf(row.standing) as Standing,
    standings: textsOf(row.standings) as Standing[],
    claims: numberOf(row.claims),
    documents: numberOf(row.documents),
    sources: textsOf(row.sources),
    first: textOrNull(row.first),
    last: textOrNull(row.last),
    confidence: numberOf(row.confidence),
    disputed: row.disputed === true,
  };
}

/** A node named by three columns: `subject`, `subjectName`, `subjectType`. */
export function toReference(row: QueryRow, role: string): NodeReference {
  return { id: textOf(row[role]), name: textOf(row[`${role}Name`]), type: textOf(row[`${role}Type`]) as NodeType };
}

const ROLES = ["subject", "object", "speaker", "trigger"] as const;

/** A row of a query that returns claims. */
export function toClaim(row: QueryRow): Claim {
  const marks = ROLES.flatMap((role) => {
    const [start, end] = [row[`${role}Start`], row[`${role}End`]];
    return typeof start === "number" && typeof end === "number" ? [{ role, start, end }] : [];
  });
  const precision = textOrNull(row.precision);
  return {
    id: textOf(row.id),
    relation: textOf(row.relation),
    standing: textOf(row.standing) as Standing,
    subject: toReference(row, "subject"),
    object: toReference(row, "object"),
    speaker: typeof row.speaker === "string" ? toReference(row, "speaker") : null,
    event: typeof row.event === "string" ? { id: row.event, name: textOf(row.eventName) } : null,
    time:
      precision === null
        ? null
        : {
            from: textOrNull(row.from),
            to: textOrNull(row.to),
            precision: precision as NonNullable<Claim["time"]>["precision"],
          },
    start: numberOf(row.start),
    end: numberOf(row.end),
    quote: textOf(row.quote),
    marks,
    rule: textOf(row.rule),
    confidence: numberOf(row.confidence),
    document: {
      id: textOf(row.document),
      title: textOrNull(row.title),
      source: textOrNull(row.source),
      url: textOrNull(row.url),
      published: textOrNull(row.published),
    },
  };
}

/** A row of `documents` or `document`; claims and characters are counted by the caller where the query does not. */
export function toDocumentSummary(row: QueryRow): DocumentSummary {
  return {
    id: textOf(row.id),
    title: textOrNull(row.title),
    source: textOrNull(row.source),
    url: textOrNull(row.url),
    published: textOrNull(row.published),
    language: textOf(row.language),
    ingested: textOrNull(row.ingested),
    claims: numberOf(row.claims),
    characters: numberOf(row.characters),
  };
}

/** Mentions as the store keeps them: a JSON list of [start, end, kind, actor, name, type]. */
export function toMentions(json: QueryValue | undefined, text: string): Mention[] {
  if (typeof json !== "string") return [];
  const tuples = JSON.parse(json) as [number, number, Mention["kind"], string | null, string | null, NodeType | null][];
  return tuples.map(([start, end, kind, actor, name, type]) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
    actor,
    name,
    type,
  }));
}
