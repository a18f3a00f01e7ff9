// When posts of the catalogue were held. Days are ISO dates; a term may know the year or month only.
import type { CatalogueRole } from "./types.ts";

type Term = Pick<CatalogueRole, "from" | "to">;

/** Whether a term lasts on a day; one of unknown beginning lasts until its end, and all do where the day is not known. */
export function lastsOn(term: Term, day: string | null): boolean {
  return hasBegun(term, day) && !isOver(term, day);
}

/** Whether a term had begun by a day; true where either is not known. */
export function hasBegun({ from }: Term, day: string | null): boolean {
  return day === null || from === null || from <= day;
}

/** Whether a term was over on a day; false where either is not known. The year or month of its end belongs to it. */
export function isOver({ to }: Term, day: string | null): boolean {
  return day !== null && to !== null && `${to}-99` < day;
}
