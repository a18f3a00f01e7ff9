// The results of an evaluation as plain text.
import { f1, precision, recall } from "./counts.ts";
import type { ReportScore } from "./score.ts";
import { confusions, type Figures, relationTotals } from "./summary.ts";

const COUNTED = new Set([
  "reports",
  "gold_claims",
  "found_claims",
  "must_not",
  "allegations_as_facts",
  "documents",
  "questions",
  "milliseconds",
  "name_links",
  "description_links",
  "pronoun_links",
  "pairs",
  "false_merges",
  "times",
  "times_found",
  "happenings",
]);

/** Columns aligned; the first column to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** One row per figure, one column per set. */
export function figuresTable(sets: readonly { readonly name: string; readonly figures: Figures }[]): string {
  const names = [...new Set(sets.flatMap(({ figures }) => Object.keys(figures)))];
  const rows = names.map((name) => [
    name.replaceAll("_", " "),
    ...sets.map(({ figures }) => show(name, figures[name])),
  ]);
  return table([["", ...sets.map(({ name }) => name)], ...rows]);
}

function show(name: string, value: number | undefined): string {
  if (value === undefined) return "-";
  return COUNTED.has(name) ? String(Math.round(value)) : percent(value);
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

/** Precision, recall and F1 by relation, standing included. */
export function relationTable(scores: readonly ReportScore[]): string {
  const rows = relationTotals(scores).map(([relation, count]) => [
    relation,
    `${count.goldRight}/${count.gold}`,
    `${count.foundRight}/${count.found}`,
    percent(precision(count)),
    percent(recall(count)),
    percent(f1(count)),
  ]);
  return table([["relation", "gold found", "found right", "P", "R", "F1"], ...rows]);
}

/** Which relation was found where another was wanted. */
export function confusionTable(scores: readonly ReportScore[]): string {
  return table([
    ["wanted", "found", "times"],
    ...confusions(scores).map(({ wanted, found, times }) => [wanted, found, String(times)]),
  ]);
}
