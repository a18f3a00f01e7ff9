// Loading: one transaction that replaces a document's claims, re-projects the edges they touch and removes what nothing names any more.
import type { Actor } from "../../domain/actor.ts";
import { ActorgraphError } from "../../domain/errors.ts";
import type { DecideOutcome, DecisionChange, DocumentLoad, LoadOutcome } from "../port.ts";
import type { IsSymmetric } from "../projection.ts";
import { checkLoad } from "../validation.ts";
import { applyDecisions, forgetGone } from "./deciding.ts";
import { clearDocument, footprint, layDocument, removeOrphans, settleGraph } from "./documents.ts";
import { reproject } from "./edges.ts";
import { keepGiven, readGiven, removeGiven } from "./given.ts";
import { edgesOf, markOf } from "./rows.ts";
import type { Run } from "./statements.ts";

export type { Run } from "./statements.ts";

/** Every writing transaction begins here: it counts a revision and, on a server, makes writers wait for each other. */
async function beginRevision(run: Run): Promise<void> {
  await run("MERGE (s:Store {id: 'store'}) SET s.revision = coalesce(s.revision, 0) + 1", {});
}

async function refuseForeignClaims(run: Run, load: DocumentLoad): Promise<void> {
  const document = load.extraction.document.id;
  const [taken] = await run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) MATCH (c)-[:EVIDENCED_IN]->(d:Document) WHERE d.id <> $document
     RETURN id, d.id AS document ORDER BY id LIMIT 1`,
    { ids: load.extraction.claims.map((claim) => claim.id), document },
  );
  if (taken) {
    throw new ActorgraphError(
      "invalid_input",
      `claim id "${String(taken.id)}" belongs to document ${String(taken.document)} already`,
      {
        where: `document ${document}`,
        hint: "claim ids must be unique across documents",
      },
    );
  }
}

/**
 * Writes one load inside the transaction behind `run`. Loading the same again writes nothing.
 * @throws ActorgraphError `invalid_input` where the load does not hold (see validation.ts); the caller rolls back on any error
 */
export async function writeLoad(run: Run, load: DocumentLoad, isSymmetric: IsSymmetric): Promise<LoadOutcome> {
  checkLoad(load);
  const document = load.extraction.document.id;
  const [stored] = await run("MATCH (d:Document {id: $document}) RETURN d.fingerprint AS fingerprint", { document });
  const counts = { claims: load.extraction.claims.length, edges: edgesOf(load, isSymmetric).size };
  const mark = markOf(load, isSymmetric);
  if (stored?.fingerprint === mark) return { changed: false, ...counts };
  await beginRevision(run);
  await refuseForeignClaims(run, load);
  const [earlier] = stored ? await readGiven(run, [document]) : [];
  await keepGiven(run, load);
  await settleGraph(run, [await layDocument(run, load, isSymmetric, true)]);
  const kept = new Set(load.actors.map(({ id }) => id));
  if (earlier)
    await forgetGone(
      run,
      earlier.actors.map(({ id }) => id).filter((id) => !kept.has(id)),
      isSymmetric,
    );
  await applyDecisions(run, load.judged ?? [], load.others ?? [], isSymmetric);
  return { changed: true, ...counts };
}

/** Removes a document with all that only it says; false where there is none. */
export async function removeLoad(run: Run, document: string, isSymmetric: IsSymmetric): Promise<boolean> {
  const stored = await run("MATCH (d:Document {id: $document}) RETURN d.id AS id", { document });
  if (stored.length === 0) return false;
  await beginRevision(run);
  const before = await footprint(run, document);
  const [given] = await readGiven(run, [document]);
  await clearDocument(run, document);
  await run("MATCH (d:Document {id: $document}) DETACH DELETE d", { document });
  await removeGiven(run, document);
  await reproject(run, before.edges, new Map());
  await removeOrphans(run, before.nodes);
  await forgetGone(run, given?.actors.map(({ id }) => id) ?? [], isSymmetric);
  return true;
}

/** Records decisions about which actors are one and applies them. */
export async function writeDecisions(
  run: Run,
  changes: readonly DecisionChange[],
  others: readonly Actor[],
  isSymmetric: IsSymmetric,
): Promise<DecideOutcome> {
  await beginRevision(run);
  return { documents: await applyDecisions(run, changes, others, isSymmetric) };
}
