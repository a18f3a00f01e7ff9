// Memory of the extractor over many documents, each with a name that no other has: it has to stay where it is.
import { fileURLToPath } from "node:url";
import { loadKnowledge } from "../../server/composition.ts";
import type { Document } from "../../server/domain/document.ts";
import { table } from "../quality/tables.ts";
import { demoReports, documentOf } from "./text.ts";

const SAMPLES = 10;

/** Short documents, one paragraph of a demo report each and a sentence about somebody new. */
export function* shortDocuments(count: number): Generator<Document> {
  const paragraphs = demoReports().flatMap(({ text }) => text.split(/\n{2,}/).filter((p) => p.length > 80));
  for (let i = 0; i < count; i++) {
    const name = `Ostrava${String.fromCharCode(97 + (i % 26))}${i.toString(36)}`;
    yield documentOf(
      `doc:short-${i}`,
      `${paragraphs[i % paragraphs.length]}\n\nColonel Ivan ${name} of the ${name} Brigade said so.`,
    );
  }
}

/** Reads `count` documents in this process (start node with --expose-gc for the heap without garbage) and returns a table. */
function measureMemory(count: number): string {
  const { extractor } = loadKnowledge();
  const rows = [["documents", "heap MB", "resident MB"]];
  const sample = (documents: number) => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    rows.push([`${documents}`, (heapUsed / 1e6).toFixed(1), (rss / 1e6).toFixed(0)]);
  };
  sample(0);
  let done = 0;
  for (const document of shortDocuments(count)) {
    extractor.extract(document);
    if (++done % Math.ceil(count / SAMPLES) === 0) sample(done);
  }
  return table(rows);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(measureMemory(Number(process.argv[2] ?? 10_000)));
