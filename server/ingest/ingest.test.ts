// The job: order, refusals, retries, collisions; and what a load is made of.
import { describe, expect, test } from "vitest";
import { catalogueActor } from "../../tests/support/catalogue.ts";
import type { Claim, Extraction } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import { ActorgraphError } from "../domain/errors.ts";
import type { Catalogue } from "../ontology/types.ts";
import type { ReadOutcome } from "../reading/index.ts";
import type { DocumentLoad, GraphStore } from "../store/port.ts";
import { createIngest, type Extractor } from "./index.ts";
import { toLoad } from "./load.ts";
import { extractHere, extractInOrder, extractInWorkers } from "./pool.ts";

const NO_CATALOGUE: Catalogue = { actors: new Map(), places: new Map() };
const document = (id: string, text = `${id} text`): Document => ({
  id,
  path: null,
  title: id,
  source: null,
  url: null,
  published: null,
  language: "en",
  text,
});
const read = (id: string, text?: string): ReadOutcome => ({ name: id, document: document(id, text) });
const empty = (given: Document): Extraction => ({ document: given, mentions: [], events: [], claims: [] });
const extractor: Extractor = { extract: empty };

/** A store that keeps loads in memory and fails as told before each load. */
function memoryStore(failures: (ActorgraphError | null)[] = []) {
  const loads = new Map<string, DocumentLoad>();
  const store = {
    async read(_query: string, { document: id }: { document: string }) {
      const load = loads.get(id);
      return { rows: load ? [{ hash: load.hash }] : [] };
    },
    async loadDocument(load: DocumentLoad) {
      const failure = failures.shift();
      if (failure) throw failure;
      const { id } = load.extraction.document;
      const changed = loads.get(id)?.hash !== load.hash;
      loads.set(id, load);
      return { changed, claims: 0, edges: 0 };
    },
  } as unknown as GraphStore;
  return { store, loads };
}

const job = (store: GraphStore, retryDelays: number[] = [0, 0], given = extractor) =>
  createIngest({ store, extractor: given, catalogue: NO_CATALOGUE, now: () => "2024-01-01T00:00:00Z", retryDelays });
const unavailable = () => new ActorgraphError("store_unavailable", "gone for a moment");

test("one bad document never stops the others, and every outcome is told", async () => {
  const { store } = memoryStore();
  const seen: string[] = [];
  const bad: ReadOutcome = { name: "b", error: new ActorgraphError("unsupported", "no") };
  const throwing: Extractor = {
    extract(given) {
      if (given.id === "c") throw new Error("broken");
      return empty(given);
    },
  };
  const outcomes = await job(store, [], throwing).ingest([read("a"), bad, read("c"), read("d"), read("d")], {
    onOutcome: ({ name }) => seen.push(name),
  });
  expect(outcomes.map(({ status, error }) => [status, error?.code ?? null])).toEqual([
    ["loaded", null],
    ["refused", "unsupported"],
    ["refused", "internal"],
    ["loaded", null],
    ["unchanged", null],
  ]);
  expect(seen).toEqual(["a", "b", "c", "d", "d"]);
});

test("a write that fails for the moment is tried again", async () => {
  const { store, loads } = memoryStore([unavailable(), unavailable(), null]);
  const [outcome] = await job(store).ingest([read("a")]);
  expect([outcome?.status, loads.size]).toEqual(["loaded", 1]);
});

test("a store that stays away ends the job", async () => {
  const { store } = memoryStore([unavailable(), unavailable(), unavailable()]);
  await expect(job(store).ingest([read("a"), read("b")])).rejects.toMatchObject({ code: "store_unavailable" });
});

test("a refusal is not tried again", async () => {
  const { store } = memoryStore([new ActorgraphError("invalid_input", "bad quote"), null]);
  const [outcome] = await job(store).ingest([read("a")]);
  expect(outcome?.error?.message).toBe("bad quote");
});

test("jobs run one after the other", async () => {
  const { store } = memoryStore();
  const order: string[] = [];
  const ingest = job(store);
  const run = (id: string) =>
    ingest.ingest([read(`${id}1`), read(`${id}2`)], { onOutcome: ({ name }) => order.push(name) });
  await Promise.all([run("a"), run("b")]);
  expect(order).toEqual(["a1", "a2", "b1", "b2"]);
});

test.each([
  ["replace", ["doc:a"]],
  ["keep", ["doc:a", expect.stringMatching(/^doc:a-[0-9a-f]{6}$/)]],
] as const)("another text under the same id: %s", async (collision, ids) => {
  const { store, loads } = memoryStore();
  await job(store).ingest([read("doc:a", "one")]);
  await job(store).ingest([read("doc:a", "two")], { collision });
  expect([...loads.keys()]).toEqual(ids);
});

test("an id that begins with a digit is stored as doc:", async () => {
  const { store, loads } = memoryStore();
  await job(store).ingest([read("17")]);
  expect([...loads.keys()]).toEqual(["doc:17"]);
});

describe("toLoad", () => {
  const text = "Russia met Abu X in Grozny";
  const participant = (actor: string, name: string, type: "State" | "Person" | "Place", words: string) => {
    const start = text.indexOf(words);
    return { actor, name, type, start, end: start + words.length, text: words };
  };
  const claim = {
    id: "claim:1",
    relation: "MET_WITH",
    standing: "reported",
    subject: participant("actor:russia", "Russia", "State", "Russia"),
    object: participant("actor:abu-x", "Abu Xavier", "Person", "Abu X"),
    speaker: null,
    event: null,
    time: null,
    trigger: { start: 7, end: 10 },
    evidence: { start: 0, end: text.length, quote: text },
    rule: "r",
    confidence: 1,
  } satisfies Claim;
  const extraction: Extraction = {
    document: document("doc:a", text),
    mentions: [
      { ...participant("place:grozny", "Grozny", "Place", "Grozny"), kind: "name" },
      { ...participant("actor:abu-x", "Abu Xavier", "Person", "Abu X"), kind: "name" },
    ],
    events: [
      {
        id: "event:e",
        kind: "meeting",
        name: "e",
        from: null,
        to: null,
        precision: null,
        place: "place:old-town",
        killed: null,
        injured: null,
        roles: [],
      },
    ],
    claims: [claim],
  };
  const known = catalogueActor({
    id: "actor:russia",
    name: "Russia",
    type: "State",
    aliases: ["Russian Federation"],
    exact: ["RF"],
    wikidata: "Q159",
  });
  const catalogue: Catalogue = { actors: new Map([["actor:russia", known]]), places: new Map() };

  test("names every actor and place once, completed from the catalogue", () => {
    expect(toLoad(extraction, catalogue, "h", "now")).toMatchObject({
      actors: [
        { id: "actor:abu-x", name: "Abu Xavier", type: "Person", aliases: ["Abu X"] },
        { id: "actor:russia", name: "Russia", type: "State", aliases: ["Russian Federation", "RF"], wikidata: "Q159" },
      ],
      places: [
        { id: "place:grozny", name: "Grozny", kind: "area" },
        { id: "place:old-town", name: "Old Town", kind: "area" },
      ],
      hash: "h",
      ingested: "now",
    });
  });

  test("completes an event that only a claim names", () => {
    const object = { ...claim.object, actor: "event:x", name: "the raid", type: "Event" as const };
    const { extraction: loaded } = toLoad({ ...extraction, claims: [{ ...claim, object }] }, catalogue, "h", "now");
    expect(loaded.events.map(({ id, name }) => [id, name])).toEqual([
      ["event:e", "e"],
      ["event:x", "the raid"],
    ]);
  });

  test("what a line brings along counts before the catalogue", () => {
    const actors = [{ id: "actor:russia", name: "Russia", type: "State" as const, aliases: ["Rus"] }];
    expect(toLoad({ ...extraction, actors }, catalogue, "h", "now").actors[1]?.aliases).toEqual(["Rus"]);
  });
});

test("extraction in order, whatever finishes first", async () => {
  const slowFirst: Extractor = {
    extract: async (given) =>
      new Promise((resolve) => setTimeout(() => resolve(empty(given)), given.id === "a" ? 20 : 0)),
  };
  const pool = { ...extractHere(slowFirst), size: 4 };
  async function* inputs() {
    yield* [read("a"), read("b"), read("c")];
  }
  const names: string[] = [];
  for await (const { name } of extractInOrder(inputs(), pool)) names.push(name);
  expect(names).toEqual(["a", "b", "c"]);
});

test("a worker that dies refuses its document and is replaced", async () => {
  const code = `
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (document) => {
      if (document.id === "b") process.exit(3);
      parentPort.postMessage({ extraction: { document, mentions: [], events: [], claims: [] } });
    });`;
  const pool = extractInWorkers(new URL(`data:text/javascript,${encodeURIComponent(code)}`), 1);
  const ends = await Promise.allSettled(["a", "b", "c", "d"].map((id) => pool.extract(document(id))));
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  await pool.close();
});
