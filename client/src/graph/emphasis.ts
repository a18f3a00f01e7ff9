// What is emphasised and what is faded: a pure function of hover, selection, path and pins; the graph itself is never changed for display.
import type { Strand } from "./strands.ts";

export interface DisplayState {
  readonly hovered: string | null;
  readonly hoveredStrand: string | null;
  readonly selected: string | null;
  readonly selectedStrand: string | null;
  readonly path: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  readonly pinned: ReadonlySet<string>;
}
export const PLAIN: DisplayState = {
  hovered: null,
  hoveredStrand: null,
  selected: null,
  selectedStrand: null,
  path: null,
  pinned: new Set(),
};

/** Everything in focus; null where nothing is and all is drawn alike. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly strands: ReadonlySet<string>;
  /** The node or strand that the focus is about. */
  readonly centre: ReadonlySet<string>;
}

function around(node: string, strands: Iterable<Strand>): Focus {
  const nodes = new Set([node]);
  const ids = new Set<string>();
  for (const { id, source, target } of strands) {
    if (source !== node && target !== node) continue;
    nodes.add(source).add(target);
    ids.add(id);
  }
  return { nodes, strands: ids, centre: new Set([node]) };
}

function along(strand: Strand): Focus {
  const ends = new Set([strand.source, strand.target]);
  return { nodes: ends, strands: new Set([strand.id]), centre: ends };
}

/** The focus of a state: what is hovered, else the path, else the selection. */
export function focusOf(state: DisplayState, strands: ReadonlyMap<string, Strand>): Focus | null {
  if (state.hovered) return around(state.hovered, strands.values());
  const hovered = state.hoveredStrand && strands.get(state.hoveredStrand);
  if (hovered) return along(hovered);
  const { path } = state;
  if (path) {
    const ids = [...strands.values()].filter((s) => s.edges.some((edge) => path.edges.has(edge.id))).map((s) => s.id);
    return { nodes: path.nodes, strands: new Set(ids), centre: path.nodes };
  }
  const selected = state.selectedStrand && strands.get(state.selectedStrand);
  if (selected) return along(selected);
  return state.selected ? around(state.selected, strands.values()) : null;
}

/** How far a node's label goes before others when room is scarce. */
export function labelPriority(id: string, size: number, focus: Focus | null, state: DisplayState): number {
  if (id === state.selected || id === state.hovered || focus?.centre.has(id)) return 1000 + size;
  if (state.pinned.has(id)) return 500 + size;
  return focus?.nodes.has(id) ? 200 + size : size;
}
