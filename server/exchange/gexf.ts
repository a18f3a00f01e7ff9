// GEXF 1.3 (https://gexf.net), for Gephi and Gephi Lite.
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from "./attributes.ts";
import type { ExportFormat } from "./types.ts";
import { escapeXml } from "./xml.ts";

export const gexf: ExportFormat = {
  name: "gexf",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  async *write({ nodes, edges }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n';
    yield declare("node", NODE_ATTRIBUTES) + declare("edge", EDGE_ATTRIBUTES);
    yield "<nodes>\n";
    for (const node of nodes)
      yield `<node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">${valuesOf(NODE_ATTRIBUTES, node)}</node>\n`;
    yield "</nodes>\n<edges>\n";
    for (const edge of edges) {
      const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
      yield `<edge id="${escapeXml(edge.id)}" ${ends} label="${edge.relation}" weight="${edge.claims}">${valuesOf(EDGE_ATTRIBUTES, edge)}</edge>\n`;
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declare<T>(owner: string, attributes: readonly Attribute<T>[]): string {
  const rows = attributes.map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${kind}"/>\n`);
  return `<attributes class="${owner}">\n${rows.join("")}</attributes>\n`;
}

function valuesOf<T>(attributes: readonly Attribute<T>[], item: T): string {
  const values = attributes
    .map(({ name, value }) => [name, value(item)] as const)
    .filter(([, value]) => value !== null);
  return `<attvalues>${values.map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`).join("")}</attvalues>`;
}
