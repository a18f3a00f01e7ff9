// Actors, places and events as nodes of the graph: their kinds and identifiers.

export const ACTOR_TYPES = [
  "Person",
  "State",
  "GovernmentBody",
  "SecurityService",
  "MilitaryForce",
  "ArmedGroup",
  "CriminalNetwork",
  "PoliticalOrganization",
  "InternationalOrganization",
  "Company",
  "MediaOutlet",
  "PopulationGroup",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];
/** What a mention or a claim's argument may be: an actor of some type, a place or an event. */
export type NodeType = ActorType | "Place" | "Event";

/** Whether a string names an actor type (Place and Event are no actors). */
export function isActorType(value: unknown): value is ActorType {
  return typeof value === "string" && (ACTOR_TYPES as readonly string[]).includes(value);
}

/** An actor node. `id` is readable and never numeric: `actor:isis-k`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  readonly description?: string;
}

export const PLACE_KINDS = ["country", "region", "city", "facility", "water", "area"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place node, `place:grozny`; `country` is the id of a state actor, latitude and longitude in degrees (WGS 84). */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** Lower-case ASCII words joined by hyphens: "Kata'ib Hizballah" -> "kataib-hizballah". Empty input gives "unnamed". */
export function slug(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’ʿʾ`´]/g, "")
    .toLowerCase();
  return (
    ascii
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "unnamed"
  );
}
