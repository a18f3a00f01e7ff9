// Whose the second of two things is where only the first says it.
import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["Israeli tanks and troops stormed Fredville.", "Israel ATTACKS Fredville"],
  ["Turkish police and soldiers arrested Jan Oster.", "Turkey DETAINS Jan Oster"],
  ["Kenya's helicopters and gunboats shelled Fredville.", "Kenya ATTACKS Fredville"],
  ["Colombian aircraft, ships and a submarine bombed Fredville.", "Colombia ATTACKS Fredville"],
])("%s -> %s alone", (sentence, expected) => {
  expect(claimsOf(sentence)).toEqual([expected]);
});

test.each([
  ["Ethiopian soldiers and militiamen killed nine farmers.", "militiamen KILLS farmers"],
  ["Russian police and volunteers detained nine men.", "volunteers DETAINS men"],
  ["Ethiopian soldiers and gunmen from the hills killed nine farmers.", "gunmen KILLS farmers"],
])("%s: others on their own account, %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});
