// Reciprocal pronouns: "X and Y accused each other", "the two blamed one another".
import { hasKid, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument } from "../types.ts";
import type { Anchor } from "./types.ts";

const FIRST = new Set(["each", "one"]);
const SECOND = new Set(["other", "another"]);

/** Whether token `i` is the head of "each other" or "one another". */
function isReciprocal(tree: Tree, i: number): boolean {
  return (
    (FIRST.has(tree.lower[i]!) && SECOND.has(tree.lower[i + 1] ?? "")) ||
    (SECOND.has(tree.lower[i]!) && FIRST.has(tree.lower[i - 1] ?? ""))
  );
}

/** "X and Y each accused the other", "each side accused the other". */
function isTheOther(tree: Tree, i: number, verb: number): boolean {
  return (
    tree.lower[i] === "other" &&
    tree.lower[i - 1] === "the" &&
    tree.children[verb]!.some((c) => c < verb && (tree.lower[c] === "each" || hasKid(tree, c, ["det"], ["each"])))
  );
}

/** Whether one of the slots of a verb holds a reciprocal pronoun: as its object, or after a preposition that is a slot. */
function hasReciprocal(tree: Tree, anchor: Anchor, slots: readonly string[]): boolean {
  const verb = anchor.predicate?.token ?? -1;
  if (verb < 0 || anchor.predicate!.passive) return false;
  return [verb, anchor.noun]
    .filter((t) => t >= 0)
    .flatMap((t) => tree.children[t]!)
    .some(
      (c) =>
        (isReciprocal(tree, c) || isTheOther(tree, c, verb)) &&
        (["obj", "iobj"].includes(tree.rel[c]!)
          ? slots.includes("obj") || slots.includes("iobj")
          : slots.includes(preposition(tree, c) ?? "")),
    );
}

/** Each of several subjects with each other where the object is "each other"; empty elsewhere. */
export function reciprocalPairs(
  tree: Tree,
  anchor: Anchor,
  slots: readonly string[],
  subjects: readonly Argument[],
): [Argument, Argument][] {
  const distinct = distinctArguments(subjects);
  if (distinct.length < 2 || distinct.length > 4 || !hasReciprocal(tree, anchor, slots)) return [];
  return distinct.flatMap((a) => distinct.filter((b) => b !== a).map((b): [Argument, Argument] => [a, b]));
}

/** Arguments without those that name somebody named before. */
export function distinctArguments(found: readonly Argument[]): Argument[] {
  return found.filter((a, i) => found.findIndex((b) => b.referent.id === a.referent.id) === i);
}
