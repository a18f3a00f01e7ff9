// What is selected, at the right: an actor, an edge with its evidence, or all relations between two actors.
import type { GraphEdge } from "../../../../server/api/contract/index.ts";
import { CloseButton } from "../../components/close-button.tsx";
import { explore } from "../../state/navigation.ts";
import type { ExploreRoute, Selection } from "../../urls.ts";
import { ActorPanel } from "./actor-panel.tsx";
import { EdgePanel } from "./edge-panel.tsx";
import { RelationsTable } from "./relations-table.tsx";
import type { LoadedScene } from "./use-scene.ts";

function PairPanel({ a, b, scene }: { a: string; b: string; scene: LoadedScene }) {
  const ends = new Set([a, b]);
  const between = ({ source, target }: GraphEdge) => ends.has(source) && ends.has(target) && source !== target;
  const edges = [...scene.visible.edges.values()].filter(between);
  const name = (id: string) => scene.loaded.nodes.get(id)?.name ?? id;
  return (
    <>
      <CloseButton close={() => explore({ selection: null })} />
      <h2 className="panel-title">
        {name(a)} and {name(b)}
      </h2>
      <p className="quiet">{edges.length} relations. Choose one to read its sentences.</p>
      <RelationsTable edges={edges} centre={a} nodes={scene.loaded.nodes} words={scene.words} bothEnds />
    </>
  );
}

export function SelectionPanel({
  selection,
  route,
  scene,
}: {
  selection: Selection;
  route: ExploreRoute;
  scene: LoadedScene;
}) {
  if (selection.kind === "node") return <ActorPanel key={selection.id} id={selection.id} route={route} scene={scene} />;
  if (selection.kind === "edge") return <EdgePanel key={selection.id} id={selection.id} words={scene.words} />;
  return <PairPanel a={selection.a} b={selection.b} scene={scene} />;
}
