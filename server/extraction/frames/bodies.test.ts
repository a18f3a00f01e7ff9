// Who acts through a body of men, a craft or a weapon, who falls in violence told beside, and who holds prisoners nobody is said to have taken.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  "bodies, craft and weapons": [
    ["An FSB unit killed a teacher in Nazran.", "FSB KILLS teacher"],
    ["A team of Hamas divers killed a reservist at Zikim.", "Hamas KILLS reservist"],
    ["Two Iraqi Mirages hit a tanker near Kharg.", "Iraq ATTACKS tanker"],
    ["Chinese vessels rammed two boats near Scarborough Shoal.", "China ATTACKS two boats"],
    ["Rwandan soldiers killed nineteen farmers in raids on Goma and Bukavu.", "Rwanda ATTACKS Bukavu"],
    ["Turkish commandos freed four hostages in an assault that cost the life of a guard.", "Turkey KILLS guard"],
    ["Boko Haram set off the bomb that killed seven farmers in Kano.", "Boko Haram KILLS farmers"],
  ],
  "violence told beside": [
    ["Ethiopian jets bombed Mekelle on Friday; eleven people were killed.", "Ethiopia KILLS people"],
    ["Gunmen fired on a bus near Quetta, and three pilgrims died.", "Gunmen KILLS pilgrims"],
    [
      "Fighting between the Karen National Union and Burma has spread to Kayin State.",
      "Karen National Union FIGHTS Myanmar",
    ],
    ["General Sonthi overthrew Thaksin Shinawatra in 2006.", "Sonthi ATTACKS Thaksin Shinawatra"],
    ["Police dispersed the demonstrators with tear gas.", "Police ATTACKS demonstrators"],
    ["Soldiers were sent to Maputo on Friday.", "Soldiers DEPLOYS_TO Maputo"],
    ["The buses were shot at by rebels near Bouar.", "rebels ATTACKS buses"],
    ["Six guards were shot by gunmen at a post near Medina.", "gunmen KILLS guards"],
    ["Rebels ambushed and killed nine soldiers near Bria, Chad said.", "alleged by Chad: Rebels KILLS soldiers"],
    [
      "Airey Neave was killed by a bomb. The INLA said it had carried out the attack.",
      "INLA CLAIMS_RESPONSIBILITY_FOR Airey Neave",
    ],
    ["In June UVF gunmen murdered six men in a bar at Loughinisland.", "Ulster Volunteer Force KILLS men"],
    ["Kurdish fighters fought Saddam Hussein for years.", "Kurdish fighters FIGHTS Saddam Hussein"],
  ],
  "prisoners whom nobody is said to have taken": [
    ["Turkey holds elections in May. Six men have been arrested; all are Syrian, Turkey says.", "Turkey DETAINS men"],
    ["A court in Chile sentenced Pedro Rey to ten years in prison.", "court DETAINS Pedro Rey"],
    ["Pedro Rey is serving a life sentence in Chile.", "Chile DETAINS Pedro Rey"],
    ["The students took more than sixty Americans captive.", "students DETAINS Americans"],
    ["President Diaz had 200 of his critics arrested.", "Diaz DETAINS Diaz critic"],
    ["Nigeria mourns. Colonel Bako was hanged at dawn in Kaduna.", "Nigeria KILLS Bako"],
    ["Pedro Rey is on death row in Cairo.", "Egypt DETAINS Pedro Rey"],
    [
      "Three hundred people are in custody in Kenya, among them Ann Wambui and Peter Odera.",
      "Kenya DETAINS Peter Odera",
    ],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

test.each([
  ["Kenyan troops stormed the mall, and two Kenyan soldiers were killed.", "KILLS"],
  ["Rebels hold the north of Sudan. Eight soldiers were held there for some hours.", "DETAINS"],
  ["Maria Lagos served ten years as a judge in Chile.", "DETAINS"],
  ["The voters toppled John Mahama in the election.", "ATTACKS"],
  ["The prisoners were taken by bus to Lefortovo.", "DETAINS"],
  ["The lira fell sharply. Erdogan blamed Washington.", "ATTACKS"],
  ["The Tigers claimed the bombings that killed dozens in Colombo.", "KILLS"],
])("%s: nothing of %s", (text, relation) => {
  expect(claimsOf(text).filter((claim) => claim.includes(` ${relation} `))).toEqual([]);
});
