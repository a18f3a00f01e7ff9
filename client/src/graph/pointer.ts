// Reports what the user points at, in terms of nodes and strands.
import type { Renderer } from "./renderer.ts";
import type { Strand } from "./strands.ts";

export interface CanvasEvents {
  onNode(id: string): void;
  onNodeTwice(id: string): void;
  onStrand(strand: Strand): void;
  onGround(): void;
  onHover(hovered: { readonly node: string | null; readonly strand: string | null }): void;
}

/** Binds for as long as the renderer lives. `strandOf` finds the strand of an edge of the drawn graph. */
export function bindPointer(
  sigma: Renderer,
  events: CanvasEvents,
  strandOf: (edge: string) => Strand | undefined,
): void {
  const hover = (node: string | null, strand: string | null) => {
    sigma.getContainer().style.cursor = node || strand ? "pointer" : "default";
    events.onHover({ node, strand });
  };
  sigma.on("clickNode", ({ node }) => events.onNode(node));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onNodeTwice(node);
  });
  sigma.on("clickEdge", ({ edge }) => {
    const strand = strandOf(edge);
    if (strand) events.onStrand(strand);
  });
  sigma.on("clickStage", () => events.onGround());
  sigma.on("enterNode", ({ node }) => hover(node, null));
  sigma.on("leaveNode", () => hover(null, null));
  sigma.on("enterEdge", ({ edge }) => hover(null, edge));
  sigma.on("leaveEdge", () => hover(null, null));
}
