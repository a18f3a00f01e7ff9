// The store on a Neo4j server.
import { checkUserQuery } from "../guard.ts";
import { removeLoad, writeDecisions, writeLoad } from "../loading/index.ts";
import { pathOptions } from "../path-options.ts";
import type { FoundPath, GraphStore, PathOptions } from "../port.ts";
import type { IsSymmetric } from "../projection.ts";
import { bindParameters, findQuery, loadQueries } from "../queries.ts";
import { schemaStatements } from "../schema.ts";
import { type Neo4jAddress, Neo4jConnection } from "./connection.ts";
import { pathCypher } from "./paths.ts";

export interface Neo4jOptions {
  readonly address: Neo4jAddress;
  readonly isSymmetric: IsSymmetric;
}

const TYPES = "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType";

/** The same path with its keys in the port's order, since a map comes back in any. */
function orderedPath({ nodes, edges }: FoundPath): FoundPath {
  return {
    nodes: nodes.map(({ id, name, type }) => ({ id, name, type })),
    edges: edges.map(({ id, relation, source, target, standing }) => ({ id, relation, source, target, standing })),
  };
}

async function findPaths(
  connection: Neo4jConnection,
  from: string,
  to: string,
  given?: PathOptions,
): Promise<FoundPath[]> {
  const options = pathOptions(given);
  const limits = { timeoutMs: options.timeoutMs };
  const types = (await connection.query(TYPES, {}, limits)).rows.map((row) => row.relationshipType as string);
  const text = pathCypher(types, options);
  if (text === null) return [];
  const parameters = { from, to, standings: options.standings ?? null, limit: options.limit };
  const { rows } = await connection.query(text, parameters, limits);
  return (rows as unknown as FoundPath[]).map(orderedPath);
}

/** Opens nothing yet; `open()` connects and lays the schema. */
export function createNeo4jStore({ address, isSymmetric }: Neo4jOptions): GraphStore {
  const connection = new Neo4jConnection(address);
  const queries = loadQueries();
  return {
    engine: "neo4j",
    open: () => connection.open(schemaStatements("neo4j")),
    close: () => connection.close(),
    async ping() {
      await connection.query("RETURN 1 AS one", {}, { timeoutMs: 5_000 });
    },
    loadDocument: (load) => connection.write((run) => writeLoad(run, load, isSymmetric)),
    removeDocument: (id) => connection.write((run) => removeLoad(run, id, isSymmetric)),
    decide: (changes, others) => connection.write((run) => writeDecisions(run, changes, others ?? [], isSymmetric)),
    async read(name, parameters, limits) {
      const stored = findQuery(queries, name);
      return connection.query(stored.text, bindParameters(stored, parameters), limits);
    },
    async readUser(cypher, parameters = {}, limits) {
      return connection.query(checkUserQuery(cypher), parameters, limits);
    },
    shortestPaths: (from, to, given) => findPaths(connection, from, to, given),
  };
}
