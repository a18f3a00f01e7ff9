// Chains of leadership, office, membership and part-of, up to three steps: read from left to right.
MATCH p = (from)-[:LEADS|HOLDS_ROLE_IN|MEMBER_OF|PART_OF*1..3]->(to)
RETURN [n IN nodes(p) | n.name] AS chain, [r IN relationships(p) | type(r)] AS relations
ORDER BY length(p) DESC, chain
LIMIT 50
