// Shortest paths, as every store finds them.
import { expect, test } from "vitest";
import type { GraphStore } from "../../server/store/port.ts";
import { errorOf } from "./cases.ts";

/** Cases on a store with three reports. */
export function pathCases(store: () => GraphStore): void {
  const HOLT_TO_NORLAND = "actor:mira-holt actor:iron-band place:velmora-bridge actor:sudmark actor:norland";
  test.each<[string, string, string, object, string[]]>([
    [
      "through a place, parallel edges each, best evidenced first",
      "actor:mira-holt",
      "actor:norland",
      {},
      [`${HOLT_TO_NORLAND} MET_WITH`, `${HOLT_TO_NORLAND} ACCUSES`],
    ],
    ["with a limit", "actor:mira-holt", "actor:norland", { limit: 1 }, [`${HOLT_TO_NORLAND} MET_WITH`]],
    [
      "only over some relations",
      "actor:mira-holt",
      "actor:norland",
      { relations: ["LEADS", "ATTACKS", "ACCUSES"] },
      [`${HOLT_TO_NORLAND} ACCUSES`],
    ],
    ["only over some standings", "actor:mira-holt", "actor:norland", { standings: ["reported"] }, []],
    ["not over a relation that is not there", "actor:norland", "actor:sudmark", { relations: ["FOUNDED"] }, []],
    ["too long", "actor:mira-holt", "actor:norland", { maxLength: 3 }, []],
    ["to itself", "actor:norland", "actor:norland", {}, []],
    ["to nobody", "actor:norland", "actor:nobody", {}, []],
    ["to a node without edges", "actor:norland", "actor:velmora-post", {}, []],
  ])("%s", async (_, from, to, options, expected) => {
    const paths = await store().shortestPaths(from, to, options);
    expect(
      paths.map((path) => `${path.nodes.map((node) => node.id).join(" ")} ${path.edges.at(-1)!.relation}`),
    ).toEqual(expected);
  });

  test("gives nodes and edges in full", async () => {
    expect(await store().shortestPaths("actor:norland", "actor:harbour-guard")).toEqual([
      {
        nodes: [
          { id: "actor:norland", name: "Norland", type: "State" },
          { id: "actor:harbour-guard", name: "Harbour Guard", type: "MilitaryForce" },
        ],
        edges: [
          {
            id: "edge:actor:norland--SUPPORTS--actor:harbour-guard",
            relation: "SUPPORTS",
            source: "actor:norland",
            target: "actor:harbour-guard",
            standing: "hypothetical",
          },
        ],
      },
    ]);
  });

  test.each([{ maxLength: 0 }, { maxLength: 99 }, { limit: 0 }, { limit: 1.5 }])("refuses %j", async (options) => {
    expect((await errorOf(store().shortestPaths("actor:norland", "actor:sudmark", options))).code).toBe(
      "invalid_input",
    );
  });
}
