// What witnesses tell of, what stands behind a speaker's colon, what is put off, and ties that are denied.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "told of by somebody": [
    ["A nurse spoke of a farmer killed by policemen.", "alleged by *: policemen KILLS farmer|a farmer"],
    ["Refugees describe raids in which Rwanda bombed Goma.", "alleged by *: Rwanda ATTACKS Goma"],
    [
      "Villagers told of two teachers abducted by Boko Haram.",
      "alleged by *: Boko Haram DETAINS teachers|two teachers",
    ],
    ["The minister praised the boys killed by Hamas.", "reported: Hamas KILLS boys|the boys"],
    ["Relatives spoke of their brother, killed by the Taliban.", "reported: Taliban KILLS brother|*"],
  ],
  "said of somebody": [
    ["Prosecutors say he is one of three men who bombed Mombasa.", "alleged by *: men ATTACKS Mombasa"],
    ["Kenya said the driver was a man who had attacked Mombasa.", "alleged by Kenya: man ATTACKS Mombasa"],
  ],
  "told by those who answer for it": [
    [
      "The defence minister of Kenya, Moses Kato, said that planes of the Kenyan Air Force had pounded Garissa.",
      "claimed by Moses Kato|Kenya: Kenyan Air Force ATTACKS Garissa",
    ],
    ["The US military and Uganda said that Ugandan troops had raided Gulu.", "claimed by Uganda: Uganda ATTACKS Gulu"],
    ["Ugandan troops raided Gulu, the US military and Uganda announced.", "claimed by Uganda: Uganda ATTACKS Gulu"],
    ["Panama has asked Peru to examine the ship, the security ministry said.", "reported: Panama DEMANDS Peru"],
    [
      "Kenyan troops have struck Kismayo, officials said, two days after al-Shabaab blew up a bus in Garissa.",
      "reported: al-Shabaab ATTACKS bus|a bus|Garissa",
    ],
  ],
  "a speaker before a colon": [
    [
      'Chilean Foreign Minister Lena Ortiz: "Peruvian troops attacked Arica at dawn."',
      "alleged by Lena Ortiz: Peru ATTACKS Arica",
    ],
    [
      'NATO chief Jens Stoltenberg: "Armed by Iran, the Houthis have attacked Eilat."',
      "alleged by Jens Stoltenberg: Houthis ATTACKS Eilat",
      "alleged|reported by Jens Stoltenberg|*: Iran AIDS Houthis",
    ],
  ],
  "put off": [
    ["Georgia's accession to NATO has been put off.", "hypothetical: Georgia MEMBER_OF NATO"],
    ["Kosovo's entry into NATO was postponed again.", "hypothetical: Kosovo MEMBER_OF NATO"],
  ],
  "ties denied": [
    ["Rwanda denies any tie to M23.", "denied by Rwanda: Rwanda LINKED_TO M23"],
    ["Qatar has links with Hamas.", "reported: Qatar LINKED_TO Hamas"],
  ],
  "what came of a parting": [
    [
      "Omar Hassan broke with the Taliban in 2009 to form the Salafist Front.",
      "reported: Omar Hassan FOUNDED Salafist Front",
    ],
    ["Omar Hassan travelled to Kunar to form the Salafist Front.", "hypothetical: Omar Hassan FOUNDED Salafist Front"],
  ],
  labels: [
    [
      "Uganda described the ambush as the result of cooperation between M23 and Rwanda.",
      "alleged by Uganda: M23 COOPERATES_WITH Rwanda",
    ],
    [
      "Hamas called the bombing an answer to the deaths of three of its members at the hands of Israel.",
      "alleged by Hamas: Israel KILLS *",
    ],
    ["Hamas called the shelling an answer to deaths at the hands of Israel.", "never: Israel KILLS Hamas"],
    ['Iran blamed it on "gangs of the Mujahedin armed by Iraq".', "alleged by Iran: Iraq AIDS Mujahedin"],
    ["Iran condemned gangs of the Mujahedin armed by Iraq.", "reported: Iraq AIDS Mujahedin"],
  ],
  "what is to come": [
    [
      "Kenya will raise the affair when Yoweri Museveni meets William Ruto in Kampala.",
      "hypothetical: Yoweri Museveni MET_WITH William Ruto",
    ],
    [
      "Kenya protested when Yoweri Museveni met William Ruto in Kampala.",
      "reported: Yoweri Museveni MET_WITH William Ruto",
    ],
    ["We shall take action wherever Iran threatens Iraq.", "hypothetical: Iran THREATENS Iraq"],
  ],
  "behind a semicolon": [
    [
      "The allegation that Kenya armed the rebels is baseless; a mob burned the Kenyan embassy in Juba.",
      "reported: mob ATTACKS Kenya|Juba",
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
