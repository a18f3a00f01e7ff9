// Every endpoint as one row: what it takes and gives. Routes, OpenAPI, docs/api.md and the tests of the error shape are made from it.
import { z } from "zod";
import { actorSchema, searchQuerySchema, searchSchema } from "./actors.ts";
import { claimsQuerySchema, claimsSchema, edgeDetailSchema } from "./claims.ts";
import {
  documentDetailSchema,
  documentsQuerySchema,
  documentsSchema,
  documentUploadSchema,
  loadSchema,
  removedSchema,
} from "./documents.ts";
import {
  graphQuerySchema,
  graphSchema,
  neighbourhoodQuerySchema,
  neighbourhoodSchema,
  pathsQuerySchema,
  pathsSchema,
} from "./graph.ts";
import { askResultSchema, askSchema, cypherRequestSchema, cypherResultSchema } from "./questions.ts";
import {
  resolutionSchema,
  resolutionsQuerySchema,
  resolutionsSchema,
  reviewSchema,
  undoneSchema,
} from "./resolutions.ts";
import { exportQuerySchema, healthSchema, ontologySchema, readinessSchema, statsSchema } from "./service.ts";

export const API_PREFIX = "/api/v1";

/** One endpoint; `path` has OpenAPI's `{name}` for path parameters. */
export interface Endpoint {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** The body may come as multipart/form-data with `files` instead. */
  readonly multipart?: boolean;
  /** Absent where the answer is a file. */
  readonly response?: z.ZodType;
  readonly status: number;
}

const idParams = z.object({ id: z.string().min(1).meta({ description: "Id of a node, edge, document or decision." }) });

export const ENDPOINTS = {
  graph: {
    method: "get",
    path: `${API_PREFIX}/graph`,
    summary: "Overview of the graph, laid out",
    query: graphQuerySchema,
    response: graphSchema,
    status: 200,
  },
  actor: {
    method: "get",
    path: `${API_PREFIX}/actors/{id}`,
    summary: "One actor, place or event",
    params: idParams,
    response: actorSchema,
    status: 200,
  },
  neighbourhood: {
    method: "get",
    path: `${API_PREFIX}/actors/{id}/neighbourhood`,
    summary: "Neighbours of one node",
    params: idParams,
    query: neighbourhoodQuerySchema,
    response: neighbourhoodSchema,
    status: 200,
  },
  paths: {
    method: "get",
    path: `${API_PREFIX}/paths`,
    summary: "Shortest paths between two nodes",
    query: pathsQuerySchema,
    response: pathsSchema,
    status: 200,
  },
  edge: {
    method: "get",
    path: `${API_PREFIX}/edges/{id}`,
    summary: "One edge with its claims",
    params: idParams,
    response: edgeDetailSchema,
    status: 200,
  },
  claims: {
    method: "get",
    path: `${API_PREFIX}/claims`,
    summary: "Claims with their evidence",
    query: claimsQuerySchema,
    response: claimsSchema,
    status: 200,
  },
  documents: {
    method: "get",
    path: `${API_PREFIX}/documents`,
    summary: "Documents",
    query: documentsQuerySchema,
    response: documentsSchema,
    status: 200,
  },
  document: {
    method: "get",
    path: `${API_PREFIX}/documents/{id}`,
    summary: "One document with its text, mentions and claims",
    params: idParams,
    response: documentDetailSchema,
    status: 200,
  },
  upload: {
    method: "post",
    path: `${API_PREFIX}/documents`,
    summary: "Read documents into the graph",
    body: documentUploadSchema,
    multipart: true,
    response: loadSchema,
    status: 200,
  },
  removeDocument: {
    method: "delete",
    path: `${API_PREFIX}/documents/{id}`,
    summary: "Remove a document and its claims",
    params: idParams,
    response: removedSchema,
    status: 200,
  },
  search: {
    method: "get",
    path: `${API_PREFIX}/search`,
    summary: "Find actors, places and events by name",
    query: searchQuerySchema,
    response: searchSchema,
    status: 200,
  },
  resolutions: {
    method: "get",
    path: `${API_PREFIX}/resolutions`,
    summary: "Which actors of different documents are one: decisions of rules and reviewers",
    query: resolutionsQuerySchema,
    response: resolutionsSchema,
    status: 200,
  },
  review: {
    method: "post",
    path: `${API_PREFIX}/resolutions`,
    summary: "Decide as a reviewer whether two actors are one",
    body: reviewSchema,
    response: resolutionSchema,
    status: 200,
  },
  undoReview: {
    method: "delete",
    path: `${API_PREFIX}/resolutions/{id}`,
    summary: "Take a decision back",
    params: idParams,
    response: undoneSchema,
    status: 200,
  },
  cypher: {
    method: "post",
    path: `${API_PREFIX}/cypher`,
    summary: "Run read-only Cypher",
    body: cypherRequestSchema,
    response: cypherResultSchema,
    status: 200,
  },
  ask: {
    method: "post",
    path: `${API_PREFIX}/ask`,
    summary: "Ask a question in English",
    body: askSchema,
    response: askResultSchema,
    status: 200,
  },
  ontology: {
    method: "get",
    path: `${API_PREFIX}/ontology`,
    summary: "Types, relations and standings with labels, colours and icons",
    response: ontologySchema,
    status: 200,
  },
  stats: {
    method: "get",
    path: `${API_PREFIX}/stats`,
    summary: "Counts of everything stored",
    response: statsSchema,
    status: 200,
  },
  export: {
    method: "get",
    path: `${API_PREFIX}/export`,
    summary: "The graph as a file",
    query: exportQuerySchema,
    status: 200,
  },
  openapi: {
    method: "get",
    path: `${API_PREFIX}/openapi.json`,
    summary: "This interface as an OpenAPI 3.1 document",
    response: z.looseObject({}),
    status: 200,
  },
  health: { method: "get", path: "/healthz", summary: "The process answers", response: healthSchema, status: 200 },
  readiness: { method: "get", path: "/readyz", summary: "The store answers", response: readinessSchema, status: 200 },
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof ENDPOINTS;
