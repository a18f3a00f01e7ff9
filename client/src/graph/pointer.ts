// Reports what the user points at, in terms of nodes and strands.
import type { Point } from "./coordinates.ts";
import type { Renderer } from "./renderer.ts";
import type { Strand } from "./strands.ts";

export interface CanvasEvents {
  onNode(id: string): void;
  onNodeTwice(id: string): void;
  onStrand(strand: Strand): void;
  onGround(): void;
  onHover(hovered: { readonly node: string | null; readonly strand: string | null }): void;
}

/** Binds for as long as the renderer lives. `strandAt` finds the strand at a point of the canvas, if any. */
export function bindPointer(sigma: Renderer, events: CanvasEvents, strandAt: (point: Point) => Strand | null): void {
  let node: string | null = null;
  let strand: string | null = null;
  const hover = (nextNode: string | null, nextStrand: string | null) => {
    if (nextNode === node && nextStrand === strand) return;
    [node, strand] = [nextNode, nextStrand];
    sigma.getContainer().style.cursor = node || strand ? "pointer" : "default";
    events.onHover({ node, strand });
  };
  sigma.on("clickNode", (payload) => events.onNode(payload.node));
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    events.onNodeTwice(payload.node);
  });
  sigma.on("clickStage", ({ event }) => {
    const hit = strandAt(event);
    if (hit) events.onStrand(hit);
    else events.onGround();
  });
  sigma.on("enterNode", (payload) => hover(payload.node, null));
  sigma.on("leaveNode", () => hover(null, null));
  sigma.on("moveBody", ({ event }) => {
    if (node === null) hover(null, strandAt(event)?.id ?? null);
  });
  sigma.on("leaveStage", () => hover(null, null));
}
