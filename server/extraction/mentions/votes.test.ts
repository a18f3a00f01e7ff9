// The type of a new name by what the whole document says of it.
import { expect, test } from "vitest";
import { mentionsOf } from "../../../tests/support/extractor.ts";

test.each([
  ["On Thursday Wirakarta Subono was sworn in as governor of Bali.", "Wirakarta Subono = Wirakarta Subono (Person)"],
  ["A spokesman for the port ministry, Qadar Balkhun, says nothing.", "Qadar Balkhun = Qadar Balkhun (Person)"],
  ["Zorvan Melik shelled the coast. Zorvan Melik, who is 40, left.", "Zorvan Melik = Zorvan Melik (Person)"],
  ["In Tarkun a man calling himself Melnik heads the customs.", "Melnik = Melnik (Person)"],
  [
    "A raid claimed by hackers styling themselves Silent Heron failed.",
    "Silent Heron = Silent Heron (CriminalNetwork)",
  ],
  ["A man who introduced himself as Kishan warned the judge.", "Kishan = Kishan (Person)"],
  ["The minister, James Swiftly, and the envoy have met.", "James Swiftly = James Swiftly (Person)"],
  [
    "They met the leaders of the Unity Party of Hungarians.",
    "Unity Party of Hungarians = Unity Party of Hungarians (PoliticalOrganization)",
  ],
  [
    "She left the Democratic Union of Albanians.",
    "Democratic Union of Albanians = Democratic Union of Albanians (PoliticalOrganization)",
  ],
  [
    "The Popular Movement for the Renewal of Palau won.",
    "Popular Movement for the Renewal of Palau = Popular Movement for the Renewal of Palau (PoliticalOrganization)",
  ],
  ["A spokeswoman for the health ministry, Lina Tarabi, said so.", "Lina Tarabi = Lina Tarabi (Person)"],
  ["They freed an engineer, Robert Hall.", "Robert Hall = Robert Hall (Person)"],
  ["They caught two commanders, Obor Kitan and Ladu Remo.", "Ladu Remo = Ladu Remo (Person)"],
  ["It was printed by the newspaper Zirka on Monday.", "Zirka = Zirka (MediaOutlet)"],
  ["They met near Zirkovac. Zirkovac fell in 1992.", "Zirkovac = Zirkovac (Place)"],
  ["The judge freed Igor Vantelenko.", "Igor Vantelenko = Igor Vantelenko (Person)"],
  ["The National Security Council met.", "National Security Council = National Security Council (GovernmentBody)"],
  ["They arrested Ivo Arrais, the governor of Pernambuca.", "Pernambuca = Pernambuca (Place)"],
  ["Ivo Arrais, an editor of Rude Slovo, fled.", "Rude Slovo = Rude Slovo (MediaOutlet)"],
  ["Ana Arrais, a researcher at Openlight, spoke.", "Openlight = Openlight (PoliticalOrganization)"],
  ["Selim Arrais, co-chairman of the pro-Osterlich BDK, spoke.", "BDK = BDK (PoliticalOrganization)"],
  ["The secretary-general of the AKP-M, Ana Arrais, resigned.", "AKP-M = AKP-M (PoliticalOrganization)"],
  ["A spokesman for Ahmed Karimi denied it.", "Ahmed Karimi = Ahmed Karimi (Person)"],
  ["The Eastern Border Rifles fled.", "Eastern Border Rifles = Eastern Border Rifles (MilitaryForce)"],
])("%s -> %s", (text, expected) => expect(mentionsOf(text)).toContain(expected));
