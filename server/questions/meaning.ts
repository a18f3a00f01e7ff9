// What of the stored claims and events a question means, where ids alone do not say it: owners, further names, happenings.
import { slug } from "../domain/actor.ts";
import { EVENT_NOUNS } from "../extraction/lexicon/nouns.ts";
import { aliasKey } from "../ontology/aliases.ts";
import type { Catalogue } from "../ontology/types.ts";
import type { GraphStore } from "../store/port.ts";
import type { FoundClaim } from "./claims.ts";
import type { StoredName } from "./names.ts";
import type { Entity, Side, Understanding } from "./types.ts";

/** Where names and events are looked up. */
export interface World {
  readonly store: GraphStore;
  readonly catalogue: Catalogue;
  readonly stored: readonly StoredName[];
}

/** "Which Russian officials": only fillers that belong to the state named, by the catalogue or by their own name. */
export function ofOwner(
  claims: readonly FoundClaim[],
  { owner, pattern }: Understanding,
  catalogue: Catalogue,
): FoundClaim[] {
  if (!owner || !pattern) return [...claims];
  const asked = pattern.object?.hole ? "object" : "subject";
  const belongs = (id: string): boolean => {
    const actor = catalogue.actors.get(id);
    return (
      actor !== undefined &&
      [actor.country, actor.partOf, ...(actor.roles ?? []).map(({ of }) => of)].some(
        (of) => of !== null && owner.ids.includes(of),
      )
    );
  };
  const demonyms = owner.ids
    .flatMap((id) => catalogue.actors.get(id)?.demonyms ?? [])
    .map((word) => word.toLowerCase());
  return claims.filter(
    (claim) =>
      belongs(claim[asked].id) || demonyms.some((word) => claim[asked].name.toLowerCase().startsWith(`${word} `)),
  );
}

/** Claims whose sentence also mentions each of some entities by one of their names. */
export function mentioning(
  claims: readonly FoundClaim[],
  also: readonly Entity[],
  { stored, catalogue }: World,
): FoundClaim[] {
  const names = also.map(({ ids, name }) =>
    [
      name,
      ...ids.flatMap((id) => [
        ...(stored.find((node) => node.id === id)?.aliases ?? []),
        ...(catalogue.actors.get(id)?.demonyms ?? []),
      ]),
    ].map(aliasKey),
  );
  return claims.filter(({ quote }) => {
    const words = ` ${aliasKey(quote)
      .replace(/[^\p{L}\p{N} ]+/gu, " ")
      .replace(/\s+/g, " ")} `;
    return names.every((keys) => keys.some((key) => words.includes(` ${key} `)));
  });
}

/** Ids of the events that "the X attack" may mean: named after X, or told of by a report with X in its title or an event there. */
export async function happenings({ store, stored }: World, { pattern }: Understanding): Promise<string[]> {
  const object: Side = pattern?.object ?? null;
  if (!pattern?.event || !object || object.hole) return [];
  const keys = object.entities
    .flatMap(({ ids, name }) => [
      name,
      ...stored.filter((node) => ids.includes(node.id)).flatMap(({ aliases }) => aliases),
    ])
    .map(aliasKey);
  const places = object.entities.flatMap(({ ids }) => ids.filter((id) => id.startsWith("place:")));
  const { rows } = places.length > 0 ? await store.read("events", { places }) : { rows: [] };
  const titled = (await store.read("documents")).rows.filter(({ title }) =>
    keys.some((key) => ` ${aliasKey((title ?? "") as string)} `.includes(` ${key} `)),
  );
  const documents = new Set([
    ...rows.flatMap((row) => (row.documents ?? []) as string[]),
    ...titled.map(({ id }) => id as string),
  ]);
  const prefixes = [...documents].map((id) => `event:${slug(id.replace(/^doc:/, ""))}-`);
  const isHappening = (name: string) =>
    name
      .toLowerCase()
      .split(" ")
      .some((word) => EVENT_NOUNS.has(word) || EVENT_NOUNS.has(word.replace(/s$/, "")));
  const events = stored.filter(({ type, name }) => type === "Event" && isHappening(name));
  return events
    .filter(
      ({ id, name }) =>
        keys.some((key) => ` ${aliasKey(name)} `.includes(` ${key} `)) ||
        prefixes.some((prefix) => id.startsWith(prefix)),
    )
    .map(({ id }) => id);
}
