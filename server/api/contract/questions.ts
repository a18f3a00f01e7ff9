// Questions and their answers, and queries in Cypher.
import { z } from "zod";
import { graphEdgeSchema, graphNodeSchema } from "./graph.ts";
import { nodeReferenceSchema, standingSchema } from "./values.ts";

export const askSchema = z
  .object({ question: z.string().trim().min(1, "must not be empty").max(1000) })
  .strict()
  .meta({ id: "Ask" });

const citationNumbers = z.array(z.number().int().min(0)).meta({ description: "Positions in the list of citations." });

export const citationSchema = z
  .object({
    document: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    published: z.string().nullable(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string().meta({ description: "The verbatim sentence: text.slice(start, end) of the document." }),
  })
  .meta({ id: "Citation" });

export const askResultSchema = z
  .object({
    question: z.string(),
    status: z.enum(["answered", "refused"]),
    kind: z.enum(["list", "yesno", "count", "path", "summary", "rank"]).nullable(),
    answer: z.string().meta({ description: "One or two sentences." }),
    value: z
      .union([z.string(), z.number()])
      .nullable()
      .meta({ description: "yes, no, disputed, a number or a range." }),
    understood: z
      .object({
        relation: z.string().nullable(),
        subject: z.string().nullable(),
        object: z.string().nullable(),
        time: z
          .union([
            z.string(),
            z.object({ from: z.string().nullable(), to: z.string().nullable(), precision: z.string().optional() }),
          ])
          .nullable(),
        standing: z.union([z.string(), z.array(z.string())]).nullable(),
      })
      .nullable()
      .meta({ description: "The question as a claim with a hole, '?'." }),
    rows: z.array(
      z.object({
        actor: nodeReferenceSchema,
        standing: standingSchema.nullable(),
        speaker: nodeReferenceSchema.nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        citations: citationNumbers,
        /** Further columns of some kinds of answer, for example a relation or a count. */
        relation: z.string().nullable().optional(),
        count: z.number().optional(),
      }),
    ),
    paths: z.array(
      z.object({
        actors: z.array(z.object({ id: z.string(), name: z.string(), type: z.string().optional() })),
        relations: z.array(z.string()),
        citations: citationNumbers,
      }),
    ),
    citations: z.array(citationSchema),
    cypher: z
      .string()
      .nullable()
      .meta({ description: "The query that was run; null where the question was not understood." }),
    parameters: z.record(z.string(), z.unknown()),
    refusal: z.object({ reason: z.string(), suggestions: z.array(z.string()) }).nullable(),
  })
  .meta({ id: "AskResult" });

export const cypherRequestSchema = z
  .object({
    query: z.string().trim().min(1, "must not be empty").max(20_000),
    parameters: z.record(z.string(), z.unknown()).default({}),
  })
  .strict()
  .meta({ id: "CypherRequest", description: "Read-only Cypher." });

export const cypherResultSchema = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.record(z.string(), z.unknown())).meta({
      description: "By column; nodes, relationships and paths carry a member `kind`.",
    }),
    truncated: z.boolean().meta({ description: "The row limit cut the result." }),
    milliseconds: z.number(),
    graph: z
      .object({ nodes: z.array(graphNodeSchema), edges: z.array(graphEdgeSchema) })
      .meta({ description: "Actors, places and events of the result and the projected edges returned; may be empty." }),
  })
  .meta({ id: "CypherResult" });

export type AskResult = z.infer<typeof askResultSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type CypherResult = z.infer<typeof cypherResultSchema>;
