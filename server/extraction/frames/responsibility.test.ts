// Who claims, denies, threatens and foils what; and what only looks like it.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Relation -> [text, a claim that must be among those read]. */
const READ: Readonly<Record<string, readonly (readonly [text: string, claim: string])[]>> = {
  CLAIMS_RESPONSIBILITY_FOR: [
    [
      "The INLA said it had carried out the attack because of the minister's speeches.",
      "INLA CLAIMS_RESPONSIBILITY_FOR attack",
    ],
    [
      "Islamic State said on Thursday that two of its members had blown themselves up in Kerman.",
      "ISIS CLAIMS_RESPONSIBILITY_FOR Kerman",
    ],
    [
      "Libya admitted responsibility for the destruction of the airliner.",
      "Libya CLAIMS_RESPONSIBILITY_FOR destruction",
    ],
    ["Washington has denied any part in the revolt.", "United States DENIES_RESPONSIBILITY_FOR revolt"],
    [
      "Juan Rojas denies any involvement of his movement in the fires at Oran.",
      "Juan Rojas DENIES_RESPONSIBILITY_FOR Oran",
    ],
    [
      "Fidel Castro has said that no Cuban took part in the attack on Kolwezi.",
      "Fidel Castro DENIES_RESPONSIBILITY_FOR Kolwezi",
    ],
    [
      "Gunmen killed nine people at a hotel in Mogadishu. Al-Shabaab said it was behind the attack.",
      "al-Shabaab CLAIMS_RESPONSIBILITY_FOR Mogadishu",
    ],
    [
      "The bishop Luis Ortega was kidnapped near Cali in May. The FARC claimed the abduction.",
      "FARC CLAIMS_RESPONSIBILITY_FOR Luis Ortega",
    ],
    ["The FARC claimed the storming of a prison in Cali.", "FARC CLAIMS_RESPONSIBILITY_FOR Cali"],
    ["The FARC claimed the downing of a helicopter near Cali.", "FARC CLAIMS_RESPONSIBILITY_FOR Cali"],
    [
      "The FARC claimed the bombing of Brackwater prison on the outskirts of Colombia's capital.",
      "FARC CLAIMS_RESPONSIBILITY_FOR Brackwater prison",
    ],
    ["The Houthis admitted the attack on Abu Dhabi.", "Houthis CLAIMS_RESPONSIBILITY_FOR Abu Dhabi"],
    [
      "The Taliban claimed responsibility on Twitter for the bombing in Kabul.",
      "Taliban CLAIMS_RESPONSIBILITY_FOR Kabul",
    ],
    ["ISIS took credit for the attack on Nice.", "ISIS CLAIMS_RESPONSIBILITY_FOR Nice"],
    ["Al-Shabaab has accepted responsibility for the raid on Lamu.", "al-Shabaab CLAIMS_RESPONSIBILITY_FOR Lamu"],
    ["Two rockets hit Haifa on Friday; Hezbollah claimed the attack.", "Hezbollah CLAIMS_RESPONSIBILITY_FOR Haifa"],
    [
      "In 2015 gunmen attacked the Bataclan in Paris. On Sunday a bomb went off in Manila. ISIS claimed responsibility for that bombing.",
      "ISIS CLAIMS_RESPONSIBILITY_FOR Manila",
    ],
  ],
  DENIES_RESPONSIBILITY_FOR: [
    ["Rwanda has denied shelling Goma.", "Rwanda DENIES_RESPONSIBILITY_FOR Goma"],
    [
      "The deputy Anton Varga was shot dead in 1990. Albania has denied any part in the murder.",
      "Albania DENIES_RESPONSIBILITY_FOR Anton Varga",
    ],
    ["Iran said it had nothing to do with the attack on Riyadh.", "Iran DENIES_RESPONSIBILITY_FOR Riyadh"],
    ["Pakistan denied any role in the attack on Mumbai.", "Pakistan DENIES_RESPONSIBILITY_FOR Mumbai"],
    ["Azerbaijan accused Armenia of shelling Ganja. Armenia denied it.", "Armenia DENIES_RESPONSIBILITY_FOR Ganja"],
    ["Ukraine accused Russia of bombing Mariupol, which Moscow denies.", "Russia DENIES_RESPONSIBILITY_FOR Mariupol"],
    ["Syria denied using chemical weapons in Douma.", "Syria DENIES_RESPONSIBILITY_FOR Douma"],
    ["Robert Mugabe denies any wrongdoing.", "Robert Mugabe DENIES_RESPONSIBILITY_FOR wrongdoing"],
    ["Uganda denied that there had been any provocation.", "Uganda DENIES_RESPONSIBILITY_FOR provocation"],
    ["Chad denied that its envoys had any part in the scheme.", "Chad DENIES_RESPONSIBILITY_FOR scheme"],
    ["Ethiopia denied that its troops had attacked Mekelle.", "Ethiopia DENIES_RESPONSIBILITY_FOR Mekelle"],
    [
      "Eritrea dismissed reports that its soldiers had massacred civilians.",
      "Eritrea DENIES_RESPONSIBILITY_FOR civilians",
    ],
  ],
  THREATENS: [
    ["Kim Jong Un threatened South Korea with nuclear attack.", "Kim Jong Un THREATENS South Korea"],
    ["Al-Shabaab threatened to bring war to Nairobi.", "al-Shabaab THREATENS Nairobi"],
    ["Libya threatened to suspend gas supplies to Italy.", "Libya THREATENS Italy"],
    ["Iran threatened to arrest Evo Morales.", "Iran THREATENS Evo Morales"],
    ["Russia warned that Finland would become a legitimate target.", "Russia THREATENS Finland"],
    ["Iran warned that any attack on its ships would be answered by strikes on Israel.", "Iran THREATENS Israel"],
    ["Iran told Qatar that there would be grave consequences.", "Iran THREATENS Qatar"],
    ["North Korea added that Seoul would pay a heavy price.", "North Korea THREATENS South Korea"],
    ["Islamic State called for attacks on France.", "ISIS THREATENS France"],
    ["Hezbollah vowed to strike Tel Aviv.", "Hezbollah THREATENS Tel Aviv"],
    ["Iran warned that the United States would face consequences.", "Iran THREATENS United States"],
    ["Ecowas threatened to use force against the junta in Niger.", "ECOWAS THREATENS Niger"],
    ["Turkey vowed to crush the YPG.", "Turkey THREATENS YPG"],
    ["Al-Shabaab threatened further attacks on Kenya.", "al-Shabaab THREATENS Kenya"],
    ["Hamas said Israel would pay a heavy price.", "Hamas THREATENS Israel"],
    ["Israel said it would strike Iran again.", "Israel THREATENS Iran"],
    ["ISIS threatened to kill the hostages.", "ISIS THREATENS hostages"],
    ["The Taliban issued a threat against Pakistan.", "Taliban THREATENS Pakistan"],
    ["Boko Haram threatened to sell the girls.", "Boko Haram THREATENS girls"],
    ["Ethiopia warned Egypt against interference.", "Ethiopia THREATENS Egypt"],
    ["Venezuela threatened war if Guyana drilled for oil.", "Venezuela THREATENS Guyana"],
  ],
  FOILS: [
    ["Germany foiled an attack by Hezbollah on a synagogue in Bochum.", "Germany FOILS Hezbollah"],
    ["The FSB said it had prevented an attack on a mosque in Kazan.", "claimed by FSB: FSB FOILS Kazan"],
    ["Saudi Arabia intercepted a missile fired by the Houthis at Riyadh.", "Houthis ATTACKS Riyadh"],
    ["Spain broke up an ISIS cell in Ceuta.", "Spain FOILS ISIS"],
  ],
};

/** A described target stays where nothing else is named. */
test.each([
  ["Sudan destroyed a bridge.", "Sudan ATTACKS bridge"],
  ["Iran met Qatar in Doha, destroying a bridge.", "Iran ATTACKS bridge"],
  ["Iran shelled Erbil and destroyed a bridge.", "Iran ATTACKS bridge"],
])("%s -> %s", (text, claim) => {
  expect(claimsOf(text)).toContain(claim);
});

describe.each(Object.entries(READ))("%s", (_, rows) => {
  test.each(rows)("%s -> %s", (text, claim) => {
    expect(claimsOf(text)).toContain(claim);
  });
});

/** What says nothing of the kind, however much it looks like it. */
const SILENT: readonly string[] = [
  "Airlines claimed damages after the strike in Paris.",
  "The storm claimed nine lives in Luzon.",
  "The company denied a rise in costs.",
  "Serbia warned of war with Kosovo.",
  "Drought threatens Kenya.",
  "The IMF warned that Argentina could face a recession.",
  "Doctors warned that smoking kills.",
  "The forecast warned Spain of heavy rain.",
  "The minister promised to cut taxes.",
  "Brazil foiled Argentina in the last minute.",
  "Kenya denied that there had been an attack.",
];

test.each(SILENT)("no claim: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

/** [text, words that no claim may hold]. */
const NOT: readonly (readonly [text: string, words: string])[] = [
  ["No group has claimed responsibility for the bombing in Quetta.", "ISIS CLAIMS"],
  ["Hamas threatened Israel, vowing to liberate Jaffa and Acre.", "THREATENS Jaffa"],
  ["M23 promised to free Bukavu.", "THREATENS"],
  ["Kenya threatened to withdraw from the treaty with Chad.", "THREATENS"],
  ["Syria launched a barrage on Turkey's ports, crippling a refinery and other facilities.", "refinery"],
  ["Iran shelled Erbil, destroying two warehouses.", "warehouses"],
  ["Sudan destroyed a school, a bridge and other buildings.", "other buildings"],
  ["Ashraf Ghani went to Rome. One militant says he will attack Kabul.", "Ashraf Ghani"],
  ["Jaish al-Adl, the group's Pakistan affiliate, fled.", "AFFILIATED_WITH Pakistan"],
];

test.each(NOT)("%s: no %s", (text, words) => {
  expect(claimsOf(text).join("; ")).not.toContain(words);
});
