// From the embedded engine's errors to ours.
import { ActorgraphError } from "../../domain/errors.ts";

interface EngineError {
  readonly gqlStatus?: string;
  readonly message: string;
}

/** The engine's message without its wrappers ("Query error: GRAFEO-Q001: syntax error: [Cypher] ..."), first line only. */
function reason(message: string): string {
  const line = message.split("\n")[0] ?? message;
  return line
    .replace(/^(?:[A-Z]\w+ error: )?GRAFEO-\w+: /, "")
    .replace("[Cypher] ", "")
    .trim();
}

/** An error of a query: `invalid_query` with line and column where the engine gives them. */
export function queryError(thrown: unknown): ActorgraphError {
  if (thrown instanceof ActorgraphError) return thrown;
  const { message } = thrown as EngineError;
  const position = /query:(\d+):(\d+)/.exec(message);
  const where = position ? `line ${position[1]}, column ${position[2]}` : undefined;
  return new ActorgraphError("invalid_query", reason(message), { where, cause: thrown });
}

/** An error of opening the file: `store_unavailable` where another process holds it, else `store_corrupt`; the file stays as it is. */
export function openError(path: string, thrown: unknown): ActorgraphError {
  const { message } = thrown as EngineError;
  if (/\blocked\b/i.test(message)) {
    return new ActorgraphError("store_unavailable", "another process has the data folder open", {
      where: path,
      hint: "stop the other actorgraph (serve, import) or give this one another folder with ACTORGRAPH_DATA",
      cause: thrown,
    });
  }
  if (/permission denied|read-only file system|no space left/i.test(message)) {
    return new ActorgraphError("store_unavailable", reason(message), {
      where: path,
      hint: "the data folder must be writable",
      cause: thrown,
    });
  }
  return new ActorgraphError("store_corrupt", `the graph file cannot be read: ${reason(message)}`, {
    where: path,
    hint: `nothing was changed; move ${path} (and ${path}.wal) elsewhere, start again and import your reports or an export`,
    cause: thrown,
  });
}
