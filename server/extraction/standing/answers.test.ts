// Answers without a word of what they answer: to whoever accused, asked or struck before; and those that answer nobody.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Kenya accused Eritrea of arming the rebels. Asmara denied it.", "Eritrea REJECTS Kenya"],
  ["Nairobi demanded that Somalia hand over the gunmen. Mogadishu refused.", "Somalia REJECTS Kenya"],
  ["Spain asked Portugal to extradite Luis Prado, but Lisbon refused to hand him over.", "Portugal REJECTS Spain"],
  ["Ecuador asked Peru for the return of the two pilots; Lima declined.", "Peru REJECTS Ecuador"],
  ["Spain asked Portugal to extradite Luis Prado. Lisbon said no.", "Portugal REJECTS Spain"],
  ["Kenya accused Eritrea of meddling in the vote. Eritrea called that absurd.", "Eritrea REJECTS Kenya"],
  [
    "Kenya accused Eritrea of arming the rebels. President Daniel arap Moi threatened further steps.",
    "Daniel arap Moi THREATENS Eritrea",
  ],
];

test.each(READ)("%s -> %s", (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
});

describe("no answer in", () => {
  test.each([
    ["Kenya accused Eritrea of arming the rebels. The mayor, Ana Ruiz, refused to comment.", "REJECTS"],
    ["Kenya accused the battalion of beating people who refuse to pay tax.", "REJECTS"],
    ["Chad accused Sudan of raids. Khartoum did not deny it.", "Sudan REJECTS"],
    ["Peru signed the treaty. Lima threatened nobody.", "THREATENS"],
  ])("%s", (text, claim) => {
    expect(claimsOf(text).filter((c) => c.includes(claim))).toEqual([]);
  });
});
