// Learns the weights of server/extraction/coreference/weights.ts from annotated chains and reports: `node --import tsx bench/coreference-weights.ts`
// prints the rows; with --check also how well weights learned from three quarters of the documents judge the fourth.
// A log-linear model ranks what a pronoun may mean against leaving it open; gradient ascent with a pull towards zero.
import { loadKnowledge } from "../server/composition.ts";
import type { Document } from "../server/domain/document.ts";
import { FAMILIES, type Family } from "../server/extraction/coreference/agreement.ts";
import { type Observer, resolveReferences } from "../server/extraction/coreference/index.ts";
import type { Spoken } from "../server/extraction/coreference/spoken.ts";
import { buildFrameLexicon } from "../server/extraction/frames/lexicon.ts";
import { findMentions, type MentionResources } from "../server/extraction/mentions/index.ts";
import { buildAliasIndex } from "../server/extraction/mentions/names.ts";
import { typeWords } from "../server/extraction/mentions/typing.ts";
import { buildRoleLexicon } from "../server/extraction/structure/role-nouns.ts";
import { predicatesOf } from "../server/extraction/syntax/predicates.ts";
import { repairTree } from "../server/extraction/syntax/repair.ts";
import { buildTree } from "../server/extraction/syntax/tree.ts";
import type { SentenceNode } from "../server/extraction/types.ts";
import { type Ascent, ascend, scoreOf, type Weights } from "./ascent.ts";
import { DEFAULT_FOLDER } from "./language.ts";
import { type ChainMention, chainMentions } from "./quality/chains.ts";
import { loadGoldSets } from "./quality/gold.ts";
import { isMeant, loadMeant, pronounsMeant } from "./quality/meant.ts";
import { createNameMatcher } from "./quality/names.ts";
import { findTreebank, type GoldDocument, loadTreebank } from "./treebank.ts";

/** A candidate, or leaving the pronoun open (`entity` null). `known`: it is an actor or place. */
interface Option {
  readonly features: readonly string[];
  readonly right: boolean;
  readonly entity: string | null;
  readonly known: boolean;
}

/** A pronoun with its candidates, each right or not. */
interface Example {
  readonly document: string;
  readonly family: Family;
  readonly options: readonly Option[];
  readonly weight: number;
}

const ASCENT: Ascent = { rounds: 400, rate: 0.5, pull: () => 1 };
/** Rows with no weight as large as this are left out. */
const LEAST = 0.2;
/** Weights of constructions too rare to learn: "Osterlich state media said that it had ..." means Osterlich. */
const GIVEN: Readonly<Record<Family, Readonly<Record<string, number>>>> = {
  person: {},
  it: { "of the outlet": 4 },
  they: {},
};
/** How much a genre counts: the prose that is read counts more. */
const GENRES: readonly (readonly [RegExp, number])[] = [
  [/_news_/, 3],
  [/_(?:bio|interview|court)_/, 1],
  [/./, 0.5],
];

const { language, ontology, catalogue } = loadKnowledge();
const resources: MentionResources = {
  names: buildAliasIndex(catalogue),
  words: typeWords(ontology),
  roles: buildRoleLexicon(ontology).heads,
};
const names = createNameMatcher(catalogue);
const triggers = buildFrameLexicon(ontology).triggerVerbs;

/** Reads a document up to coreference and tells of every pronoun. */
function observe(document: Document, tell: (sentences: readonly SentenceNode[]) => Observer): void {
  const trees = language.analyse(document.text).map(buildTree);
  for (const tree of trees) repairTree(tree, triggers);
  const sentences = findMentions(resources, document, trees);
  resolveReferences(sentences, trees.map(predicatesOf), document, resources.names.referents, tell(sentences));
}

/** Every pronoun of a document of the corpus as an example. */
function examplesOf(gold: GoldDocument): Example[] {
  const { id, text } = gold;
  const document = { id, path: null, title: null, source: null, url: null, published: null, language: "en", text };
  const chains = new Map<number, ChainMention>();
  for (const mention of chainMentions(gold)) {
    const known = chains.get(mention.head.start);
    if (!known || known.end - known.start < mention.end - mention.start) chains.set(mention.head.start, mention);
  }
  const weight = GENRES.find(([genre]) => genre.test(id))![1];
  const examples: Example[] = [];
  observe(document, (sentences) => (sentence, mention, { family, rated, open }) => {
    const own = chains.get(sentence.tree.tokens[mention.head]!.start)?.chain;
    const options = rated.map(({ candidate, features }) => {
      const at = sentences[candidate.sentence]!.tree.tokens[candidate.token]!.start;
      const right = own !== undefined && !candidate.pair && chains.get(at)?.chain === own;
      return optionOf(candidate, features, right);
    });
    const none = !options.some(({ right }) => right);
    examples.push({
      document: id,
      family,
      weight,
      options: [...options, { features: open, right: none, entity: null, known: false }],
    });
  });
  return examples;
}

/** Every pronoun of a report as an example: what is no actor may be any other thing, or nothing. */
function reportExamples(document: Document, labels: ReadonlyMap<string, readonly string[]>): Example[] {
  const examples: Example[] = [];
  observe(document, (sentences) => {
    const meant = pronounsMeant(labels, document, sentences);
    return (sentence, mention, { family, rated, open }) => {
      const label = meant.find((m) => m.sentence === sentence && m.token === mention.head)?.label;
      if (label === undefined) return;
      const options = rated.map(({ candidate, features }) => {
        const { tokens } = sentences[candidate.sentence]!.tree;
        const words = candidate.pair ? "" : tokens[candidate.token]!.text;
        const unknown = !candidate.referent && !candidate.owner;
        return optionOf(candidate, features, label === null ? unknown : isMeant(names, label, candidate, words));
      });
      const none = label === null || !options.some(({ right }) => right);
      examples.push({
        document: document.id,
        family,
        weight: 2,
        options: [...options, { features: open, right: none, entity: null, known: false }],
      });
    };
  });
  return examples;
}

function optionOf({ entity, referent, owner }: Spoken, features: readonly string[], right: boolean): Option {
  return { features, right, entity, known: (referent ?? owner) !== null };
}

function learn(examples: readonly Example[]): Weights {
  return ascend(ASCENT, (weights, add) => {
    for (const { options, weight } of examples) {
      const values = options.map(({ features }) => Math.exp(scoreOf(weights, features)));
      const all = values.reduce((a, b) => a + b, 0);
      const right = values.reduce((a, b, i) => a + (options[i]!.right ? b : 0), 0);
      options.forEach(({ features, right: isRight }, i) => {
        const step = weight * ((isRight ? values[i]! / right : 0) - values[i]! / all);
        for (const feature of features) add(feature, step);
      });
    }
  });
}

const path = findTreebank(DEFAULT_FOLDER, "gum_train");
if (!path) throw new Error(`no gum_train in ${DEFAULT_FOLDER}`);
const labels = loadMeant();
const reports = (await loadGoldSets()).filter(({ name }) => name === "tune").flatMap((set) => set.reports);
const examples = [
  ...loadTreebank(path).flatMap(examplesOf),
  ...reports.flatMap(({ document }) => reportExamples(document, labels)),
];
/** The likeliest entity of an example and its probability. */
function likeliest(weights: Weights, { options }: Example): { readonly option: Option; readonly probability: number } {
  const values = options.map(({ features }) => Math.exp(scoreOf(weights, features)));
  const all = values.reduce((a, b) => a + b, 0);
  const sums = new Map<string | null, { sum: number; best: number }>();
  values.forEach((value, i) => {
    const known = sums.get(options[i]!.entity);
    if (!known) sums.set(options[i]!.entity, { sum: value, best: i });
    else {
      known.sum += value;
      if (value > values[known.best]!) known.best = i;
    }
  });
  const best = [...sums.entries()].filter(([entity]) => entity !== null).sort((a, b) => b[1].sum - a[1].sum)[0];
  return best
    ? { option: options[best[1].best]!, probability: best[1].sum / all }
    : { option: options[0]!, probability: 0 };
}

/** Precision and recall at several certainties, each fold of documents judged by weights learned from the others. */
function crossValidate(own: readonly Example[]): void {
  const documents = [...new Set(own.map(({ document }) => document))];
  const judged = [0, 1, 2, 3].flatMap((fold) => {
    const held = new Set(documents.filter((_, i) => i % 4 === fold));
    const weights = learn(own.filter(({ document }) => !held.has(document)));
    return own
      .filter(({ document }) => held.has(document))
      .map((example) => ({ example, ...likeliest(weights, example) }));
  });
  for (const [name, genre] of [
    ["news", /_news_/],
    ["other", /_(?:bio|interview|court)_/],
    ["reports", /^doc:/],
  ] as const) {
    const part = judged.filter(({ example }) => genre.test(example.document));
    const wanted = part.filter(({ example }) => example.options.some(({ right, known }) => right && known)).length;
    const row = [0.3, 0.4, 0.5, 0.6, 0.7].map((certainty) => {
      const found = part.filter(({ option, probability }) => option.known && probability >= certainty);
      const right = found.filter(({ option }) => option.right).length;
      return `${certainty}: ${(right / found.length).toFixed(2)} ${(right / wanted).toFixed(2)}`;
    });
    console.error(`  ${name} (${wanted} of ${part.length})  ${row.join("   ")}`);
  }
}

const columns = FAMILIES.map((family) => {
  const own = examples.filter((example) => example.family === family);
  console.error(family);
  if (process.argv.includes("--check")) crossValidate(own);
  const weights = learn(own);
  for (const [feature, weight] of Object.entries(GIVEN[family])) weights.set(feature, weight);
  return weights;
});
for (const feature of [...new Set(columns.flatMap((column) => [...column.keys()]))].sort()) {
  const row = columns.map((column) => Number((column.get(feature) ?? 0).toFixed(1)));
  if (row.some((weight) => Math.abs(weight) >= LEAST))
    console.log(`  [${[JSON.stringify(feature), ...row].join(", ")}],`);
}
