// The contract of the HTTP interface: schemas and types, shared with the client.
export * from "./actors.ts";
export * from "./claims.ts";
export * from "./documents.ts";
export * from "./endpoints.ts";
export * from "./graph.ts";
export * from "./questions.ts";
export * from "./resolutions.ts";
export * from "./service.ts";
export * from "./values.ts";
