// The whole evaluation, as `npm run evaluate` runs it: every set is scored, nothing of the sealed set is listed, the floors hold.
import { beforeAll, expect, test } from "vitest";
import { type Evaluation, evaluate } from "../../bench/quality/evaluation.ts";
import { evaluationJson, printEvaluation } from "../../bench/quality/print.ts";
import { loadKnowledge } from "../../server/composition.ts";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate(loadKnowledge());
});

test.each(["tune", "test"])("%s is scored on all its reports", (name) => {
  const set = evaluation.sets.find((one) => one.name === name);
  expect(set?.figures.reports).toBeGreaterThan(10);
  expect(set?.figures.gold_claims).toBeGreaterThan(100);
});

test("errors of the sealed set are listed nowhere", () => {
  const sealed = evaluation.sets.find(({ name }) => name === "test");
  expect(sealed?.errors).toEqual([]);
  const shown = printEvaluation(evaluation, { errors: true, confusion: true }) + evaluationJson(evaluation);
  for (const { report } of sealed?.scores ?? []) expect(shown).not.toContain(report.document.id);
});

test("every figure reaches its floor", () => {
  expect(evaluation.shortfalls).toEqual([]);
});
