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
  const owners = [...index.contested].map(([id, claimants]) => [id, ownerOf(index.eras, claimants, time)] as const);
  return { ...index, referents: referentsUnder(index, owners), time };
}

/** Referents under each distribution of seats that a report has needed: few, since few seats have changed hands. */
const UNDER = new WeakMap<AliasIndex["referents"], Map<string, AliasIndex["referents"]>>();

function referentsUnder(
  { referents }: AliasIndex,
  owners: readonly (readonly [place: string, state: string | null])[],
): AliasIndex["referents"] {
  const known = UNDER.get(referents) ?? new Map<string, AliasIndex["referents"]>();
  UNDER.set(referents, known);
  const key = owners.map(([, state]) => state).join(" ");
  const ready = known.get(key);
  if (ready) return ready;
  const changed = new Map<string, Referent>(referents);
  for (const [id, state] of owners) {
    const metonymOf = state === null ? null : (referents.get(state) ?? null);
    changed.set(id, { ...referents.get(id)!, metonymOf });
  }
  known.set(key, changed);
  return changed;
}
