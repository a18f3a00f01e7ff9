// Appositions: the name that stands beside a description, and the titles that stand beside a name.
import { nameAfterPhrase, nameAfterTitle } from "../arguments/inner-names.ts";
import { BODIES, GROUPS } from "../lexicon/actor-types.ts";
import { NAMED_BY } from "../lexicon/nouns.ts";
import { namesGiven } from "../syntax/naming.ts";
import { hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { describedTypes } from "./compatibility.ts";
import { officesBeside } from "./offices.ts";

/** The name that stands beside a description and means the same; undefined where none does. */
export function appositionPartner(sentence: SentenceNode, mention: MentionNode): MentionNode | undefined {
  const { tree, byHead } = sentence;
  const below = kids(tree, mention.head, "appos").flatMap((c) => [byHead.get(c), nameAfterTitle(sentence, c)]);
  const above =
    tree.rel[mention.head] === "appos" && !isNamedPlace(sentence, mention) ? apposed(sentence, mention) : [];
  const title = tree.rel[mention.head] === "nmod:desc" ? [byHead.get(tree.head[mention.head]!)] : [];
  const next = mention.type === "Person" ? [nameAfterTitle(sentence, mention.last)] : [];
  const after = mention.type === "Person" ? [nameAfterPhrase(sentence, mention.head)] : [];
  const known = namesGiven(tree, mention.head).map((c) => byHead.get(c));
  const before = NAMED_BY.has(mention.noun ?? "")
    ? [sentence.mentions.find((m) => m.kind === "name" && m.last === mention.head - 1)]
    : [];
  return [...next, ...known, ...before, ...after, ...below, ...above, ...title, ...saidToBe(sentence, mention)].find(
    (m) => m?.kind === "name" && m.referent !== null,
  );
}

/** The person of whom a description is said: "A is the leader", "A was sworn in as governor", "they named A as envoy"; undefined where none is. */
export function predicatedOf(
  { tree, byHead }: SentenceNode,
  { head, type, plural }: MentionNode,
): MentionNode | undefined {
  if (type !== "Person" || plural) return undefined;
  const verb = tree.head[head]!;
  const isAs = tree.rel[head] === "obl" && preposition(tree, head) === "as" && verb >= 0;
  if (!isAs && !hasKid(tree, head, ["cop"])) return undefined;
  const clause = isAs ? verb : head;
  const objects = isAs && !hasKid(tree, verb, ["aux:pass"]) ? kids(tree, verb, "obj") : [];
  const [bearer] = [...objects, ...kids(tree, clause, "nsubj", "nsubj:pass")].map((c) => byHead.get(c));
  return bearer && bearer.head < head && bearer.referent?.type === "Person" ? bearer : undefined;
}

/** "The man who did it was A": the person whom a definite description is said to be. */
function saidToBe(
  { tree, byHead }: SentenceNode,
  { head, type, plural, definite }: MentionNode,
): (MentionNode | undefined)[] {
  const name = tree.head[head]!;
  if (type !== "Person" || plural || !definite || tree.rel[head] !== "nsubj" || name < head) return [];
  const bearer = hasKid(tree, name, ["cop"]) ? byHead.get(name) : undefined;
  return bearer?.referent?.type === "Person" ? [bearer] : [];
}

/** What an apposition is of: the person named right before the comma, whatever the parse says ("A B and C D, secretary of state"). */
function apposed({ tree, byHead, mentions }: SentenceNode, mention: MentionNode): (MentionNode | undefined)[] {
  const before = tree.lower[mention.first - 1] === "," ? mentions.find((m) => m.last === mention.first - 2) : undefined;
  const named = before?.kind === "name" && before.referent?.type === "Person" && mention.type === "Person";
  return [named ? before : undefined, byHead.get(tree.head[mention.head]!)];
}

/** "Fredville, Osterlich province": a place with a name of its own. */
function isNamedPlace({ mentions }: SentenceNode, { type, first, head }: MentionNode): boolean {
  return type === "Place" && mentions.some((m) => m.kind === "name" && m.first >= first && m.last < head);
}

/** Whether a description can be of a referent, by their types. */
export function appositionFits(mention: MentionNode, referent: Referent): boolean {
  if (mention.plural && (referent.type === "Person" || referent.type === "Place")) return false;
  if (mention.type === referent.type) return true;
  if (mention.type === "Person" || referent.type === "Person" || mention.type === "Place" || referent.type === "Place")
    return false;
  if (describedTypes(mention).includes(referent.type)) return true;
  return (
    mention.type !== null &&
    BODIES.includes(mention.type) &&
    BODIES.includes(referent.type) &&
    referent.type !== "State"
  );
}

/** Id of a person or group -> lower-case nouns that stand next to the name somewhere in the document ("the rebel group X", "X rebels"). */
export function titlesOf(sentences: readonly SentenceNode[]): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const { tree } = sentence;
      const { kind, referent } = mention;
      if (kind !== "name" || !referent || (referent.type !== "Person" && !GROUPS.includes(referent.type))) continue;
      const words = titles.get(referent.id) ?? new Set<string>();
      for (const word of referent.type === "Person" ? officesBeside(sentence, mention) : nounsBeside(tree, mention))
        words.add(word);
      titles.set(referent.id, words);
    }
  return titles;
}

/** Nouns that say what a group is: before, behind and beside its name. */
function nounsBeside(tree: Tree, { first, last, head }: MentionNode): string[] {
  return [
    ...(first > 0 ? [first - 1] : []),
    ...(/^\p{Ll}/u.test(tree.tokens[last]!.text) ? [last] : []),
    ...kids(tree, head, "appos", "nmod:desc"),
    ...(tree.rel[head] === "compound" && tree.head[head] === last + 1 ? [last + 1] : []),
  ].map((i) => tree.lemma[i]!);
}

/** How often a document names each armed group. */
export function armedGroups(sentences: readonly SentenceNode[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const { kind, referent } of mentions)
      if (kind === "name" && referent?.type === "ArmedGroup") times.set(referent.id, (times.get(referent.id) ?? 0) + 1);
  return times;
}
