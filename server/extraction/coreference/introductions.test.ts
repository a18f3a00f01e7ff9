// Persons told by their office before their name.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  [
    "Eritrean troops attacked Badme, Ethiopia's foreign minister said. Tesfaye Bekele, the foreign minister, is in Cairo.",
    "alleged by Tesfaye Bekele: Eritrea ATTACKS Badme",
  ],
  [
    "The Chadian defence minister accused Sudan of arming bandits. Defence Minister Ahmat Dari was in Abeche.",
    "Ahmat Dari ACCUSES Sudan",
  ],
  [
    'The Peruvian interior minister accused Ecuador of arming bandits.\n\n"They came at night," Walter Ramos told reporters.',
    "Walter Ramos ACCUSES Ecuador",
  ],
])("%s -> %s", (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
});

test.each([
  [
    "somebody described",
    "The Kenyan defence minister accused Somalia of arming bandits. Abdi Hassan, a trader from Garissa, said he had fled.",
    "Abdi Hassan ACCUSES Somalia",
  ],
  [
    "the holder of another state",
    "Italy's interior minister accused Chad of arming bandits. Libya's interior minister, Abdul Karim, left.",
    "Abdul Karim ACCUSES Chad",
  ],
  [
    "the holder of the same office of a group",
    "The Indian foreign minister accused Nepal of arming bandits. Karim Aziz, the Taliban foreign minister, left Delhi.",
    "Karim Aziz ACCUSES Nepal",
  ],
  [
    "somebody who does not speak",
    "The Kenyan defence minister accused Somalia of arming bandits. Police arrested Abdi Hassan.",
    "Abdi Hassan ACCUSES Somalia",
  ],
])("%s is not meant", (_, text, claim) => {
  expect(claimsOf(text)).not.toContain(claim);
});
