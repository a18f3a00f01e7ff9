// Claims with their evidence, and the edges above them.
import type { Router } from "express";
import { ActorgraphError } from "../../domain/errors.ts";
import type { GraphStore, QueryRow } from "../../store/port.ts";
import { type Claim, type Claims, type ClaimsQuery, type EdgeDetail, ENDPOINTS } from "../contract/index.ts";
import { mount } from "../mount.ts";
import { toClaim, toEdge, toReference } from "../rows.ts";

const MOST_CLAIMS_OF_EDGE = 1000;

export function mountClaims(router: Router, { store }: { readonly store: GraphStore }): void {
  mount(router, ENDPOINTS.edge, ({ params }) => edgeDetail(store, params.id));
  mount(router, ENDPOINTS.claims, ({ query }) => findClaims(store, query));
}

async function edgeDetail(store: GraphStore, id: string): Promise<EdgeDetail> {
  const row = (await store.read("edge", { edge: id })).rows[0];
  if (!row) throw new ActorgraphError("not_found", "there is no such edge", { where: id });
  const { rows } = await store.read("claims-of-edge", { edge: id, limit: MOST_CLAIMS_OF_EDGE });
  return {
    edge: toEdge(row),
    subject: toReference(row, "source"),
    object: toReference(row, "target"),
    claims: rows.map(toClaim),
  };
}

async function findClaims(store: GraphStore, query: ClaimsQuery): Promise<Claims> {
  const { document, actor } = query;
  if (document !== undefined) return page(await claimsOf(store, "claims-of-document", { document }), query);
  const end = query.offset + query.limit + 1;
  if (actor !== undefined)
    return page(await claimsOf(store, "claims-of-node", { id: actor, limit: Math.max(end, 5000) }), query);
  const one = (value: string | undefined) => (value === undefined ? null : [value]);
  const found = await claimsOf(store, "claims-matching", {
    subjects: one(query.subject),
    relations: one(query.relation),
    objects: one(query.object),
    speakers: one(query.speaker),
    standings: one(query.standing),
    limit: query.limit + 1,
    skip: query.offset,
  });
  return { claims: found.slice(0, query.limit), more: found.length > query.limit };
}

async function claimsOf(store: GraphStore, query: string, parameters: QueryRow): Promise<Claim[]> {
  return (await store.read(query, parameters)).rows.map(toClaim);
}

/** Applies the rest of a query to claims read by document or node. */
function page(
  claims: readonly Claim[],
  { subject, relation, object, actor, speaker, standing, limit, offset }: ClaimsQuery,
): Claims {
  const wanted = claims.filter(
    (claim) =>
      (subject === undefined || claim.subject.id === subject) &&
      (relation === undefined || claim.relation === relation) &&
      (object === undefined || claim.object.id === object) &&
      (actor === undefined || [claim.subject.id, claim.object.id].includes(actor)) &&
      (speaker === undefined || claim.speaker?.id === speaker) &&
      (standing === undefined || claim.standing === standing),
  );
  return { claims: wanted.slice(offset, offset + limit), more: wanted.length > offset + limit };
}
