// Messages between the store and the child process that holds the embedded engine.
import type { ErrorCode } from "../../domain/errors.ts";
import type { CheckedPathOptions } from "../path-options.ts";
import type { FoundPath, QueryResult } from "../port.ts";

/** What the child can be asked; every request after `open` needs an open database. */
export interface Operations {
  /** Answers once the engine's library is loaded. */
  hello: { readonly input: null; readonly output: null };
  /** Opens (or creates) the file and lays the schema. */
  open: {
    readonly input: { readonly path: string; readonly schema: readonly string[]; readonly checkpointMs: number };
    readonly output: null;
  };
  /** Reads; `user` queries run in a transaction that is rolled back whatever happens. */
  query: {
    readonly input: {
      readonly text: string;
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly rowLimit: number;
      readonly user: boolean;
    };
    readonly output: QueryResult;
  };
  /** Begins the one writing transaction. */
  begin: { readonly input: null; readonly output: null };
  /** Runs a statement in it; rows are plain objects. */
  run: {
    readonly input: { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> };
    readonly output: readonly Readonly<Record<string, unknown>>[];
  };
  commit: { readonly input: null; readonly output: null };
  rollback: { readonly input: null; readonly output: null };
  paths: {
    readonly input: { readonly from: string; readonly to: string; readonly options: CheckedPathOptions };
    readonly output: FoundPath[];
  };
  /** Writes everything down and closes the file. */
  close: { readonly input: null; readonly output: null };
}
export type Operation = keyof Operations;

export interface Request {
  readonly id: number;
  readonly operation: Operation;
  readonly input: unknown;
}

/** An error as it crosses the process boundary. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where?: string | undefined;
  readonly hint?: string | undefined;
}
export type Response =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: PlainError };
