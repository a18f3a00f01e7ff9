// How much is in the store: one row.
// parameters: none
// columns:
//   actors: integer - actor nodes
//   places: integer - place nodes
//   events: integer - event nodes
//   documents: integer - documents
//   claims: integer - claims
//   edges: integer - projected edges
CALL { MATCH (n:Actor) RETURN count(n) AS actors }
CALL { MATCH (n:Place) RETURN count(n) AS places }
CALL { MATCH (n:Event) RETURN count(n) AS events }
CALL { MATCH (n:Document) RETURN count(n) AS documents }
CALL { MATCH (n:Claim) RETURN count(n) AS claims, count(DISTINCT n.edge) AS edges }
RETURN actors, places, events, documents, claims, edges
