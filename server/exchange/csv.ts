// CSV: one claim per row with its evidence (RFC 4180), safe to open in a spreadsheet.
import type { Claim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { ExportFormat } from "./types.ts";

type Column = readonly [name: string, value: (claim: Claim, document: Document) => string | number | null];

const COLUMNS: readonly Column[] = [
  ["claim", ({ id }) => id],
  ["subject", ({ subject }) => subject.name],
  ["subject_id", ({ subject }) => subject.actor],
  ["subject_type", ({ subject }) => subject.type],
  ["relation", ({ relation }) => relation],
  ["object", ({ object }) => object.name],
  ["object_id", ({ object }) => object.actor],
  ["object_type", ({ object }) => object.type],
  ["standing", ({ standing }) => standing],
  ["speaker", ({ speaker }) => speaker?.name ?? null],
  ["speaker_id", ({ speaker }) => speaker?.actor ?? null],
  ["from", ({ time }) => time?.from ?? null],
  ["to", ({ time }) => time?.to ?? null],
  ["quote", ({ evidence }) => evidence.quote],
  ["confidence", ({ confidence }) => confidence],
  ["document", (_, document) => document.id],
  ["title", (_, document) => document.title],
  ["source", (_, document) => document.source],
  ["published", (_, document) => document.published],
  ["url", (_, document) => document.url],
];

export const csv: ExportFormat = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  async *write({ documents }) {
    yield toRow(COLUMNS.map(([name]) => name));
    for await (const { document, claims } of documents()) {
      for (const claim of claims) yield toRow(COLUMNS.map(([, value]) => value(claim, document)));
    }
  },
};

function toRow(values: readonly (string | number | null)[]): string {
  return `${values.map(toCell).join(",")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
function toCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
