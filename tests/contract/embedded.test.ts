// The store's contract on the embedded engine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { createStore } from "../../server/store/index.ts";
import { isSymmetric } from "./fixtures.ts";
import { describeStore } from "./store.contract.ts";

const dataFolder = mkdtempSync(join(tmpdir(), "actorgraph-contract-"));

describe("embedded", () => {
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
  describeStore(
    async () => {
      const store = createStore({ dataFolder, isSymmetric });
      await store.open();
      return store;
    },
    async (store) => {
      for (const { id } of (await store.read("documents")).rows) await store.removeDocument(id as string);
    },
  );
});
