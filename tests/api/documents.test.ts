// Uploading, pasting and removing documents through the interface.
import request from "supertest";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENDPOINTS } from "../../server/api/contract/index.ts";
import { startTestApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const REPORT = "An old alliance holds\n\nRussia supports Syria. So it was said on Monday by all who were there.";
const paste = (body: object) => request(api.app).post("/api/v1/documents").send(body);

test("a pasted report is read, stored and seen at once", async () => {
  const before = (await request(api.app).get("/api/v1/stats")).body.documents;
  const { body } = await paste({ text: REPORT, source: "Desk", published: "2024-05-01" }).expect(200);
  expect(ENDPOINTS.upload.response.parse(body)).toEqual(body);
  expect(body).toMatchObject({ loaded: 1, refused: 0 });
  expect(body.documents[0]).toMatchObject({
    id: "doc:an-old-alliance-holds",
    title: "An old alliance holds",
    status: "loaded",
    claims: 1,
  });
  const stored = (await request(api.app).get("/api/v1/documents/doc:an-old-alliance-holds").expect(200)).body;
  expect(stored).toMatchObject({ text: REPORT, source: "Desk", published: "2024-05-01" });
  expect((await request(api.app).get("/api/v1/stats")).body.documents).toBe(before + 1);
  const { body: edge } = await request(api.app).get(
    `/api/v1/edges/${encodeURIComponent("edge:actor:russia--SUPPORTS--actor:syria")}`,
  );
  expect(edge.edge).toMatchObject({ claims: 2, documents: 2, sources: ["Desk", "Morning Ledger"] });
});

test("the same report twice changes nothing; another under the same title gets an id of its own", async () => {
  await paste({ text: REPORT });
  expect((await paste({ text: REPORT })).body).toMatchObject({ loaded: 0, unchanged: 1 });
  const { body } = await paste({ text: `${REPORT} More of it.` });
  expect(body.documents[0].id).toMatch(/^doc:an-old-alliance-holds-[0-9a-f]{6}$/);
});

describe("upload", () => {
  test("takes several files; a bad one does not stop the others", async () => {
    const { body } = await request(api.app)
      .post("/api/v1/documents")
      .field("source", "Desk")
      .attach("files", Buffer.from(REPORT), "2024-05-02-alliance.txt")
      .attach("files", Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d]), "scan.pdf")
      .attach(
        "files",
        Buffer.from("Der Krieg und die Folgen: wie das Land mit den Schäden lebt und was nun kommt."),
        "deutsch.txt",
      )
      .attach(
        "files",
        Buffer.from("---\ntitle: From front matter\ndate: 2020-01-02\n---\n# Head\n\nRussia supports Syria."),
        "größe.md",
      )
      .expect(200);
    expect(body).toMatchObject({ loaded: 2, refused: 2 });
    expect(
      body.documents.map(({ status, error }: { status: string; error: { code: string } | null }) => [
        status,
        error?.code ?? null,
      ]),
    ).toEqual([
      ["loaded", null],
      ["refused", "unsupported"],
      ["refused", "unsupported"],
      ["loaded", null],
    ]);
    expect(body.documents[2].error.message).toContain("German");
    expect(body.documents[3]).toMatchObject({ name: "größe.md", title: "From front matter" });
    const { body: stored } = await request(api.app).get("/api/v1/documents/doc:2024-05-02-alliance").expect(200);
    expect(stored).toMatchObject({ published: "2024-05-02", source: "Desk" });
  });

  test("refuses files under another name, no files, and too much at once", async () => {
    const post = () => request(api.app).post("/api/v1/documents");
    expect((await post().attach("file", Buffer.from(REPORT), "a.txt")).body.error.hint).toContain("`files`");
    expect((await post().field("source", "Desk")).body.error.message).toBe("has no files");
    expect((await post().attach("files", Buffer.alloc(1_100_000, "a"), "a.txt")).status).toBe(413);
  });
});

test("a removed document is gone, and so is what only it said", async () => {
  const { body } = await request(api.app).delete("/api/v1/documents/doc:reply").expect(200);
  expect(body).toEqual({ id: "doc:reply", removed: true });
  await request(api.app).get("/api/v1/documents/doc:reply").expect(404);
  await request(api.app).get("/api/v1/actors/actor:fsb").expect(404);
  expect((await request(api.app).get("/api/v1/search?q=putin")).body.hits).toEqual([]);
});
