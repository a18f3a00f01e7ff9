// What is known of actors as documents give them. An actor that stands alone is its own record; of those that are joined each keeps one,
// as a Variant beside the Actor that is composed of them.
import type { Actor } from "../../domain/actor.ts";
import type { Resolved } from "../../resolution/clusters.ts";
import { completeActor, type StoredActor, storedActors, writeComposed } from "./nodes.ts";
import { type Properties, present } from "./rows.ts";
import type { Run } from "./statements.ts";

export type Records = Map<string, StoredActor>;

async function storedVariants(run: Run, ids: readonly string[]): Promise<Records> {
  const rows = await run("UNWIND $ids AS id MATCH (v:Variant {id: id}) RETURN id, properties(v) AS properties", {
    ids,
  });
  return new Map(
    rows.map((row) => {
      const { type, of: _, ...properties } = row.properties as Properties & { type: string };
      return [row.id as string, { type, properties: properties as Properties }];
    }),
  );
}

/** The records of these actors; those that are nowhere are missing. */
export async function readRecords(run: Run, ids: readonly string[]): Promise<Records> {
  if (ids.length === 0) return new Map();
  const variants = await storedVariants(run, ids);
  const actors = await storedActors(
    run,
    ids.filter((id) => !variants.has(id)),
  );
  return new Map([...actors, ...variants]);
}

/** A record as an actor first comes with. */
export function recordOf({ id, name, type, aliases, wikidata, description }: Actor): StoredActor {
  return { type, properties: present({ id, name, aliases, wikidata, description }) };
}

/** Members of each group of several, by the id that stands for them. */
export function groupsOf(resolved: Resolved): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, to] of resolved) groups.set(to, [...(groups.get(to) ?? []), id]);
  return new Map([...groups].filter(([, members]) => members.length > 1).map(([to, members]) => [to, members.sort()]));
}

const textsOf = (value: Properties[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/** One actor out of several records: the own record of `id` first, the names of the others as aliases. */
export function composeActor(
  id: string,
  members: readonly string[],
  records: ReadonlyMap<string, StoredActor>,
): StoredActor {
  const own = records.get(id)!;
  const others = members.filter((member) => member !== id).flatMap((member) => records.get(member) ?? []);
  const names = others.flatMap(({ properties }) => [properties.name as string, ...textsOf(properties.aliases)]);
  const aliases = [...new Set([...textsOf(own.properties.aliases), ...names])].filter(
    (alias) => alias !== own.properties.name,
  );
  const all = [own, ...others].map(({ properties }) => properties);
  const first = (field: string) => all.find((properties) => properties[field] !== undefined)?.[field];
  return {
    type: own.type,
    properties: present({ ...own.properties, aliases, wikidata: first("wikidata"), description: first("description") }),
  };
}

/** Writes the records of a group and the actor that is composed of them. */
async function writeGroup(run: Run, id: string, members: readonly string[], records: Records): Promise<void> {
  const rows = members.flatMap((member) => {
    const record = records.get(member);
    return record ? [{ id: member, properties: { ...record.properties, type: record.type, of: id } }] : [];
  });
  await run("UNWIND $rows AS row MERGE (v:Variant {id: row.id}) SET v = row.properties", { rows });
  await writeComposed(run, id, composeActor(id, members, records));
}

/** Lays groups of actors down as decisions have them now; who is alone again becomes an actor of its own. */
export async function arrangeRecords(run: Run, resolved: Resolved, records: Records): Promise<void> {
  const groups = groupsOf(resolved);
  for (const [id, members] of groups) if (records.has(id)) await writeGroup(run, id, members, records);
  const grouped = new Set([...groups.values()].flat());
  const alone = [...resolved.keys()].filter((id) => !grouped.has(id));
  const freed = await storedVariants(run, alone);
  for (const [id, record] of freed) await writeComposed(run, id, record);
  if (freed.size > 0) await run("UNWIND $ids AS id MATCH (v:Variant {id: id}) DELETE v", { ids: [...freed.keys()] });
}

/** Completes the records of joined actors by what a document newly says of them. */
export async function completeRecords(
  run: Run,
  actors: readonly Actor[],
  resolved: Resolved,
  records: Records,
): Promise<void> {
  const touched = new Set<string>();
  for (const actor of actors) {
    const to = resolved.get(actor.id);
    const before = records.get(actor.id);
    const properties = completeActor(before, actor);
    if (properties) records.set(actor.id, { type: actor.type, properties: { ...before?.properties, ...properties } });
    if (to !== undefined && properties) touched.add(to);
  }
  const groups = groupsOf(resolved);
  for (const id of [...touched].sort()) if (groups.has(id)) await writeGroup(run, id, groups.get(id)!, records);
}
