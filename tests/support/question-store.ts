// What questions are asked with in tests: the knowledge of the product, and an empty store.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLanguageModel } from "../../server/language/index.ts";
import { loadCatalogue, loadOntology } from "../../server/ontology/index.ts";
import { createStore } from "../../server/store/index.ts";
import type { GraphStore } from "../../server/store/port.ts";

/** The knowledge of the product, loaded once a file. */
export const ontology = loadOntology();
export const catalogue = loadCatalogue(ontology);
export const language = createLanguageModel();
export const knowledge = { ontology, catalogue, language };
export const isSymmetric = (name: string) => ontology.relations.get(name)?.symmetric === true;

/** An empty embedded store in a folder of its own, and how to be rid of both. */
export async function openStore(): Promise<{ store: GraphStore; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "questions-"));
  const store = createStore({ dataFolder: folder, isSymmetric });
  await store.open();
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
