// Projected edges under the filters, best evidenced first. Without filters and with a high limit: the whole graph.
// parameters:
//   types: list of string or null - only edges between nodes of these types (labels)
//   relations: list of string or null - only these relations
//   standings: list of string or null - only edges whose strongest standing is one of these
//   from: string or null - only what reaches this day or a later one (YYYY-MM-DD)
//   to: string or null - only what begins on this day or earlier
//   limit: integer = 1000 - most rows
// columns:
//   id: string - the edge's id
//   relation: string - name of the relation
//   source: string - id of the subject
//   target: string - id of the object
//   standing: string - strongest standing of its claims
//   standings: list of string - every standing of its claims, strongest first
//   claims: integer - how many claims
//   documents: integer - how many documents
//   sources: list of string - names of the sources, sorted
//   first: string or null - first day its claims speak of (their document's day where they name none)
//   last: string or null - last such day
//   confidence: number - highest confidence among its claims of the strongest standing, 0..1
//   disputed: boolean - asserted by one, denied or negated by another
MATCH (a)-[r]->(b)
WHERE (a:Actor OR a:Place OR a:Event)
  AND r.standing IS NOT NULL
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($standings IS NULL OR r.standing IN $standings)
  AND ($from IS NULL OR coalesce(r.last, '9999') >= $from)
  AND ($to IS NULL OR coalesce(r.first, '0000') <= $to)
  AND ($types IS NULL OR (any(l IN labels(a) WHERE l IN $types) AND any(l IN labels(b) WHERE l IN $types)))
WITH a, r, b
ORDER BY r.claims DESC, r.id
LIMIT $limit
RETURN r.id AS id, type(r) AS relation, a.id AS source, b.id AS target, r.standing AS standing, r.standings AS standings,
  r.claims AS claims, r.documents AS documents, r.sources AS sources, r.first AS first, r.last AS last,
  r.confidence AS confidence, r.disputed AS disputed
ORDER BY claims DESC, id
