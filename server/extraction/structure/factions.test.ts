// A breakaway faction has left; a wing or an offshoot has not.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Ansaru, a breakaway faction of Boko Haram, raided Chibok.", "Ansaru SPLIT_FROM Boko Haram"],
  ["The al-Qassam Brigades, the armed wing of Hamas, raided Sderot.", "al-Qassam Brigades PART_OF Hamas"],
])("%s -> %s", (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
});
