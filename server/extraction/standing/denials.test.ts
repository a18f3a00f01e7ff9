// Denials, denials of denials, claims of responsibility, accusations that are not made, negation and how far it reaches.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  denials: [
    ["Rwanda denied it had armed M23.", "denied by Rwanda: Rwanda AIDS M23"],
    ["Rwanda has repeatedly denied arming M23.", "denied by Rwanda: Rwanda AIDS M23"],
    [
      "Ethiopia dismissed as fiction a report that it had bombed Mekelle.",
      "denied by Ethiopia: Ethiopia ATTACKS Mekelle",
    ],
    ["Ankara rejects claims that Turkey armed ISIS.", "denied by Turkey: Turkey AIDS ISIS"],
    [
      "Belarus did not deny that it had detained Maria Kolesnikova.",
      "hypothetical by *: Belarus DETAINS Maria Kolesnikova",
    ],
    ["Israel neither confirmed nor denied bombing Damascus.", "hypothetical by *: Israel ATTACKS Damascus"],
    ["Israel refused to deny that it had killed Ismail Haniyeh.", "hypothetical by *: Israel KILLS Ismail Haniyeh"],
    ["Iran denied having denied that it armed the Houthis.", "not reported: Iran AIDS Houthis"],
    ["Poland did not rule out sending troops to Ukraine.", "hypothetical: Poland DEPLOYS_TO Ukraine"],
    ["Washington ruled out bombing Iran.", "denied|negated|hypothetical by *: United States ATTACKS Iran"],
    ["North Korea insists that it has not armed Russia.", "denied by North Korea: North Korea AIDS Russia"],
    [
      "Nigeria's army said claims that it had bombed Tudun Biri were false.",
      "denied by *: Nigeria|army|Nigerian Army|it ATTACKS Tudun Biri",
    ],
    [
      "Saudi Arabia denied the allegation that it had killed Jamal Khashoggi.",
      "denied by Saudi Arabia: Saudi Arabia KILLS Jamal Khashoggi",
    ],
    ["The claim that Qatar funded ISIS was denied by Doha.", "denied by Qatar: Qatar AIDS ISIS"],
    ["Uganda denies that its soldiers fought alongside M23.", "denied by Uganda: Uganda|soldiers COOPERATES_WITH M23"],
    [
      "The Houthis, who deny that Iran arms them, attacked Eilat.",
      "denied by Houthis: Iran AIDS Houthis",
      "reported: Houthis ATTACKS Eilat",
    ],
    [
      "Denying that Russia had attacked Poltava, the Kremlin blamed Ukraine.",
      "denied by Kremlin: Russia ATTACKS Poltava",
    ],
    ["It is untrue that Serbia has armed Kosovo.", "negated: Serbia AIDS Kosovo"],
    [
      "A Kremlin spokesman said there was no truth in reports that Russia had bombed Idlib.",
      "denied by *: Russia ATTACKS Idlib",
    ],
  ],
  "claims of responsibility": [
    [
      "ISIS claimed responsibility, without evidence, for the attack on Kerman.",
      "claimed by ISIS: ISIS ATTACKS Kerman",
      "reported: ISIS CLAIMS_RESPONSIBILITY_FOR Kerman",
    ],
    ["Responsibility for the attack on Kerman was claimed by ISIS.", "claimed by ISIS: ISIS ATTACKS Kerman"],
    [
      "No group has claimed responsibility for the attack on Kerman.",
      "never: group ATTACKS Kerman",
      "not reported: group CLAIMS_RESPONSIBILITY_FOR Kerman",
    ],
    [
      "The TTP did not claim responsibility for the attack on Peshawar.",
      "not reported: TTP CLAIMS_RESPONSIBILITY_FOR Peshawar",
      "never: TTP ATTACKS Peshawar",
    ],
    ["Nobody claimed the bombing in Jos.", "not reported: Nobody CLAIMS_RESPONSIBILITY_FOR Jos"],
    [
      "The Balochistan Liberation Army said it had carried out the attack on Gwadar.",
      "claimed by Balochistan Liberation Army: Balochistan Liberation Army ATTACKS Gwadar",
    ],
    ["Al-Shabaab said it was behind the bombing in Mogadishu.", "claimed by al-Shabaab: al-Shabaab ATTACKS Mogadishu"],
    ["In a video, JNIM took credit for the raid on Djibo.", "claimed by JNIM: JNIM ATTACKS Djibo"],
    [
      "The ELN has yet to claim responsibility for the attack on Arauca.",
      "not reported: ELN CLAIMS_RESPONSIBILITY_FOR Arauca",
      "not reported: ELN ATTACKS Arauca",
      "not claimed: ELN ATTACKS Arauca",
    ],
    ["Ansar Dine withdrew its claim of responsibility for the attack on Gao.", "not reported: Ansar Dine ATTACKS Gao"],
    ["The PKK admitted that it had attacked Ankara.", "claimed by PKK: PKK ATTACKS Ankara"],
    ["The attack on Kerman, claimed by ISIS, shocked Iran.", "claimed by ISIS: ISIS ATTACKS Kerman"],
  ],
  "without blaming": [
    [
      "Saudi Arabia stopped short of blaming Iran for the attack on Abqaiq.",
      "never|negated: Saudi Arabia ACCUSES Iran",
      "not reported: Iran ATTACKS Abqaiq",
      "not alleged: Iran ATTACKS Abqaiq",
    ],
    [
      "Baghdad did not blame Turkey for the attack on Zakho.",
      "not reported: Iraq ACCUSES Turkey",
      "not alleged: Turkey ATTACKS Zakho",
      "not reported: Turkey ATTACKS Zakho",
    ],
    ["Without naming Israel, Iran accused its enemies of the attack on Natanz.", "not reported: Israel ATTACKS Natanz"],
    [
      "Kyiv has avoided accusing Hungary of helping Russia.",
      "not reported: Ukraine ACCUSES Hungary",
      "not reported: Hungary AIDS Russia",
      "not alleged: Hungary AIDS Russia",
    ],
    ["Chad could blame Sudan for the attack on Adre.", "not reported: Chad ACCUSES Sudan"],
    [
      "Mozambique refused to accuse Rwanda of killing civilians.",
      "not reported: Mozambique ACCUSES Rwanda",
      "not reported: Rwanda KILLS civilians",
    ],
    [
      "Ghana did not go so far as to accuse Burkina Faso of sheltering JNIM.",
      "not reported: Ghana ACCUSES Burkina Faso",
      "not reported: Burkina Faso AIDS JNIM",
    ],
    [
      "The minister fell short of accusing Russia of poisoning Alexei Navalny.",
      "not reported: Russia KILLS Alexei Navalny",
    ],
  ],
  negation: [
    ["No Russian soldier attacked Narva.", "negated: Russia|soldier|Russian soldier ATTACKS Narva"],
    ["Neither Egypt nor Jordan attacked Israel.", "negated: Egypt ATTACKS Israel", "negated: Jordan ATTACKS Israel"],
    ["The United States never recognised Abkhazia.", "negated: United States SUPPORTS Abkhazia"],
    ["Turkey withdrew from Manbij without attacking Kobani.", "negated: Turkey ATTACKS Kobani"],
    ["Israel bombed not Beirut but Tyre.", "reported: Israel ATTACKS Tyre", "never|negated: Israel ATTACKS Beirut"],
    [
      "Hezbollah not only attacked Haifa but also shelled Safed.",
      "reported: Hezbollah ATTACKS Haifa",
      "reported: Hezbollah ATTACKS Safed",
    ],
    ["Few countries recognise Abkhazia.", "never|negated: countries SUPPORTS Abkhazia"],
    ["Nobody in Ankara attacked Kobani.", "not reported: Turkey ATTACKS Kobani"],
    ["Germany has not yet armed Ukraine.", "negated: Germany AIDS Ukraine"],
    ["Oman hasn't recognised Israel.", "negated: Oman SUPPORTS Israel"],
    [
      "Ethiopia did not attack Assab or seize Asmara.",
      "negated: Ethiopia ATTACKS Assab",
      "negated: Ethiopia SEIZES Asmara",
    ],
    [
      "Ethiopia did not attack Assab but seized Asmara.",
      "negated: Ethiopia ATTACKS Assab",
      "reported: Ethiopia SEIZES Asmara",
    ],
    ["It was not Israel that bombed Isfahan.", "negated: Israel ATTACKS Isfahan"],
    ["Serbia has nowhere attacked Kosovo.", "negated: Serbia ATTACKS Kosovo"],
    ["Saudi Arabia cannot support Israel.", "hypothetical|negated: Saudi Arabia SUPPORTS Israel"],
    ["Japan hardly supports Russia.", "negated: Japan SUPPORTS Russia"],
    ["Mali did not arm the rebels, said Algeria.", "denied by Algeria: Mali AIDS rebels|the rebels"],
    ["Sweden has ceased to support the YPG.", "negated: Sweden SUPPORTS YPG"],
    ["Not one of the Houthis attacked Eilat.", "negated: Houthis ATTACKS Eilat"],
    [
      "Instead of attacking Kyiv, Russia shelled Kharkiv.",
      "negated|never: Russia ATTACKS Kyiv",
      "reported: Russia ATTACKS Kharkiv",
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
