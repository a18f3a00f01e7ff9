// Applying decisions: who is moved by them, which documents that concerns, and the graph as it is afterwards.
import type { Actor } from "../../domain/actor.ts";
import type { DecidedActor } from "../../domain/decision.ts";
import { type Resolved, resolveActors } from "../../resolution/clusters.ts";
import type { DecisionChange } from "../port.ts";
import type { IsSymmetric } from "../projection.ts";
import { decisionsAround, recordDecisions, removeDecisions } from "./decisions.ts";
import { layDocument, settleGraph } from "./documents.ts";
import { readGiven } from "./given.ts";
import { arrangeRecords, groupsOf, readRecords, recordOf } from "./records.ts";
import type { Run } from "./statements.ts";

/** Documents that give one of these ids, whoever was meant by it so far. */
async function documentsGiving(run: Run, ids: readonly string[], before: Resolved): Promise<string[]> {
  const rows = ids.map((id) => ({ id, actor: before.get(id) ?? id }));
  const found = await run(
    `UNWIND $rows AS row MATCH (d:Document)-[m:MENTIONS]->(n:Actor {id: row.actor})
     WHERE row.id IN coalesce(m.given, [n.id]) RETURN DISTINCT d.id AS document`,
    { rows },
  );
  return found.map(({ document }) => document as string);
}

interface Reach {
  readonly before: Resolved;
  readonly after: Resolved;
  readonly decided: readonly Actor[];
}

/** Does `change` to the decisions around some actors, and says how they resolve before and after it. */
async function changeDecisions(run: Run, ids: readonly string[], change: () => Promise<void>): Promise<Reach> {
  const earlier = await decisionsAround(run, ids);
  await change();
  const members = earlier.flatMap(({ a, b }) => [a.id, b.id]);
  const later = await decisionsAround(run, [...new Set([...ids, ...members])]);
  const decided = [...earlier, ...later]
    .flatMap(({ a, b }) => [a, b])
    .map(({ id, name, type }) => ({ id, name, type, aliases: [] }));
  return { before: resolveActors(earlier), after: resolveActors(later), decided };
}

/** Binds the documents concerned anew, and `documents` with them; resolves with how many that were. */
async function rebind(
  run: Run,
  { before, after, decided }: Reach,
  others: readonly Actor[],
  documents: readonly string[],
  isSymmetric: IsSymmetric,
): Promise<number> {
  const members = [...new Set([...before.keys(), ...after.keys()])].sort();
  const moved = members.filter((id) => (before.get(id) ?? id) !== (after.get(id) ?? id));
  if (moved.length === 0 && documents.length === 0) return 0;
  const concerned = [...new Set([...(await documentsGiving(run, moved, before)), ...documents])];
  const records = await readRecords(run, members);
  const full = new Map([...decided, ...others].map((actor) => [actor.id, actor]));
  for (const id of groupsOf(after).keys())
    if (!records.has(id) && full.has(id)) records.set(id, recordOf(full.get(id)!));
  const everybody = new Map([...members.map((id) => [id, id] as const), ...after]);
  await arrangeRecords(run, everybody, records);
  const laid = [];
  for (const load of await readGiven(run, concerned)) laid.push(await layDocument(run, load, isSymmetric, false));
  await settleGraph(
    run,
    laid,
    members.map((id) => ({ id, label: "Actor" as const })),
  );
  return concerned.length;
}

/** Records changes of decisions and applies them, within the transaction behind `run`. */
export async function applyDecisions(
  run: Run,
  changes: readonly DecisionChange[],
  others: readonly Actor[],
  isSymmetric: IsSymmetric,
): Promise<number> {
  if (changes.length === 0) return 0;
  const ids = [...new Set(changes.flatMap(({ a, b }) => [a.id, b.id]))];
  const reach = await changeDecisions(run, ids, () => recordDecisions(run, changes));
  const documents = changes.flatMap((change) => ("document" in change && change.document ? [change.document] : []));
  const bound = await rebind(run, reach, others, documents, isSymmetric);
  const takenBack = changes.filter((change) => "review" in change && change.review === null);
  await forgetGone(run, [...new Set(takenBack.flatMap(({ a, b }) => [a.id, b.id]))], isSymmetric);
  return bound;
}

/**
 * Forgets what rules decided about actors that no document gives any more, the catalogue's excepted; a reviewer's decisions stay.
 */
export async function forgetGone(run: Run, given: readonly string[], isSymmetric: IsSymmetric): Promise<void> {
  const decisions = await decisionsAround(run, given);
  if (decisions.length === 0) return;
  const resolved = resolveActors(decisions);
  const gone = new Set<string>();
  for (const id of given) if ((await documentsGiving(run, [id], resolved)).length === 0) gone.add(id);
  const isGone = ({ id, known }: DecidedActor) => !known && gone.has(id);
  const stale = decisions.filter(({ a, b, review }) => review === null && (isGone(a) || isGone(b)));
  if (stale.length === 0) return;
  const reach = await changeDecisions(run, [...gone], () =>
    removeDecisions(
      run,
      stale.map(({ id }) => id),
    ),
  );
  await rebind(run, reach, [], [], isSymmetric);
}
