// actorgraph import: reports, or what `extract` and `export` wrote, into the store.
import { type Command, STORE_SETTINGS } from "./command.ts";
import { METADATA_OPTIONS, metadataOf } from "./metadata.ts";

export const importCommand: Command = {
  name: "import",
  summary: "Read reports, or the JSON Lines of extract and export, into the store.",
  argument: "<paths...>",
  argumentHelp: "files, folders, or - for JSON Lines on standard input",
  options: METADATA_OPTIONS,
  settings: STORE_SETTINGS,
  async run({ arguments: paths, options, settings, input, output, say }) {
    const { ingestInto, loadKnowledge } = await import("../composition.ts");
    const { readPaths } = await import("../reading/files.ts");
    const { withStore } = await import("./with-store.ts");
    const knowledge = loadKnowledge();
    const inputs = readPaths(paths, { stdin: input, metadata: metadataOf(options) });
    const outcomes = await withStore({ ...settings, demo: false }, knowledge, say, (store) =>
      ingestInto(store, knowledge).ingest(inputs, {
        onOutcome: ({ id, name, status, claims, error }) =>
          say(error ? error.describe() : `${name}: ${status} as ${id}, ${claims} claims`),
      }),
    );
    const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
    const summary = { loaded: count("loaded"), unchanged: count("unchanged"), refused: count("refused") };
    await output(`${JSON.stringify(summary)}\n`);
    return summary.refused > 0 ? 1 : 0;
  },
};
