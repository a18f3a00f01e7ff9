// Documents, newest first, without their texts.
// parameters:
//   source: string or null - only of this source
//   limit: integer = 1000 - most rows
//   skip: integer = 0 - rows to leave out first
// columns:
//   id: string - the document's id
//   title: string or null - its title
//   source: string or null - who published it
//   url: string or null - its address
//   path: string or null - the file it was read from
//   published: string or null - day of publication
//   ingested: string - instant of loading
//   language: string - ISO 639-1 code
//   hash: string - SHA-256 of the text, hex
//   claims: integer - claims in it
//   characters: integer - length of its text
MATCH (d:Document)
WHERE $source IS NULL OR d.source = $source
RETURN d.id AS id, d.title AS title, d.source AS source, d.url AS url, d.path AS path, d.published AS published,
  d.ingested AS ingested, d.language AS language, d.hash AS hash, COUNT { MATCH (d)<-[:EVIDENCED_IN]-(:Claim) } AS claims, size(d.text) AS characters
ORDER BY coalesce(d.published, '0000') DESC, id
SKIP $skip
LIMIT $limit
