// Capitals and seats of the catalogue: whose they are, of one state after another.
import { aliasKey } from "./aliases.ts";
import type { Catalogue } from "./types.ts";

/** Place id -> ids of the actors whose capital or seat it names, in the order of the catalogue. */
export function seatsOf(catalogue: Catalogue): Map<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const actor of catalogue.actors.values())
    for (const metonym of actor.metonyms) {
      const key = aliasKey(metonym);
      owners.set(key, [...(owners.get(key) ?? []), actor.id]);
    }
  const seats = new Map<string, readonly string[]>();
  for (const place of catalogue.places.values()) {
    const found = [place.name, ...place.aliases].map((name) => owners.get(aliasKey(name))).find(Boolean);
    if (found) seats.set(place.id, found);
  }
  return seats;
}

/** Place id -> the actor whose capital or seat it is today, else the last whose it was. */
export function seatsToday(catalogue: Catalogue): Map<string, string> {
  const lasts = (id: string) => catalogue.actors.get(id)?.to === null;
  return new Map([...seatsOf(catalogue)].map(([place, owners]) => [place, owners.findLast(lasts) ?? owners.at(-1)!]));
}
