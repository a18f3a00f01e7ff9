// How long the parts of the product take to load in a fresh process.
import { createExtractor } from "../../server/extraction/index.ts";
import { createLanguageModel } from "../../server/language/index.ts";
import { loadCatalogue, loadOntology } from "../../server/ontology/index.ts";
import { table } from "../quality/tables.ts";

/** Loads each part once, in the order in which the product does, and returns a table of milliseconds. */
export function measureLoading(): string {
  const rows = [["part", "ms", ""]];
  const time = <T>(part: string, work: () => T, remark: (result: T) => string): T => {
    const started = performance.now();
    const result = work();
    rows.push([part, (performance.now() - started).toFixed(0), remark(result)]);
    return result;
  };
  const ontology = time("ontology", loadOntology, (o) => `${o.relations.size} relations`);
  const catalogue = time(
    "catalogue",
    () => loadCatalogue(ontology),
    (c) => `${c.actors.size} actors, ${c.places.size} places`,
  );
  const language = time("language model", createLanguageModel, () => "");
  const extractor = time(
    "extractor",
    () => createExtractor(language, ontology, catalogue),
    () => "indexes of names and frames",
  );
  const probe = { id: "doc:probe", path: null, title: null, source: null, url: null, published: null, language: "en" };
  time(
    "first sentence",
    () => extractor.extract({ ...probe, text: "Russia attacked Odesa." }),
    () => "",
  );
  return table(rows);
}
