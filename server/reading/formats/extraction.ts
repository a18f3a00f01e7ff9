// A line that `extract` or `export` wrote: a document that was read already, with its mentions, events and claims.
import { z } from "zod";
import { ACTOR_TYPES, PLACE_KINDS } from "../../domain/actor.ts";
import { EVENT_ROLES, MENTION_KINDS } from "../../domain/claim.ts";
import { ActorgraphError } from "../../domain/errors.ts";
import { STANDINGS } from "../../domain/standing.ts";
import { PRECISIONS } from "../../domain/time.ts";
import type { Extracted } from "../types.ts";

const words = z.string().nullable().default(null);
const offset = z.number().int().min(0);
const span = { start: offset, end: offset };
const nodeType = z.enum([...ACTOR_TYPES, "Place", "Event"]);
const casualties = z.object({ min: z.number(), max: z.number().nullable() }).nullable().default(null);
const time = z.object({ from: words, to: words, precision: z.enum(PRECISIONS) });
const participant = z.object({ actor: z.string(), name: z.string(), type: nodeType, ...span, text: z.string() });

const schema = z.object({
  document: z.object({
    id: z.string().min(1),
    path: words,
    title: words,
    source: words,
    url: words,
    published: words,
    language: z.string().default("en"),
    text: z.string().min(1),
  }),
  mentions: z
    .array(
      z.object({
        ...span,
        text: z.string(),
        kind: z.enum(MENTION_KINDS),
        actor: words,
        name: words,
        type: nodeType.nullable().default(null),
      }),
    )
    .default([]),
  events: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        from: words,
        to: words,
        precision: z.enum(PRECISIONS).nullable().default(null),
        place: words,
        killed: casualties,
        injured: casualties,
        roles: z
          .array(z.object({ role: z.enum(EVENT_ROLES), ...span, text: z.string(), actor: z.string().nullish() }))
          .default([]),
      }),
    )
    .default([]),
  claims: z.array(
    z.object({
      id: z.string(),
      relation: z.string(),
      standing: z.enum(STANDINGS),
      subject: participant,
      object: participant,
      speaker: participant.nullable().default(null),
      event: words,
      time: time.nullable().default(null),
      trigger: z.object(span),
      evidence: z.object({ ...span, quote: z.string() }),
      rule: z.string(),
      confidence: z.number().min(0).max(1),
    }),
  ),
  actors: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: z.enum(ACTOR_TYPES),
        aliases: z.array(z.string()).default([]),
        wikidata: z.string().optional(),
        description: z.string().optional(),
      }),
    )
    .optional(),
  places: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(PLACE_KINDS),
        country: z.string().optional(),
        lat: z.number().optional(),
        lon: z.number().optional(),
      }),
    )
    .optional(),
});

/** Whether a line of JSON Lines is an extraction and not a report. */
export function isExtraction(fields: Readonly<Record<string, unknown>>): boolean {
  return typeof fields.document === "object" && fields.document !== null && Array.isArray(fields.claims);
}

/** The extraction, or the error that names the first field that is wrong; offsets are checked by the store. */
export function readExtraction(fields: Readonly<Record<string, unknown>>, where: string): Extracted | ActorgraphError {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = `is not what extract writes: ${issue?.path.join(".")}: ${issue?.message}`;
  return new ActorgraphError("invalid_input", message, { where });
}
