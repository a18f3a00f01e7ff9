// Attributes of nodes and edges that graph formats carry.
import type { ExportEdge, ExportNode } from "./types.ts";

type Kind = "string" | "integer" | "double" | "boolean";
export interface Attribute<T> {
  readonly name: string;
  readonly kind: Kind;
  readonly value: (item: T) => string | number | boolean | null;
}

export const NODE_ATTRIBUTES: readonly Attribute<ExportNode>[] = [
  { name: "label", kind: "string", value: ({ name }) => name },
  { name: "type", kind: "string", value: ({ type }) => type },
];

export const EDGE_ATTRIBUTES: readonly Attribute<ExportEdge>[] = [
  { name: "relation", kind: "string", value: ({ relation }) => relation },
  { name: "standing", kind: "string", value: ({ standing }) => standing },
  { name: "standings", kind: "string", value: ({ standings }) => standings.join("; ") },
  { name: "claims", kind: "integer", value: ({ claims }) => claims },
  { name: "documents", kind: "integer", value: ({ documents }) => documents },
  { name: "sources", kind: "string", value: ({ sources }) => sources.join("; ") },
  { name: "first", kind: "string", value: ({ first }) => first },
  { name: "last", kind: "string", value: ({ last }) => last },
  { name: "confidence", kind: "double", value: ({ confidence }) => confidence },
  { name: "disputed", kind: "boolean", value: ({ disputed }) => disputed },
];
