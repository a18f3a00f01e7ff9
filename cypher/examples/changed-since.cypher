// What is new since a day: edges whose first sign falls on it or later. Change the day.
WITH '2024-03-01' AS day
MATCH (a)-[r]->(b)
WHERE r.first >= day
RETURN r.first AS first, a.name AS subject, type(r) AS relation, b.name AS object, r.standing AS standing, r.documents AS documents
ORDER BY first, subject, relation, object
LIMIT 100
