// The language model end to end: offsets, trees, lemmas, batches, odd text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLanguageModel, type Sentence, type Token } from "./index.ts";

const model = createLanguageModel();
const only = (text: string): Sentence => model.analyse(text)[0]!;
const token = (sentence: Sentence, text: string): Token =>
  sentence.tokens.find((candidate) => candidate.text === text)!;
const headOf = (sentence: Sentence, text: string): string | null =>
  sentence.tokens[token(sentence, text).head]?.text ?? null;

/** Throws unless every promise of types.ts holds. */
function check(text: string, sentences: readonly Sentence[]): void {
  let at = 0;
  let paragraph = 0;
  sentences.forEach((sentence, index) => {
    expect(sentence.index).toBe(index);
    expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
    paragraph = sentence.paragraph;
    expect(sentence.start).toBe(sentence.tokens[0]!.start);
    expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
    expect(sentence.tokens.filter((candidate) => candidate.head === -1)).toHaveLength(1);
    sentence.tokens.forEach((candidate, i) => {
      expect(candidate.index).toBe(i);
      expect(candidate.start).toBeGreaterThanOrEqual(at);
      at = candidate.end;
      expect(candidate.text).toBe(text.slice(candidate.start, candidate.end));
      expect(candidate.head).toBeLessThan(sentence.tokens.length);
      expect(candidate.head === -1).toBe(candidate.deprel === "root");
    });
  });
}

test("an accusation is parsed into subject, object and clause", () => {
  const sentence = only("Freedonia accused Sylvania of arming the rebels.");
  expect(token(sentence, "accused")).toMatchObject({
    lemma: "accuse",
    upos: "VERB",
    xpos: "VBD",
    head: -1,
    deprel: "root",
  });
  expect(token(sentence, "Freedonia")).toMatchObject({ deprel: "nsubj", xpos: "NNP" });
  expect(headOf(sentence, "rebels")).toBe("arming");
});

test("a passive has its agent", () => {
  const sentence = only("The convoy was attacked by gunmen near the border.");
  expect(token(sentence, "convoy").deprel).toBe("nsubj:pass");
  expect(token(sentence, "gunmen")).toMatchObject({ deprel: "obl:agent", lemma: "gunman" });
});

test("offsets are those of the text, whatever quotes and invisible characters it has", () => {
  const text = "“We\u200b won’t go,” said Omar al-Karim’s aide.\n\nHe left.";
  const sentences = model.analyse(text);
  check(text, sentences);
  expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1]);
});

test("capitals are read like everyday text and kept in the tokens", () => {
  const text = "REBELS SEIZE NORTHERN TOWN\n\nThe rebels seized the town on Monday.";
  const [headline] = model.analyse(text);
  check(text, model.analyse(text));
  expect(token(headline!, "SEIZE")).toMatchObject({ lemma: "seize", upos: "VERB" });
  expect(headOf(headline!, "TOWN")).toBe("SEIZE");
});

test("a sentence is parsed alike alone and among others", () => {
  const sentence = "The army left the town, but the rebels stayed.";
  const text = Array.from({ length: 300 }, (_, i) => `${sentence} He waited ${"very ".repeat(i % 7)}long.`).join(" ");
  const alone = only(sentence).tokens.map(({ head, deprel, xpos }) => [head, deprel, xpos]);
  const among = model.analyse(text).filter(({ start, end }) => text.slice(start, end) === sentence);
  expect(among).toHaveLength(300);
  for (const { tokens } of among) expect(tokens.map(({ head, deprel, xpos }) => [head, deprel, xpos])).toEqual(alone);
});

describe("odd text", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\u200b"],
    ["one mark", "."],
    ["a lone surrogate", "\ud83d"],
    ["control characters", "\u0000\u0001 a \u0007"],
    ["other scripts", "Жители сказали. 政府は発表した。 قال الجيش."],
    ["a very long word", "a".repeat(5000)],
    ["a very long sentence", "and they said ".repeat(2000)],
  ])("%s", (_, text) => check(text, model.analyse(text)));

  test("any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const sentences = model.analyse(text);
        check(text, sentences);
        expect(model.analyse(text)).toEqual(sentences);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test("five megabytes on one line", () => {
    const sentences = model.analyse("x".repeat(5_000_000));
    expect(sentences.at(-1)!.end).toBe(5_000_000);
  }, 180_000);
});
