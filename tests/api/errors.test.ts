// One error body everywhere: every endpoint, every way to get it wrong.
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENDPOINTS, type Endpoint, errorBodySchema } from "../../server/api/contract/index.ts";
import { startTestApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

type Method = "get" | "post" | "put" | "patch" | "delete";
const send = (method: Method, path: string) => request(api.app)[method](path);

function expectRefusal({ status, body, headers }: request.Response, expected: number, code: string): void {
  expect(headers["content-type"]).toContain("application/json");
  expect(Object.keys(body)).toEqual(["error"]);
  expect(Object.keys(body.error)).toEqual(["code", "message", "where", "hint"]);
  expect(errorBodySchema.parse(body)).toEqual(body);
  expect([status, body.error.code]).toEqual([expected, code]);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\bat .*\.ts:/);
}

describe("bad addresses and parameters", () => {
  test.each<[Method, string, number, string]>([
    ["get", "/api/v1/nothing", 404, "not_found"],
    ["get", "/api/v2/graph", 404, "not_found"],
    ["get", "/nothing.png", 404, "not_found"],
    ["get", "/api/v1/actors/actor:nobody", 404, "not_found"],
    ["get", "/api/v1/actors/actor:nobody/neighbourhood", 404, "not_found"],
    ["get", "/api/v1/edges/edge:none", 404, "not_found"],
    ["get", "/api/v1/documents/doc:none", 404, "not_found"],
    ["delete", "/api/v1/documents/doc:none", 404, "not_found"],
    ["get", "/api/v1/actors/%E0%A4%A", 400, "invalid_input"],
    ["get", "/api/v1/paths", 400, "invalid_input"],
    ["get", "/api/v1/paths?from=actor:isis", 400, "invalid_input"],
    ["get", "/api/v1/paths?from=actor:isis&to=actor:nobody", 404, "not_found"],
    ["get", "/api/v1/paths?from=actor:isis&to=actor:fsb&maxLength=99", 400, "invalid_input"],
    ["get", "/api/v1/graph?limit=0", 400, "invalid_input"],
    ["get", "/api/v1/graph?limit=many", 400, "invalid_input"],
    ["get", "/api/v1/graph?limit=1&limit=2", 400, "invalid_input"],
    ["get", "/api/v1/graph?types=Robot", 400, "invalid_input"],
    ["get", "/api/v1/graph?standings=rumoured", 400, "invalid_input"],
    ["get", "/api/v1/graph?from=yesterday", 400, "invalid_input"],
    ["get", "/api/v1/graph?colour=red", 400, "invalid_input"],
    ["get", "/api/v1/search", 400, "invalid_input"],
    ["get", "/api/v1/search?q=", 400, "invalid_input"],
    ["get", `/api/v1/search?q=${"x".repeat(201)}`, 400, "invalid_input"],
    ["get", "/api/v1/claims?offset=-1", 400, "invalid_input"],
    ["get", "/api/v1/resolutions?verdict=maybe", 400, "invalid_input"],
    ["get", "/api/v1/resolutions?limit=0", 400, "invalid_input"],
    ["delete", "/api/v1/resolutions/decision:none", 404, "not_found"],
    ["get", "/api/v1/export", 400, "invalid_input"],
    ["get", "/api/v1/export?format=exe", 400, "invalid_input"],
  ])("%s %s is %i %s", async (method, path, status, code) => {
    expectRefusal(await send(method, path), status, code);
  });
});

describe("bad bodies", () => {
  const json = "application/json";
  test.each<[string, string, string, number, string]>([
    ["/api/v1/ask", json, "{", 400, "invalid_input"],
    ["/api/v1/ask", json, "[]", 400, "invalid_input"],
    ["/api/v1/ask", json, "{}", 400, "invalid_input"],
    ["/api/v1/ask", json, '{"question": ""}', 400, "invalid_input"],
    ["/api/v1/ask", json, '{"question": 5}', 400, "invalid_input"],
    ["/api/v1/ask", json, '{"question": "x", "model": "y"}', 400, "invalid_input"],
    ["/api/v1/ask", json, JSON.stringify({ question: "x".repeat(1001) }), 400, "invalid_input"],
    ["/api/v1/ask", json, JSON.stringify({ question: "x".repeat(200_000) }), 413, "too_large"],
    ["/api/v1/ask", "text/plain", "Who?", 400, "invalid_input"],
    ["/api/v1/cypher", json, '{"query": "MATCH (n"}', 400, "invalid_query"],
    ["/api/v1/cypher", json, '{"query": "CREATE (n:Actor)"}', 403, "forbidden_query"],
    [
      "/api/v1/cypher",
      json,
      `{"query": "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"}`,
      403,
      "forbidden_query",
    ],
    ["/api/v1/cypher", json, '{"query": "RETURN 1", "parameters": 3}', 400, "invalid_input"],
    ["/api/v1/resolutions", json, '{"a": "actor:isis"}', 400, "invalid_input"],
    ["/api/v1/resolutions", json, '{"a": "actor:isis", "verdict": "same"}', 400, "invalid_input"],
    ["/api/v1/resolutions", json, '{"a": "actor:isis", "b": "actor:nobody", "verdict": "same"}', 404, "not_found"],
    ["/api/v1/documents", json, '{"text": ""}', 400, "invalid_input"],
    ["/api/v1/documents", json, '{"text": "A.", "url": "javascript:alert(1)"}', 400, "invalid_input"],
    ["/api/v1/documents", json, '{"text": "A.", "published": "soon"}', 400, "invalid_input"],
    ["/api/v1/documents", json, '{"text": "A.", "format": "exe"}', 400, "invalid_input"],
    ["/api/v1/documents", json, JSON.stringify({ text: "x".repeat(2_000_000) }), 413, "too_large"],
    ["/api/v1/documents", "multipart/form-data", "nonsense", 400, "invalid_input"],
    ["/api/v1/documents", "multipart/form-data; boundary=x", "nonsense", 400, "invalid_input"],
  ])("%s %s %s", async (path, type, text, status, code) => {
    expectRefusal(await send("post", path).set("Content-Type", type).send(text), status, code);
  });
});

describe("wrong methods", () => {
  const paths = [...new Set(Object.values<Endpoint>(ENDPOINTS).map(({ path }) => path))];
  test.each(paths)("%s", async (path) => {
    const response = await send("patch", path.replace("{id}", "x"));
    expectRefusal(response, 405, "method_not_allowed");
    expect(response.headers.allow).toMatch(/GET|POST|DELETE/);
  });
});

test("an error of our own says nothing of what is inside", async () => {
  const broken = await startTestApi({
    services: { questions: { ask: () => Promise.reject(new Error("secret detail at /srv/x.ts:1")) } },
  });
  try {
    const response = await request(broken.app).post("/api/v1/ask").send({ question: "Who?" });
    expectRefusal(response, 500, "internal");
    expect(JSON.stringify(response.body)).not.toContain("secret detail");
  } finally {
    await broken.close();
  }
});

test("a store that is gone is 503 and not ready", async () => {
  const gone = await startTestApi();
  await gone.close();
  expectRefusal(await request(gone.app).get("/readyz"), 503, "store_unavailable");
  expectRefusal(await request(gone.app).get("/api/v1/graph"), 503, "store_unavailable");
  await request(gone.app).get("/healthz").expect(200);
});
