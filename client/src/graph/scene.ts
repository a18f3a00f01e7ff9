// What is on the canvas: overview, expansions and paths merged into one picture, then filtered; pure.
import type { GraphEdge, GraphNode, Neighbourhood, Paths, Standing } from "../../../server/api/contract/index.ts";
import type { Filters } from "../urls.ts";

/** Nodes and edges by id. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** For a node that an expansion brought: the actor it came with. */
  readonly parents: ReadonlyMap<string, string>;
}
export interface SceneParts {
  readonly overview: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } | null;
  readonly expansions: readonly Neighbourhood[];
  readonly paths: Paths | null;
  /** What a link asks for although nothing else brings it: a selected node, a selected edge with its ends. */
  readonly extra: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };
}

/** The overview's nodes that an edge joins to another of them: a lone dot says nothing and takes room. All, where none is joined. */
function joinedNodes({ nodes, edges }: NonNullable<SceneParts["overview"]>): readonly GraphNode[] {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return joined.size === 0 ? nodes : nodes.filter(({ id }) => joined.has(id));
}

/** Merges what was asked for; the first source of a node or edge wins, and an edge without both ends is left out. */
export function mergeScene({ overview, expansions, paths, extra }: SceneParts): Scene {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const parents = new Map<string, string>();
  const add = (newNodes: readonly GraphNode[], newEdges: readonly GraphEdge[], parent: string | null) => {
    for (const node of newNodes) {
      if (nodes.has(node.id)) continue;
      nodes.set(node.id, node);
      if (parent && parent !== node.id) parents.set(node.id, parent);
    }
    for (const edge of newEdges) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  };
  if (overview) add(joinedNodes(overview), overview.edges, null);
  if (paths) add(paths.nodes, paths.edges, paths.nodes[0]?.id ?? null);
  for (const expansion of expansions) add(expansion.nodes, expansion.edges, expansion.centre);
  add(extra.nodes, extra.edges, null);
  for (const [id, edge] of edges) if (!nodes.has(edge.source) || !nodes.has(edge.target)) edges.delete(id);
  return { nodes, edges, parents };
}

const any = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);

/** Whether an edge's claims reach into the time asked for; an undated edge only where no time is asked for. */
export function withinTime(edge: Pick<GraphEdge, "first" | "last">, filters: Filters): boolean {
  if (!filters.since && !filters.until) return true;
  const [first, last] = [edge.first ?? edge.last, edge.last ?? edge.first];
  if (!first || !last) return false;
  // A coarse bound covers all its days: "2024-03" ends after "2024-03-31".
  return (!filters.since || last >= filters.since) && (!filters.until || first <= `${filters.until}~`);
}

/** Whether an edge passes the filters for relation, standing and time. */
export function passesFilters(edge: GraphEdge, filters: Filters): boolean {
  const standing =
    filters.standings.length === 0 || edge.standings.some((s: Standing) => filters.standings.includes(s));
  return standing && any(filters.relations, edge.relation) && withinTime(edge, filters);
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  const { types, relations, standings, since, until } = filters;
  return types.length + relations.length + standings.length > 0 || since !== null || until !== null;
}

/**
 * The part of the scene to draw: hidden nodes go, filters apply, and while an edge filter is set a node without an edge goes too,
 * except `keep` (selected, pinned, on the path).
 */
export function visibleScene(
  scene: Scene,
  filters: Filters,
  hide: readonly string[],
  keep: ReadonlySet<string>,
): Scene {
  const hidden = new Set(hide);
  const nodes = new Map(
    [...scene.nodes].filter(
      ([id, node]) => !hidden.has(id) && (any(filters.types, node.type as string) || keep.has(id)),
    ),
  );
  const edges = new Map(
    [...scene.edges].filter(
      ([, edge]) => nodes.has(edge.source) && nodes.has(edge.target) && passesFilters(edge, filters),
    ),
  );
  if (isFiltered({ ...filters, types: [] })) {
    const joined = new Set<string>(keep);
    for (const edge of edges.values()) joined.add(edge.source).add(edge.target);
    for (const id of nodes.keys()) if (!joined.has(id)) nodes.delete(id);
  }
  return { nodes, edges, parents: scene.parents };
}
