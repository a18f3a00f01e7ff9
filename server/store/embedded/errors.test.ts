// What the embedded engine says when it fails, in our words.
import { describe, expect, test } from "vitest";
import { openError, queryError } from "./errors.ts";

describe("queryError", () => {
  test("keeps the reason and the position, drops the wrappers", () => {
    const error = queryError(
      new Error("Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:2:10\n   |"),
    );
    expect(error).toMatchObject({
      code: "invalid_query",
      message: "syntax error: Expected RParen",
      where: "line 2, column 10",
    });
  });
});

describe("openError", () => {
  test.each([
    [
      "Database error: GRAFEO-X001: Internal error: database file cannot be locked for writing: /d/g",
      "store_unavailable",
    ],
    ["Database error: Permission denied (os error 13)", "store_unavailable"],
    ["Database error: GRAFEO-X002: Serialization error: invalid file header magic", "store_corrupt"],
    ["Database error: GRAFEO-S002: the file is damaged: block of section misplaced", "store_corrupt"],
  ])("%s -> %s", (message, code) => {
    expect(openError("/d/g", new Error(message))).toMatchObject({ code, where: "/d/g", hint: expect.any(String) });
  });
});
