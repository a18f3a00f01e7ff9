// What is not, or not yet, so: questions, conditions, plans, attempts, possibilities, calls.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "headlines and questions": [
    ["Did Pakistan bomb Khost?", "never: Pakistan ATTACKS Khost"],
    ["Was it Israel that killed Mohsen Fakhrizadeh?", "never: Israel KILLS Mohsen Fakhrizadeh"],
    ["Reporters asked whether Russia had attacked Odesa.", "hypothetical by *: Russia ATTACKS Odesa"],
    ["Nobody knows whether Israel bombed Damascus.", "hypothetical by *: Israel ATTACKS Damascus"],
    ["Officials would not say whether Israel had bombed Natanz.", "hypothetical by *: Israel ATTACKS Natanz"],
    ["Could Russia attack Moldova?", "never: Russia ATTACKS Moldova"],
    [
      "Ukraine's prosecutors are examining whether Wagner killed civilians in Bucha.",
      "hypothetical by *: Wagner Group KILLS civilians",
    ],
    ["If not Israel, who killed Imad Mughniyeh?", "never: Israel KILLS Imad Mughniyeh"],
    ["What would happen if China attacked Taiwan?", "not reported: China ATTACKS Taiwan"],
    ["The question is why Russia attacked Georgia.", "reported|hypothetical: Russia ATTACKS Georgia"],
  ],
  "a preposition over what is not, or not yet, done": [
    ["Iran is capable of attacking Israel.", "not reported: Iran ATTACKS Israel"],
    ["India thought about striking Pakistan.", "not reported: India ATTACKS Pakistan"],
    ["Turkey threatened with invading Syria.", "not reported: Turkey ATTACKS Syria"],
    ["Poland came close to invading Belarus.", "not reported: Poland ATTACKS Belarus"],
    ["Kenya refrained from attacking Somalia.", "not reported: Kenya ATTACKS Somalia"],
    ["Chad favoured arming Hamas.", "not reported: Chad AIDS Hamas"],
    ["Ghana succeeded in seizing Kumasi.", "reported: Ghana SEIZES Kumasi"],
  ],
  "what goes on, or was done, whatever the verb above makes of it": [
    ["Iran said that it would continue to arm Hezbollah.", "claimed by Iran: Iran AIDS Hezbollah"],
    ["Russia keeps shelling Kharkiv.", "reported: Russia ATTACKS Kharkiv"],
    ["Iran may keep arming Hamas.", "not reported: Iran AIDS Hamas"],
    ["Ukraine urged Iran to stop arming Russia.", "alleged by Ukraine: Iran AIDS Russia"],
    ["Turkey failed to prevent the PKK from attacking Ankara.", "reported: PKK ATTACKS Ankara"],
    ["Israel prevented Iran from attacking Haifa.", "not reported: Iran ATTACKS Haifa"],
    ["NATO, which failed to act when Russia invaded Georgia, condemned Iran.", "reported: Russia ATTACKS Georgia"],
    ["Kenya did not protest when Ethiopia attacked Somalia.", "reported: Ethiopia ATTACKS Somalia"],
    ["France sent soldiers to help Rwanda.", "reported: France AIDS Rwanda"],
    ["Iran deployed forces to attack Erbil.", "not reported: Iran ATTACKS Erbil"],
    ["France declined to join America's attack on Iraq.", "reported: United States ATTACKS Iraq"],
  ],
  "charges behind a clause on the accused": [
    [
      "Ukraine accused Iran, which denies it, of having armed Hamas.",
      "alleged by Ukraine: Iran AIDS Hamas",
      "not reported: Iran AIDS Hamas",
    ],
  ],
  "a participle with a past time beside what may be": [
    [
      "Kenya fears al-Shabaab's ability to strike Nairobi, launching a raid on Garissa just last week.",
      "reported: al-Shabaab ATTACKS Garissa",
      "not reported: al-Shabaab ATTACKS Nairobi",
    ],
    [
      "The fears came on top of the ongoing Yemeni conflict, and Iran's growing ability to target Saudi infrastructure, launching a drone strike against oil depots as much as 300 kilometers inside Kuwait just last week.",
      "reported: Iran ATTACKS Kuwait",
    ],
    ["Iran plans to strike Erbil next week, shelling Basra.", "not reported: Iran ATTACKS Basra"],
  ],
  conditionals: [
    [
      "Had Russia attacked Estonia, NATO would have fought Russia.",
      "not reported: Russia ATTACKS Estonia",
      "not reported: NATO FIGHTS Russia",
    ],
    [
      "If China were to invade Taiwan, Japan would support the United States.",
      "not reported: China ATTACKS Taiwan",
      "not reported: Japan SUPPORTS United States",
    ],
    ["Unless Iran withdraws, Israel will bomb Natanz.", "hypothetical: Israel ATTACKS Natanz"],
    [
      "Should Ethiopia attack Assab, Egypt will arm Eritrea.",
      "hypothetical: Ethiopia ATTACKS Assab",
      "hypothetical: Egypt AIDS Eritrea",
    ],
    [
      "Turkey will bomb Kobani if the YPG attacks Kilis.",
      "hypothetical: Turkey ATTACKS Kobani",
      "hypothetical: YPG ATTACKS Kilis",
    ],
    [
      "Were Venezuela to invade Guyana, Brazil would support Guyana.",
      "not reported: Venezuela ATTACKS Guyana",
      "not reported: Brazil SUPPORTS Guyana",
    ],
    ["Even if Hamas attacked Ashkelon, Egypt would mediate.", "not reported: Hamas ATTACKS Ashkelon"],
    ["In case Russia attacks Poland, Germany is ready to help.", "hypothetical: Russia ATTACKS Poland"],
    ["As if Ukraine had attacked Belgorod, Russia closed the border.", "not reported: Ukraine ATTACKS Belgorod"],
    ["Provided that Eritrea attacks Tigray, Sudan will help.", "hypothetical: Eritrea ATTACKS *"],
    ["Were it not for Russia, Turkey would have attacked Manbij.", "not reported: Turkey ATTACKS Manbij"],
    ["Suppose North Korea attacked South Korea.", "not reported: North Korea ATTACKS South Korea"],
  ],
  "modals and the future": [
    ["Israel will bomb Rafah next week.", "hypothetical: Israel ATTACKS Rafah"],
    ["Turkey is to attack Manbij.", "hypothetical: Turkey ATTACKS Manbij"],
    ["Ukraine is set to attack Melitopol.", "hypothetical: Ukraine ATTACKS Melitopol"],
    ["India is about to attack Pakistan.", "hypothetical: India ATTACKS Pakistan"],
    ["Iran can strike Haifa.", "hypothetical: Iran ATTACKS Haifa"],
    ["Iran is able to strike Haifa.", "hypothetical: Iran ATTACKS Haifa"],
    ["Kim Jong Un is due to meet Vladimir Putin in Vladivostok.", "hypothetical: Kim Jong Un MET_WITH Vladimir Putin"],
    ["The EU is considering sanctioning Georgia.", "hypothetical: European Union SANCTIONS Georgia"],
    ["Chad is likely to support Sudan's army.", "hypothetical: Chad SUPPORTS *"],
    ["Egypt may have armed Sudan.", "hypothetical: Egypt AIDS Sudan"],
    ["Saudi Arabia was going to recognise Israel.", "hypothetical: Saudi Arabia SUPPORTS Israel"],
    ["Somalia and Ethiopia are expected to sign a deal.", "hypothetical: Somalia AGREED_WITH Ethiopia"],
    ["Serbia would later arm the rebels in Krajina.", "reported|hypothetical: Serbia AIDS *"],
    ["Poland seems to have armed Ukraine.", "hypothetical|alleged: Poland AIDS Ukraine"],
    ["China vows to seize Taiwan.", "not reported: China SEIZES Taiwan"],
    ["Germany might never have armed Ukraine.", "hypothetical: Germany AIDS Ukraine"],
    ["The Kremlin is ready to arm Mali.", "hypothetical: Kremlin AIDS Mali"],
    ["Cuba has yet to recognise Kosovo.", "negated|hypothetical: Cuba SUPPORTS Kosovo"],
    [
      "Next month the president is visiting Ankara, where he will meet Recep Tayyip Erdogan.",
      "not reported: * MET_WITH Recep Tayyip Erdogan",
    ],
    ["Burkina Faso has agreed to support Mali.", "reported|hypothetical: Burkina Faso SUPPORTS Mali"],
  ],
  "attempts and failures": [
    ["Russia tried to capture Hostomel.", "hypothetical: Russia SEIZES Hostomel"],
    ["Russia failed to capture Kyiv.", "negated: Russia SEIZES Kyiv"],
    ["The RSF attempted to seize El Fasher.", "hypothetical: Rapid Support Forces SEIZES El Fasher"],
    ["Attempts by Boko Haram to seize Maiduguri came to nothing.", "hypothetical: Boko Haram SEIZES Maiduguri"],
    ["Al-Shabaab was unable to seize Mogadishu.", "negated: al-Shabaab SEIZES Mogadishu"],
    [
      "The police thwarted a plot by Hezbollah to bomb a synagogue in Buenos Aires.",
      "not reported: Hezbollah ATTACKS Buenos Aires",
    ],
    ["The rebels came close to seizing Addis Ababa.", "not reported: rebels SEIZES Addis Ababa"],
    ["Wagner nearly captured Soledar in November.", "hypothetical: Wagner Group SEIZES Soledar"],
    ["Wagner managed to capture Soledar.", "reported: Wagner Group SEIZES Soledar"],
    ["Azerbaijan succeeded in capturing Shusha.", "reported: Azerbaijan SEIZES Shusha"],
    ["Ethiopia went on to bomb Mekelle.", "reported: Ethiopia ATTACKS Mekelle"],
    ["Ukraine stopped Russia from seizing Kharkiv.", "negated|hypothetical: Russia SEIZES Kharkiv"],
    ["Israel gave up trying to kill Mohammed Deif.", "hypothetical|negated: Israel KILLS Mohammed Deif"],
    ["Troops kept the rebels from taking Bunia.", "negated|hypothetical: rebels|the rebels SEIZES Bunia"],
  ],
  "hypothetical nouns": [
    ["The possibility of a Russian attack on Moldova worries Romania.", "hypothetical by *: Russia ATTACKS Moldova"],
    ["Fears of an attack by Eritrea on Tigray are growing.", "hypothetical: Eritrea ATTACKS *"],
    ["Police uncovered a plot by ISIS to attack Vienna.", "hypothetical|alleged by *: ISIS ATTACKS Vienna"],
    ["Calls for an Israeli attack on Iran grew louder.", "hypothetical: Israel ATTACKS Iran"],
    ["The threat of a Chinese invasion of Taiwan remains.", "hypothetical: China ATTACKS Taiwan"],
    ["Turkey's planned offensive against the YPG was delayed.", "hypothetical: Turkey ATTACKS YPG"],
    ["Preparations for an attack by Russia on Kharkiv are under way.", "hypothetical: Russia ATTACKS Kharkiv"],
    ["Ukraine expects a Russian assault on Zaporizhzhia.", "hypothetical by *: Russia ATTACKS Zaporizhzhia"],
    ["Any attack by Israel on Lebanon would be a mistake.", "hypothetical: Israel ATTACKS Lebanon"],
    ["An attack by China on Taiwan would anger Japan.", "hypothetical: China ATTACKS Taiwan"],
    ["Warnings of a Russian attack on Kyiv were ignored.", "hypothetical: Russia ATTACKS Kyiv"],
    ["Germany's refusal to arm Ukraine angered Poland.", "negated: Germany AIDS Ukraine"],
    ["Iran's promise to support Hamas was kept.", "hypothetical: Iran SUPPORTS Hamas"],
    ["The prospect of Turkey invading Syria alarmed the Kurds.", "hypothetical: Turkey ATTACKS Syria"],
    ["Rumours of a coup by Wagner against Mali spread.", "not reported: Wagner Group ATTACKS Mali"],
    ["The White House warned of a possible attack by Iran on Israel.", "hypothetical by *: Iran ATTACKS Israel"],
  ],
  "imperatives and calls": [
    ["Attack Israel, the cleric told Hezbollah.", "not reported: Hezbollah ATTACKS Israel"],
    ["Ayman al-Zawahiri called on Muslims to attack the United States.", "not reported: Muslims ATTACKS United States"],
    ["Niger ordered France to withdraw from Niamey.", "not reported: France WITHDRAWS_FROM Niamey"],
    ["Let Russia attack Estonia, he said.", "not reported: Russia ATTACKS Estonia"],
    ["Congo demanded that Rwanda withdraw from Goma.", "hypothetical by *: Rwanda WITHDRAWS_FROM Goma"],
    ["The rebels urged Chad to arm them.", "not reported: Chad AIDS rebels|the rebels"],
    ["Egypt asked that Israel not attack Rafah.", "not reported: Israel ATTACKS Rafah"],
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
