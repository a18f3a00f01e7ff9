// Entry of the layout's worker thread: makes TypeScript importable, then waits for one graph and answers with its arrangement.
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
const { arrange } = await import("./arrangement.ts");
parentPort.postMessage(arrange(workerData));
