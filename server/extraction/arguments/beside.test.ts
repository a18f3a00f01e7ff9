// Words that no list of callings knows, and the names that say who is meant.
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../tests/support/extractor.ts";

const READ: readonly (readonly [text: string, claim: string])[] = [
  ["Karl Otto, a plumber who joined Wagner in 2015, was arrested.", "Karl Otto MEMBER_OF Wagner Group"],
  ["Kenya detained Lena Vogt, a seamstress who had killed Jan Becker.", "Lena Vogt KILLS Jan Becker"],
  ["Lena Vogt, a seamstress convicted of killing Jan Becker, was freed.", "Lena Vogt KILLS Jan Becker"],
  ["Sami Haddad, a fixer accused by Israel of killing Jan Becker, fled.", "Israel ACCUSES Sami Haddad"],
  ["Sami Haddad, an enforcer based in Spain, was arrested.", "Sami Haddad OPERATES_IN Spain"],
  ["Karl Otto is a plumber who joined Wagner in 2015.", "Karl Otto MEMBER_OF Wagner Group"],
  ["Karl Otto was a plumber who killed Jan Becker in 1974.", "Karl Otto KILLS Jan Becker"],
  ["A plumber named Karl Otto shot Jan Becker.", "Karl Otto KILLS Jan Becker"],
  ["A man identified as Karl Otto attacked the embassy of Kenya.", "Karl Otto ATTACKS Kenya"],
  ["The man who killed Jan Becker was Karl Otto, a member of Wagner.", "Karl Otto KILLS Jan Becker"],
  ["They followed members of Wagner, the outfit headed by Karl Otto.", "Karl Otto LEADS Wagner Group"],
];

const NOT_READ: readonly (readonly [text: string, claim: string])[] = [
  ["Kenya has not said that it was behind the blast, which killed three people.", "Kenya KILLS people"],
  ["Karl Otto, who called on Kenya to leave, was the minister who joined Wagner.", "Kenya MEMBER_OF Wagner Group"],
  ["Jan Becker of Wagner and a plumber who killed Karl Otto were arrested.", "Jan Becker KILLS Karl Otto"],
];

describe("who a word without a mention of its own is", () => {
  test.each(READ)("%s -> %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).toContain(claim);
  });
  test.each(NOT_READ)("%s, not %s", (text, claim) => {
    expect(claimsOf(text).join("\n")).not.toContain(claim);
  });
});
