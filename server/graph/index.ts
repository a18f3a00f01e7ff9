// Arranging a graph in a worker thread with a time limit.
import { Worker } from "node:worker_threads";
import { ActorgraphError } from "../domain/errors.ts";
import type { Arranged, ArrangementInput } from "./arrangement.ts";

export type { Arranged, ArrangementInput } from "./arrangement.ts";

/**
 * Communities, betweenness and coordinates of a graph, computed beside the event loop. Rejects with `timeout` after `timeoutMs`
 * (default 60,000), with `internal` where the worker fails.
 */
export function arrangeInWorker(input: ArrangementInput, { timeoutMs = 60_000 } = {}): Promise<Arranged[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: input });
    const timer = setTimeout(() => finish(() => reject(tooSlow(input, timeoutMs))), timeoutMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once("message", (arranged: Arranged[]) => finish(() => resolve(arranged)));
    worker.once("error", (cause) =>
      finish(() => reject(new ActorgraphError("internal", "the layout failed", { cause }))),
    );
  });
}

function tooSlow(input: ArrangementInput, timeoutMs: number): ActorgraphError {
  const size = `${input.ids.length} nodes and ${input.links.length} edges`;
  return new ActorgraphError("timeout", `the layout of ${size} took longer than ${timeoutMs / 1000} s`, {
    hint: "narrow the filters",
  });
}
