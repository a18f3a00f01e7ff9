// Quality and speed of the language model on treebanks: `node --import tsx bench/language.ts [folder with *.conllu or *.conllu.gz]`.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguageModel, type LanguageModel } from "../server/language/index.ts";
import { createGoldParser, type GoldParser } from "../server/language/pretokenised.ts";
import { addScores, emptyScores, f1, MEASURES, type Scores } from "./parse-scores.ts";
import { findTreebank, type GoldDocument, loadTreebank } from "./treebank.ts";

/** Treebanks that no model was trained on. */
export const HELD_OUT = ["ewt_test", "gum_news_held"] as const;
/** Where the treebanks are looked for when no folder is given. */
export const DEFAULT_FOLDER = fileURLToPath(new URL("../../shared/treebanks", import.meta.url));

const LABELS = "nsubj nsubj:pass obj obl obl:agent ccomp xcomp acl:relcl appos conj nmod compound".split(" ");
const RUNS = 3;

/** The text in capitals, letters without a capital of one character left as they are. */
function inCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

/** The text as a headline is set: words of four letters and more with a capital. */
function inTitleCase(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, (letter) => inCapitals(letter));
}

/** Scores of the parser alone, given the treebank's own words and sentences. */
export function scoreGoldTokens(documents: readonly GoldDocument[], parse: GoldParser): Scores {
  const scores = emptyScores();
  for (const document of documents) {
    const parsed = parse(document.sentences.map((sentence) => sentence.words.map((word) => word.form)));
    const system = document.sentences.map((sentence, i) => ({
      ...sentence,
      words: sentence.words.map(({ start, end }, j) => ({ start, end, ...parsed[i]![j]! })),
    }));
    addScores(scores, document, system);
  }
  return scores;
}

/** Scores of the whole analysis from raw text; `alter` may change the text, but not the place of its words. */
export function scoreRawText(
  documents: readonly GoldDocument[],
  model: LanguageModel,
  alter = (text: string) => text,
): Scores {
  const scores = emptyScores();
  for (const document of documents) {
    const system = model.analyse(alter(document.text)).map(({ start, end, tokens }) => ({ start, end, words: tokens }));
    addScores(scores, document, system);
  }
  return scores;
}

function describeScores(name: string, scores: Scores): string {
  const show = (value: number) => value.toFixed(2);
  const measured = MEASURES.filter((measure) => scores.measures[measure].gold > 0);
  const measures = measured.map((measure) => `${measure} ${show(f1(scores.measures[measure]))}`).join("  ");
  const labels = LABELS.map((label) => {
    const count = scores.labels.get(label);
    return `${label} ${count ? f1(count).toFixed(1) : "-"}`;
  }).join("  ");
  return `${name}\n  ${measures}\n  ${labels}`;
}

function measureSpeed(documents: readonly GoldDocument[], model: LanguageModel): string {
  const speeds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const tokens = documents.reduce(
      (sum, { text }) => sum + model.analyse(text).reduce((n, sentence) => n + sentence.tokens.length, 0),
      0,
    );
    return (1000 * tokens) / (performance.now() - start);
  });
  return `  tokens/s from raw text: first ${speeds[0]!.toFixed(0)}, best of ${RUNS} ${Math.max(...speeds).toFixed(0)}`;
}

function main(folder: string): void {
  const start = performance.now();
  const model = createLanguageModel();
  console.log(`load ${(performance.now() - start).toFixed(0)} ms`);
  const parse = createGoldParser();
  for (const name of HELD_OUT) {
    const path = findTreebank(folder, name);
    if (!path) {
      console.log(`${name}: not in ${folder}; give the folder that holds ${name}.conllu(.gz) as an argument`);
      continue;
    }
    const documents = loadTreebank(path);
    const raw = (alter?: (text: string) => string) => scoreRawText(documents, model, alter);
    console.log(describeScores(`${name}, gold tokens`, scoreGoldTokens(documents, parse)));
    console.log(describeScores(`${name}, raw text`, raw()));
    const lines = loadTreebank(path, "line ends");
    console.log(
      describeScores(`${name}, raw text with line ends where a sentence has no end mark`, scoreRawText(lines, model)),
    );
    console.log(describeScores(`${name}, raw text in capitals`, raw(inCapitals)));
    console.log(describeScores(`${name}, raw text in title case`, raw(inTitleCase)));
    console.log(measureSpeed(documents, model));
  }
  console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(resolve(process.argv[2] ?? DEFAULT_FOLDER));
