// Who has what a phrase with "with" says: "a movement with offices in F", "a man with ties to X", "X, a band with links to Y".
import { argumentsAt } from "../../arguments/index.ts";
import { hasKid, isNominal, type Tree } from "../../syntax/tree.ts";
import type { SpecialSlot } from "../types.ts";

/** Whom the noun before the phrase names or describes; where it describes a name, that. */
export const holdersOfWith: SpecialSlot = ({ sentence }, { noun }, reading) => {
  const { tree } = sentence;
  const holder = noun < 0 ? -1 : holderOf(tree, noun);
  if (holder < 0) return [];
  const named = tree.rel[holder] === "appos" ? argumentsAt(sentence, tree.head[holder]!, reading) : [];
  return named.length > 0 ? named : argumentsAt(sentence, holder, { ...reading, people: true });
};

function holderOf(tree: Tree, noun: number): number {
  const holder = tree.head[noun]!;
  const isPhrase = holder >= 0 && holder < noun && tree.rel[noun] === "nmod" && hasKid(tree, noun, ["case"], ["with"]);
  return isPhrase && isNominal(tree, holder) ? holder : -1;
}
