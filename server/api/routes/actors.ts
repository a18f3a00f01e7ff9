// One actor, place or event; search by name.
import type { Router } from "express";
import { STANDINGS } from "../../domain/standing.ts";
import type { GraphStore, QueryRow } from "../../store/port.ts";
import { type Actor, ENDPOINTS, type GraphEdge, type NodeType } from "../contract/index.ts";
import { mount } from "../mount.ts";
import { kindOf, numberOf, numberOrNull, textOf, textOrNull, textsOf, toEdge, toNode } from "../rows.ts";
import type { GraphMap } from "../services/map.ts";
import type { Search } from "../services/search.ts";
import { readNode } from "./nodes.ts";

interface ActorServices {
  readonly store: GraphStore;
  readonly map: GraphMap;
  readonly search: Search;
}

export function mountActors(router: Router, services: ActorServices): void {
  mount(router, ENDPOINTS.actor, ({ params }) => card(services, params.id));
  mount(router, ENDPOINTS.search, async ({ query }) => ({ hits: await services.search.find(query.q, query.limit) }));
}

async function card({ store, map }: ActorServices, id: string): Promise<Actor> {
  const row = await readNode(store, id);
  const type = textOf(row.type) as NodeType;
  const { rows } = await store.read("neighbourhood", { id, limit: 20_000 }, { rowLimit: 20_000 });
  const [node] = await map.place([toNode(row)]);
  return {
    id,
    name: textOf(row.name),
    type,
    kind: kindOf(type),
    aliases: textsOf(row.aliases),
    wikidata: textOrNull(row.wikidata),
    description: textOrNull(row.description),
    degree: numberOf(row.degree),
    community: node?.community ?? null,
    betweenness: await map.betweenness(id),
    claims: numberOf(row.claims),
    documents: numberOf(row.documents),
    relations: countRelations(rows.map(toEdge), id),
    place:
      type === "Place"
        ? {
            kind: textOrNull(row.kind),
            country: textOrNull(row.country),
            lat: numberOrNull(row.lat),
            lon: numberOrNull(row.lon),
          }
        : null,
    event: type === "Event" ? toEvent((await store.read("event", { id })).rows[0] ?? {}) : null,
  };
}

function toEvent(row: QueryRow): NonNullable<Actor["event"]> {
  const people = (min: number | null, max: number | null) => (min === null ? null : { min, max });
  return {
    kind: textOrNull(row.kind),
    from: textOrNull(row.from),
    to: textOrNull(row.to),
    precision: textOrNull(row.precision),
    killed: people(numberOrNull(row.killedMin), numberOrNull(row.killedMax)),
    injured: people(numberOrNull(row.injuredMin), numberOrNull(row.injuredMax)),
  };
}

function countRelations(edges: readonly GraphEdge[], id: string): Actor["relations"] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = `${edge.relation} ${edge.source === id ? "out" : "in"}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups]
    .map(([key, group]) => ({
      relation: key.slice(0, key.indexOf(" ")),
      direction: key.endsWith(" out") ? ("out" as const) : ("in" as const),
      edges: group.length,
      standings: STANDINGS.filter((standing) => group.some(({ standings }) => standings.includes(standing))),
    }))
    .sort((a, b) => b.edges - a.edges || (a.relation < b.relation ? -1 : 1));
}
