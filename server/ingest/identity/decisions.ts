// Reviewers' decisions about which actors are one: made, and taken back.
import { type Actor, slug } from "../../domain/actor.ts";
import { type DecidedActor, decisionId, type Verdict } from "../../domain/decision.ts";
import { ActorgraphError } from "../../domain/errors.ts";
import type { Catalogue } from "../../ontology/types.ts";
import type { DecisionChange, GraphStore, QueryRow } from "../../store/port.ts";
import { knownOf } from "./index.ts";

/** What a reviewer says: of two actors, or of an actor in one document (`document`, without `b`), who is a namesake there. */
export interface ReviewRequest {
  readonly a: string;
  readonly b?: string | undefined;
  readonly document?: string | undefined;
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
}

export interface Decisions {
  /** Records a reviewer's verdict and applies it; resolves with the decision's row. Rejects with `not_found`, `invalid_input`. */
  review(request: ReviewRequest): Promise<QueryRow>;
  /**
   * Takes back a reviewer's verdict, after which the rules' holds again, or the rules' own, which then waits for a reviewer. Resolves with
   * the decision's row, null where nothing is left of it. Rejects with `not_found`.
   */
  undo(id: string): Promise<QueryRow | null>;
}

interface DecisionServices {
  readonly store: GraphStore;
  readonly catalogue: Catalogue;
  /** ISO instant. */
  readonly now: () => string;
}

const HINT = "actorgraph resolve and GET /api/v1/resolutions list decisions with their ids";

async function findActor({ store, catalogue }: DecisionServices, id: string, where: string): Promise<DecidedActor> {
  const known = catalogue.actors.get(id);
  if (known) return { id, name: known.name, type: known.type, known: true };
  const [row] = (await store.read("given-actors", { ids: [id] })).rows;
  if (row) return { id, name: String(row.name), type: row.type as Actor["type"], known: false };
  throw new ActorgraphError("not_found", `there is no actor ${id}`, {
    where,
    hint: "/api/v1/search finds ids by name",
  });
}

async function findNamesake(services: DecisionServices, a: DecidedActor, document: string): Promise<DecidedActor> {
  const { rows } = await services.store.read("documents-giving", { ids: [a.id], documents: [document] });
  if (rows.length === 0)
    throw new ActorgraphError("not_found", `${document} does not name ${a.id}`, { where: "document" });
  return { ...a, id: `${a.id}-in-${slug(document.replace(/^doc:/, ""))}`, known: false };
}

async function readDecision(store: GraphStore, id: string): Promise<QueryRow | null> {
  return (await store.read("decision", { id })).rows[0] ?? null;
}

const sideOf = (row: QueryRow, side: "a" | "b"): DecidedActor => ({
  id: String(row[side]),
  name: String(row[`${side}Name`]),
  type: row[`${side}Type`] as Actor["type"],
  known: row[`${side}Known`] === true,
});

/** Decisions of reviewers in a store. */
export function createDecisions(services: DecisionServices): Decisions {
  const { store, catalogue, now } = services;
  const apply = (change: DecisionChange) => store.decide([change], knownOf([change], catalogue));
  return {
    async review({ a: first, b: second, document, verdict, reason = "" }) {
      if ((second === undefined) === (document === undefined) || first === second)
        throw new ActorgraphError(
          "invalid_input",
          "a decision is about two actors, or about one actor in one document",
          { where: "b" },
        );
      if (document !== undefined && verdict !== "different")
        throw new ActorgraphError("invalid_input", "an actor in one document can only be told apart", {
          where: "verdict",
        });
      const a = await findActor(services, first, "a");
      const b =
        document === undefined ? await findActor(services, second!, "b") : await findNamesake(services, a, document);
      await apply({ a, b, document: document ?? null, review: { verdict, reason, at: now() } });
      return (await readDecision(store, decisionId(a.id, b.id)))!;
    },
    async undo(id) {
      const row = await readDecision(store, id);
      if (!row) throw new ActorgraphError("not_found", "there is no such decision", { where: id, hint: HINT });
      const document = typeof row.document === "string" ? row.document : null;
      const review = row.by === "reviewer" ? null : { verdict: "doubtful" as const, reason: "taken back", at: now() };
      await apply({ a: sideOf(row, "a"), b: sideOf(row, "b"), document, review });
      return readDecision(store, id);
    },
  };
}
