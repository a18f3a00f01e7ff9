// How nodes and strands look at this moment: what Sigma's reducers return, computed from the display state; pure.
import type { DisplayState, Focus } from "./emphasis.ts";
import type { Palette } from "./palette.ts";
import type { EdgeAttributes, NodeAttributes } from "./renderer.ts";
import { isPlain, type StrandStyle } from "./strand-marks.ts";
import type { Strand } from "./strands.ts";

/** Everything a look depends on. */
export interface View {
  readonly state: DisplayState;
  readonly focus: Focus | null;
  readonly palette: Palette;
  readonly strands: ReadonlyMap<string, Strand>;
}
const CLEAR = "rgba(0,0,0,0)";
const THIN = 1.2;
const LINE = 1.5;
const COUNTED = 2.4;
/** What a chosen line or node gains, pixels. */
const EMPHASIS = { line: 1.2, node: 2 };

/** Colour and width of a strand: faded out of focus, strong in it, in the path's or the selection's colour. */
export function strandStyle(strand: Strand, { state, focus, palette }: View): StrandStyle {
  if (focus && !focus.strands.has(strand.id))
    return { colour: palette.fadedEdge, width: THIN, faded: true, focused: false };
  const onPath = strand.edges.some((edge) => state.path?.edges.has(edge.id));
  const chosen = strand.id === state.selectedStrand || strand.id === state.hoveredStrand;
  const width = (strand.edges.length > 1 ? COUNTED : LINE) + (chosen || onPath ? EMPHASIS.line : 0);
  const plain = focus ? palette.edgeStrong : palette.edge;
  return {
    colour: onPath ? palette.path : chosen ? palette.accent : plain,
    width,
    faded: false,
    focused: focus !== null,
  };
}

function ringOf(id: string, chosen: boolean, { state, palette }: View): string {
  if (chosen || state.pinned.has(id)) return palette.ink;
  return state.path?.nodes.has(id) ? palette.path : palette.ring;
}

/** A node as Sigma shall draw it now: faded without pictogram out of focus, ringed when chosen, pinned or on the path. */
export function nodeLook(
  id: string,
  attributes: NodeAttributes,
  view: View,
): Partial<NodeAttributes> & { zIndex: number } {
  const { state, focus, palette } = view;
  if (focus && !focus.nodes.has(id) && !state.pinned.has(id))
    return { ...attributes, color: palette.faded, ring: palette.ground, image: null, zIndex: 0 };
  const chosen = id === state.selected || id === state.hovered;
  const size = attributes.size + (chosen ? EMPHASIS.node : 0);
  return { ...attributes, ring: ringOf(id, chosen, view), size, zIndex: chosen ? 2 : 1 };
}

/** An edge as Sigma shall draw it now; clear, but still to be pointed at, where the marks layer draws the line. */
export function edgeLook(id: string, attributes: EdgeAttributes, view: View): EdgeAttributes & { zIndex: number } {
  const strand = view.strands.get(id);
  if (!strand) return { ...attributes, zIndex: 0 };
  const style = strandStyle(strand, view);
  const color = isPlain(strand, style) ? style.colour : CLEAR;
  return { ...attributes, color, size: style.width, zIndex: style.faded ? 0 : 1 };
}
