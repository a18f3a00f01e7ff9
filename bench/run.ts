// `npm run bench [embedded|neo4j|both]`: every measurement of speed, one after another, each in a process of its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const engines = process.argv[2] ?? "embedded";
const MEASUREMENTS: readonly (readonly string[])[] = [["bench/pipeline.ts"], ["bench/store.ts", "500", engines]];

for (const measurement of MEASUREMENTS) {
  process.stderr.write(`\n${measurement.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", ...measurement], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
