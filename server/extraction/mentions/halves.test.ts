// One of two states of one name, called by its point of the compass alone.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["North Korea fired two missiles. Japan condemned the North.", "Japan CONDEMNS North Korea"],
  ["South Korea is alarmed. Russia signed a pact with the North.", "Russia AGREED_WITH North Korea"],
  ["North Vietnam attacked Hue. The United States armed the South.", "United States AIDS South Vietnam"],
])("%s -> %s", (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
});

test.each([
  ["South Korea spoke. Japan condemned the North Atlantic Council."],
  ["Mali is torn. Japan condemned the North."],
])("%s: no half of a country", (text) => {
  expect(claimsOf(text).join()).not.toContain("North Korea");
});
