// Questions in English, and Cypher.
import type { RequestHandler, Router } from "express";
import type {
  GraphRelationship,
  GraphStore,
  QueryResult,
  QueryValue,
  GraphNode as StoredNode,
} from "../../store/port.ts";
import { type CypherResult, ENDPOINTS } from "../contract/index.ts";
import { mount } from "../mount.ts";
import { toEdge, toNode } from "../rows.ts";
import type { GraphMap } from "../services/map.ts";
import type { QuestionService } from "../services.ts";

const MOST_ROWS = 5000;

interface QuestionServices {
  readonly store: GraphStore;
  readonly map: GraphMap;
  readonly questions: QuestionService;
  readonly settings: { readonly queryTimeout: number };
}

export function mountQuestions(
  router: Router,
  { store, map, questions, settings }: QuestionServices,
  before: RequestHandler[],
): void {
  mount(router, ENDPOINTS.ask, ({ body }) => questions.ask(body.question), before);
  mount(
    router,
    ENDPOINTS.cypher,
    async ({ body }) => {
      const parameters = body.parameters as Record<string, QueryValue>;
      const result = await store.readUser(body.query, parameters, {
        timeoutMs: settings.queryTimeout,
        rowLimit: MOST_ROWS,
      });
      return {
        ...result,
        columns: [...result.columns],
        rows: [...result.rows],
        graph: await graphOf(store, map, result),
      };
    },
    before,
  );
}

/** Everything in a result that can be drawn: actors, places, events, and projected edges with both their ends. */
async function graphOf(store: GraphStore, map: GraphMap, { rows }: QueryResult): Promise<CypherResult["graph"]> {
  const nodes = new Set<string>();
  const edges = new Map<string, GraphRelationship>();
  for (const row of rows) for (const value of Object.values(row)) collect(value, nodes, edges);
  for (const { source, target } of edges.values()) nodes.add(source).add(target);
  if (nodes.size === 0) return { nodes: [], edges: [] };
  const drawn = [...edges.values()].map(({ type, source, target, properties }) =>
    toEdge({ ...properties, relation: type, source, target }),
  );
  const known = (await store.read("nodes-by-id", { ids: [...nodes] })).rows.map((row) => toNode(row));
  return { nodes: await map.place(known, drawn), edges: drawn };
}

const DRAWN = ["Actor", "Place", "Event"];

function collect(value: QueryValue, nodes: Set<string>, edges: Map<string, GraphRelationship>): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, edges);
  else if (isKind<StoredNode>(value, "node")) {
    if (value.labels.some((label) => DRAWN.includes(label))) nodes.add(value.id);
  } else if (isKind<GraphRelationship>(value, "relationship")) {
    if (typeof value.properties.standing === "string") edges.set(value.id, value);
  } else for (const item of Object.values(value) as QueryValue[]) collect(item, nodes, edges);
}

function isKind<T extends { kind: string }>(value: object, kind: T["kind"]): value is T {
  return "kind" in value && value.kind === kind && "properties" in value;
}
