// Communities, centrality and layout on small graphs whose answer is plain to see.
import { describe, expect, test } from "vitest";
import { arrange } from "./arrangement.ts";
import { findBetweenness } from "./centrality.ts";
import { findCommunities } from "./communities.ts";
import { arrangeInWorker } from "./index.ts";
import { buildNetwork, type Link } from "./network.ts";
import { seededRandom } from "./random.ts";

const link = (source: string, target: string, claims = 1): Link => ({ source, target, claims });
const clique = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => link(a, b)));
const LEFT = ["a1", "a2", "a3", "a4", "a5"];
const RIGHT = ["b1", "b2", "b3", "b4"];
const IDS = [...LEFT, ...RIGHT];
/** Two cliques with one bridge a5 - b1. */
const BARBELL = [...clique(LEFT), ...clique(RIGHT), link("a5", "b1")];

test("parallel edges become one link, self loops and unknown nodes go", () => {
  const network = buildNetwork(["a", "b"], [link("a", "b", 2), link("b", "a", 2), link("a", "a"), link("a", "zz")]);
  expect([network.order, network.size]).toEqual([2, 1]);
  expect(network.getEdgeAttribute("a", "b", "weight")).toBe(3);
});

test("two cliques are two communities, the larger is 0", () => {
  const found = findCommunities(buildNetwork(IDS, BARBELL));
  expect(LEFT.map((id) => found.get(id))).toEqual(LEFT.map(() => 0));
  expect(RIGHT.map((id) => found.get(id))).toEqual(RIGHT.map(() => 1));
});

test("a graph without edges has a community per node", () => {
  expect([...findCommunities(buildNetwork(["b", "a"], [])).entries()]).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
});

test("the ends of a bridge stand between the others", () => {
  const found = findBetweenness(buildNetwork(IDS, BARBELL))!;
  const top = [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([id]) => id);
  expect(top.sort()).toEqual(["a5", "b1"]);
});

describe("arrange", () => {
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

  test("gives the same picture for the same graph in any order", () => {
    expect(arrange({ ids: [...IDS].reverse(), links: [...BARBELL].reverse() })).toEqual(
      arrange({ ids: IDS, links: BARBELL }),
    );
  });

  test("lies in landscape and lets no nodes overlap", () => {
    const nodes = arrange({ ids: IDS, links: BARBELL });
    expect(spread(nodes.map((node) => node.x))).toBeGreaterThan(spread(nodes.map((node) => node.y)));
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
  });

  test.each([
    ["no node", [], []],
    ["one node", ["a"], []],
    ["two strangers", ["a", "b"], []],
  ])("survives %s", (_, ids, links) => {
    const nodes = arrange({ ids, links });
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    for (const { x, y } of nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  test("gives in a worker thread what it gives here, and stops at its time limit", async () => {
    expect(await arrangeInWorker({ ids: IDS, links: BARBELL })).toEqual(arrange({ ids: IDS, links: BARBELL }));
    await expect(arrangeInWorker({ ids: IDS, links: BARBELL }, { timeoutMs: 1 })).rejects.toMatchObject({
      code: "timeout",
    });
  });
});

test("the random numbers are those of their seed", () => {
  const [one, two] = [seededRandom(1), seededRandom(1)];
  expect([one(), one(), one()]).toEqual([two(), two(), two()]);
  expect(seededRandom(1)()).not.toBe(seededRandom(2)());
});
