// From an extraction to what the store writes: every actor and place it names, completed from the catalogue. Pure.
import { type Actor, isActorType, type NodeType, type Place } from "../domain/actor.ts";
import type { EventRecord, Extraction } from "../domain/claim.ts";
import type { Catalogue, CatalogueActor } from "../ontology/types.ts";
import type { Extracted } from "../reading/types.ts";
import type { DocumentLoad } from "../store/port.ts";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
}

/**
 * What an extraction brings along of its actors and places counts before the catalogue. `ingested` is an ISO instant, `hash` the
 * SHA-256 of the text. Actors and places come sorted by id.
 */
export function toLoad(
  { actors = [], places: brought = [], ...given }: Extracted,
  catalogue: Catalogue,
  hash: string,
  ingested: string,
): DocumentLoad {
  const extraction: Extraction = { ...given, events: [...given.events, ...eventsOnlyNamed(given)] };
  const named = [...new Map(namedIn(extraction, catalogue).map((node) => [node.id, node])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const known = new Map<string, Actor | Place>([...actors, ...brought].map((node) => [node.id, node]));
  const places = named.filter(({ type }) => type === "Place").map((node) => toPlace(node, catalogue));
  for (const { place } of extraction.events) {
    if (place && !places.some(({ id }) => id === place))
      places.push(toPlace({ id: place, name: nameOfId(place), type: "Place" }, catalogue));
  }
  const completed = named.filter(({ type }) => isActorType(type)).map((node) => toActor(node, extraction, catalogue));
  return {
    extraction,
    actors: completed.map((actor) => (known.get(actor.id) as Actor | undefined) ?? actor),
    places: places
      .map((place) => (known.get(place.id) as Place | undefined) ?? place)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    hash,
    ingested,
  };
}

/** Events that claims name without the extraction describing them. */
function eventsOnlyNamed({ events, claims }: Extraction): EventRecord[] {
  const known = new Set(events.map(({ id }) => id));
  const named = claims
    .flatMap(({ subject, object }) => [subject, object])
    .filter(({ type, actor }) => type === "Event" && !known.has(actor));
  return [...new Map(named.map(({ actor, name }) => [actor, name]))].map(([id, name]) => ({
    id,
    name,
    kind: "event",
    from: null,
    to: null,
    precision: null,
    place: null,
    killed: null,
    injured: null,
    roles: [],
  }));
}

/** Later entries win, so that what a claim calls its participant counts more than a mention, and a mention more than a role ("Moscow" for Russia). */
function namedIn({ mentions, claims, events }: Extraction, catalogue: Catalogue): Named[] {
  const inRoles = events.flatMap(({ roles }) =>
    roles.flatMap(({ actor = null }) => (actor && catalogue.actors.get(actor)) || []),
  );
  const mentioned = mentions.flatMap(({ actor, name, type }) =>
    actor && type ? [{ id: actor, name: name ?? nameOfId(actor), type }] : [],
  );
  const participants = claims.flatMap(({ subject, object, speaker }) => [
    subject,
    object,
    ...(speaker ? [speaker] : []),
  ]);
  return [...inRoles, ...mentioned, ...participants.map(({ actor, name, type }) => ({ id: actor, name, type }))];
}

/** An actor of the catalogue as the store has it. */
export function toKnownActor({ id, name, type, aliases, exact, wikidata, description }: CatalogueActor): Actor {
  return {
    id,
    name,
    type,
    aliases: [...new Set([...aliases, ...exact])].filter((alias) => alias !== name),
    ...(wikidata ? { wikidata } : {}),
    ...(description ? { description } : {}),
  };
}

function toActor({ id, name, type }: Named, { mentions }: Extraction, catalogue: Catalogue): Actor {
  const known = catalogue.actors.get(id);
  if (known) return toKnownActor(known);
  const spellings = mentions
    .filter(({ actor, kind }) => actor === id && kind === "name")
    .map(({ text }) => text.replace(/\s+/g, " "));
  return {
    id,
    name,
    type: type as Actor["type"],
    aliases: [...new Set(spellings)].filter((text) => text !== name).sort(),
  };
}

function toPlace({ id, name }: Named, catalogue: Catalogue): Place {
  const known = catalogue.places.get(id);
  if (!known) return { id, name, kind: "area" };
  return {
    id,
    name: known.name,
    kind: known.kind,
    ...(known.country === undefined ? {} : { country: known.country }),
    ...(known.lat === undefined ? {} : { lat: known.lat }),
    ...(known.lon === undefined ? {} : { lon: known.lon }),
  };
}

/** "place:crocus-city-hall" -> "Crocus City Hall". */
function nameOfId(id: string): string {
  return id
    .slice(id.indexOf(":") + 1)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
