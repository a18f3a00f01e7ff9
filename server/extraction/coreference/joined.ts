// Possessives in a list: "Hamas and its allies", "loyalty to X and to its leader" mean what they are joined to.
import { coordinated, isNominal, preposition, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import type { PronounCase } from "./pronouns.ts";
import type { Choice } from "./ranking.ts";

/** The one named right before "and its N", "and to his N"; null where nothing is, or where it does not agree. */
export function joinedOwner(
  { index, tree }: SentenceNode,
  token: number,
  { family, rated }: PronounCase,
): Choice | null {
  const noun = tree.head[token]!;
  if (family === "they" || tree.rel[token] !== "nmod:poss" || noun < 0 || tree.rel[noun] !== "conj") return null;
  if (tree.lower[token + 1] === "own") return null;
  const before = coordinated(tree, tree.head[noun]!).filter((t) => t < token && isNominal(tree, t));
  const nearest = before.at(-1);
  if (nearest === undefined || !isRightBehind(tree, nearest, token)) return null;
  const found = rated.find(({ candidate: c }) => c.sentence === index && c.token === nearest && c.form === "name");
  return found && found.candidate.kind !== "place" ? { candidate: found.candidate, probability: 0.9 } : null;
}

/** Whether nothing but the name itself, "and" and a preposition stand between. */
function isRightBehind(tree: Tree, nearest: number, token: number): boolean {
  const prep = tree.lower[token - 1] === preposition(tree, tree.head[token]!) ? token - 1 : token;
  if (tree.lower[prep - 1] !== "and") return false;
  for (let i = nearest + 1; i < prep - 1; i++) if (tree.head[i]! < nearest || tree.head[i]! > prep) return false;
  return true;
}
