// Where the user is: the route, kept in step with the browser's address and history, and the steps that can be undone.
import { create } from "zustand";
import { EXPLORE, type ExploreRoute, type Route, readUrl, writeUrl } from "../urls.ts";

type ExploreChange = Partial<ExploreRoute> | ((route: ExploreRoute) => Partial<ExploreRoute>);
interface Navigation {
  readonly route: Route;
  /** The explorer as it was last seen, so that coming back from a document finds it unchanged. */
  readonly lastExplore: ExploreRoute;
  /** Earlier pictures of the explorer, latest last. */
  readonly past: readonly ExploreRoute[];
}
const MOST_STEPS = 50;
const here = () => (typeof location === "undefined" ? "/" : location.pathname + location.search);
const started = readUrl(here());

export const useNavigation = create<Navigation>(() => ({
  route: started,
  lastExplore: started.view === "explore" ? started : EXPLORE,
  past: [],
}));

/** The picture without what is merely selected: what an undo goes back over. */
const pictureOf = (route: ExploreRoute) => writeUrl({ ...route, selection: null, mode: "graph" });

function arrive(route: Route): void {
  useNavigation.setState(route.view === "explore" ? { route, lastExplore: route } : { route });
}

/** Goes to a route; `replace` leaves no step in the browser's history. */
export function go(route: Route, replace = false): void {
  const url = writeUrl(route);
  if (url !== here()) history[replace ? "replaceState" : "pushState"](null, "", url);
  const { lastExplore, past } = useNavigation.getState();
  if (route.view === "explore" && pictureOf(route) !== pictureOf(lastExplore))
    useNavigation.setState({ past: [...past, lastExplore].slice(-MOST_STEPS) });
  arrive(route);
}

/** Changes the picture of the explorer, from whatever view the user is in. */
export function explore(change: ExploreChange, replace = false): void {
  const { lastExplore } = useNavigation.getState();
  go({ ...lastExplore, ...(typeof change === "function" ? change(lastExplore) : change) }, replace);
}

/** Takes back the last change of the picture (expansion, hiding, filter, path). */
export function undo(): void {
  const { past } = useNavigation.getState();
  const previous = past.at(-1);
  if (!previous) return;
  history.pushState(null, "", writeUrl(previous));
  useNavigation.setState({ past: past.slice(0, -1) });
  arrive(previous);
}

if (typeof window !== "undefined") window.addEventListener("popstate", () => arrive(readUrl(here())));
