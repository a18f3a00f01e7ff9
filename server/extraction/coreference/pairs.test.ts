// Two who are meant by "each side", "neither", "both capitals"; bodies that go by a word of their name; those who held an office.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

describe("two that a passage tells of", () => {
  test.each([
    ["Togo and Mali closed the border. Each side accused the other of lying.", "Togo ACCUSES Mali"],
    ["Togo and Mali closed the border. Each side accused the other of lying.", "Mali ACCUSES Togo"],
    [
      "Eritrea shelled Badme. Ethiopia blames Eritrea. Eritrea blames Ethiopia. Rain fell. Kofi Annan urged both sides to stop.",
      "Kofi Annan DEMANDS Eritrea",
    ],
    ["Russia and Cuba spoke. Neither has sent troops to Caracas.", "negated: Cuba DEPLOYS_TO Caracas"],
    [
      "Ilie Dima met Radu Vasile on Monday. Dima left. The court charged both with treason.",
      "court INVESTIGATES Radu Vasile",
    ],
    [
      "Ilie Dima attacked Radu Vasile. Police arrested both men. The two leaders condemned Kenya.",
      "Ilie Dima CONDEMNS Kenya",
    ],
    [
      "Ion Pop was killed by Ilie Dima and Radu Vasile. Rain fell. Togo accused both men of murder.",
      "Togo ACCUSES Radu Vasile",
    ],
    [
      "President Ilie Dima spoke. President Radu Vasile met Ion Pop and Olga Vetrova. The two presidents condemned Kenya.",
      "Ilie Dima CONDEMNS Kenya",
    ],
    ["Togo and Mali quarrelled. Boko Haram has fought both of them since.", "Boko Haram FIGHTS Mali"],
    ["Ilie Dima fled with Radu Vasile. Togo and Mali have arrested both.", "Mali DETAINS Radu Vasile"],
    ["Ilie Dima fled with Radu Vasile. Togo accuses the two of murder.", "Togo ACCUSES Radu Vasile"],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test.each([
    ["Kenya, Chad and Somalia quarrelled. Neither condemned Ethiopia."],
    ["Kenya, Chad and Somalia quarrelled. Each side condemned Ethiopia."],
    ["Kenya spoke. Each army condemned Ethiopia."],
  ])("%s: more or fewer than two", (text) => {
    expect(claimsOf(text).filter((claim) => claim.includes("Ethiopia"))).toEqual([]);
  });
});

describe("those whom one word takes up together", () => {
  test.each([
    ["Igor Kartov and Yevgeny Belov arrived in Baku. Police arrested them at once.", "Police DETAINS Yevgeny Belov"],
    ["Burkina Faso and Niger left ECOWAS. They accused France of lying.", "Niger ACCUSES France"],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test("things listed are nobody", () => {
    expect(claimsOf("Mali sent tanks and trucks to Gao. Togo condemned them.").join()).not.toContain("CONDEMNS");
  });
});

describe("bodies that go by a word of their name", () => {
  test.each([
    ["The Polisario Front attacked Smara in 1979. Algeria arms the front.", "Algeria AIDS Polisario Front"],
    [
      "The National Liberation Council seized Accra. Togo backs the council.",
      "Togo SUPPORTS National Liberation Council",
    ],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test("what has another name is not meant", () => {
    expect(claimsOf("Hamas attacked Haifa. Iran arms the front.").join()).not.toContain("AIDS");
  });
});

describe("who held an office", () => {
  test.each([
    [
      "The police arrested former president Juan Rojas. Rain fell. Kenya condemned the former president.",
      "Kenya CONDEMNS Juan Rojas",
    ],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  test("who still holds it is not meant", () => {
    expect(claimsOf("President Juan Rojas spoke. Kenya condemned the former president.").join()).not.toContain(
      "CONDEMNS Juan Rojas",
    );
  });
});
