// Counts the tests in a report of vitest's json reporter.
import { existsSync, readFileSync } from "node:fs";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Full names of the tests that did not run. */
  readonly skipped: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads a report; a file of tests that could not even be loaded is one failure. A missing report is an empty tally. */
export function readVitestReport(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: [] };
  const { testResults } = JSON.parse(readFileSync(path, "utf8")) as Report;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  for (const { name } of broken) process.stdout.write(`FAILED OUTSIDE A TEST: ${name}\n`);
  const failed = tests.filter(({ status }) => status === "failed").length + broken.length;
  const passed = tests.filter(({ status }) => status === "passed").length;
  const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  return { passed, failed, skipped: skipped.map(({ fullName }) => fullName) };
}
