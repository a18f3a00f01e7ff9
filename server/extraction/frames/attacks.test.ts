// Who strikes, shells, storms and bombs whom, in the many ways of saying so; and what only looks like it.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Relation -> [text, a claim that must be among those read]. */
const READ: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  ATTACKS: [
    ["Crowds in Sharjah attacked Iranian shops.", "Crowds ATTACKS Iranian shops"],
    ["Crowds in Taipei threw mud and eggs at the American embassy.", "Crowds ATTACKS United States"],
    ["Guerrillas struck a power station in Huelva and a courthouse in Jaen.", "Guerrillas ATTACKS Jaen"],
    ["Jordan conducted raids using drones and helicopters against Hamas in Syria.", "Jordan ATTACKS Hamas"],
    ["Rockets fired by Kataib Hezbollah hit the airport in Erbil.", "Kataib Hezbollah ATTACKS Erbil"],
    ["A drone launched by the Houthis struck a tanker.", "Houthis ATTACKS tanker"],
    ["Sudan's army launched a series of raids on RSF positions.", "Sudan ATTACKS Rapid Support Forces"],
    ["Turkish jets pounded PKK hideouts in the Qandil Mountains overnight.", "Turkey ATTACKS PKK"],
    ["Ethiopian drones hit the town of Alamata on Sunday.", "Ethiopia ATTACKS Alamata"],
    ["A Russian missile slammed into an apartment block in Dnipro.", "Russia ATTACKS Dnipro"],
    ["Russian missiles rained down on Kharkiv through the night.", "Russia ATTACKS Kharkiv"],
    ["Saudi warplanes carried out dozens of air strikes on Sanaa.", "Saudi Arabia ATTACKS Sanaa"],
    ["Sudan's army launched a series of raids on RSF positions in Omdurman.", "Sudan ATTACKS Rapid Support Forces"],
    ["Al-Shabaab carried out a wave of attacks in Mogadishu.", "al-Shabaab ATTACKS Mogadishu"],
    ["Hezbollah fired dozens of rockets at Kiryat Shmona.", "Hezbollah ATTACKS Kiryat Shmona"],
    ["The Houthis fired a volley of missiles towards Eilat.", "Houthis ATTACKS Eilat"],
    ["Goma came under heavy fire from M23.", "M23 ATTACKS Goma"],
    ["Hezbollah fighters brought down an Israeli drone.", "Hezbollah ATTACKS Israel"],
    ["The village came under attack by Boko Haram fighters.", "Boko Haram ATTACKS village"],
    ["Kabul was rocked by a bombing claimed by ISIS-K.", "ISIS-K CLAIMS_RESPONSIBILITY_FOR Kabul"],
    ["Boko Haram gunmen opened fire on worshippers in Maiduguri.", "Boko Haram ATTACKS worshippers"],
    ["Gunmen opened fire on a bus carrying pilgrims near Quetta.", "Gunmen ATTACKS bus"],
    ["The Taliban's assault on Kunduz began at dawn.", "Taliban ATTACKS Kunduz"],
    ["The Israeli bombardment of Rafah continued on Tuesday.", "Israel ATTACKS Rafah"],
    ["An attack by al-Shabaab on a hotel in Kismayo left 12 people dead.", "al-Shabaab ATTACKS Kismayo"],
    ["An attack by al-Shabaab on a hotel in Kismayo left 12 people dead.", "al-Shabaab KILLS people"],
    ["A drone launched by the Houthis struck a tanker in the Red Sea.", "Houthis ATTACKS tanker"],
    ["After shelling the town of Sloviansk for a week, Russian forces withdrew.", "Russia ATTACKS Sloviansk"],
    ["Iran is believed to have attacked the tanker.", "alleged: Iran ATTACKS tanker"],
    ["Iran is accused of attacking Saudi Arabia.", "alleged: Iran ATTACKS Saudi Arabia"],
    ["Boko Haram went on to attack Chibok.", "Boko Haram ATTACKS Chibok"],
    [
      "Boko Haram fighters stormed Baga, burned down the market and abducted dozens of girls.",
      "Boko Haram ATTACKS Baga",
    ],
    [
      "Boko Haram fighters stormed Baga, burned down the market and abducted dozens of girls.",
      "Boko Haram DETAINS girls",
    ],
    ["Ukraine struck at the Saky airbase with drones.", "Ukraine ATTACKS Saky"],
    ["The United States launched air strikes against ISIS in Syria.", "United States ATTACKS ISIS"],
    ["Israel stepped up its attacks on Lebanon.", "Israel ATTACKS Lebanon"],
    ["The Wagner Group, whose fighters attacked Bakhmut, denied it.", "Wagner Group ATTACKS Bakhmut"],
    ["Colombia's army bombed a FARC camp.", "Colombia ATTACKS FARC"],
    ["FARC rebels blew up an oil pipeline in Putumayo.", "FARC ATTACKS Putumayo"],
    ["A car bomb planted by ETA exploded in Madrid.", "ETA ATTACKS Madrid"],
    ["An ETA car bomb exploded outside a police station in Bilbao.", "ETA ATTACKS Bilbao"],
    ["A suicide bomber from al-Shabaab blew himself up at a cafe in Mogadishu.", "al-Shabaab ATTACKS Mogadishu"],
    ["An ISIS suicide bomber blew himself up in a mosque in Kunduz.", "ISIS ATTACKS Kunduz"],
    ["Villages in Darfur were torched by the Janjaweed.", "Janjaweed ATTACKS Darfur"],
    ["Azerbaijan resumed its shelling of Stepanakert.", "Azerbaijan ATTACKS Stepanakert"],
    ["Myanmar's military has been waging a campaign against the Arakan Army.", "Myanmar FIGHTS Arakan Army"],
    ["Russia has been waging war on Ukraine since 2022.", "Russia FIGHTS Ukraine"],
    ["Syrian government forces advanced on Idlib.", "Syria ATTACKS Idlib"],
    ["Rwandan troops crossed the border and attacked Bukavu.", "Rwanda ATTACKS Bukavu"],
    ["Israel targeted Hamas leaders in Doha.", "Israel ATTACKS Hamas"],
    ["Hezbollah was targeted by Israel.", "Israel ATTACKS Hezbollah"],
    ["Japanese planes attacked Pearl Harbor.", "Japan ATTACKS Pearl Harbor"],
    ["At least 30 people were killed in an attack by Boko Haram on the town of Dikwa.", "Boko Haram ATTACKS Dikwa"],
    ["At least 30 people were killed in an attack by Boko Haram on the town of Dikwa.", "Boko Haram KILLS people"],
    ["At least 30 people were killed when Boko Haram attacked the town of Dikwa.", "Boko Haram ATTACKS Dikwa"],
    ["The Russian bombardment of Mariupol left thousands dead.", "Russia ATTACKS Mariupol"],
    ["Mariupol has been bombarded for weeks by Russian forces.", "Russia ATTACKS Mariupol"],
    ["Kyiv has been the target of Russian attacks.", "Russia ATTACKS Kyiv"],
    ["Ukraine has been subjected to Russian missile strikes.", "Russia ATTACKS Ukraine"],
    ["The convoy was hit by an Israeli strike.", "Israel ATTACKS convoy"],
    ["Israeli settlers rampaged through Huwara.", "Israeli settlers ATTACKS Huwara"],
    ["Iraqi forces, backed by US air strikes, attacked ISIS positions near Tikrit.", "Iraq ATTACKS ISIS"],
    ["India launched what it called surgical strikes on terrorist camps in Pakistan.", "India ATTACKS Pakistan"],
    ["Russian forces have intensified their shelling of Avdiivka.", "Russia ATTACKS Avdiivka"],
    ["The RSF besieged El Fasher.", "Rapid Support Forces ATTACKS El Fasher"],
    ["The RSF has laid siege to El Fasher.", "Rapid Support Forces ATTACKS El Fasher"],
    ["El Fasher has been under siege by the RSF since May.", "Rapid Support Forces ATTACKS El Fasher"],
    ["Israel was behind the attack on Damascus, Iran said.", "alleged by Iran: Israel ATTACKS Damascus"],
    ["Jordan shot down Iranian drones.", "Jordan ATTACKS Iran"],
    ["Turkey shot down a Russian jet near the Syrian border.", "Turkey ATTACKS Russia"],
    ["Two rockets were fired at Erbil by Kataib Hezbollah.", "Kataib Hezbollah ATTACKS Erbil"],
    ["Rockets fired by Kataib Hezbollah hit Erbil airport.", "Kataib Hezbollah ATTACKS Erbil"],
    ["The Islamic State raid on Palma came at dusk.", "ISIS ATTACKS Palma"],
    ["North Korea shelled the island of Yeonpyeong, killing two marines.", "North Korea ATTACKS Yeonpyeong"],
    ["North Korea shelled the island of Yeonpyeong, killing two marines.", "North Korea KILLS marines"],
    ["On Monday drones struck Fredville.", "drones ATTACKS Fredville"],
    ["Two missiles flattened a depot in Fredville.", "missiles ATTACKS Fredville"],
    ["A roadside bomb killed nine policemen.", "bomb KILLS policemen"],
    ["Chad's air force has bombed Boko Haram camps on the shores of Lake Chad.", "Chad ATTACKS Boko Haram"],
  ],
};

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

/** What says nothing of the kind, however much it looks like it. */
const SILENT: readonly string[] = [
  "Oil prices hit a record in Riyadh.",
  "She occupied the post for two years in Kenya.",
  "The storm of criticism reached Paris.",
  "The team stormed to victory in Rome.",
  "Germany beat Brazil in the semi-final.",
  "The euro fell to the dollar's level.",
  "Spain was hit by a heat wave.",
  "Japan was rocked by an earthquake.",
  "China overtook Japan in 2010.",
  "Kenya's runners took Paris by storm.",
  "The film was shot in Morocco.",
  "He was arrested by her beauty.",
  "The minister arrived in Beijing on Monday.",
  "The band left London for Madrid.",
];

test.each(SILENT)("no claim: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

/** [text, words that no claim may hold]. */
const NOT: readonly (readonly [text: string, words: string])[] = [
  ["Chelsea beat Arsenal in London.", "ATTACKS"],
  ["Ford struck a deal with Turkey.", "ATTACKS"],
  ["The president fired his minister.", "ATTACKS"],
  ["The government raided pension savings in Poland.", "ATTACKS"],
  ["A court struck down the law in Poland.", "ATTACKS"],
  ["Tourists invaded Venice in July.", "ATTACKS"],
  ["A strike by teachers closed schools in Kenya.", "ATTACKS"],
  ["French workers launched a strike in Paris.", "ATTACKS"],
  ["Air traffic controllers began a strike at Rome airport.", "ATTACKS"],
  ["The bank launched a campaign in Nigeria.", "ATTACKS"],
  ["Critics attacked the budget of Spain.", "Critics KILLS"],
  ["Microsoft entered India in 1990.", "SEIZES"],
  ["The army of fans marched into Dortmund.", "SEIZES"],
  ["The company pulled out of Russia.", "KILLS"],
  ["Seventy missiles went into the port of Fredville.", "missiles"],
  ["Critics say that their shells have killed nine traders.", "shells KILLS"],
];

test.each(NOT)("%s: no %s", (text, words) => {
  expect(claimsOf(text).join("; ")).not.toContain(words);
});
