// The fields of the YAML files under seeds/ontology and seeds/actors, with their defaults: strict, unknown keys are refused.
import { z } from "zod";
import { ACTOR_TYPES, PLACE_KINDS } from "../domain/actor.ts";
import { contrastOnWhite, MINIMUM_CONTRAST } from "./colour.ts";

const text = z.string("expected text").regex(/^\S(?:.*\S)?$/s, "expected text without space at its ends");
const lowerCase = text.refine((value) => value === value.toLowerCase(), "expected lower case");

/** A list; one value without brackets is a list of one. */
const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item));
const words = list(text).default([]);
const lowerWords = list(lowerCase).default([]);

const nodeType = z.enum([...ACTOR_TYPES, "Place", "Event", "Actor", "Any"]);
const colour = text
  .regex(/^#[0-9A-Fa-f]{6}$/, "expected a colour as #RRGGBB")
  .refine(
    (value) => !/^#[0-9A-Fa-f]{6}$/.test(value) || contrastOnWhite(value) >= MINIMUM_CONTRAST,
    `expected a colour with a contrast of at least ${MINIMUM_CONTRAST}:1 on white`,
  );

/** One file of seeds/ontology/actor-types. */
export const actorTypeSchema = z.strictObject({
  name: z.enum(ACTOR_TYPES),
  label: text,
  plural: text,
  definition: text,
  colour,
  icon: text,
  heads: lowerWords,
  nominals: lowerWords,
  followthemoney: text,
  stix: text,
  wikidata: text.nullable().default(null),
});

const content = z.strictObject({
  slots: list(text).pipe(z.array(text).min(1, "expected at least one slot")),
  subject: z.enum(["subject", "object"]),
  standing: z.enum(["reported", "alleged", "claimed", "denied", "hypothetical"]),
});

const frame = z
  .strictObject({
    id: text,
    verbs: words,
    nouns: words,
    adjectives: words,
    modifier: z.boolean().default(false),
    subject: list(text).optional(),
    object: list(text).default(["obj"]),
    inverse: z.boolean().default(false),
    ended: z.boolean().default(false),
    requires: words,
    forbids: words,
    subjectNouns: lowerWords,
    subjectTypes: list(nodeType).nullable().default(null),
    objectTypes: list(nodeType).nullable().default(null),
    content: content.nullable().default(null),
    event: text.nullable().default(null),
    standing: z.enum(["hypothetical", "negated", "alleged"]).nullable().default(null),
    confidence: z.number("expected a number from 0 to 1").min(0).max(1).default(0.9),
  })
  .refine((value) => value.verbs.length + value.nouns.length + value.adjectives.length > 0, {
    message: "expected at least one of verbs, nouns, adjectives",
  })
  .transform((value) => ({
    ...value,
    subject:
      value.subject ?? (value.verbs.length + value.adjectives.length > 0 ? ["subj"] : ["poss", "by", "compound"]),
  }));

/** One file of seeds/ontology/relations. */
export const relationSchema = z.strictObject({
  name: text.regex(/^[A-Z]+(_[A-Z]+)*$/, "expected capitals joined by underscores"),
  label: text,
  inverse: text,
  definition: text,
  group: z.enum(["structure", "cooperation", "diplomacy", "accusation", "conflict", "presence", "other"]),
  symmetric: z.boolean().default(false),
  subject: list(nodeType),
  object: list(nodeType),
  roles: lowerWords,
  frames: z.array(frame).default([]),
  questionWords: words,
  plover: z
    .strictObject({
      type: text,
      quad: z.enum(["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]),
    })
    .nullable()
    .default(null),
  followthemoney: text,
  stix: text,
  wikidata: text.nullable().default(null),
});

const actorId = text.regex(/^actor:(?=.*\p{L})[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u, "expected an id like actor:isis-k");
const placeId = text.regex(/^place:(?=.*\p{L})[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u, "expected an id like place:grozny");
const nodeId = z.union([actorId, placeId], "expected an id like actor:russia or place:chechnya");
const date = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  text.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, "expected a date as YYYY, YYYY-MM or YYYY-MM-DD"),
);

const role = z.strictObject({
  relation: z.enum(["LEADS", "HOLDS_ROLE_IN", "MEMBER_OF"]),
  of: actorId,
  title: text,
  from: date.nullable().default(null),
  to: date.nullable().default(null),
});

/** An actor entry of seeds/actors. */
export const actorSchema = z.strictObject({
  id: actorId,
  name: text,
  type: z.enum(ACTOR_TYPES),
  aliases: words,
  exact: words,
  demonyms: words,
  shared: words,
  metonyms: words,
  partOf: actorId.nullable().default(null),
  country: nodeId.nullable().default(null),
  wikidata: text.regex(/^Q\d+$/, "expected a Wikidata item like Q159").optional(),
  description: text.optional(),
  from: date.nullable().default(null),
  to: date.nullable().default(null),
  roles: z.array(role).default([]),
});

/** A place entry of seeds/actors. Latitude and longitude in degrees (WGS 84). */
export const placeSchema = z.strictObject({
  id: placeId,
  name: text,
  kind: z.enum(PLACE_KINDS),
  country: actorId.optional(),
  in: nodeId.nullable().default(null),
  aliases: words,
  exact: words,
  demonyms: words,
  from: date.nullable().default(null),
  to: date.nullable().default(null),
  lat: z.number("expected a latitude in degrees").min(-90).max(90).optional(),
  lon: z.number("expected a longitude in degrees").min(-180).max(180).optional(),
});
