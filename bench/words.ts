// Words of text and Markdown files, one sentence a line, for training on text without trees: `node --import tsx bench/words.ts FOLDER... > FILE`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguageModel } from "../server/language/index.ts";
import { readFile } from "../server/reading/index.ts";

const { analyse } = createLanguageModel();
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder)
    .filter((file) => /\.(md|txt)$/.test(file))
    .sort()) {
    const path = join(folder, name);
    for (const outcome of readFile({ name, path, bytes: readFileSync(path), metadata: {} }))
      if (outcome.document)
        for (const sentence of analyse(outcome.document.text))
          console.log(sentence.tokens.map(({ text }) => text).join(" "));
  }
