// Whom words are meant for where the text gives no name beside them: bodies by their noun, offices, requests that are answered, threats.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  ["Amnesty International accused the army of having executed prisoners.", "Amnesty International ACCUSES army"],
  ["Fidel Castro urged both sides to lay down their arms.", "Fidel Castro DEMANDS sides"],
  ["Kofi Annan appealed to the world to send aid.", "Kofi Annan DEMANDS world"],
  ["The Palestinian delegation accused Israel of stalling.", "Palestine ACCUSES Israel"],
  ["The Chinese embassy in Paris denounced the visit.", "China CONDEMNS visit"],
  ["Iran's mission to the United Nations accused Israel of piracy.", "Iran ACCUSES Israel"],
  ["Malawi turned down a plea by Zambia for grain.", "Zambia DEMANDS Malawi"],
  ["A request by Bolivia for mediation was refused by Chile.", "Bolivia DEMANDS Chile"],
  ["Estonia's request for help from the Russian prosecutors went unanswered.", "Estonia DEMANDS Russian prosecutors"],
  ["Egypt insists that Israel withdraw from Taba.", "Egypt DEMANDS Israel"],
  ["Ghana called on Togo for restraint.", "Ghana DEMANDS Togo"],
  ["Libya accused Chad of harbouring its enemies and threatened serious consequences.", "Libya THREATENS Chad"],
  ["De Gaulle turned down Britain's application to join the Common Market.", "De Gaulle REJECTS United Kingdom"],
  ["Imran Khan threatens to block NATO's supply road.", "Imran Khan THREATENS NATO"],
  ["Murat Karayilan said that France would be held to account.", "Murat Karayilan THREATENS France"],
  ["Mohammed Fadlallah said that Israel would not escape punishment.", "Mohammed Fadlallah THREATENS Israel"],
  ['Hussein Ali vowed that Israel would be punished by "our brave men".', "Hussein Ali THREATENS Israel"],
  ["Hussein Ali said that Israel would get its punishment.", "Hussein Ali THREATENS Israel"],
  ["William Ruto said that the killers would be hunted down.", "William Ruto THREATENS killers"],
  ["Russia reserved the right to retaliate against Albania.", "Russia THREATENS Albania"],
  [
    "Cuba denounced the United States and warned that it would shoot down any aircraft.",
    "Cuba THREATENS United States",
  ],
  ["Pakistan's army said it would strike back if India crossed the line.", "Pakistan THREATENS India"],
  ["If the Americans set foot in Haiti, Raoul Cedras said, it would mean war.", "Raoul Cedras THREATENS United States"],
  ["Norway offered a joint inquiry; Sweden turned it down.", "Sweden REJECTS Norway"],
  ["Ethiopia said that Eritrea had shelled Zalambessa. Eritrea rejected this as a lie.", "Eritrea REJECTS Ethiopia"],
  ["Saudi Arabia refused to let American aircraft use its bases.", "Saudi Arabia REJECTS United States"],
  ["Erdogan called Netanyahu a murderer.", "Recep Tayyip Erdogan CONDEMNS Benjamin Netanyahu"],
  ["Poland's president, Lech Walesa, said the entry of Soviet troops was a crime.", "Lech Walesa CONDEMNS entry"],
  ["Hugo Banzer said on television that Chile had violated the treaty of 1904.", "Hugo Banzer ACCUSES Chile"],
  ["Yoweri Museveni said that Sudan was sheltering Joseph Kony.", "Yoweri Museveni ACCUSES Sudan"],
  ["Hosni Mubarak pointed to Hassan al-Turabi.", "Hosni Mubarak ACCUSES Hassan al-Turabi"],
  [
    "Slobodan Milosevic was indicted by the tribunal in The Hague for crimes.",
    "tribunal INVESTIGATES Slobodan Milosevic",
  ],
  ["Augusto Pinochet, who is on trial in Chile, denies it.", "Chile INVESTIGATES Augusto Pinochet"],
  [
    "Jean-Pierre Bemba is before the International Criminal Court.",
    "International Criminal Court INVESTIGATES Jean-Pierre Bemba",
  ],
  [
    "The International Criminal Court suspects Joseph Kony of murder.",
    "International Criminal Court INVESTIGATES Joseph Kony",
  ],
  [
    "Turkey, the United States and the European Union have all listed the PKK as a terrorist organisation.",
    "European Union SANCTIONS PKK",
  ],
  ["Libya was put under sanctions by the United Nations.", "United Nations SANCTIONS Libya"],
  ['Iraq threatened "grave steps" after Turkish jets bombed Dohuk.', "Iraq THREATENS Turkey"],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

const UNREAD: readonly (readonly [string, RegExp])[] = [
  ["Nelson Mandela accused nobody and urged no party to leave.", /ACCUSES|DEMANDS/],
  ["The president called on his Turkish counterpart, Turgut Ozal, on Monday.", /DEMANDS/],
  ["Chile insisted that Bolivia had started the war.", /DEMANDS/],
  ["Serbia said it would not attack Kosovo.", /THREATENS/],
  ["Thailand said it would send food to Laos if the river rose.", /THREATENS/],
  ["Sadat called Begin a friend.", /CONDEMNS/],
  ["The alliance met; Norway said that Sweden had turned it down.", /REJECTS Norway/],
  ["Residents said that the army had looted shops.", /ACCUSES/],
  ["Burundi threatened to leave the talks.", /THREATENS/],
];

describe("no such claim in", () => {
  test.each(UNREAD)("%s", (sentence, claim) => {
    expect(claimsOf(sentence).filter((c) => claim.test(c))).toEqual([]);
  });
});
