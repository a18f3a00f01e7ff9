// How strongly an actor spoken of before suggests itself for a pronoun.
import { GROUPS } from "../lexicon/actor-types.ts";
import { GROUP_NOUNS } from "../lexicon/people.ts";
import { SPEECH, TAKING } from "../lexicon/verbs.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { dominates, type Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import type { Antecedent } from "./antecedents.ts";

/** A pronoun with its sentence and the predicates around it. */
export interface Pronoun {
  readonly sentence: SentenceNode;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly mention: MentionNode;
}

/** Score of a candidate; higher is likelier, a lead of 1 is clear. Grammatical role weighs most, then nearness and parallel roles. */
export function salience(pronoun: Pronoun, candidate: Antecedent): number {
  const { sentence, mention } = pronoun;
  const { tree } = sentence;
  const asObject = tree.rel[mention.head] === "obj";
  let score = candidate.subject ? (asObject ? 1 : 3) : 0;
  if (candidate.modifier) score -= 1.5;
  if (candidate.referent.type === "Place")
    score += asObject && TAKING.has(tree.lemma[tree.head[mention.head]!] ?? "") ? 3 : -3;
  return score + (candidate.sentence === sentence.index ? nearSalience : farSalience)(pronoun, candidate);
}

/** What speaks for a candidate of the same sentence. */
function nearSalience({ sentence, predicates, mention }: Pronoun, candidate: Antecedent): number {
  const { tree } = sentence;
  const possessive = tree.rel[mention.head] === "nmod:poss";
  let score = 4;
  if (tree.rel[mention.head] === "obj" && tree.rel[candidate.token] === "obj") score += 3;
  if (isOfGroup(tree, mention, candidate)) score += 2;
  if (localSubjects(tree, predicates, mention.head).includes(candidate.token)) score += 4;
  if (isConjunctBefore(tree, mention.head, candidate)) score += 6;
  if (candidate.subject && isSayerAbove(tree, mention.head, candidate.token)) score += 3;
  if (possessive && candidate.subject) score += 1;
  return score;
}

/** What speaks for a candidate of an earlier sentence. */
function farSalience({ sentence, mention }: Pronoun, candidate: Antecedent): number {
  const { tree } = sentence;
  let score = candidate.sentence === sentence.index - 1 ? 1 : -1;
  if (isOfGroup(tree, mention, candidate)) score += candidate.subject ? 1 : 3;
  if (tree.rel[mention.head] === "nsubj" && candidate.subject) score += 1;
  return score;
}

/** "its fighters": the possessor is a group. */
function isOfGroup(tree: Tree, mention: MentionNode, candidate: Antecedent): boolean {
  return (
    tree.rel[mention.head] === "nmod:poss" &&
    GROUP_NOUNS.has(tree.lemma[tree.head[mention.head]!]!) &&
    GROUPS.includes(candidate.referent.type)
  );
}

/** "X said that it ...": who speaks is meant inside the words. */
function isSayerAbove(tree: Tree, pronoun: number, candidate: number): boolean {
  const governor = tree.head[candidate]!;
  return governor >= 0 && SPEECH.has(tree.lemma[governor]!) && dominates(tree, governor, pronoun);
}

/** Logical subjects of the innermost clause around a token. */
function localSubjects(tree: Tree, predicates: ReadonlyMap<number, Predicate>, token: number): readonly number[] {
  for (let up = tree.head[token]!; up >= 0; up = tree.head[up]!) {
    const predicate = predicates.get(up);
    if (predicate && predicate.subjects.length > 0) return predicate.subjects.includes(token) ? [] : predicate.subjects;
  }
  return [];
}

/** "X and its director": the possessor is the conjunct before (or the name beside it). */
function isConjunctBefore(tree: Tree, pronoun: number, candidate: Antecedent): boolean {
  if (tree.rel[pronoun] !== "nmod:poss" || tree.lower[pronoun - 1] !== "and") return false;
  const end = tree.lower[pronoun - 2] === "," ? pronoun - 3 : pronoun - 2;
  return candidate.last === end;
}
