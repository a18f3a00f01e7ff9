// Lets the user move a node; the new place is kept for as long as the page is open.
import type { Point } from "./coordinates.ts";
import type { DrawnGraph, Renderer } from "./renderer.ts";

/** Binds dragging; `moved` hears of every new place. Returns the function that unbinds. */
export function bindDrag(sigma: Renderer, graph: DrawnGraph, moved: (id: string, point: Point) => void): () => void {
  let dragged: string | null = null;
  const down = ({ node }: { node: string }) => {
    dragged = node;
    // Without a fixed box Sigma would rescale the whole picture while a node leaves it.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  };
  const move = ({ event }: { event: { x: number; y: number; preventSigmaDefault(): void; original: Event } }) => {
    if (!dragged) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    moved(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  };
  const up = () => {
    dragged = null;
  };
  sigma.on("downNode", down);
  sigma.on("moveBody", move);
  sigma.on("upNode", up);
  sigma.on("upStage", up);
  return () => {
    sigma.off("downNode", down);
    sigma.off("moveBody", move);
    sigma.off("upNode", up);
    sigma.off("upStage", up);
  };
}
