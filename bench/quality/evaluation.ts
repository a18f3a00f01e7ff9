// Runs an evaluation: every gold set, the foreign annotation and the questions, and holds them against their floors.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ingestInto, type Knowledge, loadDemo, questionsTo } from "../../server/composition.ts";
import type { Document } from "../../server/domain/document.ts";
import { createExtractor, type Trace } from "../../server/extraction/index.ts";
import { createStore } from "../../server/store/index.ts";
import { type ChainResult, scoreCoreference } from "./coreference.ts";
import { errorsOf, type ReportedError, type TracedSentence } from "./errors.ts";
import { type GoldSet, loadGoldSets } from "./gold.ts";
import { annotatedReports, type HappeningResult, scoreHappenings, scoreTimes } from "./happenings.ts";
import { type IdentityResult, scoreIdentity } from "./identity.ts";
import { createNameMatcher, type NameMatcher } from "./names.ts";
import { type AskedQuestion, faultsOf, loadQuestions, questionFigures } from "./questions.ts";
import { scoreRe3d } from "./re3d.ts";
import { type Judge, type ReportScore, scoreReport } from "./score.ts";
import { type Bounds, type Figures, shortfalls, summarise } from "./summary.ts";

const FLOORS = fileURLToPath(new URL("../../seeds/gold/floors.yaml", import.meta.url));

/** Scores of one gold set. `errors` stays empty for a sealed set: whoever tunes must not read it. */
export interface SetResult {
  readonly name: string;
  readonly figures: Figures;
  readonly scores: readonly ReportScore[];
  readonly errors: readonly ReportedError[];
  readonly sealed: boolean;
}

/** The outcome of a run. Parts that are not there (foreign annotation) or not wanted are null. */
export interface Evaluation {
  readonly sets: readonly SetResult[];
  readonly re3d: Figures | null;
  readonly coreference: readonly ChainResult[];
  readonly happenings: readonly HappeningResult[];
  readonly questions: { readonly figures: Figures; readonly asked: readonly AskedQuestion[] } | null;
  readonly identity: readonly IdentityResult[];
  readonly shortfalls: readonly string[];
}

/**
 * Evaluates what this knowledge extracts and answers; with `only`, the parts named there ("tune", "test", "seeds", "re3d",
 * "coreference", "time", "events", "questions", "identity").
 * Rejects with `invalid_input` for gold or floors that cannot be read.
 */
export async function evaluate(knowledge: Knowledge, only: readonly string[] = []): Promise<Evaluation> {
  const wanted = (part: string) => only.length === 0 || only.includes(part);
  const { language, ontology, catalogue } = knowledge;
  const names = createNameMatcher(catalogue);
  const extractor = createExtractor(language, ontology, catalogue);
  const gold = await loadGoldSets();
  const trace = onceEach((document) => extractor.trace(document));
  const sets = gold
    .filter(({ name }) => wanted(name))
    .map(({ name, sealed, reports }): SetResult => {
      const judge: Judge = { names, ontology };
      const traces = reports.map((report) => ({ report, trace: trace(report.document) }));
      const scores = traces.map(({ report, trace }) => scoreReport(judge, report, trace.extraction));
      const errors = sealed
        ? []
        : scores.flatMap((score, i) => errorsOf(judge, score, tracedSentences(traces[i]!.trace)));
      return { name, sealed, scores, errors, figures: summarise(scores) };
    });
  const re3d = wanted("re3d") ? scoreRe3d((document: Document) => extractor.extract(document)) : null;
  const coreference = wanted("coreference") ? scoreCoreference(names, trace, tuneReports(gold)) : [];
  const happenings = ["time", "events"].some(wanted)
    ? happeningsOf(names, annotatedReports(tuneReports(gold)), trace).filter(({ name }) => wanted(name))
    : [];
  const questions = wanted("questions") ? await askAll(knowledge, names) : null;
  const identity = wanted("identity") ? scoreIdentity(catalogue) : [];
  const measured = [
    ...sets,
    ...coreference,
    ...happenings,
    ...identity,
    ...(re3d ? [{ name: "re3d", figures: re3d }] : []),
    ...(questions ? [{ name: "questions", figures: questions.figures }] : []),
  ];
  return { sets, re3d, coreference, happenings, questions, identity, shortfalls: heldAgainst(measured) };
}

/** Reads each document once, however many parts of the evaluation ask for it. */
function onceEach(trace: (document: Document) => Trace): (document: Document) => Trace {
  const read = new Map<Document, Trace>();
  return (document) => read.get(document) ?? read.set(document, trace(document)).get(document)!;
}

function happeningsOf(
  names: NameMatcher,
  reports: readonly { readonly id: string; readonly document: Document }[],
  trace: (document: Document) => Trace,
): HappeningResult[] {
  const read = reports.map(({ id, document }) => ({ id, trace: trace(document) }));
  return [scoreTimes(names, read), scoreHappenings(names, read)];
}

function tuneReports(gold: readonly GoldSet[]): Document[] {
  return gold
    .filter(({ sealed, name }) => !sealed && name === "tune")
    .flatMap(({ reports }) => reports.map((r) => r.document));
}

function tracedSentences({ sentences, misses }: Trace): TracedSentence[] {
  return sentences.map(({ tree }, i) => ({ span: tree.sentence, misses: misses[i] ?? [] }));
}

async function askAll(knowledge: Knowledge, names: NameMatcher): Promise<NonNullable<Evaluation["questions"]>> {
  const dataFolder = mkdtempSync(join(tmpdir(), "actorgraph-evaluate-"));
  const isSymmetric = (name: string) => knowledge.ontology.relations.get(name)?.symmetric === true;
  const store = createStore({ dataFolder, isSymmetric });
  try {
    await store.open();
    await loadDemo(store, ingestInto(store, knowledge));
    const service = questionsTo(store, knowledge);
    const asked: AskedQuestion[] = [];
    for (const expected of loadQuestions()) {
      const answer = await service.ask(expected.question);
      asked.push({ expected, answer, faults: faultsOf(names, knowledge.ontology, expected, answer) });
    }
    return { asked, figures: questionFigures(asked) };
  } finally {
    await store.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function heldAgainst(measured: readonly { readonly name: string; readonly figures: Figures }[]): string[] {
  const bounds = parse(readFileSync(FLOORS, "utf8")) as Record<string, Bounds>;
  return measured.flatMap(({ name, figures }) => shortfalls(name, figures, bounds[name] ?? {}));
}
