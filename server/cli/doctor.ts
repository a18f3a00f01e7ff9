// actorgraph doctor: checks that everything a run needs is there, and says what to do where it is not.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkExposure, type Settings } from "../config/index.ts";
import { asActorgraphError } from "../domain/errors.ts";
import { type Command, STORE_SETTINGS } from "./command.ts";

interface Check {
  readonly name: string;
  /** Resolves with what was found; throws what is wrong. */
  run(settings: Settings): Promise<string>;
}

const CHECKS: readonly Check[] = [
  { name: "Node.js", run: async () => process.version },
  {
    name: "settings",
    run: async (settings) => {
      checkExposure(settings);
      return `${settings.host}:${settings.port}, ${settings.neo4jUri ?? "embedded store"}`;
    },
  },
  {
    name: "data folder",
    run: async ({ data }) => {
      mkdirSync(data, { recursive: true });
      accessSync(data, constants.W_OK);
      return data;
    },
  },
  {
    name: "knowledge",
    run: async () => {
      const { loadKnowledge } = await import("../composition.ts");
      const { ontology, catalogue } = loadKnowledge();
      return `${ontology.relations.size} relations, ${catalogue.actors.size} actors, ${catalogue.places.size} places, language model loaded`;
    },
  },
  {
    name: "store",
    run: async (settings) => {
      const { openStore } = await import("../composition.ts");
      const { loadOntology } = await import("../ontology/index.ts");
      const store = await openStore(settings, loadOntology());
      try {
        const { rows } = await store.read("counts");
        return `${store.engine}, ${rows[0]?.documents} documents, ${rows[0]?.claims} claims`;
      } finally {
        await store.close();
      }
    },
  },
  {
    name: "client",
    run: async () => {
      const built = existsSync(fileURLToPath(new URL("../../dist/client/index.html", import.meta.url)));
      return built ? "built" : "not built yet; npm start builds it";
    },
  },
];

export const doctor: Command = {
  name: "doctor",
  summary: "Check settings, data folder, knowledge and store.",
  settings: ["host", "port", "token", ...STORE_SETTINGS],
  async run({ settings, output }) {
    let failed = 0;
    for (const { name, run } of CHECKS) {
      try {
        await output(`ok    ${name}: ${await run(settings)}\n`);
      } catch (thrown) {
        failed += 1;
        await output(`wrong ${name}: ${asActorgraphError(thrown).describe()}\n`);
      }
    }
    return failed > 0 ? 1 : 0;
  },
};
