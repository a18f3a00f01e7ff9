// The states of the catalogue, by every word that names or describes them.
import { aliasKey } from "../ontology/aliases.ts";
import type { Catalogue } from "../ontology/types.ts";
import type { World } from "./types.ts";

/** Knows the states of a catalogue by name, alias and demonym. */
export function worldOf(catalogue: Catalogue): World {
  const countries = new Map<string, string>();
  for (const { id, type, name, aliases, exact, demonyms } of catalogue.actors.values()) {
    if (type !== "State") continue;
    for (const form of [name, ...aliases, ...exact, ...demonyms])
      countries.set(aliasKey(form).replace(/^the /, ""), id);
  }
  return { countryOf: (phrase) => countries.get(phrase) };
}
