// The child process that holds the embedded engine: it can be killed at any moment, since the engine knows no time-out.
import grafeo, { type QueryResult as EngineResult, type GrafeoDB, type Transaction } from "@grafeo-db/js";
import { ActorgraphError, asActorgraphError } from "../../domain/errors.ts";
import type { QueryResult, QueryRow } from "../port.ts";
import { openError, queryError } from "./errors.ts";
import { watchMemory } from "./memory-guard.ts";
import { findPaths } from "./paths.ts";
import type { Operation, Operations, Request, Response } from "./protocol.ts";
import { converter, engineId } from "./values.ts";

/** Exit code of a process that ended itself because a query took too much memory. */
const EXCESS_EXIT = 86;
/** Set once the process is about to end itself: what it is asked from then on is lost, and the parent asks the next process. */
let ending = false;
let database: GrafeoDB | null = null;
let writing: Transaction | null = null;

function opened(): GrafeoDB {
  if (database === null) throw new ActorgraphError("store_unavailable", "the database is not open");
  return database;
}

function transaction(): Transaction {
  if (writing === null) throw new ActorgraphError("internal", "no transaction was begun");
  return writing;
}

function nodeIdOf(internal: number): string {
  const id = opened().getNode(internal)?.get("id");
  return typeof id === "string" ? id : engineId(internal);
}

function resultOf(result: EngineResult, rowLimit: number, started: number): QueryResult {
  const convert = converter(nodeIdOf);
  const length = Math.min(result.length, rowLimit);
  const rows = Array.from({ length }, (_, index): QueryRow => {
    const row = result.get(index);
    return Object.fromEntries(result.columns.map((column) => [column, convert(row[column])]));
  });
  return {
    columns: [...result.columns],
    rows,
    truncated: result.length > rowLimit,
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Runs a user's query; where it takes too much memory, says so and ends the process, since nothing else stops it. */
function withinMemory<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExcess = () => {
      if (ending) return;
      ending = true;
      const hint = "narrow the query: a LIMIT, fewer collected values, a shorter range";
      reject(
        new ActorgraphError("too_large", "the query needs more memory than it may take and was stopped", { hint }),
      );
      setTimeout(() => process.exit(EXCESS_EXIT), 50);
    };
    watchMemory(work, onExcess).then(resolve, reject);
  });
}

async function readUser(input: Operations["query"]["input"], started: number): Promise<QueryResult> {
  const attempt = opened().beginTransaction();
  try {
    const result = await withinMemory(() => attempt.executeCypher(input.text, input.parameters));
    const written = Object.values(result.counters).some((count) => count > 0);
    if (written) throw new ActorgraphError("forbidden_query", "the query writes; only reading is allowed here");
    return resultOf(result, input.rowLimit, started);
  } finally {
    // Refused while a statement runs, which is the case when the process is about to end anyway.
    try {
      attempt.rollback();
    } catch {}
  }
}

const handlers: { [Name in Operation]: (input: Operations[Name]["input"]) => Promise<Operations[Name]["output"]> } = {
  async hello() {
    return null;
  },
  async open({ path, schema, checkpointMs }) {
    try {
      database = grafeo.GrafeoDB.create(path);
      database.setCheckpointTriggers({ intervalMs: checkpointMs });
      for (const statement of schema) await database.executeCypher(statement);
    } catch (error) {
      throw openError(path, error);
    }
    return null;
  },
  async query(input) {
    const started = performance.now();
    try {
      if (input.user) return await readUser(input, started);
      return resultOf(await opened().executeCypher(input.text, input.parameters), input.rowLimit, started);
    } catch (error) {
      throw queryError(error);
    }
  },
  async begin() {
    if (writing !== null) throw new ActorgraphError("internal", "a transaction is open already");
    writing = opened().beginTransaction();
    return null;
  },
  async run({ text, parameters }) {
    const result = await transaction().executeCypher(text, parameters);
    return result.toArray();
  },
  async commit() {
    transaction().commit();
    writing = null;
    return null;
  },
  async rollback() {
    const open = writing;
    writing = null;
    open?.rollback();
    return null;
  },
  async paths({ from, to, options }) {
    return findPaths(opened(), from, to, options);
  },
  async close() {
    writing?.rollback();
    database?.close();
    database = null;
    return null;
  },
};

async function answer(request: Request): Promise<Response> {
  try {
    const handle = handlers[request.operation] as (input: unknown) => Promise<unknown>;
    return { id: request.id, output: await handle(request.input) };
  } catch (error) {
    const { code, message, where, hint } = asActorgraphError(error);
    return { id: request.id, error: { code, message, where, hint } };
  }
}

process.on("message", (request: Request) => {
  if (ending) return;
  void answer(request).then((response) => process.send?.(response));
});
// The parent is gone: what was acknowledged is in the write-ahead log, the rest was promised to nobody.
process.on("disconnect", () => process.exit(0));
// Ctrl-C reaches the whole process group; the parent closes the store in its own time.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
