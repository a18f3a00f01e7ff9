// Bad input through the whole pipeline: no crash, no hang, spans that hold, the same output twice, whatever the text looks like.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractor, read } from "../support/extractor.ts";
import { checkSpans } from "../support/spans.ts";

/** The bodies of the reports in a folder of `seeds`. */
function proseOf(folder: string): string {
  const path = fileURLToPath(new URL(`../../seeds/${folder}`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readFileSync(`${path}/${name}`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""))
    .join("\n\n");
}

const PROSE = proseOf("reports");
const SENTENCES = PROSE.split(/(?<=[.!?])\s+/);
const TUNED = proseOf("gold/tune").split(/(?<=[.!?])\s+/);

/** Milliseconds a token may take, some twenty times what it takes, so that only work that grows faster than the text exceeds it. */
const PER_TOKEN = 2;
const START = 5_000;
const tokensOf = (text: string) => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;

function readInTime(text: string): ReturnType<typeof read> {
  const started = performance.now();
  const extraction = read(text);
  expect(performance.now() - started).toBeLessThan(START + PER_TOKEN * tokensOf(text));
  return extraction;
}

const repeat = (piece: string, tokens: number) => piece.repeat(Math.ceil(tokens / Math.max(1, tokensOf(piece))));

describe("texts of one kind, long enough to hang what is not linear", () => {
  test.each([
    ["capitals", PROSE.toUpperCase()],
    ["title case", PROSE.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())],
    ["small letters", PROSE.toLowerCase()],
    ["no punctuation", PROSE.replace(/[\p{P}]/gu, "")],
    ["one line", PROSE.replace(/\s+/g, " ")],
    ["one line without punctuation: one sentence", PROSE.replace(/[\p{P}\s]+/gu, " ")],
    [
      "scanned badly",
      PROSE.replace(/rn/g, "m")
        .replace(/l/g, "1")
        .replace(/\be/g, "c")
        .replace(/ (?=\w{3})/g, "  "),
    ],
    ["a word of 300,000 letters", "a".repeat(300_000)],
    ["a million blanks", `${" ".repeat(1_000_000)}Russia attacked Odesa.`],
    ["full stops", repeat(". ", 8_000)],
    ["commas", repeat(",", 8_000)],
    ["opening quotes", repeat('"', 8_000)],
    ["opening quotes before clauses", repeat('"Russia attacked Odesa, ', 8_000)],
    ["opening brackets", repeat("(", 8_000)],
    ["nested speakers", repeat("Russia said that ", 8_000)],
    ["coordination", repeat("Russia and ", 8_000)],
    ["a name of names", repeat("Ivan Petrov ", 8_000)],
    ["other names, all new", Array.from({ length: 2_000 }, (_, i) => `Ivan Petrov${i.toString(36)}`).join(" and ")],
    ["hyphens", repeat("Russia-", 8_000)],
    ["dates", repeat("March 2024 ", 8_000)],
    ["numbers", repeat("1,234 ", 8_000)],
    ["pronouns", repeat("They attacked them. ", 8_000)],
    ["descriptions", repeat("The group attacked the town. ", 8_000)],
    ["a table", Array.from({ length: 1_500 }, (_, i) => `Russia\t${i}\t${i * 2}\tOdesa`).join("\n")],
    ["a transcript", repeat("PUTIN: We attacked Odesa.\nREPORTER: Who did?\n", 8_000)],
    ["emoji", repeat("😀👨‍👩‍👧‍👦🇺🇦 ", 8_000)],
    ["no width", repeat("Ru\u200bssia\u200d attacked\ufeff Odesa. ", 8_000)],
    ["lone surrogates", repeat("\ud800Russia\udc00 attacked \udbff Odesa.\udfff ", 8_000)],
    ["right to left", repeat("قالت روسيا إن أوكرانيا هاجمت موسكو. Russia attacked Odesa. ", 8_000)],
    ["many scripts", repeat("俄罗斯 attacked Одесу και Αθήνα. ", 8_000)],
    ["combining marks", repeat("Z̸̡͝a̶͠l̵͝g̸͠o̷ attacked Russia. ", 8_000)],
  ])(
    "%s",
    (_, text) => {
      const extraction = readInTime(text);
      expect(checkSpans(extraction)).toEqual([]);
    },
    180_000,
  );
});

test("pieces of sentences, cut at either end or with words left out", () => {
  const piece = (words: readonly string[], i: number) =>
    [words.slice(i % 7), words.slice(0, -(i % 5) || undefined), words.filter((_, n) => (n * 7 + i) % 6 > 0)][i % 3]!;
  const pieces = TUNED.map((sentence, i) => piece(sentence.split(" "), i).join(" "));
  expect(checkSpans(read(pieces.join("\n\n")))).toEqual([]);
}, 180_000);

test("a sentence of 500 words is read in pieces, and its claims quote what stands there", () => {
  const text = `${Array.from({ length: 60 }, (_, i) => `the army shelled town ${i} and Russia attacked Odesa`).join(", ")}.`;
  const extraction = readInTime(text);
  expect(checkSpans(extraction)).toEqual([]);
  expect(extraction.claims.some((claim) => claim.relation === "ATTACKS")).toBe(true);
});

/** Sentences of the demo reports, spoiled in the ways in which text is spoiled on its way to an analyst. */
const spoiled = fc
  .array(
    fc.record({
      sentence: fc.constantFrom(...SENTENCES),
      spoil: fc.constantFrom<(s: string) => string>(
        (s) => s,
        (s) => s.toUpperCase(),
        (s) => s.replace(/[.,"]/g, ""),
        (s) => s.slice(0, Math.ceil(s.length / 2)),
        (s) => [...s].reverse().join(""),
        (s) => s.replace(/ /g, "\u200b "),
        (s) => s.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
      ),
      noise: fc.oneof(
        fc.constantFrom("", "“", "\n", "\n\n", " — ", "(", "\ud83d", "\u202e", "- ", "?", " ... ", "\t|\t"),
        fc.string({ unit: "binary", maxLength: 8 }),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.map(({ sentence, spoil, noise }) => spoil(sentence) + noise).join(" "));

test("whatever is done to sentences, spans hold, speakers stand by their claims, and the output is the same twice", () => {
  fc.assert(
    fc.property(spoiled, (text) => {
      const extraction = read(text);
      expect(checkSpans(extraction)).toEqual([]);
      for (const { standing, speaker } of extraction.claims)
        if (standing === "reported" || standing === "negated") expect(speaker).toBeNull();
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(extraction));
    }),
    { numRuns: 60, seed: 20_240_322 },
  );
}, 18_000);

test("what was read before does not change what is read", () => {
  const text = SENTENCES.slice(0, 12).join(" ");
  const before = JSON.stringify(read(text));
  for (let i = 0; i < 12; i++) extractor.trace({ ...read(SENTENCES[i * 7]!).document, id: `doc:other-${i}` });
  expect(JSON.stringify(read(text))).toBe(before);
});
