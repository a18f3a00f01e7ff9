// Every actor as documents give it, also those that decisions joined with another.
// parameters:
//   ids: list of string or null - only these
//   limit: integer = 1000000 - most rows
// columns:
//   id: string - the id that documents give
//   name: string - its name
//   type: string - its type
//   aliases: list of string - other names
//   actor: string - id of the actor that stands for it in the graph
CALL {
  MATCH (v:Variant) WHERE $ids IS NULL OR v.id IN $ids
  RETURN v.id AS id, v.name AS name, v.type AS type, v.aliases AS aliases, v.of AS actor
  UNION
  MATCH (n:Actor) WHERE ($ids IS NULL OR n.id IN $ids) AND NOT EXISTS { MATCH (v:Variant {id: n.id}) }
  RETURN n.id AS id, n.name AS name, head([l IN labels(n) WHERE l <> 'Actor']) AS type, n.aliases AS aliases, n.id AS actor
}
RETURN id, name, type, aliases, actor
ORDER BY id
LIMIT $limit
