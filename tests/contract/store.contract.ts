// What every graph store does, as tests: the same cases and the same expected rows for each engine.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ActorgraphError } from "../../server/domain/errors.ts";
import type { DocumentLoad, GraphStore, QueryValue } from "../../server/store/port.ts";
import { loadQueries } from "../../server/store/queries.ts";
import { decisionCases } from "./decisions.contract.ts";
import {
  allReports,
  attackReport,
  denialReport,
  GUARD,
  LoadBuilder,
  NORLAND,
  SUDMARK,
  talksReport,
} from "./fixtures.ts";

const EXAMPLES = new URL("../../cypher/examples/", import.meta.url);
const EVERY_CASE: Record<string, Record<string, QueryValue>> = {
  "claims-of-document": { document: "doc:attack" },
  "claims-of-edge": { edge: "edge:actor:sudmark--ATTACKS--place:velmora-bridge" },
  "claims-of-node": { id: "actor:sudmark" },
  decision: { id: "decision:actor:iron-band--actor:mira-holt" },
  document: { document: "doc:attack" },
  "documents-giving": { ids: ["actor:norland", "actor:nobody"] },
  "documents-of-node": { id: "actor:norland" },
  edge: { edge: "edge:actor:norland--MET_WITH--actor:sudmark" },
  "edges-among": { ids: ["actor:norland", "actor:sudmark", "place:velmora-bridge"] },
  event: { id: "event:velmora-bridge-2024-03-02" },
  "events-of-document": { document: "doc:attack" },
  "events-of-node": { id: "place:velmora-bridge" },
  "facts-of-given": { ids: ["actor:norland", "actor:mira-holt"] },
  neighbourhood: { id: "actor:sudmark" },
  node: { id: "actor:iron-band" },
  "nodes-by-id": { ids: ["place:velmora", "actor:norland", "actor:nobody"] },
};

/** Every query but the one whose answer counts what happened before. */
const NAMES = [...loadQueries().keys()].filter((name) => name !== "revision");

async function errorOf(work: Promise<unknown>): Promise<ActorgraphError> {
  const error = await work.then(
    () => null,
    (thrown: ActorgraphError) => thrown,
  );
  if (error === null) throw new Error("it should have been refused");
  return error;
}

/** Every row the queries give, without what depends on the run. */
async function everything(store: GraphStore): Promise<Record<string, unknown>> {
  const pairs: [string, unknown][] = [];
  for (const name of NAMES) pairs.push([name, (await store.read(name, EVERY_CASE[name])).rows]);
  return Object.fromEntries(pairs);
}

function loadingCases(store: () => GraphStore): void {
  const count = async () => (await store().read("counts")).rows[0];

  test("counts what it loaded, and loading again changes nothing", async () => {
    const outcomes = [];
    for (const load of allReports()) outcomes.push(await store().loadDocument(load));
    expect(outcomes).toEqual([
      { changed: true, claims: 4, edges: 4 },
      { changed: true, claims: 2, edges: 2 },
      { changed: true, claims: 2, edges: 2 },
    ]);
    const before = await everything(store());
    const revision = await store().read("revision");
    for (const load of allReports())
      expect((await store().loadDocument({ ...load, ingested: "2030-01-01" })).changed).toBe(false);
    expect(await everything(store())).toEqual(before);
    expect((await store().read("revision")).rows).toEqual(revision.rows);
  });

  test("does not depend on the order of documents", async () => {
    for (const load of allReports().reverse()) await store().loadDocument(load);
    const reversed = await everything(store());
    for (const load of allReports()) await store().removeDocument(load.extraction.document.id);
    for (const load of allReports()) await store().loadDocument(load);
    expect(await everything(store())).toEqual(reversed);
  });

  test("loads side by side as it does one after the other", async () => {
    await Promise.all(allReports().map((load) => store().loadDocument(load)));
    expect(await count()).toEqual({ actors: 6, places: 2, events: 1, documents: 3, claims: 8, edges: 6 });
    const { rows } = await store().read("edge", { edge: "edge:actor:norland--MET_WITH--actor:sudmark" });
    expect(rows[0]).toMatchObject({ claims: 2, documents: 2, first: "2024-02-01", last: "2024-03-05" });
  });

  test("replaces a document's claims, re-projects its edges and removes what nothing names any more", async () => {
    for (const load of allReports()) await store().loadDocument(load);
    const shorter = new LoadBuilder("doc:attack", { text: "Norland accuses Sudmark." })
      .mention(NORLAND)
      .mention(SUDMARK)
      .claim("claim:attack-2", [NORLAND, "ACCUSES", SUDMARK], "reported", "Norland accuses Sudmark.")
      .build();
    expect(await store().loadDocument(shorter)).toEqual({ changed: true, claims: 1, edges: 1 });
    expect(await count()).toEqual({ actors: 4, places: 2, events: 0, documents: 3, claims: 5, edges: 4 });
    const { rows } = await store().read("edge", { edge: EVERY_CASE["claims-of-edge"]!.edge! });
    expect(rows[0]).toMatchObject({
      standing: "denied",
      standings: ["denied"],
      claims: 1,
      disputed: false,
      sources: ["Sudmark Wire"],
    });
    expect((await store().read("node", { id: "actor:mira-holt" })).rows).toEqual([]);
  });

  test("removes a document and, with the last one, everything", async () => {
    for (const load of allReports()) await store().loadDocument(load);
    expect(await store().removeDocument("doc:talks")).toBe(true);
    expect(await store().removeDocument("doc:talks")).toBe(false);
    expect((await store().read("node", { id: GUARD.id })).rows).toEqual([]);
    await store().removeDocument("doc:attack");
    await store().removeDocument("doc:denial");
    expect(await count()).toEqual({ actors: 0, places: 0, events: 0, documents: 0, claims: 0, edges: 0 });
    expect((await store().readUser("MATCH (n) WHERE NOT n:Store RETURN n")).rows).toEqual([]);
  });

  test("keeps an actor's aliases and takes its newest name and type", async () => {
    await store().loadDocument(attackReport());
    const changed = denialReport();
    const actors = changed.actors.map((actor) =>
      actor.id === NORLAND.id
        ? { ...actor, name: "North Norland", type: "GovernmentBody" as const, aliases: ["NN"], wikidata: "Q1" }
        : actor,
    );
    await store().loadDocument({ ...changed, actors });
    const { rows } = await store().read("node", { id: NORLAND.id });
    expect(rows[0]).toMatchObject({
      name: "North Norland",
      type: "GovernmentBody",
      aliases: ["Republic of Norland", "NN"],
      wikidata: "Q1",
    });
    expect((await store().readUser("MATCH (n:State) RETURN n.id AS id ORDER BY id")).rows).toEqual([
      { id: SUDMARK.id },
    ]);
  });

  test.each<[string, (load: DocumentLoad) => DocumentLoad, RegExp]>([
    [
      "a quote that is not in the text",
      (load) => withText(load, `x${load.extraction.document.text}`),
      /do(es)? not stand at/,
    ],
    ["an actor that is not given", (load) => ({ ...load, actors: load.actors.slice(1) }), /not among/],
    ["an unknown event", (load) => ({ ...load, extraction: { ...load.extraction, events: [] } }), /not among/],
    [
      "a claim twice",
      (load) => ({
        ...load,
        extraction: { ...load.extraction, claims: [...load.extraction.claims, load.extraction.claims[0]!] },
      }),
      /twice/,
    ],
  ])("refuses %s and writes nothing", async (_, spoil, message) => {
    const error = await errorOf(store().loadDocument(spoil(attackReport())));
    expect(error).toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(message),
      where: expect.stringContaining("doc:attack"),
    });
    expect(await count()).toMatchObject({ documents: 0, claims: 0, actors: 0 });
  });

  test("refuses a claim id of another document, after which the store is as it was", async () => {
    await store().loadDocument(attackReport());
    const before = await everything(store());
    const stolen = denialReport();
    const claims = stolen.extraction.claims.map((claim) => ({ ...claim, id: claim.id.replace("denial", "attack") }));
    const error = await errorOf(store().loadDocument({ ...stolen, extraction: { ...stolen.extraction, claims } }));
    expect(error).toMatchObject({ code: "invalid_input", message: expect.stringContaining("doc:attack") });
    expect(await everything(store())).toEqual(before);
    expect((await store().loadDocument(denialReport())).changed).toBe(true);
  });
}

function withText(load: DocumentLoad, text: string): DocumentLoad {
  return { ...load, extraction: { ...load.extraction, document: { ...load.extraction.document, text } } };
}

function readingCases(store: () => GraphStore): void {
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

function userQueryCases(store: () => GraphStore): void {
  test("tags nodes, relationships and paths, wherever they stand", async () => {
    const { columns, rows } = await store().readUser(
      "MATCH p = (a)-[r:LEADS]->(b) RETURN a, r, p, {inner: [r]} AS map, [1, 'x', null, true] AS list, 1.5 AS f, 3 AS i, date('2024-01-31') AS d",
    );
    expect(columns).toEqual(["a", "r", "p", "map", "list", "f", "i", "d"]);
    const row = rows[0]!;
    const node = {
      kind: "node",
      id: "actor:mira-holt",
      labels: ["Actor", "Person"],
      properties: { id: "actor:mira-holt", name: "Mira Holt", aliases: [] },
    };
    const edge = {
      kind: "relationship",
      type: "LEADS",
      id: "edge:actor:mira-holt--LEADS--actor:iron-band",
      source: "actor:mira-holt",
      target: "actor:iron-band",
    };
    expect(row).toMatchObject({
      a: node,
      r: edge,
      map: { inner: [edge] },
      list: [1, "x", null, true],
      f: 1.5,
      i: 3,
      d: "2024-01-31",
    });
    expect(row.p).toMatchObject({ kind: "path", nodes: [node, { id: "actor:iron-band" }], relationships: [edge] });
  });

  test("names the ends of relationships that come alone", async () => {
    const { rows } = await store().readUser("MATCH ()-[r:LEADS]->() RETURN r");
    expect(rows[0]!.r).toMatchObject({ source: "actor:mira-holt", target: "actor:iron-band" });
  });

  test("takes parameters of every kind", async () => {
    const parameters = { text: "x", list: [1, 2], map: { a: { b: 1.5 } }, none: null, limit: 1 };
    const { rows } = await store().readUser(
      "UNWIND [1, 2] AS n RETURN $text AS text, $list AS list, $map AS map, $none AS none LIMIT $limit",
      parameters,
    );
    expect(rows).toEqual([{ text: "x", list: [1, 2], map: { a: { b: 1.5 } }, none: null }]);
  });

  test.each([
    ["'it\\'s'", "it's"],
    ['"a \\"b\\" c"', 'a "b" c'],
    ["'back\\\\'", "back\\"],
    ["'// no comment'", "// no comment"],
    ["'/* nor this */' /* but this */", "/* nor this */"],
    ["1 // 'comment'", 1],
    ["`odd name` ", 2],
  ])("reads the quotes and comments of %s as the guard does", async (expression, value) => {
    expect((await store().readUser(`WITH 2 AS \`odd name\` RETURN ${expression}\nAS value`)).rows).toEqual([{ value }]);
  });

  test("cuts at the row limit and says so", async () => {
    const cut = await store().readUser("UNWIND range(1, 50) AS n RETURN n", {}, { rowLimit: 7 });
    expect([cut.rows.length, cut.truncated]).toEqual([7, true]);
    const whole = await store().readUser("UNWIND range(1, 7) AS n RETURN n", {}, { rowLimit: 7 });
    expect([whole.rows.length, whole.truncated]).toEqual([7, false]);
  });

  test.each([
    ["MATCH (n) SET n.name = 'x' RETURN n", "forbidden_query"],
    ["MATCH (n) DETACH DELETE n", "forbidden_query"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "forbidden_query"],
    ["CALL { CREATE (n:Actor) RETURN n } RETURN n", "forbidden_query"],
    ["CALL dbms.listConfig()", "forbidden_query"],
    ["SHOW USERS", "forbidden_query"],
    ["MATCH (n RETURN n", "invalid_query"],
    ["RETURN nobody", "invalid_query"],
    ["MATCH (n) RETURN $missing", "invalid_query"],
    ["RETURN '\\u0027 LOAD CSV'", "invalid_query"],
  ])("refuses %s with %s", async (cypher, code) => {
    expect((await errorOf(store().readUser(cypher))).code).toBe(code);
    expect((await store().read("counts")).rows[0]).toMatchObject({ actors: 6, claims: 8 });
  });

  test("says where a syntax error is", async () => {
    expect((await errorOf(store().readUser("MATCH (n)\nRETURN n.name AS a b"))).where).toMatch(/^line 2, column/);
  });

  test("stops a query that takes too long, and goes on answering", async () => {
    const endless =
      "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b UNWIND range(1, 2000) AS c RETURN count(a + b + c) AS n";
    const others = [store().read("counts"), store().read("node", { id: "actor:norland" })];
    const error = await errorOf(store().readUser(endless, {}, { timeoutMs: 700 }));
    expect(error.code).toBe("timeout");
    expect((await Promise.all(others)).map((result) => result.rows.length)).toEqual([1, 1]);
    await store().ping();
    expect((await store().read("counts")).rows[0]).toMatchObject({ actors: 6, claims: 8 });
  });
}

function pathCases(store: () => GraphStore): void {
  const HOLT_TO_NORLAND = "actor:mira-holt actor:iron-band place:velmora-bridge actor:sudmark actor:norland";
  test.each<[string, string, string, object, string[]]>([
    [
      "through a place, parallel edges each, best evidenced first",
      "actor:mira-holt",
      "actor:norland",
      {},
      [`${HOLT_TO_NORLAND} MET_WITH`, `${HOLT_TO_NORLAND} ACCUSES`],
    ],
    ["with a limit", "actor:mira-holt", "actor:norland", { limit: 1 }, [`${HOLT_TO_NORLAND} MET_WITH`]],
    [
      "only over some relations",
      "actor:mira-holt",
      "actor:norland",
      { relations: ["LEADS", "ATTACKS", "ACCUSES"] },
      [`${HOLT_TO_NORLAND} ACCUSES`],
    ],
    ["only over some standings", "actor:mira-holt", "actor:norland", { standings: ["reported"] }, []],
    ["not over a relation that is not there", "actor:norland", "actor:sudmark", { relations: ["FOUNDED"] }, []],
    ["too long", "actor:mira-holt", "actor:norland", { maxLength: 3 }, []],
    ["to itself", "actor:norland", "actor:norland", {}, []],
    ["to nobody", "actor:norland", "actor:nobody", {}, []],
    ["to a node without edges", "actor:norland", "actor:velmora-post", {}, []],
  ])("%s", async (_, from, to, options, expected) => {
    const paths = await store().shortestPaths(from, to, options);
    expect(
      paths.map((path) => `${path.nodes.map((node) => node.id).join(" ")} ${path.edges.at(-1)!.relation}`),
    ).toEqual(expected);
  });

  test("gives nodes and edges in full", async () => {
    expect(await store().shortestPaths("actor:norland", "actor:harbour-guard")).toEqual([
      {
        nodes: [
          { id: "actor:norland", name: "Norland", type: "State" },
          { id: "actor:harbour-guard", name: "Harbour Guard", type: "MilitaryForce" },
        ],
        edges: [
          {
            id: "edge:actor:norland--SUPPORTS--actor:harbour-guard",
            relation: "SUPPORTS",
            source: "actor:norland",
            target: "actor:harbour-guard",
            standing: "hypothetical",
          },
        ],
      },
    ]);
  });

  test.each([{ maxLength: 0 }, { maxLength: 99 }, { limit: 0 }, { limit: 1.5 }])("refuses %j", async (options) => {
    expect((await errorOf(store().shortestPaths("actor:norland", "actor:sudmark", options))).code).toBe(
      "invalid_input",
    );
  });
}

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
