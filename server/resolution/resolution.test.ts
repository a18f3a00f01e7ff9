// Names that are one name and names that are not, keys under which they meet, and what else is weighed.
import { describe, expect, test } from "vitest";
import type { ActorType } from "../domain/actor.ts";
import { judge, keysOf } from "./index.ts";
import type { Fact, Profile, World } from "./types.ts";

const STATES: Record<string, string> = {
  norland: "actor:norland",
  norlandic: "actor:norland",
  sudmark: "actor:sudmark",
  sudmarkian: "actor:sudmark",
};
const world: World = { countryOf: (phrase) => STATES[phrase] };

function actor(id: string, name: string, type: ActorType, more: Partial<Profile> = {}): Profile {
  return {
    id: `actor:${id}`,
    name,
    type,
    aliases: [],
    known: false,
    country: null,
    facts: [],
    documents: [`doc:${id}`],
    ...more,
  };
}
const fact = (
  relation: string,
  other: string,
  otherType = "GovernmentBody",
  from: string | null = null,
  to: string | null = null,
): Fact => ({
  ...{
    relation,
    out: true,
    other: `actor:${other}`,
    otherGiven: `actor:${other}`,
    otherName: other,
    otherType,
    from,
    to,
  },
});
const judged = (a: string, b: string, type: ActorType, mine: Partial<Profile> = {}, theirs: Partial<Profile> = {}) =>
  judge(actor("a", a, type, mine), actor("b", b, type, theirs), world);

describe("names of people", () => {
  test.each([
    ["Yusuf Karimow", "Youssef Karimov", "same"],
    ["Abd al-Rahim Noori", "Abdul Rahim Nuri", "same"],
    ["Shamsuddin Bakri", "Shams al-Din Bakri", "same"],
    ["Col. Dmytro Halenko", "Dmitry Halenko", "same"],
    ["Cumar Faarax Xirsi", "Omar Farah Hirsi", "same"],
    ["Zhu Minghao", "Zhu Ming-hao", "same"],
    ["Halima Nováková", "Novakova Halima", "same"],
    ["Pavel Ilyich Orlov", "Pavel Orlov", "same"],
    ["P. Orlov", "Pavel Orlov", "doubtful"],
    ["Orlov", "Pavel Orlov", "different"],
    ["Ali Hassan", "Aly Hasan", "doubtful"],
    ["Idris Gul Mangal", "Idris Mangal", "doubtful"],
    ["Hu Shih", "Hui Chi", "different"],
    ["Hasan Sabbagh", "Husain Sabbagh", "different"],
    ["Gary Chan", "Harry Kane", "different"],
    ["Michelle", "Mitchell", "different"],
    ["Jamil Sabbagh", "Jamal Sabbagh", "doubtful"],
    ["Tariq Sabbagh", "Nizar Sabbagh", "different"],
    ["Tariq Nizar Sabbagh", "Nizar Sabbagh", "different"],
    ["Peter Doyle", "Peter Doyle Jr.", "different"],
    ["Prince Faisal II", "Prince Faisal III", "different"],
    ["Anna Petrova", "Maria Ivanova", "different"],
    ["John A. Reed", "John B. Reed", "different"],
  ])("%s and %s: %s", (a, b, verdict) => expect(judged(a, b, "Person").verdict).toBe(verdict));
});

describe("names of organisations", () => {
  test.each<[string, string, ActorType, string]>([
    ["Ministry of Justice of Norland", "Norlandic Justice Ministry", "GovernmentBody", "same"],
    ["Harbour Labour Union", "Harbour Labor Union", "PoliticalOrganization", "same"],
    ["Ansar al-Fajr Brigades", "Ansar el-Fadjr Brigades", "ArmedGroup", "same"],
    ["7th Velmora Rifle Brigade", "Seventh Velmora Rifle Brigade", "MilitaryForce", "same"],
    ["7th Velmora Rifle Brigade", "8th Velmora Rifle Brigade", "MilitaryForce", "different"],
    ["Velmora Rifle Brigade", "Velmora Rifle Battalion", "MilitaryForce", "different"],
    ["Velmora Front", "Velmora Liberation Front", "ArmedGroup", "different"],
    ["Iron Band", "Iron Band in Norland", "ArmedGroup", "different"],
    ["Iron Band", "Iron Band military wing", "ArmedGroup", "different"],
    ["Iron Band", "Iron Band-K", "ArmedGroup", "different"],
    ["Ministry of Justice of Norland", "Sudmarkian Justice Ministry", "GovernmentBody", "different"],
    ["Justice Ministry", "Ministry of Justice", "GovernmentBody", "doubtful"],
    ["Iron Band", "Norlandic Iron Band", "ArmedGroup", "doubtful"],
    ["Justice Ministry", "Norlandic Justice Ministry", "GovernmentBody", "different"],
    ["Iron Band", "Iron Band Movement", "ArmedGroup", "doubtful"],
    ["Liwa al-Fajr", "Fajr Brigade", "ArmedGroup", "doubtful"],
    ["National Harbour Council", "NHC", "PoliticalOrganization", "doubtful"],
    ["National Harbour Council", "NHD", "PoliticalOrganization", "different"],
    ["Harbour News", "Harbour News24", "MediaOutlet", "different"],
    ["Northern Command", "Southern Command", "MilitaryForce", "different"],
  ])("%s and %s (%s): %s", (a, b, type, verdict) => expect(judged(a, b, type).verdict).toBe(verdict));

  test("an abbreviation that a report gives as an alias settles it", () =>
    expect(judged("National Harbour Council", "NHC", "PoliticalOrganization", { aliases: ["NHC"] }).verdict).toBe(
      "same",
    ));
  test("other types are other actors, near ones are doubtful", () => {
    const band = actor("a", "Iron Harbour Band", "ArmedGroup");
    expect(judge(band, actor("b", "Iron Harbor Band", "Person"), world).verdict).toBe("different");
    expect(judge(band, actor("b", "Iron Harbour Band", "PoliticalOrganization"), world).verdict).toBe("same");
  });
});

describe("what reports say of them", () => {
  const pair = (mine: Partial<Profile>, theirs: Partial<Profile> = {}) =>
    judged("Yusuf Karimow", "Youssef Karimov", "Person", mine, theirs);
  test.each<[string, Partial<Profile>, Partial<Profile>, string, RegExp]>([
    ["a relation between them", { facts: [fact("RELATED_TO", "b", "Person")] }, {}, "different", /RELATED_TO/],
    ["a document that names both", { documents: ["doc:x"] }, { documents: ["doc:x"] }, "doubtful", /doc:x names both/],
    [
      "different posts",
      { facts: [fact("LEADS", "Port")] },
      { facts: [fact("LEADS", "Bank")] },
      "doubtful",
      /posts differ: Port, Bank/,
    ],
    [
      "a common post",
      { facts: [fact("LEADS", "Port")] },
      { facts: [fact("HOLDS_ROLE_IN", "Port")] },
      "same",
      /a post in Port/,
    ],
    ["different states", { country: "actor:norland" }, { country: "actor:sudmark" }, "doubtful", /different states/],
  ])("%s", (_, mine, theirs, verdict, reason) => {
    const { verdict: found, reasons } = pair(mine, theirs);
    expect(found).toBe(verdict);
    expect(reasons.join("; ")).toMatch(reason);
  });
  test("posts at different times speak less against them", () => {
    const posts = (second: string) =>
      pair(
        { facts: [fact("LEADS", "Port", "GovernmentBody", "2001-01-01", "2004-12-31")] },
        { facts: [fact("LEADS", "Bank", "GovernmentBody", second, null)] },
      ).score;
    expect(posts("2010-01-01")).toBeGreaterThan(posts("2003-01-01"));
  });
  test("company makes a surname alone worth asking about", () => {
    const facts = [fact("MET_WITH", "iron-band"), fact("ATTACKS", "harbour"), fact("LEADS", "council")];
    expect(judged("Orlov", "Pavel Orlov", "Person", { facts }, { facts }).verdict).toBe("doubtful");
  });
  test("states keep organisations apart whatever the name", () =>
    expect(
      judged(
        "Port Police",
        "Port Police",
        "SecurityService",
        { country: "actor:norland" },
        { country: "actor:sudmark" },
      ).verdict,
    ).toBe("different"));
});

test("the order of the two does not matter", () => {
  const [a, b] = [actor("a", "P. Orlov", "Person"), actor("b", "Pavel Orlov", "Person")];
  expect(judge(a, b, world)).toEqual(judge(b, a, world));
});

describe("keys", () => {
  const keys = (name: string, type: ActorType) => keysOf({ name, type, aliases: [] }, world);
  test.each<[string, string, ActorType]>([
    ["Yusuf Karimow", "Youssef Karimov", "Person"],
    ["Orlov", "Pavel Orlov", "Person"],
    ["Halima Nováková", "Novakova Halima", "Person"],
    ["NHC", "National Harbour Council", "PoliticalOrganization"],
    ["Justice Ministry of Norland", "Norlandic Ministry of Justice", "GovernmentBody"],
  ])("%s meets %s", (a, b, type) => {
    const other = new Set(keys(b, type));
    expect(keys(a, type).filter((key) => other.has(key))).not.toEqual([]);
  });
  test("others do not meet", () => {
    const other = new Set(keys("Pavel Orlov", "Person"));
    expect(keys("Maria Garcia", "Person").filter((key) => other.has(key))).toEqual([]);
  });
});
