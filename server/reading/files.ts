// The rim of reading: files, folders and standard input as a stream of documents, in a fixed order.
import { createReadStream } from "node:fs";
import { readFile as readBytes, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { ActorgraphError } from "../domain/errors.ts";
import { readLine } from "./formats/jsonl.ts";
import {
  FORMATS,
  formatOf,
  type Metadata,
  READING_LIMIT,
  type ReadOutcome,
  readDraft,
  readFile,
  type TakenIds,
} from "./index.ts";

export interface ReadingOptions {
  readonly stdin?: NodeJS.ReadableStream;
  /** For every document read; wins over what the files say. */
  readonly metadata?: Metadata;
}

/**
 * Documents of files, folders (all files of a known kind below them, sorted by path) and `-` (JSON Lines on standard input), in
 * the order given. A file that cannot be read becomes an outcome with its error; the stream itself never rejects.
 */
export async function* readPaths(paths: readonly string[], options: ReadingOptions = {}): AsyncGenerator<ReadOutcome> {
  const taken: TakenIds = new Map();
  for (const path of paths) {
    if (path === "-")
      yield* readLines(options.stdin ?? process.stdin, { name: "-", path: null, metadata: options.metadata }, taken);
    else yield* readPath(path, options, taken);
  }
}

async function* readPath(path: string, options: ReadingOptions, taken: TakenIds): AsyncGenerator<ReadOutcome> {
  try {
    const entry = await stat(path);
    const files = entry.isDirectory() ? await filesBelow(path) : [path];
    if (files.length === 0) throw new ActorgraphError("invalid_input", "has no file that can be read", { where: path });
    for (const file of files) yield* readOneFile(file, options, taken);
  } catch (thrown) {
    yield { name: path, error: fileError(thrown, path) };
  }
}

async function* readOneFile(path: string, options: ReadingOptions, taken: TakenIds): AsyncGenerator<ReadOutcome> {
  const file = { name: path, path, metadata: options.metadata };
  try {
    if (formatOf(file).name === "jsonl") return yield* readLines(createReadStream(path), file, taken);
    const { size } = await stat(path);
    if (size > READING_LIMIT) {
      const message = `is larger than ${READING_LIMIT / 1024 / 1024} MB`;
      throw new ActorgraphError("too_large", message, { where: path, hint: "split it into reports" });
    }
    yield* readFile({ ...file, bytes: await readBytes(path) }, taken);
  } catch (thrown) {
    yield { name: path, error: fileError(thrown, path) };
  }
}

/** JSON Lines as they arrive, so that a long stream needs the memory of one line. */
async function* readLines(
  input: NodeJS.ReadableStream,
  file: { name: string; path: string | null; metadata?: Metadata | undefined },
  taken: TakenIds,
): AsyncGenerator<ReadOutcome> {
  const raw = { name: file.name, path: file.path, ...(file.metadata ? { metadata: file.metadata } : {}) };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const content = number === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (content.trim() !== "") yield readDraft(readLine(content, number), raw, taken);
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const extensions = FORMATS.flatMap((format) => format.extensions);
  return entries
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.toLowerCase().endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[/\\]/)
          .some((part) => part.startsWith(".")),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read",
  EISDIR: "is a folder",
  EMFILE: "cannot be opened: too many open files",
};

function fileError(thrown: unknown, path: string): ActorgraphError {
  if (thrown instanceof ActorgraphError) return thrown;
  const code = (thrown as NodeJS.ErrnoException).code ?? "";
  const message = FILE_ERRORS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return new ActorgraphError("invalid_input", message, { where: path, cause: thrown });
}
