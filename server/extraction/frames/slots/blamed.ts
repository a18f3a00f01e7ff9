// Slots of whom something is blamed on: "blamed the raid on F on X", "laid the blame for it on X", "complained of X's meddling".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { coordinated, isNominal, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";
import { ownersOfAct } from "./sufferers.ts";

const ON = ["on", "upon"];

/** Who stands after "on": under the verb, else the last such phrase below what is blamed, however deep it hangs. */
export function blamedOn(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { predicate, noun } = anchor;
  const { tree } = matching.sentence;
  if (!predicate || isBlamedFor(predicate)) return [];
  const direct = ON.flatMap((prep) => predicate.preps.get(prep) ?? []);
  const tops = [...predicate.objects, noun, ...kids(tree, predicate.token, "obl")].filter((t) => t >= 0);
  const deep = tops
    .flatMap((t) => phrasesBelow(tree, t, 0))
    .filter((t) => t > predicate.token)
    .sort((a, b) => b - a)
    .slice(0, 1);
  const tokens = direct.length > 0 ? direct : deep.flatMap((t) => coordinated(tree, t));
  return tokens.flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** "was blamed for the raid on F": where the blame has its "for", what stands after "on" was raided. */
function isBlamedFor({ lemma, preps }: Predicate): boolean {
  return lemma === "blame" && preps.has("for");
}

function phrasesBelow(tree: Tree, token: number, depth: number): number[] {
  if (depth > 3) return [];
  return kids(tree, token, "nmod", "obl").flatMap((c) => [
    ...(ON.includes(preposition(tree, c) ?? "") && isNominal(tree, c) ? [c] : []),
    ...phrasesBelow(tree, c, depth + 1),
  ]);
}

/** "complained of X's meddling", "protested at X criticism": whose doing it is that somebody finds fault with. */
export function ownersOfMatter(matching: Matching, { predicate }: Anchor): Argument[] {
  return MATTERS.flatMap((prep) => predicate?.preps.get(prep) ?? []).flatMap((t) => ownersOfAct(matching, t));
}
const MATTERS = ["of", "about", "at", "over", "against"];
