// Loading: one transaction that replaces a document's claims, re-projects the edges they touch and removes what nothing names any more.
import { ActorgraphError } from "../../domain/errors.ts";
import type { DocumentLoad, LoadOutcome } from "../port.ts";
import { type EdgeKey, type IsSymmetric, parseEdgeId } from "../projection.ts";
import { checkLoad } from "../validation.ts";
import { reproject } from "./edges.ts";
import { writeNodes } from "./nodes.ts";
import { type LoadRows, type NodeLabel, planRows } from "./rows.ts";
import { createLinks, groupBy, type Run } from "./statements.ts";

export type { Run } from "./statements.ts";

/** What a document had put into the store before. */
interface Footprint {
  readonly edges: readonly EdgeKey[];
  readonly nodes: readonly { readonly id: string; readonly label: NodeLabel }[];
}

async function footprint(run: Run, document: string): Promise<Footprint> {
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
async function clearDocument(run: Run, document: string): Promise<void> {
  await run("MATCH (c:Claim)-[:EVIDENCED_IN]->(d:Document {id: $document}) DETACH DELETE c", { document });
  await run("MATCH (d:Document {id: $document})-[r:MENTIONS]->() DELETE r", { document });
  await run(
    "MATCH (d:Document {id: $document})<-[:EVIDENCED_IN]-(e:Event) MATCH (e)-[r:INVOLVES]->() WHERE r.document = $document DELETE r",
    { document },
  );
  await run("MATCH (d:Document {id: $document})<-[r:EVIDENCED_IN]-(:Event) DELETE r", { document });
}

async function removeOrphans(run: Run, nodes: Footprint["nodes"], kept: ReadonlyMap<string, NodeLabel>): Promise<void> {
  const candidates = nodes.filter((node) => !kept.has(node.id));
  for (const [label, group] of groupBy(candidates, (node) => node.label)) {
    const named = label === "Event" ? "(n)-[:EVIDENCED_IN]->(:Document)" : "(n)<-[:MENTIONS]-(:Document)";
    const ids = group.map((node) => node.id);
    await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT EXISTS { MATCH ${named} } DETACH DELETE n`, {
      ids,
    });
  }
}

/** Every writing transaction begins here: it counts a revision and, on a server, makes writers wait for each other. */
async function beginRevision(run: Run): Promise<void> {
  await run("MERGE (s:Store {id: 'store'}) SET s.revision = coalesce(s.revision, 0) + 1", {});
}

async function refuseForeignClaims(run: Run, rows: LoadRows): Promise<void> {
  const [taken] = await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) MATCH (c)-[:EVIDENCED_IN]->(d:Document) WHERE d.id <> $document
     RETURN id, d.id AS document ORDER BY id LIMIT 1`,
    { ids: rows.claims.map((claim) => claim.id), document: rows.id },
  );
  if (taken) {
    throw new ActorgraphError(
      "invalid_input",
      `claim id "${String(taken.id)}" belongs to document ${String(taken.document)} already`,
      {
        where: `document ${rows.id}`,
        hint: "claim ids must be unique across documents",
      },
    );
  }
}

async function writeClaims(run: Run, rows: LoadRows): Promise<void> {
  if (rows.claims.length === 0) return;
  await run(
    "UNWIND $rows AS row MATCH (d:Document {id: $document}) CREATE (c:Claim {id: row.id})-[:EVIDENCED_IN]->(d) SET c += row.properties",
    { rows: rows.claims, document: rows.id },
  );
  await createLinks(run, "Claim", "SUBJECT", rows.subjects);
  await createLinks(run, "Claim", "OBJECT", rows.objects);
  await createLinks(run, "Claim", "SPOKEN_BY", rows.speakers);
  await createLinks(run, "Claim", "ABOUT", rows.about);
}

/**
 * Writes one load inside the transaction behind `run`. Loading the same again writes nothing.
 * @throws ActorgraphError `invalid_input` where the load does not hold (see validation.ts); the caller rolls back on any error
 */
export async function writeLoad(run: Run, load: DocumentLoad, isSymmetric: IsSymmetric): Promise<LoadOutcome> {
  checkLoad(load);
  const rows = planRows(load, isSymmetric);
  const counts = { claims: rows.claims.length, edges: rows.edges.size };
  const [stored] = await run("MATCH (d:Document {id: $document}) RETURN d.fingerprint AS fingerprint", {
    document: rows.id,
  });
  if (stored?.fingerprint === rows.fingerprint) return { changed: false, ...counts };
  await beginRevision(run);
  await refuseForeignClaims(run, rows);
  const before = stored ? await footprint(run, rows.id) : { edges: [], nodes: [] };
  if (stored) await clearDocument(run, rows.id);
  await run("MERGE (d:Document {id: $document}) SET d = $properties", { document: rows.id, properties: rows.document });
  await writeNodes(run, rows, load.actors, load.places);
  await writeClaims(run, rows);
  await createLinks(run, "Document", "MENTIONS", rows.mentions);
  await createLinks(run, "Event", "INVOLVES", rows.involved);
  await createLinks(run, "Event", "TOOK_PLACE_IN", rows.tookPlace);
  const touched = new Map([...before.edges.map((edge) => [edge.id, edge] as const), ...rows.edges]);
  await reproject(run, [...touched.values()], rows.labels);
  await removeOrphans(run, before.nodes, rows.labels);
  return { changed: true, ...counts };
}

/** Removes a document with all that only it says; false where there is none. */
export async function removeLoad(run: Run, document: string): Promise<boolean> {
  const stored = await run("MATCH (d:Document {id: $document}) RETURN d.id AS id", { document });
  if (stored.length === 0) return false;
  await beginRevision(run);
  const before = await footprint(run, document);
  await clearDocument(run, document);
  await run("MATCH (d:Document {id: $document}) DETACH DELETE d", { document });
  await reproject(run, before.edges, new Map());
  await removeOrphans(run, before.nodes, new Map());
  return true;
}
