// Overview, neighbourhood, paths.
import type { Router } from "express";
import type { GraphStore, QueryValue } from "../../store/port.ts";
import {
  ENDPOINTS,
  type Graph,
  type GraphEdge,
  type GraphQuery,
  type Neighbourhood,
  type NeighbourhoodQuery,
  type Paths,
  type PathsQuery,
} from "../contract/index.ts";
import { toFilterParameters } from "../filters.ts";
import { mount } from "../mount.ts";
import { numberOf, toEdge, toNode } from "../rows.ts";
import { type GraphMap, MOST_EDGES } from "../services/map.ts";
import { readNode, requireNodes } from "./nodes.ts";

interface GraphServices {
  readonly store: GraphStore;
  readonly map: GraphMap;
}

export function mountGraph(router: Router, services: GraphServices): void {
  mount(router, ENDPOINTS.graph, ({ query }) => overview(services, query));
  mount(router, ENDPOINTS.neighbourhood, ({ params, query }) => neighbourhood(services, params.id, query));
  mount(router, ENDPOINTS.paths, ({ query }) => paths(services, query));
}

async function overview({ store, map }: GraphServices, query: GraphQuery): Promise<Graph> {
  const { types, ...filters } = toFilterParameters(query);
  const nodes = (await store.read("overview-nodes", { types, ...filters, limit: query.limit })).rows.map((row) =>
    toNode(row),
  );
  const among = { ids: nodes.map(({ id }) => id), ...filters, limit: MOST_EDGES };
  const edges =
    nodes.length === 0 ? [] : (await store.read("edges-among", among, { rowLimit: MOST_EDGES })).rows.map(toEdge);
  const [passed, whole] = await Promise.all([
    store.read("overview-counts", { types, ...filters }),
    store.read("overview-counts", {}),
  ]);
  const counted = { nodes: numberOf(passed.rows[0]?.nodes), edges: numberOf(passed.rows[0]?.edges) };
  return {
    nodes: await map.place(nodes, edges),
    edges,
    totals: { nodes: numberOf(whole.rows[0]?.nodes), edges: numberOf(whole.rows[0]?.edges) },
    omitted: { nodes: counted.nodes - nodes.length, edges: counted.edges - edges.length },
  };
}

/** More edges than this of one node are counted but not listed as left out by relation. */
const MOST_EDGES_OF_NODE = 20_000;

async function neighbourhood(
  { store, map }: GraphServices,
  id: string,
  query: NeighbourhoodQuery,
): Promise<Neighbourhood> {
  const centre = await readNode(store, id);
  const read = (filters: object) =>
    store.read("neighbourhood", { id, ...filters, limit: MOST_EDGES_OF_NODE }, { rowLimit: MOST_EDGES_OF_NODE });
  const { rows } = await read(toFilterParameters(query));
  const all = await read({});
  const others = [...new Set(rows.map(({ other }) => other))].filter((other) => other !== id);
  const listed = new Set(others.slice(0, query.limit));
  const isListed = (other: QueryValue | undefined) => other === id || listed.has(other);
  const kept = rows.filter(({ other }) => isListed(other));
  const left = rows.filter(({ other }) => !isListed(other));
  const nodes = [
    ...new Map(kept.filter(({ other }) => other !== id).map((row) => [row.other, toNode(row, "other")])).values(),
  ];
  const edges = kept.map(toEdge);
  return {
    centre: id,
    nodes: await map.place([toNode(centre), ...nodes], edges),
    edges,
    totals: { nodes: new Set(all.rows.map(({ other }) => other)).size, edges: numberOf(centre.degree) },
    omitted: {
      nodes: others.length - listed.size,
      edges: left.length,
      relations: countLeftOut(left.map(toEdge), id),
    },
  };
}

function countLeftOut(edges: readonly GraphEdge[], id: string): Neighbourhood["omitted"]["relations"] {
  const counts = new Map<string, Neighbourhood["omitted"]["relations"][number]>();
  for (const { relation, source } of edges) {
    const direction = source === id ? "out" : "in";
    const key = `${relation} ${direction}`;
    counts.set(key, { relation, direction, edges: (counts.get(key)?.edges ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.edges - a.edges || (a.relation + a.direction < b.relation + b.direction ? -1 : 1),
  );
}

async function paths({ store, map }: GraphServices, { from, to, ...options }: PathsQuery): Promise<Paths> {
  await requireNodes(store, { from, to });
  const found = await store.shortestPaths(from, to, options);
  const ids = [...new Set(found.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
  const wanted = new Set(found.flatMap(({ edges }) => edges.map(({ id }) => id)));
  if (ids.length === 0) return { paths: [], nodes: [], edges: [] };
  const among = await store.read("edges-among", { ids, limit: MOST_EDGES }, { rowLimit: MOST_EDGES });
  const nodes = (await store.read("nodes-by-id", { ids })).rows.map((row) => toNode(row));
  const edges = among.rows.map(toEdge).filter(({ id }) => wanted.has(id));
  return {
    paths: found.map((path) => ({ nodes: path.nodes.map(({ id }) => id), edges: path.edges.map(({ id }) => id) })),
    nodes: await map.place(nodes, edges),
    edges,
  };
}
