// What is drawn: merging, filtering, strands, tallies and emphasis over one small invented graph.
import { describe, expect, test } from "vitest";
import type { GraphEdge, GraphNode, Neighbourhood, Standing } from "../../../server/api/contract/index.ts";
import { NO_FILTERS } from "../urls.ts";
import { focusOf, labelPriority, PLAIN } from "./emphasis.ts";
import { mergeScene, passesFilters, visibleScene, withinTime } from "./scene.ts";
import { pairKey, strandsOf } from "./strands.ts";
import { relationTally, standingTally, timeBins, typeTally } from "./tallies.ts";

const node = (id: string, type: GraphNode["type"] = "State"): GraphNode => ({
  id,
  name: id.toUpperCase(),
  type,
  kind: "actor",
  degree: 3,
  community: 0,
  x: 0,
  y: 0,
});
const edge = (source: string, relation: string, target: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${source}-${relation}-${target}`,
  source,
  target,
  relation,
  standing: "reported",
  standings: ["reported"],
  claims: 1,
  documents: 1,
  sources: ["Delta Wire"],
  first: "2024-03-05",
  last: "2024-03-20",
  confidence: 0.9,
  disputed: false,
  ...more,
});
const NOTHING = { nodes: [], edges: [] };
const overview = {
  nodes: [node("a"), node("b"), node("c", "ArmedGroup"), node("d")],
  edges: [
    edge("a", "ACCUSES", "b"),
    edge("c", "ATTACKS", "a", { standing: "alleged", standings: ["alleged", "denied"], disputed: true }),
  ],
};
const expansion = (centre: string, nodes: GraphNode[], edges: GraphEdge[]): Neighbourhood => ({
  centre,
  nodes,
  edges,
  totals: { nodes: 1, edges: 1 },
  omitted: { nodes: 0, edges: 0, relations: [] },
});
const scene = mergeScene({
  overview,
  expansions: [expansion("b", [node("b"), node("e")], [edge("b", "SUPPORTS", "e"), edge("b", "LEADS", "nowhere")])],
  paths: null,
  extra: NOTHING,
});

describe("merging", () => {
  test("brings overview and expansions together, without edges into nothing and without actors that nothing joins", () => {
    expect([...scene.nodes.keys()]).toEqual(["a", "b", "c", "e"]);
    expect([...scene.edges.keys()]).toEqual(["a-ACCUSES-b", "c-ATTACKS-a", "b-SUPPORTS-e"]);
  });
  test("knows with whom a newcomer came", () => {
    expect([...scene.parents]).toEqual([["e", "b"]]);
  });
  test("keeps lone actors where there is no edge at all", () => {
    const lone = mergeScene({
      overview: { nodes: [node("a")], edges: [] },
      expansions: [],
      paths: null,
      extra: NOTHING,
    });
    expect([...lone.nodes.keys()]).toEqual(["a"]);
  });
});

describe("filtering", () => {
  test.each([
    ["2024-03", "2024-03", true],
    ["2024-03-20", null, true],
    ["2024-03-21", null, false],
    [null, "2024-03-05", true],
    [null, "2024-03-04", false],
    [null, "2024", true],
    ["2025", null, false],
  ])("since %s until %s: %s", (since, until, expected) => {
    expect(withinTime({ first: "2024-03-05", last: "2024-03-20" }, { ...NO_FILTERS, since, until })).toBe(expected);
  });
  test("an undated edge fits no time asked for", () => {
    expect(withinTime({ first: null, last: null }, { ...NO_FILTERS, since: "2024" })).toBe(false);
  });
  test.each<[readonly Standing[], boolean]>([
    [[], true],
    [["denied"], true],
    [["claimed"], false],
  ])("standings %j: %s", (standings, expected) => {
    expect(passesFilters(overview.edges[1] as GraphEdge, { ...NO_FILTERS, standings })).toBe(expected);
  });
  test("a relation filter leaves only those it joins, and what is kept", () => {
    const shown = visibleScene(scene, { ...NO_FILTERS, relations: ["ATTACKS"] }, [], new Set(["e"]));
    expect([...shown.nodes.keys()]).toEqual(["a", "c", "e"]);
  });
  test("a type filter and hiding take their edges with them", () => {
    expect(visibleScene(scene, { ...NO_FILTERS, types: ["State"] }, [], new Set()).edges.has("c-ATTACKS-a")).toBe(
      false,
    );
    expect(visibleScene(scene, NO_FILTERS, ["b"], new Set()).edges.size).toBe(1);
  });
});

describe("strands", () => {
  test("up to four edges lie side by side, symmetric ones without an arrow", () => {
    const strands = strandsOf([edge("a", "ACCUSES", "b"), edge("b", "MET_WITH", "a")], new Set(["MET_WITH"]));
    expect(strands.map(({ directed }) => directed)).toEqual([true, false]);
    // Seen from their sources both bend to the same side, so they part on screen.
    expect(strands.map(({ bend }) => bend)).toEqual([-0.11, -0.11]);
  });
  test("a single edge is straight", () => {
    expect(strandsOf([edge("a", "ACCUSES", "b")], new Set())[0]?.bend).toBe(0);
  });
  test("five become one counted strand with the strongest standing", () => {
    const many = ["A", "B", "C", "D", "E"].map((relation, i) =>
      edge(i % 2 ? "a" : "b", relation, i % 2 ? "b" : "a", {
        standing: i === 3 ? "claimed" : "alleged",
        disputed: i === 1,
      }),
    );
    const [strand, ...others] = strandsOf(many, new Set());
    expect(others).toEqual([]);
    expect(strand).toMatchObject({ id: "pair:a,b", standing: "claimed", disputed: true, claims: 5, directed: false });
  });
  test("the key of a pair has no direction", () => {
    expect(pairKey("b", "a")).toBe(pairKey("a", "b"));
  });
});

describe("tallies", () => {
  test("count types, relations and standings", () => {
    expect(typeTally(scene)).toEqual([
      { key: "State", count: 3 },
      { key: "ArmedGroup", count: 1 },
    ]);
    expect(relationTally(scene).map(({ key }) => key)).toEqual(["ACCUSES", "ATTACKS", "SUPPORTS"]);
    expect(standingTally(scene).map(({ key, count }) => [key, count])).toEqual([
      ["reported", 2],
      ["alleged", 1],
      ["denied", 1],
    ]);
  });
  test("months where the span is short, years where it is long", () => {
    const short = timeBins([edge("a", "X", "b", { first: "2023-12-30", last: "2024-02-01" })]);
    expect(short).toEqual(["2023-12", "2024-01", "2024-02"].map((label) => ({ label, count: 1 })));
    const long = timeBins([
      edge("a", "X", "b", { first: "2014", last: "2014" }),
      edge("a", "Y", "b", { first: "2019-05-01", last: null }),
    ]);
    expect(long.map(({ label, count }) => `${label}:${count}`).join(" ")).toBe(
      "2014:1 2015:0 2016:0 2017:0 2018:0 2019:1",
    );
    expect(timeBins([edge("a", "X", "b", { first: null, last: null })])).toEqual([]);
  });
});

describe("emphasis", () => {
  const strands = new Map(strandsOf(scene.edges.values(), new Set()).map((strand) => [strand.id, strand]));
  test("nothing in focus at rest", () => {
    expect(focusOf(PLAIN, strands)).toBeNull();
  });
  test("hover goes before selection", () => {
    const focus = focusOf({ ...PLAIN, hovered: "c", selected: "b" }, strands);
    expect([...(focus?.nodes ?? [])].sort()).toEqual(["a", "c"]);
  });
  test("a strand in focus brings its ends", () => {
    expect([...(focusOf({ ...PLAIN, selectedStrand: "b-SUPPORTS-e" }, strands)?.nodes ?? [])]).toEqual(["b", "e"]);
  });
  test("a path brings its strands", () => {
    const path = { nodes: new Set(["a", "b"]), edges: new Set(["a-ACCUSES-b"]) };
    expect([...(focusOf({ ...PLAIN, path }, strands)?.strands ?? [])]).toEqual(["a-ACCUSES-b"]);
  });
  test("labels: the selected first, then the pinned, then neighbours, then by size", () => {
    const state = { ...PLAIN, selected: "b", pinned: new Set(["c"]) };
    const focus = focusOf(state, strands);
    const order = ["a", "b", "c", "x"].sort(
      (m, n) => labelPriority(n, 5, focus, state) - labelPriority(m, 5, focus, state),
    );
    expect(order).toEqual(["b", "c", "a", "x"]);
  });
});
