// Paths on the embedded engine: its neighbour look-ups as the graph of the search, since its own shortestPath costs like the whole graph.
import type { GrafeoDB } from "@grafeo-db/js";
import type { CheckedPathOptions } from "../path-options.ts";
import type { FoundPath } from "../port.ts";
import { NODE_BY_ID, projectedTypes } from "../structure.ts";
import { type PathGraph, type Step, shortestPaths } from "./shortest-paths.ts";

interface EngineSchema {
  readonly edge_types: readonly { readonly name: string }[];
}

async function internalId(database: GrafeoDB, id: string): Promise<number | null> {
  const result = await database.executeCypher(`${NODE_BY_ID} RETURN n`, { id });
  return result.length === 0 ? null : (result.get(0).n as { _id: number })._id;
}

function graphOf(database: GrafeoDB, options: CheckedPathOptions): PathGraph | null {
  const edgeTypes = projectedTypes(
    (database.schema() as EngineSchema).edge_types.map((type) => type.name),
    options.relations,
  );
  if (edgeTypes.length === 0) return null;
  const { standings } = options;
  const fits = (edge: number) =>
    standings === undefined || standings.includes(database.getEdge(edge)?.get("standing") as string);
  return {
    neighbours: (node) =>
      database
        .getNodeEdges(node, { direction: "both", edgeTypes })
        .map(([other, edge]): Step => ({ node: other!, edge: edge! }))
        .filter((step) => fits(step.edge)),
    nodeId: (node) => database.getNode(node)!.get("id") as string,
    edgeId: (edge) => database.getEdge(edge)!.get("id") as string,
    claims: (edge) => database.getEdge(edge)!.get("claims") as number,
  };
}

function foundNode(database: GrafeoDB, internal: number): FoundPath["nodes"][number] {
  const node = database.getNode(internal)!;
  return {
    id: node.get("id") as string,
    name: node.get("name") as string,
    type: node.labels.find((label) => label !== "Actor")!,
  };
}

function foundEdge(database: GrafeoDB, internal: number): FoundPath["edges"][number] {
  const edge = database.getEdge(internal)!;
  const end = (node: number) => database.getNode(node)!.get("id") as string;
  return {
    id: edge.get("id") as string,
    relation: edge.edgeType,
    source: end(edge.sourceId),
    target: end(edge.targetId),
    standing: edge.get("standing") as string,
  };
}

/** All shortest paths between two nodes given by their ids, as the port describes them. */
export async function findPaths(
  database: GrafeoDB,
  from: string,
  to: string,
  options: CheckedPathOptions,
): Promise<FoundPath[]> {
  const [start, end] = [await internalId(database, from), await internalId(database, to)];
  const graph = graphOf(database, options);
  if (start === null || end === null || graph === null) return [];
  return shortestPaths(graph, start, end, options.maxLength, options.limit).map((path) => ({
    nodes: path.nodes.map((node) => foundNode(database, node)),
    edges: path.edges.map((edge) => foundEdge(database, edge)),
  }));
}
