// The quick reader never disagrees with the `yaml` package: it reads the same value, or leaves the text alone.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCompactYaml } from "./compact-yaml.ts";

/** What the yaml package makes of a text; undefined when it refuses. */
function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch {
    return undefined;
  }
}

describe("readCompactYaml", () => {
  test.each([
    "name: State\nlist: [a, b c, 'd']\n",
    '# note\n- {id: place:grozny, name: Grozny, lat: 43.3, aliases: [A-B, "C, D"], none: null}\n\n- {id: x}\n',
    '- id: a\n  roles:\n    - {of: actor:x, from: "2012", to: null}\n    - {of: actor:y}\n  name: B & C\n',
    "a: 1\nb: -2.5\nc: 9/11 Commission\nd: true\ne: ~\nf: []\ng: {}\n",
    "a: Kata'ib: no\n",
    "a: text # note\n",
    "a: >\n  folded\n  text\n",
    "a: 012\n",
    "a: 0x1f\n",
    "a: .5\n",
    "a: 1e3\n",
    "a: b\na: c\n",
    "a: b\n  c\n",
    "a:\n- b\n- c\n",
    "a: [b\n  c]\n",
    "a: *b\n",
    'a: "b\\n"\n',
    "a: [b: c]\n",
    "a: {b}\n",
    "- - a\n",
    "--- a\n",
    "",
  ])("agrees on %j", (text) => {
    const value = readCompactYaml(text);
    if (value !== undefined) expect(value).toEqual(parsed(text));
  });

  test.each(["- {id: a, list: [b, c]}\n", "- id: a\n  list:\n    - b\n    - {c: d}\n- id: e\n", 'a: "b: c"\n'])(
    "reads %j itself",
    (text) => {
      expect(readCompactYaml(text)).toEqual(parsed(text));
    },
  );

  test("agrees on whatever the pieces of YAML can be put together to", () => {
    const pieces = [
      "- ",
      "a",
      "key: ",
      "b:",
      " ",
      "  ",
      "\n",
      "\n  ",
      "\n- ",
      ",",
      ", ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "#",
      " #",
      "1",
      "0",
      "-",
      ".",
      "~",
      "&",
      "|",
      "null",
      ":",
      "x y",
      "é",
      "?",
      "<<: ",
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const value = readCompactYaml(text);
        if (value !== undefined) expect(value).toEqual(parsed(text));
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  const seeds = new URL("../../seeds/", import.meta.url);
  const files = ["actors/", "ontology/actor-types/", "ontology/relations/"].flatMap((folder) =>
    readdirSync(new URL(folder, seeds)).map((name) => folder + name),
  );
  test.each(files)("agrees on seeds/%s", (file) => {
    const text = readFileSync(new URL(file, seeds), "utf8");
    expect(readCompactYaml(text)).toEqual(parsed(text));
  });
});
