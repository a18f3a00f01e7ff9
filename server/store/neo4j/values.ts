// From the driver's values to the port's.
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { GraphNode, GraphPath, GraphRelationship, QueryValue } from "../port.ts";

/** Names by which a result's relationships call their ends: `id` properties by element id, collected from the nodes beside them. */
export type NodeNames = Map<string, string>;

function ownId(entity: { readonly properties: Record<string, unknown>; readonly elementId: string }): string {
  return typeof entity.properties.id === "string" ? entity.properties.id : `engine:${entity.elementId}`;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Visits every node and relationship inside a value. */
function visit(value: unknown, see: (entity: Node | Relationship) => void): void {
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) see(value as Node | Relationship);
  else if (neo4j.isPath(value)) {
    const { start, end, segments } = value as Path;
    for (const entity of [start, end, ...segments.flatMap((part) => [part.start, part.relationship, part.end])])
      see(entity);
  } else if (Array.isArray(value)) for (const part of value) visit(part, see);
  else if (isPlain(value)) for (const part of Object.values(value)) visit(part, see);
}

/** Collects what names a result gives to nodes, and which nodes are only known as ends of relationships. */
export function collectNames(values: Iterable<unknown>): { names: NodeNames; missing: string[] } {
  const names: NodeNames = new Map();
  const ends = new Set<string>();
  for (const value of values) {
    visit(value, (entity) => {
      if (neo4j.isNode(entity)) names.set(entity.elementId, ownId(entity));
      else {
        const { startNodeElementId, endNodeElementId } = entity as Relationship;
        ends.add(startNodeElementId).add(endNodeElementId);
      }
    });
  }
  return { names, missing: [...ends].filter((end) => !names.has(end)) };
}

function toProperties(properties: Record<string, unknown>, names: NodeNames): Record<string, QueryValue> {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, toQueryValue(value, names)]));
}

function toNode(node: Node, names: NodeNames): GraphNode {
  return {
    kind: "node",
    id: ownId(node),
    labels: [...node.labels].sort(),
    properties: toProperties(node.properties, names),
  };
}

function toRelationship(relationship: Relationship, names: NodeNames): GraphRelationship {
  const end = (elementId: string) => names.get(elementId) ?? `engine:${elementId}`;
  return {
    kind: "relationship",
    id: ownId(relationship),
    type: relationship.type,
    source: end(relationship.startNodeElementId),
    target: end(relationship.endNodeElementId),
    properties: toProperties(relationship.properties, names),
  };
}

function toPath(path: Path, names: NodeNames): GraphPath {
  return {
    kind: "path",
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map((node) => toNode(node, names)),
    relationships: path.segments.map((segment) => toRelationship(segment.relationship, names)),
  };
}

/** A driver value as the port has it: temporal values as ISO strings, points as maps, integers past 2^53 as strings, bytes as base64. */
export function toQueryValue(value: unknown, names: NodeNames): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map((part) => toQueryValue(part, names));
  if (neo4j.isNode(value)) return toNode(value as Node, names);
  if (neo4j.isRelationship(value)) return toRelationship(value as Relationship, names);
  if (neo4j.isPath(value)) return toPath(value as Path, names);
  if (neo4j.isPoint(value)) return { x: value.x, y: value.y, z: value.z ?? null, srid: Number(value.srid) };
  if (value instanceof Int8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toQueryValue(part, names)]));
  return String(value);
}

/** Parameters as the driver wants them: whole numbers become integers, since it would send every number as a float. */
export function toParameters(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameters);
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toParameters(part)]));
  return value;
}
