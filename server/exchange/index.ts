// Every format the graph can be exported in.
import { ActorgraphError } from "../domain/errors.ts";
import { csv } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonl } from "./jsonl.ts";
import type { ExportFormat } from "./types.ts";

export type * from "./types.ts";

export const EXPORTS: readonly ExportFormat[] = [jsonl, csv, graphml, gexf];

/** Format by name; throws `unsupported`. */
export function exportFormat(name: string): ExportFormat {
  const found = EXPORTS.find((format) => format.name === name);
  if (found) return found;
  const known = EXPORTS.map((format) => format.name).join(", ");
  throw new ActorgraphError("unsupported", `there is no export as ${name}`, {
    where: "format",
    hint: `known: ${known}`,
  });
}
