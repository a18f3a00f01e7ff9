// Serves the sample over the real interface, to work on the client without a loaded store: node --import tsx tests/support/run-sample.ts [PORT]
import type { AddressInfo } from "node:net";
import { startTestApi } from "./api.ts";

const { app, close } = await startTestApi();
const server = app.listen(Number(process.argv[2] ?? 3000), "127.0.0.1", () => {
  process.stderr.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once("SIGINT", () => server.close(() => void close()));
