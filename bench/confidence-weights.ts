// Learns the weights of server/extraction/confidence/weights.ts from the tune reports: `node --import tsx bench/confidence-weights.ts`
// prints the table; with --check also how well weights that did not see a report judge it, for the reports of seeds/gold/latest.yaml.
// Logistic regression with a pull towards zero. Rules have been mended for the other reports, so that more of what they hold is right
// than on unseen text: they get a feature of their own, which takes that up and is left out of the table.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { loadKnowledge } from "../server/composition.ts";
import { documentId } from "../server/reading/metadata.ts";
import { type Ascent, ascend, scoreOf, type Weights } from "./ascent.ts";
import { calibrationRows } from "./quality/calibration.ts";
import { loadGoldSets } from "./quality/gold.ts";
import { createNameMatcher } from "./quality/names.ts";
import { scoreReport } from "./quality/score.ts";

/** A found claim of a report, right in pair, relation and standing or not. */
interface Example {
  readonly document: string;
  readonly features: readonly string[];
  readonly right: boolean;
  /** Whether its report is one of the latest, whose errors nobody had worked on. */
  readonly unworked: boolean;
}

/** The feature of claims of reports whose errors have been worked on. */
const WORKED_ON = "worked on";
const ASCENT: Ascent = {
  rounds: 400,
  rate: 0.3,
  pull: (feature) => (feature === "always" || feature === WORKED_ON ? 0 : 10),
};
/** Rows with no weight as large as this are left out. */
const LEAST = 0.1;
const LINE = 138;
const FOLDS = 8;
const LATEST = new URL("../seeds/gold/latest.yaml", import.meta.url);

function probability(weights: Weights, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-scoreOf(weights, features)));
}

function learn(examples: readonly Example[]): Weights {
  return ascend(ASCENT, (weights, add) => {
    for (const { features, right } of examples) {
      const step = (right ? 1 : 0) - probability(weights, features);
      for (const feature of features) add(feature, step);
    }
  });
}

async function examplesOfTune(): Promise<Example[]> {
  const { extractor, ontology, catalogue } = loadKnowledge();
  const judge = { ontology, names: createNameMatcher(catalogue) };
  const reports = (await loadGoldSets()).filter(({ name }) => name === "tune").flatMap((set) => set.reports);
  const latest = new Set((parse(readFileSync(LATEST, "utf8")) as string[]).map(documentId));
  return reports.flatMap((report) => {
    const { extraction, grounds } = extractor.trace(report.document);
    const unworked = latest.has(report.document.id);
    return scoreReport(judge, report, extraction).judged.map(({ claim, standingRight }) => ({
      document: report.document.id,
      features: [...grounds.get(claim.id)!, ...(unworked ? [] : [WORKED_ON])],
      right: standingRight,
      unworked,
    }));
  });
}

/** Every example of the latest reports judged by weights that did not see its report. */
function crossValidated(examples: readonly Example[]): { confidence: number; right: boolean }[] {
  const documents = [...new Set(examples.filter(({ unworked }) => unworked).map(({ document }) => document))];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = new Set(documents.filter((_, i) => i % FOLDS === fold));
    const weights = learn(examples.filter(({ document }) => !held.has(document)));
    return examples
      .filter(({ document }) => held.has(document))
      .map(({ features, right }) => ({ confidence: probability(weights, features), right }));
  });
}

const examples = await examplesOfTune();
if (process.argv.includes("--check")) console.error(calibrationRows(crossValidated(examples)).join("\n"));
const rows = [...learn(examples)]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .filter(([feature, weight]) => Math.abs(weight) >= LEAST && feature !== WORKED_ON)
  .map(([feature, weight]) => `${feature} ${weight.toFixed(2)};`);
console.log(linesOf(rows).join("\n"));

/** As many rows on a line as fit. */
function linesOf(rows: readonly string[]): string[] {
  const lines = [""];
  for (const row of rows) {
    const longer = `${lines.at(-1)!} ${row}`.trim();
    if (longer.length <= LINE) lines[lines.length - 1] = longer;
    else lines.push(row);
  }
  return lines;
}
