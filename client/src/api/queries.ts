// What the views read, as cached queries: one hook per endpoint, keyed by what it asks for.
import { keepPreviousData, queryOptions, type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import type {
  Actor,
  DocumentDetail,
  Documents,
  EdgeDetail,
  Graph,
  Neighbourhood,
  Ontology,
  Paths,
  Resolutions,
  SearchHits,
  Stats,
} from "../../../server/api/contract/index.ts";
import { apiUrl, type ExploreRoute, type Verdict } from "../urls.ts";
import { get } from "./requests.ts";

/** How many actors the overview draws at the most: what stays readable on the screen that the page was opened on. */
const OVERVIEW_LIMIT = typeof innerWidth === "number" && innerWidth < 900 ? 45 : 120;
const path = (start: string, id: string, end = "") => `${start}/${encodeURIComponent(id)}${end}`;

export const useOntology = () =>
  useQuery({
    queryKey: ["ontology"],
    queryFn: ({ signal }) => get<Ontology>(apiUrl("/ontology"), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useStats = () =>
  useQuery({ queryKey: ["stats"], queryFn: ({ signal }) => get<Stats>(apiUrl("/stats"), signal) });

export const useOverview = (enabled: boolean) =>
  useQuery({
    queryKey: ["graph", OVERVIEW_LIMIT],
    queryFn: ({ signal }) => get<Graph>(apiUrl("/graph", { limit: OVERVIEW_LIMIT }), signal),
    enabled,
  });

const neighbourhoodQuery = (id: string, limit: number) =>
  queryOptions({
    queryKey: ["neighbourhood", id, limit],
    queryFn: ({ signal }) => get<Neighbourhood>(apiUrl(path("/actors", id, "/neighbourhood"), { limit }), signal),
    placeholderData: keepPreviousData,
  });

/** Neighbours of one node; `id` null asks nothing. */
export const useNeighbourhood = (id: string | null, limit: number) =>
  useQuery({ ...neighbourhoodQuery(id ?? "", limit), enabled: id !== null, placeholderData: undefined });

/** Several queries as one: what has arrived, whether something is under way, the first refusal. */
function together<T>(results: readonly UseQueryResult<T>[]) {
  return {
    data: results.flatMap((result) => (result.data === undefined ? [] : [result.data])),
    isPending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
  };
}

/** The neighbourhoods of every expanded actor, in order. */
export const useExpansions = (expand: ExploreRoute["expand"]) =>
  useQueries({ queries: expand.map(({ id, limit }) => neighbourhoodQuery(id, limit)), combine: together });

export const useActor = (id: string | null) =>
  useQuery({
    queryKey: ["actor", id],
    queryFn: ({ signal }) => get<Actor>(apiUrl(path("/actors", id ?? "")), signal),
    enabled: id !== null,
  });

const edgeQuery = (id: string) =>
  queryOptions({
    queryKey: ["edge", id],
    queryFn: ({ signal }) => get<EdgeDetail>(apiUrl(path("/edges", id)), signal),
  });
export const useEdge = (id: string | null) => useQuery({ ...edgeQuery(id ?? ""), enabled: id !== null });

export const usePaths = (ends: ExploreRoute["path"]) =>
  useQuery({
    queryKey: ["paths", ends?.from, ends?.to],
    queryFn: ({ signal }) => get<Paths>(apiUrl("/paths", { from: ends?.from, to: ends?.to, limit: 5 }), signal),
    enabled: ends !== null,
  });

export const useSearch = (text: string) =>
  useQuery({
    queryKey: ["search", text],
    queryFn: ({ signal }) => get<SearchHits>(apiUrl("/search", { q: text, limit: 20 }), signal),
    enabled: text.length > 0,
    placeholderData: keepPreviousData,
  });

export const useDocuments = () =>
  useQuery({
    queryKey: ["documents"],
    queryFn: ({ signal }) => get<Documents>(apiUrl("/documents", { limit: 500 }), signal),
  });

export const useDocument = (id: string) =>
  useQuery({
    queryKey: ["document", id],
    queryFn: ({ signal }) => get<DocumentDetail>(apiUrl(path("/documents", id)), signal),
  });

/** Decisions about which actors are one, at most `limit`. */
export const useResolutions = (verdict: Verdict, limit: number) =>
  useQuery({
    queryKey: ["resolutions", verdict, limit],
    queryFn: ({ signal }) => get<Resolutions>(apiUrl("/resolutions", { verdict, limit }), signal),
    placeholderData: keepPreviousData,
  });
