// docs/api.md from the contract.
import { z } from "zod";
import { ENDPOINTS, type Endpoint } from "./contract/index.ts";

type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
};

/** Markdown of docs/api.md: endpoints with their parameters, then the objects they give. */
export function documentApi(): string {
  const endpoints = Object.values<Endpoint>(ENDPOINTS);
  const objects = new Map<string, JsonSchema>();
  const sections = endpoints.map((endpoint) => section(endpoint, objects));
  const described = [...objects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => objectSection(name, schema));
  return `<!-- Generated from server/api/contract by npm run docs. -->
# HTTP interface

The same as \`GET /api/v1/openapi.json\` (OpenAPI 3.1). Answers are JSON in UTF-8. Ids hold colons; encode them in addresses.
Offsets are UTF-16 code units into a document's text.

Every refusal has one body: \`{"error": {"code", "message", "where", "hint"}}\`; \`where\` and \`hint\` may be null. Parameters that an
endpoint does not know are refused. Where \`ACTORGRAPH_TOKEN\` is set, send \`Authorization: Bearer TOKEN\`, or open a page once with
\`?token=TOKEN\`; \`/healthz\` and \`/readyz\` need none.

${sections.join("\n")}
# Objects

${described.join("\n")}`;
}

function section(
  { method, path, summary, params, query, body, multipart, response }: Endpoint,
  objects: Map<string, JsonSchema>,
): string {
  const lines = [`## ${method.toUpperCase()} ${path}`, "", `${summary}.`, ""];
  for (const [where, schema] of [
    ["path", params],
    ["query", query],
    ["body", body],
  ] as const) {
    if (schema) lines.push(`In the ${where}:`, "", ...fieldTable(toJson(schema, "input", objects)), "");
  }
  if (multipart)
    lines.push("Or multipart/form-data: files as `files`, with title, source, url and published for all of them.", "");
  lines.push(response ? `Gives ${typeOf(toJson(response, "output", objects))}.` : "Gives a file.", "");
  return lines.join("\n");
}

function objectSection(name: string, schema: JsonSchema): string {
  const description = schema.description ? `${schema.description}\n\n` : "";
  if (!schema.properties) return `## ${name}\n\n${description}${typeOf(schema)}\n`;
  return `## ${name}\n\n${description}${fieldTable(schema).join("\n")}\n`;
}

function fieldTable({ properties = {}, required = [] }: JsonSchema): string[] {
  const rows = Object.entries(properties).map(([name, field]) => {
    const preset = field.default === undefined ? "" : ` Default ${JSON.stringify(field.default)}.`;
    const optional = required.includes(name) ? "" : " (optional)";
    return `| \`${name}\` | ${typeOf(field)}${optional} | ${(field.description ?? "") + preset} |`;
  });
  return ["| field | type | |", "|---|---|---|", ...rows];
}

function toJson(schema: z.ZodType, io: "input" | "output", objects: Map<string, JsonSchema>): JsonSchema {
  const json = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" }) as JsonSchema;
  const named = schema.meta()?.id;
  for (const [name, definition] of Object.entries(json.$defs ?? {}))
    if (!name.startsWith("__")) objects.set(name, definition);
  if (named && io === "output") {
    objects.set(named, json);
    return { $ref: named };
  }
  return json;
}

/** A type in words: "list of GraphNode", "string or null". */
function typeOf({ type, enum: values, items, anyOf, $ref, const: constant, properties }: JsonSchema): string {
  if ($ref) return linkTo($ref.split("/").at(-1)!);
  if (anyOf) return anyOf.map(typeOf).join(" or ");
  if (values) return values.map((value) => `\`${value}\``).join(", ");
  if (constant !== undefined) return `\`${constant}\``;
  if (type === "array") return `list of ${typeOf(items ?? {})}`;
  if (properties)
    return `{${Object.entries(properties)
      .map(([name, field]) => `${name}: ${typeOf(field)}`)
      .join(", ")}}`;
  return typeof type === "string" ? type : type ? type.join(" or ") : "any";
}

function linkTo(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}
