// Persons of whom a document gives the first name alone ("his brother Khalid") and elsewhere the full one.
import { HONORIFICS } from "../lexicon/words.ts";
import { preposition } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { PLACE_PREPOSITIONS } from "./whereabouts.ts";

/** Gives a name of one word that nobody else bears the person whose full name, anywhere in the document, begins with it. */
export function adoptFullNames(sentences: readonly SentenceNode[]): void {
  const bearers = bearersOf(sentences);
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const form = sentence.tree.lower[mention.first]!;
      const [only, second] = bearers.get(form) ?? [];
      if (only && !second && isOpen(sentence, mention)) mention.referent = only;
    }
}

/** First names, in small letters, of the persons who are named by more than one word -> whose they are. */
function bearersOf(sentences: readonly SentenceNode[]): ReadonlyMap<string, readonly Referent[]> {
  const bearers = new Map<string, Referent[]>();
  for (const { tree, mentions } of sentences)
    for (const { kind, referent, first, last } of mentions) {
      if (kind !== "name" || referent?.type !== "Person" || first === last || tree.lower[first]!.length < 4) continue;
      const known = bearers.get(tree.lower[first]!) ?? [];
      if (!known.some(({ id }) => id === referent.id)) bearers.set(tree.lower[first]!, [...known, referent]);
    }
  return bearers;
}

/** "his wife, Victoria": a person, though a place has the name. */
const KIN = new Set(
  "wife husband son daughter brother sister widow father mother cousin nephew niece uncle aunt partner".split(" "),
);

/** A name of one word of which nothing is known, behind no title and in no place. */
function isOpen({ tree }: SentenceNode, { kind, first, last, head, type, referent }: MentionNode): boolean {
  const isKin = [first - 1, first - 2].some((i) => KIN.has(tree.lemma[i] ?? ""));
  const isNew =
    referent === null ||
    (referent.origin === "name" && referent.name.toLowerCase() === tree.lower[first]) ||
    (referent.type === "Place" && isKin);
  const titled = HONORIFICS.has((tree.lower[first - 1] ?? "").replace(/\.$/, ""));
  const prep = preposition(tree, head);
  const located = prep !== null && ((type === "Place" && !OWNING.has(prep)) || PLACE_PREPOSITIONS.has(prep));
  return kind === "name" && first === last && isNew && !titled && !located && tree.lower[first - 1] !== "the";
}
/** What stands after these need be no place. */
const OWNING = new Set(["of", "by", "with", "against"]);
