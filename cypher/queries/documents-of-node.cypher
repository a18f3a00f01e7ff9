// The documents that mention a node, newest first.
// parameters:
//   id: string - the node's id
//   limit: integer = 200 - most rows
// columns:
//   id: string - the document's id
//   title: string or null - its title
//   source: string or null - who published it
//   published: string or null - day of publication
//   mentions: integer - how often it is mentioned
CALL {
  MATCH (n:Actor {id: $id}) RETURN n
  UNION MATCH (n:Place {id: $id}) RETURN n
  UNION MATCH (n:Event {id: $id}) RETURN n
}
MATCH (n)<-[m:MENTIONS]-(d:Document)
RETURN d.id AS id, d.title AS title, d.source AS source, d.published AS published, m.count AS mentions
ORDER BY coalesce(d.published, '0000') DESC, id
LIMIT $limit
