// From the filters of a request to the parameters of a query.
import type { GraphQuery } from "./contract/index.ts";

/** Null means all; a date without day or month reaches to the end of its month or year. */
export function toFilterParameters({ types, relations, standings, from, to }: Omit<GraphQuery, "limit">) {
  const list = (values: readonly string[] | undefined) => (values && values.length > 0 ? values : null);
  return {
    types: list(types),
    relations: list(relations),
    standings: list(standings),
    from: from ?? null,
    to: to ? lastDay(to) : null,
  };
}

/** Comparison is by text, so that "-31" is late enough for every month. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
