// One document with its text and its mentions: no row where there is none.
// parameters:
//   document: string - the document's id
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
//   text: string - the exact text that every offset refers to
//   mentions: string - JSON list of [start, end, kind, actor or null, name or null, type or null]
MATCH (d:Document {id: $document})
RETURN d.id AS id, d.title AS title, d.source AS source, d.url AS url, d.path AS path, d.published AS published,
  d.ingested AS ingested, d.language AS language, d.hash AS hash, d.text AS text, d.mentions AS mentions
