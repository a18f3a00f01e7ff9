// What the client needs to draw a legend, and what an operator needs to watch the service.
import { z } from "zod";
import { nodeKindSchema, nodeTypeSchema, standingSchema } from "./values.ts";

export const ontologySchema = z
  .object({
    types: z.array(
      z.object({
        name: nodeTypeSchema,
        kind: nodeKindSchema,
        label: z.string(),
        plural: z.string(),
        definition: z.string(),
        colour: z.string().meta({ description: "#RRGGBB, at least 4.3:1 on white." }),
        icon: z.string().meta({ description: "Name of a pictogram." }),
      }),
    ),
    relations: z.array(
      z.object({
        name: z.string(),
        label: z.string().meta({ description: "Read from the subject: 'accuses'." }),
        inverse: z.string().meta({ description: "Read from the object: 'accused by'." }),
        definition: z.string(),
        group: z.string(),
        symmetric: z.boolean(),
      }),
    ),
    groups: z.array(z.object({ name: z.string(), label: z.string() })).meta({ description: "Families of relations." }),
    standings: z.array(z.object({ name: standingSchema, label: z.string(), definition: z.string() })),
  })
  .meta({ id: "Ontology" });

export const statsSchema = z
  .object({
    engine: z.enum(["neo4j", "embedded"]),
    documents: z.number().int(),
    actors: z.number().int(),
    places: z.number().int(),
    events: z.number().int(),
    claims: z.number().int(),
    edges: z.number().int(),
    types: z.array(z.object({ type: z.string(), count: z.number().int() })),
    relations: z
      .array(z.object({ relation: z.string(), count: z.number().int() }))
      .meta({ description: "Edges by relation." }),
    standings: z
      .array(z.object({ standing: standingSchema, count: z.number().int() }))
      .meta({ description: "Claims by standing." }),
    sources: z
      .array(z.object({ source: z.string().nullable(), count: z.number().int() }))
      .meta({ description: "Documents by source." }),
    first: z.string().nullable().meta({ description: "Earliest date of a claim." }),
    last: z.string().nullable().meta({ description: "Latest date of a claim." }),
  })
  .meta({ id: "Stats" });

export const EXPORT_FORMATS = ["jsonl", "csv", "graphml", "gexf"] as const;
export const exportQuerySchema = z.object({
  format: z.enum(EXPORT_FORMATS).meta({ description: "Format of the file." }),
});

export const healthSchema = z.object({ status: z.literal("ok") }).meta({ id: "Health" });
export const readinessSchema = z
  .object({
    status: z.literal("ready"),
    engine: z.enum(["neo4j", "embedded"]),
    demo: z.enum(["off", "loading", "loaded", "failed"]).meta({ description: "State of the demo reports." }),
  })
  .meta({ id: "Readiness" });

export type Ontology = z.infer<typeof ontologySchema>;
export type Stats = z.infer<typeof statsSchema>;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type Readiness = z.infer<typeof readinessSchema>;
