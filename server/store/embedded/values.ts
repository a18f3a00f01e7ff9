// From the engine's values to the port's: nodes, relationships and paths tagged, the rest plain JSON.
import type { GraphNode, GraphPath, GraphRelationship, QueryValue } from "../port.ts";

type Plain = Readonly<Record<string, unknown>>;
/** Looks up the `id` property of a node by the engine's own number. */
export type NodeIdOf = (internal: number) => string;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function properties(value: Plain, convert: (value: unknown) => QueryValue): Record<string, QueryValue> {
  const own = Object.entries(value).filter(([key]) => !key.startsWith("_"));
  return Object.fromEntries(own.map(([key, part]) => [key, convert(part)]));
}

/** Name by which an entity without an `id` property is shown. */
export function engineId(internal: unknown): string {
  return `engine:${String(internal)}`;
}

/**
 * A converter of the engine's values. Relationships name their ends by internal numbers; `nodeIdOf` turns these into ids.
 * Integers past 2^53 become strings, dates become ISO strings, bytes become base64.
 */
export function converter(nodeIdOf: NodeIdOf): (value: unknown) => QueryValue {
  const node = (value: Plain): GraphNode => ({
    kind: "node",
    id: typeof value.id === "string" ? value.id : engineId(value._id),
    labels: [...(value._labels as string[])].sort(),
    properties: properties(value, convert),
  });
  const relationship = (value: Plain): GraphRelationship => ({
    kind: "relationship",
    id: typeof value.id === "string" ? value.id : engineId(value._id),
    type: value._type as string,
    source: nodeIdOf(value._source as number),
    target: nodeIdOf(value._target as number),
    properties: properties(value, convert),
  });
  const path = (value: Plain): GraphPath => ({
    kind: "path",
    nodes: (value.nodes as Plain[]).map(node),
    relationships: (value.edges as Plain[]).map(relationship),
  });
  const isEntity = (value: unknown, mark: string) => isPlain(value) && "_id" in value && mark in value;
  function convert(value: unknown): QueryValue {
    if (value === null || value === undefined) return null;
    if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
    if (typeof value === "bigint") return value.toString();
    if (value instanceof Date) return value.toISOString();
    if (Buffer.isBuffer(value)) return value.toString("base64");
    if (Array.isArray(value) || value instanceof Float32Array) return [...value].map(convert);
    if (!isPlain(value)) return String(value);
    if (isEntity(value, "_labels")) return node(value);
    if (isEntity(value, "_type")) return relationship(value);
    const { nodes, edges } = value;
    const isPath = Array.isArray(nodes) && Array.isArray(edges) && Object.keys(value).length === 2;
    if (
      isPath &&
      nodes.length > 0 &&
      nodes.every((part) => isEntity(part, "_labels")) &&
      edges.every((part) => isEntity(part, "_type"))
    ) {
      return path(value);
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convert(part)]));
  }
  return convert;
}
