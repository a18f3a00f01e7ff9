// Legend, counts, export, health, and the description of the interface itself.
import type { Router } from "express";
import { exportFormat } from "../../exchange/index.ts";
import type { GraphStore, QueryRow } from "../../store/port.ts";
import { ENDPOINTS, type Stats } from "../contract/index.ts";
import { toLegend } from "../legend.ts";
import { check, expressPath, mount } from "../mount.ts";
import { describeApi } from "../openapi.ts";
import { numberOf, textOf, textOrNull } from "../rows.ts";
import { readSnapshot } from "../services/snapshot.ts";
import type { Services } from "../services.ts";
import { VERSION } from "../version.ts";

/** Endpoints that need no token: is the process there, does the store answer. */
export function mountHealth(router: Router, { store, demo }: Pick<Services, "store" | "demo">): void {
  mount(router, ENDPOINTS.health, () => ({ status: "ok" as const }));
  mount(router, ENDPOINTS.readiness, async () => {
    await store.ping();
    return { status: "ready" as const, engine: store.engine, demo: demo() };
  });
}

export function mountService(router: Router, { store, ontology }: Pick<Services, "store" | "ontology">): void {
  const legend = toLegend(ontology);
  const description = describeApi(VERSION);
  mount(router, ENDPOINTS.ontology, () => legend);
  mount(router, ENDPOINTS.openapi, () => description as unknown as Record<string, unknown>);
  mount(router, ENDPOINTS.stats, () => readStats(store));
  router.get(expressPath(ENDPOINTS.export.path), async (request, response) => {
    const { format } = check(ENDPOINTS.export.query, request.query, "query")!;
    const { extension, mediaType, write } = exportFormat(format);
    const snapshot = await readSnapshot(store);
    response.attachment(`actorgraph.${extension}`).type(mediaType);
    for await (const piece of write(snapshot)) {
      if (!response.write(piece))
        await new Promise<void>((resolve) => response.once("drain", resolve).once("close", resolve));
      if (response.destroyed) return;
    }
    response.end();
  });
}

async function readStats(store: GraphStore): Promise<Stats> {
  const rowsOf = async (query: string) => (await store.read(query)).rows;
  const [counts] = await rowsOf("counts");
  const months = (await rowsOf("timeline")).map(({ month }) => textOf(month));
  const listed = async <N extends string>(query: string, name: N, column = "count") =>
    (await rowsOf(query)).map(
      (row) => ({ [name]: textOf(row.name), count: numberOf(row[column]) }) as Record<N, string> & { count: number },
    );
  return {
    engine: store.engine,
    ...countsOf(counts ?? {}),
    types: await listed("counts-by-type", "type"),
    relations: await listed("counts-by-relation", "relation", "edges"),
    standings: (await listed("counts-by-standing", "standing")) as Stats["standings"],
    sources: (await rowsOf("counts-by-source")).map(({ name, documents }) => ({
      source: textOrNull(name),
      count: numberOf(documents),
    })),
    first: months[0] ?? null,
    last: months.at(-1) ?? null,
  };
}

function countsOf(row: QueryRow): Pick<Stats, "documents" | "actors" | "places" | "events" | "claims" | "edges"> {
  const of = (name: string) => numberOf(row[name]);
  return {
    documents: of("documents"),
    actors: of("actors"),
    places: of("places"),
    events: of("events"),
    claims: of("claims"),
    edges: of("edges"),
  };
}
