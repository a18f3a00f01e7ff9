// What the model sees instead of the words.
import { expect, test } from "vitest";
import { caseStyle, countForms, modelForms, recase } from "./casing.ts";

test("quotes become straight and invisible characters vanish", () => {
  expect(modelForms(["“", "Re\u200bbels", "don’t", "”", "\u200b", "née", "n`t", "´s"])).toEqual([
    '"',
    "Rebels",
    "don't",
    '"',
    "\u200b",
    "née",
    "n't",
    "'s",
  ]);
});

test.each([
  ["REBELS SEIZE NORTHERN TOWN", "capitals"],
  ["Syrian Rebels Attack Army Base near Aleppo", "title"],
  ["Rebels attacked the base near Aleppo .", "plain"],
  ["NATO and the EU met .", "plain"],
  ["President Omar Karim Met Prime Minister Lee .", "plain"],
  ["KABUL BLAST KILLS 10", "capitals"],
  ["NATO HQ", "plain"],
  ["By Ann Lee", "plain"],
])("%s is set in %s", (line, style) => expect(caseStyle(line.split(" "))).toBe(style));

test.each([
  ["REBELS LEAVE OMSK AS US TALKS FAIL", [], "Rebels leave Omsk as US talks fail"],
  ["Rebels Leave Perm As NATO Talks Fail", ["NNS", "VBP", "NNP"], "Rebels leave Perm as NATO talks fail"],
])("%s", (line, tags, expected) => {
  const counts = countForms([["They", "left", "Omsk", "and", "the", "talks"]]);
  expect(recase(line.split(" "), counts, tags).join(" ")).toBe(expected);
});

test.each([
  ["the envoy , Said Kadir , left", "the envoy , Ahmed Kadir , left"],
  ["Said Kadir left", "Said Kadir left"],
  ["“ We go . ” Said Kadir", '" We go . " Said Kadir'],
])("%s: a man called Said", (text, shown) => expect(modelForms(text.split(" ")).join(" ")).toBe(shown));
