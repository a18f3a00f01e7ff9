// The graph as it is drawn: nodes, edges, overview, neighbourhood, paths.
import { z } from "zod";
import {
  isoDateSchema,
  listOf,
  nodeKindSchema,
  nodeTypeSchema,
  numberBetween,
  relationNameSchema,
  standingSchema,
} from "./values.ts";

export const graphNodeSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: nodeTypeSchema,
    kind: nodeKindSchema,
    degree: z.number().int().meta({ description: "Edges of this node in the whole graph." }),
    community: z
      .number()
      .int()
      .nullable()
      .meta({ description: "Community of the overview, 0 the largest; null for a node outside it." }),
    x: z.number().nullable().meta({ description: "Coordinate of the overview's layout; null for a node outside it." }),
    y: z.number().nullable(),
  })
  .meta({ id: "GraphNode" });

export const graphEdgeSchema = z
  .object({
    id: z.string(),
    source: z.string().meta({ description: "Id of the subject." }),
    target: z.string().meta({ description: "Id of the object." }),
    relation: z.string(),
    standing: standingSchema.meta({ description: "The strongest standing among the claims." }),
    standings: z.array(standingSchema),
    claims: z.number().int(),
    documents: z.number().int(),
    sources: z.array(z.string()).meta({ description: "Names of the distinct sources, sorted." }),
    first: z.string().nullable().meta({ description: "Earliest date of a claim." }),
    last: z.string().nullable().meta({ description: "Latest date of a claim." }),
    confidence: z.number(),
    disputed: z.boolean().meta({ description: "Somebody asserts it and somebody denies it." }),
  })
  .meta({
    id: "GraphEdge",
    description: "One per subject, relation and object; a projection of the claims beneath it.",
  });

const filters = {
  types: listOf(nodeTypeSchema, "Only nodes of these types."),
  relations: listOf(relationNameSchema, "Only edges of these relations."),
  standings: listOf(standingSchema, "Only edges whose strongest standing is one of these."),
  from: isoDateSchema.optional().meta({ description: "Only edges with a claim on or after this date." }),
  to: isoDateSchema.optional().meta({ description: "Only edges with a claim on or before this date." }),
};

const countsSchema = z.object({ nodes: z.number().int(), edges: z.number().int() }).meta({ id: "GraphCounts" });

export const graphQuerySchema = z.object({
  ...filters,
  limit: numberBetween(1, 5000, 300, "How many nodes at the most; those with the most edges are kept."),
});
export const graphSchema = z
  .object({
    nodes: z.array(graphNodeSchema),
    edges: z.array(graphEdgeSchema),
    totals: countsSchema.meta({ description: "The whole stored graph." }),
    omitted: countsSchema.meta({ description: "What passed the filters but not the limit." }),
  })
  .meta({ id: "Graph" });

export const neighbourhoodQuerySchema = z.object({
  ...filters,
  limit: numberBetween(1, 1000, 50, "How many neighbours at the most; those joined by the most claims are kept."),
});
export const omittedNeighboursSchema = z
  .object({
    nodes: z.number().int(),
    edges: z.number().int(),
    relations: z.array(z.object({ relation: z.string(), direction: z.enum(["out", "in"]), edges: z.number().int() })),
  })
  .meta({
    id: "OmittedNeighbours",
    description: "What passed the filters but not the limit, by relation and direction.",
  });
export const neighbourhoodSchema = z
  .object({
    centre: z.string(),
    nodes: z.array(graphNodeSchema).meta({ description: "The centre first, then its neighbours." }),
    edges: z.array(graphEdgeSchema).meta({ description: "Edges between the centre and the neighbours listed." }),
    totals: countsSchema.meta({ description: "All neighbours and edges of the centre, unfiltered." }),
    omitted: omittedNeighboursSchema,
  })
  .meta({ id: "Neighbourhood" });

export const pathsQuerySchema = z.object({
  from: z.string().min(1).meta({ description: "Id of a node." }),
  to: z.string().min(1).meta({ description: "Id of a node." }),
  maxLength: numberBetween(1, 8, 6, "Longest path in edges."),
  limit: numberBetween(1, 20, 5, "How many shortest paths at the most."),
  relations: filters.relations,
  standings: filters.standings,
});
export const pathsSchema = z
  .object({
    paths: z.array(z.object({ nodes: z.array(z.string()), edges: z.array(z.string()) })).meta({
      description:
        "Shortest paths, direction disregarded, as ids: nodes.length = edges.length + 1. Empty where there is none.",
    }),
    nodes: z.array(graphNodeSchema),
    edges: z.array(graphEdgeSchema),
  })
  .meta({ id: "Paths" });

export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphEdge = z.infer<typeof graphEdgeSchema>;
export type GraphQuery = z.infer<typeof graphQuerySchema>;
export type Graph = z.infer<typeof graphSchema>;
export type NeighbourhoodQuery = z.infer<typeof neighbourhoodQuerySchema>;
export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;
export type PathsQuery = z.infer<typeof pathsQuerySchema>;
export type Paths = z.infer<typeof pathsSchema>;
