// The invariants of every extraction: offsets hold, ids are unique, output is sorted, the same each time and bounded in time.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf, extractor, read } from "../../tests/support/extractor.ts";
import { checkSpans } from "../../tests/support/spans.ts";

const REPORTS = fileURLToPath(new URL("../../seeds/reports", import.meta.url));
const reports = readdirSync(REPORTS)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .slice(0, 12)
  .map((name) => ({ name, text: readFileSync(`${REPORTS}/${name}`, "utf8").replace(/^---[\s\S]*?---\n/, "") }));
const sentences = reports.flatMap(({ text }) => text.split(/(?<=[.!?]["”]?)\s+/)).filter((s) => s.length > 20);

describe.each(reports)("$name", ({ text }) => {
  const extraction = read(text);

  test("every span is a slice of the text", () => {
    expect(checkSpans(extraction)).toEqual([]);
  });

  test("ids of claims and events are unique, claims sorted, references known", () => {
    const { claims, events, mentions } = extraction;
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
    expect(new Set(events.map((e) => e.id)).size).toBe(events.length);
    expect(mentions.length).toBeGreaterThan(0);
    const order = claims.map((c) => c.evidence.start);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const known = new Set(events.map((e) => e.id));
    expect(claims.filter((c) => c.event !== null && !known.has(c.event))).toEqual([]);
  });

  test("no claim is about one actor alone, and none is more than certain", () => {
    for (const { subject, object, confidence } of extraction.claims) {
      expect(subject.actor).not.toBe(object.actor);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test("read twice, the result is the same to the byte", () => {
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(extraction));
  });
});

/** Ways to spoil prose that a scraper, a scanner or a writer has. */
const SPOILS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "in capitals": (text) => text.toUpperCase(),
  "in small letters": (text) => text.toLowerCase(),
  "without punctuation": (text) => text.replace(/[.,;:!?"'()]/g, ""),
  "with emoji": (text) => text.replace(/ /g, " 🔥👩‍🚀 "),
  "with zero-width spaces": (text) => text.replace(/([aeo])/g, "$1\u200b"),
  "with lone surrogates": (text) => text.replace(/a/g, "\ud83d").replace(/i/g, "\udc00i"),
  "in curly quotes": (text) => `“${text.replace(/'/g, "’")}”`,
  "in open quotes": (text) => `"${text}`,
  "all in one line": (text) => text.replace(/\s+/g, " "),
  "word by word": (text) => text.replace(/ /g, "\n\n"),
  "from right to left": (text) => `\u202e${text}\u202c`,
  "in wide letters": (text) => text.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  "with combining marks": (text) => text.replace(/([aeiou])/g, "$1\u0301"),
  "with tags": (text) => text.replace(/\. /g, ".<br/>&nbsp; "),
};

describe("spoiled prose", () => {
  test.each(Object.entries(SPOILS))("%s", (_, spoil) => {
    for (const { text } of reports.slice(0, 4)) expect(checkSpans(read(spoil(text)))).toEqual([]);
  });

  test("sentences shuffled, spoiled and glued: never throws, spans hold", () => {
    const spoils = Object.values(SPOILS);
    const piece = fc
      .tuple(fc.constantFrom(...sentences), fc.constantFrom(...spoils), fc.constantFrom(" ", "\n\n", "", "; ", " - "))
      .map(([sentence, spoil, glue]) => spoil(sentence) + glue);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        expect(checkSpans(read(pieces.join("")))).toEqual([]);
      }),
      { numRuns: 60, seed: 20240320 },
    );
  });

  test("words of a sentence in any order: never throws, spans hold", () => {
    const words = fc.constantFrom(...sentences).chain((s) => fc.shuffledSubarray(s.split(" "), { minLength: 3 }));
    fc.assert(
      fc.property(words, (shuffled) => {
        expect(checkSpans(read(shuffled.join(" ")))).toEqual([]);
      }),
      { numRuns: 60, seed: 20240320 },
    );
  });

  test("any string at all: never throws, spans hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        expect(checkSpans(read(text))).toEqual([]);
      }),
      { numRuns: 100, seed: 20240320 },
    );
  });
});

describe("odd sizes", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t \n\n"],
    ["one letter", "a"],
    ["one mark", "?"],
    ["only marks", "?!... -- ()[]"],
    ["only emoji", "🔥🔥🔥"],
    ["a null character", "Russia\u0000 attacked Odesa."],
    ["a word of ten thousand letters", "x".repeat(10_000)],
    ["ten thousand spaces", `Russia${" ".repeat(10_000)}attacked Odesa.`],
  ])("%s", (_, text) => {
    expect(checkSpans(read(text))).toEqual([]);
  });

  test.each([
    ["a sentence of 6,000 words", `Russia said that ${"Ukraine attacked Belgorod and ".repeat(1500)}left.`],
    ["a sentence of 3,000 names", `${"Russia, Ukraine, ".repeat(1500)}met.`],
    ["3,000 open brackets", "(".repeat(3000)],
    ["clauses 800 deep", `${"Iran said that ".repeat(800)}Israel attacked Tyre.`],
  ])(
    "%s takes seconds at most",
    (_, text) => {
      const started = performance.now();
      expect(checkSpans(read(text))).toEqual([]);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    30_000,
  );
});

test("documents do not leak into each other", () => {
  const probe = "The group attacked Sderot. He condemned Russia.";
  const before = JSON.stringify(read(probe));
  read("Hamas fired rockets. Naim Qassem spoke.");
  expect(JSON.stringify(read(probe))).toBe(before);
});

test("ids of claims differ between documents of the same text", () => {
  const text = "Russia attacked Odesa.";
  const [one] = extractor.extract(documentOf(text, "doc:one")).claims;
  const [two] = extractor.extract(documentOf(text, "doc:two")).claims;
  expect(one?.id).not.toBe(two?.id);
});
