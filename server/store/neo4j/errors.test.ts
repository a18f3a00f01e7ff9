// What Neo4j says when it fails, in our words.
import { describe, expect, test } from "vitest";
import { neo4jError } from "./errors.ts";

const ADDRESS = { uri: "bolt://127.0.0.1:7687", username: "ada", password: "secret-word", database: "papers" };
const thrown = (code: string, message = 'text (line 2, column 7 (offset: 12))\n"RETURN"') =>
  Object.assign(new Error(message), { code });

describe("neo4jError", () => {
  test.each([
    ["Neo.ClientError.Security.Unauthorized", "store_unavailable", /"ada"/],
    ["Neo.ClientError.Database.DatabaseNotFound", "store_unavailable", /"papers"/],
    ["Neo.ClientError.Statement.AccessMode", "forbidden_query", /writes/],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "timeout", /longer/],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too_large", /memory/],
    ["Neo.ClientError.Statement.SyntaxError", "invalid_query", /^text$/],
    ["ServiceUnavailable", "store_unavailable", /127\.0\.0\.1:7687/],
    ["Neo.DatabaseError.General.UnknownError", "store_unavailable", /text/],
  ])("%s -> %s", (code, becomes, message) => {
    const error = neo4jError(thrown(code), ADDRESS);
    expect(error).toMatchObject({ code: becomes, message: expect.stringMatching(message) });
    expect(error.describe()).not.toContain("secret-word");
  });

  test("names line and column of a syntax error, the address otherwise", () => {
    expect(neo4jError(thrown("Neo.ClientError.Statement.SyntaxError"), ADDRESS).where).toBe("line 2, column 7");
    expect(neo4jError(thrown("ServiceUnavailable", "x"), ADDRESS).where).toBe(ADDRESS.uri);
  });
});
