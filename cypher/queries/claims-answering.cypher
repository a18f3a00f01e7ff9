// Claims that answer a question: those that fit subject and object, either way round for relations that hold both ways, those about
// one node, or those beneath given edges. What is null is not limited.
// parameters:
//   relations: list of string or null - only these relations
//   mutual: list of string or null - those of them that hold both ways
//   subjects: list of string or null - ids of subjects
//   subjectTypes: list of string or null - types of the subject
//   objects: list of string or null - ids of objects
//   objectTypes: list of string or null - types of the object
//   about: list of string or null - ids of which one is subject or object
//   events: list of string or null - ids of happenings of which one is the object or what the claim is about
//   edges: list of string or null - ids of edges
//   speakers: list of string or null - ids of speakers
//   from: string or null - only what reaches this day or a later one (YYYY-MM-DD)
//   to: string or null - only what begins on this day or earlier
//   limit: integer = 2000 - most rows
// columns:
//   id: string - the claim's id
//   edge: string - id of the edge it stands under
//   relation: string - name of the relation
//   standing: string - reported, claimed, alleged, denied, negated or hypothetical
//   subject: string - id of the subject
//   subjectName: string - its name
//   subjectType: string - its type
//   subjectStart: integer - where the words that name it begin in the document's text
//   subjectEnd: integer - where they end
//   object: string - id of the object
//   objectName: string - its name
//   objectType: string - its type
//   objectStart: integer - where the words that name it begin
//   objectEnd: integer - where they end
//   speaker: string or null - id of the actor who says it
//   speakerName: string or null - the speaker's name
//   speakerType: string or null - the speaker's type
//   speakerStart: integer or null - where the words that name the speaker begin
//   speakerEnd: integer or null - where they end
//   event: string or null - id of the event it is about
//   eventName: string or null - the event's name
//   from: string or null - first day it speaks of
//   to: string or null - last day it speaks of
//   precision: string or null - how finely the time was stated
//   quote: string - the verbatim sentence
//   start: integer - where the quote begins in the document's text
//   end: integer - where it ends
//   triggerStart: integer - where the word that carries the relation begins
//   triggerEnd: integer - where it ends
//   rule: string - id of the frame that produced the claim
//   confidence: number - 0..1
//   document: string - id of the document
//   title: string or null - its title
//   source: string or null - its source
//   url: string or null - its address
//   published: string or null - its day of publication
MATCH (c:Claim)-[:EVIDENCED_IN]->(d:Document)
WHERE ($relations IS NULL OR c.relation IN $relations)
  AND ($edges IS NULL OR c.edge IN $edges)
  AND ($from IS NULL OR coalesce(c.to, c.from, d.published, '9999') >= $from)
  AND ($to IS NULL OR coalesce(c.from, c.to, d.published, '0000') <= $to)
MATCH (c)-[:SUBJECT]->(s)
MATCH (c)-[:OBJECT]->(o)
WHERE ($about IS NULL OR s.id IN $about OR o.id IN $about)
  AND ($events IS NULL OR o.id IN $events OR EXISTS { MATCH (c)-[:ABOUT]->(h) WHERE h.id IN $events })
  AND ($speakers IS NULL OR EXISTS { MATCH (c)-[:SPOKEN_BY]->(w) WHERE w.id IN $speakers })
  AND ((($subjects IS NULL OR s.id IN $subjects)
      AND ($objects IS NULL OR o.id IN $objects)
      AND ($subjectTypes IS NULL OR any(l IN labels(s) WHERE l IN $subjectTypes))
      AND ($objectTypes IS NULL OR any(l IN labels(o) WHERE l IN $objectTypes)))
    OR ($mutual IS NOT NULL AND c.relation IN $mutual
      AND ($subjects IS NULL OR o.id IN $subjects)
      AND ($objects IS NULL OR s.id IN $objects)
      AND ($subjectTypes IS NULL OR any(l IN labels(o) WHERE l IN $subjectTypes))
      AND ($objectTypes IS NULL OR any(l IN labels(s) WHERE l IN $objectTypes))))
OPTIONAL MATCH (c)-[:SPOKEN_BY]->(p)
OPTIONAL MATCH (c)-[:ABOUT]->(e)
RETURN c.id AS id, c.edge AS edge, c.relation AS relation, c.standing AS standing,
  s.id AS subject, s.name AS subjectName, head([l IN labels(s) WHERE l <> 'Actor']) AS subjectType,
  c.subjectStart AS subjectStart, c.subjectEnd AS subjectEnd,
  o.id AS object, o.name AS objectName, head([l IN labels(o) WHERE l <> 'Actor']) AS objectType,
  c.objectStart AS objectStart, c.objectEnd AS objectEnd,
  p.id AS speaker, p.name AS speakerName, head([l IN labels(p) WHERE l <> 'Actor']) AS speakerType,
  c.speakerStart AS speakerStart, c.speakerEnd AS speakerEnd,
  e.id AS event, e.name AS eventName, c.from AS from, c.to AS to, c.precision AS precision,
  c.quote AS quote, c.start AS start, c.end AS end, c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd,
  c.rule AS rule, c.confidence AS confidence,
  d.id AS document, d.title AS title, d.source AS source, d.url AS url, d.published AS published
ORDER BY coalesce(c.from, c.to, d.published, '9999'), d.id, c.start, c.id
LIMIT $limit
