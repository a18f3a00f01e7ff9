// Nouns by which an actor or place named before is spoken of again, with the types they fit.
import type { NodeType, PlaceKind } from "../../domain/actor.ts";
import { BODIES, GROUPS } from "./actor-types.ts";

/** Lower-case noun -> types of what "the <noun>" may refer back to. */
export const DESCRIPTIONS: ReadonlyMap<string, readonly NodeType[]> = new Map(
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

/** Lower-case noun -> types of what "the <noun>" may refer back to, where the noun is a word of its name: "the front" of the Blue Front. */
export const NAMED_AFTER: ReadonlyMap<string, readonly NodeType[]> = new Map(
  "front league brotherhood congress council committee commission tribunal bureau brigade battalion corps legion regiment command assembly federation confederation foundation institute bank mission secretariat synod patriarchate church association union conference organisation organization community division squad directorate court board"
    .split(" ")
    .map((noun) => [noun, BODIES.filter((type) => type !== "State")]),
);

/** Noun -> kinds of place that it can mean. */
export const PLACE_KINDS: Readonly<Record<string, readonly PlaceKind[]>> = {
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
