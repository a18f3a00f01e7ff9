// Standing in sentences as news writes them: several framings at once.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "what was set out for": [
    [
      "Miners marched to the ministry to demand that President Evo Morales resign.",
      "reported: miners DEMANDS Evo Morales",
    ],
    ["Tanzania sent its army to help Yoweri Museveni.", "reported: Tanzania AIDS Yoweri Museveni"],
    ["Jimmy Carter went to see Kim Jong-il in June.", "reported: Jimmy Carter MET_WITH Kim Jong Il"],
    ["Kenyan soldiers crossed into Somalia to attack al-Shabaab.", "hypothetical: Kenya ATTACKS al-Shabaab"],
    ["Armenia has applied to join the Arab League.", "hypothetical: Armenia MEMBER_OF Arab League"],
    ["Chile is obliged to arrest Alberto Fujimori.", "hypothetical: Chile DETAINS Alberto Fujimori"],
    ["The Houthis were due to meet Ban Ki-moon in Geneva.", "hypothetical: Houthis MET_WITH Ban Ki-moon"],
  ],
  "convicted and accused": [
    ["Charles Taylor was convicted of killing nine nurses in Monrovia.", "reported: Charles Taylor KILLS nurses"],
    [
      "Peru accused Abimael Guzman, who had arrived late and was unhurt, of giving arms to the strikers.",
      "alleged by Peru: Abimael Guzman AIDS strikers",
    ],
    [
      "Boris Nemtsov denied that Georgia had any part in the raid and called Viktor Orban a murderer.",
      "reported: Boris Nemtsov CONDEMNS Viktor Orban",
    ],
  ],
  "news prose": [
    [
      "Sudan's army accused the United Arab Emirates on Tuesday of arming the Rapid Support Forces, a charge Abu Dhabi has repeatedly denied.",
      "alleged|denied by Sudan|United Arab Emirates: United Arab Emirates AIDS Rapid Support Forces",
    ],
    [
      "Ethiopia has denied reports that its air force bombed a market in Togoga.",
      "denied by Ethiopia: Ethiopia ATTACKS Togoga",
    ],
    [
      "Israel is widely believed to have been behind the killing of Mohsen Fakhrizadeh, but it has never confirmed its involvement.",
      "alleged: Israel KILLS Mohsen Fakhrizadeh",
    ],
    [
      "Poland will send troops to Rzeszow if Belarus attacks, the defence minister told parliament.",
      "hypothetical: Poland DEPLOYS_TO Rzeszow",
    ],
    [
      "India suspects that Lashkar-e-Taiba, which is based in Pakistan, was behind the bombing in Varanasi.",
      "alleged by India: Lashkar-e-Taiba ATTACKS Varanasi",
      "reported: Lashkar-e-Taiba OPERATES_IN Pakistan",
    ],
    ["Turkey denied that it had threatened to invade Greece.", "denied by Turkey: Turkey THREATENS Greece"],
    [
      "According to Ukraine's security service, Russia had planned to kill Volodymyr Zelensky in Kyiv.",
      "hypothetical by *: Russia KILLS Volodymyr Zelensky",
    ],
    [
      "What the Kremlin calls a special military operation began when Russia invaded Ukraine in February 2022.",
      "reported: Russia ATTACKS Ukraine",
    ],
    [
      "A Nigerian air force jet mistakenly bombed Tudun Biri, killing 85 villagers, the army admitted.",
      "claimed by *: Nigeria KILLS villagers",
    ],
    ["Kenya's president, William Ruto, has not ruled out sending police to Haiti.", "hypothetical: * DEPLOYS_TO Haiti"],
    [
      "The United Nations has verified that Russian forces killed at least 73 civilians in Bucha.",
      "alleged by United Nations: Russia KILLS civilians",
    ],
    [
      "Egyptian officials declined to say whether the army had bombed convoys near the Libyan border.",
      "hypothetical by *: Egypt ATTACKS convoys",
    ],
    [
      "Reports that Wagner fighters had attacked Bria could not be confirmed.",
      "hypothetical|alleged: Wagner Group ATTACKS Bria",
    ],
    [
      "It was the Lord's Resistance Army that attacked Lubumbashi, the bishop said.",
      "alleged by bishop|the bishop: Lord's Resistance Army ATTACKS Lubumbashi",
    ],
    [
      "Lebanon complained to the Security Council that Israel had attacked Tyre, which Israel says it did in response to rocket fire.",
      "alleged by Lebanon: Israel ATTACKS Tyre",
    ],
    [
      "Thousands protested in Tbilisi against what they call Russia's occupation of Abkhazia.",
      "alleged by *: Russia SEIZES Abkhazia",
    ],
    [
      "Chinese ships have been accused of attacking Vietnamese fishermen.",
      "alleged: China ATTACKS Vietnamese fishermen",
    ],
    [
      '"I want to be clear: Rwanda has never supported M23," Kagame told Jeune Afrique. "It is Congo that arms the FDLR."',
      "denied by Paul Kagame: Rwanda SUPPORTS M23",
      "alleged by Paul Kagame: Democratic Republic of the Congo AIDS FDLR",
    ],
    [
      "Western officials think Russia poisoned Sergei Skripal, although Moscow has always denied it.",
      "alleged|denied by Western officials|Russia: Russia KILLS Sergei Skripal",
    ],
    [
      "Beijing says it has never armed Russia, and no proof to the contrary has been published.",
      "denied by China: China AIDS Russia",
    ],
    [
      "If confirmed, it would be the first time that Iran has attacked Pakistan.",
      "hypothetical: Iran ATTACKS Pakistan",
    ],
    [
      "Sudanese activists said at least 40 people were killed when the army bombed a market in Kabkabiya.",
      "alleged by Sudanese activists: Sudan ATTACKS Kabkabiya",
    ],
    ["Mexican marines captured Ovidio Guzman, the government announced.", "claimed by *: Mexico DETAINS Ovidio Guzman"],
    [
      "If Hezbollah had not fired rockets at Haifa, Israel would not have bombed Beirut.",
      "hypothetical: Hezbollah ATTACKS Haifa",
      "hypothetical: Israel ATTACKS Beirut",
    ],
    [
      "The mayor of Bakhmut said there was no sign that Wagner had captured the town.",
      "denied by *: Wagner Group SEIZES Bakhmut",
    ],
    ["Vladimir Putin never admitted that Russian troops had seized Crimea.", "hypothetical by *: Russia SEIZES Crimea"],
    ["If Damascus is to be believed, Israel attacked Masyaf.", "alleged by Syria: Israel ATTACKS Masyaf"],
    [
      "Russia's claim that Ukraine attacked the Kerch bridge was confirmed by Kyiv months later.",
      "alleged by Russia: Ukraine ATTACKS Crimean Bridge",
    ],
    [
      "Eyewitness accounts of killings of civilians by Eritrean troops in Axum were dismissed by Asmara.",
      "denied by Eritrea: Eritrea KILLS civilians",
    ],
    [
      "Hezbollah said it had fired the rockets in response to an Israeli strike on Houla.",
      "alleged by Hezbollah: Israel ATTACKS Houla",
    ],
    [
      "Gunmen opened fire in a market in Jos after dark, according to the governor's office, the Daily Trust reported.",
      "alleged by *: Gunmen ATTACKS Jos",
    ],
    [
      "Russia does not intend to attack NATO countries, Putin said, but if Poland sends troops to Ukraine they will be a legitimate target.",
      "denied by Vladimir Putin: Russia ATTACKS NATO countries",
      "hypothetical by *: Poland DEPLOYS_TO Ukraine",
    ],
    [
      "Manila protested after, it said, a Chinese coast guard ship had attacked fishermen with a water cannon.",
      "alleged by Philippines: China ATTACKS fishermen",
    ],
    [
      "M23 rebels have taken Goma, the largest city in eastern Congo, and are moving south, residents and aid workers said, while the Congolese government and its neighbour Rwanda exchanged accusations.",
      "alleged by *: M23 SEIZES Goma",
    ],
    [
      "By killing Qassem Soleimani, Donald Trump said, the United States had stopped a war.",
      "alleged by Donald Trump: United States KILLS Qassem Soleimani",
      "never: Donald Trump KILLS Qassem Soleimani",
    ],
    [
      "The army chief said soldiers did not take part in the attack on Kumba, which separatists blame on the army.",
      "denied by *: soldiers ATTACKS Kumba",
    ],
    [
      "Israel bombed Tyre, Lebanon said, although Hezbollah attacked Haifa.",
      "alleged by Lebanon: Israel ATTACKS Tyre",
      "reported: Hezbollah ATTACKS Haifa",
    ],
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
