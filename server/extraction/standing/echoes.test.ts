// Denials that point back: who denies what was said before, and what only looks like it.
import { describe, expect, test } from "vitest";
import { mismatch } from "../../../tests/support/verdicts.ts";

const ROWS: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  [
    "Ukraine said Russia had shelled a hospital in Kherson. Moscow denied it.",
    "alleged|denied by Ukraine|Russia: Russia ATTACKS Kherson|hospital",
  ],
  [
    "Ukraine said Russia had shelled a hospital in Kherson. The Kremlin rejected the accusation.",
    "alleged|denied by Ukraine|Kremlin: Russia ATTACKS Kherson|hospital",
  ],
  [
    "France accused Mali of killing civilians in Moura, which Bamako disputes.",
    "alleged|denied by France|Mali: Mali KILLS civilians",
  ],
  [
    "France accused Mali of killing civilians in Moura, an accusation that Bamako denies.",
    "alleged|denied by France|Mali: Mali KILLS civilians",
  ],
  [
    "Ankara has long accused Damascus of harbouring the PKK, an allegation it denies.",
    "alleged|denied by Turkey|Syria: Syria AIDS PKK",
  ],
  [
    "Israel said Hezbollah had fired rockets at Haifa, a claim the group denied.",
    "alleged|denied by Israel|Hezbollah: Hezbollah ATTACKS Haifa",
  ],
  [
    "Libya's government said an American strike had killed Mokhtar Belmokhtar; AQIM on Friday denied it.",
    "alleged|denied by *: United States KILLS Mokhtar Belmokhtar",
  ],
];

test.each(ROWS.flatMap(([sentence, ...expected]) => expected.map((e) => ({ sentence, expected: e }))))(
  "$sentence -> $expected",
  ({ sentence, expected }) => expect(mismatch(sentence, expected)).toBeNull(),
);

describe("a denial is a claim of its own", () => {
  test.each(ROWS)("%s", (sentence, expected) => {
    const denied = expected.replace(/^\S+ by [^:]*:/, "not denied:");
    expect(mismatch(sentence, denied)).toMatch(/^denied by /);
  });
});

describe("no denial", () => {
  test.each([
    ["Ethiopia said Egypt had armed Somalia. Cairo refused to deny it.", "not denied: Egypt AIDS Somalia"],
    ["Ethiopia said Egypt had armed Somalia. Cairo did not deny it.", "not denied: Egypt AIDS Somalia"],
    [
      "Ethiopia said Egypt had armed Somalia. Cairo denied that it would close the border.",
      "not denied: Egypt AIDS Somalia",
    ],
    ["Ethiopia said Egypt had armed Somalia. Kenya rejected the accusation.", "not denied: Egypt AIDS Somalia"],
    ["Somalia is a member of the African Union. Mogadishu denied it.", "not denied: Somalia MEMBER_OF African Union"],
  ])("%s -> %s", (sentence, expected) => expect(mismatch(sentence, expected)).toBeNull());
});
