// Who sends forces where, leaves, and is where; and what only looks like it.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Relation -> [text, a claim that must be among those read]. */
const READ: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  DEPLOYS_TO: [
    ["Moscow sent a division to its base at Kant.", "Russia DEPLOYS_TO Kant"],
    ["Four hundred Kenyan police officers landed in Haiti.", "Kenyan police officers DEPLOYS_TO Haiti"],
    ["Austria moved soldiers to its southern border.", "Austria DEPLOYS_TO southern border"],
    ["The arrival of Kenyan troops in Kismayo ended the siege.", "Kenya DEPLOYS_TO Kismayo"],
    [
      "Wagner mercenaries have been deployed to the Central African Republic.",
      "Wagner Group DEPLOYS_TO Central African Republic",
    ],
    ["North Korea has sent thousands of troops to Russia.", "North Korea DEPLOYS_TO Russia"],
    ["Turkey deployed Syrian fighters in Libya.", "Turkey DEPLOYS_TO Libya"],
    ["Ethiopian troops crossed into Somalia.", "Ethiopia DEPLOYS_TO Somalia"],
    ["Rwanda has 4,000 soldiers in Congo.", "Rwanda DEPLOYS_TO Democratic Republic of the Congo"],
    ["France dispatched a frigate to Lebanon.", "France DEPLOYS_TO Lebanon"],
    ["Burundi sent a contingent to Somalia.", "Burundi DEPLOYS_TO Somalia"],
    ["The deployment of Kenyan police to Haiti was delayed.", "Kenya DEPLOYS_TO Haiti"],
    ["Saudi tanks rolled into Bahrain.", "Saudi Arabia DEPLOYS_TO Bahrain"],
    ["US special forces landed in Mogadishu.", "United States DEPLOYS_TO Mogadishu"],
    ["Washington is sending 800 soldiers to an air base in Kuwait.", "United States DEPLOYS_TO Kuwait"],
    ["Uganda has sent troops to secure Juba airport.", "Uganda DEPLOYS_TO Juba"],
    ["Egyptian troops came ashore at Hodeida this week.", "Egypt DEPLOYS_TO Hodeidah"],
    ["Australian police were flown in to Honiara within a day.", "Australia DEPLOYS_TO Honiara"],
  ],
  "OPERATES_IN, whoever says it and whatever for": [
    ["Kenya vowed to defeat al-Shabaab in Somalia.", "al-Shabaab OPERATES_IN Somalia"],
    ["The defeat of al-Shabaab in Somalia took years.", "al-Shabaab OPERATES_IN Somalia"],
    ["A spokesman for US forces in Mali, Colonel Brian Hale, denied it.", "United States OPERATES_IN Mali"],
    ["The guerrillas of the FMLN in El Salvador get arms from Nicaragua.", "FMLN OPERATES_IN El Salvador"],
    ["Ahmed Tarek, the London-based envoy of M23, rejected the offer.", "Ahmed Tarek OPERATES_IN London"],
    ["Karl Otto has been in exile in Kenya since 1999.", "Karl Otto OPERATES_IN Kenya"],
  ],
  WITHDRAWS_FROM: [
    ["The withdrawal of Soviet troops from Afghanistan ended in 1989.", "Soviet Union WITHDRAWS_FROM Afghanistan"],
    ["Armenia has frozen its participation in NATO.", "Armenia WITHDRAWS_FROM NATO"],
    ["The last peacekeepers of MINUSMA drove away from Kidal.", "MINUSMA WITHDRAWS_FROM Kidal"],
    ["Kenya ordered its troops out of Kismayo.", "Kenya WITHDRAWS_FROM Kismayo"],
    ["France's withdrawal from Mali was completed in August.", "France WITHDRAWS_FROM Mali"],
    ["The last American soldiers left Kabul on August 30.", "United States WITHDRAWS_FROM Kabul"],
    ["Israel withdrew its forces from Gaza.", "Israel WITHDRAWS_FROM Gaza Strip"],
    ["Burkina Faso, Mali and Niger quit ECOWAS.", "Burkina Faso WITHDRAWS_FROM ECOWAS"],
    ["Burkina Faso, Mali and Niger quit ECOWAS.", "Mali WITHDRAWS_FROM ECOWAS"],
    ["Burkina Faso, Mali and Niger quit ECOWAS.", "Niger WITHDRAWS_FROM ECOWAS"],
    ["Ethiopian forces retreated from Mekelle.", "Ethiopia WITHDRAWS_FROM Mekelle"],
    ["The Soviet navy pulled out of the base at Vlora in 1961.", "Soviet Union WITHDRAWS_FROM Vlore"],
    ["The guerrillas slipped away from Kabul during the night.", "guerrillas WITHDRAWS_FROM Kabul"],
    [
      "Duterte took the Philippines out of the International Criminal Court.",
      "Philippines WITHDRAWS_FROM International Criminal Court",
    ],
    ["Eritrean troops have begun to leave Tigray.", "Eritrea WITHDRAWS_FROM Tigray"],
    ["Chad ordered French troops to leave.", "Chad DEMANDS France"],
  ],
  OPERATES_IN: [
    ["Rockets hit US troops in Syria.", "United States OPERATES_IN Syria"],
    ["Jordan carried out strikes against ISIS in Syria.", "ISIS OPERATES_IN Syria"],
    ["FDLR fighters hide in the forests of eastern Congo.", "FDLR OPERATES_IN Democratic Republic of the Congo"],
    ["Boko Haram operates in Nigeria, Niger and Chad.", "Boko Haram OPERATES_IN Nigeria"],
    ["Boko Haram operates in Nigeria, Niger and Chad.", "Boko Haram OPERATES_IN Niger"],
    ["Boko Haram operates in Nigeria, Niger and Chad.", "Boko Haram OPERATES_IN Chad"],
    ["ISIS fighters in Syria kept their weapons.", "ISIS OPERATES_IN Syria"],
    ["The Taliban in Afghanistan rejected the offer.", "Taliban OPERATES_IN Afghanistan"],
    ["Hezbollah, which is based in Lebanon, fired a rocket.", "Hezbollah OPERATES_IN Lebanon"],
    ["The Wagner Group maintains a presence in Libya.", "Wagner Group OPERATES_IN Libya"],
    ["Turkey keeps a military base in Qatar.", "Turkey OPERATES_IN Qatar"],
    ["Al-Shabaab has its stronghold in southern Somalia.", "al-Shabaab OPERATES_IN Somalia"],
    ["The PKK has training camps in northern Iraq.", "PKK OPERATES_IN Iraq"],
    ["Doctors Without Borders runs a hospital in Kunduz.", "Doctors Without Borders OPERATES_IN Kunduz"],
    ["Pyongyang resents the 37,000 American troops in South Korea.", "United States OPERATES_IN South Korea"],
    ["Mariupol is guarded by the Azov regiment.", "Azov OPERATES_IN Mariupol"],
    ["Planes bombed Marib, where the Houthis had their depots.", "Houthis OPERATES_IN Marib"],
    ["Israel struck a villa in Doha where leaders of Hamas had gathered.", "Hamas OPERATES_IN Doha"],
    ["He flew to Doha, where Khaled Meshaal lives.", "Khaled Meshaal OPERATES_IN Doha"],
    ["French soldiers at Gao came under fire.", "France OPERATES_IN Gao"],
    ["The fighters of al-Shabaab in Kismayo gave up.", "al-Shabaab OPERATES_IN Kismayo"],
    ["The OSCE mission in Grozny withdrew.", "OSCE OPERATES_IN Grozny"],
    ["From Qatar, Ismail Haniyeh rejected the offer.", "Ismail Haniyeh OPERATES_IN Qatar"],
    ["Ana Varga, in exile in Quito, kept silent.", "Ana Varga OPERATES_IN Quito"],
    [
      "The Lithuanian National Union, an exile body in New York, spoke.",
      "Lithuanian National Union OPERATES_IN New York",
    ],
    ["Doctors Without Borders treated 116 people in Juba.", "Doctors Without Borders OPERATES_IN Juba"],
    ["Kofi Adu, who leads the movement from London, called for a strike.", "Kofi Adu OPERATES_IN London"],
    ["Al-Shabaab took up positions in the town of Afgoye.", "al-Shabaab OPERATES_IN Afgoye"],
    ["Jaish al-Adl, active in Sistan-Baluchestan, said nothing.", "Jaish al-Adl OPERATES_IN Sistan and Baluchestan"],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

/** What says nothing of the kind, however much it looks like it. */
const SILENT: readonly string[] = [
  "He sent a letter to Kenya.",
  "Hezbollah held its festival in Baalbek.",
  "The party held a rally in Bonn.",
  "ISIS fighters were driven out of Raqqa.",
  "The United States walked out of the Iran nuclear deal.",
  "The Taliban were pushed out of Kunduz.",
  "The economy operates in cycles.",
  "Nobody has shown evidence of French troops in Ukraine.",
  "The paper has photographs of Malian soldiers in Gao.",
];

test.each(SILENT)("no claim: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});
