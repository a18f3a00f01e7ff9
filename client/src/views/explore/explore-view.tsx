// The explorer: search and legend at the left, the picture (or its table) in the middle, what is selected at the right.
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { expandNode, selectNode } from "../../actions/selection-actions.ts";
import { useOverview } from "../../api/queries.ts";
import { GraphStage } from "../../components/graph-stage.tsx";
import { Empty, Refusal, Waiting } from "../../components/notes.tsx";
import { RouteLink } from "../../components/route-link.tsx";
import { useMedia, WIDE } from "../../components/use-media.ts";
import type { Insets } from "../../graph/camera.ts";
import type { Drawing } from "../../graph/drawn-graph.ts";
import type { DisplayState } from "../../graph/emphasis.ts";
import type { CanvasEvents } from "../../graph/pointer.ts";
import { useCanvas } from "../../state/canvas.ts";
import { useDialogs } from "../../state/dialogs.ts";
import { explore } from "../../state/navigation.ts";
import { type ExploreRoute, NO_FILTERS } from "../../urls.ts";
import { Legend } from "./legend.tsx";
import { PathPanel } from "./path-panel.tsx";
import { SearchBox } from "./search-box.tsx";
import { SelectionPanel } from "./selection-panel.tsx";
import { Toolbar } from "./toolbar.tsx";
import { type LoadedScene, useScene } from "./use-scene.ts";

const Modal = lazy(() => import("../../components/modal.tsx").then(({ Modal: component }) => ({ default: component })));
const SceneTable = lazy(() => import("./scene-table.tsx"));
const PANEL_WIDTH = 480;
/** Height of the strip that the buttons over the canvas take. */
const TOOLBAR = 62;

const EVENTS: CanvasEvents = {
  onNode: selectNode,
  onNodeTwice: expandNode,
  onStrand: (strand) => {
    const [edge] = strand.edges;
    if (strand.edges.length > 1) explore({ selection: { kind: "pair", a: strand.source, b: strand.target } });
    else if (edge) explore({ selection: { kind: "edge", id: edge.id } });
  },
  onGround: () => explore({ selection: null }),
  onHover: (hovered) => useCanvas.setState({ hovered }),
};

function useDisplay(route: ExploreRoute, scene: LoadedScene, chosenPath: number | null): DisplayState {
  const hovered = useCanvas((state) => state.hovered);
  const { selection, pin } = route;
  const { strands, paths } = scene;
  return useMemo(() => {
    const id = selection?.kind === "edge" ? selection.id : null;
    const pair = selection?.kind === "pair" ? [selection.a, selection.b] : [];
    const isSelected = (strand: (typeof strands)[number]) =>
      strand.edges.some((edge) => edge.id === id) || (pair.includes(strand.source) && pair.includes(strand.target));
    const shown = paths ? (chosenPath === null ? paths.paths : paths.paths.slice(chosenPath, chosenPath + 1)) : [];
    return {
      hovered: hovered.node,
      hoveredStrand: hovered.strand,
      selected: selection?.kind === "node" ? selection.id : null,
      selectedStrand: strands.find(isSelected)?.id ?? null,
      path: shown.length
        ? { nodes: new Set(shown.flatMap((path) => path.nodes)), edges: new Set(shown.flatMap((path) => path.edges)) }
        : null,
      pinned: new Set(pin),
    };
  }, [hovered, selection, pin, strands, paths, chosenPath]);
}

/** The picture alone follows the pointer; search, legend and panels are not drawn anew for it. */
function Picture({
  route,
  scene,
  chosenPath,
  insets,
}: {
  route: ExploreRoute;
  scene: LoadedScene;
  chosenPath: number | null;
  insets: Insets;
}) {
  const display = useDisplay(route, scene, chosenPath);
  const { visible, strands, words } = scene;
  const drawing: Drawing = useMemo(() => ({ scene: visible, strands, looks: words }), [visible, strands, words]);
  const canvas = useCanvas((state) => state.canvas);
  const { selected } = display;
  const drawn = selected !== null && visible.nodes.has(selected);
  const approach = useCanvas((state) => state.approach);
  useEffect(() => {
    if (!canvas || !selected || !drawn) return;
    if (approach !== selected) canvas.reveal(selected);
    else {
      canvas.approach(selected);
      useCanvas.setState({ approach: null });
    }
  }, [canvas, selected, drawn, approach]);
  const pathKey = display.path ? [...display.path.nodes].join(",") : "";
  useEffect(() => {
    if (pathKey) canvas?.fit(pathKey.split(","));
  }, [canvas, pathKey]);
  const node = selected === null ? undefined : visible.nodes.get(selected);
  return (
    <>
      <GraphStage
        drawing={drawing}
        display={display}
        insets={insets}
        events={EVENTS}
        label={`Graph of ${visible.nodes.size} actors and ${visible.edges.size} relations. Press t for the same as a table.`}
      />
      <p className="visually-hidden" role="status">
        {node && `Selected: ${node.name}, ${words.type(node.type).label}, ${node.degree} relations`}
      </p>
    </>
  );
}

function useInsets(panelOpen: boolean): Insets {
  const wide = useMedia(WIDE);
  return useMemo(
    () =>
      wide
        ? { top: 0, right: panelOpen ? PANEL_WIDTH : 0, bottom: TOOLBAR, left: 0 }
        : { top: 56, right: 0, bottom: panelOpen ? Math.round(window.innerHeight * 0.5) : TOOLBAR, left: 0 },
    [wide, panelOpen],
  );
}

/** What to say where nothing is drawn. */
function NothingDrawn({ scene, route }: { scene: LoadedScene; route: ExploreRoute }) {
  if (scene.isPending) return <Waiting what="Loading the graph" />;
  if (scene.error) return <Refusal error={scene.error} retry={scene.retry} />;
  if (scene.loaded.nodes.size > 0)
    return (
      <Empty title="Nothing passes the filters.">
        <button type="button" className="button" onClick={() => explore({ filters: NO_FILTERS, hide: [] })}>
          Show everything
        </button>
      </Empty>
    );
  if (!route.overview) return <Empty title="Nothing drawn yet.">Search for an actor to begin.</Empty>;
  return (
    <Empty title="The graph is empty.">
      <p>
        <RouteLink to={{ view: "documents" }}>Add a report</RouteLink> and its actors and relations appear here.
      </p>
    </Empty>
  );
}

export function ExploreView({ route }: { route: ExploreRoute }) {
  const scene = useScene(route);
  const [chosenPath, setChosenPath] = useState<number | null>(null);
  const panelOpen = route.selection !== null || route.path !== null;
  const insets = useInsets(panelOpen);
  const wide = useMedia(WIDE);
  const overview = useOverview(route.overview);
  const { visible, words } = scene;
  const empty = visible.nodes.size === 0;
  const waiting = route.overview && overview.isPending;
  const asksFilters = useDialogs((state) => state.open === "filters");
  const legend = <Legend route={route} scene={scene.loaded} words={words} />;
  return (
    <div className="explore">
      <h1 className="visually-hidden">Explore the graph</h1>
      <aside className="sidebar" aria-label="Search and legend">
        <SearchBox />
        {wide && legend}
      </aside>
      <section className="canvas-area" aria-label="Graph">
        {route.mode === "table" ? (
          <Suspense fallback={<Waiting what="Loading the table" />}>
            <SceneTable scene={visible} words={words} selection={route.selection} />
          </Suspense>
        ) : (
          // The first drawing fits the screen, so it waits for the whole overview.
          !waiting && !empty && <Picture route={route} scene={scene} chosenPath={chosenPath} insets={insets} />
        )}
        {(empty || waiting) && (
          <div className="centred">
            <NothingDrawn scene={scene} route={route} />
          </div>
        )}
        <Toolbar scene={scene} />
      </section>
      {panelOpen && (
        <aside className="panel" aria-label="Details">
          {route.path && <PathPanel ends={route.path} scene={scene} chosen={chosenPath} choose={setChosenPath} />}
          {route.selection && <SelectionPanel selection={route.selection} route={route} scene={scene} />}
        </aside>
      )}
      {!wide && asksFilters && (
        <Suspense fallback={null}>
          <Modal title="Legend and filters">{legend}</Modal>
        </Suspense>
      )}
    </div>
  );
}
