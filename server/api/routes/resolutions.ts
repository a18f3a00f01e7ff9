// Decisions about which actors are one: listed with their evidence, made by reviewers, taken back.
import type { RequestHandler, Router } from "express";
import type { Decisions } from "../../ingest/index.ts";
import type { GraphStore, QueryRow } from "../../store/port.ts";
import { ENDPOINTS, type NodeType, type Resolution, type Resolutions } from "../contract/index.ts";
import { mount } from "../mount.ts";
import { numberOf, textOf, textOrNull, textsOf } from "../rows.ts";
import type { Freshness } from "../services/freshness.ts";

interface ResolutionServices {
  readonly store: GraphStore;
  readonly decisions: Decisions;
  readonly freshness: Freshness;
}
type DecidedActor = Resolution["a"];
type Verdict = Resolution["verdict"];

export function mountResolutions(router: Router, services: ResolutionServices, before: RequestHandler[]): void {
  const { store, decisions, freshness } = services;
  mount(router, ENDPOINTS.resolutions, async ({ query: { limit, offset, ...filter } }): Promise<Resolutions> => {
    const { rows } = await store.read("decisions", { ...filter, limit: limit + 1, skip: offset });
    const counts = (await store.read("counts-by-verdict")).rows;
    return {
      resolutions: await describe(store, rows.slice(0, limit)),
      counts: counts.map((row) => ({
        verdict: row.verdict as Verdict,
        by: row.by as Resolution["by"],
        count: numberOf(row.count),
      })),
      more: rows.length > limit,
    };
  });
  mount(
    router,
    ENDPOINTS.review,
    async ({ body }) => {
      const row = await decisions.review(body);
      freshness.written();
      return (await describe(store, [row]))[0]!;
    },
    before,
  );
  mount(router, ENDPOINTS.undoReview, async ({ params }) => {
    const row = await decisions.undo(params.id);
    freshness.written();
    return { id: params.id, resolution: row ? (await describe(store, [row]))[0]! : null };
  });
}

/** Rows of decisions with a sentence about each of the two. */
async function describe(store: GraphStore, rows: readonly QueryRow[]): Promise<Resolution[]> {
  const ids = [...new Set(rows.flatMap(({ a, b }) => [textOf(a), textOf(b)]))];
  if (ids.length === 0) return [];
  const facts = new Map<string, QueryRow[]>(ids.map((id) => [id, []]));
  for (const row of (await store.read("facts-of-given", { ids })).rows) facts.get(textOf(row.id))?.push(row);
  const given = (await store.read("given-actors", { ids })).rows;
  const actors = new Map(given.map(({ id, actor }) => [textOf(id), textOf(actor)]));
  const side = (row: QueryRow, of: "a" | "b"): DecidedActor => {
    const id = textOf(row[of]);
    const known = facts.get(id) ?? [];
    const [fact] = known;
    return {
      ...{
        id,
        name: textOf(row[`${of}Name`]),
        type: textOf(row[`${of}Type`]) as NodeType,
        known: row[`${of}Known`] === true,
      },
      ...{ actor: actors.get(id) ?? null, facts: new Set(known.map(({ claim }) => claim)).size },
      evidence: fact
        ? {
            ...{ quote: textOf(fact.quote), start: numberOf(fact.start), end: numberOf(fact.end) },
            ...{ document: textOf(fact.document), title: textOrNull(fact.title) },
          }
        : null,
    };
  };
  return rows.map((row) => ({
    ...{
      id: textOf(row.id),
      verdict: row.verdict as Verdict,
      by: row.by as Resolution["by"],
      document: textOrNull(row.document),
    },
    ...{ a: side(row, "a"), b: side(row, "b") },
    rule: row.ruleVerdict
      ? { verdict: row.ruleVerdict as Verdict, score: numberOf(row.score), reasons: textsOf(row.reasons) }
      : null,
    review: row.reviewedAt ? { reason: textOf(row.reviewReason), at: textOf(row.reviewedAt) } : null,
  }));
}
