// A result as a file: JSON as it is, CSV with values that are not plain written as JSON; pure.
import type { CypherResult } from "../../../../server/api/contract/index.ts";

/** One value as shown in a cell: names of nodes, types of relationships, JSON for the rest. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  const { kind, id, type, properties, nodes } = value as Record<string, unknown>;
  const name = (properties as Record<string, unknown> | undefined)?.name;
  if (kind === "node") return String(name ?? id);
  if (kind === "relationship") return String(type);
  if (kind === "path") return (nodes as unknown[]).map(showValue).join(" – ");
  if (Array.isArray(value)) return value.map(showValue).join(", ");
  return JSON.stringify(value);
}

/** RFC 4180; a cell that a spreadsheet would run as a formula is disarmed by an apostrophe. */
export function toCsv({ columns, rows }: Pick<CypherResult, "columns" | "rows">): string {
  const cell = (value: unknown) => {
    const text = showValue(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return `${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

export const toJson = ({ rows }: Pick<CypherResult, "rows">) => `${JSON.stringify(rows, null, 2)}\n`;
