// Values that every part of the API is made of: standings, node types, dates, lists in query strings, the one error body.
import { z } from "zod";
import { ACTOR_TYPES } from "../../domain/actor.ts";
import { STANDINGS } from "../../domain/standing.ts";
import { PRECISIONS } from "../../domain/time.ts";

export const NODE_TYPES = [...ACTOR_TYPES, "Place", "Event"] as const;
export const NODE_KINDS = ["actor", "place", "event"] as const;

export const standingSchema = z.enum(STANDINGS).meta({
  id: "Standing",
  description:
    "Who stands behind a claim and how: the outlet, the actor itself, another party, or somebody who denies it.",
});
export const nodeTypeSchema = z
  .enum(NODE_TYPES)
  .meta({ id: "NodeType", description: "Type of an actor, or Place, or Event." });
export const nodeKindSchema = z.enum(NODE_KINDS).meta({ id: "NodeKind", description: "Actor, place or event." });
/** `YYYY-MM-DD`, or coarser: `YYYY-MM`, `YYYY`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be a date such as 2024-03-22, 2024-03 or 2024")
  .meta({ description: "ISO date, possibly without day or month.", example: "2024-03-22" });

/** A comma-separated list in a query string, `?types=State,Person`; empty parts are dropped. */
export function listOf<T extends string>(item: z.ZodType<T, string>, description: string) {
  return z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(item))
    .optional()
    .meta({ description: `${description} Comma-separated; all where absent.`, type: "string" });
}

/** A whole number in a query string with its bounds and default. */
export function numberBetween(minimum: number, maximum: number, preset: number, description: string) {
  return z.coerce.number().int().min(minimum).max(maximum).default(preset).meta({ description });
}

export const relationNameSchema = z.string().regex(/^[A-Z][A-Z_]*$/, "must be a relation's name such as ATTACKS");

export const errorBodySchema = z
  .object({
    error: z.object({
      code: z.string().meta({ description: "One word of a fixed list.", example: "invalid_input" }),
      message: z.string().meta({ description: "What is wrong." }),
      where: z.string().nullable().meta({ description: "The field, file or address concerned." }),
      hint: z.string().nullable().meta({ description: "What to do about it." }),
    }),
  })
  .meta({ id: "ErrorBody", description: "Every response with a status of 400 or above has this body." });

export const timeSpanSchema = z
  .object({ from: z.string().nullable(), to: z.string().nullable(), precision: z.enum(PRECISIONS) })
  .meta({
    id: "TimeSpan",
    description: "Days from..to, both inclusive; one end is null where only the other was stated.",
  });

export const nodeReferenceSchema = z
  .object({ id: z.string(), name: z.string(), type: nodeTypeSchema })
  .meta({ id: "NodeReference", description: "An actor, place or event by id, name and type." });

export type Standing = z.infer<typeof standingSchema>;
export type NodeType = z.infer<typeof nodeTypeSchema>;
export type NodeKind = z.infer<typeof nodeKindSchema>;
export type ErrorBody = z.infer<typeof errorBodySchema>;
export type NodeReference = z.infer<typeof nodeReferenceSchema>;
