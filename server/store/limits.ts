// Limits of a read: what holds where the caller names none.
import type { ReadOptions } from "./port.ts";

/** Ten seconds, ten thousand rows. */
const DEFAULT_LIMITS: Required<ReadOptions> = { timeoutMs: 10_000, rowLimit: 10_000 };

/** Limits with defaults filled in. */
export function limitsOf(options: ReadOptions = {}): Required<ReadOptions> {
  return {
    timeoutMs: options.timeoutMs ?? DEFAULT_LIMITS.timeoutMs,
    rowLimit: options.rowLimit ?? DEFAULT_LIMITS.rowLimit,
  };
}
