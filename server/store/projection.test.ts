// From claims to the edge that stands for them.
import { describe, expect, test } from "vitest";
import type { Standing } from "../domain/standing.ts";
import { edgeKey, type ProjectedClaim, parseEdgeId, projectEdge } from "./projection.ts";

const claim = (standing: Standing, more: Partial<ProjectedClaim> = {}): ProjectedClaim => ({
  standing,
  from: null,
  to: null,
  confidence: 0.5,
  document: "doc:1",
  source: "Times",
  published: "2024-03-10",
  ...more,
});

describe("edgeKey", () => {
  const met = (relation: string) => relation === "MET_WITH";
  test.each([
    ["actor:b", "ACCUSES", "actor:a", "edge:actor:b--ACCUSES--actor:a"],
    ["actor:b", "MET_WITH", "actor:a", "edge:actor:a--MET_WITH--actor:b"],
    ["actor:a", "MET_WITH", "actor:b", "edge:actor:a--MET_WITH--actor:b"],
    ["actor:a", "MET_WITH", "actor:a", "edge:actor:a--MET_WITH--actor:a"],
  ])("%s %s %s -> %s", (subject, relation, object, id) => {
    const key = edgeKey(subject, relation, object, met);
    expect(key.id).toBe(id);
    expect(parseEdgeId(id)).toEqual(key);
  });

  test("an id that is none is null", () => expect(parseEdgeId("edge:x")).toBeNull());
});

describe("projectEdge", () => {
  test("takes the strongest standing, all standings in order, and the dispute", () => {
    const edge = projectEdge("edge:x", [
      claim("denied"),
      claim("alleged", { confidence: 0.7, document: "doc:2", source: "Wire" }),
      claim("alleged"),
    ]);
    expect(edge).toEqual({
      id: "edge:x",
      standing: "alleged",
      standings: ["alleged", "denied"],
      claims: 3,
      documents: 2,
      sources: ["Times", "Wire"],
      first: "2024-03-10",
      last: "2024-03-10",
      confidence: 0.7,
      disputed: true,
    });
  });

  test.each<[string, Partial<ProjectedClaim>[], [string | undefined, string | undefined]]>([
    ["stated days before the document's", [{ from: "2024-01-01", to: "2024-01-31" }], ["2024-01-01", "2024-01-31"]],
    ["only a beginning", [{ from: "2014-01-01" }], ["2014-01-01", "2014-01-01"]],
    ["one stated, one not", [{ from: "2024-01-01", to: "2024-01-01" }, {}], ["2024-01-01", "2024-03-10"]],
    ["no day anywhere", [{ published: null }], [undefined, undefined]],
  ])("spans %s", (_, claims, [first, last]) => {
    const edge = projectEdge(
      "edge:x",
      claims.map((more) => claim("reported", more)),
    );
    expect([edge.first, edge.last]).toEqual([first, last]);
  });

  test("does not depend on the order of claims", () => {
    const claims = [
      claim("reported", { from: "2020-01-01" }),
      claim("negated", { source: null }),
      claim("claimed", { confidence: 1 }),
    ];
    expect(projectEdge("edge:x", claims)).toEqual(projectEdge("edge:x", [...claims].reverse()));
  });

  test("no edge without claims", () => expect(() => projectEdge("edge:x", [])).toThrow(RangeError));
});
