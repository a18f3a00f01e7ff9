// What every store does with queries of users.
import { expect, test } from "vitest";
import type { GraphStore } from "../../server/store/port.ts";
import { errorOf } from "./cases.ts";

/** Cases on a store with three reports. */
export function userQueryCases(store: () => GraphStore): void {
  test("tags nodes, relationships and paths, wherever they stand", async () => {
    const { columns, rows } = await store().readUser(
      "MATCH p = (a)-[r:LEADS]->(b) RETURN a, r, p, {inner: [r]} AS map, [1, 'x', null, true] AS list, 1.5 AS f, 3 AS i, date('2024-01-31') AS d",
    );
    expect(columns).toEqual(["a", "r", "p", "map", "list", "f", "i", "d"]);
    const row = rows[0]!;
    const node = {
      kind: "node",
      id: "actor:mira-holt",
      labels: ["Actor", "Person"],
      properties: { id: "actor:mira-holt", name: "Mira Holt", aliases: [] },
    };
    const edge = {
      kind: "relationship",
      type: "LEADS",
      id: "edge:actor:mira-holt--LEADS--actor:iron-band",
      source: "actor:mira-holt",
      target: "actor:iron-band",
    };
    expect(row).toMatchObject({
      a: node,
      r: edge,
      map: { inner: [edge] },
      list: [1, "x", null, true],
      f: 1.5,
      i: 3,
      d: "2024-01-31",
    });
    expect(row.p).toMatchObject({ kind: "path", nodes: [node, { id: "actor:iron-band" }], relationships: [edge] });
  });

  test("names the ends of relationships that come alone", async () => {
    const { rows } = await store().readUser("MATCH ()-[r:LEADS]->() RETURN r");
    expect(rows[0]!.r).toMatchObject({ source: "actor:mira-holt", target: "actor:iron-band" });
  });

  test("takes parameters of every kind", async () => {
    const parameters = { text: "x", list: [1, 2], map: { a: { b: 1.5 } }, none: null, limit: 1 };
    const { rows } = await store().readUser(
      "UNWIND [1, 2] AS n RETURN $text AS text, $list AS list, $map AS map, $none AS none LIMIT $limit",
      parameters,
    );
    expect(rows).toEqual([{ text: "x", list: [1, 2], map: { a: { b: 1.5 } }, none: null }]);
  });

  test.each([
    ["'it\\'s'", "it's"],
    ['"a \\"b\\" c"', 'a "b" c'],
    ["'back\\\\'", "back\\"],
    ["'// no comment'", "// no comment"],
    ["'/* nor this */' /* but this */", "/* nor this */"],
    ["1 // 'comment'", 1],
    ["`odd name` ", 2],
  ])("reads the quotes and comments of %s as the guard does", async (expression, value) => {
    expect((await store().readUser(`WITH 2 AS \`odd name\` RETURN ${expression}\nAS value`)).rows).toEqual([{ value }]);
  });

  test("cuts at the row limit and says so", async () => {
    const cut = await store().readUser("UNWIND range(1, 50) AS n RETURN n", {}, { rowLimit: 7 });
    expect([cut.rows.length, cut.truncated]).toEqual([7, true]);
    const whole = await store().readUser("UNWIND range(1, 7) AS n RETURN n", {}, { rowLimit: 7 });
    expect([whole.rows.length, whole.truncated]).toEqual([7, false]);
  });

  test.each([
    ["MATCH (n) SET n.name = 'x' RETURN n", "forbidden_query"],
    ["MATCH (n) DETACH DELETE n", "forbidden_query"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "forbidden_query"],
    ["CALL { CREATE (n:Actor) RETURN n } RETURN n", "forbidden_query"],
    ["CALL dbms.listConfig()", "forbidden_query"],
    ["SHOW USERS", "forbidden_query"],
    ["MATCH (n RETURN n", "invalid_query"],
    ["RETURN nobody", "invalid_query"],
    ["MATCH (n) RETURN $missing", "invalid_query"],
    ["RETURN '\\u0027 LOAD CSV'", "invalid_query"],
  ])("refuses %s with %s", async (cypher, code) => {
    expect((await errorOf(store().readUser(cypher))).code).toBe(code);
    expect((await store().read("counts")).rows[0]).toMatchObject({ actors: 6, claims: 8 });
  });

  test("says where a syntax error is", async () => {
    expect((await errorOf(store().readUser("MATCH (n)\nRETURN n.name AS a b"))).where).toMatch(/^line 2, column/);
  });

  test("stops a query that takes too long, and goes on answering", async () => {
    const endless =
      "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b UNWIND range(1, 2000) AS c RETURN count(a + b + c) AS n";
    const others = [store().read("counts"), store().read("node", { id: "actor:norland" })];
    const error = await errorOf(store().readUser(endless, {}, { timeoutMs: 700 }));
    expect(error.code).toBe("timeout");
    expect((await Promise.all(others)).map((result) => result.rows.length)).toEqual([1, 1]);
    await store().ping();
    expect((await store().read("counts")).rows[0]).toMatchObject({ actors: 6, claims: 8 });
  });
}
