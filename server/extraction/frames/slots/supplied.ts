// Who supplied the goods that somebody uses, and who uses them: "shelled F with rockets supplied by X".
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { SpecialSlot } from "../types.ts";

const SUPPLYING = new Set(
  "supply provide donate give sell deliver send furnish lend ship smuggle export lease".split(" "),
);
const GETTING = new Set("buy purchase obtain acquire import receive get procure order borrow smuggle".split(" "));

/** The agent of a participle behind the noun that says where the goods come from. */
export const suppliersOf: SpecialSlot = ({ sentence }, { noun }, reading) =>
  (noun < 0 ? [] : kids(sentence.tree, noun, "acl"))
    .flatMap((c) => originsOf(sentence.tree, c))
    .flatMap((t) => argumentsAt(sentence, t, reading));

function originsOf(tree: Tree, participle: number): number[] {
  if (tree.xpos[participle] !== "VBN" || hasKid(tree, participle, ["aux", "aux:pass"])) return [];
  const lemma = tree.lemma[participle]!;
  const prep = SUPPLYING.has(lemma) ? "by" : GETTING.has(lemma) ? "from" : null;
  return prep === null ? [] : phraseHeads(tree, participle, prep);
}

/** Who acts with the goods, or has them: the subject of the verb above. */
export const usersOf: SpecialSlot = ({ sentence, predicates }, { noun }, reading) => {
  const { tree } = sentence;
  for (let at = noun; at >= 0; at = tree.head[at]!) {
    if (at !== noun && isVerb(tree, at)) {
      const subjects = predicates.get(at)?.subjects ?? [];
      if (subjects.length > 0) return subjects.flatMap((t) => argumentsAt(sentence, t, reading));
      if (!["advcl", "xcomp"].includes(tree.rel[at]!)) return [];
    } else if (!isUsed(tree, at)) return [];
  }
  return [];
};

/** "with rockets", "using rockets", "fired rockets". */
function isUsed(tree: Tree, noun: number): boolean {
  if (tree.rel[noun] === "obl") return ["with", "in", "from"].includes(preposition(tree, noun) ?? "");
  return tree.rel[noun] === "obj" && USING.has(tree.lemma[tree.head[noun]!]!);
}
const USING = new Set(
  "use fire launch deploy fly employ operate drop possess have field carry wield drive sail".split(" "),
);
