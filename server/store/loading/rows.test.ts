// The rows that one document becomes, and when it counts as unchanged.
import { describe, expect, test } from "vitest";
import type { DocumentLoad } from "../port.ts";
import { fingerprint, planRows } from "./rows.ts";

const TEXT = "Norland met Sudmark.";
const span = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text });
const load: DocumentLoad = {
  extraction: {
    document: {
      id: "doc:1",
      path: null,
      title: null,
      source: null,
      url: null,
      published: null,
      language: "en",
      text: TEXT,
    },
    mentions: [{ ...span("Norland"), kind: "name", actor: "actor:n", name: "Norland", type: "State" }],
    events: [],
    claims: [
      {
        id: "claim:1",
        relation: "MET_WITH",
        standing: "reported",
        subject: { ...span("Sudmark"), actor: "actor:s", name: "Sudmark", type: "State" },
        object: { ...span("Norland"), actor: "actor:n", name: "Norland", type: "State" },
        speaker: null,
        event: null,
        time: null,
        trigger: { start: 8, end: 11 },
        evidence: { start: 0, end: TEXT.length, quote: TEXT },
        rule: "meet",
        confidence: 0.9,
      },
    ],
  },
  actors: [
    { id: "actor:n", name: "Norland", type: "State", aliases: [] },
    { id: "actor:s", name: "Sudmark", type: "State", aliases: [] },
  ],
  places: [],
  hash: "h",
  ingested: "2024-01-01",
};

describe("fingerprint", () => {
  const mark = fingerprint(load, ["e"]);
  test("does not see the instant of loading or the order of keys", () => {
    const { ingested, hash, ...rest } = load;
    expect(fingerprint({ ingested: "2030", hash, ...rest }, ["e"])).toBe(mark);
  });
  test.each<[string, DocumentLoad, string[]]>([
    ["the text's hash", { ...load, hash: "other" }, ["e"]],
    ["an actor's name", { ...load, actors: [{ ...load.actors[0]!, name: "N" }, load.actors[1]!] }, ["e"]],
    ["a mention", { ...load, extraction: { ...load.extraction, mentions: [] } }, ["e"]],
    ["the direction of an edge", load, ["f"]],
  ])("sees %s", (_, changed, edges) => expect(fingerprint(changed, edges)).not.toBe(mark));
});

describe("planRows", () => {
  test("never writes null, keeps the claim's own direction, and turns a symmetric edge", () => {
    const rows = planRows(load, () => true);
    expect(rows.claims[0]!.properties).toEqual({
      id: "claim:1",
      edge: "edge:actor:n--MET_WITH--actor:s",
      relation: "MET_WITH",
      standing: "reported",
      rule: "meet",
      confidence: 0.9,
      quote: TEXT,
      start: 0,
      end: TEXT.length,
      triggerStart: 8,
      triggerEnd: 11,
      subjectStart: 12,
      subjectEnd: 19,
      objectStart: 0,
      objectEnd: 7,
    });
    expect(rows.subjects).toEqual([{ from: "claim:1", to: "actor:s", label: "Actor", properties: {} }]);
    expect(Object.values(rows.document)).not.toContain(null);
    expect(rows.document.mentions).toBe('[[0,7,"name","actor:n","Norland","State"]]');
    expect(rows.mentions.map((link) => [link.to, link.properties.count])).toEqual([
      ["actor:n", 1],
      ["actor:s", 0],
    ]);
  });
});
