// Re-projects the edges that a load touches, from every claim beneath them.
import type { Standing } from "../../domain/standing.ts";
import { type EdgeKey, type ProjectedClaim, projectEdge } from "../projection.ts";
import type { NodeLabel } from "./rows.ts";
import { groupBy, NODE_LABELS, type Run } from "./statements.ts";

interface PlacedEdge extends EdgeKey {
  readonly sourceLabel: NodeLabel;
  readonly targetLabel: NodeLabel;
}

async function claimsByEdge(run: Run, edges: readonly string[]): Promise<Map<string, ProjectedClaim[]>> {
  const rows = await run(
    `UNWIND $edges AS edge MATCH (c:Claim {edge: edge}) MATCH (c)-[:EVIDENCED_IN]->(d:Document)
     RETURN edge, c.standing AS standing, c.from AS from, c.to AS to, c.confidence AS confidence,
       d.id AS document, d.source AS source, d.published AS published`,
    { edges },
  );
  const claims = new Map<string, ProjectedClaim[]>();
  for (const [edge, group] of groupBy(rows, (row) => row.edge as string)) {
    claims.set(
      edge,
      group.map((row) => ({ ...(row as unknown as ProjectedClaim), standing: row.standing as Standing })),
    );
  }
  return claims;
}

async function labelsById(
  run: Run,
  ids: readonly string[],
  known: ReadonlyMap<string, NodeLabel>,
): Promise<Map<string, NodeLabel>> {
  const labels = new Map(known);
  const missing = ids.filter((id) => !labels.has(id));
  if (missing.length === 0) return labels;
  for (const label of NODE_LABELS) {
    const rows = await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id`, { ids: missing });
    for (const row of rows) labels.set(row.id as string, label);
  }
  return labels;
}

/**
 * Replaces the touched edges by what their claims say now; an edge without claims goes, and nobody has an edge to himself.
 * @returns how many edges stand after it
 */
export async function reproject(
  run: Run,
  touched: readonly EdgeKey[],
  known: ReadonlyMap<string, NodeLabel>,
): Promise<number> {
  if (touched.length === 0) return 0;
  const labels = await labelsById(run, [...new Set(touched.flatMap((edge) => [edge.source, edge.target]))], known);
  // An end that is gone took its edges with it.
  const placed = touched.flatMap((edge): PlacedEdge[] => {
    const [sourceLabel, targetLabel] = [labels.get(edge.source), labels.get(edge.target)];
    return sourceLabel && targetLabel ? [{ ...edge, sourceLabel, targetLabel }] : [];
  });
  const claims = await claimsByEdge(
    run,
    touched.map((edge) => edge.id),
  );
  for (const group of groupBy(placed, (edge) => `${edge.sourceLabel} ${edge.relation} ${edge.targetLabel}`).values()) {
    const { sourceLabel, relation, targetLabel } = group[0]!;
    const ends = `MATCH (a:${sourceLabel} {id: row.source}) MATCH (b:${targetLabel} {id: row.target})`;
    const ids = group.map(({ id, source, target }) => ({ id, source, target }));
    await run(`UNWIND $rows AS row ${ends} MATCH (a)-[r:${relation}]->(b) WHERE r.id = row.id DELETE r`, { rows: ids });
    const rows = ids.flatMap((row) => {
      const beneath = row.source === row.target ? undefined : claims.get(row.id);
      return beneath ? [{ ...row, properties: projectEdge(row.id, beneath) }] : [];
    });
    if (rows.length > 0)
      await run(`UNWIND $rows AS row ${ends} CREATE (a)-[r:${relation}]->(b) SET r += row.properties`, { rows });
  }
  return claims.size;
}
