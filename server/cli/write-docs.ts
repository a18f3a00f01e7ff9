// npm run docs: writes the documents that are made from code. tests/docs fails where they are not current.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GENERATED_DOCUMENTS } from "./generated-documents.ts";

for (const { path, content } of GENERATED_DOCUMENTS) {
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), content());
  process.stderr.write(`${path}\n`);
}
