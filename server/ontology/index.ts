// The ontology and the catalogue of known actors and places, read from seeds/ and checked as a whole.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { ACTOR_TYPES } from "../domain/actor.ts";
import { checkAliases, checkReferences, checkUnique, type Keys, type Located } from "./checks.ts";
import { actorSchema, actorTypeSchema, placeSchema, relationSchema } from "./schema.ts";
import type {
  ActorTypeDefinition,
  Catalogue,
  CatalogueActor,
  CataloguePlace,
  Ontology,
  RelationDefinition,
} from "./types.ts";
import { type FieldPath, type Problem, readYamlFolder, stem, throwProblems, type YamlFile } from "./yaml-file.ts";

export { documentOntology } from "./document.ts";
export type * from "./types.ts";

const ID: Keys<{ readonly id: string }> = { of: ({ id }) => [id], path: () => ["id"] };
const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));

/**
 * Reads `actor-types/*.yaml` and `relations/*.yaml` below `folder` (default: the project's seeds/ontology).
 * Throws one ActorgraphError `invalid_ontology` naming file, line and field of everything that is wrong.
 */
export function loadOntology(folder: string = join(SEEDS, "ontology")): Ontology {
  const problems: Problem[] = [];
  const types = readDefinitions<ActorTypeDefinition>(join(folder, "actor-types"), actorTypeSchema, problems);
  const relations = readDefinitions<RelationDefinition>(join(folder, "relations"), relationSchema, problems);
  checkUnique(types, "word", wordsOf("heads"), problems);
  checkUnique(types, "word", wordsOf("nominals"), problems);
  checkUnique(relations.flatMap(framesOf), "frame id", ID, problems);
  throwProblems(problems);
  const actorTypes = new Map(types.map(({ value }) => [value.name, value]));
  return deepFreeze({
    actorTypes: new Map(ACTOR_TYPES.flatMap((name) => [...actorTypes].filter(([key]) => key === name))),
    relations: new Map(relations.map(({ value }) => [value.name, value])),
  });
}

/**
 * Reads the lists of actors and places in `folder/*.yaml` (default: the project's seeds/actors); an entry is a place when its id
 * begins with "place:". Throws one ActorgraphError `invalid_ontology` naming file, line and field of everything that is wrong.
 */
export function loadCatalogue(ontology: Ontology, folder: string = join(SEEDS, "actors")): Catalogue {
  const problems: Problem[] = [];
  const actors: Located<CatalogueActor>[] = [];
  const places: Located<CataloguePlace>[] = [];
  for (const file of readYamlFolder(folder, problems)) {
    for (const [index, entry] of entriesOf(file, problems)) {
      if (isPlaceEntry(entry)) pushChecked(places, placeSchema, entry, file, [index], problems);
      else pushChecked(actors, actorSchema, entry, file, [index], problems);
    }
  }
  for (const { value, file, path } of actors) {
    if (ontology.actorTypes.has(value.type)) continue;
    problems.push({ file, path: [...path, "type"], message: "expected a type that has a file in actor-types" });
  }
  checkUnique<{ readonly id: string }>([...actors, ...places], "id", ID, problems);
  checkReferences(actors, places, problems);
  checkAliases(actors, places, problems);
  throwProblems(problems);
  return deepFreeze({
    actors: new Map(actors.map(({ value }) => [value.id, value])),
    places: new Map(places.map(({ value }) => [value.id, value])),
  });
}

function readDefinitions<Value extends { readonly name: string }>(
  folder: string,
  schema: z.ZodType<Value>,
  problems: Problem[],
): Located<Value>[] {
  const definitions: Located<Value>[] = [];
  for (const file of readYamlFolder(folder, problems)) {
    if (file.value === undefined) continue;
    pushChecked(definitions, schema, file.value, file, [], problems);
    const name = (file.value as { name?: unknown } | null)?.name;
    if (typeof name !== "string" || name === stem(file)) continue;
    problems.push({ file, path: ["name"], message: `expected the file's name, "${stem(file)}"` });
  }
  return definitions;
}

function pushChecked<Value>(
  into: Located<Value>[],
  schema: z.ZodType<Value>,
  value: unknown,
  file: YamlFile,
  path: FieldPath,
  problems: Problem[],
): void {
  const result = schema.safeParse(value);
  if (result.success) into.push({ value: result.data, file, path });
  else {
    for (const issue of result.error.issues) {
      problems.push({ file, path: [...path, ...(issue.path as FieldPath)], message: describeIssue(issue) });
    }
  }
}

/** zod's own messages say "Invalid input: expected ..."; ours begin with "expected" already. */
function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `expected no such field: ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_value") return `expected one of ${issue.values.join(", ")}`;
  return issue.message.replace(/^Invalid input: /, "");
}

function entriesOf(file: YamlFile, problems: Problem[]): [number, unknown][] {
  if (Array.isArray(file.value)) return [...file.value.entries()];
  if (file.value != null) problems.push({ file, path: [], message: "expected a list of actors and places" });
  return [];
}

function isPlaceEntry(entry: unknown): boolean {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === "string" && id.startsWith("place:");
}

function wordsOf(field: "heads" | "nominals"): Keys<ActorTypeDefinition> {
  return { of: (type) => type[field], path: (_, index) => [field, index] };
}

function framesOf({ value, file, path }: Located<RelationDefinition>): Located<RelationDefinition["frames"][number]>[] {
  return value.frames.map((frame, index) => ({ value: frame, file, path: [...path, "frames", index] }));
}

/** Freezes objects, arrays and the values of maps, all the way down. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  const parts = value instanceof Map ? value.values() : Object.values(value);
  for (const part of parts) deepFreeze(part);
  return Object.freeze(value);
}
