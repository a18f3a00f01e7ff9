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
