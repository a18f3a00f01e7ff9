// The canvas that is on screen, for actions that move its camera, and what is merely looked at (hover, hulls).
import { create } from "zustand";
import type { GraphCanvas } from "../graph/canvas.ts";
import { useNavigation } from "./navigation.ts";

interface CanvasState {
  readonly canvas: GraphCanvas | null;
  readonly hulls: boolean;
  /** A node that the user came to from elsewhere: the camera goes to it and its neighbours once it is drawn. */
  readonly approach: string | null;
  readonly hovered: { readonly node: string | null; readonly strand: string | null };
}
/** The actor that the page was opened at. */
function arrivedAt(): string | null {
  const { route } = useNavigation.getState();
  return route.view === "explore" && route.selection?.kind === "node" ? route.selection.id : null;
}
const NOTHING_HOVERED = { node: null, strand: null };
export const useCanvas = create<CanvasState>(() => ({
  canvas: null,
  hulls: false,
  approach: arrivedAt(),
  hovered: NOTHING_HOVERED,
}));
export const currentCanvas = () => useCanvas.getState().canvas;
