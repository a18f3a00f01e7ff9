// Documents that are made from code, by their path in the project.
import { documentApi } from "../api/document.ts";
import { documentSettings, exampleEnvironment } from "../config/document.ts";
import { documentOntology } from "../ontology/document.ts";
import { loadOntology } from "../ontology/index.ts";

export interface GeneratedDocument {
  readonly path: string;
  readonly content: () => string;
}

export const GENERATED_DOCUMENTS: readonly GeneratedDocument[] = [
  { path: "docs/settings.md", content: documentSettings },
  { path: ".env.example", content: exampleEnvironment },
  { path: "docs/api.md", content: documentApi },
  { path: "docs/ontology.md", content: () => documentOntology(loadOntology()) },
];
