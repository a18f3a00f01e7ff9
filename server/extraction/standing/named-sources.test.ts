// Sources beside a statement: headlines, unnamed bodies, accounts and their owners; frames of time that are the report's own.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "sources put into a clause of their own": [
    [
      "Israeli missiles struck Kisweh, where, according to Hamas, eight Hezbollah fighters were killed by Israel.",
      "reported: Israel ATTACKS Kisweh",
      "alleged by Hamas: Israel KILLS Hezbollah fighters",
    ],
    [
      "According to Amnesty International, Russia shelled Kharkiv; Ukraine bombed Donetsk.",
      "alleged by Amnesty International: Russia ATTACKS Kharkiv",
      "reported: Ukraine ATTACKS Donetsk",
    ],
    [
      "Boris Johnson said on Friday that Iran had attacked Israel, and Angela Merkel urged Israel to leave Gaza.",
      "alleged by Boris Johnson: Iran ATTACKS Israel",
      "reported: Angela Merkel DEMANDS Israel",
    ],
  ],
  "sources within what is taken for granted": [
    ["Hamas, which, according to Israel, killed ten Israelis, left Gaza.", "alleged by Israel: Hamas KILLS Israelis"],
    [
      '"There is data showing the connection between Hezbollah and Iran," Tsvetan Tsvetanov told reporters.',
      "alleged by Tsvetan Tsvetanov: Hezbollah LINKED_TO Iran",
    ],
  ],
  "troops that are nobody's but the speaker's": [
    [
      "Security forces killed six gunmen, the Peruvian defence ministry announced.",
      "claimed by Peruvian Defence Ministry: Security forces KILLS gunmen",
    ],
    ["Witnesses said soldiers had shot two men.", "alleged by Witnesses: soldiers KILLS men"],
    [
      "Kenya said the Kenya Defence Forces had bombed Kismayo.",
      "claimed by Kenya: Kenya Defence Forces ATTACKS Kismayo",
    ],
  ],
  "sources of headlines": [
    [
      "Iran: Israel killed two Revolutionary Guards officers in Damascus",
      "alleged by Iran: Israel KILLS Revolutionary Guards officers|officers",
    ],
    ["Hamas: Israel killed hostages in Rafah.", "alleged by Hamas: Israel KILLS hostages"],
    ["UN report: Rwanda armed M23 rebels", "alleged by United Nations: Rwanda AIDS M23|M23 rebels"],
    ["Hezbollah fires rockets at Haifa: Israeli army", "alleged by Israel|Israeli army: Hezbollah ATTACKS Haifa"],
    ["Taliban capture Kunduz – officials", "alleged by officials: Taliban SEIZES Kunduz"],
    [
      "Israel bombs Beirut suburb, killing five - Lebanese health ministry",
      "never: Israel KILLS Lebanese health ministry",
    ],
    ["PARIS: France sent troops to Mali.", "reported: France DEPLOYS_TO Mali"],
    ["Gaza: Israel bombs school", "reported: Israel ATTACKS school"],
  ],
  "speakers known by their noun alone": [
    ["The army denied that the RSF had taken Nyala.", "denied by army: Rapid Support Forces SEIZES Nyala"],
    [
      "The U.S. embassy in Kampala warned that al-Shabaab was planning to attack Entebbe.",
      "hypothetical by United States|embassy|U.S. embassy: al-Shabaab ATTACKS Entebbe",
    ],
    [
      "Tempers are frayed: a UN inquiry found in May that Eritrean soldiers had killed three demonstrators in Gao.",
      "alleged by United Nations: * KILLS demonstrators|three demonstrators",
    ],
    [
      "Abdul Qahar Balkhi says no members of the PKK are present in Afghanistan.",
      "denied by Abdul Qahar Balkhi: PKK OPERATES_IN Afghanistan",
    ],
  ],
  "who says it hung elsewhere": [
    [
      "The rebels, a spokesman for the army said late on Sunday, had attacked Bangui.",
      "alleged by spokesman|army: rebels|the rebels ATTACKS Bangui",
    ],
    [
      "Rebels said to be armed by Rwanda have captured Rutshuru.",
      "alleged: Rwanda AIDS rebels",
      "reported: rebels SEIZES Rutshuru",
    ],
    [
      "Ethiopia's government has dismissed claims by the TPLF that Eritrean troops killed civilians in Axum.",
      "denied by Ethiopia: Eritrea KILLS civilians",
    ],
    [
      "Reuters, quoting two unnamed security officials, reported on Tuesday that Rwanda had armed M23.",
      "alleged by unnamed security officials|officials|two unnamed security officials: Rwanda AIDS M23",
    ],
    ["Russia, he added, had attacked Poti.", "not reported: Russia ATTACKS Poti"],
    ["Survivors describe soldiers of Eritrea shooting at civilians.", "not reported: Eritrea ATTACKS civilians"],
    [
      "Police suspect Los Choneros of working with the Sinaloa Cartel.",
      "alleged by police: Los Choneros COOPERATES_WITH Sinaloa Cartel",
    ],
    ["The report details how Russia armed the rebels in Donetsk.", "alleged by *: Russia AIDS rebels|the rebels"],
  ],
  "what the report frames itself": [
    [
      "The president will resign, the speaker announced on Monday after Kenyan leaders met William Ruto in Nairobi.",
      "reported: Kenyan leaders|leaders|Kenya MET_WITH William Ruto",
    ],
    [
      "ISIS claimed to have captured Palma, a town in Cabo Delgado, five days after insurgents attacked it from several directions.",
      "reported: insurgents ATTACKS Palma",
    ],
    [
      "In March PKK gunmen overran a camp at Silopi; a commander said afterwards that it had been the work of his men.",
      "reported: PKK|gunmen SEIZES|ATTACKS Silopi|camp",
    ],
    [
      "Iran fired missiles at Haifa; at least nine people were killed, Israel's emergency service said.",
      "reported: Iran ATTACKS Haifa",
    ],
    [
      "The United States expelled 60 Russian diplomats; Moscow answered in kind.",
      "reported: United States BREAKS_TIES_WITH Russia",
    ],
    ["The general said his men had opened fire after protesters attacked Jos.", "not reported: protesters ATTACKS Jos"],
  ],
  "what somebody is blamed, punished or thanked for": [
    [
      "Washington sanctioned Rwanda's army for arming M23.",
      "alleged by United States: Rwanda|Rwandan army AIDS M23",
      "never: United States AIDS M23",
    ],
    [
      "Egypt criticised Ethiopia for attacking Tigray.",
      "alleged by Egypt: Ethiopia ATTACKS Tigray",
      "never: Egypt ATTACKS Tigray",
    ],
    [
      "Police arrested Anton Varga for killing a nun in Bukavu.",
      "alleged by police: Anton Varga KILLS nun|a nun",
      "never: police KILLS nun",
    ],
    [
      "Israel bombed Syria for arming Hezbollah.",
      "alleged by Israel: Syria AIDS Hezbollah",
      "never: Israel AIDS Hezbollah",
    ],
    [
      "Turkey thanked Qatar for sending troops to Izmir.",
      "reported: Qatar DEPLOYS_TO Izmir",
      "never: Turkey DEPLOYS_TO Izmir",
    ],
    [
      "Ankara reproached Athens with sheltering the PKK.",
      "alleged by Turkey: Greece AIDS PKK",
      "never: Turkey AIDS PKK",
    ],
    ["Russia used drones for attacking Odesa.", "reported: Russia ATTACKS Odesa"],
    ["Three Iranians were expelled for arming Hezbollah.", "not reported: * AIDS Hezbollah"],
  ],
  "what is told in other ways": [
    [
      "Witnesses spoke of Russian mercenaries firing on a market in Bria.",
      "alleged by witnesses: Russian mercenaries|Russia ATTACKS Bria|market",
    ],
    [
      'The ministry said in a statement: "Armenian forces shelled Kalbajar."',
      "alleged by ministry: Armenia ATTACKS Kalbajar",
    ],
    [
      "Khartoum's version is that the rebels attacked the convoy.",
      "alleged by Sudan: rebels|the rebels ATTACKS convoy|the convoy",
    ],
    ["The claim is that Rwanda armed M23.", "alleged: Rwanda AIDS M23"],
    [
      "One theory holds that Chechen fighters attacked the school.",
      "alleged|hypothetical by *: * ATTACKS school|the school",
    ],
    [
      "Kigali is convinced that Congo arms the FDLR.",
      "alleged|hypothetical by Rwanda: Democratic Republic of the Congo AIDS FDLR",
    ],
    ["As far as Riyadh is concerned, Iran armed the Houthis.", "alleged by Saudi Arabia: Iran AIDS Houthis"],
    ["To hear the Kremlin tell it, NATO attacked Serbia.", "alleged by Kremlin: NATO ATTACKS Serbia"],
  ],
  "acquitted, credited, alleged on the side": [
    [
      "A Hague court acquitted Ramush Haradinaj of killing Serbs.",
      "negated: Ramush Haradinaj KILLS Serbs",
      "never: court KILLS Serbs",
    ],
    [
      "Hezbollah took credit for shooting down a drone over Tyre.",
      "claimed by Hezbollah: Hezbollah ATTACKS drone|a drone",
    ],
    [
      "JNIM claimed responsibility for killing nine soldiers in Djibo.",
      "claimed by JNIM: JNIM KILLS soldiers|nine soldiers",
    ],
    ["Uganda faces sanctions over allegations that it armed M23.", "alleged: Uganda AIDS M23"],
    ["The army said in a statement that Boko Haram had attacked Maroua.", "alleged by army: Boko Haram ATTACKS Maroua"],
    [
      "Ukraine repelled Russian attempts to seize Kramatorsk.",
      "hypothetical: Russia SEIZES Kramatorsk",
      "never: Ukraine SEIZES Kramatorsk",
    ],
    [
      "A Libyan, Abu Agila Masud, is accused by Washington of arming rebels.",
      "alleged by United States: Abu Agila Masud AIDS rebels",
    ],
    ["Two Syrians attacked a synagogue in Vienna.", "never: Syria ATTACKS *"],
  ],
  "own men, and claims with a label": [
    [
      "The ELN admitted that its men had kidnapped the priest in Arauca.",
      "claimed by ELN: * DETAINS priest|the priest",
    ],
    [
      "The Kremlin called the claim that it poisoned Alexei Navalny absurd.",
      "denied by Kremlin: Kremlin KILLS Alexei Navalny",
    ],
    [
      "The Kremlin described the report that Wagner had killed civilians in Moura as fiction.",
      "denied by Kremlin: Wagner Group KILLS civilians",
    ],
  ],
  "what nobody states": [
    ["Nobody was surprised by ISIS's ability to strike Moscow.", "never: ISIS ATTACKS Moscow"],
    ["It is unsurprising that ISIS would want to attack Moscow.", "never: ISIS ATTACKS Moscow"],
    ["A recent attack by Boko Haram on Maroua will not help the peace talks.", "reported: Boko Haram ATTACKS Maroua"],
    ["An attack by Boko Haram on Maroua would not help the peace talks.", "hypothetical: Boko Haram ATTACKS Maroua"],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  test.each(rows.flatMap(([sentence, ...expected]) => expected.map((e) => ({ sentence, expected: e }))))(
    "$sentence -> $expected",
    ({ sentence, expected }) => {
      expect(mismatch(sentence, expected)).toBeNull();
    },
  );
});
