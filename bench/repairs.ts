// How often each repair of the parse fires, and whether it mends: `npm run bench -- repairs FOLDER... [--show NAME]`.
// In a folder of texts (*.txt, *.md) firings are counted; of treebanks (*.conllu.gz) also the arcs that were right before and after.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFrameLexicon } from "../server/extraction/frames/lexicon.ts";
import { REPAIRS } from "../server/extraction/syntax/repair.ts";
import { buildTree, type Tree } from "../server/extraction/syntax/tree.ts";
import { createLanguageModel } from "../server/language/index.ts";
import type { Sentence } from "../server/language/types.ts";
import { loadOntology } from "../server/ontology/index.ts";
import { type GoldDocument, loadTreebank } from "./treebank.ts";

/** A gold arc by where its words stand. */
type GoldArcs = ReadonlyMap<number, { readonly head: number; readonly deprel: string }>;

interface Tally {
  firings: number;
  sentences: number;
  /** Arcs changed by the repair whose head was right before, and after. */
  before: number;
  after: number;
  /** Firings after which more arcs are right, fewer, or as many as before. */
  better: number;
  worse: number;
  shown: string[];
}

interface Text {
  readonly text: string;
  readonly arcs: GoldArcs | null;
}

const HEADER = ["repair", "sentences", "firings", "right before", "right after", "better", "worse"];

/** The table of repairs over texts and treebanks; with `--show NAME` the sentences in which that repair fired. */
export function measureRepairs(args: readonly string[]): string {
  const at = args.indexOf("--show");
  const show = at < 0 ? null : (args[at + 1] ?? null);
  const folders = at < 0 ? args : args.filter((_, i) => i !== at && i !== at + 1);
  const model = createLanguageModel();
  const { triggerVerbs } = buildFrameLexicon(loadOntology());
  const tallies = new Map(REPAIRS.map(({ name }) => [name, emptyTally()]));
  for (const { text, arcs } of folders.flatMap(textsOf))
    for (const sentence of model.analyse(text)) repair(sentence, text, arcs, triggerVerbs, tallies);
  const rows = [...tallies]
    .filter(([, tally]) => tally.firings > 0)
    .sort((a, b) => b[1].firings - a[1].firings)
    .map(([name, t]) => [name, t.sentences, t.firings, t.before, t.after, t.better, t.worse].map(String));
  const shown = show === null ? [] : (tallies.get(show)?.shown ?? []);
  return [table([HEADER, ...rows]), ...shown].join("\n");
}

function emptyTally(): Tally {
  return { firings: 0, sentences: 0, before: 0, after: 0, better: 0, worse: 0, shown: [] };
}

function textsOf(folder: string): Text[] {
  const names = readdirSync(folder).sort();
  const treebanks = names.filter((name) => /\.conllu(\.gz)?$/.test(name) && !/train/.test(name));
  return [
    ...names
      .filter((name) => /\.(txt|md)$/.test(name))
      .map((name) => ({ text: readFileSync(join(folder, name), "utf8"), arcs: null })),
    ...treebanks
      .flatMap((name) => loadTreebank(join(folder, name)))
      .map((document) => ({ text: document.text, arcs: goldArcs(document) })),
  ];
}

function goldArcs(document: GoldDocument): GoldArcs {
  return new Map(
    document.sentences.flatMap(({ words }) =>
      words.map((word) => [word.start, { head: word.head < 0 ? -1 : words[word.head]!.start, deprel: word.deprel }]),
    ),
  );
}

function repair(
  sentence: Sentence,
  text: string,
  arcs: GoldArcs | null,
  triggerVerbs: ReadonlySet<string>,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const tree = buildTree(sentence);
  for (const { name, apply } of REPAIRS) {
    const [heads, rels] = [[...tree.head], [...tree.rel]];
    const firings = apply(tree, triggerVerbs);
    if (firings === 0) continue;
    const tally = tallies.get(name)!;
    const changed = tree.tokens.map((_, i) => i).filter((i) => tree.head[i] !== heads[i] || tree.rel[i] !== rels[i]);
    const before = changed.filter((i) => isRight(tree, arcs, i, heads[i]!, rels[i]!)).length;
    const after = changed.filter((i) => isRight(tree, arcs, i, tree.head[i]!, tree.rel[i]!)).length;
    tally.firings += firings;
    tally.sentences++;
    tally.before += before;
    tally.after += after;
    tally.better += arcs && after > before ? 1 : 0;
    tally.worse += arcs && after < before ? 1 : 0;
    const verdict = arcs === null ? " " : after > before ? "+" : after < before ? "-" : "=";
    tally.shown.push(`${verdict} ${text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`);
  }
}

/** Whether the treebank hangs a token on the same word by the same kind of relation, subtypes aside. */
function isRight(tree: Tree, arcs: GoldArcs | null, i: number, head: number, rel: string): boolean {
  const gold = arcs?.get(tree.tokens[i]!.start);
  const kind = (label: string) => label.split(":")[0];
  return (
    gold !== undefined && gold.head === (head < 0 ? -1 : tree.tokens[head]!.start) && kind(gold.deprel) === kind(rel)
  );
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]! + 2))).join(""))
    .join("\n");
}
