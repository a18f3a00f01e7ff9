// Entry of the command line: arguments in, exit code out.
import { readFileSync } from "node:fs";
import { runCommandLine } from "./program.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

// a reader that closes early ("| head") ends the command without noise
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await runCommandLine(process.argv.slice(2), version);
