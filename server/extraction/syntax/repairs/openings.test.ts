// Subjects read as a part of the time or place that opens their clause; seen in the claims they change.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  [
    "In the night of 3 June militiamen entered the village of Moroko and killed nine people.",
    "militiamen KILLS people",
  ],
  ["At about six in the evening groups of armed men attacked two barracks in Kandahar.", "armed men ATTACKS Kandahar"],
  ["On Tuesday Pedro Quiroga-Sanz shot two soldiers in Lima.", "Pedro Quiroga-Sanz KILLS soldiers"],
  [
    "After three weeks of house fighting the Karen Army on Sunday overran the base at Loikaw.",
    "Karen Army ATTACKS Loikaw",
  ],
  [
    "In early May guerrillas from the south burned three villages near Puerto Lindo.",
    "guerrillas ATTACKS Puerto Lindo",
  ],
  ["By the weekend troops loyal to General Haftar had captured the port of Derna.", "troops SEIZES Derna"],
  ["In a second attack on Thursday bandits from Zamfara kidnapped six engineers.", "Zamfara bandits DETAINS engineers"],
  ["During the evening rioters from the suburbs attacked the town hall of Lens.", "rioters ATTACKS Lens"],
  ["After months of fighting the rebels took the town of Moba.", "rebels SEIZES Moba"],
  ["In Kabul gunmen attacked a hospital.", "gunmen ATTACKS hospital"],
  ["The police fled and by Friday evening rebels had captured the airport at Goma.", "rebels SEIZES Goma"],
  ["As they left, fifty fighters on motorcycles opened fire on the patrol at Gao.", "fighters ATTACKS Gao"],
  ["After the vote in March the rebels attacked Bouaké.", "rebels ATTACKS Bouake"],
  [
    "On Friday Libya's foreign minister, Moussa Koussa, accused France of bombing Sirte.",
    "Moussa Koussa ACCUSES France",
  ],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("no such claim in", () => {
  test.each([
    ["After days of fighting the rebels, the army took the town of Moba.", "rebels SEIZES Moba"],
    ["In a raid on Friday in Goma by rebels died two men.", "Friday KILLS men"],
  ])("%s", (sentence, claim) => {
    expect(claimsOf(sentence)).not.toContain(claim);
  });
});
