// What questions are answered with, on claims made by hand.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AskResult } from "../../server/api/contract/questions.ts";
import type { NodeType } from "../../server/domain/actor.ts";
import type { Claim, Extraction, Participant } from "../../server/domain/claim.ts";
import type { Standing } from "../../server/domain/standing.ts";
import { toLoad } from "../../server/ingest/load.ts";
import { createQuestionService, type QuestionService } from "../../server/questions/index.ts";
import { hashText } from "../../server/reading/index.ts";

import { catalogue, knowledge, openStore } from "../support/question-store.ts";

type Told = readonly [
  sentence: string,
  subject: string,
  relation: string,
  object: string,
  standing: Standing,
  speaker?: string,
  time?: readonly [string | null, string | null],
];

const IDS: Readonly<Record<string, string>> = {
  Ukraine: "actor:ukraine",
  Russia: "actor:russia",
  Mali: "actor:mali",
  Iran: "actor:iran",
  Israel: "actor:israel",
  Hezbollah: "actor:hezbollah",
  Kyiv: "place:kyiv",
  "Vladimir Putin": "actor:vladimir-putin",
  "Sergei Lavrov": "actor:sergei-lavrov",
  "Maria Zakharova": "actor:maria-zakharova",
  "Ilan Berg": "actor:ilan-berg",
};

/** A report made of sentences, one claim to each. */
function report(id: string, published: string, told: readonly Told[]): Extraction {
  const text = told.map(([sentence]) => sentence).join(" ");
  const participant = (at: number, sentence: string, name: string): Participant => {
    const actor = IDS[name]!;
    const type: NodeType = catalogue.actors.get(actor)?.type ?? (actor.startsWith("place:") ? "Place" : "Person");
    const start = at + Math.max(0, sentence.indexOf(name));
    return { actor, name, type, start, end: start + name.length, text: text.slice(start, start + name.length) };
  };
  const claims = told.map(([sentence, subject, relation, object, standing, speaker, time], i): Claim => {
    const start = text.indexOf(sentence);
    return {
      id: `claim:${id}-${i}`,
      relation,
      standing,
      subject: participant(start, sentence, subject),
      object: participant(start, sentence, object),
      speaker: speaker === undefined ? null : participant(start, sentence, speaker),
      event: null,
      time: time ? { from: time[0], to: time[1], precision: "day" } : null,
      trigger: { start, end: start + sentence.length },
      evidence: { start, end: start + sentence.length, quote: sentence },
      rule: "hand",
      confidence: 1,
    };
  });
  return {
    document: {
      id: `doc:${id}`,
      path: null,
      title: id,
      source: "Test Wire",
      url: null,
      published,
      language: "en",
      text,
    },
    mentions: [],
    events: [],
    claims,
  };
}

const REPORTS = [
  report("first", "2023-05-01", [
    [
      "Mali accused Ukraine of meddling.",
      "Mali",
      "ACCUSES",
      "Ukraine",
      "reported",
      undefined,
      ["2023-04-30", "2023-04-30"],
    ],
    ["Maria Zakharova blamed Ukraine for the blast in Kyiv.", "Maria Zakharova", "ACCUSES", "Ukraine", "reported"],
    ["Iran arms Hezbollah, Israel said.", "Iran", "AIDS", "Hezbollah", "alleged", "Israel"],
    ["Iran did not arm Hezbollah, said Iran.", "Iran", "AIDS", "Hezbollah", "denied", "Iran"],
    ["Vladimir Putin leads Russia.", "Vladimir Putin", "LEADS", "Russia", "reported"],
    ["Foreign Minister Sergei Lavrov spoke for Russia.", "Sergei Lavrov", "HOLDS_ROLE_IN", "Russia", "reported"],
    ["Spokeswoman Maria Zakharova spoke for Russia.", "Maria Zakharova", "HOLDS_ROLE_IN", "Russia", "reported"],
    ["Russia met Mali.", "Russia", "MET_WITH", "Mali", "reported"],
  ]),
  report("second", "2024-06-01", [
    ["Russia struck Kyiv.", "Russia", "ATTACKS", "Kyiv", "reported", undefined, ["2024-05-30", "2024-05-30"]],
    ["Hezbollah said it had struck Israel.", "Hezbollah", "ATTACKS", "Israel", "claimed", "Hezbollah"],
    ["Iran may strike Israel.", "Iran", "ATTACKS", "Israel", "hypothetical"],
    ["Mali did not support Israel.", "Mali", "SUPPORTS", "Israel", "negated"],
    ["Ilan Berg once led Israel.", "Ilan Berg", "LEADS", "Israel", "reported", undefined, [null, "2024-06-01"]],
    ["Mali accused Ukraine again.", "Mali", "ACCUSES", "Ukraine", "reported"],
    ["Israel accused Iran.", "Israel", "ACCUSES", "Iran", "reported"],
  ]),
];

describe("answers on claims made by hand", () => {
  let service: QuestionService;
  let opened: Awaited<ReturnType<typeof openStore>>;
  beforeAll(async () => {
    opened = await openStore();
    for (const extraction of REPORTS)
      await opened.store.loadDocument(
        toLoad(extraction, catalogue, hashText(extraction.document.text), "2024-07-01T00:00:00Z"),
      );
    service = createQuestionService({ store: opened.store, ...knowledge });
  });
  afterAll(() => opened.close());

  const rowsOf = ({ rows }: AskResult) =>
    rows.map(({ actor, standing, speaker }) => [actor.name, standing, speaker?.name].filter(Boolean).join(" "));

  test.each<[string, string[]]>([
    ["Who accuses Ukraine?", ["Mali reported", "Maria Zakharova reported"]],
    ["Which countries accuse Ukraine?", ["Mali reported"]],
    ["Who accused Ukraine before 2024?", ["Mali reported", "Maria Zakharova reported"]],
    ["Who accused Ukraine in 2024?", ["Mali reported"]],
    ["Who arms Hezbollah?", ["Iran alleged Israel"]],
    ["Who supports Hezbollah?", ["Iran alleged Israel"]],
    ["According to Israel, who arms Hezbollah?", ["Iran alleged Israel"]],
    ["Who is the foreign minister of Russia?", ["Sergei Lavrov reported"]],
    ["Who is the Russian spokeswoman?", ["Maria Zakharova reported"]],
    ["Whom did Mali meet?", ["Russia reported"]],
    ["Who met Mali?", ["Russia reported"]],
    ["Who attacked Israel?", ["Hezbollah claimed Hezbollah"]],
    ["Which Russian officials accuse Ukraine?", ["Maria Zakharova reported"]],
    ["Who led Israel?", ["Ilan Berg reported"]],
    ["Who says that Iran arms Hezbollah?", ["Israel alleged Israel"]],
    ["Who denies that Iran arms Hezbollah?", ["Iran denied Iran"]],
    ["Who accuses Ukraine and Iran?", ["Mali reported", "Israel reported", "Maria Zakharova reported"]],
  ])("%s", async (question, rows) => expect(rowsOf(await service.ask(question))).toEqual(rows));

  test.each<[string, string]>([
    ["Did Mali accuse Ukraine?", "yes"],
    ["Does Iran arm Hezbollah?", "disputed"],
    ["Did Hezbollah attack Israel?", "disputed"],
    ["Does Mali support Israel?", "no"],
    ["Is Vladimir Putin the president of Russia?", "yes"],
  ])("%s %s", async (question, value) => expect((await service.ask(question)).value).toBe(value));

  test("an allegation is never told as fact", async () => {
    const { answer } = await service.ask("Who arms Hezbollah?");
    expect(answer).toBe("Iran aids Hezbollah (alleged by Israel). No report states it as fact.");
  });

  test("what is only possible is no answer, but is told", async () => {
    const result = await service.ask("Did Iran attack Israel?");
    expect(result).toMatchObject({ status: "refused", kind: "yesno", value: null });
    expect(result.answer).toContain("spoken of as possible");
    expect(result.citations.map(({ quote }) => quote)).toEqual(["Iran may strike Israel."]);
  });

  test("counts different actors", async () =>
    expect(await service.ask("How many actors accuse Ukraine?")).toMatchObject({ kind: "count", value: 2 }));
  test("ranks by claims", async () => {
    const { rows } = await service.ask("Who is accused most often?");
    expect(rows.map(({ actor, count }) => [actor.name, count])).toEqual([
      ["Ukraine", 3],
      ["Iran", 1],
    ]);
  });
  test("tells the time", async () =>
    expect((await service.ask("When did Russia attack Kyiv?")).answer).toBe("The reports say 2024-05-30 (reported)."));
  test("finds a path with its sentences", async () => {
    const { paths, citations } = await service.ask("How are Mali and Vladimir Putin connected?");
    expect(paths[0]!.actors.map(({ name }) => name)).toEqual(["Mali", "Russia", "Vladimir Putin"]);
    expect(paths[0]!.citations.length).toBeGreaterThan(0);
    expect(citations.length).toBeGreaterThan(0);
  });
  test("what is denied or said not to be so joins nobody", async () => {
    const result = await service.ask("How are Hezbollah and Ukraine connected?");
    expect(result).toMatchObject({ status: "refused", kind: "path", paths: [] });
    expect(result.answer).toContain("No chain of claims joins Hezbollah and Ukraine.");
  });
  test("sums up an actor", async () =>
    expect(rowsOf(await service.ask("Tell me about Mali."))).toContain("Ukraine reported"));

  test("says what was found where nothing answers, and every suggestion is answered", async () => {
    const result = await service.ask("Who attacked Ukraine?");
    expect(result).toMatchObject({
      status: "refused",
      kind: "list",
      understood: { relation: "ATTACKS", object: "Ukraine" },
    });
    expect(result.refusal!.reason).toContain('"accused by" (3)');
    for (const suggestion of result.refusal!.suggestions)
      expect((await service.ask(suggestion)).status).toBe("answered");
  });

  test("the Cypher shown runs for a user and gives what was found", async () => {
    const { cypher, parameters } = await service.ask("Who accuses Ukraine?");
    expect((await opened.store.readUser(cypher!, parameters as never)).rows).toHaveLength(3);
  });

  test("names stored later are known", async () => {
    expect((await service.ask("Who is Ilan Berg?")).status).toBe("answered");
    expect((await service.ask("Who is Ilan Bergg?")).refusal!.suggestions).toEqual(["Who is Ilan Berg?"]);
  });
});
