// The card of one node: an actor, a place or an event.
import { z } from "zod";
import { nodeKindSchema, nodeTypeSchema, numberBetween, standingSchema } from "./values.ts";

const casualtiesSchema = z.object({ min: z.number().int(), max: z.number().int().nullable() }).meta({
  id: "Casualties",
  description: "A number of people; max is null for 'at least'.",
});

export const actorSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: nodeTypeSchema,
    kind: nodeKindSchema,
    aliases: z.array(z.string()),
    wikidata: z.string().nullable(),
    description: z.string().nullable(),
    degree: z.number().int(),
    community: z.number().int().nullable(),
    betweenness: z.number().nullable().meta({
      description: "Share of the overview's shortest paths that run through it, 0 to 1; null for a node outside it.",
    }),
    claims: z.number().int().meta({ description: "Claims with this node as subject, object or speaker." }),
    documents: z.number().int().meta({ description: "Documents with such a claim." }),
    relations: z
      .array(
        z.object({
          relation: z.string(),
          direction: z.enum(["out", "in"]),
          edges: z.number().int(),
          standings: z.array(standingSchema),
        }),
      )
      .meta({ description: "Edges by relation and direction, most first." }),
    place: z
      .object({
        kind: z.string().nullable(),
        country: z.string().nullable(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
      })
      .nullable()
      .meta({ description: "For a place only." }),
    event: z
      .object({
        kind: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        precision: z.string().nullable(),
        killed: casualtiesSchema.nullable(),
        injured: casualtiesSchema.nullable(),
      })
      .nullable()
      .meta({ description: "For an event only." }),
  })
  .meta({ id: "Actor" });

export const searchQuerySchema = z.object({
  q: z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(200)
    .meta({ description: "A name, an alias, or the beginning of one; small typing errors are forgiven." }),
  limit: numberBetween(1, 100, 10, "How many hits at the most."),
});
export const searchSchema = z
  .object({
    hits: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: nodeTypeSchema,
        kind: nodeKindSchema,
        degree: z.number().int(),
        alias: z.string().nullable().meta({ description: "The alias that matched, where it was not the name." }),
        score: z.number(),
      }),
    ),
  })
  .meta({ id: "SearchHits", description: "Best first." });

export type Actor = z.infer<typeof actorSchema>;
export type SearchHits = z.infer<typeof searchSchema>;
export type SearchHit = SearchHits["hits"][number];
