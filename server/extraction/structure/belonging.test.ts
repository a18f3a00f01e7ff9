// What belongs to what: a breakaway faction has left, a wing has not; a place lies in another.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Ansaru, a breakaway faction of Boko Haram, raided Chibok.", "Ansaru SPLIT_FROM Boko Haram"],
  ["The Quds Force is part of the Islamic Revolutionary Guard Corps.", "Quds Force PART_OF IRGC"],
  ["Rebels took Goma, in eastern Congo, on Monday.", "Goma LOCATED_IN Democratic Republic of the Congo"],
  ["The al-Qassam Brigades, the armed wing of Hamas, raided Sderot.", "al-Qassam Brigades PART_OF Hamas"],
])("%s -> %s", (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
});
