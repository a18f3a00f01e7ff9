// The project's own source files and what they import.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Source {
  /** From the project's folder, with slashes: "server/domain/time.ts". */
  readonly path: string;
  readonly text: string;
  /** Paths of our own files, from the project's folder. */
  readonly files: readonly string[];
  /** Names of packages: "express", "node:fs". */
  readonly packages: readonly string[];
}

const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*"([^"]+)"/g;

/** Every .ts, .tsx and .mjs file below the given folders, but the kernel's own source, which is AssemblyScript. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("server/language/kernel/source"))
    .sort()
    .map(toSource);
}

function toSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const named = [...text.matchAll(IMPORT)].map((match) => match[1]!);
  const files = named.filter((name) => name.startsWith(".")).map((name) => ownPath(path, name));
  const packages = named.filter((name) => !/^(\.|\/|[a-z]+:\/\/)/.test(name)).map(packageOf);
  return { path, text, files: [...new Set(files)], packages: [...new Set(packages)] };
}

function ownPath(from: string, name: string): string {
  return relative(ROOT, resolve(ROOT, dirname(from), name));
}

/** "@scope/name/part" -> "@scope/name"; modules of Node stay whole. */
function packageOf(name: string): string {
  if (name.startsWith("node:")) return name;
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
