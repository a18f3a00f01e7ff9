// Buttons over the canvas, and how much of the graph is drawn.
import { ActionButton } from "../../components/action-button.tsx";
import type { LoadedScene } from "./use-scene.ts";

export function Toolbar({ scene: { visible, totals } }: { scene: LoadedScene }) {
  const [nodes, edges] = [visible.nodes.size, visible.edges.size];
  return (
    <div className="toolbar">
      <div className="tool-group" role="toolbar" aria-label="Picture">
        <span className="wide-only">
          <ActionButton id="zoom-in" />
          <ActionButton id="zoom-out" />
        </span>
        <ActionButton id="fit" />
        <span className="wide-only">
          <ActionButton id="hulls" />
        </span>
        <ActionButton id="table" />
        <span className="narrow-only">
          <ActionButton id="filters" />
        </span>
      </div>
      <div className="tool-group" role="toolbar" aria-label="Steps and sharing">
        <ActionButton id="undo" />
        <ActionButton id="reset" />
        <ActionButton id="share" />
        <span className="wide-only">
          <ActionButton id="png" />
        </span>
      </div>
      <p className="drawn-count" role="status">
        {totals && totals.nodes > nodes
          ? `${nodes} of ${totals.nodes.toLocaleString("en")} actors and places`
          : `${nodes} actors and places`}
        , {edges} {edges === 1 ? "relation" : "relations"}
      </p>
    </div>
  );
}
