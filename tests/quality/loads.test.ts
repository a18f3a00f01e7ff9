// Every report of the project can be loaded: nothing that extraction writes of it is refused by the check that both stores make.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toLoad } from "../../server/ingest/load.ts";
import { loadCatalogue, loadOntology } from "../../server/ontology/index.ts";
import { checkLoad } from "../../server/store/validation.ts";
import { documentOf, extractor } from "../support/extractor.ts";

const FOLDERS = ["seeds/reports", "seeds/gold/tune"].map((path) => new URL(`../../${path}/`, import.meta.url));
const reports = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => [name, new URL(name, folder)] as const),
);
const catalogue = loadCatalogue(loadOntology());

test.each(reports)("%s", (name, path) => {
  const text = readFileSync(path, "utf8").replace(/^---[\s\S]*?---\n/, "");
  const extraction = extractor.extract(documentOf(text, `doc:${name.replace(/\.md$/, "")}`));
  expect(() => checkLoad(toLoad(extraction, catalogue, "h", "2026-01-01T00:00:00.000Z"))).not.toThrow();
});
