// Who may do what: tokens, foreign pages, foreign names, rates, headers.
import express from "express";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limitRate } from "../../server/api/middleware/rates.ts";
import { startTestApi, type TestApi } from "../support/api.ts";

const TOKEN = "correct-horse-battery";

describe("with a token", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ settings: { token: TOKEN, host: "0.0.0.0" } });
  });
  afterAll(() => api.close());

  test.each(["/api/v1/graph", "/api/v1/stats", "/api/v1/openapi.json", "/", "/api/v1/nothing"])(
    "%s needs it",
    async (path) => {
      const { status, body } = await request(api.app).get(path);
      expect([status, body.error.code]).toEqual([401, "unauthorized"]);
      expect(JSON.stringify(body)).not.toContain(TOKEN);
    },
  );

  test.each(["/healthz", "/readyz"])("%s does not", async (path) => {
    await request(api.app).get(path).expect(200);
  });

  test.each(["Bearer wrong", "Bearer", `Basic ${TOKEN}`, `Bearer ${TOKEN}x`])(
    "Authorization: %s is refused",
    async (value) => {
      await request(api.app).get("/api/v1/stats").set("Authorization", value).expect(401);
    },
  );

  test("the bearer token opens", async () => {
    await request(api.app).get("/api/v1/stats").set("Authorization", `Bearer ${TOKEN}`).expect(200);
  });

  test("?token= sets a cookie once and goes on without it; the cookie opens and does not hold the token", async () => {
    const visit = await request(api.app).get(`/api/v1/stats?token=${TOKEN}`).expect(303);
    expect(visit.headers.location).toBe("/api/v1/stats");
    const cookie = visit.headers["set-cookie"]![0]!;
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    await request(api.app).get("/api/v1/stats").set("Cookie", cookie.split(";")[0]!).expect(200);
    await request(api.app).get("/api/v1/stats").set("Cookie", "actorgraph=wrong").expect(401);
  });

  test("a wrong ?token= is refused, and no address leads to another host", async () => {
    await request(api.app).get("/api/v1/stats?token=wrong").expect(401);
    const { headers } = await request(api.app).get(`//evil.example/x?token=${TOKEN}&a=1`);
    expect(headers.location).toMatch(/^\/[^/]/);
  });

  test("any name is fine with a token", async () => {
    await request(api.app)
      .get("/api/v1/stats")
      .set("Host", "graph.example")
      .set("Authorization", `Bearer ${TOKEN}`)
      .expect(200);
  });
});

describe("without a token, on loopback", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  test.each([
    ["Origin", "https://evil.example"],
    ["Origin", "null"],
    ["Sec-Fetch-Site", "cross-site"],
    ["Sec-Fetch-Site", "same-site"],
  ])("a write with %s: %s is refused", async (name, value) => {
    const { status, body } = await request(api.app)
      .post("/api/v1/documents")
      .set(name, value)
      .send({ text: "Russia supports Syria." });
    expect([status, body.error.code]).toEqual([403, "forbidden"]);
  });

  test.each(["evil.example", "evil.example:3000", "127.0.0.1.evil.example"])("the name %s is refused", async (host) => {
    const { status } = await request(api.app).get("/api/v1/stats").set("Host", host);
    expect(status).toBe(403);
  });

  test.each(["localhost:3000", "127.0.0.1:5", "[::1]:3000"])("the name %s is fine", async (host) => {
    await request(api.app).get("/api/v1/stats").set("Host", host).expect(200);
  });

  test("headers keep scripts, frames and referrers in", async () => {
    const { headers } = await request(api.app).get("/healthz");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

test("a third request in a minute is one too many where two are allowed", async () => {
  const app = express().use(limitRate(2, { spareLoopback: false }), (_request, response) => void response.json({}));
  await request(app).get("/").expect(200);
  await request(app).get("/").expect(200);
  const { status, body } = await request(app).get("/");
  expect([status, body.error.code]).toEqual([429, "too_many_requests"]);
});
