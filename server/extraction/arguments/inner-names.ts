// Names that a common noun or title carries with it: "the city of X", "President A B", "the chief of its staff, A B".
import { NAMED_BY, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { coordinated, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { type Reading, resolve } from "./readings.ts";

/** "the Taliban movement", "the city of X", "Osterlich President A B": the name that a common noun carries with it. */
export function namesInside(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, mentions } = sentence;
  const title = titledName(sentence, token);
  const before = NAMED_BY.has(tree.lemma[token]!)
    ? mentions.filter((m) => m.kind === "name" && m.last === token - 1)
    : [];
  const inside = PLACE_NOUNS.has(tree.lemma[token]!)
    ? kids(tree, token, "compound")
        .map((c) => sentence.byHead.get(c))
        .filter((m) => m?.referent?.type === "Place")
    : [];
  const of = PLACE_NOUNS.has(tree.lemma[token]!)
    ? kids(tree, token, "nmod")
        .filter((c) => preposition(tree, c) === "of")
        .map((c) => sentence.byHead.get(c))
    : [];
  for (const mention of [title, ...before, ...of, ...inside]) {
    const found = mention && mention.kind === "name" ? resolve(sentence, mention, mention.head, reading) : null;
    if (found) return of.includes(mention) ? [found, ...beside(sentence, found, reading)] : [found];
  }
  return [];
}

/** "the embassies of X and Y": the names joined to the first. */
function beside(sentence: SentenceNode, first: Argument, reading: Reading): Argument[] {
  return coordinated(sentence.tree, first.token)
    .filter((t) => t !== first.token)
    .map((t) => sentence.byHead.get(t))
    .flatMap((m) => (m?.kind === "name" ? (resolve(sentence, m, m.head, reading) ?? []) : []));
}

/** A title or demonym that the parse took for the argument: the person named right after it. */
function titledName(sentence: SentenceNode, token: number): MentionNode | undefined {
  const own = sentence.byHead.get(token);
  if (own && own.kind !== "demonym" && own.type !== "Person") return undefined;
  return nameAfterTitle(sentence, token);
}

/** The person named within a few words after the last word of a title ("Secretary-General A B", "Secretary of State A B"). */
export function nameAfterTitle(sentence: SentenceNode, token: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  for (let i = token + 1; i < Math.min(tree.tokens.length, token + 6); i++) {
    const name = mentions.find((m) => m.first === i && m.kind === "name" && m.referent);
    if (name) return name.referent?.type === "Person" && !["of", "for"].includes(tree.lower[i - 1]!) ? name : undefined;
    const inTitle = ["NOUN", "PROPN", "ADJ"].includes(tree.upos[i]!) || ["-", "of", "for"].includes(tree.lower[i]!);
    if (!inTitle) return undefined;
  }
  return undefined;
}

/** "the chief of its general staff, A B,": the person named after the comma that closes a role and its complement. */
export function nameAfterPhrase(sentence: SentenceNode, head: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  const complements = kids(tree, head, "nmod").filter(
    (c) => c > head && ["of", "for", "to", "in", "at"].includes(preposition(tree, c) ?? ""),
  );
  const end = complements.reduce((last, c) => Math.max(last, phraseEnd(tree, c)), head);
  const bracket = tree.lower[end + 1] === "(" ? tree.lower.indexOf(")", end) : -1;
  const at = bracket > 0 ? bracket + 1 : tree.lower[end + 1] === "-" ? end + 3 : end + 1;
  if (tree.lower[at] !== ",") return undefined;
  const name = mentions.find((m) => m.first === at + 1 && m.kind === "name" && m.referent?.type === "Person");
  return name && [",", ".", ")", ";", undefined].includes(tree.lower[name.last + 1]) ? name : undefined;
}

/** Last token of a noun phrase without its appositions and relative clauses. */
function phraseEnd(tree: Tree, i: number): number {
  return tree.children[i]!.filter(
    (c) => c > i && ["nmod", "flat", "compound", "conj", "nummod"].includes(tree.rel[c]!),
  ).reduce((last, c) => Math.max(last, phraseEnd(tree, c)), i);
}
