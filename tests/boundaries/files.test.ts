// How a source file looks: it opens with its purpose, stays short, leaves nothing unfinished.
import { describe, expect, test } from "vitest";
import { MOST_LINES, MOST_TEST_LINES } from "./rules.ts";
import { readSources } from "./sources.ts";

const sources = readSources("server", "client", "tests", "bench");
const pathsOf = (found: typeof sources) => found.map(({ path }) => path);
/** Put together from halves, so that this file passes its own test. */
const UNFINISHED = new RegExp(
  `\\b(?:${["TO", "FIX", "XX"].map((half, i) => half + ["DO", "ME", "X"][i]).join("|")})\\b`,
);
const SWITCHED_OFF = /\b(?:describe|test|it)\.(?:only|skip|todo)\b/;

describe("every source file", () => {
  test("opens with its purpose", () => {
    expect(pathsOf(sources.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\/ |\/\*\*?[\s*])/.test(text)))).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines, of tests ${MOST_TEST_LINES}`, () => {
    const long = sources.flatMap(({ path, text }) => {
      const lines = text.split("\n").length - 1;
      const most = path.startsWith("tests/") || path.includes(".test.") ? MOST_TEST_LINES : MOST_LINES;
      return lines > most ? [`${path}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });

  test("leaves nothing unfinished, switched off or switched on alone", () => {
    const found = sources.filter(({ text }) => UNFINISHED.test(text) || SWITCHED_OFF.test(text));
    expect(pathsOf(found)).toEqual([]);
  });
});
