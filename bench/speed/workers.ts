// What worker threads gain, beside what the machine has to give: the same reports through pools of one thread and of several, through as
// many processes that share nothing, and a loop of sums in as many processes; in turns, warm, start-up left out.
import { EXTRACTION_WORKER } from "../../server/composition.ts";
import { type ExtractionPool, extractInOrder, extractInWorkers } from "../../server/ingest/pool.ts";
import type { ReadOutcome } from "../../server/reading/types.ts";
import { table } from "../quality/tables.ts";
import { SUMS } from "./contenders.ts";
import { type Runner, startContender } from "./process.ts";
import { countWords, repeatedReports } from "./text.ts";

/** Words that each thread or process reads: before it counts, until the background threads that compile JavaScript have nothing left to do, and in a round. */
const WARM_UP = 120_000;
const WORDS = 20_000;
const ROUNDS = 3;

/** One way to use `size` cores. */
interface Way {
  readonly name: string;
  /** Reads so many words with each of `size` threads or processes; words a second by the clock, all together. */
  readonly read: (size: number, words: number) => Promise<number>;
  readonly stop: () => Promise<unknown> | undefined;
}

/** Threads of this process, as the product uses them. */
function threads(sizes: readonly number[]): Way {
  const pools = new Map(sizes.map((size) => [size, extractInWorkers(EXTRACTION_WORKER, size)]));
  return {
    name: "threads",
    read: (size, words) => readThrough(pools.get(size)!, words),
    stop: () => Promise.all([...pools.values()].map((pool) => pool.close())),
  };
}

async function readThrough(pool: ExtractionPool, each: number): Promise<number> {
  const documents = repeatedReports(each * pool.size);
  async function* outcomes(): AsyncGenerator<ReadOutcome> {
    for (const document of documents) yield { name: document.id, document };
  }
  const started = performance.now();
  for await (const { error } of extractInOrder(outcomes(), pool)) if (error) throw error;
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  return words / ((performance.now() - started) / 1000);
}

/** Processes that each do the work of a contender. */
async function processes(name: string, contender: string, sizes: readonly number[]): Promise<Way> {
  const runners: Runner[] = [];
  for (let i = 0; i < Math.max(...sizes); i++) runners.push(await startContender(contender));
  return {
    name,
    read: async (size, words) => {
      const passes = await Promise.all(runners.slice(0, size).map((runner) => runner.pass(words)));
      return passes.reduce((sum, pass) => sum + pass.words, 0) / Math.max(...passes.map(({ seconds }) => seconds));
    },
    stop: () => {
      for (const runner of runners) runner.stop();
      return undefined;
    },
  };
}

/** Measures with the sizes given (1 and 2 without arguments) and returns a table with the best of the rounds. */
export async function measureWorkers(args: readonly string[]): Promise<string> {
  const sizes = args.length > 0 ? args.map(Number) : [1, 2];
  const ways = [
    threads(sizes),
    await processes("processes", "actorgraph", sizes),
    await processes("sums in processes", SUMS.name, sizes),
  ];
  for (const way of ways) for (const size of sizes) await way.read(size, WARM_UP);
  const best = ways.map(() => sizes.map(() => 0));
  for (let round = 0; round < ROUNDS; round++)
    for (const [k, way] of ways.entries())
      for (const [i, size] of sizes.entries()) best[k]![i] = Math.max(best[k]![i]!, await way.read(size, WORDS));
  await Promise.all(ways.map((way) => way.stop()));
  const rows = ways.map(({ name }, k) => {
    const [first = 0, ...others] = best[k]!;
    return [name, first.toFixed(0), ...others.flatMap((speed) => [speed.toFixed(0), (speed / first).toFixed(2)])];
  });
  const [first, ...others] = sizes;
  return table([["words/s warm", `${first}`, ...others.flatMap((size) => [`${size}`, "ratio"])], ...rows]);
}
