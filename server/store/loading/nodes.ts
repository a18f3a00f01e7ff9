// Writes actors, places and events of a load: creates what is new, completes what is known, leaves the rest untouched.
import type { Actor, Place } from "../../domain/actor.ts";
import { type LoadRows, type Properties, present } from "./rows.ts";
import { groupBy, type Run } from "./statements.ts";

/** An actor as it is stored: its type is a label. */
export interface StoredActor {
  readonly type: string;
  readonly properties: Properties;
}

function mergedAliases(stored: Properties | undefined, actor: Actor): readonly string[] {
  const before = (stored?.aliases as readonly string[] | undefined) ?? [];
  return [...new Set([...before, ...actor.aliases])];
}

/**
 * What is to be written of an actor, or null where the store has it already: the newest name and type win, aliases add up, and a
 * description or Wikidata item is never taken away.
 */
export function completeActor(stored: StoredActor | undefined, actor: Actor): Properties | null {
  const { id, name, wikidata, description } = actor;
  const next = present({ id, name, aliases: mergedAliases(stored?.properties, actor), wikidata, description });
  const same = Object.entries(next).every(
    ([key, value]) => JSON.stringify(stored?.properties[key]) === JSON.stringify(value),
  );
  return same && stored?.type === actor.type ? null : next;
}

/** The stored actors among these. */
export async function storedActors(run: Run, ids: readonly string[]): Promise<Map<string, StoredActor>> {
  const rows = await run(
    "UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN id, head([l IN labels(n) WHERE l <> 'Actor']) AS type, properties(n) AS properties",
    { ids },
  );
  return new Map(
    rows.map((row) => [row.id as string, { type: row.type as string, properties: row.properties as Properties }]),
  );
}

interface ChangedActor {
  readonly id: string;
  readonly type: string;
  readonly before: string;
  readonly properties: Properties;
}

async function setActors(run: Run, changed: readonly ChangedActor[]): Promise<void> {
  const retyped = changed.filter((row) => row.before !== row.type);
  for (const [before, rows] of groupBy(retyped, (row) => row.before)) {
    await run(`UNWIND $ids AS id MATCH (n:Actor {id: id}) REMOVE n:${before}`, { ids: rows.map((row) => row.id) });
  }
  for (const [type, rows] of groupBy(changed, (row) => row.type)) {
    await run(`UNWIND $rows AS row MERGE (n:Actor {id: row.id}) SET n += row.properties SET n:${type}`, { rows });
  }
}

async function writeActors(
  run: Run,
  actors: readonly Actor[],
  records: ReadonlyMap<string, StoredActor>,
): Promise<void> {
  const changed = actors.flatMap((actor): ChangedActor[] => {
    const before = records.get(actor.id);
    const properties = completeActor(before, actor);
    return properties === null
      ? []
      : [{ id: actor.id, type: actor.type, before: before?.type ?? actor.type, properties }];
  });
  await setActors(run, changed);
}

/** Writes an actor as it was composed, whatever the store has. */
export async function writeComposed(run: Run, id: string, { type, properties }: StoredActor): Promise<void> {
  const before = (await storedActors(run, [id])).get(id);
  await run("MATCH (n:Actor {id: $id}) SET n = $properties", { id, properties });
  await setActors(run, [{ id, type, before: before?.type ?? type, properties }]);
}

async function writePlaces(run: Run, places: readonly Place[]): Promise<void> {
  const rows = places.map(({ id, name, kind, country, lat, lon }) => ({
    id,
    properties: present({ id, name, kind, country, lat, lon }),
  }));
  if (rows.length > 0) await run("UNWIND $rows AS row MERGE (n:Place {id: row.id}) SET n += row.properties", { rows });
}

async function writeEvents(run: Run, rows: LoadRows): Promise<void> {
  if (rows.events.length === 0) return;
  const ids = rows.events.map((event) => event.id);
  await run("UNWIND $rows AS row MERGE (n:Event {id: row.id}) SET n += row.properties", { rows: rows.events });
  await run("UNWIND $ids AS id MATCH (n:Event {id: id})-[r:TOOK_PLACE_IN]->() DELETE r", { ids });
}

/** Writes the nodes a load names, as far as it says something new of them; `records` are those of its actors. */
export async function writeNodes(
  run: Run,
  rows: LoadRows,
  actors: readonly Actor[],
  records: ReadonlyMap<string, StoredActor>,
  places: readonly Place[],
): Promise<void> {
  if (actors.length > 0) await writeActors(run, actors, records);
  await writePlaces(run, places);
  await writeEvents(run, rows);
}
