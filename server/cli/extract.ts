// actorgraph extract: reports in, one JSON line per document out. Needs no store.
import type { ReadOutcome } from "../reading/types.ts";
import type { Command, Invocation } from "./command.ts";
import { METADATA_OPTIONS, metadataOf } from "./metadata.ts";

export const extract: Command = {
  name: "extract",
  summary: "Write what reports say as JSON Lines: mentions, events and claims with their evidence.",
  argument: "<paths...>",
  argumentHelp: "files, folders, or - for JSON Lines on standard input",
  options: [
    ...METADATA_OPTIONS,
    { flags: "--explain", help: "show sentence by sentence which rules made a claim and which did not, and why" },
  ],
  settings: ["workers"],
  async run({ arguments: paths, options, settings, input, output, say }) {
    const { readPaths } = await import("../reading/files.ts");
    const documents = readPaths(paths, { stdin: input, metadata: metadataOf(options) });
    if (options.explain) return explain(documents, output, say);
    const { extractHere, extractInOrder, extractInWorkers } = await import("../ingest/pool.ts");
    const { EXTRACTION_WORKER, loadKnowledge } = await import("../composition.ts");
    const { workers } = settings;
    const pool = workers > 1 ? extractInWorkers(EXTRACTION_WORKER, workers) : extractHere(loadKnowledge().extractor);
    let refused = 0;
    try {
      for await (const outcome of extractInOrder(documents, pool)) {
        if (outcome.error) {
          refused += 1;
          say(outcome.error.describe());
        } else await output(`${JSON.stringify(outcome.extraction)}\n`);
      }
    } finally {
      await pool.close();
    }
    return refused > 0 ? 1 : 0;
  },
};

async function explain(
  documents: AsyncIterable<ReadOutcome>,
  output: Invocation["output"],
  say: Invocation["say"],
): Promise<number> {
  const { loadKnowledge } = await import("../composition.ts");
  const { toExplanation } = await import("./explanation.ts");
  const { extractor } = loadKnowledge();
  let refused = 0;
  for await (const { document, error } of documents) {
    if (document) await output(toExplanation(extractor.trace(document)));
    else {
      refused += 1;
      say(error.describe());
    }
  }
  return refused > 0 ? 1 : 0;
}
