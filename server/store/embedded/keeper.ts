// Keeps one engine process alive for one file: starts it, starts it again after its end, and repeats what was lost with it.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ActorgraphError } from "../../domain/errors.ts";
import { schemaStatements } from "../schema.ts";
import { openError } from "./errors.ts";
import { EngineProcess, ProcessGone } from "./process.ts";

/** Starting again more often than this for one request means that the request itself ends the engine. */
const MOST_ATTEMPTS = 3;

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ActorgraphError("store_unavailable", `the data folder cannot be created: ${(error as Error).message}`, {
      where: folder,
      hint: "name a folder that can be written with ACTORGRAPH_DATA",
    });
  }
}

async function startProcess(path: string, checkpointMs: number): Promise<EngineProcess> {
  makeFolder(dirname(path));
  const started = new EngineProcess();
  await started.ask("hello", null).catch((error: Error) => {
    throw new ActorgraphError("store_unavailable", `the embedded engine does not start: ${error.message}`, {
      where: path,
      hint: "run npm install again; the embedded engine needs Linux, macOS or Windows on x64 or arm64",
      cause: error,
    });
  });
  try {
    await started.ask("open", { path, schema: schemaStatements("embedded"), checkpointMs });
    return started;
  } catch (error) {
    await started.kill();
    throw error instanceof ProcessGone ? openError(path, error) : error;
  }
}

/** The process behind one store. */
export class EngineKeeper {
  readonly #path: string;
  readonly #checkpointMs: number;
  #starting: Promise<EngineProcess> | null = null;
  #current: EngineProcess | null = null;
  #closed = true;

  constructor(path: string, checkpointMs: number) {
    this.#path = path;
    this.#checkpointMs = checkpointMs;
  }

  get processId(): number | undefined {
    return this.#current?.processId;
  }

  async open(): Promise<void> {
    this.#closed = false;
    try {
      await this.#running();
    } catch (error) {
      this.#closed = true;
      throw error;
    }
  }

  /** Lets the engine write everything down, then ends its process. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#starting?.catch(() => undefined);
    if (!this.#current?.alive) return;
    await this.#current.ask("close", null).catch(() => undefined);
    await this.#current.kill();
  }

  /**
   * Does `work` with a living process, again where the process ended meanwhile: work must be repeatable. An end that other work caused
   * does not count as an attempt.
   * @throws ActorgraphError `store_unavailable` where the store is closed or the engine ends at every attempt
   */
  async persist<T>(work: (process: EngineProcess) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(await this.#running());
      } catch (error) {
        if (!(error instanceof ProcessGone)) throw error;
        if (error.killed) attempt--;
        if (this.#closed || attempt >= MOST_ATTEMPTS) {
          throw new ActorgraphError("store_unavailable", error.message, { where: this.#path, cause: error });
        }
      }
    }
  }

  async #running(): Promise<EngineProcess> {
    if (this.#closed) throw new ActorgraphError("store_unavailable", "the store is closed", { where: this.#path });
    if (this.#current?.alive) return this.#current;
    this.#starting ??= this.#restart().finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async #restart(): Promise<EngineProcess> {
    await this.#current?.ended;
    this.#current = await startProcess(this.#path, this.#checkpointMs);
    return this.#current;
  }
}
