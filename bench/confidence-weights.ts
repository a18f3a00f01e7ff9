// Learns the weights of server/extraction/confidence/weights.ts from the tune reports: `node --import tsx bench/confidence-weights.ts`
// prints the rows; with --check also how well weights learned from seven eighths of the reports judge the last eighth.
// Logistic regression with a pull towards zero.
import { loadKnowledge } from "../server/composition.ts";
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
}

const ASCENT: Ascent = { rounds: 400, rate: 0.3, pull: (feature) => (feature === "always" ? 0 : 10) };
/** Rows with no weight as large as this are left out. */
const LEAST = 0.1;
const FOLDS = 8;

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
  return reports.flatMap((report) => {
    const { extraction, grounds } = extractor.trace(report.document);
    return scoreReport(judge, report, extraction).judged.map(({ claim, standingRight }) => ({
      document: report.document.id,
      features: grounds.get(claim.id)!,
      right: standingRight,
    }));
  });
}

/** Every example judged by weights that did not see its report. */
function crossValidated(examples: readonly Example[]): { confidence: number; right: boolean }[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
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
for (const [feature, weight] of [...learn(examples)].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (Math.abs(weight) >= LEAST) console.log(`  [${JSON.stringify(feature)}, ${weight.toFixed(2)}],`);
