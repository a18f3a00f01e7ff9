// The console's pure parts: colours, places of errors, examples, files.
import { readdirSync, readFileSync } from "node:fs";
import { StringStream } from "@codemirror/language";
import { describe, expect, test } from "vitest";
import { styleOf } from "./cypher-language.ts";
import { readExample } from "./examples.ts";
import { faultPosition } from "./fault-position.ts";
import { showValue, toCsv } from "./result-files.ts";

function tokens(line: string): string[] {
  const stream = new StringStream(line, 2, 2);
  const state = { comment: false, colon: false, dot: false, label: false };
  const found: string[] = [];
  while (!stream.eol()) {
    const style = styleOf(stream, state);
    if (style && style !== "punctuation") found.push(`${stream.current()}=${style}`);
    stream.start = stream.pos;
  }
  return found;
}

test.each([
  ["MATCH (a:Actor)", ["MATCH=keyword", "a=variableName", "Actor=typeName"]],
  ["[:ATTACKS|KILLS]", ["ATTACKS=typeName", "|=operator", "KILLS=typeName"]],
  ["a.name = 'x'", ["a=variableName", "name=propertyName", "==operator", "'x'=string"]],
  ["count(*) // how many", ["count=variableName.function", "*=operator", "// how many=comment"]],
  ["$id /* a */ 1.5 null", ["$id=special", "/* a */=comment", "1.5=number", "null=atom"]],
])("%s is coloured", (line, expected) => {
  expect(tokens(line)).toEqual(expected);
});

test.each([
  ["MATCH\n(a", "line 2, column 2", 7],
  ["MATCH", "1:3", 2],
  ["MATCH (a)", "offset 6", 6],
  ["MATCH", null, 0],
])("%j at %s is offset %d", (query, where, at) => {
  expect(faultPosition(query, where)).toBe(at);
});

describe("examples", () => {
  const folder = new URL("../../../../cypher/examples/", import.meta.url);
  test.each(readdirSync(folder))("%s has a title and a query that only reads", (name) => {
    const { title, query } = readExample(readFileSync(new URL(name, folder), "utf8"));
    expect(title.length).toBeGreaterThan(5);
    expect(query).toMatch(/RETURN/);
  });
});

describe("files", () => {
  test("cells are quoted where needed, and formulas disarmed", () => {
    const rows = [{ a: 'say "x", y', b: "=1+1", c: -3 }];
    expect(toCsv({ columns: ["a", "b", "c"], rows })).toBe('a,b,c\r\n"say ""x"", y",\'=1+1,-3\r\n');
  });
  test.each([
    [null, ""],
    [{ kind: "node", id: "actor:a", properties: { name: "A" } }, "A"],
    [{ kind: "relationship", type: "ATTACKS", properties: {} }, "ATTACKS"],
    [[1, "b"], "1, b"],
    [{ some: 1 }, '{"some":1}'],
  ])("%j is shown as %s", (value, text) => {
    expect(showValue(value)).toBe(text);
  });
});
