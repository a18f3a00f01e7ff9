// Posts, kin, parts and places as the noun phrase states them, whatever the sentence says besides.
import { describe, expect, test } from "vitest";
import { claimsOf, read } from "../../../tests/support/extractor.ts";

type Row = readonly [sentence: string, ...claims: string[]];
const rows = (table: readonly Row[]) => table.map(([sentence, ...claims]) => ({ sentence, claims }));
function expectExactly({ sentence, claims }: { sentence: string; claims: readonly string[] }): void {
  expect(claimsOf(sentence).sort()).toEqual([...claims].sort());
}

describe("titles before a name", () => {
  test.each(
    rows([
      ["Former French President Nicolas Sarkozy spoke.", "Nicolas Sarkozy LEADS France"],
      ["NATO's policy chief, Olga Vetrova, spoke.", "Olga Vetrova HOLDS_ROLE_IN NATO"],
      ["Mexican cartel boss Juan Perez was arrested."],
      ["NATO Secretary-General Mark Rutte spoke.", "Mark Rutte LEADS NATO"],
      ["Hamas leader Yahya Sinwar was killed in Rafah.", "Yahya Sinwar LEADS Hamas"],
      [
        "British Prime Minister Keir Starmer met French President Emmanuel Macron.",
        "Keir Starmer LEADS United Kingdom",
        "Keir Starmer MET_WITH Emmanuel Macron",
        "Emmanuel Macron LEADS France",
      ],
      [
        "Russian President Vladimir Putin said that Ukrainian President Volodymyr Zelensky was ill.",
        "Vladimir Putin LEADS Russia",
        "Volodymyr Zelensky LEADS Ukraine",
      ],
    ]),
  )("$sentence", expectExactly);
});

describe("appositions", () => {
  test.each(
    rows([
      ["Nicolas Sarkozy, a former president of France, spoke.", "Nicolas Sarkozy LEADS France"],
      ["Ukraine's deputy defence minister, Hanna Maliar, spoke.", "Hanna Maliar HOLDS_ROLE_IN Ukraine"],
      ["Olga Vetrova, mayor of Gao, spoke.", "Olga Vetrova LEADS Gao"],
      ["The mayor of Gao, Olga Vetrova, spoke.", "Olga Vetrova LEADS Gao"],
      ["Gao's mayor, Olga Vetrova, spoke.", "Olga Vetrova LEADS Gao"],
      ["Mark Rutte, the secretary-general of NATO, spoke.", "Mark Rutte LEADS NATO"],
      ["Olga Vetrova, an analyst at the Tallow Institute, said so.", "Olga Vetrova HOLDS_ROLE_IN Tallow Institute"],
      ["The late leader of al-Qaeda, Osama bin Laden, lived there.", "Osama bin Laden LEADS al-Qaeda"],
      [
        "Dmitry Medvedev, deputy head of the Security Council of Russia, spoke.",
        "Dmitry Medvedev HOLDS_ROLE_IN Security Council of Russia",
        "Security Council of Russia PART_OF Russia",
      ],
    ]),
  )("$sentence", expectExactly);
});

describe("elected, appointed, became; kin; no post where it is denied", () => {
  test.each(
    rows([
      ["Olga Vetrova became president of Moldova.", "Olga Vetrova LEADS Moldova"],
      ["Olga Vetrova was elected president of Moldova.", "Olga Vetrova LEADS Moldova"],
      ["Olga Vetrova was appointed minister of Moldova.", "Olga Vetrova HOLDS_ROLE_IN Moldova"],
      ["Kim Jong Un's sister, Kim Yo Jong, spoke.", "Kim Yo Jong RELATED_TO Kim Jong Un"],
      ["Hunter Biden is the son of Joe Biden.", "Hunter Biden RELATED_TO Joe Biden"],
      ["Olga Vetrova is not the president of Moldova."],
      ["Not a member of NATO, Ukraine asked for help."],
      ["A president of Moldova was expected."],
    ]),
  )("$sentence", expectExactly);
});

describe("time of a post", () => {
  test("a former head led until publication, a present one has no time", () => {
    expect(read("Former French President Nicolas Sarkozy spoke.").claims[0]?.time).toEqual({
      from: null,
      to: "2024-03-20",
      precision: "day",
    });
    expect(read("French President Emmanuel Macron spoke.").claims[0]?.time).toBeNull();
  });
});

describe("parts and places", () => {
  test.each(
    rows([
      ["The Tamarisk Brigade, a unit of the Free Syrian Army, left.", "Tamarisk Brigade PART_OF Free Syrian Army"],
      [
        "The Nusra Front, al-Qaeda's branch in Syria, left.",
        "al-Nusra Front PART_OF al-Qaeda",
        "al-Nusra Front OPERATES_IN Syria",
      ],
      ["He flew to Gao, Mali.", "Gao LOCATED_IN Mali"],
      ["Kherson, a city in Ukraine, was quiet.", "Kherson LOCATED_IN Ukraine"],
      ["The province of Idlib in Syria was quiet.", "Idlib LOCATED_IN Syria"],
      ["The Doura district of Baghdad was quiet.", "Doura LOCATED_IN Baghdad"],
      ["Rafah, in the Gaza Strip, was quiet.", "Rafah LOCATED_IN Gaza Strip"],
      ["Kherson and Odesa were quiet."],
      ["He flew from Gao to Paris."],
    ]),
  )("$sentence", expectExactly);
});

test("a title repeated is one claim", () => {
  expect(
    read("President Vladimir Putin of Russia spoke. President Vladimir Putin of Russia left.").claims,
  ).toHaveLength(1);
});
