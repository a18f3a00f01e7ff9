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
      ["country nation state kingdom emirate sultanate archipelago", ["State"]],
      ["island", ["Place", "State"]],
      ["government regime", ["State"]],
      ["ministry parliament council court cabinet senate presidency", ["GovernmentBody"]],
      ["agency service", ["SecurityService", "InternationalOrganization", "MediaOutlet", "GovernmentBody"]],
      ["army military force navy", ["MilitaryForce"]],
      ["union", ["InternationalOrganization"]],
      ["channel newspaper broadcaster outlet daily website magazine station", ["MediaOutlet"]],
      ["company firm giant", ["Company", "ArmedGroup"]],
      ["city town village capital region province republic area territory enclave peninsula district", ["Place"]],
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

const states = (slugs: string): ReadonlySet<string> => new Set(slugs.split(" ").map((slug) => `actor:${slug}`));

/** Lower-case noun -> the states that are such a land; other nouns fit any. */
export const STATES_CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "island",
    states(
      "cyprus iceland ireland malta bahrain madagascar mauritius comoros sao-tome-and-principe seychelles cape-verde maldives sri-lanka taiwan singapore east-timor fiji nauru tonga samoa vanuatu kiribati palau tuvalu cuba haiti jamaica barbados bahamas dominica grenada saint-lucia antigua-and-barbuda trinidad-and-tobago",
    ),
  ],
  [
    "archipelago",
    states(
      "indonesia philippines maldives comoros seychelles cape-verde bahamas fiji vanuatu solomon-islands tonga kiribati tuvalu palau micronesia marshall-islands sao-tome-and-principe japan",
    ),
  ],
  [
    "kingdom",
    states(
      "saudi-arabia jordan morocco bahrain bhutan nepal cambodia laos thailand tonga lesotho eswatini denmark norway sweden spain belgium netherlands greece egypt libya iraq iran yugoslavia yemen afghanistan romania bulgaria",
    ),
  ],
  ["emirate", states("qatar kuwait united-arab-emirates bahrain afghanistan")],
  ["sultanate", states("oman brunei")],
]);

/** Adjectives of the part of the world in which "the Balkan state" lies. */
export const REGIONAL: ReadonlySet<string> = new Set(
  "african asian european balkan gulf caribbean baltic nordic scandinavian himalayan arab mediterranean adriatic andean sahelian saharan pacific maghreb transcaucasian caucasian iberian alpine".split(
    " ",
  ),
);
