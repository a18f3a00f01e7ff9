// Floors under the quality of tags, trees and token boundaries. The treebanks are not part of the project: where they are absent this
// says so and only the small sample of our own is measured.
import { describe, expect, test } from "vitest";
import { DEFAULT_FOLDER, HELD_OUT, scoreGoldTokens, scoreRawText } from "../../bench/language.ts";
import { f1, type Measure, type Scores } from "../../bench/parse-scores.ts";
import { findTreebank, loadTreebank, readTreebank } from "../../bench/treebank.ts";
import { createLanguageModel } from "../../server/language/index.ts";
import { createGoldParser } from "../../server/language/pretokenised.ts";

const model = createLanguageModel();
const parse = createGoldParser();

/** Lowest F1 in per cent from the treebank's own tokens and from raw text. */
const FLOORS: Record<
  (typeof HELD_OUT)[number],
  { gold: Partial<Record<Measure, number>>; raw: Partial<Record<Measure, number>> }
> = {
  ewt_test: {
    gold: { uas: 90.2, las: 87.3, xpos: 95.6 },
    raw: { tokens: 99.2, sentences: 83, las: 85 },
  },
  gum_news_held: {
    gold: { uas: 90, las: 87.2, xpos: 95.5 },
    raw: { tokens: 99.9, sentences: 94, las: 86.9 },
  },
};

function expectAtLeast(scores: Scores, floors: Partial<Record<Measure, number>>): void {
  const found = Object.fromEntries(
    Object.keys(floors).map((measure) => [measure, f1(scores.measures[measure as Measure])]),
  );
  for (const [measure, floor] of Object.entries(floors))
    expect(found[measure], `${measure} of ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(floor);
}

const found = HELD_OUT.flatMap((name) => {
  const path = findTreebank(DEFAULT_FOLDER, name);
  if (path) return [{ name, path }];
  console.warn(
    `NOT MEASURED: ${name} is not in ${DEFAULT_FOLDER}; parse quality on treebanks is unchecked here (see bench/language.ts).`,
  );
  return [];
});

describe.each(found)("$name", ({ name, path }) => {
  test("from the treebank's own tokens", () =>
    expectAtLeast(scoreGoldTokens(loadTreebank(path), parse), FLOORS[name].gold));
  test("from raw text", () => expectAtLeast(scoreRawText(loadTreebank(path), model), FLOORS[name].raw));
});

/** Words as `form head relation tag`, heads from 1, 0 the root; written for this test. */
const SAMPLE = `
Freedonia/2/nsubj/NNP accused/0/root/VBD Sylvania/2/obj/NNP of/5/mark/IN arming/2/advcl/VBG the/7/det/DT rebels/5/obj/NNS ./2/punct/.
The/2/det/DT convoy/4/nsubj:pass/NN was/4/aux:pass/VBD attacked/0/root/VBN by/6/case/IN gunmen/4/obl:agent/NNS ./4/punct/.
The/2/det/DT army/3/nsubj/NN said/0/root/VBD that/7/mark/IN the/6/det/DT rebels/7/nsubj/NNS left/3/ccomp/VBD the/9/det/DT town/7/obj/NN ./3/punct/.
Nobody/4/nsubj/NN has/4/aux/VBZ n't/4/advmod/RB claimed/0/root/VBN responsibility/4/obj/NN ./4/punct/.
`;

function sampleTreebank(): string {
  return SAMPLE.trim()
    .split("\n")
    .map((line) => {
      const rows = line.split(" ").map((word) => word.split("/") as [string, string, string, string]);
      const text = rows
        .map(([form]) => form)
        .join(" ")
        .replace(/ (?=[.,]|n't)/g, "");
      const conllu = rows.map(([form, head, relation, tag], i) =>
        [i + 1, form, form, tag === "." ? "PUNCT" : "X", tag, "_", head, relation, "_", "_"].join("\t"),
      );
      return ["# newpar", `# text = ${text}`, ...conllu].join("\n");
    })
    .join("\n\n");
}

describe("a sample of our own", () => {
  const documents = readTreebank(sampleTreebank());

  test("is read with offsets into its text", () => {
    const { text, sentences } = documents[0]!;
    for (const { words } of sentences)
      for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.form);
  });

  test("is parsed as written, from tokens and from raw text", () => {
    expectAtLeast(scoreGoldTokens(documents, parse), { uas: 100, las: 100, xpos: 100 });
    expectAtLeast(scoreRawText(documents, model), { tokens: 100, sentences: 100, las: 100, xpos: 100 });
  });
});
