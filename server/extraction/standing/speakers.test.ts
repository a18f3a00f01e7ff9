// Who speaks: nested speakers, spokesmen, documents, sources named on the side, pronouns, and where what they say ends.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "nested speakers": [
    ["TASS, citing the FSB, said Ukraine had shelled Belgorod.", "alleged by FSB: Ukraine ATTACKS Belgorod"],
    [
      "Reuters quoted two officials as saying that the Ethiopian army had bombed Mekelle.",
      "alleged by officials|two officials|Ethiopia|nobody: Ethiopia|Ethiopian army|Ethiopian National Defense Force ATTACKS Mekelle",
    ],
    [
      "The Houthis seized Hodeidah, according to Al Jazeera, which cited a Yemeni officer.",
      "alleged by officer|Yemeni officer|a Yemeni officer|Yemen|Al Jazeera: Houthis SEIZES Hodeidah",
    ],
    [
      "Interfax reported that the Kremlin had accused Georgia of arming Chechen fighters.",
      "alleged by Kremlin|Russia: Georgia AIDS Chechen fighters|fighters|Chechnya",
    ],
    [
      "Al Arabiya, quoting a Saudi official, reported that Iran had armed the Houthis.",
      "alleged by official|Saudi official|a Saudi official|Saudi Arabia: Iran AIDS Houthis",
    ],
    [
      "Citing Kenyan police, the Daily Nation said al-Shabaab had killed four quarry workers near Mandera.",
      "alleged by Kenyan police|Kenya|Kenyan National Police Service|National Police Service|police: al-Shabaab KILLS quarry workers|four quarry workers|workers",
    ],
    [
      "The BBC was told by a Sudanese general that the RSF had seized the airport in Merowe.",
      "alleged by Sudanese general|general|a Sudanese general|Sudan|nobody: Rapid Support Forces SEIZES Merowe|airport|the airport",
    ],
    [
      "Turkey's defence ministry said the YPG had told it that ISIS had attacked Manbij.",
      "alleged by YPG: ISIS ATTACKS Manbij",
    ],
    [
      "Israel killed Saleh al-Arouri, two Lebanese officials told Reuters.",
      "alleged by Lebanese officials|officials|two Lebanese officials|Lebanon: Israel KILLS Saleh al-Arouri",
    ],
    [
      "The Syrian Observatory for Human Rights, quoted by AFP, said Turkey had shelled Kobani.",
      "alleged by Syrian Observatory for Human Rights: Turkey ATTACKS Kobani",
    ],
    [
      "Pakistan bombed Khost, Afghan officials said, according to Reuters.",
      "alleged by Afghan officials|officials|Afghanistan: Pakistan ATTACKS Khost",
    ],
    [
      "Le Monde, which had seen a UN document, wrote that Rwanda was arming M23.",
      "alleged by Le Monde: Rwanda AIDS M23",
    ],
    ["Kyiv said Moscow had claimed that NATO was attacking Russia.", "alleged by Russia: NATO ATTACKS Russia"],
    [
      "Quoting unnamed officials, Haaretz reported that Israel had bombed Damascus.",
      "alleged by officials|unnamed officials|nobody|Haaretz: Israel ATTACKS Damascus",
    ],
    ["Venezuela told CNN that Colombia had sheltered the ELN.", "alleged by Venezuela: Colombia AIDS ELN"],
  ],
  "forces that a minister speaks for": [
    [
      "The Colombian defence minister, Luis Ortega, said that planes of the Colombian Air Force had bombed the camp.",
      "claimed by Luis Ortega: Colombian Air Force ATTACKS camp",
    ],
    [
      "The Blue League said that planes of the Colombian Air Force had bombed the camp.",
      "alleged by Blue League: Colombian Air Force ATTACKS camp",
    ],
    [
      "The Pentagon spokesman, John Miller, said that special operations forces had hit a camp south of Mogadishu.",
      "claimed by John Miller: special operations forces ATTACKS camp",
    ],
    [
      "The Nigerian military said fighter jets killed 30 militants.",
      "claimed by Nigerian Armed Forces|Nigeria: fighter jets KILLS militants",
    ],
  ],
  "voices known by their noun": [
    [
      "The prosecution had alleged that Issa Sesay had armed Boko Haram.",
      "alleged by prosecution: Issa Sesay AIDS Boko Haram",
    ],
    [
      "Nuns there said that Hezbollah had kidnapped two priests.",
      "alleged by Nuns|nuns: Hezbollah DETAINS priests|two priests",
    ],
    [
      "One of the survivors said that Boko Haram had killed eleven farmers.",
      "alleged by survivors: Boko Haram KILLS farmers|eleven farmers",
    ],
    ["Ethiopian radio reported that rebels had captured Assab.", "alleged by Ethiopian radio: rebels SEIZES Assab"],
    ['The premier blamed Rwanda, "which armed M23 and sent it to Goma".', "alleged by premier: Rwanda AIDS M23"],
    [
      'The army praised M23, which "freed the hostages" and killed Eric Ruhorimbere.',
      "reported: M23 KILLS Eric Ruhorimbere",
    ],
    [
      "Amnesty published a report, according to which soldiers had killed nine farmers in Goma.",
      "alleged by Amnesty International|Amnesty: soldiers KILLS farmers|nine farmers",
    ],
    ["The wreckage told that Kenya had armed M23.", "alleged by nobody: Kenya AIDS M23"],
  ],
  "spokesmen and bodies": [
    [
      "A spokesman for the Taliban said the group had seized Kunduz.",
      "claimed by Taliban spokesman|spokesman|Taliban|a spokesman: Taliban SEIZES Kunduz",
    ],
    [
      "Zabihullah Mujahid, a spokesman for the Taliban, said the Taliban had seized Kunduz.",
      "claimed by Zabihullah Mujahid: Taliban SEIZES Kunduz",
    ],
    [
      "The army of Myanmar said it had bombed Laukkai.",
      "claimed by *: Myanmar|army|Myanmar army|Tatmadaw|Myanmar military ATTACKS Laukkai",
    ],
    [
      "Israel's defence minister, Yoav Gallant, said Israel had killed Ibrahim Aqil.",
      "claimed by Yoav Gallant: Israel KILLS Ibrahim Aqil",
    ],
    [
      "The Pentagon said the United States had struck Abu Kamal.",
      "claimed by Pentagon|United States Department of Defense: United States ATTACKS Abu Kamal",
    ],
    ["Ukraine's military intelligence said Russia had attacked Kharkiv.", "alleged by *: Russia ATTACKS Kharkiv"],
    [
      "A Hamas official said that Israel had attacked Rafah.",
      "alleged by Hamas official|official|Hamas|a Hamas official: Israel ATTACKS Rafah",
    ],
    [
      "The governor of Kharkiv, Oleh Syniehubov, said Russia had shelled Kupiansk.",
      "alleged by Oleh Syniehubov: Russia ATTACKS Kupiansk",
    ],
    [
      "US Central Command said Iran had attacked a tanker in the Gulf of Oman.",
      "alleged by CENTCOM|United States Central Command|US Central Command: Iran ATTACKS *",
    ],
    [
      "The M23 spokesman, Lawrence Kanyuka, said the rebels had taken Walikale.",
      "claimed by Lawrence Kanyuka: M23|rebels SEIZES Walikale",
    ],
    [
      "Police said the Gulf Clan had killed a mayor in Antioquia.",
      "alleged by police|nobody|Colombia: Gulf Clan KILLS mayor|a mayor",
    ],
    [
      "Two witnesses said soldiers of Eritrea had killed civilians in Axum.",
      "alleged by witnesses|two witnesses|nobody: Eritrea|soldiers KILLS civilians",
    ],
    [
      "Hezbollah's leader, Naim Qassem, boasted that Hezbollah had struck Haifa.",
      "claimed by Naim Qassem: Hezbollah ATTACKS Haifa",
    ],
  ],
  "documents and institutions as speakers": [
    [
      "A UN report said Rwanda had armed M23.",
      "alleged by United Nations|UN report|a UN report|report|nobody: Rwanda AIDS M23",
    ],
    ["The statement by the Kremlin said NATO had armed Georgia.", "alleged by Kremlin|nobody: NATO AIDS Georgia"],
    [
      "A report by Human Rights Watch says Eritrea killed civilians in Axum.",
      "alleged by Human Rights Watch: Eritrea KILLS civilians",
    ],
    [
      "Amnesty International's report concluded that Saudi Arabia had bombed Saada.",
      "alleged by Amnesty International: Saudi Arabia ATTACKS Saada",
    ],
    [
      "The indictment says Hizbul Mujahideen attacked Pulwama.",
      "alleged by nobody|indictment: Hizbul Mujahideen ATTACKS Pulwama",
    ],
    ["The panel of experts found that Uganda had supported M23.", "alleged by *: Uganda SUPPORTS|AIDS M23"],
    [
      "A leaked memo claims that Wagner killed civilians in Moura.",
      "alleged by nobody|memo: Wagner Group KILLS civilians",
    ],
    [
      "The commission concluded that Syria had attacked Khan Sheikhoun.",
      "alleged by commission|nobody: Syria ATTACKS Khan Sheikhoun",
    ],
    ["Satellite images show that Russia bombed Mariupol.", "reported|alleged by nobody: Russia ATTACKS Mariupol"],
  ],
  "according to": [
    [
      "Armenia shelled Ganja, according to Azerbaijan's defence ministry.",
      "alleged by Azerbaijan|Ministry of Defence of Azerbaijan|Azerbaijani Ministry of Defence|defence ministry|Azerbaijan defence ministry|Azerbaijani Defence Ministry: Armenia ATTACKS Ganja",
    ],
    ["According to Israeli media, Iran attacked Haifa.", "alleged by Israeli media|media|Israel: Iran ATTACKS Haifa"],
    ["As Poland put it, Belarus attacked the border post at Terespol.", "alleged by Poland: Belarus ATTACKS *"],
    [
      "The Taliban, according to the United Nations, have sheltered al-Qaeda.",
      "alleged by United Nations: Taliban AIDS al-Qaeda",
    ],
    ["In the words of Sergei Lavrov, NATO has attacked Russia.", "alleged by Sergei Lavrov: NATO ATTACKS Russia"],
    ["By Kyiv's account, Russia shelled Nikopol.", "alleged by Ukraine: Russia ATTACKS Nikopol"],
    [
      "Per the Pentagon, Iran armed the Houthis.",
      "alleged by Pentagon|United States Department of Defense: Iran AIDS Houthis",
    ],
    ["Jaish-e-Mohammed, says India, attacked Uri.", "alleged by India: Jaish-e-Mohammed ATTACKS Uri"],
    ["As India tells it, Jaish-e-Mohammed attacked Uri.", "alleged by India: Jaish-e-Mohammed ATTACKS Uri"],
    ["In what Ankara called self-defence, Turkey bombed Sinjar.", "reported: Turkey ATTACKS Sinjar"],
  ],
  "pronoun speakers": [
    [
      "Vladimir Putin visited Minsk. He said Ukraine had attacked Kursk.",
      "alleged by Vladimir Putin: Ukraine ATTACKS Kursk",
    ],
    [
      "Rwanda accused Congo of arming the FDLR. It said Congo had also shelled Rubavu.",
      "alleged by Rwanda: Democratic Republic of the Congo ATTACKS Rubavu",
    ],
    [
      "Asif Ali Zardari met Xi Jinping. India, he said, had attacked Muzaffarabad.",
      "alleged by Asif Ali Zardari|nobody: India ATTACKS Muzaffarabad",
    ],
    [
      "The Houthis met the envoy. They said Saudi Arabia had bombed Saada.",
      "alleged by Houthis: Saudi Arabia ATTACKS Saada",
    ],
    [
      "Claudia Sheinbaum was angry. The Sinaloa Cartel, she said, had killed two soldiers.",
      "alleged by Claudia Sheinbaum: Sinaloa Cartel KILLS soldiers|two soldiers",
    ],
    [
      "Lebanon's army issued a statement. It said Israel had shelled Marjayoun.",
      "alleged by *: Israel ATTACKS Marjayoun",
    ],
    ['"They attacked Donetsk," Denis Pushilin said of the Ukrainians.', "not reported: * ATTACKS Donetsk"],
  ],
  "scope ends": [
    ["Russia attacked Odesa, and Ukraine said it would retaliate.", "reported: Russia ATTACKS Odesa"],
    ["Ukraine said it was ready for talks, but Russia attacked Odesa.", "reported: Russia ATTACKS Odesa"],
    ["Iran attacked Erbil, which Iraq called a violation of its sovereignty.", "reported: Iran ATTACKS Erbil"],
    ["Ethiopia said the war was over; the TPLF attacked Kobo the next day.", "reported: TPLF ATTACKS Kobo"],
    [
      "Israel bombed Beirut after Hezbollah threatened to strike Haifa.",
      "reported: Israel ATTACKS Beirut",
      "not reported: Hezbollah ATTACKS Haifa",
    ],
    ["Hamas denied the report and attacked Sderot.", "reported: Hamas ATTACKS Sderot"],
    ["Pakistan said nothing. India bombed Balakot.", "reported: India ATTACKS Balakot"],
    [
      "Kenya sent troops to Kismayo because al-Shabaab had kidnapped aid workers.",
      "reported: al-Shabaab DETAINS aid workers",
    ],
    [
      "The Taliban seized Kunduz, a spokesman said, and killed nine policemen.",
      "reported|claimed by spokesman|Taliban|nobody|a spokesman: Taliban SEIZES Kunduz",
      "reported|claimed by spokesman|Taliban|nobody|a spokesman: Taliban KILLS policemen|nine policemen",
    ],
    [
      "Although Rwanda denies it, its army shelled Goma.",
      "reported: Rwanda|Rwandan army|Rwanda Defence Force|army ATTACKS Goma",
    ],
    ["Saying that it was under threat, Israel bombed Damascus.", "reported: Israel ATTACKS Damascus"],
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
