// Who condemns an attack does not condemn its victim: from the words of a report to the answer.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createExtractor } from "../../server/extraction/index.ts";
import { createIngest } from "../../server/ingest/index.ts";
import { createQuestionService, type QuestionService } from "../../server/questions/index.ts";
import { readFile } from "../../server/reading/index.ts";
import { catalogue, knowledge, language, ontology, openStore } from "../support/question-store.ts";

const TEXT =
  "Hamas attacked Israel on Saturday. Egypt condemned the attack on Israel. Iran welcomed the attack. Poland condemned Israel over its policy.";

describe("a report of an attack that is condemned", () => {
  let opened: Awaited<ReturnType<typeof openStore>>;
  let service: QuestionService;
  beforeAll(async () => {
    opened = await openStore();
    const extractor = createExtractor(language, ontology, catalogue);
    const ingest = createIngest({ store: opened.store, extractor, catalogue, now: () => "2024-03-06T00:00:00Z" });
    const bytes = Buffer.from(TEXT);
    const metadata = { published: "2024-03-05", title: "Condemnations" };
    await ingest.ingest(readFile({ name: "condemned.txt", path: null, bytes, metadata }));
    service = createQuestionService({ store: opened.store, ...knowledge });
  });
  afterAll(() => opened.close());

  test.each([
    ["Who condemned the attack on Israel?", ["Egypt"], "Egypt condemns attack on Israel (reported)."],
    ["Who condemns Israel?", ["Poland"], "Poland condemns Israel (reported)."],
    ["Who supports the attack on Israel?", ["Iran"], "Iran supports attack (reported)."],
    ["What did Egypt condemn?", ["attack on Israel"], "Egypt condemns attack on Israel (reported)."],
  ])("%s", async (question, actors, answer) => {
    const found = await service.ask(question);
    expect(found.rows.map(({ actor }) => actor.name)).toEqual(actors);
    expect(found.answer).toBe(answer);
  });
});
