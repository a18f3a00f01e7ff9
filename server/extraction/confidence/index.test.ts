// Confidence: names stated plainly are surer than references, doubt is explained, and what is more doubtful than not is refused.
import { describe, expect, test } from "vitest";
import { documentOf, extractor, read } from "../../../tests/support/extractor.ts";
import { confidenceOf, doubtsAmong, LEAST_CONFIDENCE } from "./index.ts";
import { WEIGHTS } from "./weights.ts";

const confidenceIn = (text: string, relation: string) =>
  read(text).claims.find((c) => c.relation === relation)?.confidence;

describe("surer than", () => {
  test.each([
    ["Israel condemned Hamas.", "Hezbollah met Hamas. Israel condemned it.", "CONDEMNS"],
    ["Boko Haram attacked Maiduguri.", "Fighters of Boko Haram left. They attacked Maiduguri.", "ATTACKS"],
    ["Hamas leader Yahya Sinwar left.", "Anton Varga was with his brother, Josef Varga.", "LEADS"],
  ])("%s > %s", (plain, roundabout, relation) => {
    const other = confidenceIn(roundabout, relation) ?? 0;
    expect(confidenceIn(plain, relation)).toBeGreaterThan(other);
  });
});

test("confidence is a probability, and more doubts make it smaller", () => {
  const sure = confidenceOf(["always"]);
  const [doubt] = doubtsAmong(["subject pronoun", "object pronoun", "sentence from 45"]);
  expect(doubt).toBeDefined();
  expect(confidenceOf(["always", doubt!])).toBeLessThan(sure);
  expect(confidenceOf([])).toBe(0.5);
});

test("every claim is at least as sure as the least confidence, and its grounds are told", () => {
  const trace = extractor.trace(
    documentOf("Israel struck Tyre on Sunday, killing three people. Hezbollah fired on Haifa."),
  );
  expect(trace.extraction.claims.length).toBeGreaterThan(1);
  for (const { id, confidence } of trace.extraction.claims) {
    expect(confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
    expect(confidence).toBe(Math.round(confidenceOf(trace.grounds.get(id)!) * 100) / 100);
  }
});

test("what is too doubtful by itself is kept as further evidence of what is surely told", () => {
  const doubtful =
    "Two bombs went off in Osterville. Those who knew him, a man said, feared that Marco Tannen, the best known of the accused, whose lawyer had died in May, might have condemned it from the dock.";
  const standing = (text: string) =>
    extractor.trace(documentOf(text)).extraction.claims.filter(({ relation }) => relation === "CONDEMNS");
  expect(extractor.trace(documentOf(doubtful)).refusals.map(({ reason }) => reason)).toContainEqual(
    expect.stringMatching(/^too doubtful/),
  );
  expect(standing(doubtful)).toEqual([]);
  expect(standing(`${doubtful} Marco Tannen condemned the bombing in Osterville.`)).toHaveLength(2);
});

test("every row of the table is a weight", () => {
  expect(WEIGHTS.size).toBeGreaterThan(500);
  for (const weight of WEIGHTS.values()) expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.1);
});
