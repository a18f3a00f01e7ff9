// `npm test [STEP...]`: every check of the project, one after another; the last line says how many passed and failed.
// With ACTORGRAPH_STRICT=1 or CI=true a test that is skipped counts as failed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readVitestReport, type Tally } from "./vitest-report.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STRICT = process.env.ACTORGRAPH_STRICT === "1" || process.env.CI === "true";
const STEP_MINUTES = 15;

interface Step {
  readonly name: string;
  /** Arguments of node. */
  readonly command: readonly string[];
  /** Counts each test of a vitest project; a step without tests counts as one. */
  readonly counted: boolean;
}

const check = (name: string, ...command: string[]): Step => ({ name, command, counted: false });
const project = (name: string): Step => ({
  name,
  command: ["node_modules/vitest/vitest.mjs", "run", "--project", name, "--maxWorkers=2"],
  counted: true,
});

const STEPS: readonly Step[] = [
  check("lint", "node_modules/@biomejs/biome/bin/biome", "check", "."),
  check("typecheck", "node_modules/typescript/bin/tsc", "--noEmit"),
  project("unit"),
  project("docs"),
  project("integration"),
  project("e2e"),
  check("evaluate", "server/cli/actorgraph.mjs", "evaluate"),
];

/** Runs node with its output passed on; resolves with whether it ended well and in time. */
function runNode(command: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: STEP_MINUTES * 60_000,
    });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

async function runStep({ name, command, counted }: Step, folder: string): Promise<Tally> {
  process.stdout.write(`\n=== ${name}\n`);
  if (!counted) {
    const passed = await runNode(command);
    return { passed: Number(passed), failed: Number(!passed), skipped: [] };
  }
  const report = join(folder, `${name}.json`);
  const passed = await runNode([...command, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  const tally = readVitestReport(report);
  // What fails outside of any test (an unhandled error, a crash) fails once.
  return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Tests that did not run, loudly; in strict runs they count as failed. */
function judgeSkipped(tally: Tally): Tally {
  for (const test of tally.skipped) process.stdout.write(`NOT RUN: ${test}\n`);
  return STRICT ? { ...tally, failed: tally.failed + tally.skipped.length } : tally;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no step ${unknown.join(", ")}; known: ${STEPS.map(({ name }) => name).join(", ")}\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "actorgraph-tests-"));
const lines: string[] = [];
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const start = performance.now();
  const tally = judgeSkipped(await runStep(step, folder));
  passed += tally.passed;
  failed += tally.failed;
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} not run` : "";
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  lines.push(`${step.name.padEnd(12)} ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
