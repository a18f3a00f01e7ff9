// Coreference measured on the GUM corpus, where the treebanks lie beside the checkout: who is meant by names, descriptions and pronouns.
import type { Document } from "../../server/domain/document.ts";
import type { Trace } from "../../server/extraction/index.ts";
import { DEFAULT_FOLDER } from "../language.ts";
import { findTreebank, type GoldDocument, loadTreebank } from "../treebank.ts";
import { chainMentions, type Form } from "./chains.ts";
import { addCounts, type Count, f1, NO_COUNT, precision, recall } from "./counts.ts";
import { countDescribed } from "./described.ts";
import { type ChainScore, type FoundMention, scoreChains } from "./links.ts";
import { countMeant } from "./meant.ts";
import type { NameMatcher } from "./names.ts";
import type { Figures } from "./summary.ts";

/** Documents of a treebank by the genre in their id. Only those that are not held out are listed with their errors. */
const PARTS = [
  { name: "gum_news", treebank: "gum_train", genres: /_news_/, held: false },
  { name: "gum_other", treebank: "gum_train", genres: /_(?:bio|interview|court)_/, held: false },
  { name: "gum_held", treebank: "gum_news_held", genres: /_news_/, held: true },
] as const;

const FORMS: readonly Form[] = ["name", "description", "pronoun"];

/** Scores of one part of the corpus; `errors` stays empty for what is held out. */
export interface ChainResult {
  readonly name: string;
  readonly figures: Figures;
  readonly errors: readonly string[];
}

/** Scores of the pronouns and descriptions of annotated reports, and of the parts of the corpus that are there. */
export function scoreCoreference(
  names: NameMatcher,
  trace: (document: Document) => Trace,
  reports: readonly Document[],
): ChainResult[] {
  const traces = reports.map(trace);
  return [
    annotated("pronouns", "pronoun", traces.length, countMeant(names, traces)),
    annotated("descriptions", "description", traces.length, countDescribed(names, traces)),
    ...scoreCorpus(trace),
  ];
}

function annotated(name: string, form: Form, documents: number, count: Count): ChainResult {
  const figures = {
    documents,
    [`${form}_links`]: count.found,
    [`${form}_precision`]: precision(count),
    [`${form}_recall`]: recall(count),
  };
  return { name, figures, errors: [] };
}

function scoreCorpus(trace: (document: Document) => Trace): ChainResult[] {
  return PARTS.flatMap(({ name, treebank, genres, held }) => {
    const path = findTreebank(DEFAULT_FOLDER, treebank);
    if (!path) return [];
    const documents = loadTreebank(path).filter(({ id }) => genres.test(id));
    const scores = documents.map((document) => ({
      document,
      score: scoreChains(chainMentions(document), foundMentions(trace(asReport(document)))),
    }));
    const errors = held ? [] : scores.flatMap(({ document, score }) => wrongLinks(document, score));
    return [{ name, errors, figures: summarise(scores.map(({ score }) => score)) }];
  });
}

function asReport({ id, text }: GoldDocument): Document {
  return { id, path: null, title: null, source: null, url: null, published: null, language: "en", text };
}

/** Mentions that refer to something by themselves, not only to their owner. */
function foundMentions({ sentences }: Trace): FoundMention[] {
  return sentences.flatMap(({ tree: { tokens }, mentions }) =>
    mentions.flatMap(({ first, last, head, kind, noun, referent }) => {
      if (!referent || kind === "demonym") return [];
      const span = { start: tokens[first]!.start, end: tokens[last]!.end };
      return [{ ...span, head: tokens[head]!, form: formOf(kind, noun), entity: referent.id }];
    }),
  );
}

function formOf(kind: string, noun: string | null): Form {
  if (kind === "pronoun")
    return /^(?:i|we|me|my|us|our)/.test(noun ?? "") && !/^it/.test(noun!) ? "speaker" : "pronoun";
  return kind === "nominal" ? "description" : "name";
}

function summarise(scores: readonly ChainScore[]): Figures {
  const sum = (pick: (score: ChainScore) => Count | undefined) =>
    scores.map((score) => pick(score) ?? NO_COUNT).reduce(addCounts, NO_COUNT);
  const byForm = FORMS.flatMap((form) => {
    const count = sum((score) => score.byForm.get(form));
    return [
      [`${form}_links`, count.found],
      [`${form}_precision`, precision(count)],
      [`${form}_recall`, recall(count)],
    ] as const;
  });
  const clusters = [sum((score) => score.muc), sum((score) => score.bCubed), sum((score) => score.ceafE)].map(f1);
  return {
    documents: scores.length,
    ...Object.fromEntries(byForm),
    muc_f1: clusters[0]!,
    b_cubed_f1: clusters[1]!,
    ceaf_e_f1: clusters[2]!,
    conll_f1: clusters.reduce((a, b) => a + b) / 3,
  };
}

function wrongLinks({ id, text }: GoldDocument, { links }: ChainScore): string[] {
  return links
    .filter(({ right }) => !right)
    .map(({ mention, anchor }) => {
      const [from, to] = [Math.max(0, mention.start - 60), Math.min(text.length, mention.end + 60)];
      const around = `${text.slice(from, mention.start)}[${text.slice(mention.start, mention.end)}]${text.slice(mention.end, to)}`;
      return `  ${mention.form} in ${id}: ${around.replace(/\s+/g, " ")}\n    taken for ${mention.entity}, by "${text.slice(anchor.start, anchor.end)}"`;
    });
}
