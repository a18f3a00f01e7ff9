// Who says so, and does it hold: standing and speaker of the same act in many framings.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

/** Whole outcome of a sentence: these claims, in any order, and no others. */
const EXACT: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>> = {
  "stated by the text": [
    ["Russia attacked Odesa.", "Russia ATTACKS Odesa"],
    ["Odesa was attacked by Russia.", "Russia ATTACKS Odesa"],
    ["After Russia attacked Odesa, shops closed.", "Russia ATTACKS Odesa"],
    [
      "Hezbollah fired rockets at Haifa because Israel had attacked Tyre.",
      "Hezbollah ATTACKS Haifa",
      "Israel ATTACKS Tyre",
    ],
  ],
  "said of others": [
    ["Russia said that Ukraine had attacked Belgorod.", "alleged by Russia: Ukraine ATTACKS Belgorod"],
    ['"Ukraine attacked Belgorod," Vladimir Putin said.', "alleged by Vladimir Putin: Ukraine ATTACKS Belgorod"],
    ["Ukraine attacked Belgorod, according to Russia.", "alleged by Russia: Ukraine ATTACKS Belgorod"],
    ["According to Russia, Ukraine attacked Belgorod.", "alleged by Russia: Ukraine ATTACKS Belgorod"],
    ["Ukraine attacked Belgorod, Russia said.", "alleged by Russia: Ukraine ATTACKS Belgorod"],
    [
      "Russia told the United Nations that Ukraine had attacked Belgorod.",
      "alleged by Russia: Ukraine ATTACKS Belgorod",
    ],
    ["Moscow said that Kyiv had attacked Belgorod.", "alleged by Russia: Ukraine ATTACKS Belgorod"],
  ],
  "said of oneself": [
    ["Russia said it had shelled Odesa.", "claimed by Russia: Russia ATTACKS Odesa"],
    ["Israel said it had bombed Damascus.", "claimed by Israel: Israel ATTACKS Damascus"],
    ["Ukraine claims that it destroyed a Russian ship.", "claimed by Ukraine: Ukraine ATTACKS Russia"],
    [
      "Israel's military said that it had bombed Rafah.",
      "claimed by Israel: Israel ATTACKS Rafah",
      "IDF PART_OF Israel",
    ],
    ["Rwanda claims that it armed M23.", "claimed by Rwanda: Rwanda AIDS M23"],
    ["The Taliban said they had seized Kabul.", "claimed by Taliban: Taliban SEIZES Kabul"],
  ],
  "without a speaker": [
    ["Russia allegedly attacked Odesa.", "alleged: Russia ATTACKS Odesa"],
    ["Russia reportedly attacked Odesa.", "alleged: Russia ATTACKS Odesa"],
    ["Israel is believed to have killed Ismail Haniyeh.", "alleged: Israel KILLS Ismail Haniyeh"],
    ["Israel is suspected of killing Ismail Haniyeh.", "alleged: Israel KILLS Ismail Haniyeh"],
    ["Rwanda is accused of arming M23.", "alleged: Rwanda AIDS M23"],
  ],
  "negated by the text": [
    ["Russia did not attack Odesa.", "negated: Russia ATTACKS Odesa"],
    ["Rwanda no longer supports M23.", "negated: Rwanda SUPPORTS M23"],
    ["Rwanda has never armed M23.", "negated: Rwanda AIDS M23"],
    ["Odesa was not attacked by Russia.", "negated: Russia ATTACKS Odesa"],
  ],
  denied: [
    [
      "Russia denied that it had attacked Odesa.",
      "Russia DENIES_RESPONSIBILITY_FOR Odesa",
      "denied by Russia: Russia ATTACKS Odesa",
    ],
    [
      "Russia denied attacking Odesa.",
      "Russia DENIES_RESPONSIBILITY_FOR Odesa",
      "denied by Russia: Russia ATTACKS Odesa",
    ],
    [
      "Ukraine said it had not attacked Belgorod.",
      "denied by Ukraine: Ukraine ATTACKS Belgorod",
      "Ukraine DENIES_RESPONSIBILITY_FOR Belgorod",
    ],
  ],
  "possible, planned, feared": [
    ["Russia may attack Odesa.", "hypothetical: Russia ATTACKS Odesa"],
    ["Russia could attack Odesa.", "hypothetical: Russia ATTACKS Odesa"],
    ["If Russia attacks Odesa, prices will rise.", "hypothetical: Russia ATTACKS Odesa"],
    ["Ukraine fears that Russia will attack Odesa.", "hypothetical by Ukraine: Russia ATTACKS Odesa"],
    ["Turkey wants to attack the YPG.", "hypothetical: Turkey ATTACKS YPG"],
    ["Turkey is preparing an attack on the YPG.", "hypothetical: Turkey ATTACKS YPG"],
    ["Iran hopes to sign a deal with Russia.", "hypothetical: Iran AGREED_WITH Russia"],
    ["Iran would attack Israel, the general said.", "hypothetical by general: Iran ATTACKS Israel"],
  ],
  "accusations are two claims": [
    [
      "Iran accused Israel of killing Ismail Haniyeh.",
      "Iran ACCUSES Israel",
      "alleged by Iran: Israel KILLS Ismail Haniyeh",
    ],
    [
      "Iran was accused by Israel of arming the Houthis.",
      "Israel ACCUSES Iran",
      "alleged by Israel: Iran AIDS Houthis",
    ],
    ["Iran blamed Israel for the attack on Isfahan.", "Iran ACCUSES Israel", "alleged by Iran: Israel ATTACKS Isfahan"],
    [
      "Ukraine suspects Russia of poisoning Alexei Navalny.",
      "Ukraine ACCUSES Russia",
      "alleged by Ukraine: Russia KILLS Alexei Navalny",
    ],
    ["Russia has blamed Ukraine without offering proof.", "Russia ACCUSES Ukraine"],
  ],
  "claims of responsibility are two claims": [
    [
      "Hamas claimed responsibility for the attack on Sderot.",
      "Hamas CLAIMS_RESPONSIBILITY_FOR Sderot",
      "claimed by Hamas: Hamas ATTACKS Sderot",
    ],
    [
      "ISIS claimed the bombing in Kabul.",
      "ISIS CLAIMS_RESPONSIBILITY_FOR Kabul",
      "claimed by ISIS: ISIS ATTACKS Kabul",
    ],
  ],
  "the innermost speaker": [
    ["Jordan said Iran had told it that Israel had attacked Isfahan.", "alleged by Iran: Israel ATTACKS Isfahan"],
  ],
  "presupposed inside what is said": [
    [
      "France said that Iran, which arms the Houthis, had attacked Israel.",
      "Iran AIDS Houthis",
      "alleged by France: Iran ATTACKS Israel",
    ],
    [
      "Iran's president, Masoud Pezeshkian, said that Israel had bombed Isfahan.",
      "Masoud Pezeshkian LEADS Iran",
      "alleged by Masoud Pezeshkian: Israel ATTACKS Isfahan",
    ],
  ],
  "what is said ends with the sentence or the quotation": [
    [
      "Lebanon said Israel had attacked Tyre. Hezbollah then fired rockets at Haifa.",
      "alleged by Lebanon: Israel ATTACKS Tyre",
      "Hezbollah ATTACKS Haifa",
    ],
    ['"Israel attacked Tyre. It was dusk," Naim Qassem said.', "alleged by Naim Qassem: Israel ATTACKS Tyre"],
    [
      '"Israel attacked Tyre," Naim Qassem said. "Israel bombed Sidon, too."',
      "alleged by Naim Qassem: Israel ATTACKS Tyre",
      "alleged by Naim Qassem: Israel ATTACKS Sidon",
    ],
    ["Naim Qassem spoke on Monday. Israel attacked Tyre.", "Israel ATTACKS Tyre"],
  ],
};

describe.each(Object.entries(EXACT))("%s", (_, rows) => {
  test.each(rows.map(([sentence, ...claims]) => ({ sentence, claims })))("$sentence", ({ sentence, claims }) => {
    expect(claimsOf(sentence).sort()).toEqual([...claims].sort());
  });
});

/** The act under a verb of standing: [frame with Ukraine, Russia and Odesa in it, standing and speaker]. */
const FRAMINGS: readonly (readonly [string, string])[] = [
  ["Ukraine said Russia attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine claimed Russia attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine alleged that Russia attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine announced that Russia had attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine reported that Russia had attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine insisted that Russia had attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine wrote that Russia had attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine added that Russia had attacked Odesa.", "alleged by Ukraine"],
  ["Ukraine denied that Russia had attacked Odesa.", "denied by Ukraine"],
  ["Ukraine accused Russia of attacking Odesa.", "alleged by Ukraine"],
  ["Ukraine, accusing Russia of attacking Odesa, closed the border.", "alleged by Ukraine"],
  ["Russia has never attacked Odesa.", "negated"],
  ["Russia might have attacked Odesa.", "hypothetical"],
  ["Russia would attack Odesa.", "hypothetical"],
  ["Unless Russia attacks Odesa, ships will sail.", "hypothetical"],
  ["Ukraine warned that Russia could attack Odesa.", "hypothetical by Ukraine"],
];

describe("one act, many framings", () => {
  test.each(FRAMINGS)("%s -> %s", (sentence, standing) => {
    expect(claimsOf(sentence)).toContain(`${standing}: Russia ATTACKS Odesa`);
  });
});
