// Every route survives being written as an address and read again.
import { describe, expect, test } from "vitest";
import { actorRoute, apiUrl, EXPLORE, NO_FILTERS, passageRoute, type Route, readUrl, writeUrl } from "./urls.ts";

const ROUTES: [string, Route][] = [
  ["/", EXPLORE],
  ["/review", { view: "review", verdict: "doubtful" }],
  ["/review?verdict=same", { view: "review", verdict: "same" }],
  ["/?actor=actor:isis&expand=actor:isis", actorRoute("actor:isis")],
  ["/?edge=edge:a|b", { ...EXPLORE, selection: { kind: "edge", id: "edge:a|b" } }],
  ["/?between=actor:a,actor:b", { ...EXPLORE, selection: { kind: "pair", a: "actor:a", b: "actor:b" } }],
  ["/?from=actor:a&to=place:b", { ...EXPLORE, path: { from: "actor:a", to: "place:b" } }],
  [
    "/?view=table&overview=off&expand=actor:a~75&hide=actor:c,actor:d&pin=actor:e",
    {
      ...EXPLORE,
      mode: "table",
      overview: false,
      expand: [{ id: "actor:a", limit: 75 }],
      hide: ["actor:c", "actor:d"],
      pin: ["actor:e"],
    },
  ],
  [
    "/?types=State&relations=ATTACKS,ACCUSES&standings=alleged&since=2024-01&until=2024-03-31",
    {
      ...EXPLORE,
      filters: {
        types: ["State"],
        relations: ["ATTACKS", "ACCUSES"],
        standings: ["alleged"],
        since: "2024-01",
        until: "2024-03-31",
      },
    },
  ],
  ["/ask?q=Who accuses Ukraine?", { view: "ask", question: "Who accuses Ukraine?" }],
  ["/cypher?q=MATCH (n) RETURN n", { view: "cypher", query: "MATCH (n) RETURN n", parameters: "" }],
  ["/documents", { view: "documents" }],
  ["/documents/doc:a%2Fb?start=4&end=90", passageRoute({ document: "doc:a/b", start: 4, end: 90 })],
];

describe("addresses", () => {
  test.each(ROUTES)("%s is read", (url, route) => {
    expect(readUrl(url)).toEqual(route);
  });
  test.each(ROUTES)("%s survives the round trip", (_url, route) => {
    expect(readUrl(writeUrl(route))).toEqual(route);
  });
  test("an unknown path is the explorer, a malformed date is no date", () => {
    expect(readUrl("/nowhere?since=yesterday")).toEqual({ ...EXPLORE, filters: NO_FILTERS });
  });
  test("API addresses leave out what is empty", () => {
    expect(apiUrl("/graph", { types: "", limit: 150, from: null })).toBe("/api/v1/graph?limit=150");
  });
});
