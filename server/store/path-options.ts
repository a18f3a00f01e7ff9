// Options of a path search with defaults and bounds.
import { ActorgraphError } from "../domain/errors.ts";
import { limitsOf } from "./limits.ts";
import type { PathOptions } from "./port.ts";

export interface CheckedPathOptions {
  readonly maxLength: number;
  readonly limit: number;
  readonly relations: readonly string[] | undefined;
  readonly standings: readonly string[] | undefined;
  readonly timeoutMs: number;
}

function bounded(name: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new ActorgraphError("invalid_input", `${name} must be a whole number from 1 to ${most}`, { where: name });
}

/**
 * Fills in defaults: paths of at most 6 edges, at most 5 of them.
 * @throws ActorgraphError `invalid_input` where a length is over 15 or a limit over 1000
 */
export function pathOptions(options: PathOptions = {}): CheckedPathOptions {
  return {
    maxLength: bounded("maxLength", options.maxLength ?? 6, 15),
    limit: bounded("limit", options.limit ?? 5, 1000),
    relations: options.relations,
    standings: options.standings,
    timeoutMs: limitsOf(options).timeoutMs,
  };
}
