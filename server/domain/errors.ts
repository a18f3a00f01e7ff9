// The one error tree: every refusal says what is wrong, where, and what to do.

export const ERROR_CODES = {
  invalid_input: { status: 400, exit: 1 },
  invalid_query: { status: 400, exit: 1 },
  unauthorized: { status: 401, exit: 1 },
  forbidden: { status: 403, exit: 1 },
  forbidden_query: { status: 403, exit: 1 },
  not_found: { status: 404, exit: 1 },
  method_not_allowed: { status: 405, exit: 1 },
  too_large: { status: 413, exit: 1 },
  unsupported: { status: 415, exit: 1 },
  too_many_requests: { status: 429, exit: 1 },
  timeout: { status: 504, exit: 1 },
  store_unavailable: { status: 503, exit: 1 },
  store_corrupt: { status: 503, exit: 1 },
  invalid_ontology: { status: 500, exit: 1 },
  port_taken: { status: 500, exit: 1 },
  wrong_use: { status: 400, exit: 2 },
  internal: { status: 500, exit: 1 },
} as const satisfies Record<string, { status: number; exit: number }>;
export type ErrorCode = keyof typeof ERROR_CODES;

/** What an error is made of; `where` names the file, field, address or position, `hint` says what to do about it. */
export interface ErrorDetails {
  readonly where?: string | undefined;
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** The only error class thrown across modules; anything else that surfaces is a bug and becomes `internal`. */
export class ActorgraphError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "ActorgraphError";
    this.code = code;
    this.where = details.where;
    this.hint = details.hint;
  }

  /** HTTP status of this kind of error. */
  get status(): number {
    return ERROR_CODES[this.code].status;
  }

  /** Process exit code of this kind of error. */
  get exitCode(): number {
    return ERROR_CODES[this.code].exit;
  }

  /** One line for a terminal: what, where, what to do. */
  describe(): string {
    return [this.where ? `${this.where}: ${this.message}` : this.message, this.hint].filter(Boolean).join(" - ");
  }
}

/** Wraps whatever was thrown; an ActorgraphError passes unchanged. */
export function asActorgraphError(thrown: unknown): ActorgraphError {
  if (thrown instanceof ActorgraphError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new ActorgraphError("internal", message, { cause: thrown });
}
