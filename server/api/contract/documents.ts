// Documents: the list, one with its text and marks, and what a load did.
import { z } from "zod";
import { MENTION_KINDS } from "../../domain/claim.ts";
import { claimSchema, documentReferenceSchema } from "./claims.ts";
import { errorBodySchema, isoDateSchema, nodeTypeSchema, numberBetween } from "./values.ts";

export const documentSummarySchema = documentReferenceSchema
  .extend({
    language: z.string(),
    ingested: z.string().nullable().meta({ description: "ISO instant of the load." }),
    claims: z.number().int(),
    characters: z.number().int().meta({ description: "Length of its text." }),
  })
  .meta({ id: "DocumentSummary" });

export const documentsQuerySchema = z.object({
  limit: numberBetween(1, 500, 100, "How many documents at the most."),
  offset: numberBetween(0, 1_000_000, 0, "How many documents to leave out at the start."),
});
export const documentsSchema = z
  .object({ documents: z.array(documentSummarySchema), total: z.number().int() })
  .meta({ id: "Documents", description: "Latest publication first." });

export const mentionSchema = z
  .object({
    start: z.number().int(),
    end: z.number().int(),
    text: z.string(),
    kind: z.enum(MENTION_KINDS),
    actor: z.string().nullable(),
    name: z.string().nullable(),
    type: nodeTypeSchema.nullable(),
  })
  .meta({
    id: "Mention",
    description: "A stretch of the text that refers to an actor or place; null where unresolved.",
  });

export const documentDetailSchema = documentSummarySchema
  .extend({
    text: z.string(),
    mentions: z.array(mentionSchema).meta({ description: "In order of the text." }),
    claimList: z.array(claimSchema).meta({ description: "In order of the text." }),
  })
  .meta({ id: "DocumentDetail" });

export const documentUploadSchema = z
  .object({
    text: z.string().min(1, "must not be empty").meta({ description: "The report, at most the upload limit." }),
    title: z.string().max(500).optional(),
    source: z.string().max(300).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    published: isoDateSchema.optional(),
    format: z.enum(["text", "markdown", "html"]).default("text"),
  })
  .strict()
  .meta({ id: "DocumentUpload" });

export const loadedDocumentSchema = z
  .object({
    name: z.string().meta({ description: "File name or title as given." }),
    id: z.string().nullable(),
    title: z.string().nullable(),
    status: z.enum(["loaded", "unchanged", "refused"]),
    claims: z.number().int(),
    edges: z.number().int(),
    mentions: z.number().int(),
    error: errorBodySchema.shape.error.nullable(),
  })
  .meta({ id: "LoadedDocument" });
export const loadSchema = z
  .object({
    documents: z.array(loadedDocumentSchema),
    loaded: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
  })
  .meta({
    id: "Load",
    description: "What a load did, document by document; one refused document never stops the others.",
  });

export const removedSchema = z.object({ id: z.string(), removed: z.literal(true) }).meta({ id: "Removed" });

export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type Documents = z.infer<typeof documentsSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type DocumentDetail = z.infer<typeof documentDetailSchema>;
/** The body a client sends; `format` may be left out. */
export type DocumentUpload = z.input<typeof documentUploadSchema>;
export type Load = z.infer<typeof loadSchema>;
