// The text that every contender reads: the demo reports, again and again under new ids until there is enough of it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../../server/domain/document.ts";

const REPORTS = fileURLToPath(new URL("../../seeds/reports", import.meta.url));

/** Words as every contender is counted by: runs of characters that are no white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** A document without anything known of it but its text. */
export function documentOf(id: string, text: string): Document {
  return { id, path: null, title: null, source: null, url: null, published: "2024-03-20", language: "en", text };
}

/** The demo reports in order of name, without their front matter. */
export function demoReports(): Document[] {
  return readdirSync(REPORTS)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => {
      const text = readFileSync(`${REPORTS}/${name}`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      return documentOf(`doc:${name.replace(/\.md$/, "")}`, text);
    });
}

/** The demo reports repeated until they hold at least `words` words. */
export function repeatedReports(words: number): Document[] {
  const reports = demoReports();
  const documents: Document[] = [];
  for (let held = 0; held < words; ) {
    const { id, text } = reports[documents.length % reports.length]!;
    documents.push(documentOf(`${id}-${documents.length}`, text));
    held += countWords(text);
  }
  return documents;
}
