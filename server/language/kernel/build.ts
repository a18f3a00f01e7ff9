// Builds kernel.wasm from source/kernel.ts with the AssemblyScript compiler; run with `node --import tsx server/language/kernel/build.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ActorgraphError } from "../../domain/errors.ts";

const SOURCE = new URL("./source/kernel.ts", import.meta.url);
const OPTIONS = ["--optimizeLevel", "3", "--runtime", "stub", "--enable", "simd"];

/** Compiles the kernel's source; the same source and compiler version give the same bytes. Throws `internal` when it does not compile. */
export async function compileKernel(): Promise<Uint8Array> {
  const { main } = await import("assemblyscript/asc");
  const output = new Map<string, Uint8Array | string>();
  const { error, stderr } = await main(["kernel.ts", ...OPTIONS, "--outFile", "kernel.wasm"], {
    readFile: (name: string) => (name === "kernel.ts" ? readFileSync(SOURCE, "utf8") : null),
    writeFile: (name: string, contents: Uint8Array | string) => void output.set(name, contents),
    listFiles: () => [],
  });
  const binary = output.get("kernel.wasm");
  if (error || !(binary instanceof Uint8Array)) {
    throw new ActorgraphError("internal", `the kernel does not compile: ${stderr.toString()}`, {
      where: fileURLToPath(SOURCE),
      cause: error,
    });
  }
  return binary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("./kernel.wasm", import.meta.url), await compileKernel());
}
