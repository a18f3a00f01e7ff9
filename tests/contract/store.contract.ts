// What every graph store does, as tests: the same cases and the same expected rows for each engine.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { GraphStore } from "../../server/store/port.ts";
import { errorOf, everything } from "./cases.ts";
import { decisionCases } from "./decisions.contract.ts";
import { attackReport, denialReport, talksReport } from "./fixtures.ts";
import { loadingCases } from "./loading.contract.ts";
import { pathCases } from "./paths.contract.ts";
import { readingCases } from "./reading.contract.ts";
import { userQueryCases } from "./user-queries.contract.ts";

/**
 * The suite. `open` gives an open, empty store; `clear` empties it again; the suite closes it.
 */
export function describeStore(open: () => Promise<GraphStore>, clear: (store: GraphStore) => Promise<void>): void {
  let opened: GraphStore;
  const store = () => opened;
  beforeAll(async () => {
    opened = await open();
    // A server that is busy plans every query for the first time longer than a test may take.
    await everything(opened);
  });
  afterAll(async () => {
    await opened.close();
  });

  describe("loading", () => {
    beforeEach(async () => {
      await clear(store());
    });
    loadingCases(store);
  });
  describe("decisions", () => {
    beforeEach(() => clear(store()));
    decisionCases(store, everything);
  });
  describe("with three reports", () => {
    beforeAll(async () => {
      await clear(store());
      for (const load of [attackReport(), denialReport(), talksReport()]) await store().loadDocument(load);
    });
    describe("reading", () => readingCases(store));
    describe("user queries", () => userQueryCases(store));
    describe("shortest paths", () => pathCases(store));
  });
  test("a closed store says so, and can be opened again", async () => {
    await store().close();
    expect((await errorOf(store().read("counts"))).code).toBe("store_unavailable");
    await store().open();
    expect((await store().read("counts")).rows).toHaveLength(1);
  });
}
