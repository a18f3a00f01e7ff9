// Words per second of our pipeline and of others, in turns within one run, so that a busy machine is busy for all of them alike.
import { parseArgs } from "node:util";
import { table } from "../quality/tables.ts";
import { CONTENDERS } from "./contenders.ts";
import { type Pass, type Runner, startContender, startSpacy } from "./process.ts";

const SPACY = { name: "spaCy", does: "en_core_web_sm: tags, trees, entities" };

interface Measured {
  readonly name: string;
  readonly does: string;
  readonly runner: Runner;
  readonly cold: Pass;
  readonly warm: Pass[];
}

/**
 * Measures and returns a table. Options: `--words` per pass (30,000), `--rounds` (5; the median counts), `--warm-up` (120,000), `--python` (an
 * interpreter that may have spaCy; `python3`), `--model` (its model; the small English one). A contender is started, reads `words` cold and the
 * words of the warm-up uncounted, until its code is compiled; then all take turns.
 */
export async function measureSpeed(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      words: { type: "string" },
      rounds: { type: "string" },
      "warm-up": { type: "string" },
      python: { type: "string" },
      model: { type: "string" },
    },
  });
  const words = Number(values.words ?? 30_000);
  const rounds = Number(values.rounds ?? 5);
  const warmUp = Number(values["warm-up"] ?? 120_000);
  const measured: Measured[] = [];
  const notes: string[] = [];
  for (const { name, does } of [...CONTENDERS, SPACY]) {
    try {
      const runner = await (name === SPACY.name
        ? startSpacy(values.python ?? "python3", values.model)
        : startContender(name));
      measured.push({ name, does, runner, cold: await runner.pass(words), warm: [] });
      if (warmUp > 0) await runner.pass(warmUp);
    } catch (error) {
      if (name !== SPACY.name) throw error;
      notes.push(`spaCy was not measured: ${(error as Error).message}`);
    }
  }
  for (let round = 0; round < rounds; round++)
    for (const { runner, warm } of measured) warm.push(await runner.pass(words));
  for (const { runner } of measured) runner.stop();
  const remarks = measured.map(({ name, does }) => `${name}: ${does}`);
  return [tableOf(measured), ...remarks, ...notes].join("\n");
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

function tableOf(measured: readonly Measured[]): string {
  const speedOf = ({ warm }: Measured) => median(warm.map((p) => p.words / p.seconds));
  const ours = speedOf(measured[0]!);
  const rows = measured.map((one) => {
    const speed = speedOf(one);
    return [
      one.name,
      one.runner.loadSeconds.toFixed(2),
      (one.cold.words / one.cold.seconds).toFixed(0),
      speed.toFixed(0),
      median(one.warm.map((p) => p.words / p.cpuSeconds)).toFixed(0),
      (speed / ours).toFixed(2),
      Math.max(...one.warm.map((p) => p.residentMb)).toFixed(0),
    ];
  });
  const head = ["", "load s", "words/s cold", "words/s warm", "words/CPU s", "ratio", "MB resident"];
  return table([head, ...rows]);
}
