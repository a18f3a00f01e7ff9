// What loading asks of a transaction: run a statement, get plain rows; batches grouped by label, since Cypher takes no label as a parameter.
import type { LinkRow, NodeLabel } from "./rows.ts";

/** One statement in the transaction of a load; rows are plain objects keyed by column. */
export type Run = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export const NODE_LABELS: readonly NodeLabel[] = ["Actor", "Place", "Event"];

/** Groups rows by a key, in the order of first appearance. */
export function groupBy<T>(rows: Iterable<T>, key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Creates relationships of one type from nodes labelled `source`; both ends must exist. */
export async function createLinks(run: Run, source: string, type: string, links: readonly LinkRow[]): Promise<void> {
  for (const [label, rows] of groupBy(links, (link) => link.label)) {
    await run(
      `UNWIND $rows AS row MATCH (a:${source} {id: row.from}) MATCH (b:${label} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
      { rows },
    );
  }
}
