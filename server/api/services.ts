// What the HTTP interface works with. Built by the composition root; tests build their own.
import type { Logger } from "pino";
import type { Settings } from "../config/index.ts";
import type { Decisions, Ingest } from "../ingest/index.ts";
import type { Ontology } from "../ontology/types.ts";
import type { GraphStore } from "../store/port.ts";
import type { AskResult, Readiness } from "./contract/index.ts";

export interface QuestionService {
  /** Answers, or refuses with a reason; rejects only where the store fails. */
  ask(question: string): Promise<AskResult>;
}

export interface Services {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly ingest: Ingest;
  readonly decisions: Decisions;
  readonly questions: QuestionService;
  readonly settings: Pick<Settings, "host" | "token" | "uploadLimit" | "queryTimeout" | "rateLimit">;
  readonly logger: Logger;
  /** State of the demo reports. */
  readonly demo: () => Readiness["demo"];
  /** Folder of the built client; nothing is served where it is absent. */
  readonly client?: string;
}
