// Claims with their evidence: who says that who did what to whom, and the sentence.
import { z } from "zod";
import { graphEdgeSchema } from "./graph.ts";
import { nodeReferenceSchema, numberBetween, relationNameSchema, standingSchema, timeSpanSchema } from "./values.ts";

export const documentReferenceSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
  })
  .meta({ id: "DocumentReference" });

export const claimSchema = z
  .object({
    id: z.string(),
    relation: z.string(),
    standing: standingSchema,
    subject: nodeReferenceSchema,
    object: nodeReferenceSchema,
    speaker: nodeReferenceSchema.nullable().meta({ description: "Who says so, where it is not the outlet." }),
    event: z.object({ id: z.string(), name: z.string() }).nullable(),
    time: timeSpanSchema.nullable(),
    start: z.number().int().meta({ description: "Offset of the quote in the document's text, UTF-16 code units." }),
    end: z.number().int(),
    quote: z.string().meta({ description: "The verbatim sentence: text.slice(start, end) of the document." }),
    marks: z
      .array(
        z.object({
          role: z.enum(["subject", "object", "speaker", "trigger"]),
          start: z.number().int(),
          end: z.number().int(),
        }),
      )
      .meta({ description: "Words to highlight, as offsets into the document's text; empty where none are stored." }),
    rule: z.string(),
    confidence: z.number().meta({
      description: "Probability (0 to 1) that a careful reader would make the same claim with the same standing.",
    }),
    document: documentReferenceSchema,
  })
  .meta({ id: "Claim" });

export const claimsQuerySchema = z.object({
  subject: z.string().optional().meta({ description: "Id of the subject." }),
  relation: relationNameSchema.optional(),
  object: z.string().optional().meta({ description: "Id of the object." }),
  actor: z.string().optional().meta({ description: "Id of the subject or the object." }),
  speaker: z.string().optional().meta({ description: "Id of the speaker." }),
  document: z.string().optional().meta({ description: "Id of a document." }),
  standing: standingSchema.optional(),
  limit: numberBetween(1, 500, 50, "How many claims at the most."),
  offset: numberBetween(0, 1_000_000, 0, "How many claims to leave out at the start."),
});
export const claimsSchema = z
  .object({
    claims: z.array(claimSchema),
    more: z.boolean().meta({ description: "There are more claims after these." }),
  })
  .meta({ id: "Claims", description: "By the day they speak of." });

export const edgeDetailSchema = z
  .object({
    edge: graphEdgeSchema,
    subject: nodeReferenceSchema,
    object: nodeReferenceSchema,
    claims: z.array(claimSchema),
  })
  .meta({ id: "EdgeDetail", description: "An edge and every claim beneath it." });

export type Claim = z.infer<typeof claimSchema>;
export type ClaimsQuery = z.infer<typeof claimsQuerySchema>;
export type Claims = z.infer<typeof claimsSchema>;
export type EdgeDetail = z.infer<typeof edgeDetailSchema>;
