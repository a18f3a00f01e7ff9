// What grammar forbids a pronoun to mean: the subject of its own clause, the phrase it stands in.
import type { Predicate } from "../syntax/predicates.ts";
import { dominates, preposition, type Tree } from "../syntax/tree.ts";
import type { Spoken } from "./spoken.ts";

/** A pronoun with its sentence's tree and the predicates around it. */
export interface PronounPlace {
  readonly tree: Tree;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly token: number;
}

/** Verbs of accusing with a clause for what is said. */
const ACCUSING = new Set(["charge", "allege"]);
/** Prepositions after which a pronoun may mean the subject: "took it with them". */
const LOOSE = new Set(["with", "around", "behind", "before", "after", "near", "among", "to", "over"]);

/** Whether grammar bars a candidate of the same sentence. */
export function isBarred(place: PronounPlace, candidate: Spoken): boolean {
  const { tree, token } = place;
  return (
    isInsideOf(tree, token, candidate) ||
    isApposedTo(tree, token, candidate.token) ||
    isOwnSubject(place, candidate.token) ||
    isAccuser(tree, token, candidate.token) ||
    (candidate.outlet && isSubjectOver(tree, token, candidate.token))
  );
}

/** A pronoun inside a phrase is not the phrase, unless a clause lies between: "the man who lost his house". */
function isInsideOf(tree: Tree, token: number, { token: candidate, pair }: Spoken): boolean {
  for (let up = token; up >= 0; up = tree.head[up]!) {
    if (up === candidate) return true;
    const rel = tree.rel[up]!;
    if (rel.startsWith("acl") || (up !== token && (rel === "appos" || (rel === "conj" && !pair)))) return false;
  }
  return false;
}

/** "X, his deputy": X is nobody's but another's. */
function isApposedTo(tree: Tree, token: number, candidate: number): boolean {
  const owned = tree.head[token]!;
  return owned >= 0 && tree.rel[token] === "nmod:poss" && tree.rel[owned] === "appos" && tree.head[owned] === candidate;
}

/** The object of a clause is not its subject. */
function isOwnSubject({ tree, predicates, token }: PronounPlace, candidate: number): boolean {
  const rel = tree.rel[token]!;
  const clause = tree.head[token]!;
  if (clause < 0 || rel === "nmod:poss" || rel.startsWith("nsubj")) return false;
  if (rel.startsWith("obl") && LOOSE.has(preposition(tree, token) ?? "")) return false;
  if (!/^(?:obj|iobj|obl)/.test(rel)) return false;
  const own = predicates.get(clause);
  return (
    (own !== undefined && (own.passive ? own.objects : own.subjects).includes(candidate)) ||
    (tree.head[candidate] === clause && tree.rel[candidate]!.startsWith("nsubj"))
  );
}

/** Whether a candidate is the subject of a clause in which the pronoun stands deeper: the outlet that reports is not whom it reports on. */
function isSubjectOver(tree: Tree, token: number, candidate: number): boolean {
  const verb = tree.head[candidate]!;
  return verb >= 0 && tree.rel[candidate] === "nsubj" && tree.head[token] !== verb && dominates(tree, verb, token);
}

/** Nobody accuses himself: in "Y alleges that its army fired" the accuser is not meant. */
function isAccuser(tree: Tree, token: number, candidate: number): boolean {
  if (!isSubjectOver(tree, token, candidate) || !ACCUSING.has(tree.lemma[tree.head[candidate]!]!)) return false;
  for (let up = token; up >= 0; up = tree.head[up]!)
    if (tree.rel[up]!.startsWith("nsubj")) return tree.rel[tree.head[up]!] === "ccomp";
  return false;
}

/** Logical subjects of the innermost clause around a token that it is no part of. */
export function localSubjects({ tree, predicates, token }: PronounPlace): readonly number[] {
  for (let up = tree.head[token]!; up >= 0; up = tree.head[up]!) {
    const subjects = predicates.get(up)?.subjects ?? [];
    if (subjects.length > 0 && !subjects.some((subject) => dominates(tree, subject, token))) return subjects;
  }
  return [];
}
