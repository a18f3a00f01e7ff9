// The mentions of a document: names of the catalogue, new names, nominals and pronouns, sentence by sentence.
import type { Document } from "../../domain/document.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { withWholeBodies } from "./bodies.ts";
import { mentionOfChunk, nameEnd } from "./chunks.ts";
import { describeNominal } from "./descriptions.ts";
import { DocumentNames } from "./document-names.ts";
import { adoptFullNames } from "./first-names.ts";
import { nameHalves } from "./halves.ts";
import { knownBody } from "./known-bodies.ts";
import { knownNames, nameMention } from "./known-names.ts";
import { mergeWithNeighbours } from "./merge.ts";
import { type AliasIndex, matchNames } from "./names.ts";
import { isBystander, nominalMentions } from "./nominals.ts";
import { ownerMention } from "./owners.ts";
import { pronounMentions } from "./pronouns.ts";
import { type Chunk, nameChunks } from "./runs.ts";
import { nameShared, withoutParty } from "./shared-names.ts";
import type { TypeWords } from "./typing.ts";
import { isGivenName, type TypeVote, voteOnNames } from "./votes.ts";
import { asWholes } from "./wholes.ts";

/** What mention finding needs besides the document. */
export interface MentionResources {
  readonly names: AliasIndex;
  readonly words: TypeWords;
  readonly roles: ReadonlySet<string>;
}

/** Finds all mentions; names are resolved to referents and made one piece in the tree, nominals described, pronouns left open. */
export function findMentions(resources: MentionResources, document: Document, trees: readonly Tree[]): SentenceNode[] {
  const memory = new DocumentNames(resources.words.heads);
  const vote = voteOnNames(resources.words, resources.roles, document.text, trees);
  const sentences: SentenceNode[] = [];
  for (const [index, tree] of trees.entries())
    sentences.push(sentenceOf(resources, document, tree, index, memory, vote, sentences.at(-1) ?? null));
  adoptFullNames(sentences);
  nameHalves(sentences, resources.names.referents);
  nameShared(sentences, resources.names);
  for (const sentence of sentences) describeAll(resources.names, sentence, document);
  return sentences;
}

function sentenceOf(
  resources: MentionResources,
  document: Document,
  tree: Tree,
  index: number,
  memory: DocumentNames,
  vote: TypeVote,
  previous: SentenceNode | null,
): SentenceNode {
  const text = document.text;
  const spelled = text.slice(tree.sentence.start, tree.sentence.end);
  const names = asWholes(tree, namesOf(resources, text, tree, index, memory, vote, isShouting(spelled)));
  for (const name of [...names].sort((a, b) => a.first - b.first)) memory.resolve(tree, text, name);
  const byHead = headsOf(tree, names);
  const nominals = nominalMentions(resources.words, resources.roles, tree, index, byHead)
    .filter((n) => !names.some((m) => m.first <= n.head && n.head <= m.last))
    .map((nominal) => withWholeNames(tree, nominal, names));
  for (const nominal of nominals) if (!isBystander(nominal)) byHead.set(nominal.head, nominal);
  const pronouns = pronounMentions(tree, index).filter((p) => !names.some((m) => m.first < p.head && p.head < m.last));
  for (const pronoun of pronouns) if (!byHead.has(pronoun.head)) byHead.set(pronoun.head, pronoun);
  return {
    index,
    document: document.id,
    tree,
    previous,
    mentions: [...names, ...nominals, ...pronouns].sort((a, b) => a.first - b.first || b.last - a.last),
    byHead,
    question: /\?["”’')\]]*\s*$/.test(spelled),
    headline: isHeadline(tree, spelled),
  };
}

/** Names by their head, the wider first; a name that the parse tears apart also by what hangs on a noun after it ("Army of X fighters"). */
function headsOf(tree: Tree, names: readonly MentionNode[]): Map<number, MentionNode> {
  const byHead = new Map(names.filter((m) => !isNested(m, names)).map((m) => [m.head, m]));
  for (const nested of names) if (!byHead.has(nested.head)) byHead.set(nested.head, nested);
  for (const name of names)
    if (
      ["compound", "amod"].includes(tree.rel[name.last]!) &&
      tree.head[name.last]! > name.last &&
      !byHead.has(name.last)
    )
      byHead.set(name.last, name);
  return byHead;
}

/** A nominal does not begin in the middle of a name. */
function withWholeNames(tree: Tree, nominal: MentionNode, names: readonly MentionNode[]): MentionNode {
  const person = names.find((m) => m.first > nominal.first && m.last === nominal.head - 1 && m.type === "Person");
  if (person) return { ...nominal, first: nominal.head };
  const torn = names.find((m) => m.first < nominal.first && nominal.first <= m.last && m.last < nominal.head);
  if (!torn) return nominal;
  return { ...nominal, first: tree.lower[torn.first - 1] === "the" ? torn.first - 1 : torn.first };
}

/** A sentence in capitals says nothing by its case. */
function isShouting(spelled: string): boolean {
  return !/\p{Ll}/u.test(spelled) && /\p{Lu}{4}/u.test(spelled);
}

/** Names of the catalogue and new names, joined where they are one. */
function namesOf(
  resources: MentionResources,
  text: string,
  tree: Tree,
  index: number,
  memory: DocumentNames,
  vote: TypeVote,
  shouting: boolean,
): MentionNode[] {
  const known = matchNames(resources.names, tree, text, shouting).flatMap((match) =>
    knownNames(resources.names, tree, text, index, match, memory, shouting),
  );
  const covered = tree.tokens.map((_, i) => known.some((m) => m.first <= i && i <= m.last));
  const isPerson = (first: number, last: number) =>
    isGivenName(tree.lower[first]!) || vote(surface(tree, text, first, last))?.type === "Person";
  const chunks = nameChunks(tree, covered).map((chunk) => withoutParty(resources.names, tree, chunk, isPerson));
  const ends = chunks
    .filter((chunk) => covered[chunk.first - 1] === true)
    .map((chunk) => nameEnd(resources.words, resources.roles, tree, index, chunk))
    .filter((m): m is MentionNode => m !== null);
  const recall = (chunk: Chunk) => recalled(memory, tree, text, index, chunk);
  const read = (chunk: Chunk) =>
    recall(chunk) ?? mentionOfChunk(resources.words, resources.roles, vote, tree, text, index, chunk);
  const fresh = chunks.map(read);
  const short = capitalNouns(tree, covered, chunks).map(recall);
  const names = [...known, ...[...fresh, ...short].filter((m): m is MentionNode => m !== null)];
  const merged = mergeWithNeighbours(resources.words, tree, text, names, ends);
  return shouting ? merged : withWholeBodies(resources.words, tree, text, index, merged, read);
}

/** "the Front": capitals on common nouns inside a sentence, which may be the short form of a name. */
function capitalNouns(tree: Tree, covered: readonly boolean[], chunks: readonly Chunk[]): Chunk[] {
  return tree.tokens.flatMap(({ text }, i) => {
    const isNoun = tree.upos[i] === "NOUN" && /^\p{Lu}\p{Ll}/u.test(text) && tree.lower[i - 1] === "the";
    const isFree = () => !covered[i] && tree.lower[i + 1] !== "of" && !chunks.some((c) => c.first <= i && i <= c.last);
    return isNoun && isFree() ? [{ first: i, last: i, head: i }] : [];
  });
}

/** A single capitalised word that this document has used for a longer name. */
function recalled(memory: DocumentNames, tree: Tree, text: string, sentence: number, chunk: Chunk): MentionNode | null {
  const referent =
    chunk.first === chunk.last && tree.lower[chunk.first - 1] === "the"
      ? memory.recall(text.slice(tree.tokens[chunk.first]!.start, tree.tokens[chunk.last]!.end))
      : null;
  return referent && nameMention(tree, sentence, chunk.first, chunk.last, "name", referent);
}

function isNested(mention: MentionNode, others: readonly MentionNode[]): boolean {
  return others.some(
    (o) =>
      o !== mention &&
      o.first <= mention.first &&
      mention.last <= o.last &&
      o.last - o.first > mention.last - mention.first,
  );
}

function isHeadline(tree: Tree, spelled: string): boolean {
  return !/[.!?…:]["”’')\]]*\s*$/.test(spelled) && tree.tokens.length <= 20;
}

/** "the Osterlich capital": the city that stands for the state. */
function capitalOf({ referents }: AliasIndex, { noun }: MentionNode, owner: MentionNode | null): Referent | null {
  const state = noun === "capital" && owner?.referent?.type === "State" ? owner.referent : null;
  const isSeat = ({ placeKind, metonymOf }: Referent) => placeKind === "city" && metonymOf?.id === state?.id;
  return state && ([...referents.values()].find(isSeat) ?? null);
}

function describeAll(names: AliasIndex, sentence: SentenceNode, document: Document): void {
  for (const mention of sentence.mentions) {
    const owner = ownerMention(sentence.tree, mention.head, sentence.byHead);
    describeNominal(sentence.tree, document.text, mention, owner, document.id);
    if (mention.kind === "nominal" && mention.type === "Place") mention.referent = capitalOf(names, mention, owner);
    if (mention.kind === "nominal" && mention.referent?.type === "GovernmentBody")
      mention.referent = knownBody(names, mention.referent) ?? mention.referent;
  }
}
