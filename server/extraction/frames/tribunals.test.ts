// Trials, charges and sentences that nobody is said to have brought, and words that look like them.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Pavel Orlov was tried in Sofia.", "Bulgaria INVESTIGATES Pavel Orlov"],
  ["Karim Belaid was charged as well but died in custody.", "prosecutors INVESTIGATES Karim Belaid"],
  ["Karl Roth, who is wanted in Germany over the fraud, lives in Moscow.", "Germany INVESTIGATES Karl Roth"],
  ["Police are investigating whether Karl Roth had helpers.", "Police INVESTIGATES Karl Roth"],
  ["Amnesty International published an investigation into NSO Group.", "Amnesty International INVESTIGATES NSO Group"],
  ["Ana Ruiz goes on trial in Madrid next week.", "Spain INVESTIGATES Ana Ruiz"],
  ["Four mercenaries were condemned to death by Ghana.", "Ghana INVESTIGATES mercenaries"],
  [
    "The International Criminal Court indicted Omar Keita. Pavel Orlov got twelve years.",
    "International Criminal Court INVESTIGATES Pavel Orlov",
  ],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

test("a tribunal named before is the one that goes on trying", () => {
  const text = "The International Criminal Court indicted Omar Keita. Pavel Orlov was sentenced to twenty years.";
  expect(claimsOf(text)).toContain("International Criminal Court INVESTIGATES Pavel Orlov");
});

describe("no trial in", () => {
  test.each([
    "The ministry charged the bank a fee of two million dollars.",
    "The drug was tried on patients in Madrid.",
    "It was questioning the figures of Pavel Orlov.",
    "Pavel Orlov was also sentenced to twenty years.",
    "Two officers have been charged with treason.",
  ])("%s", (sentence) => {
    expect(claimsOf(sentence).filter((c) => c.includes("INVESTIGATES"))).toEqual([]);
  });
});

test.each([
  ["Albania has issued a warrant for the arrest of Dario Novak.", "Albania INVESTIGATES Dario Novak"],
  ["The FBI offered a reward for information leading to Dario Novak's capture.", "FBI INVESTIGATES Dario Novak"],
  ["General Jonas Petersen faces charges in Albania.", "Albania INVESTIGATES Jonas Petersen"],
  ["Dario Novak pleaded guilty before a military court.", "military court INVESTIGATES Dario Novak"],
  ["The court found that Dario Novak had taken bribes.", "court INVESTIGATES Dario Novak"],
  ["An appeal court upheld the conviction of Dario Novak.", "appeal court INVESTIGATES Dario Novak"],
  ["The high court quashed Dario Novak's sentence.", "high court INVESTIGATES Dario Novak"],
  ["Prosecutors dropped the charges against Dario Novak.", "Prosecutors INVESTIGATES Dario Novak"],
  ["Prosecutors sought the death penalty for Dario Novak.", "Prosecutors INVESTIGATES Dario Novak"],
  ["Dario Novak was acquitted of murder.", "court INVESTIGATES Dario Novak"],
  ["Dario Novak is awaiting trial in Albania.", "Albania INVESTIGATES Dario Novak"],
  ["The FBI is examining the conduct of Dario Novak.", "FBI INVESTIGATES Dario Novak"],
])("what courts and prosecutors do: %s", (text, expected) => {
  expect(claimsOf(text).join("\n")).toContain(expected);
});

test("a verdict that is only asked for, or told in passing, has no court of its own", () => {
  expect(claimsOf("Relatives asked that Dario Novak be convicted of murder.").join("\n")).not.toContain("court");
  expect(claimsOf("He met Dario Novak, the convicted bomber.").join("\n")).not.toContain("court");
});
