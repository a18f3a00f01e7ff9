// Capitals and seats that stand for a state when they act: which state that is on the day of the report.
import type { Referent } from "../types.ts";
import { type Era, type Eras, existed, hasEnded, timeOfReport } from "./eras.ts";
import type { AliasIndex } from "./names.ts";

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
