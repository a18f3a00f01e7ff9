// The built client beside the interface: its files, its own routes, and nothing outside its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../support/api.ts";

const folder = mkdtempSync(join(tmpdir(), "actorgraph-client-"));
let api: TestApi;
beforeAll(async () => {
  mkdirSync(join(folder, "client/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.json"), '"secret"');
  writeFileSync(join(folder, "client/index.html"), "<!doctype html><title>Actorgraph</title>");
  writeFileSync(join(folder, "client/assets/a.js"), "export {};");
  api = await startTestApi({ services: { client: join(folder, "client") } });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["/", "/actors/actor:isis", "/documents/doc:hall?x=1"])("%s is a page of the client", async (path) => {
  const { text, headers } = await request(api.app).get(path).expect(200);
  expect(text).toContain("<title>Actorgraph</title>");
  expect(headers["content-security-policy"]).toContain("script-src 'self'");
});

test("built files may be kept for ever", async () => {
  const { headers } = await request(api.app).get("/assets/a.js").expect(200);
  expect(headers["cache-control"]).toContain("immutable");
});

test.each([
  ["get", "/assets/none.js", 404],
  ["get", "/none.png", 404],
  ["get", "/api/v1/none", 404],
  ["get", "/..%2fsecret.json", 404],
  ["get", "/assets/..%2f..%2fsecret.json", 404],
  ["post", "/assets/a.js", 404],
  ["post", "/", 404],
] as const)("%s %s is %i with the error body", async (method, path, status) => {
  const { body } = await request(api.app)[method](path).expect(status);
  expect(Object.keys(body.error)).toEqual(["code", "message", "where", "hint"]);
});
