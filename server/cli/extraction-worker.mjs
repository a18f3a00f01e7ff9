// A worker thread that extracts: makes TypeScript importable, loads the knowledge, then answers one document at a time.
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { loadKnowledge } = await import("../composition.ts");
const { answerDocuments } = await import("../ingest/pool.ts");
answerDocuments(parentPort, loadKnowledge().extractor);
