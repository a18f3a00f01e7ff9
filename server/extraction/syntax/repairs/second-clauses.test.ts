// Repairs of clauses that go on from the wrong one, and of what is said, hung on the time of saying: seen in the claims they change.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, string])[] = [
  [
    "Kenya, which held Bosco Ntaganda responsible for arming the rebels of Ituri, closed the border.",
    "alleged by Kenya: Bosco Ntaganda AIDS Ituri rebels",
  ],
  [
    "United Nations experts wrote this month that Chad had sent troops to Darfur.",
    "alleged by United Nations experts: Chad DEPLOYS_TO Darfur",
  ],
  ["Japarov promised never to give up land and rejected the Tajik demand.", "Sadyr Japarov REJECTS Tajikistan"],
  [
    "Its gunmen stayed; Hezbollah fighters burned the camp at Arsal in May, the Lebanese army says, a charge that the group denies.",
    "alleged by Lebanon: Hezbollah ATTACKS Arsal",
  ],
  [
    "M23, which broke from the FARC in 2014, still taxes every cow and coffee truck around Goma; its gunmen shelled the camp at Sake in June, the UN mission MONUSCO says, a claim that Nangaa disputes.",
    "alleged by MONUSCO: M23 ATTACKS Sake",
  ],
  [
    "Egypt and Jordan condemned the shooting, the latter having warned its citizens on Monday to stay away.",
    "Egypt CONDEMNS shooting",
  ],
];

test.each(READ)("%s -> %s", (sentence, expected) => {
  expect(claimsOf(sentence)).toContain(expected);
});

describe("no such claim in", () => {
  test.each([
    ["Chad signed a treaty with Sudan in May, with Idriss Deby as mediator.", "Chad AGREED_WITH Idriss Deby"],
    ["Judge Ranjit Singh, the Indian president of the court, read out the findings.", "Ranjit Singh LEADS India"],
  ])("%s", (sentence, claim) => {
    expect(claimsOf(sentence)).not.toContain(claim);
  });
});
