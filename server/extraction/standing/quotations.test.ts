// Quotations: over several sentences and paragraphs, with the speaker before, within or behind them.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

/** Family -> [sentence, what must be read out of it]. */
const ROWS: Readonly<Record<string, readonly (readonly [sentence: string, ...expected: string[]])[]>> = {
  "quotations over sentences": [
    [
      'Felix Tshisekedi spoke to reporters in Kinshasa. "Rwanda has attacked Goma," he said.',
      "alleged by Felix Tshisekedi: Rwanda ATTACKS Goma",
    ],
    [
      'Volodymyr Zelensky said: "Russia attacked Kharkiv. It also attacked Odesa."',
      "alleged by Volodymyr Zelensky: Russia ATTACKS Kharkiv",
      "alleged by Volodymyr Zelensky: Russia ATTACKS Odesa",
    ],
    [
      '"Russia attacked Kharkiv.\n\n"It also attacked Odesa," Volodymyr Zelensky said.',
      "alleged by Volodymyr Zelensky: Russia ATTACKS Kharkiv",
      "alleged by Volodymyr Zelensky: Russia ATTACKS Odesa",
    ],
    [
      'Nicolas Maduro was defiant. "Colombia has attacked Venezuela."',
      "alleged by Nicolas Maduro|nobody: Colombia ATTACKS Venezuela",
    ],
    [
      '"Israel has bombed Sanaa." Those were the words of Abdul-Malik al-Houthi.',
      "alleged by Abdul-Malik al-Houthi|nobody: Israel ATTACKS Sanaa",
    ],
    [
      'Benjamin Netanyahu addressed the Knesset on Monday.\n\n"Iran attacked Israel," he said. "Iran armed Hamas."',
      "alleged by Benjamin Netanyahu: Iran ATTACKS Israel",
      "alleged by Benjamin Netanyahu: Iran AIDS Hamas",
    ],
    [
      "“Turkey bombed Afrin,” Mazloum Abdi said, adding: “It killed civilians there.”",
      "alleged by Mazloum Abdi: Turkey ATTACKS Afrin",
    ],
    [
      'Abiy Ahmed blamed the TPLF for the war. "The TPLF attacked Ethiopia," he added.',
      "alleged by Abiy Ahmed: TPLF ATTACKS Ethiopia",
    ],
    [
      'Paul Kagame was asked about the fighting. "Rwanda has not attacked Goma," he replied.',
      "denied by Paul Kagame: Rwanda ATTACKS Goma",
    ],
    [
      '"The United States," Ali Khamenei said, "has armed Israel."',
      "alleged by Ali Khamenei: United States AIDS Israel",
    ],
    ['"It is a lie that Iran armed the Houthis," Esmail Baghaei said.', "denied by Esmail Baghaei: Iran AIDS Houthis"],
    ["The president spoke for an hour. Armenia, he said, had shelled Ganja.", "alleged by *: Armenia ATTACKS Ganja"],
    [
      "Emmanuel Macron said he was worried. Russia, he added, had attacked Georgia.",
      "alleged by Emmanuel Macron: Russia ATTACKS Georgia",
    ],
    ["Emmanuel Macron said he was worried. Russia attacked Georgia a week later.", "reported: Russia ATTACKS Georgia"],
    [
      'The ministry published a statement. It read: "Eritrea has attacked Zalambessa."',
      "alleged by *: Eritrea ATTACKS Zalambessa",
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
