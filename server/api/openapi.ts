// The contract as an OpenAPI 3.1 document.
import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { ENDPOINTS, type Endpoint, errorBodySchema } from "./contract/index.ts";

/** OpenAPI document of every endpoint; the same from run to run. */
export function describeApi(version: string) {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  for (const [name, endpoint] of Object.entries<Endpoint>(ENDPOINTS)) registry.registerPath(toRoute(name, endpoint));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: { title: "Actorgraph", version, description: "Actors, relationships and the sentences that say so." },
    security: [{}, { bearer: [] }],
  });
}

function toRoute(
  operationId: string,
  { method, path, summary, params, query, body, multipart, response, status }: Endpoint,
): RouteConfig {
  const files = z.object({ files: z.array(z.string().meta({ format: "binary" })) });
  return {
    method,
    path,
    operationId,
    summary,
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body
        ? {
            body: {
              required: true,
              content: {
                "application/json": { schema: body },
                ...(multipart ? { "multipart/form-data": { schema: files } } : {}),
              },
            },
          }
        : {}),
    },
    responses: {
      [status]: response
        ? { description: "Done", content: { "application/json": { schema: response } } }
        : {
            description: "A file",
            content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
          },
      default: { description: "Refused", content: { "application/json": { schema: errorBodySchema } } },
    },
  };
}
