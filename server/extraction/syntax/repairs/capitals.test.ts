// Names read as words of grammar and passives read as adjectives, by the claims that hang on them.
import { expect, test } from "vitest";
import { claimsOf } from "../../../../tests/support/extractor.ts";

test.each([
  ["FULK, the radical party to which Yann Uregei belongs, refused the accords.", "Yann Uregei MEMBER_OF FULK"],
  ["The rebels of Kordofan have been armed, trained and paid by Chad.", "Chad AIDS Kordofan rebels"],
])("%s -> %s", (text, claim) => expect(claimsOf(text)).toContain(claim));
