// What one document has in the store: laid down, cleared away, and bound anew when other actors are meant.
import type { Actor } from "../../domain/actor.ts";
import type { Decision } from "../../domain/decision.ts";
import { type Resolved, resolveActors } from "../../resolution/clusters.ts";
import type { DocumentLoad } from "../port.ts";
import { type EdgeKey, type IsSymmetric, parseEdgeId } from "../projection.ts";
import { decisionsAround, decisionsInDocument } from "./decisions.ts";
import { reproject } from "./edges.ts";
import { writeNodes } from "./nodes.ts";
import { completeRecords, groupsOf, type Records, readRecords, recordOf } from "./records.ts";
import { joinedBy, namesakesIn, replaceActors } from "./resolved.ts";
import { type LoadRows, type NodeLabel, planRows } from "./rows.ts";
import { createLinks, groupBy, type Run } from "./statements.ts";

/** What a document had put into the store before. */
export interface Footprint {
  readonly edges: readonly EdgeKey[];
  readonly nodes: readonly { readonly id: string; readonly label: NodeLabel }[];
}

/** What a document has in the store now; empty where there is no such document. */
export async function footprint(run: Run, document: string): Promise<Footprint> {
  const edges = await run(
    "MATCH (c:Claim)-[:EVIDENCED_IN]->(d:Document {id: $document}) RETURN DISTINCT c.edge AS edge ORDER BY edge",
    { document },
  );
  const named = await run(
    "MATCH (d:Document {id: $document})-[:MENTIONS]->(n) RETURN n.id AS id, CASE WHEN n:Place THEN 'Place' ELSE 'Actor' END AS label",
    { document },
  );
  const events = await run(
    "MATCH (n:Event)-[:EVIDENCED_IN]->(d:Document {id: $document}) RETURN n.id AS id, 'Event' AS label",
    { document },
  );
  return {
    edges: edges.flatMap((row) => parseEdgeId(row.edge as string) ?? []),
    nodes: [...named, ...events] as unknown as Footprint["nodes"],
  };
}

/** Removes what only this document says; its nodes stay until nothing names them. */
export async function clearDocument(run: Run, document: string): Promise<void> {
  await run("MATCH (c:Claim)-[:EVIDENCED_IN]->(d:Document {id: $document}) DETACH DELETE c", { document });
  await run("MATCH (d:Document {id: $document})-[r:MENTIONS]->() DELETE r", { document });
  await run(
    "MATCH (d:Document {id: $document})<-[:EVIDENCED_IN]-(e:Event) MATCH (e)-[r:INVOLVES]->() WHERE r.document = $document DELETE r",
    { document },
  );
  await run("MATCH (d:Document {id: $document})<-[r:EVIDENCED_IN]-(:Event) DELETE r", { document });
}

/** Removes those of the nodes that no document names any more. */
export async function removeOrphans(run: Run, nodes: Footprint["nodes"]): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label)) {
    const named = label === "Event" ? "(n)-[:EVIDENCED_IN]->(:Document)" : "(n)<-[:MENTIONS]-(:Document)";
    const ids = group.map((node) => node.id);
    await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT EXISTS { MATCH ${named} } DETACH DELETE n`, {
      ids,
    });
    if (label === "Actor")
      await run("UNWIND $ids AS id MATCH (v:Variant {of: id}) WHERE NOT EXISTS { MATCH (:Actor {id: id}) } DELETE v", {
        ids,
      });
  }
}

async function linkDocument(run: Run, rows: LoadRows): Promise<void> {
  const document = rows.id;
  if (rows.events.length > 0)
    await run(
      "UNWIND $rows AS row MATCH (d:Document {id: $document}) MATCH (n:Event {id: row.id}) CREATE (n)-[:EVIDENCED_IN {roles: row.roles}]->(d)",
      { rows: rows.events, document },
    );
  if (rows.claims.length > 0)
    await run(
      "UNWIND $rows AS row MATCH (d:Document {id: $document}) CREATE (c:Claim {id: row.id})-[:EVIDENCED_IN]->(d) SET c += row.properties",
      { rows: rows.claims, document },
    );
  await createLinks(run, "Claim", "SUBJECT", rows.subjects);
  await createLinks(run, "Claim", "OBJECT", rows.objects);
  await createLinks(run, "Claim", "SPOKEN_BY", rows.speakers);
  await createLinks(run, "Claim", "ABOUT", rows.about);
  await createLinks(run, "Document", "MENTIONS", rows.mentions);
  await createLinks(run, "Event", "INVOLVES", rows.involved);
}

/** The load as decisions have its actors, and what they are known by. */
interface Settled {
  readonly load: DocumentLoad;
  readonly namesakes: DocumentLoad;
  readonly resolved: Resolved;
  readonly records: Records;
}

function recordsOfDecided(decisions: readonly Decision[]): Map<string, Actor> {
  return new Map(
    decisions.flatMap(({ a, b }) => [a, b]).map(({ id, name, type }) => [id, { id, name, type, aliases: [] }]),
  );
}

/** Applies the standing decisions to a load. */
async function settle(run: Run, given: DocumentLoad): Promise<Settled> {
  const document = given.extraction.document.id;
  const namesakes = replaceActors(given, namesakesIn(document, await decisionsInDocument(run, document)));
  const ids = namesakes.actors.map(({ id }) => id);
  const decisions = await decisionsAround(run, ids);
  const resolved = resolveActors(decisions);
  const records = await readRecords(run, [...new Set([...ids, ...[...groupsOf(resolved).values()].flat()])]);
  const full = new Map([
    ...recordsOfDecided(decisions),
    ...(given.others ?? []).map((actor) => [actor.id, actor] as const),
  ]);
  const own = new Set(ids);
  for (const id of resolved.values()) {
    const actor = full.get(id);
    if (actor && !own.has(id) && !records.has(id)) records.set(id, recordOf(actor));
  }
  const names = new Map(
    [...resolved.values()].flatMap((id) => {
      const record = records.get(id) ?? recordOf(namesakes.actors.find((actor) => actor.id === id) ?? full.get(id)!);
      return [[id, { name: String(record.properties.name), type: record.type as Actor["type"] }] as const];
    }),
  );
  return { namesakes, load: replaceActors(namesakes, joinedBy(resolved, names)), resolved, records };
}

/** The edges that laying a document down touched. */
export interface Laid {
  readonly rows: LoadRows;
  readonly touched: readonly EdgeKey[];
  readonly before: Footprint;
}

/**
 * Lays a document down as decisions have its actors: replaces what it had, projects nothing yet. A load that is `fresh` completes what is
 * known of actors, places and events; one that is only bound anew leaves them as they are.
 */
export async function layDocument(
  run: Run,
  given: DocumentLoad,
  isSymmetric: IsSymmetric,
  fresh: boolean,
): Promise<Laid> {
  const document = given.extraction.document.id;
  const { load, namesakes, resolved, records } = await settle(run, given);
  const rows = planRows(load, isSymmetric, namesakes, given);
  const before = await footprint(run, document);
  await clearDocument(run, document);
  await run("MERGE (d:Document {id: $document}) SET d = $properties", { document, properties: rows.document });
  const joined = new Set([...groupsOf(resolved).values()].flat());
  const alone = namesakes.actors.filter(({ id }) => !joined.has(id));
  if (fresh) {
    await writeNodes(run, rows, alone, records, load.places);
    await completeRecords(
      run,
      namesakes.actors.filter(({ id }) => joined.has(id)),
      resolved,
      records,
    );
  } else
    await writeNodes(
      run,
      { ...rows, events: [] },
      alone.filter(({ id }) => !records.has(id)),
      records,
      [],
    );
  await linkDocument(run, rows);
  if (fresh) await createLinks(run, "Event", "TOOK_PLACE_IN", rows.tookPlace);
  return { rows, before, touched: [...before.edges, ...rows.edges.values()] };
}

/** Projects the edges of documents that were laid down, and removes nodes that nothing names any more. */
export async function settleGraph(run: Run, laid: readonly Laid[], more: Footprint["nodes"] = []): Promise<void> {
  const touched = new Map(laid.flatMap((one) => one.touched).map((edge) => [edge.id, edge]));
  const labels = new Map(laid.flatMap(({ rows }) => [...rows.labels]));
  await reproject(run, [...touched.values()], labels);
  await removeOrphans(
    run,
    [...laid.flatMap(({ before }) => before.nodes), ...more].filter(({ id }) => !labels.has(id)),
  );
}
