// Whom "he" means in the story of a life, and whom "its" means in a list.
import { describe, expect, test } from "vitest";
import { documentOf, extractor } from "../../../tests/support/extractor.ts";

function claimsIn(text: string, title: string | null): string[] {
  const { claims } = extractor.extract({ ...documentOf(text), title });
  return claims.map(({ subject, relation, object }) => `${subject.name} ${relation} ${object.name}`);
}

const LIFE = [
  "Anton Varga, who died on Monday, frightened two countries.",
  "Pavel Dorn, the head of the Interpol bureau in Lagos, confirmed the news.",
  "The news agency of the rebels denied it.",
  "He was a teacher and spent his youth in Lagos.",
  "In 1991 he founded the Blue League.",
  "His wife left him a year later.",
  "The army caught him in 1997.",
  "He feared nobody, and his men feared him.",
].join(" ");

describe("the story of a life", () => {
  test("is of the one whom the title names", () => {
    expect(claimsIn(LIFE, "Anton Varga, teacher and rebel")).toContain("Anton Varga FOUNDED Blue League");
  });
});

describe("joined to it", () => {
  test.each([
    ["Boko Haram swore loyalty to the Islamic State and to its leader, Omar Hassan.", "Omar Hassan LEADS ISIS"],
    ["Kenya condemned Hamas and its leader, Omar Hassan.", "Omar Hassan LEADS Hamas"],
    ["Kenya praised Uganda and its foreign minister, Omar Hassan.", "Omar Hassan HOLDS_ROLE_IN Uganda"],
  ])("%s", (text, claim) => {
    expect(claimsIn(text, null)).toContain(claim);
  });
});
