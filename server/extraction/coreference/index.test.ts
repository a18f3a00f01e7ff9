// Who is meant by "it", "the group", "Moscow": resolved where one reading is left, open where two are.
import { describe, expect, test } from "vitest";
import { claimsOf, mentionsOf } from "../../../tests/support/extractor.ts";

describe("pronouns, descriptions and seats that resolve", () => {
  test.each([
    ["Hamas fired rockets. It also attacked Sderot.", "Hamas ATTACKS Sderot"],
    ["Hamas said that it had attacked Sderot.", "claimed by Hamas: Hamas ATTACKS Sderot"],
    ["The Taliban said they had seized Kabul.", "claimed by Taliban: Taliban SEIZES Kabul"],
    ["Boko Haram raided Chibok on Monday. The group also attacked Maiduguri.", "Boko Haram ATTACKS Maiduguri"],
    ["Boko Haram raided Chibok on Monday. They also attacked Maiduguri.", "Boko Haram ATTACKS Maiduguri"],
    ["M23 took Goma. Rwanda backs the rebels.", "Rwanda SUPPORTS M23"],
    ["Naim Qassem spoke on Monday. He accused Israel of lying.", "Naim Qassem ACCUSES Israel"],
    ["Ursula von der Leyen spoke on Monday. She condemned Russia.", "Ursula von der Leyen CONDEMNS Russia"],
    ["Iran condemned the vote. Its forces also bombed Erbil.", "Iran ATTACKS Erbil"],
    ["Vladimir Putin met Ursula von der Leyen. She condemned Russia.", "Ursula von der Leyen CONDEMNS Russia"],
    ["Colonel Amadou Traore spoke. Traore condemned France.", "Amadou Traore CONDEMNS France"],
    ["Hamas spokesman Omar Deeb rejected the offer.", "Omar Deeb HOLDS_ROLE_IN Hamas"],
    ["Olga Vetrova founded the Tallow Party. Vetrova now leads it.", "Olga Vetrova LEADS Tallow Party"],
    ["Ramzan Kadyrov praised his men. Kadyrov condemned Ukraine.", "Ramzan Kadyrov CONDEMNS Ukraine"],
    ["Russia sent its troops to Syria.", "Russia DEPLOYS_TO Syria"],
    ["Ethiopia closed the border. The government condemned Eritrea.", "Ethiopia CONDEMNS Eritrea"],
    ["Moscow condemned Israel.", "Russia CONDEMNS Israel"],
    ["Washington backs Kyiv.", "United States SUPPORTS Ukraine"],
    ["Moscow, Tehran and Beijing condemned Israel.", "Iran CONDEMNS Israel"],
    ["Moscow, Tehran and Beijing condemned Israel.", "China CONDEMNS Israel"],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });
});

describe("capitals are places where things happen to them", () => {
  test.each([
    ["Kyiv was shelled by Russia.", "Russia ATTACKS Kyiv"],
    ["Russia fired missiles at Kyiv.", "Russia ATTACKS Kyiv"],
    ["The Taliban seized Kabul.", "Taliban SEIZES Kabul"],
  ])("%s -> %s", (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test("a capital after a preposition is no government", () => {
    expect(mentionsOf("Shops opened in Moscow.")).toContain("Moscow = Moscow (Place)");
  });
});

describe("left open", () => {
  test.each([
    ["The group attacked Sderot."],
    ["He condemned Russia."],
    ["They attacked Sderot."],
    ["It attacked Sderot."],
    ["The government condemned Israel."],
    ["The army attacked Sderot."],
    ["It was raining in Kyiv."],
  ])("%s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test.each([
    ["The group fled.", "The group = ?"],
    ["He fled.", "He = ?"],
    ["It rained and they slept.", "they = ?"],
  ])("%s has %s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });
});

describe("resolved mentions carry the antecedent", () => {
  test.each([
    ["Hamas fired rockets. It left.", "It = Hamas (ArmedGroup)"],
    ["Boko Haram raided Chibok. The group left.", "The group = Boko Haram (ArmedGroup)"],
    ["Naim Qassem spoke. He left.", "He = Naim Qassem (Person)"],
    ["Naim Qassem left his house.", "his = Naim Qassem (Person)"],
  ])("%s -> %s", (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });
});
