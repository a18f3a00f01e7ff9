// What every store answers to the queries of cypher/, on three reports.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { GraphStore, QueryValue } from "../../server/store/port.ts";
import { loadQueries } from "../../server/store/queries.ts";
import { EVERY_CASE, errorOf, NAMES } from "./cases.ts";

const EXAMPLES = new URL("../../cypher/examples/", import.meta.url);

/** Cases on a store with three reports. */
export function readingCases(store: () => GraphStore): void {
  test.each(NAMES)("%s gives the expected rows", async (name) => {
    const { rows } = await store().read(name, EVERY_CASE[name]);
    await expect(JSON.stringify(rows, null, 2)).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  test.each([...loadQueries().values()].map((query) => [query.name, query] as const))(
    "%s has the columns of its header",
    async (name, query) => {
      expect((await store().read(name, EVERY_CASE[name])).columns).toEqual(query.columns.map((column) => column.name));
    },
  );

  test("gives the expected rows for every example of cypher/examples", async () => {
    const results: Record<string, unknown> = {};
    for (const file of readdirSync(EXAMPLES).sort()) {
      results[file] = (await store().readUser(readFileSync(new URL(file, EXAMPLES), "utf8"))).rows;
    }
    await expect(JSON.stringify(results, null, 2)).toMatchFileSnapshot("expected/examples.txt");
  });

  test.each<[string, Record<string, QueryValue>, string[]]>([
    [
      "all",
      {},
      [
        "actor:norland--MET_WITH--actor:sudmark",
        "actor:sudmark--ATTACKS--place:velmora-bridge",
        "actor:norland--ACCUSES--actor:sudmark",
      ],
    ],
    ["types", { types: ["Place"] }, ["actor:sudmark--ATTACKS--place:velmora-bridge"]],
    ["relations", { relations: ["ACCUSES", "LEADS"] }, ["actor:norland--ACCUSES--actor:sudmark"]],
    ["standings", { standings: ["alleged"] }, ["actor:sudmark--ATTACKS--place:velmora-bridge"]],
    ["from", { from: "2024-03-06" }, ["actor:sudmark--ATTACKS--place:velmora-bridge"]],
    ["to", { to: "2024-02-15" }, ["actor:norland--MET_WITH--actor:sudmark"]],
    ["limit and skip", { limit: 1, skip: 1 }, ["actor:sudmark--ATTACKS--place:velmora-bridge"]],
  ])("neighbourhood filters by %s", async (_, filter, edges) => {
    const { rows } = await store().read("neighbourhood", { id: "actor:sudmark", ...filter });
    const ids = rows.map((row) => (row.id as string).slice("edge:".length));
    expect(ids).toEqual(edges);
  });

  test.each<[string, Record<string, QueryValue>, string[]]>([
    ["a subject", { subjects: ["actor:sudmark"] }, ["claim:attack-3", "claim:denial-2", "claim:denial-1"]],
    [
      "a relation and an object",
      { relations: ["ATTACKS"], objects: ["place:velmora-bridge"] },
      ["claim:attack-1", "claim:attack-3", "claim:denial-1"],
    ],
    ["a type", { subjectTypes: ["ArmedGroup"] }, ["claim:attack-1"]],
    ["a speaker", { speakers: ["actor:norland"] }, ["claim:attack-3"]],
    ["a standing", { standings: ["hypothetical"] }, ["claim:talks-2"]],
    ["a time", { from: "2024-02-10", to: "2024-03-01" }, ["claim:talks-1"]],
  ])("claims-matching finds by %s", async (_, pattern, ids) => {
    const { rows } = await store().read("claims-matching", pattern);
    const timeless = pattern.standings !== undefined;
    expect(rows.map((row) => row.id).filter((id) => timeless || id !== "claim:talks-2")).toEqual(ids);
  });

  test.each<[string, string, Record<string, QueryValue> | undefined, string]>([
    ["an unknown query", "nope", {}, "invalid_input"],
    ["a missing parameter", "node", {}, "invalid_input"],
    ["an unknown parameter", "node", { id: "x", other: 1 }, "invalid_input"],
  ])("refuses %s", async (_, name, parameters, code) => {
    expect((await errorOf(store().read(name, parameters))).code).toBe(code);
  });
}
