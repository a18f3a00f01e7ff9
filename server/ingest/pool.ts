// Extraction in this thread or in several, with results in the order of the input.
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

/** Extraction in this thread, one document at a time. */
export function extractHere(extractor: Extractor): ExtractionPool {
  return { size: 1, extract: async (document) => extractor.extract(document), close: async () => undefined };
}

/**
 * Extraction in `size` worker threads of `entry`, a module that calls answerDocuments; they start with the first document. A thread
 * that dies takes its document with it (`internal`) and is replaced.
 */
export function extractInWorkers(entry: URL, size: number): ExtractionPool {
  const idle: (Worker | null)[] = Array.from({ length: size }, () => null);
  const busy = new Set<Worker>();
  const waiting: ((worker: Worker | null) => void)[] = [];
  const free = (worker: Worker | null) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const take = async () => {
    const seat = idle.length > 0 ? idle.pop()! : await new Promise<Worker | null>((resolve) => waiting.push(resolve));
    return seat ?? new Worker(entry);
  };
  return {
    size,
    async extract(document) {
      const worker = await take();
      busy.add(worker);
      let answer: Answer | null = null;
      try {
        answer = await askWorker(worker, document);
      } finally {
        busy.delete(worker);
        free(answer && worker);
      }
      if ("extraction" in answer) return answer.extraction;
      throw new ActorgraphError(answer.failure.code, answer.failure.message, { where: document.id });
    },
    close: async () => void (await Promise.all([...idle, ...busy].map((worker) => worker?.terminate()))),
  };
}

type Answer = { readonly extraction: Extraction } | { readonly failure: { code: ErrorCode; message: string } };

/** Rejects where the worker ends before it answers. */
function askWorker(worker: Worker, document: Document): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (cause: unknown) =>
      reject(new ActorgraphError("internal", "the extraction thread ended", { where: document.id, cause }));
    const settle = (answer: Answer) => {
      worker.off("error", end).off("exit", end);
      resolve(answer);
    };
    worker.once("message", settle).once("error", end).once("exit", end);
    worker.postMessage(document);
  });
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
