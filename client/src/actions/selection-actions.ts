// Actions on the selected actor and the walk from neighbour to neighbour.
import type { Direction } from "../graph/walk.ts";
import { currentCanvas } from "../state/canvas.ts";
import { explore, useNavigation } from "../state/navigation.ts";
import type { ExploreRoute } from "../urls.ts";
import { type Action, plainKey } from "./action.ts";

/** How many neighbours one expansion adds. */
export const EXPANSION_STEP = 25;

const onGraph = () => useNavigation.getState().route.view === "explore";
/** The selected node's id, or null. */
function selectedNode(): string | null {
  const { route, lastExplore } = useNavigation.getState();
  return route.view === "explore" && lastExplore.selection?.kind === "node" ? lastExplore.selection.id : null;
}
const hasNode = () => selectedNode() !== null;
const withNode = (perform: (id: string) => void) => () => {
  const id = selectedNode();
  if (id) perform(id);
};
const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** Adds the next neighbours of an actor to the picture. */
export function expandNode(id: string): void {
  explore(({ expand }) => {
    const known = expand.find((entry) => entry.id === id);
    if (!known) return { expand: [...expand, { id, limit: EXPANSION_STEP }] };
    return { expand: expand.map((entry) => (entry.id === id ? { id, limit: entry.limit + EXPANSION_STEP } : entry)) };
  });
}

/** Takes an actor's expansion back out of the picture. */
export const collapseNode = (id: string) =>
  explore(({ expand }) => ({ expand: expand.filter((entry) => entry.id !== id) }));

function hideNode(id: string): void {
  explore(({ hide, pin }) => ({ hide: [...hide, id], pin: without(pin, id), selection: null }));
}

function togglePin(id: string): void {
  explore(({ pin }) => ({ pin: pin.includes(id) ? without(pin, id) : [...pin, id] }));
}

/** Selects an actor; where it is not drawn yet, its neighbourhood is added. */
export function selectNode(id: string): void {
  const drawn = currentCanvas()?.positionOf(id) != null;
  explore((route: ExploreRoute) => ({
    selection: { kind: "node", id },
    hide: without(route.hide, id),
    expand:
      drawn || route.expand.some((entry) => entry.id === id)
        ? route.expand
        : [...route.expand, { id, limit: EXPANSION_STEP }],
  }));
}

function walk(direction: Direction): Action {
  const key = `Arrow${direction[0]?.toUpperCase()}${direction.slice(1)}`;
  const icons = { up: "arrowUp", down: "arrowDown", left: "arrowLeft", right: "arrowRight" } as const;
  return {
    id: `walk-${direction}`,
    label: `Neighbour: ${direction}`,
    icon: icons[direction],
    group: "Selection",
    keys: { up: "↑", down: "↓", left: "←", right: "→" }[direction],
    keyTest: plainKey(key),
    isAvailable: hasNode,
    perform: withNode((id) => {
      const next = currentCanvas()?.neighbourTowards(id, direction);
      if (next) selectNode(next);
    }),
  };
}

export const SELECTION_ACTIONS: readonly Action[] = [
  {
    id: "expand",
    label: "Expand neighbours",
    icon: "expand",
    group: "Selection",
    keys: "e",
    keyTest: plainKey("e"),
    isAvailable: hasNode,
    perform: withNode(expandNode),
  },
  {
    id: "hide",
    label: "Hide actor",
    icon: "eyeOff",
    group: "Selection",
    keys: "h",
    keyTest: plainKey("h"),
    isAvailable: hasNode,
    perform: withNode(hideNode),
  },
  {
    id: "pin",
    label: "Pin actor",
    icon: "pin",
    group: "Selection",
    keys: "p",
    keyTest: plainKey("p"),
    isAvailable: hasNode,
    isOn: () => useNavigation.getState().lastExplore.pin.includes(selectedNode() ?? ""),
    perform: withNode(togglePin),
  },
  {
    id: "clear-selection",
    label: "Close the card",
    icon: "close",
    group: "Selection",
    keys: "Esc",
    keyTest: plainKey("Escape"),
    isAvailable: () =>
      onGraph() &&
      (useNavigation.getState().lastExplore.selection ?? useNavigation.getState().lastExplore.path) !== null,
    perform: () => explore(({ selection }) => (selection ? { selection: null } : { path: null })),
  },
  ...(["up", "down", "left", "right"] as const).map(walk),
];
