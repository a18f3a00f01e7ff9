// Cross checks over several definitions or entries: what one schema cannot see.
import type { CatalogueActor, CataloguePlace } from "./types.ts";
import type { FieldPath, Problem, YamlFile } from "./yaml-file.ts";

/** A checked value with the place it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly file: YamlFile;
  readonly path: FieldPath;
}

/** The keys that a value must have for itself, and the path of the n-th inside the value. */
export interface Keys<Value> {
  readonly of: (value: Value) => readonly string[];
  readonly path: (value: Value, index: number) => FieldPath;
}

/** Reports every key that two entries have; `what` names the kind of key in the message. */
export function checkUnique<Value>(
  entries: readonly Located<Value>[],
  what: string,
  keys: Keys<Value>,
  problems: Problem[],
): void {
  const owners = new Map<string, Located<Value>>();
  for (const entry of entries) {
    keys.of(entry.value).forEach((key, index) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      else if (owner !== entry) {
        const message = `expected a ${what} of its own, but "${key}" is also in ${owner.file.name}${nameOf(owner.value)}`;
        problems.push({ file: entry.file, path: [...entry.path, ...keys.path(entry.value, index)], message });
      }
    });
  }
}

/** Every reference between entries must exist, and no chain of `partOf` or `in` may come back to its start. */
export function checkReferences(
  actors: readonly Located<CatalogueActor>[],
  places: readonly Located<CataloguePlace>[],
  problems: Problem[],
): void {
  const known = new Map<string, CatalogueActor | CataloguePlace>();
  for (const entry of [...actors, ...places]) known.set(entry.value.id, entry.value);
  const expectKnown = (entry: Located<unknown>, path: FieldPath, id: string | null | undefined) => {
    if (id == null || known.has(id)) return;
    problems.push({
      file: entry.file,
      path: [...entry.path, ...path],
      message: `expected the id of an entry, but "${id}" is none`,
    });
  };
  for (const entry of actors) {
    expectKnown(entry, ["partOf"], entry.value.partOf);
    expectKnown(entry, ["country"], entry.value.country);
    entry.value.roles.forEach((role, index) => {
      expectKnown(entry, ["roles", index, "of"], role.of);
    });
  }
  for (const entry of places) {
    expectKnown(entry, ["country"], entry.value.country);
    expectKnown(entry, ["in"], entry.value.in);
  }
  for (const entry of [...actors, ...places]) {
    const field = "partOf" in entry.value ? "partOf" : "in";
    if (!returnsToItself(entry.value.id, known)) continue;
    problems.push({
      file: entry.file,
      path: [...entry.path, field],
      message: "expected a chain that ends, but it leads back to this entry",
    });
  }
}

/**
 * No two actors own the same surface form (name, alias, exact) in the same case, nor do two places of one country. Surnames are
 * derived and may be shared, so may demonyms and metonyms, and an actor may share its name with a place; of the names that bodies of
 * several states share there is one in each.
 */
export function checkAliases(
  actors: readonly Located<CatalogueActor>[],
  places: readonly Located<CataloguePlace>[],
  problems: Problem[],
): void {
  checkUnique<CatalogueActor>(actors, "alias", { of: surfaceForms, path: surfacePath }, problems);
  const inCountry = (place: CataloguePlace) =>
    surfaceForms(place).map((form) => `${form}, ${place.country ?? "no country"}`);
  checkUnique(places, "alias in its country", { of: inCountry, path: surfacePath }, problems);
  const inState = ({ shared, country }: CatalogueActor) => shared.map((form) => `${form}, ${country ?? "no country"}`);
  checkUnique<CatalogueActor>(
    actors,
    "shared name in its state",
    { of: inState, path: (_, i) => ["shared", i] },
    problems,
  );
}

function surfaceForms(entry: CatalogueActor | CataloguePlace): string[] {
  return [entry.name, ...entry.aliases, ...entry.exact];
}

function surfacePath(entry: CatalogueActor | CataloguePlace, index: number): FieldPath {
  if (index === 0) return ["name"];
  const alias = index - 1;
  return alias < entry.aliases.length ? ["aliases", alias] : ["exact", alias - entry.aliases.length];
}

function returnsToItself(start: string, known: ReadonlyMap<string, CatalogueActor | CataloguePlace>): boolean {
  const seen = new Set<string>();
  for (let id = parentOf(known.get(start)); id !== null && !seen.has(id); id = parentOf(known.get(id))) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}

function parentOf(entry: CatalogueActor | CataloguePlace | undefined): string | null {
  if (entry === undefined) return null;
  return "partOf" in entry ? entry.partOf : entry.in;
}

function nameOf(value: unknown): string {
  const { id, name } = value as { id?: string; name?: string };
  return (id ?? name) ? ` (${id ?? name})` : "";
}
