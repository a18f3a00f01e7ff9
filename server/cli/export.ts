// actorgraph export: the graph as a file.
import { type Command, STORE_SETTINGS } from "./command.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "Write the graph: jsonl (everything, to import elsewhere), csv (claims), graphml, gexf.",
  options: [{ flags: "--format <name>", help: "jsonl, csv, graphml or gexf", preset: "jsonl" }],
  settings: ["demo", ...STORE_SETTINGS],
  async run({ options, settings, output, say }) {
    const { exportFormat } = await import("../exchange/index.ts");
    const format = exportFormat(String(options.format));
    const { loadKnowledge } = await import("../composition.ts");
    const { readSnapshot } = await import("../api/services/snapshot.ts");
    const { withStore } = await import("./with-store.ts");
    await withStore(settings, loadKnowledge(), say, async (store) => {
      for await (const piece of format.write(await readSnapshot(store))) await output(piece);
    });
    return 0;
  },
};
