// GraphML (http://graphml.graphdrawing.org/specification.html), for Gephi, yEd, Cytoscape, NetworkX.
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from "./attributes.ts";
import type { ExportFormat } from "./types.ts";
import { escapeXml } from "./xml.ts";

const TYPES = { string: "string", integer: "int", double: "double", boolean: "boolean" } as const;

export const graphml: ExportFormat = {
  name: "graphml",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  async *write({ nodes, edges }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield keysOf("node", NODE_ATTRIBUTES) + keysOf("edge", EDGE_ATTRIBUTES);
    yield '<graph edgedefault="directed">\n';
    for (const node of nodes)
      yield `<node id="${escapeXml(node.id)}">${valuesOf("node", NODE_ATTRIBUTES, node)}</node>\n`;
    for (const edge of edges) {
      const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
      yield `<edge id="${escapeXml(edge.id)}" ${ends}>${valuesOf("edge", EDGE_ATTRIBUTES, edge)}</edge>\n`;
    }
    yield "</graph>\n</graphml>\n";
  },
};

function keysOf<T>(owner: string, attributes: readonly Attribute<T>[]): string {
  return attributes
    .map(
      ({ name, kind }) =>
        `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`,
    )
    .join("");
}

function valuesOf<T>(owner: string, attributes: readonly Attribute<T>[], item: T): string {
  return attributes
    .map(({ name, value }) => [name, value(item)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`)
    .join("");
}
