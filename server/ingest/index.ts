// The ingestion job: read -> extract -> store for many documents; one bad document never stops the others.
import type { Extraction } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import { type ActorgraphError, asActorgraphError, type ErrorCode } from "../domain/errors.ts";
import type { Catalogue } from "../ontology/types.ts";
import { type Extracted, hashText, type ReadOutcome } from "../reading/index.ts";
import type { GraphStore } from "../store/port.ts";
import type { Identity } from "./identity/index.ts";
import { toLoad } from "./load.ts";

export { createDecisions, type Decisions } from "./identity/decisions.ts";
export { createIdentity, type Identity } from "./identity/index.ts";

/** Reads the claims out of one document; may work in another thread. */
export interface Extractor {
  extract(document: Document): Extraction | Promise<Extraction>;
}

/** What became of one document. */
export interface IngestOutcome {
  readonly name: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly status: "loaded" | "unchanged" | "refused";
  readonly claims: number;
  readonly edges: number;
  readonly mentions: number;
  readonly error: ActorgraphError | null;
}

export interface IngestOptions {
  /**
   * What to do where the store holds another text under the same id: `replace` it (a corrected file), or `keep` both, the new one
   * under an id with six digits of its hash (an upload by somebody else).
   */
  readonly collision?: "replace" | "keep";
  /** Called after every document. */
  readonly onOutcome?: (outcome: IngestOutcome) => void;
  /** Stops before the next document. */
  readonly signal?: AbortSignal;
}

export interface Ingest {
  /** Outcomes in the order of the input; rejects only where the store stays unavailable. */
  ingest(inputs: Iterable<ReadOutcome> | AsyncIterable<ReadOutcome>, options?: IngestOptions): Promise<IngestOutcome[]>;
}

export interface IngestServices {
  readonly store: GraphStore;
  readonly extractor: Extractor;
  readonly catalogue: Catalogue;
  /** Judges which of a document's actors are known under other names; without it every name is somebody of his own. */
  readonly identity?: Identity;
  /** ISO instant. */
  readonly now: () => string;
  /** Milliseconds before each retry of a write that failed for the moment. */
  readonly retryDelays?: readonly number[];
}

const TRANSIENT: ReadonlySet<ErrorCode> = new Set(["store_unavailable", "timeout"]);

/** An ingestion job over these services; jobs started at the same time run one after the other. */
export function createIngest(services: IngestServices): Ingest {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ingest(inputs, options = {}) {
      const job = last.then(() => runJob(services, inputs, options));
      last = job.catch(() => undefined);
      return job;
    },
  };
}

async function runJob(
  services: IngestServices,
  inputs: Iterable<ReadOutcome> | AsyncIterable<ReadOutcome>,
  options: IngestOptions,
): Promise<IngestOutcome[]> {
  const outcomes: IngestOutcome[] = [];
  for await (const input of inputs) {
    if (options.signal?.aborted) break;
    const outcome = await ingestOne(services, input, options);
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
    if (outcome.error?.code === "store_unavailable") throw outcome.error;
  }
  return outcomes;
}

async function ingestOne(services: IngestServices, input: ReadOutcome, options: IngestOptions): Promise<IngestOutcome> {
  if (input.error) return refused(input.name, input.error);
  const { name } = input;
  try {
    const extraction = await extractOf(services, input, options);
    const { document, mentions } = extraction;
    const load = toLoad(extraction, services.catalogue, hashText(document.text), services.now());
    const judged = { ...load, ...(await services.identity?.judge(load)) };
    const { changed, claims, edges } = await withRetry(
      () => services.store.loadDocument(judged),
      services.retryDelays ?? [200, 1000],
    );
    if (changed) services.identity?.learn(judged);
    const status = changed ? "loaded" : "unchanged";
    return {
      name,
      id: document.id,
      title: document.title,
      status,
      claims,
      edges,
      mentions: mentions.length,
      error: null,
    };
  } catch (thrown) {
    return refused(name, asActorgraphError(thrown));
  }
}

async function extractOf(
  services: IngestServices,
  { document, extraction }: Read,
  options: IngestOptions,
): Promise<Extracted> {
  const id = await storeId(services.store, document, options.collision ?? "replace");
  return extraction
    ? { ...extraction, document: { ...document, id } }
    : services.extractor.extract({ ...document, id });
}

type Read = Exclude<ReadOutcome, { error: ActorgraphError }>;

/** Id under which a document is stored: never beginning with a digit, since an engine may take such a string for a number. */
async function storeId(store: GraphStore, document: Document, collision: "replace" | "keep"): Promise<string> {
  const id = /^\d/.test(document.id) ? `doc:${document.id}` : document.id;
  if (collision === "replace") return id;
  const { rows } = await store.read("document", { document: id });
  const hash = hashText(document.text);
  return rows[0] && rows[0].hash !== hash ? `${id}-${hash.slice(0, 6)}` : id;
}

async function withRetry<T>(work: () => Promise<T>, delays: readonly number[]): Promise<T> {
  for (const delay of delays) {
    try {
      return await work();
    } catch (thrown) {
      if (!TRANSIENT.has(asActorgraphError(thrown).code)) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return work();
}

function refused(name: string, error: ActorgraphError): IngestOutcome {
  return { name, id: null, title: null, status: "refused", claims: 0, edges: 0, mentions: 0, error };
}
