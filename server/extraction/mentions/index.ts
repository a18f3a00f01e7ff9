// The mentions of a document: names of the catalogue, new names, nominals and pronouns, sentence by sentence.
import type { Document } from "../../domain/document.ts";
import { aliasKey } from "../../ontology/aliases.ts";
import { HONORIFICS } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { type Chunk, headOf, mentionOfChunk, nameChunks } from "./chunks.ts";
import { DocumentNames } from "./document-names.ts";
import { mergeWithNeighbours } from "./merge.ts";
import { type AliasIndex, chooseReading, longestMatch, matchNames, type NameMatch } from "./names.ts";
import { describeNominal, nominalMentions, ownerMention, pronounMentions } from "./nominals.ts";
import type { TypeWords } from "./typing.ts";

/** What mention finding needs besides the document. */
export interface MentionResources {
  readonly names: AliasIndex;
  readonly words: TypeWords;
  readonly roles: ReadonlySet<string>;
}

/** Finds all mentions; names are resolved to referents, nominals described, pronouns left open. */
export function findMentions(resources: MentionResources, document: Document, trees: readonly Tree[]): SentenceNode[] {
  const memory = new DocumentNames();
  const sentences: SentenceNode[] = [];
  for (const [index, tree] of trees.entries())
    sentences.push(sentenceOf(resources, document, tree, index, memory, sentences.at(-1) ?? null));
  for (const sentence of sentences) describeAll(resources.names, sentence, document);
  return sentences;
}

function sentenceOf(
  resources: MentionResources,
  document: Document,
  tree: Tree,
  index: number,
  memory: DocumentNames,
  previous: SentenceNode | null,
): SentenceNode {
  const text = document.text;
  const spelled = text.slice(tree.sentence.start, tree.sentence.end);
  const shouting = !/\p{Ll}/u.test(spelled) && /\p{Lu}{4}/u.test(spelled);
  const known = matchNames(resources.names, tree, text, shouting).flatMap((match) =>
    knownNames(resources.names, tree, text, index, match, memory, shouting),
  );
  const covered = tree.tokens.map((_, i) => known.some((m) => m.first <= i && i <= m.last));
  const fresh = nameChunks(tree, covered)
    .map(
      (chunk) =>
        recalled(memory, tree, text, index, chunk) ?? mentionOfChunk(resources.words, tree, text, index, chunk),
    )
    .filter((m): m is MentionNode => m !== null);
  const names = mergeWithNeighbours(resources.words, tree, text, [...known, ...fresh]);
  for (const name of names) memory.resolve(tree, text, name);
  const byHead = new Map(names.filter((m) => !isNested(m, names)).map((m) => [m.head, m]));
  for (const nested of names) if (!byHead.has(nested.head)) byHead.set(nested.head, nested);
  const nominals = nominalMentions(resources.words, resources.roles, tree, index, byHead).filter(
    (n) => !names.some((m) => m.first <= n.head && n.head <= m.last),
  );
  for (const nominal of nominals) byHead.set(nominal.head, nominal);
  const pronouns = pronounMentions(tree, index);
  for (const pronoun of pronouns) if (!byHead.has(pronoun.head)) byHead.set(pronoun.head, pronoun);
  const mentions = [...names, ...nominals, ...pronouns].sort((a, b) => a.first - b.first || b.last - a.last);
  return {
    index,
    document: document.id,
    tree,
    previous,
    mentions,
    byHead,
    question: /\?["”’')\]]*\s*$/.test(spelled),
    headline: isHeadline(tree, spelled),
  };
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

/** The mention of a match, and the name of its owner inside it ("Russia" in "Russia's Federal Security Service"). */
function knownNames(
  index: AliasIndex,
  tree: Tree,
  text: string,
  sentence: number,
  match: NameMatch,
  memory: DocumentNames,
  shouting: boolean,
): MentionNode[] {
  const personal = match.first > 0 && HONORIFICS.has(tree.lower[match.first - 1]!.replace(/\.$/, ""));
  const reading = chooseReading(index, match, memory.seen, personal);
  if (!reading) return [];
  const referent = index.referents.get(reading.id);
  if (!referent) return [];
  const isDemonym = reading.kind === "demonym";
  if (reading.kind === "surname" && !memory.seen.has(reading.id) && !personal && isRisky(tree, match)) return [];
  memory.seen.add(reading.id);
  const whole = nameMention(tree, sentence, match.first, match.last, isDemonym ? "demonym" : "name", referent);
  return match.last > match.first && !isDemonym
    ? [whole, ...ownerInside(index, tree, text, sentence, match, referent, shouting)]
    : [whole];
}

/** A bare surname that is also a word at the start of a sentence, or one token inside a longer unknown name. */
function isRisky(tree: Tree, match: NameMatch): boolean {
  const { first, last } = match;
  const neighbour = (i: number) =>
    i >= 0 && i < tree.tokens.length && tree.upos[i] === "PROPN" && !HONORIFICS.has(tree.lower[i]!.replace(/\.$/, ""));
  return neighbour(first - 1) || neighbour(last + 1) || tree.upos[last] !== "PROPN";
}

function ownerInside(
  index: AliasIndex,
  tree: Tree,
  text: string,
  sentence: number,
  match: NameMatch,
  referent: Referent,
  shouting: boolean,
): MentionNode[] {
  if (referent.type === "Person" || referent.type === "State" || referent.type === "Place") return [];
  const inner = longestMatch(index, tree, text, match.first, shouting, match.last - match.first);
  const reading = inner?.readings.find((r) => r.kind !== "surname" && index.referents.get(r.id)?.type === "State");
  const owner = reading && index.referents.get(reading.id);
  if (!owner) return ownerAtEnd(index, tree, text, sentence, match, referent, shouting);
  return inner && owner && owner.id !== referent.id
    ? [nameMention(tree, sentence, inner.first, inner.last, reading.kind === "demonym" ? "demonym" : "name", owner)]
    : [];
}

/** "Security Service of Ukraine". */
function ownerAtEnd(
  index: AliasIndex,
  tree: Tree,
  text: string,
  sentence: number,
  match: NameMatch,
  referent: Referent,
  shouting: boolean,
): MentionNode[] {
  const of = tree.lower.lastIndexOf("of", match.last);
  if (of <= match.first || of >= match.last) return [];
  const start = tree.lower[of + 1] === "the" ? of + 2 : of + 1;
  const inner = start <= match.last ? longestMatch(index, tree, text, start, shouting, match.last - start + 1) : null;
  const owner = inner?.readings.map((r) => index.referents.get(r.id)).find((r) => r?.type === "State");
  return inner && owner && inner.last === match.last && owner.id !== referent.id
    ? [nameMention(tree, sentence, inner.first, inner.last, "name", owner)]
    : [];
}

function nameMention(
  tree: Tree,
  sentence: number,
  first: number,
  last: number,
  kind: "name" | "demonym",
  referent: Referent,
): MentionNode {
  const head = headOf(tree, first, last);
  return {
    sentence,
    first,
    last,
    head,
    kind,
    plural: tree.xpos[head] === "NNPS",
    definite: true,
    noun: null,
    type: referent.type,
    referent,
    owner: null,
  };
}

/** "Interior Ministry of Sudan" described from its parts may be in the catalogue under its usual name. */
function knownBody(names: AliasIndex, body: Referent): Referent | null {
  const state = body.country === null ? undefined : names.referents.get(body.country);
  const rest = state && body.name.startsWith(`${state.name} `) ? body.name.slice(state.name.length + 1) : null;
  const forms = rest === null ? [body.name] : [`${state!.name}'s ${rest}`, `${rest} of ${state!.name}`];
  const known = forms.flatMap((form) => names.table.get(aliasKey(form)) ?? []).find((alias) => alias.kind === "name");
  return known ? (names.referents.get(known.id) ?? null) : null;
}

function describeAll(names: AliasIndex, sentence: SentenceNode, document: Document): void {
  for (const mention of sentence.mentions) {
    describeNominal(
      sentence.tree,
      document.text,
      mention,
      ownerMention(sentence.tree, mention.head, sentence.byHead),
      document.id,
    );
    if (mention.kind === "nominal" && mention.referent?.type === "GovernmentBody")
      mention.referent = knownBody(names, mention.referent) ?? mention.referent;
  }
}
