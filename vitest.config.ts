// Test projects: `unit` (pure, fast, no server), `integration` (stores, API), `e2e` (a real browser), `docs` (documentation and boundaries).
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Pure tests share the modules of their worker: the parser and the catalogue are loaded once in each.
          isolate: false,
          include: ["server/**/*.test.ts", "client/**/*.test.ts", "bench/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      { test: { name: "docs", include: ["tests/docs/**/*.test.ts", "tests/boundaries/**/*.test.ts"] } },
      {
        test: {
          name: "integration",
          include: ["tests/{contract,api,cli,ingest,quality}/**/*.test.ts"],
          globalSetup: ["tests/support/neo4j-broker.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
