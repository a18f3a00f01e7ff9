// Speed and memory: `npm run bench [-- speed|workers|loading|memory|store|language|all] [arguments of that command]`. See bench/README.md.
import { spawnSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

interface Benchmark {
  readonly about: string;
  readonly run: (args: readonly string[]) => Promise<string> | string;
}

/** A bench that is a program of its own, run in a fresh process with its output passed on. */
function program(path: string, about: string, flags: readonly string[] = []): Benchmark {
  return {
    about,
    run(args) {
      const file = fileURLToPath(new URL(path, import.meta.url));
      const { stdout, status } = spawnSync(process.execPath, [...flags, "--import", "tsx", file, ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (status !== 0) process.exitCode = 1;
      return stdout.trimEnd();
    },
  };
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  loading: {
    about: "time to load ontology, catalogue and model",
    run: async () => (await import("./speed/loading.ts")).measureLoading(),
  },
  speed: {
    about: "words per second, ours and others': [--words N] [--rounds N] [--python PATH] [--model NAME]",
    run: async (args) => (await import("./speed/speed.ts")).measureSpeed(args),
  },
  workers: {
    about: "what worker threads gain: [THREADS ...]",
    run: async (args) => (await import("./speed/workers.ts")).measureWorkers(args),
  },
  repairs: {
    about: "repairs of the parse, how often and how well: FOLDER... [--show NAME]",
    run: async (args) => (await import("./repairs.ts")).measureRepairs(args),
  },
  memory: program("./speed/memory.ts", "memory over many documents: [DOCUMENTS]", ["--expose-gc"]),
  pipeline: program("./pipeline.ts", "from report to answer: loading the demo, asking every question"),
  store: program("./store.ts", "loading and reading of both stores: [DOCUMENTS] [embedded|neo4j|both]"),
  language: program("./language.ts", "parser on treebanks: [FOLDER]"),
};
const USUAL = ["loading", "speed", "workers", "memory"];

function describeMachine(): string {
  const [load] = loadavg();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${memory} GB, load ${load!.toFixed(2)}, Node.js ${process.version}`;
}

const [command = "all", ...rest] = process.argv.slice(2);
const chosen = command === "all" ? USUAL : [command];
if (chosen.some((name) => !BENCHMARKS[name])) {
  const known = Object.entries(BENCHMARKS).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`);
  console.error(
    `npm run bench -- COMMAND\n${known.join("\n")}\n  all       ${USUAL.join(", ")} (when no command is given)`,
  );
  process.exitCode = 2;
} else {
  console.log(describeMachine());
  for (const name of chosen) console.log(`\n${name}\n${await BENCHMARKS[name]!.run(rest)}`);
}
