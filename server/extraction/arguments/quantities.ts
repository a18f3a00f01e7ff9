// Nouns that count others: "dozens of rockets", "a wave of raids", "much of the north" are about rockets, raids and the north.
import { QUANTITIES } from "../lexicon/nouns.ts";
import { coordinated, isNominal, kids, preposition, type Tree } from "../syntax/tree.ts";

/** The nouns that `token` counts, coordination spread out; `token` alone where it counts none. */
export function counted(tree: Tree, token: number): readonly number[] {
  if (!QUANTITIES.has(tree.lemma[token]!) && !QUANTITIES.has(tree.lower[token]!)) return [token];
  const inner = kids(tree, token, "nmod", "obl", "nmod:unmarked").filter(
    (c) => c > token && preposition(tree, c) === "of" && isNominal(tree, c),
  );
  return inner.length > 0 ? inner.flatMap((c) => coordinated(tree, c)).flatMap((c) => counted(tree, c)) : [token];
}
