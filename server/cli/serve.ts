// actorgraph serve: the web application and its interface.
import { type Command, STORE_SETTINGS } from "./command.ts";

export const serve: Command = {
  name: "serve",
  summary: "Serve the web application and its interface.",
  settings: [
    "host",
    "port",
    "demo",
    "token",
    "uploadLimit",
    "queryTimeout",
    "rateLimit",
    "workers",
    "log",
    ...STORE_SETTINGS,
  ],
  async run({ settings, say }) {
    const main = await import("../main.ts");
    const server = await main.serve(settings);
    say(`Actorgraph is at ${server.url}${settings.token ? " (open it once with ?token= and your token)" : ""}`);
    await stopSignal();
    say("stopping");
    await server.stop();
    return 0;
  },
};

/** Resolves on the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}
