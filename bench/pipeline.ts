// Speed from report to answer on the demo reports, with the embedded store: `node --import tsx bench/pipeline.ts`. JSON on standard output.
//
// The first pass is slower than the later ones (the code is not yet compiled); both are given. Words are counted at white space.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ingestInto, loadDemo, loadKnowledge, questionsTo } from "../server/composition.ts";
import type { Document } from "../server/domain/document.ts";
import { readPaths } from "../server/reading/files.ts";
import { createStore } from "../server/store/index.ts";

const pathOf = (name: string) => fileURLToPath(new URL(`../seeds/${name}`, import.meta.url));
const PASSES = 5;

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

async function readDemo(): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const { document } of readPaths([pathOf("reports")])) if (document) documents.push(document);
  return documents;
}

function percentiles(samples: readonly number[]): { p50: number; p95: number; most: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]! * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

const loading = await timed(loadKnowledge);
const knowledge = loading.result;
const documents = await readDemo();
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const passes: number[] = [];
for (let pass = 0; pass < PASSES; pass++)
  passes.push((await timed(() => documents.map((document) => knowledge.extractor.extract(document)))).ms);

const dataFolder = mkdtempSync(join(tmpdir(), "actorgraph-bench-"));
const isSymmetric = (name: string) => knowledge.ontology.relations.get(name)?.symmetric === true;
const store = createStore({ dataFolder, isSymmetric });
try {
  await store.open();
  const ingesting = await timed(() => loadDemo(store, ingestInto(store, knowledge)));
  const questions = parse(readFileSync(pathOf("questions.yaml"), "utf8")) as { readonly question: string }[];
  const service = questionsTo(store, knowledge);
  const first = await timed(() => service.ask(questions[0]!.question));
  const asked: number[] = [];
  for (const { question } of questions) asked.push((await timed(() => service.ask(question))).ms);
  const speeds = passes.map((ms) => Math.round((words * 1000) / ms));
  const report = {
    machine: {
      cores: cpus().length,
      cpu: cpus()[0]?.model,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    knowledgeMs: Math.round(loading.ms),
    reports: documents.length,
    words,
    wordsPerSecond: { first: speeds[0], best: Math.max(...speeds) },
    loadDemoMs: Math.round(ingesting.ms),
    questions: { count: questions.length, firstMs: Math.round(first.ms), ms: percentiles(asked) },
    residentMb: Math.round(process.memoryUsage().rss / 1e6),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  await store.close();
  rmSync(dataFolder, { recursive: true, force: true });
}
