// npm start: builds the client where it is missing or older than its sources, then serves.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["client", "server/api/contract", "vite.config.ts", "package.json"];

/** Time of the latest change below a file or folder, in milliseconds. */
function changedAt(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

async function buildClient() {
  const folder = process.cwd();
  const built = changedAt(join(ROOT, "dist/client/index.html"));
  const sources = Math.max(...SOURCES.map((source) => changedAt(join(ROOT, source))));
  if (built >= sources || !existsSync(join(ROOT, "client/index.html"))) return;
  try {
    const { build } = await import("vite");
    process.stderr.write("building the client ...\n");
    // the configuration's paths are relative to the project
    process.chdir(ROOT);
    await build({ configFile: join(ROOT, "vite.config.ts"), logLevel: "warn" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`the client was not built: ${reason}\n`);
    if (!built) process.stderr.write("only the API is served; npm install brings what the build needs\n");
  } finally {
    process.chdir(folder);
  }
}

await buildClient();
process.argv.splice(2, 0, "serve");
await import("./actorgraph.mjs");
