// Extraction in this thread or in several, with results in the order of the input.
import { once } from "node:events";
import { type MessagePort, Worker } from "node:worker_threads";
import type { Extraction } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import { ActorgraphError, asActorgraphError, type ErrorCode } from "../domain/errors.ts";
import type { ReadOutcome } from "../reading/index.ts";
import type { Extractor } from "./index.ts";

export interface ExtractionPool {
  /** How many documents are worked on at the same time. */
  readonly size: number;
  extract(document: Document): Promise<Extraction>;
  close(): Promise<void>;
}

export type ExtractOutcome =
  | { readonly name: string; readonly extraction: Extraction; readonly error?: undefined }
  | { readonly name: string; readonly extraction?: undefined; readonly error: ActorgraphError };

/** One thread works here with `load()`; more are workers of `entry`, which calls answerDocuments. */
export async function createExtractionPool(
  entry: URL,
  size: number,
  load: () => Promise<Extractor>,
): Promise<ExtractionPool> {
  if (size === 1) {
    const extractor = await load();
    return { size, extract: async (document) => extractor.extract(document), close: async () => undefined };
  }
  const workers = Array.from({ length: size }, () => new Worker(entry));
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const free = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    size,
    async extract(document) {
      const worker = idle.shift() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      try {
        return await askWorker(worker, document);
      } finally {
        free(worker);
      }
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

type Answer = { readonly extraction: Extraction } | { readonly failure: { code: ErrorCode; message: string } };

async function askWorker(worker: Worker, document: Document): Promise<Extraction> {
  worker.postMessage(document);
  const [answer] = (await once(worker, "message")) as [Answer];
  if ("extraction" in answer) return answer.extraction;
  throw new ActorgraphError(answer.failure.code, answer.failure.message, { where: document.id });
}

/** The worker's side: extracts every document that comes through `port`. */
export function answerDocuments(port: MessagePort, extractor: Extractor): void {
  port.on("message", async (document: Document) => {
    try {
      port.postMessage({ extraction: await extractor.extract(document) } satisfies Answer);
    } catch (thrown) {
      const { code, message } = asActorgraphError(thrown);
      port.postMessage({ failure: { code, message } } satisfies Answer);
    }
  });
}

/** Extracts what was read, twice as many at a time as the pool has threads; outcomes come in the order of the input. */
export async function* extractInOrder(
  outcomes: AsyncIterable<ReadOutcome>,
  pool: ExtractionPool,
): AsyncGenerator<ExtractOutcome> {
  const underWay: Promise<ExtractOutcome>[] = [];
  for await (const outcome of outcomes) {
    underWay.push(extractOne(outcome, pool));
    if (pool.size === 1 || underWay.length >= pool.size * 2) yield await underWay.shift()!;
  }
  for (const outcome of underWay) yield await outcome;
}

async function extractOne(outcome: ReadOutcome, pool: ExtractionPool): Promise<ExtractOutcome> {
  if (outcome.error) return outcome;
  try {
    return { name: outcome.name, extraction: await pool.extract(outcome.document) };
  } catch (thrown) {
    return { name: outcome.name, error: asActorgraphError(thrown) };
  }
}
