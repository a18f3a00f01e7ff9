// Whose relative somebody is: in lists, of the subject of the clause, of the one the passage is about.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const related = (text: string) => claimsOf(text).filter((claim) => claim.includes("RELATED_TO"));

describe("kin", () => {
  test.each([
    ["Idriss Toure, his wife Aminata and his son Michel were flown to Lome.", "Aminata Toure RELATED_TO Idriss Toure"],
    ["Idriss Toure, his wife Aminata and his son Michel were flown to Lome.", "Michel Toure RELATED_TO Idriss Toure"],
    ["Soldiers shot Samuel Obi, his brother Victor and two guards.", "Victor Obi RELATED_TO Samuel Obi"],
    [
      "General Horace Barton, who was received by the king, is said by his son Edward to be ill.",
      "Edward Barton RELATED_TO Horace Barton",
    ],
    ["The brothers Ahmed and Salim Nasser were hanged.", "Ahmed Nasser RELATED_TO Salim Nasser"],
    ["Amadou Keita was shot. A cousin, Boubacar Keita, mourned him.", "Boubacar Keita RELATED_TO Amadou Keita"],
    ["Raul Ortega was shot. Miguel Ortega, a son who led the defence, fled.", "Miguel Ortega RELATED_TO Raul Ortega"],
    ["Clara Ruiz met her fiancé, Tomas Vrba, in Havana.", "Tomas Vrba RELATED_TO Clara Ruiz"],
  ])("%s -> %s", (text, expected) => {
    expect(related(text)).toContain(expected);
  });

  test.each([
    "Raila Odinga spoke. In Eldoret a priest, Father Peter Kimani, was guarded.",
    "Pavel Novak spoke. Vaclav Horak, a father of six, was arrested.",
    "Pavel Novak met Vaclav Horak. A cousin, Jan Vrba, was there.",
  ])("%s: nothing", (text) => {
    expect(related(text)).toEqual([]);
  });
});
