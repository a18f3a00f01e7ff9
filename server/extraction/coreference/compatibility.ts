// Which kinds of referent a pronoun or a definite description can stand for.
import type { NodeType, PlaceKind } from "../../domain/actor.ts";
import type { MentionNode, Referent } from "../types.ts";

const GROUPS: readonly NodeType[] = ["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"];
/** Types of actors that are bodies rather than persons or peoples. */
export const BODIES: readonly NodeType[] = [
  ...GROUPS,
  "State",
  "GovernmentBody",
  "SecurityService",
  "MilitaryForce",
  "InternationalOrganization",
  "Company",
];

/** Lower-case noun -> types of what "the <noun>" may refer back to. */
const DESCRIPTIONS: ReadonlyMap<string, readonly NodeType[]> = new Map(
  (
    [
      [
        "group movement militia faction outfit insurgency militant rebel insurgent jihadist guerrilla fighter extremist separatist",
        GROUPS,
      ],
      ["organization organisation network body", [...GROUPS, "InternationalOrganization"]],
      ["bloc alliance coalition", ["InternationalOrganization", "PoliticalOrganization"]],
      ["party opposition", ["PoliticalOrganization"]],
      ["cartel gang syndicate", ["CriminalNetwork", "ArmedGroup"]],
      ["country nation republic kingdom", ["State"]],
      ["government regime", ["State"]],
      ["ministry parliament council court cabinet senate presidency", ["GovernmentBody"]],
      ["agency service", ["SecurityService", "InternationalOrganization", "MediaOutlet", "GovernmentBody"]],
      ["army military force navy", ["MilitaryForce"]],
      ["union", ["InternationalOrganization"]],
      ["channel newspaper broadcaster outlet daily website magazine station", ["MediaOutlet"]],
      ["company firm giant", ["Company", "ArmedGroup"]],
      [
        "city town village capital region province republic area territory enclave peninsula island district",
        ["Place"],
      ],
    ] as const
  ).flatMap(([nouns, types]) => nouns.split(" ").map((noun) => [noun, types] as const)),
);
const PLACE_KINDS: Readonly<Record<string, readonly PlaceKind[]>> = {
  city: ["city"],
  town: ["city"],
  village: ["city"],
  region: ["region", "area"],
  province: ["region"],
  republic: ["region"],
  district: ["region", "city"],
  area: ["region", "area"],
  territory: ["region", "area"],
  enclave: ["region", "area"],
  peninsula: ["region", "area"],
  island: ["region", "area"],
};
/** Whether "the city", "the capital" can mean this place; a place of unknown kind passes, except as a capital. */
export function placeFits(noun: string, referent: Referent): boolean {
  if (referent.type !== "Place") return true;
  if (noun === "capital") return referent.metonymOf !== null;
  const kinds = PLACE_KINDS[noun];
  return !kinds || referent.placeKind === undefined || kinds.includes(referent.placeKind);
}
const PERSON_NOUN = new Set([
  "man",
  "woman",
  "politician",
  "militant",
  "leader",
  "president",
  "minister",
  "general",
  "commander",
  "official",
]);

/** Whether a noun can refer back to an actor or place named before ("the group", "the city"). */
export function isDescription(noun: string): boolean {
  return DESCRIPTIONS.has(noun);
}

/** Types that the nominal may refer back to by its noun; empty where it is no referring description. */
export function describedTypes(mention: MentionNode): readonly NodeType[] {
  if (mention.noun === null) return [];
  const types = DESCRIPTIONS.get(mention.noun);
  if (types) return types;
  return PERSON_NOUN.has(mention.noun) && !mention.plural ? ["Person"] : [];
}

/** Whether a pronoun can stand for a referent, by number and kind. */
export function pronounFits(pronoun: string, referent: Referent, pluralMention: boolean): boolean {
  switch (pronoun) {
    case "he":
    case "him":
    case "his":
    case "himself":
    case "she":
    case "her":
    case "hers":
    case "herself":
      return referent.type === "Person" && !pluralMention;
    case "it":
    case "its":
    case "itself":
      return (
        (BODIES.includes(referent.type) || referent.type === "Place") &&
        !(pluralMention && referent.origin === "described")
      );
    case "they":
    case "them":
    case "their":
    case "themselves":
    case "theirs":
      return pluralMention || GROUPS.includes(referent.type) || referent.type === "PopulationGroup";
    default:
      return false;
  }
}
