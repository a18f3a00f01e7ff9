// Exports: every format of a small graph with names that try to break out of it.
import { describe, expect, test } from "vitest";
import type { Participant } from "../domain/claim.ts";
import { EXPORTS, exportFormat, type PortableDocument, type Snapshot } from "./index.ts";

const text = '=cmd says "A", he <b>met</b> B & left';
const participant = (actor: string, name: string): Participant => ({
  actor,
  name,
  type: "Person",
  start: 0,
  end: 4,
  text: text.slice(0, 4),
});
const portable: PortableDocument = {
  document: {
    id: "doc:a",
    path: null,
    title: 'A "title", with comma',
    source: null,
    url: null,
    published: "2024-01-02",
    language: "en",
    text,
  },
  mentions: [],
  events: [],
  claims: [
    {
      id: "claim:1",
      relation: "MET_WITH",
      standing: "reported",
      subject: participant("actor:a", '=HYPERLINK("x")'),
      object: participant("actor:b", "B <&> \u0001\ud800"),
      speaker: null,
      event: null,
      time: null,
      trigger: { start: 0, end: 4 },
      evidence: { start: 0, end: text.length, quote: text },
      rule: "r",
      confidence: 0.5,
    },
  ],
  actors: [],
  places: [],
};
const snapshot: Snapshot = {
  nodes: [
    { id: "actor:a", name: 'A "quoted"', type: "Person" },
    { id: "actor:b", name: "B <&> \u0001\ud800", type: "Person" },
  ],
  edges: [
    {
      id: "edge:1",
      source: "actor:a",
      target: "actor:b",
      relation: "MET_WITH",
      standing: "reported",
      standings: ["reported", "denied"],
      claims: 2,
      documents: 1,
      sources: ["X & Y"],
      first: null,
      last: "2024-01-02",
      confidence: 0.5,
      disputed: true,
    },
  ],
  documents: async function* () {
    yield portable;
  },
};

async function written(name: string): Promise<string> {
  let all = "";
  for await (const piece of exportFormat(name).write(snapshot)) all += piece;
  return all;
}

test("jsonl holds the whole document", async () => {
  expect(JSON.parse(await written("jsonl"))).toEqual(portable);
});

test("csv quotes what must be quoted and defuses formulas", async () => {
  const [head, row, end] = (await written("csv")).split("\r\n");
  expect(head).toMatch(/^claim,subject,subject_id/);
  expect(row).toContain(`"'=HYPERLINK(""x"")"`);
  expect(row).toContain(`"'=cmd says ""A"", he <b>met</b> B & left"`);
  expect(row).toContain('"A ""title"", with comma"');
  expect(end).toBe("");
});

describe.each(["graphml", "gexf"])("%s", (name) => {
  test("escapes names and leaves out what XML cannot hold", async () => {
    const xml = await written(name);
    expect(xml).toContain("A &quot;quoted&quot;");
    expect(xml).toContain("B &lt;&amp;&gt; \ufffd");
    expect(xml).not.toContain("\u0001");
    expect(xml).toContain("reported; denied");
    expect(xml.match(/<edge /g)).toHaveLength(1);
    expect(xml.match(/<node /g)).toHaveLength(2);
  });
});

test("every format is the same from run to run, and an unknown one is refused", async () => {
  for (const { name } of EXPORTS) expect(await written(name)).toBe(await written(name));
  expect(() => exportFormat("exe")).toThrow(/exe/);
});
