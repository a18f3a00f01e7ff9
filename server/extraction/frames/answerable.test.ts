// Deeds told by whom they are laid to: punished, wanted, tried or honoured for them.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Ramón Galdo is wanted for the murder of six students in Bogotá in 1984.", "alleged: Ramón Galdo KILLS students"],
  ["Two brothers were jailed in Perth for the bombing of a mosque in Lahore.", "brothers ATTACKS Lahore"],
  ["Osman Dere was hanged for the assassination of Prime Minister Kemal Arif.", "Osman Dere KILLS Kemal Arif"],
  ["Luis Vega served eleven years for the kidnapping of an Argentine banker.", "Luis Vega DETAINS Argentine banker"],
  [
    "Interpol is seeking Karim Benali over the bombing of the synagogue in Djerba.",
    "alleged by Interpol: Karim Benali ATTACKS Djerba",
  ],
  [
    "Ivan Sorokin, on trial for the killing of the journalist Olga Litvin, denied everything.",
    "alleged: Ivan Sorokin KILLS Olga Litvin",
  ],
  [
    "Madrid wants Jon Etxeberria for his part in the murder of a judge in Bilbao.",
    "alleged by Spain: Jon Etxeberria KILLS judge",
  ],
  ["Four soldiers are serving life for the rape of schoolgirls in Chibok.", "soldiers ATTACKS schoolgirls"],
  ["The jury convicted three men from Leeds of murdering the councillor Ann Baker.", "men KILLS Ann Baker"],
  ["The judges found four guards of the firm guilty of killing eleven villagers in Karbala.", "guards KILLS villagers"],
  ["Osman Dere was given thirty years for the killing of Bishop Luis Vega.", "Osman Dere KILLS Luis Vega"],
  ["Osman Dere was handed a life sentence for the murder of Luis Vega.", "Osman Dere KILLS Luis Vega"],
  [
    "A judge in Perth sentenced Osman Dere to ninety life terms for the murder of six students.",
    "Osman Dere KILLS students",
  ],
  ["Osman Dere, found guilty of the murder of three sailors, died in jail.", "Osman Dere KILLS sailors"],
  ["Osman Dere was responsible for the kidnapping of scores of pilgrims.", "Osman Dere DETAINS pilgrims"],
  [
    "The Kenyan army said Osman Dere was involved in the killing of villagers.",
    "alleged by Kenya: Osman Dere KILLS villagers",
  ],
  ["Osman Dere died in a gun battle with Kenyan troops.", "Kenya KILLS Osman Dere"],
  ["Osman Dere was shot dead in a clash with soldiers.", "soldiers KILLS Osman Dere"],
  ["Two militiamen got life for burning down the clinic in Kunduz.", "militiamen ATTACKS Kunduz"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("no such claim in", () => {
  test.each([
    ["Osman Dere was not responsible for the murder of Luis Vega.", "Osman Dere KILLS Luis Vega"],
    ["Relatives hold Osman Dere responsible for the murder of Luis Vega.", "Osman Dere KILLS Luis Vega"],
    ["Prosecutors held Osman Dere answerable for the murder of Luis Vega.", "Prosecutors DETAINS Osman Dere"],
    ["Police killed three miners in a clash with dockers.", "dockers KILLS miners"],
    ["Washington praised Oman for the release of the sailors from Iran.", "Oman DETAINS sailors"],
    ["Lina Haddad was jailed for criticising the killing of protesters by police.", "Lina Haddad KILLS protesters"],
    ["Thousands marched in Bonn for the victims of the bombing of Guernica.", "Thousands ATTACKS Guernica"],
    ["Forty traders were arrested in a raid on the market of Kano.", "alleged: traders ATTACKS Kano"],
    ["Tunisia has arrested nine people over the assault on the museum in Sousse.", "alleged: Tunisia ATTACKS Sousse"],
    ["Lal Bahadur died of a heart attack in the Soviet Union.", "Lal Bahadur ATTACKS Soviet Union"],
    ["Six monks were shot in the massacre of pilgrims at Hue.", "monks KILLS pilgrims"],
    ["Anna Berg received compensation for the killing of her two sons in Graz.", "Anna Berg KILLS sons"],
    ["The court convicted three men from Leeds of murdering Ann Baker.", "Leeds KILLS Ann Baker"],
  ])("%s", (sentence, claim) => {
    expect(claimsOf(sentence)).not.toContain(claim);
  });
});
