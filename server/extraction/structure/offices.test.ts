// Who stands for whom, several holders of one title, offices that a clause gives beside its verb.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [string, ...string[]])[] = [
  [
    "The truce was signed by Ruben Ochoa for Bolivia and Lena Varga for the Andean Front.",
    "Ruben Ochoa HOLDS_ROLE_IN Bolivia",
    "Lena Varga HOLDS_ROLE_IN Andean Front",
  ],
  [
    "Carlos Mendez signed for Peru and Hugo Banda for Ecuador.",
    "Carlos Mendez HOLDS_ROLE_IN Peru",
    "Hugo Banda HOLDS_ROLE_IN Ecuador",
  ],
  [
    "The foreign ministers of Peru and Chile, Karl Toth and Lena Ortiz, spoke.",
    "Karl Toth HOLDS_ROLE_IN Peru",
    "Lena Ortiz HOLDS_ROLE_IN Chile",
  ],
  [
    "Peru and Chile's foreign ministers, Karl Toth and Lena Ortiz, spoke.",
    "Karl Toth HOLDS_ROLE_IN Peru",
    "Lena Ortiz HOLDS_ROLE_IN Chile",
  ],
  ["A Liberation Council took over, with General Anton Varga as its chairman.", "Anton Varga LEADS Liberation Council"],
  ["The congress elected Anton Varga to run the Blue League.", "Anton Varga LEADS Blue League"],
  ["The Blue League named Anton Varga, a lawyer, as its chairman.", "Anton Varga LEADS Blue League"],
  ["Anton Varga was one of the founders of the Blue League.", "Anton Varga FOUNDED Blue League"],
  ["Ten leaders of the Blue League, among them Karl Toth, spoke.", "Karl Toth LEADS Blue League"],
  ["Beside them stood Petr Novak and Lena Ortiz, who heads the Blue League.", "Lena Ortiz LEADS Blue League"],
  ["The Blue League chose Anton Varga as leader.", "Anton Varga LEADS Blue League"],
  ["The Blue League won under Anton Varga.", "Anton Varga LEADS Blue League"],
  ["Anton Varga wrote columns for the Blue Times.", "Anton Varga HOLDS_ROLE_IN Blue Times"],
  ["Lena Ortiz of the rights group Memorial spoke.", "Lena Ortiz MEMBER_OF Memorial"],
  ["The Blue Times, a London newspaper, closed.", "Blue Times OPERATES_IN London"],
  ["The Blue League, whose base is in Bahrain, spoke.", "Blue League OPERATES_IN Bahrain"],
];

const NOT_READ: readonly (readonly [string, string])[] = [
  ["Anton Varga refused to sign a peace plan for Kosovo.", "Anton Varga HOLDS_ROLE_IN Kosovo"],
  ["The Blue League suffered under Anton Varga.", "Anton Varga LEADS Blue League"],
  ["Parliament chose Anton Varga as prime minister.", "Anton Varga LEADS Parliament"],
  ["Anton Varga waited for Hungary.", "Anton Varga HOLDS_ROLE_IN Hungary"],
  ["Russian and Crimean officials, among them Karl Toth, spoke.", "Karl Toth HOLDS_ROLE_IN Crimea"],
  ["Beside them stood Petr Novak and Lena Ortiz, who heads the Blue League.", "Petr Novak LEADS Blue League"],
  ["Karl Toth met the Blue Agency in Bogota.", "Blue Agency OPERATES_IN Bogota"],
];

describe("offices", () => {
  test.each(READ)("%s", (sentence, ...claims) => {
    expect(claimsOf(sentence)).toEqual(expect.arrayContaining(claims));
  });
  test.each(NOT_READ)("%s: not %s", (sentence, claim) => {
    expect(claimsOf(sentence).some((found) => found.endsWith(claim))).toBe(false);
  });
});
