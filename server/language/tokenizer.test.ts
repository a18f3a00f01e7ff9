// Tokens as the treebanks split them, and properties that hold for any text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./tokenizer.ts";

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["They didn't stop.", "They did n't stop ."],
  ["It won't and can't; we cannot.", "It wo n't and ca n't ; we can not ."],
  ["Freedonia’s army doesn’t care", "Freedonia ’s army does n’t care"],
  ["the rebels' leader", "the rebels ' leader"],
  ["a US-backed, Moscow-led force", "a US - backed , Moscow - led force"],
  ["ex-president of a non-state co-founder", "ex-president of a non-state co-founder"],
  ["the editor-in-chief", "the editor - in - chief"],
  ["Omar al-Masri and al-Nour's men", "Omar al - Masri and al - Nour 's men"],
  ["Gen. A. B. Karim met Mr. Sato.", "Gen. A. B. Karim met Mr. Sato ."],
  ["the U.S. Senate, the U.S.-led plan and U.S.'s", "the U.S. Senate , the U.S. - led plan and U.S. 's"],
  ["in the U.S", "in the U.S"],
  ["at 10am, 7:30 p.m. or 14:05", "at 10 am , 7:30 p.m. or 14:05"],
  ["$40, US$3.5m and €1,200.50", "$ 40 , US$ 3.5 m and € 1,200.50"],
  ["40% of 3rd-placed in the 1990s", "40 % of 3rd - placed in the 1990s"],
  ["9/11, 2014-15 and 12,000 men", "9/11 , 2014 - 15 and 12,000 men"],
  ["the F-16 and 5G", "the F - 16 and 5G"],
  ["No. 5 said no.", "No. 5 said no ."],
  ["and/or", "and / or"],
  ["wait... what?! no…", "wait ... what ?! no …"],
  ["a – b — c -- d", "a – b — c -- d"],
  ["“We won,” he said. 'Yes.'", "“ We won , ” he said . ' Yes . '"],
  [
    "see https://news.example.org/a?b=1, or mail a.b@example.org.",
    "see https://news.example.org/a?b=1 , or mail a.b@example.org .",
  ],
  ["example.com said #ceasefire @desk", "example.com said #ceasefire @desk"],
  ["O'Brien, Sana'a and Shi'ite", "O'Brien , Sana'a and Shi'ite"],
  ["Corp. and Inc. chairman etc., they said", "Corp. and Inc. chairman etc. , they said"],
  ["Ask Apex Inc. or Gen. Karim etc.", "Ask Apex Inc. or Gen. Karim etc ."],
  ["Lashkar-e-Omsk and the e-mails", "Lashkar - e - Omsk and the e-mails"],
  ["since '67 and the ’90s, ’tis said", "since '67 and the ’90s , ’ tis said"],
  ["on 01-Feb-02 at 12345-6789", "on 01-Feb-02 at 12345-6789"],
  ["they don`t, it´s", "they do n`t , it ´s"],
  ["he wont say", "he wo nt say"],
  ["He earned a critical mass. Boston, Mass. grew", "He earned a critical mass . Boston , Mass. grew"],
  ["[4] (NATO)", "[ 4 ] ( NATO )"],
  ["1. First item", "1. First item"],
  ["hit .265 today", "hit .265 today"],
  ["=========", "========="],
])("%s", (text, expected) => expect(words(text).join(" ")).toBe(expected));

test.each([
  ["zero-width characters", "\u200bRe\u200bbels\u200b \ufefffled", ["Re\u200bbels", "fled"]],
  ["lone surrogates", "a \ud83d b\udc00", ["a", "\ud83d", "b", "\udc00"]],
  ["emoji", "yes 👍🏽 👨‍👩‍👧", ["yes", "👍🏽", "👨‍👩‍👧"]],
  ["right-to-left text", "قال الجيش، اليوم", ["قال", "الجيش", "،", "اليوم"]],
  ["combining marks", "Jose\u0301 came", ["Jose\u0301", "came"]],
])("%s are kept as they stand", (_, text, expected) => expect(words(text)).toEqual(expected));

/** What may stand between tokens. */
const UNSEEN = /^(?:[\s\p{Cc}\p{Cf}]|[\ufe0e\ufe0f])*$/u;

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "B",
        "'",
        "’",
        ".",
        "-",
        " ",
        "\n",
        "s",
        "n't",
        "U.S.",
        "1",
        ",",
        "$",
        "\u200b",
        "\ud800",
        "://",
        "@",
        "…",
        '"',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

test("tokens are non-empty, ordered, without overlap, cover all visible text, and are the same each time", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (const { start, end } of tokens) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(UNSEEN);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(text.slice(at)).toMatch(UNSEEN);
      expect(tokenize(text)).toEqual(tokens);
    }),
    { numRuns: 500, seed: 11 },
  );
});

test.each([["a"], ["."], ["'"], ["-"], ["a-"], ["a."], ["1,"], ["(x"], ["\ud800"], ["a@"], ["\u200b"]])(
  "a megabyte of %j on one line is split in time",
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const start = process.cpuUsage();
    expect(tokenize(text).length).toBeLessThanOrEqual(text.length);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
  },
  60_000,
);
