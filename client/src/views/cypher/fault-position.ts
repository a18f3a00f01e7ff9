// Where in a query a refusal points to.

/** Reads "line 3, column 7", "3:7" or "offset 12" out of a refusal, as an offset into the query. */
export function faultPosition(query: string, where: string | null): number {
  const offset = where?.match(/offset\s+(\d+)/i);
  if (offset) return Number(offset[1]);
  const place = where?.match(/line\s+(\d+)\D+(\d+)/i) ?? where?.match(/(\d+)\s*:\s*(\d+)/);
  if (!place) return 0;
  const lines = query.split("\n").slice(0, Number(place[1]) - 1);
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + Math.max(0, Number(place[2]) - 1);
}
