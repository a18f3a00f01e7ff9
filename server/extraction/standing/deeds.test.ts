// Deeds that an accusation points back to, and accusations of something else.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  [
    "A lorry bomb destroyed the central market of Tamale on Friday. President Kofi Mensah blamed the Sahel Brigade.",
    "Sahel Brigade ATTACKS Tamale",
  ],
  [
    "Gunmen shot dead Arvid Lindqvist outside his house on Tuesday. Norway accused Russia of the murder.",
    "Russia KILLS Arvid Lindqvist",
  ],
  [
    "The opposition leader Tomas Okello was killed in Gulu on Sunday. Kenya suspects the Acholi Front.",
    "Acholi Front KILLS Tomas Okello",
  ],
];

test.each(READ)("%s -> %s", (text, expected) => {
  expect(claimsOf(text).some((claim) => claim.includes("alleged") && claim.includes(expected))).toBe(true);
});

describe("nothing is pointed back to in", () => {
  test.each([
    ["Jets of Israel bombed Homs on Sunday. Prices rose. Kenya blamed President Adib Nassar.", "Adib Nassar ATTACKS"],
    ["A bomb destroyed the market of Tamale on Friday. Chad accused Togo of meddling in the election.", "Togo ATTACKS"],
    ["A bomb destroyed the market of Tamale on Friday. Chad blamed Togo for the drought.", "Togo ATTACKS"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).filter((c) => c.includes(claim))).toEqual([]);
  });
});
