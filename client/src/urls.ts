// The one author of URLs: every state worth sharing has an address, and every address is written and read here.
import type { EdgeDetail, Resolution, Standing } from "../../server/api/contract/index.ts";

/** Which actors, relations and times the graph shows; empty lists mean all, `YYYY-MM-DD` (or coarser) dates or null. */
export interface Filters {
  readonly types: readonly string[];
  readonly relations: readonly string[];
  readonly standings: readonly Standing[];
  readonly since: string | null;
  readonly until: string | null;
}

export type Verdict = Resolution["verdict"];
export type Selection =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly id: EdgeDetail["edge"]["id"] }
  /** Every edge between two actors, in either direction. */
  | { readonly kind: "pair"; readonly a: string; readonly b: string };

/** An actor whose neighbours were added to the overview, and how many at the most. */
interface Expansion {
  readonly id: string;
  readonly limit: number;
}

/** Everything that makes up the picture of the explorer, except where the camera stands. */
export interface ExploreRoute {
  readonly view: "explore";
  readonly mode: "graph" | "table";
  /** False where only what was asked for is drawn (expansions and paths), without the overview. */
  readonly overview: boolean;
  readonly selection: Selection | null;
  readonly path: { readonly from: string; readonly to: string } | null;
  readonly expand: readonly Expansion[];
  readonly hide: readonly string[];
  readonly pin: readonly string[];
  readonly filters: Filters;
}
export interface DocumentRoute {
  readonly view: "document";
  readonly id: string;
  /** Offsets of a passage to show, UTF-16 code units. */
  readonly start: number | null;
  readonly end: number | null;
}
export type Route =
  | ExploreRoute
  | { readonly view: "ask"; readonly question: string }
  | { readonly view: "cypher"; readonly query: string; readonly parameters: string }
  | { readonly view: "documents" }
  | { readonly view: "review"; readonly verdict: Verdict }
  | DocumentRoute;

export const NO_FILTERS: Filters = { types: [], relations: [], standings: [], since: null, until: null };
export const EXPLORE: ExploreRoute = {
  view: "explore",
  mode: "graph",
  overview: true,
  selection: null,
  path: null,
  expand: [],
  hide: [],
  pin: [],
  filters: NO_FILTERS,
};

const list = (text: string | null) => (text ? text.split(",").filter(Boolean) : []);
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const date = (text: string | null) => (text && DATE.test(text) ? text : null);
const VERDICTS: readonly Verdict[] = ["doubtful", "same", "different"];
const offset = (text: string | null) => (text && /^\d+$/.test(text) ? Number(text) : null);

function readSelection(query: URLSearchParams): Selection | null {
  const [node, edge, pair] = [query.get("actor"), query.get("edge"), list(query.get("between"))];
  if (node) return { kind: "node", id: node };
  if (edge) return { kind: "edge", id: edge };
  return pair[0] && pair[1] ? { kind: "pair", a: pair[0], b: pair[1] } : null;
}

function readExpansion(text: string): Expansion {
  const [id = "", limit] = text.split("~");
  return { id, limit: Math.min(1000, Math.max(1, Number(limit) || 25)) };
}

function readExplore(query: URLSearchParams): ExploreRoute {
  const [from, to] = [query.get("from"), query.get("to")];
  return {
    view: "explore",
    mode: query.get("view") === "table" ? "table" : "graph",
    overview: query.get("overview") !== "off",
    selection: readSelection(query),
    path: from && to ? { from, to } : null,
    expand: list(query.get("expand")).map(readExpansion),
    hide: list(query.get("hide")),
    pin: list(query.get("pin")),
    filters: {
      types: list(query.get("types")),
      relations: list(query.get("relations")),
      standings: list(query.get("standings")) as Standing[],
      since: date(query.get("since")),
      until: date(query.get("until")),
    },
  };
}

/** Reads an address (path and query) into a route; an unknown path is the explorer. */
export function readUrl(url: string): Route {
  const { pathname, searchParams } = new URL(url, "http://client.invalid");
  const [, first, ...rest] = pathname.split("/");
  if (first === "ask") return { view: "ask", question: searchParams.get("q") ?? "" };
  if (first === "cypher")
    return { view: "cypher", query: searchParams.get("q") ?? "", parameters: searchParams.get("parameters") ?? "" };
  if (first === "documents" && rest.join("/")) {
    const [start, end] = [offset(searchParams.get("start")), offset(searchParams.get("end"))];
    return { view: "document", id: decodeURIComponent(rest.join("/")), start, end };
  }
  if (first === "documents") return { view: "documents" };
  if (first === "review")
    return { view: "review", verdict: VERDICTS.find((one) => one === searchParams.get("verdict")) ?? "doubtful" };
  return readExplore(searchParams);
}

function selectionParts(selection: Selection | null): [string, string | null] {
  if (selection?.kind === "edge") return ["edge", selection.id];
  if (selection?.kind === "pair") return ["between", `${selection.a},${selection.b}`];
  return ["actor", selection?.id ?? null];
}

function exploreParts(route: ExploreRoute): [string, string | null][] {
  const { filters } = route;
  return [
    ["view", route.mode === "table" ? "table" : null],
    ["overview", route.overview ? null : "off"],
    selectionParts(route.selection),
    ["from", route.path?.from ?? null],
    ["to", route.path?.to ?? null],
    ["expand", route.expand.map((e) => (e.limit === 25 ? e.id : `${e.id}~${e.limit}`)).join(",")],
    ["hide", route.hide.join(",")],
    ["pin", route.pin.join(",")],
    ["types", filters.types.join(",")],
    ["relations", filters.relations.join(",")],
    ["standings", filters.standings.join(",")],
    ["since", filters.since],
    ["until", filters.until],
  ];
}

function join(path: string, parts: readonly [string, string | null][]): string {
  const query = parts
    .filter((part): part is [string, string] => Boolean(part[1]))
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2C/g, ",")}`);
  return query.length ? `${path}?${query.join("&")}` : path;
}

/** Writes a route as path and query; `readUrl(writeUrl(route))` is the route again. */
export function writeUrl(route: Route): string {
  if (route.view === "explore") return join("/", exploreParts(route));
  if (route.view === "ask") return join("/ask", [["q", route.question]]);
  if (route.view === "documents") return "/documents";
  if (route.view === "review")
    return join("/review", [["verdict", route.verdict === "doubtful" ? null : route.verdict]]);
  if (route.view === "cypher")
    return join("/cypher", [
      ["q", route.query],
      ["parameters", route.parameters],
    ]);
  const number = (value: number | null) => (value === null ? null : String(value));
  return join(`/documents/${encodeURIComponent(route.id)}`, [
    ["start", number(route.start)],
    ["end", number(route.end)],
  ]);
}

/** The explorer with one actor selected and its neighbourhood drawn. */
export function actorRoute(id: string): ExploreRoute {
  return { ...EXPLORE, selection: { kind: "node", id }, expand: [{ id, limit: 25 }] };
}

/** The reader at a passage. */
export function passageRoute(passage: { document: string; start: number; end: number }): DocumentRoute {
  return { view: "document", id: passage.document, start: passage.start, end: passage.end };
}

/** Addresses of the API, each with its query; parameters that are null, undefined or empty are left out. */
export function apiUrl(path: string, query: Readonly<Record<string, string | number | null | undefined>> = {}): string {
  const parts = Object.entries(query).map(
    ([key, value]) => [key, value === null || value === undefined ? null : String(value)] as [string, string | null],
  );
  return join(`/api/v1${path}`, parts);
}
