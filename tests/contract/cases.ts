// What the suites of the stores share: parameters for every query, and all that a store answers.
import type { ActorgraphError } from "../../server/domain/errors.ts";
import type { GraphStore, QueryValue } from "../../server/store/port.ts";
import { loadQueries } from "../../server/store/queries.ts";

/** Parameters for one call of each query that takes any. */
export const EVERY_CASE: Record<string, Record<string, QueryValue>> = {
  "claims-of-document": { document: "doc:attack" },
  "claims-of-edge": { edge: "edge:actor:sudmark--ATTACKS--place:velmora-bridge" },
  "claims-of-node": { id: "actor:sudmark" },
  decision: { id: "decision:actor:iron-band--actor:mira-holt" },
  document: { document: "doc:attack" },
  "documents-giving": { ids: ["actor:norland", "actor:nobody"] },
  "documents-of-node": { id: "actor:norland" },
  edge: { edge: "edge:actor:norland--MET_WITH--actor:sudmark" },
  "edges-among": { ids: ["actor:norland", "actor:sudmark", "place:velmora-bridge"] },
  event: { id: "event:velmora-bridge-2024-03-02" },
  "events-of-document": { document: "doc:attack" },
  "events-of-node": { id: "place:velmora-bridge" },
  "facts-of-given": { ids: ["actor:norland", "actor:mira-holt"] },
  neighbourhood: { id: "actor:sudmark" },
  node: { id: "actor:iron-band" },
  "nodes-by-id": { ids: ["place:velmora", "actor:norland", "actor:nobody"] },
};

/** Every query but the one whose answer counts what happened before. */
export const NAMES = [...loadQueries().keys()].filter((name) => name !== "revision");

export async function errorOf(work: Promise<unknown>): Promise<ActorgraphError> {
  const error = await work.then(
    () => null,
    (thrown: ActorgraphError) => thrown,
  );
  if (error === null) throw new Error("it should have been refused");
  return error;
}

/** Every row the queries give, without what depends on the run. */
export async function everything(store: GraphStore): Promise<Record<string, unknown>> {
  const pairs: [string, unknown][] = [];
  for (const name of NAMES) pairs.push([name, (await store.read(name, EVERY_CASE[name])).rows]);
  return Object.fromEntries(pairs);
}
