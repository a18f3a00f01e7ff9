// Capitals and seats that stand for a state when they act: which state that is on the day of the report.
import { aliasKey } from "../../ontology/aliases.ts";
import type { Catalogue } from "../../ontology/types.ts";
import type { Referent } from "../types.ts";
import { type Era, type Eras, existed, hasEnded, timeOfReport } from "./eras.ts";
import type { AliasIndex } from "./names.ts";

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

/** Whose seat it is at that time: a state that has ended where it then was, else the one of today. */
export function ownerOf(eras: Eras, owners: readonly string[], time: Era): string | null {
  const ended = owners.filter((id) => hasEnded(eras, id));
  return ended.find((id) => existed(eras, id, time)) ?? owners.findLast((id) => !ended.includes(id)) ?? null;
}

/** The index for a report of that date: seats stand for the states of their day, surnames for the people of theirs. */
export function asOf(index: AliasIndex, published: string | null): AliasIndex {
  const time = timeOfReport(published);
  const referents = new Map<string, Referent>(index.referents);
  for (const [id, owners] of index.contested) {
    const owner = ownerOf(index.eras, owners, time);
    const place = referents.get(id)!;
    referents.set(id, { ...place, metonymOf: owner === null ? null : (referents.get(owner) ?? null) });
  }
  return { ...index, referents, time };
}
