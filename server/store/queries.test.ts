// Headers of queries are read, checked and bound; every file of cypher/queries keeps to the format.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bindParameters, findQuery, loadQueries, parseQuery } from "./queries.ts";
import { EVIDENCE_TYPES } from "./structure.ts";

const SOURCE = `// Counts something.
// parameters:
//   id: string - which one
//   types: list of string or null - only these
//   limit: integer = 20 - most rows
// columns:
//   n: integer - how many
MATCH (n) RETURN count(n) AS n
`;

describe("parseQuery", () => {
  const query = parseQuery("sample", SOURCE);

  test("reads purpose, parameters, columns and text", () => {
    expect(query.purpose).toBe("Counts something.");
    expect(query.parameters.map(({ name, type, default: value }) => [name, type, value])).toEqual([
      ["id", "string", undefined],
      ["types", "list of string or null", undefined],
      ["limit", "integer", 20],
    ]);
    expect(query.columns).toEqual([{ name: "n", type: "integer", description: "how many" }]);
    expect(query.text).toBe("MATCH (n) RETURN count(n) AS n");
  });

  test.each([
    ["no header", "MATCH (n) RETURN n"],
    ["no columns", "// Purpose.\n// parameters: none\nRETURN 1"],
    ["a field without description", "// Purpose.\n// parameters: none\n// columns:\n//   n: integer\nRETURN 1"],
    ["no text", "// Purpose.\n// parameters: none\n// columns:\n//   n: integer - x\n"],
  ])("refuses %s", (_, source) => expect(() => parseQuery("bad", source)).toThrow());

  test("binds defaults and nulls", () =>
    expect(bindParameters(query, { id: "x" })).toEqual({ id: "x", types: null, limit: 20 }));
  test("refuses a missing parameter", () => expect(() => bindParameters(query, {})).toThrow(/"id" is missing/));
  test("refuses an unknown parameter", () =>
    expect(() => bindParameters(query, { id: "x", ids: [] })).toThrow(/unknown parameter "ids"/));
});

describe("cypher/queries", () => {
  const queries = [...loadQueries().values()];
  const readme = readFileSync(new URL("../../cypher/queries/README.md", import.meta.url), "utf8");

  test.each(queries.map((query) => [query.name, query] as const))("%s uses exactly its parameters", (_, query) => {
    const used = new Set([...query.text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(query.parameters.map((parameter) => parameter.name).sort());
  });
  test.each(queries.map((query) => [query.name, query] as const))("%s tells all evidence from edges", (_, { text }) => {
    for (const [list] of text.matchAll(/\w+(?:\|\w+){3,}/g)) expect(list.split("|")).toEqual([...EVIDENCE_TYPES]);
  });
  test.each(queries.map((query) => [query.name]))("%s is in the README", (name) =>
    expect(readme.includes(`\`${name}\``)).toBe(true),
  );
  test("an unknown name says which there are", () =>
    expect(() => findQuery(loadQueries(), "nope")).toThrow(/no query "nope"/));
});
