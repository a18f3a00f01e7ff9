// The ontology as the legend shows it: types, relations and standings with labels, colours and icons.
import type { Standing } from "../domain/standing.ts";
import { STANDINGS } from "../domain/standing.ts";
import type { Ontology as LoadedOntology, RelationDefinition } from "../ontology/types.ts";
import type { Ontology } from "./contract/index.ts";
import { kindOf } from "./rows.ts";

type TypeEntry = Ontology["types"][number];

/** Places and events are no actors and have no file in seeds/ontology/actor-types. */
const OTHER_TYPES: readonly TypeEntry[] = [
  {
    name: "Place",
    kind: "place",
    label: "place",
    plural: "places",
    definition: "A country, region, city, building or water.",
    colour: "#5B6673",
    icon: "place",
  },
  {
    name: "Event",
    kind: "event",
    label: "event",
    plural: "events",
    definition: "Something that happened at a time: an attack, a meeting.",
    colour: "#9A4B1E",
    icon: "event",
  },
];

const GROUPS: Readonly<Record<RelationDefinition["group"], string>> = {
  structure: "Structure",
  cooperation: "Cooperation",
  diplomacy: "Diplomacy",
  accusation: "Accusation",
  conflict: "Conflict",
  presence: "Presence",
  other: "Other",
};

const STANDING_TEXTS: Readonly<Record<Standing, readonly [label: string, definition: string]>> = {
  reported: ["Reported", "The outlet states it."],
  claimed: ["Claimed", "The actor says it of itself."],
  alleged: ["Alleged", "Another party says it."],
  denied: ["Denied", "Somebody denies it."],
  negated: ["Negated", "It is said not to be so."],
  hypothetical: ["Hypothetical", "It may, might or is meant to be."],
};

/** The contract's ontology from the loaded one. */
export function toLegend({ actorTypes, relations }: LoadedOntology): Ontology {
  const types = [...actorTypes.values()].map(({ name, label, plural, definition, colour, icon }) => ({
    name,
    kind: kindOf(name),
    label,
    plural,
    definition,
    colour,
    icon,
  }));
  return {
    types: [...types, ...OTHER_TYPES],
    relations: [...relations.values()].map(({ name, label, inverse, definition, group, symmetric }) => ({
      name,
      label,
      inverse,
      definition,
      group,
      symmetric,
    })),
    groups: Object.entries(GROUPS).map(([name, label]) => ({ name, label })),
    standings: STANDINGS.map((name) => ({ name, label: STANDING_TEXTS[name][0], definition: STANDING_TEXTS[name][1] })),
  };
}
