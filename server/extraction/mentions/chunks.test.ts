// Names of persons freed of titles and offices; the short forms that a full name has later in the document.
import { describe, expect, test } from "vitest";
import { claimsOf, mentionsOf } from "../../../tests/support/extractor.ts";

describe("titles before a name", () => {
  test.each([
    ["Minister of Foreign Affairs Jakub Novotny met the ambassador.", "Jakub Novotny = Jakub Novotny (Person)"],
    ["Home Minister P. Raghavan admitted it.", "P. Raghavan = P. Raghavan (Person)"],
    ["Minister for Internal Security and Defence Noor Adan fled.", "Noor Adan = Noor Adan (Person)"],
    ["Prosecutor General Askar Dauletov resigned.", "Askar Dauletov = Askar Dauletov (Person)"],
    ["Count Carlo Bellini left.", "Carlo Bellini = Carlo Bellini (Person)"],
    ["Taoiseach Sean Keane spoke.", "Sean Keane = Sean Keane (Person)"],
    ["King Mahendro left. Later Mahendro spoke.", "Mahendro = King Mahendro (Person)"],
    ["Lord Carrow met the envoy of Peru.", "Carrow = Lord Carrow (Person)"],
    ["Prince Zelim Badrov left.", "Zelim Badrov = Zelim Badrov (Person)"],
    ["Interior Minister Jan Hamr met him.", "Jan Hamr = Jan Hamr (Person)"],
    ["Under-Secretary-General for Humanitarian Affairs John Holt left.", "John Holt = John Holt (Person)"],
  ])("%s -> %s", (text, expected) => expect(mentionsOf(text)).toContain(expected));

  test.each([
    ["He fled on Jan. 5.", "Jan"],
    ["The Foreign Affairs Committee met.", "Committee"],
  ])("%s has no person in it", (text, name) =>
    expect(mentionsOf(text).filter((m) => m.startsWith(name) && m.endsWith("(Person)"))).toEqual([]),
  );
});

describe("short forms of a full name", () => {
  const full = "They freed Mikel Ibarra Zabaleta and Abel Gonzalez Tena. ";
  test.each([
    [`${full}Ibarra fled.`, "Ibarra = Mikel Ibarra Zabaleta (Person)"],
    [`${full}Gonzalez Tena fled.`, "Gonzalez Tena = Abel Gonzalez Tena (Person)"],
    ["They freed Mikel San Ruan. A court in San Ruan met.", "San Ruan = San Ruan (Place)"],
  ])("%s -> %s", (text, expected) => expect(mentionsOf(text)).toContain(expected));
});

test("what somebody says to be somebody's office is said, not taken for granted", () =>
  expect(claimsOf("Spain's interior minister, Ana Ruiz, said Ibarra was a member of ETA.")).toContain(
    "alleged by Ana Ruiz: Ibarra MEMBER_OF ETA",
  ));
