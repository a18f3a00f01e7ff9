// The canvas as a component: hands drawings and emphasis to the graph canvas and passes on what the user points at.
import { useEffect, useRef, useState } from "react";
import type { Insets } from "../graph/camera.ts";
import { GraphCanvas } from "../graph/canvas.ts";
import type { Drawing } from "../graph/drawn-graph.ts";
import type { DisplayState } from "../graph/emphasis.ts";
import type { CanvasEvents } from "../graph/pointer.ts";
import { missingSupport } from "../graph/renderer.ts";
import { useCanvas } from "../state/canvas.ts";
import { useTheme } from "../state/theme.ts";
import { Empty } from "./notes.tsx";

interface StageProps {
  readonly drawing: Drawing;
  readonly display: DisplayState;
  readonly insets: Insets;
  readonly events: CanvasEvents;
  /** Names the picture for those who do not see it. */
  readonly label: string;
}

export function GraphStage({ drawing, display, insets, events, label }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const [missing] = useState(missingSupport);
  const theme = useTheme((state) => state.theme);
  const hulls = useCanvas((state) => state.hulls);
  const latest = useRef(events);
  latest.current = events;

  useEffect(() => {
    const container = host.current;
    if (!container || missing) return;
    const made = new GraphCanvas(container, {
      onNode: (id) => latest.current.onNode(id),
      onNodeTwice: (id) => latest.current.onNodeTwice(id),
      onStrand: (strand) => latest.current.onStrand(strand),
      onGround: () => latest.current.onGround(),
      onHover: (hovered) => latest.current.onHover(hovered),
    });
    // Browser tests read the placed labels through this handle.
    Object.assign(container, { graphCanvas: made });
    setCanvas(made);
    useCanvas.setState({ canvas: made });
    return () => {
      useCanvas.setState({ canvas: null });
      made.destroy();
    };
  }, [missing]);

  // Insets come first: the first drawing is fitted into what they leave.
  useEffect(() => canvas?.setInsets(insets), [canvas, insets]);
  useEffect(() => canvas?.setTheme(theme), [canvas, theme]);
  useEffect(() => canvas?.draw(drawing), [canvas, drawing]);
  useEffect(() => canvas?.display(display), [canvas, display]);
  useEffect(() => canvas?.setHulls(hulls), [canvas, hulls]);

  if (missing)
    return (
      <Empty title={missing}>
        <p>The table shows the same actors and relations.</p>
      </Empty>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys: arrows walk from neighbour to neighbour
    <div ref={host} className="stage" role="application" aria-roledescription="graph" aria-label={label} tabIndex={0} />
  );
}
