// Brings together what the explorer draws: queries for overview, expansions, paths and links, merged, filtered, made into strands.
import { useMemo } from "react";
import type { Actor, EdgeDetail, GraphNode } from "../../../../server/api/contract/index.ts";
import { useActor, useEdge, useExpansions, useOverview, usePaths } from "../../api/queries.ts";
import { mergeScene, type Scene, visibleScene } from "../../graph/scene.ts";
import { strandsOf } from "../../graph/strands.ts";
import { useVocabulary } from "../../state/vocabulary.ts";
import type { ExploreRoute } from "../../urls.ts";

type Reference = Pick<GraphNode, "id" | "name" | "type">;
const kindOf = (type: string) => (type === "Place" ? "place" : type === "Event" ? "event" : "actor");
const asNode = ({ id, name, type }: Reference, degree = 1, community: number | null = null): GraphNode => ({
  id,
  name,
  type,
  kind: kindOf(type),
  degree,
  community,
  x: null,
  y: null,
});

function extrasOf(actor: Actor | undefined, edge: EdgeDetail | undefined) {
  const nodes = actor ? [asNode(actor, actor.degree, actor.community)] : [];
  if (!edge) return { nodes, edges: [] };
  return { nodes: [...nodes, asNode(edge.subject), asNode(edge.object)], edges: [edge.edge] };
}

/** What stays drawn whatever the filters say. */
function keptNodes(route: ExploreRoute): ReadonlySet<string> {
  const { selection, path, pin } = route;
  const selected =
    selection?.kind === "node" ? [selection.id] : selection?.kind === "pair" ? [selection.a, selection.b] : [];
  return new Set([...pin, ...selected, ...(path ? [path.from, path.to] : [])]);
}

/** The scene of a route: everything loaded, and the part to draw with its strands. */
export function useScene(route: ExploreRoute) {
  const { selection } = route;
  const words = useVocabulary();
  const overview = useOverview(route.overview);
  const expansions = useExpansions(route.expand);
  const paths = usePaths(route.path);
  const actor = useActor(selection?.kind === "node" ? selection.id : null);
  const edge = useEdge(selection?.kind === "edge" ? selection.id : null);

  const overviewData = route.overview ? (overview.data ?? null) : null;
  const pathData = route.path ? (paths.data ?? null) : null;
  const loaded: Scene = useMemo(
    () =>
      mergeScene({
        overview: overviewData,
        expansions: expansions.data,
        paths: pathData,
        extra: extrasOf(actor.data, edge.data),
      }),
    [overviewData, expansions.data, pathData, actor.data, edge.data],
  );
  const { filters, hide } = route;
  const keepKey = [...keptNodes(route)].join(",");
  const visible = useMemo(
    () => visibleScene(loaded, filters, hide, new Set(keepKey.split(",").filter(Boolean))),
    [loaded, filters, hide, keepKey],
  );
  const strands = useMemo(() => strandsOf(visible.edges.values(), words.symmetric), [visible, words]);
  return {
    loaded,
    visible,
    strands,
    words,
    paths: pathData,
    pathsQuery: paths,
    totals: overviewData?.totals ?? null,
    isPending: (route.overview && overview.isPending) || expansions.isPending,
    error: overview.error ?? expansions.error,
    retry: () => void overview.refetch(),
  };
}
export type LoadedScene = ReturnType<typeof useScene>;
