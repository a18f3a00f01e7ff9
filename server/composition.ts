// Builds the services of a process from its settings: knowledge (language, ontology, catalogue), store, ingestion, questions.
import { fileURLToPath } from "node:url";
import type { QuestionService } from "./api/services.ts";
import type { Settings } from "./config/index.ts";
import { createExtractor, type Extractor } from "./extraction/index.ts";
import {
  createDecisions,
  createIdentity,
  createIngest,
  type Decisions,
  type Identity,
  type Ingest,
  type Extractor as IngestExtractor,
  type IngestOptions,
  type IngestOutcome,
} from "./ingest/index.ts";
import { createLanguageModel } from "./language/index.ts";
import type { LanguageModel } from "./language/types.ts";
import { loadCatalogue, loadOntology } from "./ontology/index.ts";
import type { Catalogue, Ontology } from "./ontology/types.ts";
import { readPaths } from "./reading/files.ts";
import { createStore } from "./store/index.ts";
import type { GraphStore } from "./store/port.ts";

const DEMO_REPORTS = fileURLToPath(new URL("../seeds/reports", import.meta.url));

/** Module of a worker thread that extracts. */
export const EXTRACTION_WORKER = new URL("./cli/extraction-worker.mjs", import.meta.url);

/** Everything that reading a report or a question needs to know of language and world. */
export interface Knowledge {
  readonly language: LanguageModel;
  readonly ontology: Ontology;
  readonly catalogue: Catalogue;
  readonly extractor: Extractor;
}

/** Loads language model, ontology and catalogue. Throws `invalid_ontology`, or `internal` for damaged model files. */
export function loadKnowledge(): Knowledge {
  const ontology = loadOntology();
  const catalogue = loadCatalogue(ontology);
  const language = createLanguageModel();
  return { language, ontology, catalogue, extractor: createExtractor(language, ontology, catalogue) };
}

/** The store of these settings, opened. Rejects with `store_unavailable` or `store_corrupt`. */
export async function openStore(settings: Settings, ontology: Ontology): Promise<GraphStore> {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase, data } = settings;
  const neo4j = neo4jUri
    ? { uri: neo4jUri, username: neo4jUsername, password: neo4jPassword ?? "", database: neo4jDatabase }
    : null;
  const store = createStore({
    neo4j,
    dataFolder: data,
    isSymmetric: (name) => ontology.relations.get(name)?.symmetric === true,
  });
  await store.open();
  return store;
}

/** Ingestion into a store, stamped with the time of day. */
export function ingestInto(
  store: GraphStore,
  { extractor, catalogue }: { readonly extractor: IngestExtractor; readonly catalogue: Catalogue },
): Ingest {
  const identity = identityIn(store, catalogue);
  return createIngest({ store, extractor, catalogue, identity, now: () => new Date().toISOString() });
}

/** Identity of actors across the documents of a store. */
export function identityIn(store: GraphStore, catalogue: Catalogue): Identity {
  return createIdentity({ store, catalogue });
}

/** Decisions about which actors are one, stamped with the time of day. */
export function decisionsIn(store: GraphStore, catalogue: Catalogue): Decisions {
  return createDecisions({ store, catalogue, now: () => new Date().toISOString() });
}

/** Answers questions from a store; what it takes to understand them is loaded with the first one. */
export function questionsTo(store: GraphStore, { language, ontology, catalogue }: Knowledge): QuestionService {
  let service: Promise<QuestionService> | null = null;
  return {
    async ask(question) {
      service ??= import("./questions/index.ts").then(({ createQuestionService }) =>
        createQuestionService({ store, language, ontology, catalogue }),
      );
      return (await service).ask(question);
    },
  };
}

/** Loads the demo reports where the store holds no document; resolves null where it does. */
export async function loadDemo(
  store: GraphStore,
  ingest: Ingest,
  options: IngestOptions = {},
): Promise<IngestOutcome[] | null> {
  const { rows } = await store.read("counts");
  return Number(rows[0]?.documents) > 0 ? null : ingest.ingest(readPaths([DEMO_REPORTS]), options);
}
