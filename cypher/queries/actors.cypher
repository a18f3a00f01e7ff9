// Every actor with its properties, for export.
// parameters:
//   limit: integer = 200000 - most rows
//   skip: integer = 0 - rows to leave out first
// columns:
//   id: string - the actor's id
//   name: string - its name
//   type: string - its type
//   aliases: list of string - other names
//   wikidata: string or null - Wikidata item
//   description: string or null - one line on what it is
MATCH (n:Actor)
RETURN n.id AS id, n.name AS name, head([l IN labels(n) WHERE l <> 'Actor']) AS type, n.aliases AS aliases, n.wikidata AS wikidata, n.description AS description
ORDER BY id
SKIP $skip
LIMIT $limit
