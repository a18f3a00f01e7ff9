// Settings: defaults, precedence, refusals, and that secrets stay out of messages.
import { describe, expect, test } from "vitest";
import { ActorgraphError } from "../domain/errors.ts";
import { checkExposure, flagsOf, isLoopback, readSettings, SETTINGS } from "./index.ts";

const refusal = (environment: Record<string, string>) => {
  try {
    readSettings(environment);
  } catch (thrown) {
    return thrown as ActorgraphError;
  }
  throw new Error("was accepted");
};

describe("readSettings", () => {
  test("gives every default", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      data: "./data",
      demo: true,
      neo4jUri: null,
      token: null,
      workers: 1,
    });
  });

  test("a flag wins over the environment, an empty value counts as absent", () => {
    expect(readSettings({ PORT: "4000" }, { port: "5000" }).port).toBe(5000);
    expect(readSettings({ PORT: "", HOST: " " })).toMatchObject({ port: 3000, host: "127.0.0.1" });
  });

  test.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "1e3"],
    ["ACTORGRAPH_DEMO", "maybe"],
    ["NEO4J_URI", "http://db"],
    ["NEO4J_URI", "neo4j://"],
    ["ACTORGRAPH_LOG", "loud"],
    ["ACTORGRAPH_WORKERS", "0"],
    ["ACTORGRAPH_TOKEN", "short"],
  ])("refuses %s=%s as wrong use and names it", (variable, value) => {
    const error = refusal({ NEO4J_PASSWORD: "secret-word", [variable]: value });
    expect(error).toBeInstanceOf(ActorgraphError);
    expect([error.code, error.exitCode, error.where]).toEqual(["wrong_use", 2, variable]);
  });

  test("a secret never appears in a message", () => {
    expect(refusal({ ACTORGRAPH_TOKEN: "hunter2" }).describe()).not.toContain("hunter2");
  });

  test("an address of Neo4j needs its password", () => {
    expect(refusal({ NEO4J_URI: "neo4j://localhost" }).where).toBe("NEO4J_PASSWORD");
    expect(readSettings({ NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "p" }).neo4jUri).toBe(
      "bolt://localhost:7687",
    );
  });

  test.each(["on", "1", "TRUE", "yes"])("reads the switch %s as on", (value) =>
    expect(readSettings({ ACTORGRAPH_DEMO: value }).demo).toBe(true),
  );
  test.each(["off", "0", "False", "no"])("reads the switch %s as off", (value) =>
    expect(readSettings({ ACTORGRAPH_DEMO: value }).demo).toBe(false),
  );
});

test.each([
  ["127.0.0.1", true],
  ["127.8.0.1", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.5", false],
  ["127.evil.example", false],
])("isLoopback(%s) is %s", (host, expected) => expect(isLoopback(host)).toBe(expected));

test("listening beyond loopback needs a token", () => {
  expect(() => checkExposure({ host: "0.0.0.0", token: null })).toThrow(/token/);
  expect(() => checkExposure({ host: "0.0.0.0", token: "x".repeat(16) })).not.toThrow();
  expect(() => checkExposure({ host: "127.0.0.1", token: null })).not.toThrow();
});

test("flags carry the variable's name, with and without the prefix", () => {
  expect(flagsOf(SETTINGS.data)).toEqual(["--data", "--actorgraph-data"]);
  expect(flagsOf(SETTINGS.neo4jUri)).toEqual(["--neo4j-uri"]);
});
