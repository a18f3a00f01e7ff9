// The engine's process seen from outside: sends requests, kills on time-out, starts again and repeats what was lost.
import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ActorgraphError } from "../../domain/errors.ts";
import type { Operation, Operations, Response } from "./protocol.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
/** tsx of this package, wherever the command was started. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const LAST_WORDS = 4000;

/** The process went away while a request was under way: whether the engine acted on it is unknown. */
export class ProcessGone extends Error {
  /** True where we killed it because of another request. */
  readonly killed: boolean;

  constructor(killed: boolean, words: string) {
    super(
      killed
        ? "the engine's process was stopped because of another query"
        : `the engine's process ended unexpectedly ${words}`.trim(),
    );
    this.name = "ProcessGone";
    this.killed = killed;
  }
}

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One life of the child process; once `alive` is false it never comes back. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  #sent = 0;
  #words = "";
  #killed = false;
  #alive = true;
  readonly #ended: Promise<void>;

  constructor() {
    this.#child = fork(CHILD, [], {
      execArgv: ["--import", LOADER],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#words = (this.#words + text).slice(-LAST_WORDS);
    });
    this.#child.on("message", (message) => this.#settle(message as Response));
    this.#child.on("error", () => this.#end());
    this.#ended = new Promise((resolve) => this.#child.once("exit", () => resolve(this.#end())));
  }

  get alive(): boolean {
    return this.#alive;
  }

  get processId(): number | undefined {
    return this.#child.pid;
  }

  /**
   * Asks the child. Rejects with the child's ActorgraphError, with `timeout` after `timeoutMs` (the process is killed then), or with
   * ProcessGone where the process ended before it answered.
   */
  async ask<Name extends Operation>(
    operation: Name,
    input: Operations[Name]["input"],
    timeoutMs?: number,
  ): Promise<Operations[Name]["output"]> {
    if (!this.#alive) throw new ProcessGone(this.#killed, this.#words);
    const id = ++this.#sent;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.send({ id, operation, input }, (error) => error && this.#end());
    });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => this.#expire(id, timeoutMs), timeoutMs);
    try {
      return (await answered) as Operations[Name]["output"];
    } finally {
      clearTimeout(timer);
    }
  }

  /** Kills the process and waits until it is gone, so that its lock on the file is gone too. */
  async kill(): Promise<void> {
    this.#killed = true;
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** Resolves when the process has ended. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  #settle(response: Response): void {
    const pending = this.#pending.get(response.id);
    this.#pending.delete(response.id);
    if ("error" in response) {
      const { code, message, where, hint } = response.error;
      pending?.reject(new ActorgraphError(code, message, { where, hint }));
    } else pending?.resolve(response.output);
  }

  #expire(id: number, timeoutMs: number): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    void this.kill();
    const hint = "narrow the query (a label, an id, a LIMIT) or allow it more time";
    pending?.reject(
      new ActorgraphError("timeout", `the query took longer than ${timeoutMs} ms and was stopped`, { hint }),
    );
  }

  #end(): void {
    this.#alive = false;
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of lost) reject(new ProcessGone(this.#killed, this.#words));
  }
}
