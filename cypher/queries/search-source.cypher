// Every actor, place and event with its names: what the search index is built from.
// parameters:
//   limit: integer = 200000 - most rows
// columns:
//   id: string - the node's id
//   name: string - its name
//   type: string - type of actor, or Place, or Event
//   aliases: list of string - other names
//   documents: integer - documents that mention it
MATCH (n) WHERE n:Actor OR n:Place OR n:Event
RETURN n.id AS id, n.name AS name, head([l IN labels(n) WHERE l <> 'Actor']) AS type, coalesce(n.aliases, []) AS aliases,
  COUNT { MATCH (n)<-[:MENTIONS]-(:Document) } AS documents
ORDER BY id
LIMIT $limit
