// Speed of the two stores on a synthetic graph: `node --import tsx bench/store.ts [DOCUMENTS=1000] [embedded|neo4j|both]`.
//
// A document names 8 of as many actors as there are documents and makes 8 claims between them; who is named follows a power law, so that
// there are hubs as in news. Loading is what users wait for: one transaction per document, edges re-projected. JSON on standard output.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { ACTOR_TYPES, type Actor } from "../server/domain/actor.ts";
import type { Claim, Participant } from "../server/domain/claim.ts";
import { STANDINGS } from "../server/domain/standing.ts";
import { createStore } from "../server/store/index.ts";
import type { DocumentLoad, GraphStore } from "../server/store/port.ts";
import { startNeo4j } from "../tests/support/neo4j-runtime.ts";

const RELATIONS = ["ACCUSES", "ATTACKS", "MET_WITH", "SUPPORTS", "PART_OF", "SANCTIONS", "LEADS", "LINKED_TO"];
const PER_DOCUMENT = 8;
const READS = 200;
const PATHS = 100;

/** Numbers in [0, 1), the same on every run (Park and Miller's generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const actorOf = (number: number): Actor => ({
  id: `actor:a${number}`,
  name: `Actor ${number}`,
  type: ACTOR_TYPES[number % ACTOR_TYPES.length]!,
  aliases: [`Alias ${number}`],
});

function participantOf(actor: Actor, text: string, from: number): Participant {
  const start = text.indexOf(actor.name, from);
  return {
    actor: actor.id,
    name: actor.name,
    type: actor.type,
    start,
    end: start + actor.name.length,
    text: actor.name,
  };
}

function reportOf(number: number, size: number, random: () => number): DocumentLoad {
  const pick = () => actorOf(Math.floor(size * random() ** 3));
  const actors = new Map<string, Actor>();
  const pairs = Array.from({ length: PER_DOCUMENT }, () => {
    const pair = [pick(), pick()] as const;
    for (const actor of pair) actors.set(actor.id, actor);
    return pair;
  });
  const sentences = pairs.map(([subject, object]) => `${subject.name} did something to ${object.name}.`);
  const text = sentences.join(" ");
  let start = 0;
  const claims = pairs.map(([subject, object], index): Claim => {
    const quote = sentences[index]!;
    const evidence = { start, end: start + quote.length, quote };
    start += quote.length + 1;
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
    return {
      id: `claim:${number}-${index}`,
      relation: RELATIONS[Math.floor(random() * RELATIONS.length)]!,
      standing: STANDINGS[Math.floor(random() * STANDINGS.length)]!,
      subject: participantOf(subject, text, evidence.start),
      object: participantOf(object, text, text.indexOf(" to ", evidence.start)),
      speaker: null,
      event: null,
      time: { from: day, to: day, precision: "day" },
      trigger: { start: evidence.start, end: evidence.start + 1 },
      evidence,
      rule: "synthetic",
      confidence: 0.9,
    };
  });
  const document = {
    id: `doc:${number}`,
    path: null,
    title: `Report ${number}`,
    source: `Source ${number % 7}`,
    url: null,
    published: "2024-06-01",
    language: "en",
    text,
  };
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    extraction: { document, mentions: [], events: [], claims },
    actors: [...actors.values()],
    places: [],
    hash,
    ingested: "2024-06-02",
  };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function summary(samples: readonly number[]): { p50: number; p95: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

async function repeat(times: number, work: (index: number) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const samples: number[] = [];
  for (let index = 0; index < times; index++) samples.push(await millisecondsOf(() => work(index)));
  return summary(samples);
}

async function measure(store: GraphStore, documents: number): Promise<Record<string, unknown>> {
  const random = generator(42);
  const opening = await millisecondsOf(() => store.open());
  let loadDocument = { p50: 0, p95: 0 };
  const loading = await millisecondsOf(async () => {
    loadDocument = await repeat(documents, (number) => store.loadDocument(reportOf(number, documents, random)));
  });
  const anyActor = () => `actor:a${Math.floor(documents * random() ** 3)}`;
  const counts = (await store.read("counts")).rows[0];
  await repeat(20, () => store.read("neighbourhood", { id: anyActor() }));
  const result = {
    engine: store.engine,
    counts,
    openMs: Math.round(opening),
    loadSeconds: Number((loading / 1000).toFixed(1)),
    documentsPerSecond: Number(((documents * 1000) / loading).toFixed(1)),
    loadDocument,
    neighbourhood: await repeat(READS, () => store.read("neighbourhood", { id: anyActor() })),
    hub: await repeat(20, () => store.read("neighbourhood", { id: "actor:a0" })),
    paths: await repeat(PATHS, () => store.shortestPaths(anyActor(), anyActor())),
    overview: await repeat(5, () => store.read("overview-nodes")),
  };
  await store.close();
  return result;
}

async function main(documents: number, engines: string): Promise<void> {
  const isSymmetric = (relation: string) => relation === "MET_WITH";
  const machine = {
    cores: cpus().length,
    cpu: cpus()[0]?.model,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const results: unknown[] = [];
  if (engines !== "neo4j") {
    const dataFolder = mkdtempSync(join(tmpdir(), "actorgraph-bench-"));
    results.push(await measure(createStore({ dataFolder, isSymmetric }), documents));
    rmSync(dataFolder, { recursive: true });
  }
  if (engines !== "embedded") {
    const server = await startNeo4j();
    results.push(await measure(createStore({ neo4j: server.address, dataFolder: "unused", isSymmetric }), documents));
    await server.stop();
  }
  console.log(JSON.stringify({ machine, documents, unit: "milliseconds", results }, null, 2));
}

await main(Number(process.argv[2] ?? 1000), process.argv[3] ?? "both");
