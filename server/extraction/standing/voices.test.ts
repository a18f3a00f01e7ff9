// Whose word it is where several speak together, nobody gives a name, or somebody is sought for a deed.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Nigeria and Ghana said they would send troops to Liberia.", "hypothetical by Ghana: Ghana DEPLOYS_TO Liberia"],
  [
    "Two security sources in Cairo said that Hezbollah had detained Karim Aziz.",
    "alleged by security sources: Hezbollah DETAINS Karim Aziz",
  ],
  [
    "The junta accuses France of arming M23 and blames Benin for the attack on Gao.",
    "alleged by junta: Benin ATTACKS Gao",
  ],
])("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});
