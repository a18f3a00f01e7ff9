// The scorer's rules on hand-made claims: alternatives, wildcards, symmetric relations, optional gold, allegations stored as facts.
import { describe, expect, test } from "vitest";
import type { Claim, Extraction, Participant } from "../../server/domain/claim.ts";
import type { Standing } from "../../server/domain/standing.ts";
import { loadCatalogue, loadOntology } from "../../server/ontology/index.ts";
import { type GoldReport, parseClaim, parseForbidden } from "./gold.ts";
import { createNameMatcher } from "./names.ts";
import { type ReportScore, scoreReport } from "./score.ts";
import { shortfalls, summarise } from "./summary.ts";

const ontology = loadOntology();
const names = createNameMatcher(loadCatalogue(ontology));
const document = {
  id: "doc:x",
  path: null,
  title: null,
  source: null,
  url: null,
  published: null,
  language: "en",
  text: "",
};

const IDS: Record<string, string> = {
  Russia: "actor:russia",
  Ukraine: "actor:ukraine",
  ISIS: "actor:isis",
  "ISIS-K": "actor:isis-k",
  Hamas: "actor:hamas",
};
function participant(name: string): Participant {
  return {
    actor: IDS[name] ?? `actor:${name.toLowerCase().replaceAll(" ", "-")}`,
    name,
    type: "State",
    start: 0,
    end: 1,
    text: name,
  };
}

type Found = readonly [subject: string, relation: string, object: string, standing: Standing, speaker?: string];
function claim([subject, relation, object, standing, speaker]: Found, index: number): Claim {
  return {
    id: `claim:${index}`,
    relation,
    standing,
    subject: participant(subject),
    object: participant(object),
    speaker: speaker ? participant(speaker) : null,
    event: null,
    time: null,
    trigger: { start: 0, end: 1 },
    evidence: { start: 0, end: 1, quote: "" },
    rule: "rule",
    confidence: 1,
  };
}

function score(
  gold: readonly (readonly unknown[])[],
  found: readonly Found[],
  forbidden: readonly (readonly unknown[])[] = [],
): ReportScore {
  const report: GoldReport = {
    document,
    actors: [],
    claims: gold.map((row) => parseClaim(row, "test")),
    forbidden: forbidden.map((row) => parseForbidden(row, "test")),
  };
  const extraction: Extraction = { document, mentions: [], events: [], claims: found.map(claim) };
  return scoreReport({ names, ontology }, report, extraction);
}

const right = ({ pairs, standings }: ReportScore) => [
  pairs.foundRight,
  pairs.found,
  pairs.goldRight,
  pairs.gold,
  standings.foundRight,
  standings.goldRight,
];

describe("scoreReport: [pair right, found, gold found, gold, standing right, gold with standing]", () => {
  const attack = ["Russia", "ATTACKS", "Ukraine", "reported", null];
  test.each<[string, readonly (readonly unknown[])[], readonly Found[], number[]]>([
    ["an equal claim", [attack], [["Russia", "ATTACKS", "Ukraine", "reported"]], [1, 1, 1, 1, 1, 1]],
    [
      "repetitions count once",
      [attack],
      [
        ["Russia", "ATTACKS", "Ukraine", "reported"],
        ["Russia", "ATTACKS", "Ukraine", "reported"],
      ],
      [1, 1, 1, 1, 1, 1],
    ],
    [
      "a wrong standing keeps the pair",
      [attack],
      [["Russia", "ATTACKS", "Ukraine", "alleged", "Ukraine"]],
      [1, 1, 1, 1, 0, 0],
    ],
    [
      "a directed relation has its direction",
      [attack],
      [["Ukraine", "ATTACKS", "Russia", "reported"]],
      [0, 1, 0, 1, 0, 0],
    ],
    [
      "a symmetric relation matches either way",
      [["Russia", "FIGHTS", "Ukraine", "reported", null]],
      [["Ukraine", "FIGHTS", "Russia", "reported"]],
      [1, 1, 1, 1, 1, 1],
    ],
    [
      "a directed alternative of a symmetric one keeps its direction",
      [["Russia", "FIGHTS|ATTACKS", "Ukraine", "reported", null]],
      [["Ukraine", "ATTACKS", "Russia", "reported"]],
      [0, 1, 0, 1, 0, 0],
    ],
    [
      "alternatives",
      [["ISIS|ISIS-K", "ATTACKS|KILLS", "Hamas", "reported|alleged", null]],
      [["ISIS-K", "KILLS", "Hamas", "alleged"]],
      [1, 1, 1, 1, 1, 1],
    ],
    [
      "wildcards",
      [["*", "KILLS", "Hamas", "reported", null]],
      [["gunmen", "KILLS", "Hamas", "reported"]],
      [1, 1, 1, 1, 1, 1],
    ],
    [
      "a branch is not its parent",
      [["ISIS", "ATTACKS", "Hamas", "reported", null]],
      [["ISIS-K", "ATTACKS", "Hamas", "reported"]],
      [0, 1, 0, 1, 0, 0],
    ],
    [
      "optional gold is right when found",
      [["ISIS", "ATTACKS", "Hamas", "reported", null, "opt"]],
      [["ISIS", "ATTACKS", "Hamas", "reported"]],
      [1, 1, 0, 0, 1, 0],
    ],
    [
      "optional gold costs nothing when missed",
      [["ISIS", "ATTACKS", "Hamas", "reported", null, "opt"]],
      [],
      [0, 0, 0, 0, 0, 0],
    ],
    ["an unlisted claim is false", [], [["ISIS", "ATTACKS", "Hamas", "reported"]], [0, 1, 0, 0, 0, 0]],
  ])("%s", (_, gold, found, expected) => {
    expect(right(score(gold, found))).toEqual(expected);
  });

  test("speakers are counted where somebody speaks", () => {
    const gold = [["Ukraine", "ATTACKS", "Hamas", "alleged", "Russia|FSB"], attack];
    const found: Found[] = [
      ["Ukraine", "ATTACKS", "Hamas", "alleged", "ISIS"],
      ["Russia", "ATTACKS", "Ukraine", "reported"],
    ];
    expect(score(gold, found).speakers).toEqual({ right: 0, all: 1 });
  });
});

describe("allegations stored as facts and forbidden readings", () => {
  const alleged = [["Ukraine", "ATTACKS", "Hamas", "alleged", "Russia"]];
  test.each<[string, readonly (readonly unknown[])[], Found, number]>([
    ["the same relation", alleged, ["Ukraine", "ATTACKS", "Hamas", "reported"], 1],
    ["a relation of the same kind", alleged, ["Ukraine", "KILLS", "Hamas", "reported"], 1],
    ["another kind of relation", alleged, ["Ukraine", "CONDEMNS", "Hamas", "reported"], 0],
    ["the allegation itself", alleged, ["Ukraine", "ATTACKS", "Hamas", "alleged", "Russia"], 0],
    [
      "reported elsewhere in the text",
      [...alleged, ["Ukraine", "ATTACKS", "Hamas", "reported", null]],
      ["Ukraine", "ATTACKS", "Hamas", "reported"],
      0,
    ],
    [
      "reported of whoever did it",
      [...alleged, ["Ukraine|*", "ATTACKS", "Hamas", "reported", null]],
      ["Ukraine", "ATTACKS", "Hamas", "reported"],
      0,
    ],
  ])("%s", (_, gold, found, expected) => {
    expect(summarise([score(gold, [found])]).allegations_as_facts).toBe(expected);
  });

  test.each<[readonly unknown[], number]>([
    [["Ukraine", "ATTACKS", "Hamas"], 1],
    [["Ukraine", "ATTACKS", "*", "reported"], 0],
    [["Ukraine", "ATTACKS", "*", "alleged"], 1],
    [["Hamas", "ATTACKS", "Ukraine"], 0],
  ])("must_not %j", (rule, expected) => {
    expect(score(alleged, [["Ukraine", "ATTACKS", "Hamas", "alleged", "Russia"]], [rule]).violations).toHaveLength(
      expected,
    );
  });
});

describe("names", () => {
  test.each<[gold: string, actor: string | null, name: string, text: string, same: boolean]>([
    ["Islamic State", "actor:isis", "ISIS", "the militants", true],
    ["islamic state", "actor:isis", "ISIS", "IS", true],
    ["ISIS", "actor:isis-k", "ISIS-K", "ISIS-K", false],
    ["Louis Trentino", "actor:louis-trentino", "Louis Trentino", "Trentino", true],
    ["Blue League", "actor:blue-league", "the Blue League", "the Blue League", true],
    ["Blue League", "actor:blue-league-youth", "Blue League Youth", "Blue League Youth", false],
    ["gunmen", "actor:x-gunmen", "gunmen", "three masked gunmen", true],
    ["police officers", "actor:x-officers", "officers", "five Osterlich police officers", true],
    ["police officers", "actor:x-officers", "officers", "five officers", false],
    ["Fishery Ministry of France", "actor:x", "French Fishery Ministry", "the ministry", true],
    ["Fishery Ministry of France", "actor:x", "Fishery Ministry", "France's Fishery Ministry", true],
    ["Fishery Ministry of France", "actor:x", "Spanish Fishery Ministry", "the ministry", false],
    ["Fishery Ministry", "actor:x", "French Fishery Ministry", "the ministry", true],
  ])("%s is %s %s (%s): %s", (gold, actor, name, text, expected) => {
    expect(names.same(gold, { actor, name, text })).toBe(expected);
  });
});

test("a figure under its floor or over its ceiling is named, an unknown figure refused", () => {
  const figures = { f1: 0.5, must_not: 3 };
  expect(shortfalls("tune", figures, { at_least: { f1: 0.6 }, at_most: { must_not: 2 } })).toHaveLength(2);
  expect(shortfalls("tune", figures, { at_least: { f1: 0.5 }, at_most: { must_not: 3 } })).toEqual([]);
  expect(() => shortfalls("tune", figures, { at_least: { f2: 0.5 } })).toThrow("f2");
});

test.each([
  [["Russia", "ATTACKS", "Ukraine"]],
  [["Russia", "ATTACKS", "Ukraine", "stated", null]],
  [["Russia", "ATTACKS", "Ukraine", "reported", null, "maybe"]],
])("a gold row that cannot be read is refused: %j", (row) => {
  expect(() => parseClaim(row, "test.yaml")).toThrow("cannot read the row");
});
