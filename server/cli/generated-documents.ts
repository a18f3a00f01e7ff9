// Documents that are made from code, by their path in the project.
import { documentApi } from "../api/document.ts";
import { documentSettings, exampleEnvironment } from "../config/document.ts";

export interface GeneratedDocument {
  readonly path: string;
  readonly content: () => string;
}

export const GENERATED_DOCUMENTS: readonly GeneratedDocument[] = [
  { path: "docs/settings.md", content: documentSettings },
  { path: ".env.example", content: exampleEnvironment },
  { path: "docs/api.md", content: documentApi },
];
