// The canvas that is on screen, for actions that move its camera, and what is merely looked at (hover, hulls).
import { create } from "zustand";
import type { GraphCanvas } from "../graph/canvas.ts";

interface CanvasState {
  readonly canvas: GraphCanvas | null;
  readonly hulls: boolean;
  readonly hovered: { readonly node: string | null; readonly strand: string | null };
}
export const NOTHING_HOVERED = { node: null, strand: null };
export const useCanvas = create<CanvasState>(() => ({ canvas: null, hulls: false, hovered: NOTHING_HOVERED }));
export const currentCanvas = () => useCanvas.getState().canvas;
