// The embedded store: one graph file in the data folder, held by a child process that can be killed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ActorgraphError } from "../../domain/errors.ts";
import { checkUserQuery } from "../guard.ts";
import { limitsOf } from "../limits.ts";
import { type Run, removeLoad, writeLoad } from "../loading/index.ts";
import { pathOptions } from "../path-options.ts";
import type { FoundPath, GraphStore, QueryResult, QueryValue, ReadOptions } from "../port.ts";
import type { IsSymmetric } from "../projection.ts";
import { bindParameters, findQuery, loadQueries } from "../queries.ts";
import { schemaStatements } from "../schema.ts";
import { turnstile } from "../turnstile.ts";
import { openError } from "./errors.ts";
import { EngineProcess, ProcessGone } from "./process.ts";

export interface EmbeddedOptions {
  /** Folder that holds `graph.grafeo`; created where missing. */
  readonly dataFolder: string;
  readonly isSymmetric: IsSymmetric;
  /** How often the write-ahead log is folded into the file; default 30 s. */
  readonly checkpointMs?: number;
}

/** Starting again more often than this for one request means that the request itself kills the engine. */
const MOST_ATTEMPTS = 3;

/** Opens nothing yet; `open()` starts the child process and creates the file where it is missing. */
export function createEmbeddedStore(options: EmbeddedOptions): GraphStore & { readonly processId: number | undefined } {
  const path = join(options.dataFolder, "graph.grafeo");
  const queries = loadQueries();
  const oneWriter = turnstile();
  let starting: Promise<EngineProcess> | null = null;
  let current: EngineProcess | null = null;
  let closed = true;

  async function start(): Promise<EngineProcess> {
    try {
      mkdirSync(options.dataFolder, { recursive: true });
    } catch (error) {
      throw new ActorgraphError("store_unavailable", `the data folder cannot be created: ${(error as Error).message}`, {
        where: options.dataFolder,
        hint: "name a folder that can be written with ACTORGRAPH_DATA",
      });
    }
    const started = new EngineProcess();
    await started.ask("hello", null).catch((error: Error) => {
      const hint = "run npm install again; the embedded engine needs Linux, macOS or Windows on x64 or arm64";
      throw new ActorgraphError("store_unavailable", `the embedded engine does not start: ${error.message}`, {
        where: path,
        hint,
        cause: error,
      });
    });
    try {
      await started.ask("open", {
        path,
        schema: schemaStatements("embedded"),
        checkpointMs: options.checkpointMs ?? 30_000,
      });
      return started;
    } catch (error) {
      await started.kill();
      throw error instanceof ProcessGone ? openError(path, error) : error;
    }
  }

  /** The living process, started again where the last one is gone. */
  async function running(): Promise<EngineProcess> {
    if (closed) throw new ActorgraphError("store_unavailable", "the store is closed", { where: path });
    if (current?.alive) return current;
    starting ??= restart().finally(() => {
      starting = null;
    });
    return starting;
  }

  async function restart(): Promise<EngineProcess> {
    await current?.ended;
    current = await start();
    return current;
  }

  /** Repeats work that was lost with the process; work that has no part in its end is repeated without counting. */
  async function persist<T>(work: (process: EngineProcess) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(await running());
      } catch (error) {
        if (!(error instanceof ProcessGone)) throw error;
        if (error.killed) attempt--;
        if (closed || attempt >= MOST_ATTEMPTS) {
          throw new ActorgraphError("store_unavailable", error.message, { where: path, cause: error });
        }
      }
    }
  }

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return oneWriter(() =>
      persist(async (process) => {
        await process.ask("begin", null);
        try {
          const outcome = await work((text, parameters) => process.ask("run", { text, parameters }));
          await process.ask("commit", null);
          return outcome;
        } catch (error) {
          if (process.alive) await process.ask("rollback", null);
          throw error;
        }
      }),
    );
  }

  const query = (
    text: string,
    parameters: Readonly<Record<string, QueryValue>>,
    user: boolean,
    limits?: ReadOptions,
  ): Promise<QueryResult> => {
    const { timeoutMs, rowLimit } = limitsOf(limits);
    return persist((process) => process.ask("query", { text, parameters, rowLimit, user }, timeoutMs));
  };

  return {
    engine: "embedded",
    get processId() {
      return current?.processId;
    },
    async open() {
      closed = false;
      await running().catch((error) => {
        closed = true;
        throw error;
      });
    },
    async close() {
      if (closed) return;
      closed = true;
      await starting?.catch(() => undefined);
      if (!current?.alive) return;
      await current.ask("close", null).catch(() => undefined);
      await current.kill();
    },
    async ping() {
      await query("RETURN 1 AS one", {}, false);
    },
    loadDocument: (load) => write((run) => writeLoad(run, load, options.isSymmetric)),
    removeDocument: (id) => write((run) => removeLoad(run, id)),
    async read(name, parameters, limits) {
      const stored = findQuery(queries, name);
      return query(stored.text, bindParameters(stored, parameters), false, limits);
    },
    async readUser(cypher, parameters = {}, limits) {
      return query(checkUserQuery(cypher), parameters, true, limits);
    },
    async shortestPaths(from, to, given): Promise<FoundPath[]> {
      const checked = pathOptions(given);
      return persist((process) => process.ask("paths", { from, to, options: checked }, checked.timeoutMs));
    },
  };
}
