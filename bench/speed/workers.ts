// What worker threads gain: the same reports through a pool of one thread and of several, in turns, start-up left out.
import { EXTRACTION_WORKER } from "../../server/composition.ts";
import { type ExtractionPool, extractInOrder, extractInWorkers } from "../../server/ingest/pool.ts";
import type { ReadOutcome } from "../../server/reading/types.ts";
import { table } from "../quality/tables.ts";
import { countWords, repeatedReports } from "./text.ts";

const WORDS = 20_000;
const ROUNDS = 3;

/** Words a second, by the clock, of `words` words of demo reports through a pool. */
async function pass(pool: ExtractionPool, words: number): Promise<number> {
  const documents = repeatedReports(words);
  async function* outcomes(): AsyncGenerator<ReadOutcome> {
    for (const document of documents) yield { name: document.id, document };
  }
  const started = performance.now();
  for await (const { error } of extractInOrder(outcomes(), pool)) if (error) throw error;
  const read = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  return read / ((performance.now() - started) / 1000);
}

/** Measures pools of the sizes given (1 and 2 without arguments) and returns a table with the median of the rounds. */
export async function measureWorkers(args: readonly string[]): Promise<string> {
  const sizes = args.length > 0 ? args.map(Number) : [1, 2];
  const pools = sizes.map((size) => extractInWorkers(EXTRACTION_WORKER, size));
  for (const pool of pools) await pass(pool, WORDS);
  const speeds = sizes.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, pool] of pools.entries()) speeds[i]!.push(await pass(pool, WORDS));
  await Promise.all(pools.map((pool) => pool.close()));
  const medians = speeds.map((all) => all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!);
  const rows = sizes.map((size, i) => [`${size}`, medians[i]!.toFixed(0), (medians[i]! / medians[0]!).toFixed(2)]);
  return table([["threads", "words/s warm", "ratio"], ...rows]);
}
