// Paths on Neo4j: its own allShortestPaths over the projected relationship types.
import type { CheckedPathOptions } from "../path-options.ts";
import { projectedTypes } from "../structure.ts";

/**
 * The Cypher for all shortest paths between `$from` and `$to`, best evidenced first as on the embedded engine: claims beneath the edges,
 * then ids of nodes, then ids of edges. `types` are the relationship types of the store; null where no projected one is wanted.
 */
export function pathCypher(types: readonly string[], options: CheckedPathOptions): string | null {
  const projected = projectedTypes(types, options.relations).map((type) => `\`${type.replaceAll("`", "``")}\``);
  if (projected.length === 0) return null;
  const end = (name: string) =>
    `CALL { ${["Actor", "Place", "Event"].map((label) => `MATCH (${name}:${label} {id: $${name}}) RETURN ${name}`).join(" UNION ")} }`;
  return `${end("from")} ${end("to")}
WITH from, to WHERE from <> to
MATCH p = allShortestPaths((from)-[:${projected.join("|")}*..${options.maxLength}]-(to))
WHERE all(r IN relationships(p) WHERE $standings IS NULL OR r.standing IN $standings)
WITH p, reduce(sum = 0, r IN relationships(p) | sum + r.claims) AS claims, [n IN nodes(p) | n.id] AS nodeIds, [r IN relationships(p) | r.id] AS edgeIds
ORDER BY claims DESC, nodeIds, edgeIds
LIMIT $limit
RETURN [n IN nodes(p) | {id: n.id, name: n.name, type: head([l IN labels(n) WHERE l <> 'Actor'])}] AS nodes,
  [r IN relationships(p) | {id: r.id, relation: type(r), source: startNode(r).id, target: endNode(r).id, standing: r.standing}] AS edges`;
}
