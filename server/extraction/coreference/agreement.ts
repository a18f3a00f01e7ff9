// Which things a pronoun can stand for at all, by number, kind and gender.
import type { Gender } from "./gender.ts";
import { genderOfPronoun } from "./gender.ts";
import type { Spoken } from "./spoken.ts";

/** Families of pronouns that choose alike, in the order of the columns of weights.ts. */
export const FAMILIES = ["person", "it", "they"] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: ReadonlyMap<string, Family> = new Map(
  (
    [
      ["person", "he him his himself she her hers herself"],
      ["it", "it its itself"],
      ["they", "they them their theirs themselves"],
    ] as const
  ).flatMap(([family, pronouns]) => pronouns.split(" ").map((pronoun) => [pronoun, family] as const)),
);

/** The family of a pronoun of the third person; null for others. */
export function familyOf(pronoun: string): Family | null {
  return FAMILY_OF.get(pronoun) ?? null;
}

/** Whether a pronoun may stand for something spoken of. `gender` is what is known of it. */
export function agrees(pronoun: string, candidate: Spoken, gender: Gender | null): boolean {
  const { kind, plural } = candidate;
  switch (familyOf(pronoun)) {
    case "person":
      return (kind === "person" || (kind === "people" && !candidate.referent)) && !plural && isOf(pronoun, gender);
    case "it":
      return kind !== "person" && !(plural && candidate.form !== "name") && kind !== "people";
    case "they":
      return plural || (kind !== "person" && kind !== "place");
    default:
      return false;
  }
}

function isOf(pronoun: string, gender: Gender | null): boolean {
  return gender === null || gender === genderOfPronoun(pronoun);
}
