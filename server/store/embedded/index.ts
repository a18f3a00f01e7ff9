// The embedded store: one graph file in the data folder, held by a child process that can be killed.
import { join } from "node:path";
import { checkUserQuery } from "../guard.ts";
import { limitsOf } from "../limits.ts";
import { type Run, removeLoad, writeDecisions, writeLoad } from "../loading/index.ts";
import { pathOptions } from "../path-options.ts";
import type { FoundPath, GraphStore, QueryResult, QueryValue, ReadOptions } from "../port.ts";
import type { IsSymmetric } from "../projection.ts";
import { bindParameters, findQuery, loadQueries } from "../queries.ts";
import { turnstile } from "../turnstile.ts";
import { EngineKeeper } from "./keeper.ts";
import type { EngineProcess } from "./process.ts";

type Parameters = Readonly<Record<string, QueryValue>>;

export interface EmbeddedOptions {
  /** Folder that holds `graph.grafeo`; created where missing. */
  readonly dataFolder: string;
  readonly isSymmetric: IsSymmetric;
  /** How often the write-ahead log is folded into the file; default 30 s. */
  readonly checkpointMs?: number;
}

const CHECKPOINT_MS = 30_000;

async function transact<T>(process: EngineProcess, work: (run: Run) => Promise<T>): Promise<T> {
  await process.ask("begin", null);
  try {
    const outcome = await work((text, parameters) => process.ask("run", { text, parameters }));
    await process.ask("commit", null);
    return outcome;
  } catch (error) {
    if (process.alive) await process.ask("rollback", null);
    throw error;
  }
}

/** An embedded store; `processId` is the engine's process, for tests that kill it. */
export interface EmbeddedStore extends GraphStore {
  readonly processId: number | undefined;
}

/** Opens nothing yet; `open()` starts the child process and creates the file where it is missing. */
export function createEmbeddedStore(options: EmbeddedOptions): EmbeddedStore {
  const keeper = new EngineKeeper(join(options.dataFolder, "graph.grafeo"), options.checkpointMs ?? CHECKPOINT_MS);
  const queries = loadQueries();
  const oneWriter = turnstile();
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    oneWriter(() => keeper.persist((process) => transact(process, work)));
  const query = (text: string, parameters: Parameters, user: boolean, limits?: ReadOptions): Promise<QueryResult> => {
    const { timeoutMs, rowLimit } = limitsOf(limits);
    return keeper.persist((process) => process.ask("query", { text, parameters, rowLimit, user }, timeoutMs));
  };
  return {
    engine: "embedded",
    get processId() {
      return keeper.processId;
    },
    open: () => keeper.open(),
    close: () => keeper.close(),
    async ping() {
      await query("RETURN 1 AS one", {}, false);
    },
    loadDocument: (load) => write((run) => writeLoad(run, load, options.isSymmetric)),
    removeDocument: (id) => write((run) => removeLoad(run, id, options.isSymmetric)),
    decide: (changes, others) => write((run) => writeDecisions(run, changes, others ?? [], options.isSymmetric)),
    async read(name, parameters, limits) {
      const stored = findQuery(queries, name);
      return query(stored.text, bindParameters(stored, parameters), false, limits);
    },
    async readUser(cypher, parameters = {}, limits) {
      return query(checkUserQuery(cypher), parameters, true, limits);
    },
    async shortestPaths(from, to, given): Promise<FoundPath[]> {
      const checked = pathOptions(given);
      return keeper.persist((process) => process.ask("paths", { from, to, options: checked }, checked.timeoutMs));
    },
  };
}
