// The relationship types that tie evidence together; every other type in the graph is a relation of the ontology, a projected edge.

/** Types of relationships between claims, documents, events and nodes; no relation of the ontology may have such a name. */
export const EVIDENCE_TYPES: ReadonlySet<string> = new Set([
  "SUBJECT",
  "OBJECT",
  "SPOKEN_BY",
  "EVIDENCED_IN",
  "ABOUT",
  "MENTIONS",
  "INVOLVES",
  "TOOK_PLACE_IN",
]);

/** Of the relationship types in a store those of projected edges, narrowed to `wanted` where given; sorted. */
export function projectedTypes(types: readonly string[], wanted?: readonly string[]): string[] {
  return types.filter((type) => !EVIDENCE_TYPES.has(type) && (wanted === undefined || wanted.includes(type))).sort();
}

/** Finds an actor, place or event by `$id` through the indexes. */
export const NODE_BY_ID = `CALL {
  MATCH (n:Actor {id: $id}) RETURN n
  UNION MATCH (n:Place {id: $id}) RETURN n
  UNION MATCH (n:Event {id: $id}) RETURN n
}`;
