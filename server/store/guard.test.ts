// The guard lets reading queries through and refuses all that writes, loads or administers.
import { describe, expect, test } from "vitest";
import { ActorgraphError } from "../domain/errors.ts";
import { checkUserQuery } from "./guard.ts";

const ACCEPTED = [
  "MATCH (n) RETURN n",
  "match (n:Actor:State {id: 'actor:x'}) return n.name as name limit 5;",
  "MATCH (a)-[r:ATTACKS|FIGHTS*1..3]->(b) RETURN a, r, b",
  "MATCH p = (a)-->(b) RETURN p",
  "MATCH (a)--(b) WHERE a <> b AND NOT (a)-[:LEADS]->(b) RETURN a.name, b.name ORDER BY a.name DESC, b.name ASC SKIP 1 LIMIT 2",
  "OPTIONAL MATCH (n:Actor) WITH n WHERE n.name STARTS WITH 'A' OR n.name ENDS WITH 'b' OR n.name CONTAINS 'c' RETURN count(*)",
  "MATCH (n) WHERE n.description IS NOT NULL AND n.wikidata IS NULL RETURN n",
  "MATCH (n) WHERE n.name =~ '(?i)iron.*' RETURN DISTINCT n.name",
  "UNWIND [1, 2, 3] AS x RETURN x + 1 AS y UNION ALL RETURN 5 AS y",
  "RETURN 1 AS x UNION RETURN 2 AS x UNION DISTINCT RETURN 3 AS x",
  "MATCH (n) WITH * WHERE n.name = $name RETURN *",
  "MATCH (n) RETURN DISTINCT *",
  "MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN n.name, c",
  "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n.name, c",
  "CALL { MATCH (n:Actor) RETURN n UNION MATCH (n:Place) RETURN n } RETURN n.id",
  "MATCH (n) WHERE EXISTS { MATCH (n)-[:LEADS]->() WHERE n.name <> 'x' } RETURN n",
  "MATCH (n) WHERE EXISTS { (n)-->() } AND COUNT { (n)--() } > 2 RETURN n",
  "MATCH (n) WHERE NOT EXISTS { MATCH (n)--() } RETURN COUNT { MATCH (m) RETURN m } AS c",
  "MATCH (n) RETURN n {.name, .id, kind: labels(n), n} AS m, {a: 1, b: {c: NOT true}} AS map",
  "MATCH (n) RETURN CASE WHEN n.name = 'x' THEN 1 ELSE null END AS c, CASE n.name WHEN 'y' THEN 2 END AS d",
  "MATCH (n) RETURN [x IN labels(n) WHERE x <> 'Actor' | toUpper(x)] AS l, [(n)-->(m) | m.name] AS names",
  "MATCH (n) WHERE any(x IN labels(n) WHERE x = 'State') AND all(x IN n.aliases WHERE size(x) > 1) RETURN n",
  "MATCH p = shortestPath((a:Actor {id: $a})-[*..6]-(b:Actor {id: $b})) RETURN [n IN nodes(p) | n.name] AS names",
  "RETURN reduce(s = 0, x IN [1, 2] | s + x) AS s, date('2024-01-01') AS d, -1.5e3 AS f, 0xff AS h, .5 AS g",
  "CALL db.labels() YIELD label RETURN label ORDER BY label",
  "CALL db.relationshipTypes()",
  "CALL db.propertyKeys YIELD propertyKey AS k RETURN k",
  "MATCH (n) // LOAD CSV in a comment\nRETURN n /* CREATE (x) */ LIMIT 1",
  'RETURN \'LOAD CSV FROM "file:///etc/passwd"\' AS text, "CREATE (n)" AS other',
  "MATCH (`create`:`Set`) RETURN `create`.`load csv` AS `delete`",
  "MATCH (c:Claim) RETURN c.from AS from, c.end AS end, c.create AS call",
  "MATCH (set:Actor)-[:CREATE]->(drop) RETURN set.name, drop.delete",
  "MATCH (n:Load {create: 1, set: 'x'}) RETURN n",
  "MATCH (n) RETURN count(DISTINCT n) AS c, collect(n.name)[0..3] AS names, n['load']",
  "MATCH (n) WHERE ($types IS NULL OR n.type IN $types) RETURN head([l IN labels(n) WHERE l <> 'Actor']) AS type",
];

const REFUSED: readonly (readonly [string, string])[] = [
  // writing
  ["CREATE (n)", "CREATE"],
  ["create (n:Actor {id: 'x'}) return n", "CREATE"],
  ["MATCH (n) CREATE (m) RETURN m", "CREATE"],
  ["MATCH (n) SET n.name = 'x'", "SET"],
  ["MATCH (n) SET n:Evil RETURN n", "SET"],
  ["MATCH (n) DELETE n", "DELETE"],
  ["MATCH (n) DETACH DELETE n", "DETACH"],
  ["MATCH (n) NODETACH DELETE n", "NODETACH"],
  ["MATCH (n) REMOVE n.name", "REMOVE"],
  ["MERGE (n:Actor {id: 'x'}) RETURN n", "MERGE"],
  ["MATCH (n) MERGE (n)-[:X]->(n)", "MERGE"],
  ["MATCH (n) FOREACH (x IN [1] | CREATE (m))", "FOREACH"],
  ["FOREACH (x IN [1] | SET x.y = 1)", "FOREACH"],
  ["INSERT (:Actor)", "INSERT"],
  ["MATCH (n) WITH n SET n.x = 1", "SET"],
  ["MATCH (n) WITH * SET n.x = 1", "SET"],
  ["MATCH (n) WITH * DELETE n", "DELETE"],
  ["MATCH (n) WITH * CREATE (m)", "CREATE"],
  ["MATCH (n) WITH DISTINCT * CREATE (m)", "CREATE"],
  ["MATCH (n) RETURN * CREATE (m)", "CREATE"],
  ["MATCH (n) WITH n AS and CREATE (m)", "CREATE"],
  ["WITH 1 AS and RETURN and CREATE (m)", "CREATE"],
  ["WITH 1 AS where MATCH (n) WHERE where SET n.x = 1", "n"],
  ["UNWIND [1] AS x MERGE (n {id: x})", "MERGE"],
  ["MATCH (n) WITH n ORDER BY n.x SET n.x = 1", "SET"],
  ["MATCH (n) WITH n LIMIT 1 SET n.x = 1", "SET"],
  ["MATCH (n)SET n.x=1", "SET"],
  ["MATCH (n)/**/SET/**/n.x=1", "SET"],
  ["MATCH (n) //\nSET n.x = 1", "SET"],
  ["MATCH (n) // hidden\r SET n.x = 1", "SET"],
  ["MATCH (n) WHERE n.x = 1SET n.x = 2", "SET"],
  ["MATCH (n) WHERE n.x = 'a'SET n.x = 2", "SET"],
  ["RETURN 1 UNION CREATE (n) RETURN 1", "CREATE"],
  ["RETURN 1 UNION ALL CREATE (n) RETURN 1", "CREATE"],
  ["MATCH (n) SET (n).x = 1", "SET"],
  // subqueries
  ["CALL { CREATE (n) RETURN n } RETURN n", "CREATE"],
  ["MATCH (n) CALL { WITH n SET n.x = 1 } RETURN n", "SET"],
  ["MATCH (n) CALL (n) { SET n.x = 1 } RETURN n", "SET"],
  ["MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n", "CREATE"],
  ["RETURN COUNT { MERGE (m) RETURN m }", "MERGE"],
  ["RETURN COLLECT { LOAD CSV FROM 'file:///x' AS l RETURN l }", "LOAD"],
  ["MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS", "DETACH"],
  ["CALL { MATCH (n) RETURN n } IN TRANSACTIONS OF 1 ROWS RETURN n", "IN TRANSACTIONS"],
  ["CALL { MATCH (n) RETURN n } IN CONCURRENT TRANSACTIONS RETURN n", "IN TRANSACTIONS"],
  // files and network
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD"],
  ["load csv with headers from 'http://127.0.0.1/' as l return l", "LOAD"],
  ["MATCH (n) LOAD CSV FROM n.url AS l RETURN l", "LOAD"],
  ["WITH 1 AS x LOAD CSV FROM 'file:///x' AS l RETURN l", "LOAD"],
  ["UNWIND ['file:///a'] AS u LOAD CSV FROM u AS l RETURN l", "LOAD"],
  ["WITH * LOAD CSV FROM 'file:///x' AS l RETURN l", "LOAD"],
  ["/* a */ LOAD /* b */ CSV FROM 'file:///x' AS l RETURN l", "LOAD"],
  ["LOAD\nCSV\nFROM 'file:///x' AS l RETURN l", "LOAD"],
  ["USING PERIODIC COMMIT LOAD CSV FROM 'file:///x' AS l RETURN l", "USING"],
  ["RETURN 'a' LOAD CSV FROM 'file:///x' AS l RETURN l", "LOAD"],
  ["RETURN 'it\\'s' LOAD CSV FROM 'file:///x' AS l", "LOAD"],
  ["RETURN apoc.load.json('http://example.org')", "apoc.load.json"],
  ["RETURN {a: apoc.load.json('file:///x')}", "apoc.load.json"],
  ["RETURN `apoc`.`load`.`json`('file:///x')", "apoc.load.json"],
  ["RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})", "apoc.cypher"],
  ["MATCH (n) WHERE file('x') = 1 RETURN n", "file"],
  ["RETURN [x IN [1] | genai.vector.encode('a')]", "genai.vector.encode"],
  // procedures and administration
  ["CALL dbms.listConfig()", "dbms.listConfig"],
  ["CALL dbms.queryJmx('*:*') YIELD name RETURN name", "dbms.queryJmx"],
  ["CALL `dbms`.`listConfig`()", "dbms.listConfig"],
  ["CALL db.createLabel('X')", "db.createLabel"],
  ["CALL db.clearQueryCaches()", "db.clearQueryCaches"],
  ["CALL apoc.periodic.iterate('MATCH (n) RETURN n', 'DELETE n', {})", "apoc.periodic.iterate"],
  ["MATCH (n) CALL apoc.load.csv('x') YIELD map RETURN map", "apoc.load.csv"],
  ["CALL db.labels() YIELD label CALL dbms.listConfig() YIELD name RETURN name", "dbms.listConfig"],
  ["CALL grafeo.procedures()", "grafeo.procedures"],
  ["CALL tx.setMetaData({a: 1})", "tx.setMetaData"],
  ["SHOW USERS", "SHOW"],
  ["SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery", "SHOW"],
  ["SHOW SETTINGS", "SHOW"],
  ["MATCH (n) SHOW USERS", "SHOW"],
  ["TERMINATE TRANSACTION 'neo4j-transaction-1'", "TERMINATE"],
  ["USE system MATCH (n) RETURN n", "USE"],
  ["USE graph.byName('x') MATCH (n) RETURN n", "USE"],
  ["CREATE INDEX x FOR (n:A) ON (n.b)", "CREATE"],
  ["DROP CONSTRAINT actor_id", "DROP"],
  ["ALTER USER neo4j SET PASSWORD 'x'", "ALTER"],
  ["GRANT ROLE admin TO neo4j", "GRANT"],
  ["START DATABASE neo4j", "START"],
  ["SESSION SET GRAPH x", "SESSION"],
  ["EXPLAIN MATCH (n) RETURN n", "EXPLAIN"],
  ["PROFILE MATCH (n) RETURN n", "PROFILE"],
  ["CYPHER runtime=slotted MATCH (n) RETURN n", "CYPHER"],
  // several statements and odd shapes
  ["MATCH (n) RETURN n; MATCH (m) DELETE m", "one statement"],
  ["RETURN 1;;", "one statement"],
  ["RETURN 1; // x\n CREATE (n)", "one statement"],
  ["{ CREATE (n) }", "begin"],
  ["(n) RETURN n", "begin"],
  ["'x' RETURN 1", "begin"],
  ["`MATCH` (n) RETURN n", "not expected"],
  ["RETURN 1 `SET` n", "not expected"],
  ["MATCH (n) RETURN `a`` SET n.x = 1 //`", "not expected"],
  ["MATCH (n) RETURN $`a`` SET n.x = 1 //`", "not expected"],
  ["RETURN 1 CALL", "CALL"],
];

const INVALID = [
  "",
  "   // only a comment",
  "RETURN 'open",
  'RETURN "open',
  "RETURN `open",
  "RETURN 1 /* open",
  "MATCH (n) RETURN '\\u0027 LOAD CSV FROM \"file:///x\" AS l RETURN l //'",
  "\\u004cOAD CSV FROM 'file:///x' AS l RETURN l",
  "RETURN 1 // \\u000a LOAD CSV FROM 'file:///x' AS l RETURN l",
  "LO\u200bAD CSV FROM 'file:///x' AS l RETURN l",
  "RETURN 1 # comment",
  "RETURN \\ 1",
];

function refusal(cypher: string): ActorgraphError {
  try {
    checkUserQuery(cypher);
  } catch (error) {
    if (error instanceof ActorgraphError) return error;
    throw error;
  }
  throw new Error(`accepted: ${cypher}`);
}

describe("checkUserQuery", () => {
  test.each(ACCEPTED)("accepts %s", (cypher) => {
    expect(checkUserQuery(cypher)).toBe(cypher);
  });

  test.each(REFUSED)("refuses %s and names %s", (cypher, named) => {
    const error = refusal(cypher);
    expect(error.code).toBe("forbidden_query");
    expect(error.message).toContain(named);
    expect(error.where).toMatch(/^line \d+, column \d+$/);
    expect(error.hint).toBeTruthy();
  });

  test.each(INVALID)("finds no Cypher in %j", (cypher) => {
    expect(["invalid_query"]).toContain(refusal(cypher).code);
  });

  test("names line and column of the word", () => {
    expect(refusal("MATCH (n)\nRETURN n\n  LOAD CSV").where).toBe("line 3, column 3");
  });

  test("refuses what is too long", () => {
    expect(refusal(`RETURN ${"1 + ".repeat(20_000)}1`).code).toBe("too_large");
  });
});
