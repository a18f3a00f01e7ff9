// Who kills, takes, holds and fights whom; and what only looks like it.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Relation -> [text, a claim that must be among those read]. */
const READ: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  KILLS: [
    ["Iran condemned the killing of the scientist Reza Amini by Israel.", "Israel KILLS Reza Amini"],
    ["Al-Shabaab killed a lawmaker.", "al-Shabaab KILLS lawmaker"],
    ["A bomb planted by the ELN killed five people in Bogota.", "ELN KILLS people"],
    ["An air strike by Saudi Arabia killed 40 wedding guests in Hajjah.", "Saudi Arabia KILLS wedding guests"],
    ["Shelling by the Syrian army killed four farmers near Idlib.", "Syria KILLS farmers"],
    ["Four aid workers were shot dead by gunmen in Maiduguri.", "gunmen KILLS aid workers"],
    ["Osama bin Laden was killed in a US raid on Abbottabad.", "United States KILLS Osama bin Laden"],
    ["Osama bin Laden was killed in a US raid on Abbottabad.", "United States ATTACKS Abbottabad"],
    ["Ismail Haniyeh was assassinated in Tehran, and Iran blamed Israel.", "Iran ACCUSES Israel"],
    ["The Taliban executed two prisoners.", "Taliban KILLS prisoners"],
    ["Boko Haram slaughtered 43 rice farmers.", "Boko Haram KILLS rice farmers"],
    ["ISIS beheaded James Foley.", "ISIS KILLS James Foley"],
    ["Gunmen killed a judge in Kabul.", "Gunmen KILLS judge"],
    ["The Houthis shot and killed a protester in Taiz.", "Houthis KILLS protester"],
    ["Israeli troops shot a Palestinian teenager dead in Jenin.", "Israel KILLS Palestinian teenager"],
    ["Russian shelling has killed hundreds of civilians in Mariupol.", "Russia KILLS civilians"],
    ["Myanmar soldiers massacred villagers in Sagaing.", "Myanmar KILLS villagers"],
    ["More than 200 hostages were killed by Hamas.", "Hamas KILLS hostages"],
    ["The killing of Qassem Soleimani by the United States shook the region.", "United States KILLS Qassem Soleimani"],
    [
      "The United States' killing of Ayman al-Zawahiri was welcomed in Riyadh.",
      "United States KILLS Ayman al-Zawahiri",
    ],
    ["The FARC gunned down three councillors.", "FARC KILLS councillors"],
    ["The attack by ISIS claimed the lives of 31 nurses.", "ISIS KILLS nurses"],
    ["Al-Shabaab stormed the campus in Garissa, killing 148 students.", "al-Shabaab KILLS students"],
    ["Eleven soldiers died in an ambush by the ELN.", "ELN KILLS soldiers"],
    ["Nine Kenyan soldiers lost their lives in an al-Shabaab attack.", "al-Shabaab KILLS Kenyan soldiers"],
  ],
  SEIZES: [
    ["The Taliban captured Kunduz, Taloqan and Sar-e Pol.", "Taliban SEIZES Kunduz"],
    ["The Taliban captured Kunduz, Taloqan and Sar-e Pol.", "Taliban SEIZES Taloqan"],
    ["Kidal fell to the Malian army.", "Mali SEIZES Kidal"],
    ["The Syrian army has regained control of Aleppo.", "Syria SEIZES Aleppo"],
    ["M23 rebels entered Bukavu on Friday.", "M23 SEIZES Bukavu"],
    ["Bukavu is now in the hands of M23.", "M23 SEIZES Bukavu"],
    ["Ukraine recaptured Kherson.", "Ukraine SEIZES Kherson"],
    ["The fall of Mosul to ISIS stunned Baghdad.", "ISIS SEIZES Mosul"],
    ["The capture of Aden by the Houthis came in March.", "Houthis SEIZES Aden"],
    ["Iranian commandos boarded and seized a tanker in the Strait of Hormuz.", "Iran SEIZES tanker"],
    ["The Houthis hijacked the Galaxy Leader.", "Houthis SEIZES Galaxy Leader"],
    ["Ethiopian troops wrested Mekelle from the TPLF.", "Ethiopia SEIZES Mekelle"],
    ["Azerbaijan won back Shusha.", "Azerbaijan SEIZES Shusha"],
    ["Russia annexed Crimea in 2014.", "Russia SEIZES Crimea"],
    ["Crimea, which Russia annexed in 2014, depends on the bridge.", "Russia SEIZES Crimea"],
    ["The Russian annexation of Crimea was condemned by Germany.", "Russia SEIZES Crimea"],
    ["The Wagner Group took Soledar after weeks of fighting.", "Wagner Group SEIZES Soledar"],
    ["The Maute group occupied Marawi for five months.", "Maute group SEIZES Marawi"],
    ["Haftar's Libyan National Army took over the port of Ras Lanuf.", "Libyan National Army SEIZES Ras Lanuf"],
  ],
  DETAINS: [
    ["Two nuns were freed from Taliban captivity in Kunduz.", "Taliban DETAINS nuns"],
    ["Rebels freed prisoners from Syrian jails.", "Syria DETAINS prisoners"],
    ["Two of its members, Joe Remi and Russ Little, are in jail in California.", "United States DETAINS Russ Little"],
    [
      "Several hundred people were arrested in Lusaka, the union leader Peter Banda among them.",
      "Zambia DETAINS Peter Banda",
    ],
    ["Forty-one officers have been detained in Lagos, including Colonel Musa Bello.", "Nigeria DETAINS Musa Bello"],
    ["Tshombe was by then a prisoner in Algiers.", "Algeria DETAINS Tshombe"],
    ["By nightfall some forty Karen villagers had been arrested in Burma.", "Myanmar DETAINS Karen villagers"],
    ["One of them, the lawyer Pavel Orsic, is being held in Zagreb.", "Croatia DETAINS Pavel Orsic"],
    ["The engineer was dragged from his car by men in masks.", "men DETAINS engineer"],
    ["Russian police arrested hundreds of protesters in Moscow.", "Russia DETAINS protesters"],
    ["Boko Haram kidnapped 276 schoolgirls from Chibok.", "Boko Haram DETAINS schoolgirls"],
    ["Hamas is holding about 100 hostages in Gaza.", "Hamas DETAINS hostages"],
    ["The FSB arrested Evan Gershkovich on charges of spying.", "FSB DETAINS Evan Gershkovich"],
    ["Gunmen abducted a German aid worker in Kabul.", "Gunmen DETAINS German aid worker"],
    ["Julian Assange was taken into custody by British police.", "United Kingdom DETAINS Julian Assange"],
    ["Myanmar's junta placed Aung San Suu Kyi under house arrest.", "Myanmar DETAINS Aung San Suu Kyi"],
    ["Colombian police captured Otoniel.", "Colombia DETAINS Otoniel"],
    ["The arrest of Ratko Mladic by Serbia cleared the way.", "Serbia DETAINS Ratko Mladic"],
    ["Two journalists were seized by gunmen in Port-au-Prince.", "gunmen DETAINS journalists"],
    ["Five suspects have been arrested by the FBI.", "FBI DETAINS suspects"],
    ["Iran imprisoned Narges Mohammadi.", "Iran DETAINS Narges Mohammadi"],
    ["The ELN freed a soldier it had kidnapped in May.", "ELN DETAINS soldier"],
  ],
  FIGHTS: [
    ["Clashes broke out between Sudan's army and the RSF in Khartoum.", "Sudan FIGHTS Rapid Support Forces"],
    ["Fano militiamen clashed with Ethiopian troops in Amhara.", "Fano FIGHTS Ethiopia"],
    [
      "The Kachin Independence Army has been fighting the Myanmar military for decades.",
      "Kachin Independence Army FIGHTS Myanmar",
    ],
    ["Peru's army fought the Shining Path in the 1980s.", "Peru FIGHTS Shining Path"],
    ["The war between Iran and Iraq lasted eight years.", "Iran FIGHTS Iraq"],
    ["Russia's war in Ukraine has entered its third year.", "Russia FIGHTS Ukraine"],
    ["Skirmishes between Chinese and Indian troops left dozens hurt.", "China FIGHTS India"],
    ["Turkey's fight against the PKK began in 1984.", "Turkey FIGHTS PKK"],
    ["Somali forces, supported by Turkish drones, are battling al-Shabaab.", "Somalia FIGHTS al-Shabaab"],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

/** What says nothing of the kind, however much it looks like it. */
const SILENT: readonly string[] = [
  "Portugal and Greece fought for months over fishing quotas and the budget.",
  "The battalion had twelve men killed.",
  "The minister is a prisoner of his past.",
  "Norway deals with attacks on Oslo.",
  "The assassination of Shinzo Abe shocked Japan.",
  "Inflation killed demand in Turkey.",
  "The general was found dead in his car.",
  "Police seized two tonnes of cocaine.",
  "Barcelona captured the title.",
  "The film captured the attention of Brazil.",
  "He took a seat in Paris.",
  "He was held by the Taliban for two years.",
  "The company was seized by panic.",
  "The army was locked in battle with Boko Haram.",
  "Poland and Hungary fought over the budget.",
];

test.each(SILENT)("no claim: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});
