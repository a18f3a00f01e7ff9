// The evaluation of the sealed set alone (the whole evaluation is a step of `npm test`): all of it is scored, none of it is listed.
import { beforeAll, expect, test } from "vitest";
import { type Evaluation, evaluate } from "../../bench/quality/evaluation.ts";
import { evaluationJson, printEvaluation } from "../../bench/quality/print.ts";
import { loadKnowledge } from "../../server/composition.ts";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate(loadKnowledge(), ["test"]);
});

test("only what is asked for is scored, on all its reports", () => {
  expect(evaluation.sets.map(({ name }) => name)).toEqual(["test"]);
  expect(evaluation.sets[0]!.figures.reports).toBeGreaterThan(100);
  expect(evaluation.sets[0]!.figures.gold_claims).toBeGreaterThan(1000);
});

test("its errors are listed nowhere", () => {
  const [sealed] = evaluation.sets;
  expect(sealed!.errors).toEqual([]);
  const shown = printEvaluation(evaluation, { errors: true, confusion: true }) + evaluationJson(evaluation);
  for (const { report } of sealed!.scores) expect(shown).not.toContain(report.document.id);
});

test("its figures reach their floors", () => {
  expect(evaluation.shortfalls).toEqual([]);
});
