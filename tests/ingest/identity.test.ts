// From documents to one actor: spellings of two reports meet in the store, reviewers part and join them, and all of it is undone.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decisionId } from "../../server/domain/decision.ts";
import { createDecisions, createIdentity, createIngest, type Decisions } from "../../server/ingest/index.ts";
import type { ReadOutcome } from "../../server/reading/index.ts";
import { createStore } from "../../server/store/index.ts";
import type { GraphStore } from "../../server/store/port.ts";
import { SAMPLE_CATALOGUE } from "../support/sample.ts";

let folder: string;
let store: GraphStore;
let decisions: Decisions;
const now = () => "2024-06-01T00:00:00.000Z";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "actorgraph-identity-"));
  store = createStore({ dataFolder: folder, isSymmetric: () => false });
  await store.open();
  decisions = createDecisions({ store, catalogue: SAMPLE_CATALOGUE, now });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A report that says "X supports Syria." */
function report(id: string, name: string): ReadOutcome {
  const text = `${name} supports Syria.`;
  const document = { id, path: null, title: null, source: null, url: null, published: null, language: "en", text };
  const at = (words: string, actor: string, type: "Person" | "State") => {
    const start = text.indexOf(words);
    return { actor, name: words, type, start, end: start + words.length, text: words };
  };
  const subject = at(name, `actor:${name.toLowerCase().replaceAll(" ", "-")}`, "Person");
  const claim = {
    ...{
      id: `claim:${id.slice(4)}`,
      relation: "SUPPORTS",
      standing: "reported" as const,
      subject,
      object: at("Syria", "actor:syria", "State"),
    },
    ...{ speaker: null, event: null, time: null, trigger: { start: 0, end: 1 }, rule: "by-hand", confidence: 0.9 },
    evidence: { start: 0, end: text.length, quote: text },
  };
  const mention = { ...subject, kind: "name" as const };
  return { name: id, document, extraction: { document, mentions: [mention], events: [], claims: [claim] } };
}

const ingest = (...reports: ReadOutcome[]) =>
  createIngest({
    store,
    extractor: { extract: () => Promise.reject(new Error("everything is extracted")) },
    catalogue: SAMPLE_CATALOGUE,
    identity: createIdentity({ store, catalogue: SAMPLE_CATALOGUE }),
    now,
  }).ingest(reports);
const people = async () =>
  (await store.readUser("MATCH (p:Person) RETURN p.name AS name ORDER BY name")).rows.map(({ name }) => name);

test("two spellings are one actor, until a reviewer parts them; the verdict stays when reports come again", async () => {
  const reports = [report("doc:one", "Yusuf Karimow"), report("doc:two", "Youssef Karimov")];
  await ingest(...reports);
  expect(await people()).toEqual(["Youssef Karimov"]);
  const id = decisionId("actor:yusuf-karimow", "actor:youssef-karimov");
  expect((await store.read("decision", { id })).rows[0]).toMatchObject({ verdict: "same", by: "rule" });
  expect(
    await decisions.review({ a: "actor:yusuf-karimow", b: "actor:youssef-karimov", verdict: "different" }),
  ).toMatchObject({ id, by: "reviewer" });
  expect(await people()).toEqual(["Youssef Karimov", "Yusuf Karimow"]);
  await store.removeDocument("doc:two");
  await ingest(reports[1]!);
  expect(await people()).toEqual(["Youssef Karimov", "Yusuf Karimow"]);
  expect(await decisions.undo(id)).toMatchObject({ verdict: "same", by: "rule" });
  expect(await people()).toEqual(["Youssef Karimov"]);
});

test("the order of reports does not matter", async () => {
  await ingest(report("doc:two", "Youssef Karimov"), report("doc:one", "Yusuf Karimow"));
  expect(await people()).toEqual(["Youssef Karimov"]);
});

test("taking back what the rules decided asks a reviewer; taking that back lets them have their way", async () => {
  await ingest(report("doc:one", "Yusuf Karimow"), report("doc:two", "Youssef Karimov"));
  const id = decisionId("actor:yusuf-karimow", "actor:youssef-karimov");
  expect(await decisions.undo(id)).toMatchObject({ verdict: "doubtful", by: "reviewer" });
  expect(await people()).toHaveLength(2);
  expect(await decisions.undo(id)).toMatchObject({ verdict: "same", by: "rule" });
  expect(await people()).toHaveLength(1);
});

test("a namesake in one document is somebody else", async () => {
  await ingest(report("doc:one", "Yusuf Karimow"), report("doc:two", "Yusuf Karimow"));
  const row = await decisions.review({ a: "actor:yusuf-karimow", document: "doc:two", verdict: "different" });
  expect(await people()).toEqual(["Yusuf Karimow", "Yusuf Karimow"]);
  expect(await decisions.undo(String(row.id))).toBeNull();
  expect(await people()).toEqual(["Yusuf Karimow"]);
});

test("judges everything anew where older reports were never judged", async () => {
  const bare = createIngest({
    store,
    extractor: { extract: () => Promise.reject(new Error("no")) },
    catalogue: SAMPLE_CATALOGUE,
    now,
  });
  await bare.ingest([report("doc:one", "Yusuf Karimow"), report("doc:two", "Youssef Karimov")]);
  expect(await people()).toHaveLength(2);
  expect(await createIdentity({ store, catalogue: SAMPLE_CATALOGUE }).judgeAll()).toBe(1);
  expect(await people()).toEqual(["Youssef Karimov"]);
});

test.each([
  ["an unknown actor", { a: "actor:nobody", b: "actor:yusuf-karimow", verdict: "same" as const }, "not_found"],
  [
    "one actor twice",
    { a: "actor:yusuf-karimow", b: "actor:yusuf-karimow", verdict: "same" as const },
    "invalid_input",
  ],
  ["neither actor nor document", { a: "actor:yusuf-karimow", verdict: "same" as const }, "invalid_input"],
  [
    "a document that does not name it",
    { a: "actor:yusuf-karimow", document: "doc:none", verdict: "different" as const },
    "not_found",
  ],
  [
    "a namesake that is the same",
    { a: "actor:yusuf-karimow", document: "doc:one", verdict: "same" as const },
    "invalid_input",
  ],
])("refuses %s", async (_, request, code) => {
  await ingest(report("doc:one", "Yusuf Karimow"));
  await expect(decisions.review(request)).rejects.toMatchObject({ code });
});
