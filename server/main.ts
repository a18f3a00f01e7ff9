// The server: settings -> knowledge -> store -> application -> listen -> demo reports -> graceful stop.
import { createServer, type RequestListener } from "node:http";
import { fileURLToPath } from "node:url";
import { type Logger, pino } from "pino";
import { createApp } from "./api/app.ts";
import type { Readiness } from "./api/contract/index.ts";
import {
  decisionsIn,
  EXTRACTION_WORKER,
  ingestInto,
  loadDemo,
  loadKnowledge,
  openStore,
  questionsTo,
} from "./composition.ts";
import { checkExposure, type Settings } from "./config/index.ts";
import { extractInWorkers } from "./ingest/pool.ts";
import { closeServer, listen, urlOf } from "./listening.ts";

const CLIENT = fileURLToPath(new URL("../dist/client", import.meta.url));

export interface RunningServer {
  /** "http://127.0.0.1:3000" */
  readonly url: string;
  /** Finishes open requests, then closes the store. */
  stop(): Promise<void>;
}

/**
 * Starts the server; requests that come while the demo reports are loading wait for them. Rejects with `wrong_use`, `port_taken`,
 * `store_unavailable`.
 */
export async function serve(settings: Settings): Promise<RunningServer> {
  checkExposure(settings);
  const logger = pino({ level: settings.log }, pino.destination(2));
  let answer: (listener: RequestListener) => void = () => undefined;
  const ready = new Promise<RequestListener>((resolve) => {
    answer = resolve;
  });
  const server = createServer((request, response) => void ready.then((app) => app(request, response)));
  await listen(server, settings);
  try {
    const knowledge = loadKnowledge();
    const store = await openStore(settings, knowledge.ontology);
    const demo = settings.demo ? await tryDemo(() => loadDemo(store, ingestInto(store, knowledge)), logger) : "off";
    const extractor = extractInWorkers(EXTRACTION_WORKER, settings.workers);
    const ingest = ingestInto(store, { extractor, catalogue: knowledge.catalogue });
    const questions = questionsTo(store, knowledge);
    answer(
      createApp({
        store,
        ontology: knowledge.ontology,
        ingest,
        questions,
        decisions: decisionsIn(store, knowledge.catalogue),
        settings,
        logger,
        demo: () => demo,
        client: CLIENT,
      }),
    );
    return {
      url: urlOf(server, settings.host),
      stop: () =>
        closeServer(server)
          .then(() => Promise.all([extractor.close(), store.close()]))
          .then(() => undefined),
    };
  } catch (thrown) {
    await closeServer(server);
    throw thrown;
  }
}

/** A demo that cannot be loaded is logged and does not keep the server from starting. */
async function tryDemo(load: () => ReturnType<typeof loadDemo>, logger: Logger): Promise<Readiness["demo"]> {
  try {
    const outcomes = await load();
    const refused = outcomes?.filter(({ error }) => error !== null) ?? [];
    for (const { name, error } of refused) logger.warn({ name, reason: error?.describe() }, "demo report refused");
    if (outcomes) logger.info({ reports: outcomes.length - refused.length }, "demo reports loaded");
    return "loaded";
  } catch (err) {
    logger.error({ err }, "demo reports could not be loaded");
    return "failed";
  }
}
