// Decisions as nodes: reading those around some actors, recording changes, forgetting what nobody gives any more.
import type { ActorType } from "../../domain/actor.ts";
import { type DecidedActor, type Decision, decisionId, type Verdict, verdictOf } from "../../domain/decision.ts";
import type { DecisionChange } from "../port.ts";
import { type Properties, present } from "./rows.ts";
import type { Run } from "./statements.ts";

type Row = Readonly<Record<string, unknown>>;

function toActor(row: Row, side: "a" | "b"): DecidedActor {
  return {
    id: row[side] as string,
    name: row[`${side}Name`] as string,
    type: row[`${side}Type`] as ActorType,
    known: row[`${side}Known`] === true,
  };
}

function toDecision(row: Row): Decision {
  const rule = row.ruleVerdict
    ? { verdict: row.ruleVerdict as Verdict, score: Number(row.ruleScore), reasons: row.ruleReasons as string[] }
    : null;
  const review = row.reviewVerdict
    ? { verdict: row.reviewVerdict as Verdict, reason: String(row.reviewReason), at: String(row.reviewedAt) }
    : null;
  const document = (row.document as string | undefined) ?? null;
  return { id: row.id as string, a: toActor(row, "a"), b: toActor(row, "b"), document, rule, review };
}

function toProperties(decision: Decision): Properties {
  const { id, a, b, document, rule, review } = decision;
  return present({
    ...{ id, document, verdict: verdictOf(decision), by: review ? "reviewer" : "rule" },
    ...{
      a: a.id,
      aName: a.name,
      aType: a.type,
      aKnown: a.known,
      b: b.id,
      bName: b.name,
      bType: b.type,
      bKnown: b.known,
    },
    ...(rule ? { ruleVerdict: rule.verdict, ruleScore: rule.score, ruleReasons: rule.reasons } : {}),
    ...(review ? { reviewVerdict: review.verdict, reviewReason: review.reason, reviewedAt: review.at } : {}),
  });
}

async function matching(
  run: Run,
  field: "a" | "b" | "document" | "id",
  values: readonly string[],
): Promise<Decision[]> {
  if (values.length === 0) return [];
  const rows = await run(
    `UNWIND $values AS value MATCH (d:Decision {${field}: value}) RETURN properties(d) AS decision`,
    {
      values,
    },
  );
  return rows.map((row) => toDecision(row.decision as Row));
}

/** Every decision about these actors, and about all that `same` joins them with, directly or through others. */
export async function decisionsAround(run: Run, actors: readonly string[]): Promise<Decision[]> {
  const found = new Map<string, Decision>();
  const seen = new Set<string>();
  for (let ids = [...new Set(actors)]; ids.length > 0; ) {
    for (const id of ids) seen.add(id);
    const decisions = [...(await matching(run, "a", ids)), ...(await matching(run, "b", ids))];
    for (const decision of decisions) found.set(decision.id, decision);
    const joined = decisions.filter((one) => one.document === null && verdictOf(one) === "same");
    ids = [...new Set(joined.flatMap(({ a, b }) => [a.id, b.id]))].filter((id) => !seen.has(id));
  }
  return [...found.values()];
}

/** The decisions about namesakes in one document. */
export const decisionsInDocument = (run: Run, document: string): Promise<Decision[]> =>
  matching(run, "document", [document]);

function changed(before: Decision | undefined, change: DecisionChange): Decision {
  const [a, b] =
    change.a.id < change.b.id || ("document" in change && change.document)
      ? [change.a, change.b]
      : [change.b, change.a];
  const base = before ?? { id: decisionId(a.id, b.id), a, b, document: null, rule: null, review: null };
  return "rule" in change
    ? { ...base, a, b, rule: change.rule }
    : { ...base, a, b, review: change.review, document: change.document };
}

/** Writes changes; a decision of which nothing is left goes. */
export async function recordDecisions(run: Run, changes: readonly DecisionChange[]): Promise<void> {
  const ids = [...new Set(changes.map(({ a, b }) => decisionId(a.id, b.id)))];
  const decisions = new Map((await matching(run, "id", ids)).map((decision) => [decision.id, decision]));
  for (const change of changes) {
    const id = decisionId(change.a.id, change.b.id);
    decisions.set(id, changed(decisions.get(id), change));
  }
  const written = [...decisions.values()];
  await removeDecisions(
    run,
    written.filter(({ rule, review }) => !rule && !review).map(({ id }) => id),
  );
  const rows = written
    .filter(({ rule, review }) => rule || review)
    .map((decision) => ({ id: decision.id, properties: toProperties(decision) }));
  if (rows.length > 0)
    await run("UNWIND $rows AS row MERGE (d:Decision {id: row.id}) SET d = row.properties", { rows });
}

/** Removes decisions by id. */
export async function removeDecisions(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run("UNWIND $ids AS id MATCH (d:Decision {id: id}) DELETE d", { ids });
}
