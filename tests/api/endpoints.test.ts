// Every endpoint over a real embedded store: the answer fits the contract and says what the sample says.
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENDPOINTS, type Endpoint, type EndpointName, EXPORT_FORMATS } from "../../server/api/contract/index.ts";
import { EXPORTS } from "../../server/exchange/index.ts";
import { startTestApi, type TestApi } from "../support/api.ts";
import { SAMPLE_EXTRACTIONS } from "../support/sample.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const get = (path: string) => request(api.app).get(path);
const body = async (path: string) => (await get(path).expect(200)).body;
const EDGE = encodeURIComponent("edge:actor:ukraine--ATTACKS--place:crocus-city-hall");

describe("answers fit the contract", () => {
  const examples: readonly (readonly [EndpointName, string])[] = [
    ["graph", "/api/v1/graph"],
    ["graph", "/api/v1/graph?types=State,Person&standings=reported&from=2015&to=2024-03&limit=2"],
    ["actor", "/api/v1/actors/actor:isis"],
    ["actor", "/api/v1/actors/place:crocus-city-hall"],
    ["actor", "/api/v1/actors/event:crocus-city-hall-2024-03-22"],
    ["neighbourhood", "/api/v1/actors/actor:russia/neighbourhood?limit=1"],
    ["paths", "/api/v1/paths?from=actor:isis&to=actor:fsb"],
    ["edge", `/api/v1/edges/${EDGE}`],
    ["claims", "/api/v1/claims"],
    ["claims", "/api/v1/claims?actor=actor:isis&standing=claimed"],
    ["documents", "/api/v1/documents?limit=2&offset=1"],
    ["document", "/api/v1/documents/doc:hall"],
    ["search", "/api/v1/search?q=isis"],
    ["resolutions", "/api/v1/resolutions"],
    ["ontology", "/api/v1/ontology"],
    ["stats", "/api/v1/stats"],
    ["health", "/healthz"],
    ["readiness", "/readyz"],
    ["openapi", "/api/v1/openapi.json"],
  ];

  test.each(examples)("%s %s", async (name, path) => {
    const { response }: Endpoint = ENDPOINTS[name];
    const answer = await body(path);
    expect(response?.parse(answer)).toEqual(answer);
  });

  test("every endpoint with an answer in JSON has an example here or a test below", () => {
    const elsewhere = ["upload", "removeDocument", "cypher", "ask", "export", "review", "undoReview"];
    expect([...new Set([...examples.map(([name]) => name), ...elsewhere])].sort()).toEqual(
      Object.keys(ENDPOINTS).sort(),
    );
  });
});

describe("overview", () => {
  test("gives the whole sample with coordinates and communities", async () => {
    const graph = await body("/api/v1/graph");
    expect(graph.totals).toEqual({ nodes: 7, edges: 9 });
    expect(graph.omitted).toEqual({ nodes: 0, edges: 0 });
    for (const { x, y, community } of graph.nodes) expect([x, y, community].every(Number.isFinite)).toBe(true);
  });

  test("is the same from request to request", async () => {
    expect(await body("/api/v1/graph")).toEqual(await body("/api/v1/graph"));
  });

  test("counts what the limit leaves out", async () => {
    const graph = await body("/api/v1/graph?limit=2");
    expect(graph.nodes).toHaveLength(2);
    expect(graph.omitted.nodes).toBe(5);
    expect(graph.omitted.edges).toBe(9 - graph.edges.length);
  });

  test.each([
    ["relations=ATTACKS", 3],
    ["standings=alleged", 1],
    ["to=2015", 2],
    ["from=2024-03-25", 3],
    ["types=State", 2],
  ])("filters by %s", async (query, edges) => {
    expect((await body(`/api/v1/graph?${query}`)).edges).toHaveLength(edges);
  });
});

describe("neighbourhood", () => {
  test("puts the centre first and says by relation what was left out", async () => {
    const { nodes, edges, omitted, totals } = await body("/api/v1/actors/actor:russia/neighbourhood?limit=2");
    expect(nodes[0].id).toBe("actor:russia");
    expect(nodes).toHaveLength(3);
    expect(totals).toEqual({ nodes: 5, edges: 5 });
    expect(omitted.nodes).toBe(3);
    expect(omitted.relations.reduce((sum: number, row: { edges: number }) => sum + row.edges, 0)).toBe(omitted.edges);
    expect(edges.length + omitted.edges).toBe(5);
  });

  test("filters by relation and type of neighbour", async () => {
    const { nodes } = await body("/api/v1/actors/actor:russia/neighbourhood?relations=LEADS,SUPPORTS&types=Person");
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(["actor:russia", "actor:vladimir-putin"]);
  });
});

test("a path is given as ids with its nodes and edges", async () => {
  const { paths, nodes, edges } = await body("/api/v1/paths?from=actor:isis&to=actor:fsb");
  expect(paths).toEqual([
    {
      nodes: ["actor:isis", "actor:russia", "actor:fsb"],
      edges: ["edge:actor:isis--ATTACKS--actor:russia", "edge:actor:fsb--PART_OF--actor:russia"],
    },
  ]);
  expect([nodes.length, edges.length]).toEqual([3, 2]);
});

test("no path is an empty answer", async () => {
  expect(await body("/api/v1/paths?from=actor:isis&to=actor:fsb&maxLength=1")).toEqual({
    paths: [],
    nodes: [],
    edges: [],
  });
});

describe("evidence", () => {
  test("a disputed edge shows both its claims, each quote verbatim", async () => {
    const { edge, claims } = await body(`/api/v1/edges/${EDGE}`);
    expect(edge).toMatchObject({
      disputed: true,
      standing: "alleged",
      standings: ["alleged", "denied"],
      sources: ["Morning Ledger"],
    });
    const { text } = SAMPLE_EXTRACTIONS[0]!.document;
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(claims.map(({ speaker }: { speaker: { name: string } }) => speaker.name)).toEqual(["Russia", "Ukraine"]);
  });

  test("marks lead to the words of the participants", async () => {
    const { text, claimList } = await body("/api/v1/documents/doc:hall");
    const marks = claimList[3].marks.map(({ role, start, end }: { role: string; start: number; end: number }) => [
      role,
      text.slice(start, end),
    ]);
    expect(marks).toEqual([
      ["subject", "Ukraine"],
      ["object", "Crocus City Hall"],
      ["speaker", "Russia"],
      ["trigger", "attacking"],
    ]);
  });

  test.each([
    ["subject=actor:isis", 3],
    ["object=place:crocus-city-hall&relation=ATTACKS", 3],
    ["speaker=actor:russia", 1],
    ["document=doc:reply", 3],
    ["document=doc:hall&standing=reported", 2],
    ["actor=actor:vladimir-putin", 2],
  ])("claims by %s", async (query, count) => {
    const { claims, more } = await body(`/api/v1/claims?${query}`);
    expect([claims.length, more]).toEqual([count, false]);
  });

  test("claims come page by page", async () => {
    const first = await body("/api/v1/claims?limit=6");
    const second = await body("/api/v1/claims?limit=6&offset=6");
    expect([first.claims.length, first.more, second.claims.length, second.more]).toEqual([6, true, 4, false]);
  });
});

test("mentions of a document carry their words", async () => {
  const { text, mentions } = await body("/api/v1/documents/doc:reply");
  expect(mentions.length).toBeGreaterThan(3);
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
});

describe("search", () => {
  test.each([
    ["isis", "actor:isis", null],
    ["Islamic State", "actor:isis", "Islamic State"],
    ["daes", "actor:isis", "Daesh"],
    ["vladmir", "actor:vladimir-putin", null],
    ["putin", "actor:vladimir-putin", null],
    ["cröcus", "place:crocus-city-hall", null],
    ["attack on", "event:crocus-city-hall-2024-03-22", null],
  ])("%s finds %s", async (text, id, alias) => {
    const { hits } = await body(`/api/v1/search?q=${encodeURIComponent(text)}`);
    expect(hits[0]).toMatchObject({ id, alias });
  });

  test("finds nothing for what nobody is called", async () => {
    expect(await body("/api/v1/search?q=zzzzqqq")).toEqual({ hits: [] });
  });
});

describe("cypher", () => {
  const run = (query: string, parameters = {}) => request(api.app).post("/api/v1/cypher").send({ query, parameters });

  test("gives rows and the graph in them", async () => {
    const { body: result } = await run(
      "MATCH (a)-[r:ATTACKS]->(b) WHERE a.id = $id RETURN a.name AS name, r ORDER BY r.id",
      { id: "actor:isis" },
    ).expect(200);
    ENDPOINTS.cypher.response.parse(result);
    expect(result.columns).toEqual(["name", "r"]);
    expect(result.rows.map(({ name }: { name: string }) => name)).toEqual(["ISIS", "ISIS"]);
    expect(result.graph.edges).toHaveLength(2);
    expect(result.graph.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      "actor:isis",
      "actor:russia",
      "place:crocus-city-hall",
    ]);
  });

  test("gives rows without a graph", async () => {
    const { body: result } = await run("RETURN 1 AS one").expect(200);
    expect(result).toMatchObject({ rows: [{ one: 1 }], graph: { nodes: [], edges: [] }, truncated: false });
  });
});

test("a question goes to the question service", async () => {
  const { body: result } = await request(api.app)
    .post("/api/v1/ask")
    .send({ question: " Who accuses Ukraine? " })
    .expect(200);
  expect(ENDPOINTS.ask.response.parse(result).question).toBe("Who accuses Ukraine?");
});

describe("export", () => {
  test.each([
    ["jsonl", "application/x-ndjson", '{"document":{"id":"doc:hall"'],
    ["csv", "text/csv", "claim,subject,subject_id"],
    ["graphml", "application/graphml+xml", '<?xml version="1.0"'],
    ["gexf", "application/gexf+xml", '<?xml version="1.0"'],
  ])("%s", async (format, type, beginning) => {
    const response = await get(`/api/v1/export?format=${format}`).buffer(true).parse(asText).expect(200);
    expect(response.headers["content-type"]).toContain(type);
    expect(response.headers["content-disposition"]).toBe(`attachment; filename=actorgraph.${format}`);
    expect(response.body.startsWith(beginning)).toBe(true);
  });

  test("the contract names every format", () => {
    expect(EXPORTS.map(({ name }) => name)).toEqual([...EXPORT_FORMATS]);
  });

  test("jsonl gives back what was loaded", async () => {
    const { body: text } = await get("/api/v1/export?format=jsonl").buffer(true).parse(asText).expect(200);
    const exported = (text as string)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const loaded = SAMPLE_EXTRACTIONS.map(({ document, claims, mentions, events }) => ({
      document,
      claims,
      mentions,
      events,
    }));
    expect(exported.map(({ actors: _a, places: _p, ...rest }) => rest)).toEqual(loaded);
  });
});

function asText(
  response: request.Response | NodeJS.ReadableStream,
  done: (error: Error | null, body: string) => void,
): void {
  let text = "";
  const stream = response as NodeJS.ReadableStream;
  stream.on("data", (piece) => {
    text += String(piece);
  });
  stream.on("end", () => done(null, text));
}

test("the description lists every endpoint", async () => {
  const { paths, openapi } = await body("/api/v1/openapi.json");
  expect(openapi).toBe("3.1.0");
  const listed = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(listed.sort()).toEqual(
    Object.values<Endpoint>(ENDPOINTS)
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  );
});
