// The connection to a Neo4j server: sessions, transactions with time limits, rows converted to the port's values.
import neo4j, { type Driver, type ManagedTransaction, type Result, type Session } from "neo4j-driver";
import { ActorgraphError } from "../../domain/errors.ts";
import { limitsOf } from "../limits.ts";
import type { Run } from "../loading/index.ts";
import type { QueryResult, QueryRow, ReadOptions } from "../port.ts";
import { neo4jError } from "./errors.ts";
import { collectNames, toParameters, toQueryValue } from "./values.ts";

/** Address and credentials; `database` is always named, so that no query depends on a server's default. */
export interface Neo4jAddress {
  /** bolt://, bolt+s://, neo4j:// (routed cluster) or neo4j+s:// address. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
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

/** One server, opened and closed; every method rejects with an ActorgraphError. */
export class Neo4jConnection {
  readonly #address: Neo4jAddress;
  #driver: Driver | null = null;

  constructor(address: Neo4jAddress) {
    this.#address = address;
  }

  /** Connects and runs the statements of the schema, each in a transaction of its own. */
  async open(schema: readonly string[]): Promise<void> {
    this.#driver ??= connect(this.#address);
    try {
      // Fails at once where a transaction would be retried for seconds.
      await this.#driver.verifyConnectivity({ database: this.#address.database });
      for (const statement of schema) await this.write((run) => run(statement, {}));
    } catch (error) {
      await this.close();
      throw neo4jError(error, this.#address);
    }
  }

  async close(): Promise<void> {
    const open = this.#driver;
    this.#driver = null;
    await open?.close();
  }

  /** Rows of one statement in a read transaction, within limits. */
  async query(text: string, parameters: object, given?: ReadOptions): Promise<QueryResult> {
    const { timeoutMs, rowLimit } = limitsOf(given);
    const started = performance.now();
    const result = await this.#withSession("READ", (session) =>
      session.executeRead((transaction) => readRows(transaction, text, parameters, rowLimit), { timeout: timeoutMs }),
    );
    return { ...result, milliseconds: Math.round(performance.now() - started) };
  }

  /** Does `work` in one write transaction; it may be called again where the server asks to retry. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const within = (transaction: ManagedTransaction) =>
      work(async (text, parameters) => {
        const { records } = await transaction.run(text, toParameters(parameters) as object);
        return records.map((record) => record.toObject());
      });
    return this.#withSession("WRITE", (session) => session.executeWrite(within, { timeout: WRITE_TIMEOUT_MS }));
  }

  async #withSession<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#driver === null) {
      throw new ActorgraphError("store_unavailable", "the store is closed", { where: this.#address.uri });
    }
    const session = this.#driver.session({ database: this.#address.database, defaultAccessMode: neo4j.session[mode] });
    try {
      return await work(session);
    } catch (error) {
      throw neo4jError(error, this.#address);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}
