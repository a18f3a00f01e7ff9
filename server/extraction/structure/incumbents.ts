// Who is known to hold an office of a state when a document was published: an office that one person holds is no other's.
import { isOver, lastsOn } from "../../ontology/terms.ts";
import type { Catalogue } from "../../ontology/types.ts";
import type { Firing } from "../types.ts";

/** Whether somebody else than this person holds the office of a title in a state. */
export type IsTaken = (state: string, title: string, person: string) => boolean;

/** Offices taken, by the catalogue on the day of publication and by what the document tells. */
export function incumbents(catalogue: Catalogue, published: string | null, told: readonly Firing[]): IsTaken {
  const holders = new Map<string, Set<string>>();
  const take = (state: string, title: string, person: string) => {
    const office = `${state} ${title.replaceAll("-", " ")}`;
    holders.set(office, (holders.get(office) ?? new Set()).add(person));
  };
  if (published !== null)
    for (const { id, roles } of catalogue.actors.values())
      for (const role of roles) if (lastsOn(role, published)) take(role.of, role.title, id);
  for (const { subject, object, title, former } of told)
    if (title !== undefined && !former && !hasLeft(catalogue, published, subject.referent.id, object.referent.id))
      take(object.referent.id, title, subject.referent.id);
  return (state, title, person) => {
    const known = holders.get(`${state} ${title.replaceAll("-", " ")}`);
    return known !== undefined && !known.has(person);
  };
}

/** Whether the catalogue knows only of former posts of a person in a state. */
function hasLeft(catalogue: Catalogue, published: string | null, person: string, state: string): boolean {
  const posts = (catalogue.actors.get(person)?.roles ?? []).filter(({ of }) => of === state);
  return posts.length > 0 && posts.every((post) => isOver(post, published));
}
