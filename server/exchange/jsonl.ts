// JSON Lines: one document per line, as `extract` writes it, with its actors and places. `import` reads it back.
import type { ExportFormat } from "./types.ts";

export const jsonl: ExportFormat = {
  name: "jsonl",
  extension: "jsonl",
  mediaType: "application/x-ndjson",
  async *write({ documents }) {
    for await (const document of documents()) yield `${JSON.stringify(document)}\n`;
  },
};
