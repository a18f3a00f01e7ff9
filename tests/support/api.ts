// The HTTP application over a real embedded store with the sample in it, for tests.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import { createApp } from "../../server/api/app.ts";
import type { AskResult } from "../../server/api/contract/index.ts";
import type { Services } from "../../server/api/services.ts";
import type { Extraction } from "../../server/domain/claim.ts";
import type { Document } from "../../server/domain/document.ts";
import { createDecisions, createIngest, type Extractor } from "../../server/ingest/index.ts";
import { loadOntology } from "../../server/ontology/index.ts";
import { createStore } from "../../server/store/index.ts";
import type { GraphStore } from "../../server/store/port.ts";
import { SAMPLE_CATALOGUE, sampleLoads } from "./sample.ts";

export const INGESTED = "2024-04-02T00:00:00.000Z";

/** Finds one claim in "Russia supports Syria." and nothing in anything else. */
export const tinyExtractor: Extractor = {
  extract(document: Document): Extraction {
    const sentence = "Russia supports Syria.";
    const start = document.text.indexOf(sentence);
    if (start === -1) return { document, mentions: [], events: [], claims: [] };
    const words = (text: string, actor: string) => {
      const at = start + sentence.indexOf(text);
      return { actor, name: text, type: "State" as const, start: at, end: at + text.length, text };
    };
    const claim = {
      id: `claim:${document.id.slice(4)}-1`,
      relation: "SUPPORTS",
      standing: "reported" as const,
      subject: words("Russia", "actor:russia"),
      object: words("Syria", "actor:syria"),
      speaker: null,
      event: null,
      time: null,
      trigger: { start: start + 7, end: start + 15 },
      evidence: { start, end: start + sentence.length, quote: sentence },
      rule: "tiny",
      confidence: 0.8,
    };
    return { document, mentions: [], events: [], claims: [claim] };
  },
};

const REFUSAL: AskResult = {
  question: "",
  status: "refused",
  kind: null,
  answer: "This question was not understood.",
  value: null,
  understood: null,
  rows: [],
  paths: [],
  citations: [],
  cypher: null,
  parameters: {},
  refusal: { reason: "not understood", suggestions: ["Who accuses Ukraine?"] },
};

export interface TestApi {
  readonly app: Express;
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** Opens a store in a folder of its own, loads the sample, and builds the application with `overrides` of its services. */
export async function startTestApi(
  overrides: { settings?: Partial<Services["settings"]>; services?: Partial<Services> } = {},
): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), "actorgraph-api-"));
  const ontology = loadOntology();
  const store = createStore({
    dataFolder: folder,
    isSymmetric: (relation) => ontology.relations.get(relation)?.symmetric === true,
  });
  await store.open();
  for (const load of sampleLoads()) await store.loadDocument(load);
  const services: Services = {
    store,
    ontology,
    ingest: createIngest({
      store,
      extractor: tinyExtractor,
      catalogue: SAMPLE_CATALOGUE,
      now: () => INGESTED,
      retryDelays: [],
    }),
    decisions: createDecisions({ store, catalogue: SAMPLE_CATALOGUE, now: () => INGESTED }),
    questions: { ask: async (question) => ({ ...REFUSAL, question }) },
    logger: pino({ level: "silent" }),
    demo: () => "off",
    ...overrides.services,
    settings: {
      host: "127.0.0.1",
      token: null,
      uploadLimit: 1,
      queryTimeout: 5000,
      rateLimit: 600,
      ...overrides.settings,
    },
  };
  return {
    app: createApp(services),
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
