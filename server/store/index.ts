// Chooses the store: Neo4j where an address is given, else the embedded engine in the data folder.
import { createEmbeddedStore } from "./embedded/index.ts";
import type { Neo4jAddress } from "./neo4j/connection.ts";
import { createNeo4jStore } from "./neo4j/index.ts";
import type { GraphStore } from "./port.ts";
import type { IsSymmetric } from "./projection.ts";

export interface StoreOptions {
  /** A server to use instead of the embedded engine. */
  readonly neo4j?: Neo4jAddress | null | undefined;
  /** Folder of the embedded engine's file. */
  readonly dataFolder: string;
  /** Says of a relation whether both its directions mean the same (the ontology's `symmetric`). */
  readonly isSymmetric: IsSymmetric;
}

/** A store that is not open yet; call `open()` before anything else. Opens no connection and touches no file by itself. */
export function createStore(options: StoreOptions): GraphStore {
  const { neo4j, dataFolder, isSymmetric } = options;
  return neo4j ? createNeo4jStore({ address: neo4j, isSymmetric }) : createEmbeddedStore({ dataFolder, isSymmetric });
}
