// Decisions about which actors are one: what the rules say, what reviewers say, and the sentences to judge by.
import { z } from "zod";
import { VERDICTS } from "../../domain/decision.ts";
import { nodeTypeSchema, numberBetween } from "./values.ts";

const verdictSchema = z.enum(VERDICTS).meta({
  id: "Verdict",
  description: "same: joined in the graph; doubtful: waits for a reviewer; different: kept apart.",
});
const bySchema = z.enum(["rule", "reviewer"]).meta({ description: "Whose verdict holds." });

const decidedActorSchema = z
  .object({
    id: z.string().meta({ description: "The id that documents give." }),
    name: z.string(),
    type: nodeTypeSchema,
    known: z.boolean().meta({ description: "Whether the catalogue has it." }),
    actor: z
      .string()
      .nullable()
      .meta({ description: "Id of the actor that stands for it in the graph, where documents give it." }),
    facts: z.number().int().meta({ description: "Claims about it." }),
    evidence: z
      .object({
        quote: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        document: z.string(),
        title: z.string().nullable(),
      })
      .nullable()
      .meta({ description: "A sentence about it." }),
  })
  .meta({ id: "DecidedActor" });

export const resolutionSchema = z
  .object({
    id: z.string(),
    verdict: verdictSchema,
    by: bySchema,
    a: decidedActorSchema,
    b: decidedActorSchema,
    document: z
      .string()
      .nullable()
      .meta({ description: "The document in which `a` is the namesake `b`, where it is about one document alone." }),
    rule: z
      .object({ verdict: verdictSchema, score: z.number(), reasons: z.array(z.string()) })
      .nullable()
      .meta({ description: "What the rules say: a score from 0 to 1, and why, weightiest first." }),
    review: z.object({ reason: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: "Resolution", description: "A decision about two actors." });

export const resolutionsQuerySchema = z.object({
  verdict: verdictSchema.optional(),
  by: bySchema.optional(),
  actor: z.string().optional().meta({ description: "Id of one of the two, as documents give it." }),
  limit: numberBetween(1, 200, 50, "How many decisions at the most."),
  offset: numberBetween(0, 1_000_000, 0, "How many decisions to leave out at the start."),
});
export const resolutionsSchema = z
  .object({
    resolutions: z.array(resolutionSchema),
    counts: z.array(z.object({ verdict: verdictSchema, by: bySchema, count: z.number().int() })),
    more: z.boolean().meta({ description: "There are more decisions after these." }),
  })
  .meta({ id: "Resolutions", description: "Reviewers' decisions first, then the surest." });

export const reviewSchema = z.object({
  a: z.string().min(1).meta({ description: "Id of an actor, as documents give it." }),
  b: z.string().min(1).optional().meta({ description: "Id of the other; absent where it is about one document." }),
  document: z.string().min(1).optional().meta({ description: "A document whose `a` is a namesake, somebody else." }),
  verdict: verdictSchema,
  reason: z.string().max(1000).optional(),
});
export const undoneSchema = z
  .object({
    id: z.string(),
    resolution: resolutionSchema.nullable().meta({ description: "What holds now; null where nothing does." }),
  })
  .meta({ id: "Undone" });

export type Resolution = z.infer<typeof resolutionSchema>;
export type Resolutions = z.infer<typeof resolutionsSchema>;
