// The store on a Neo4j server.
import neo4j, { type Driver, type ManagedTransaction, type Result } from "neo4j-driver";
import { ActorgraphError } from "../../domain/errors.ts";
import { checkUserQuery } from "../guard.ts";
import { limitsOf } from "../limits.ts";
import { type Run, removeLoad, writeLoad } from "../loading/index.ts";
import { pathOptions } from "../path-options.ts";
import type { FoundPath, GraphStore, QueryResult, QueryRow, ReadOptions } from "../port.ts";
import type { IsSymmetric } from "../projection.ts";
import { bindParameters, findQuery, loadQueries } from "../queries.ts";
import { schemaStatements } from "../schema.ts";
import type { Neo4jAddress } from "./connection.ts";
import { neo4jError } from "./errors.ts";
import { pathCypher } from "./paths.ts";
import { collectNames, toParameters, toQueryValue } from "./values.ts";

export interface Neo4jOptions {
  readonly address: Neo4jAddress;
  readonly isSymmetric: IsSymmetric;
}

/** A load may take longer than a read: it rewrites a document's claims. */
const WRITE_TIMEOUT_MS = 60_000;
const DRIVER_OPTIONS = {
  disableLosslessIntegers: true,
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 2_000,
  userAgent: "actorgraph",
};

/** Rows up to the limit; the rest stays on the server. */
async function take(
  result: Result,
  rowLimit: number,
): Promise<{ columns: string[]; rows: unknown[][]; truncated: boolean }> {
  const columns = await result.keys();
  const rows: unknown[][] = [];
  for await (const record of result) {
    if (rows.length === rowLimit) return { columns, rows, truncated: true };
    rows.push(columns.map((column) => record.get(column)));
  }
  return { columns, rows, truncated: false };
}

async function readRows(
  transaction: ManagedTransaction,
  text: string,
  parameters: object,
  rowLimit: number,
): Promise<Omit<QueryResult, "milliseconds">> {
  const { columns, rows, truncated } = await take(transaction.run(text, toParameters(parameters) as object), rowLimit);
  const { names, missing } = collectNames(rows.flat());
  if (missing.length > 0) {
    const found = await transaction.run(
      "MATCH (n) WHERE elementId(n) IN $missing RETURN elementId(n) AS element, n.id AS id",
      { missing },
    );
    for (const record of found.records)
      if (typeof record.get("id") === "string") names.set(record.get("element"), record.get("id"));
  }
  const converted = rows.map(
    (row): QueryRow => Object.fromEntries(row.map((value, index) => [columns[index]!, toQueryValue(value, names)])),
  );
  return { columns, rows: converted, truncated };
}

/** The same path with its keys in the port's order, since a map comes back in any. */
function orderedPath({ nodes, edges }: FoundPath): FoundPath {
  return {
    nodes: nodes.map(({ id, name, type }) => ({ id, name, type })),
    edges: edges.map(({ id, relation, source, target, standing }) => ({ id, relation, source, target, standing })),
  };
}

function connect({ uri, username, password }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), DRIVER_OPTIONS);
  } catch (error) {
    const hint = "NEO4J_URI is an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org";
    throw new ActorgraphError("store_unavailable", `"${uri}" is no address of a Neo4j server`, {
      where: uri,
      hint,
      cause: error,
    });
  }
}

/** Opens nothing yet; `open()` connects and lays the schema. */
export function createNeo4jStore({ address, isSymmetric }: Neo4jOptions): GraphStore {
  const queries = loadQueries();
  let driver: Driver | null = null;

  async function withSession<T>(
    mode: "READ" | "WRITE",
    work: (session: ReturnType<Driver["session"]>) => Promise<T>,
  ): Promise<T> {
    if (driver === null) throw new ActorgraphError("store_unavailable", "the store is closed", { where: address.uri });
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session[mode] });
    try {
      return await work(session);
    } catch (error) {
      throw neo4jError(error, address);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async function query(text: string, parameters: object, given?: ReadOptions): Promise<QueryResult> {
    const { timeoutMs, rowLimit } = limitsOf(given);
    const started = performance.now();
    const result = await withSession("READ", (session) =>
      session.executeRead((transaction) => readRows(transaction, text, parameters, rowLimit), { timeout: timeoutMs }),
    );
    return { ...result, milliseconds: Math.round(performance.now() - started) };
  }

  function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return withSession("WRITE", (session) =>
      session.executeWrite(
        (transaction) =>
          work(async (text, parameters) => {
            const { records } = await transaction.run(text, toParameters(parameters) as object);
            return records.map((record) => record.toObject());
          }),
        { timeout: WRITE_TIMEOUT_MS },
      ),
    );
  }

  async function lay(statement: string): Promise<void> {
    await withSession("WRITE", (session) => session.executeWrite((transaction) => transaction.run(statement)));
  }

  return {
    engine: "neo4j",
    async open() {
      driver ??= connect(address);
      try {
        // Fails at once where a transaction would be retried for seconds.
        await driver.verifyConnectivity({ database: address.database });
        for (const statement of schemaStatements("neo4j")) await lay(statement);
      } catch (error) {
        await driver.close();
        driver = null;
        throw neo4jError(error, address);
      }
    },
    async close() {
      const open = driver;
      driver = null;
      await open?.close();
    },
    async ping() {
      await query("RETURN 1 AS one", {}, { timeoutMs: 5_000 });
    },
    loadDocument: (load) => write((run) => writeLoad(run, load, isSymmetric)),
    removeDocument: (id) => write((run) => removeLoad(run, id)),
    async read(name, parameters, given) {
      const stored = findQuery(queries, name);
      return query(stored.text, bindParameters(stored, parameters), given);
    },
    async readUser(cypher, parameters = {}, given) {
      return query(checkUserQuery(cypher), parameters, given);
    },
    async shortestPaths(from, to, given): Promise<FoundPath[]> {
      const options = pathOptions(given);
      const limits = { timeoutMs: options.timeoutMs };
      const types = await query(
        "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType",
        {},
        limits,
      );
      const text = pathCypher(
        types.rows.map((row) => row.relationshipType as string),
        options,
      );
      if (text === null) return [];
      const found = await query(text, { from, to, standings: options.standings ?? null, limit: options.limit }, limits);
      return (found.rows as unknown as FoundPath[]).map(orderedPath);
    },
  };
}
