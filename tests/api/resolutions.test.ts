// Decisions over HTTP: listed with their evidence, made, applied to the graph at once, taken back.
import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolutionSchema, resolutionsSchema, undoneSchema } from "../../server/api/contract/index.ts";
import { startTestApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const A = "actor:fsb";
const B = "actor:russia";
const list = async (query = "") =>
  resolutionsSchema.parse((await request(api.app).get(`/api/v1/resolutions${query}`).expect(200)).body);
const decide = async (body: object) =>
  resolutionSchema.parse((await request(api.app).post("/api/v1/resolutions").send(body).expect(200)).body);
const undo = async (id: string) =>
  undoneSchema.parse(
    (
      await request(api.app)
        .delete(`/api/v1/resolutions/${encodeURIComponent(id)}`)
        .expect(200)
    ).body,
  );
const graph = async () => (await request(api.app).get("/api/v1/graph").expect(200)).body;

test("a reviewer joins two actors and takes it back", async () => {
  const before = await graph();
  const decision = await decide({ a: A, b: B, verdict: "same", reason: "a test" });
  expect(decision).toMatchObject({ verdict: "same", by: "reviewer", review: { reason: "a test" }, rule: null });
  expect(decision.a.actor).toBe(decision.b.actor);
  expect(decision.b.evidence?.quote).toBeTruthy();
  const joined = await graph();
  expect(joined.totals.nodes).toBe(before.totals.nodes - 1);
  expect((await list("?verdict=same&by=reviewer")).resolutions.map(({ id }) => id)).toEqual([decision.id]);
  expect((await list("?verdict=doubtful")).resolutions).toEqual([]);
  expect((await list()).counts).toEqual([{ verdict: "same", by: "reviewer", count: 1 }]);
  expect(await undo(decision.id)).toEqual({ id: decision.id, resolution: null });
  expect(await graph()).toEqual(before);
});

test("what the rules doubt waits in the list, page by page", async () => {
  const side = (id: string, name: string) => ({ id, name, type: "Person" as const, known: false });
  const rule = { verdict: "doubtful" as const, score: 0.6, reasons: ["the initial fits"] };
  for (const n of [1, 2, 3])
    await api.store.decide([{ a: side(`actor:a${n}`, `A ${n}`), b: side(`actor:b${n}`, `B ${n}`), rule }]);
  const first = await list("?verdict=doubtful&limit=2");
  expect([first.resolutions.length, first.more]).toEqual([2, true]);
  expect(first.resolutions[0]).toMatchObject({
    by: "rule",
    rule,
    review: null,
    a: { actor: null, facts: 0, evidence: null },
  });
  const rest = await list("?verdict=doubtful&limit=2&offset=2");
  expect([rest.resolutions.length, rest.more]).toEqual([1, false]);
});

test("an actor of one document is told apart", async () => {
  const [document] = (await request(api.app).get("/api/v1/documents").expect(200)).body.documents;
  const detail = (
    await request(api.app)
      .get(`/api/v1/documents/${encodeURIComponent(document.id)}`)
      .expect(200)
  ).body;
  const a = detail.mentions.find(({ actor }: { actor: string | null }) => actor?.startsWith("actor:")).actor;
  const decision = await decide({ a, document: document.id, verdict: "different" });
  expect(decision).toMatchObject({ document: document.id, verdict: "different", a: { id: a } });
  expect((await undo(decision.id)).resolution).toBeNull();
});
