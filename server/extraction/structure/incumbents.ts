// Who is known to hold an office of a state when a document was published: an office that one person holds is no other's.
import { isOver, lastsOn } from "../../ontology/terms.ts";
import type { Catalogue, CatalogueRole } from "../../ontology/types.ts";
import { addDays } from "../time/calendar.ts";
import type { Firing } from "../types.ts";

/** Whether somebody else than this person, of another family name, holds the office of a title in a state. */
export type IsTaken = (state: string, title: string, person: string, name: string) => boolean;
/** Whether the catalogue knows somebody to hold the office of a title in a state when the document was published. */
export type IsKnown = (state: string, title: string) => boolean;

/** Everybody whom the catalogue knows to have held an office, by office. */
export type Offices = ReadonlyMap<string, readonly { readonly person: string; readonly role: CatalogueRole }[]>;

/** Sorts the posts of the catalogue by office. */
export function officesOf(catalogue: Catalogue): Offices {
  const offices = new Map<string, { person: string; role: CatalogueRole }[]>();
  for (const { id, roles } of catalogue.actors.values())
    for (const role of roles) {
      const office = nameOf(role.of, role.title);
      const held = offices.get(office) ?? [];
      held.push({ person: id, role });
      offices.set(office, held);
    }
  return offices;
}

/** Offices taken, by the catalogue on the day of publication and by what the document tells. */
export function incumbents(
  { catalogue, offices }: { readonly catalogue: Catalogue; readonly offices: Offices },
  published: string | null,
  told: readonly Firing[],
): IsTaken {
  const holders = new Map<string, Set<string>>();
  for (const { subject, object, title, former } of told) {
    if (title === undefined || former || hasLeft(catalogue, published, subject.referent.id, object.referent.id))
      continue;
    const office = nameOf(object.referent.id, title);
    holders.set(office, (holders.get(office) ?? new Set()).add(subject.referent.id));
  }
  const isSame = (person: string, name: string) => familyName(catalogue.actors.get(person)?.name) === familyName(name);
  return (state, title, person, name) => {
    const office = nameOf(state, title);
    const known =
      published === null ? [] : (offices.get(office) ?? []).filter(({ role }) => isSettled(role, published));
    const all = new Set([...(holders.get(office) ?? []), ...known.map((holder) => holder.person)]);
    return all.size > 0 && ![...all].some((holder) => holder === person || isSame(holder, name));
  };
}

/** Offices that the catalogue knows on the day of publication. */
export function officesKnown(offices: Offices, published: string | null): IsKnown {
  return (state, title) =>
    published !== null && (offices.get(nameOf(state, title)) ?? []).some(({ role }) => lastsOn(role, published));
}

/** The last word of a name, by which one of another spelling may still be known: "B. P. Koirala", "Bishweshwar Koirala". */
function familyName(name: string | undefined): string | undefined {
  return name
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1);
}

/** Whether somebody is in office on a day and has been for a while: who has just come to it may be the one that put another out of it. */
function isSettled(role: CatalogueRole, day: string): boolean {
  return lastsOn(role, day) && lastsOn(role, addDays(day, -UNSETTLED));
}
/** Days after which a new incumbent is settled. */
const UNSETTLED = 21;

function nameOf(state: string, title: string): string {
  return `${state} ${title.replaceAll("-", " ")}`;
}

/** Whether the catalogue knows only of former posts of a person in a state. */
function hasLeft(catalogue: Catalogue, published: string | null, person: string, state: string): boolean {
  const posts = (catalogue.actors.get(person)?.roles ?? []).filter(({ of }) => of === state);
  return posts.length > 0 && posts.every((post) => isOver(post, published));
}
