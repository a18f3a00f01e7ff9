// JSON Lines: one report per line, `{id?, title?, text, published?, source?, url?}`, its text taken as it is; or a line of `extract`.
import { ActorgraphError } from "../../domain/errors.ts";
import { asIsoDate } from "../metadata.ts";
import type { Draft, Extracted, Format } from "../types.ts";
import { isExtraction, readExtraction } from "./extraction.ts";

export const jsonl: Format = {
  name: "jsonl",
  extensions: [".jsonl", ".ndjson"],
  *read(content) {
    for (const [index, line] of content.split(/\r?\n/).entries())
      if (line.trim() !== "") yield readLine(line, index + 1);
  },
};

/** One line as a draft, or the error that says what is wrong with it; `number` counts from 1. */
export function readLine(line: string, number: number): Draft | Extracted | ActorgraphError {
  const where = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return new ActorgraphError("invalid_input", "is not JSON", { where, hint: "one JSON object per line" });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return new ActorgraphError("invalid_input", "is not a JSON object", { where, hint: 'for example {"text": "..."}' });
  }
  const fields = value as Record<string, unknown>;
  return isExtraction(fields) ? readExtraction(fields, where) : toDraft(fields, where);
}

function toDraft(fields: Record<string, unknown>, where: string): Draft | ActorgraphError {
  if (typeof fields.text !== "string")
    return new ActorgraphError("invalid_input", "has no text", { where, hint: "`text` must be a string" });
  const published = fields.published ?? null;
  if (published !== null && asIsoDate(published) === null) {
    return new ActorgraphError("invalid_input", "has a date that cannot be read", {
      where,
      hint: "`published` as YYYY-MM-DD",
    });
  }
  return {
    id: idOf(fields.id),
    title: wordsOf(fields.title),
    source: wordsOf(fields.source),
    url: wordsOf(fields.url),
    published: asIsoDate(published),
    text: fields.text,
    verbatim: true,
    where,
  };
}

function idOf(value: unknown): string | null {
  return typeof value === "number" ? String(value) : wordsOf(value);
}

function wordsOf(value: unknown): string | null {
  return typeof value === "string" ? value.trim() || null : null;
}
