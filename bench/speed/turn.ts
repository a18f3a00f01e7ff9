// One contender in a process of its own. It loads, says so, and then reads whenever a line on standard input asks it to:
// `pass WORDS` -> `{"words", "seconds", "cpuSeconds", "residentMb"}`, one line of JSON each.
import { createInterface } from "node:readline";
import { CONTENDERS, SUMS } from "./contenders.ts";
import { countWords, repeatedReports } from "./text.ts";

const contender = [...CONTENDERS, SUMS].find(({ name }) => name === process.argv[2]);
if (!contender) throw new Error(`no contender "${process.argv[2]}"`);

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

const started = performance.now();
const read = await contender.load();
say({ loadSeconds: (performance.now() - started) / 1000 });

for await (const line of createInterface({ input: process.stdin })) {
  const documents = repeatedReports(Number(line.split(" ")[1]));
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0);
  const [start, cpuStart] = [performance.now(), cpuSeconds()];
  let found = 0;
  for (const document of documents) found += read(document);
  const [end, cpuEnd] = [performance.now(), cpuSeconds()];
  say({
    words,
    found,
    seconds: (end - start) / 1000,
    cpuSeconds: cpuEnd - cpuStart,
    residentMb: process.memoryUsage().rss / 1e6,
  });
}
