// Entries of a catalogue for tests: what is not given is empty.
import type { CatalogueActor } from "../../server/ontology/types.ts";

/** An actor of the catalogue with these fields. */
export function catalogueActor(
  fields: Partial<CatalogueActor> & Pick<CatalogueActor, "id" | "name" | "type">,
): CatalogueActor {
  return {
    aliases: [],
    exact: [],
    demonyms: [],
    shared: [],
    metonyms: [],
    partOf: null,
    country: null,
    from: null,
    to: null,
    roles: [],
    ...fields,
  };
}
