// Who imports whom: the rules of rules.ts hold for every file of server and client.
import { describe, expect, test } from "vitest";
import { PACKAGE_HOMES, PURE, PURE_MODULES, ROOMS, SEPARATE } from "./rules.ts";
import { readSources } from "./sources.ts";

const sources = readSources("server", "client").filter(({ path }) => !path.includes(".test."));

/** The room of a path: the longest prefix among the rules. */
function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => path.startsWith(room))
    .sort((a, b) => b.length - a.length)[0];
}

const startsWithAny = (path: string, prefixes: readonly string[]) => prefixes.some((prefix) => path.startsWith(prefix));

test("every file belongs to a room", () => {
  expect(sources.map(({ path }) => path).filter((path) => !roomOf(path))).toEqual([]);
});

describe.each(Object.entries(ROOMS))("%s", (room, allowed) => {
  const files = sources.filter(({ path }) => roomOf(path) === room);

  test("has files", () => expect(files).not.toEqual([]));

  test(`imports only its own and ${allowed.filter(Boolean).join(", ") || "what it likes"}`, () => {
    const strangers = files.flatMap((source) =>
      source.files
        .filter((file) => !startsWithAny(file, [room, ...allowed]))
        .map((file) => `${source.path} -> ${file}`),
    );
    expect(strangers).toEqual([]);
  });
});

test.each(SEPARATE)("$to is imported from $except only", ({ from, to, except }) => {
  const strangers = sources
    .filter(({ path }) => path.startsWith(from) && !startsWithAny(path, except))
    .filter(({ files }) => files.some((file) => file.startsWith(to)));
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

test.each(Object.entries(PACKAGE_HOMES))("%s is imported in %s only", (name, homes) => {
  const users = sources.filter(({ packages }) => packages.includes(name));
  expect(users).not.toEqual([]);
  expect(users.map(({ path }) => path).filter((path) => !startsWithAny(path, homes))).toEqual([]);
});

test.each(PURE)("%s is pure: no files, network, processes, threads or clock", (room) => {
  const files = sources.filter(({ path }) => path.startsWith(room));
  const effects = files.flatMap(({ path, packages }) =>
    packages
      .filter((name) => name.startsWith("node:") && !PURE_MODULES.includes(name))
      .map((name) => `${path} -> ${name}`),
  );
  expect(effects).toEqual([]);
  expect(
    files.filter(({ text }) => /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test("only server/config reads the environment", () => {
  const readers = sources.filter(
    ({ path, text }) => !path.startsWith("server/config/") && text.includes("process.env"),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});
