// The texts of several documents, to check quotes against.
// parameters:
//   documents: list of string or null - ids of the documents
//   limit: integer = 1000 - most rows
// columns:
//   id: string - the document's id
//   text: string - the exact text that every offset refers to
MATCH (d:Document)
WHERE $documents IS NULL OR d.id IN $documents
RETURN d.id AS id, d.text AS text
ORDER BY id
LIMIT $limit
