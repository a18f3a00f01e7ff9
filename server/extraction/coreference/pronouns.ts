// Pronouns to the actor spoken of before that fits and stands out.
import { ACT_VERBS } from "../lexicon/verbs.ts";
import { dominates, type Tree } from "../syntax/tree.ts";
import type { Referent } from "../types.ts";
import { type Antecedent, clearWinner } from "./antecedents.ts";
import { isWoman, pronounFits } from "./compatibility.ts";
import { type Pronoun, salience } from "./salience.ts";

const SHE = new Set(["she", "her", "hers", "herself"]);

/** Whom a pronoun stands for; null where nobody fits or nobody stands out. */
export function resolvePronoun(pronoun: Pronoun, history: readonly Antecedent[]): Referent | null {
  const { sentence, mention } = pronoun;
  const { tree } = sentence;
  const word = mention.noun!;
  const verb = tree.rel[mention.head] === "obj" ? tree.lemma[tree.head[mention.head]!]! : "";
  if (word === "it" && ACT_VERBS.has(verb)) return null;
  const reach = word.startsWith("it") ? 1 : 2;
  const candidates = history.filter(
    (candidate) =>
      sentence.index - candidate.sentence <= reach &&
      pronounFits(word, candidate.referent, candidate.plural) &&
      !(candidate.sentence === sentence.index && isBarred(tree, mention.head, candidate)),
  );
  const women = SHE.has(word) ? candidates.filter((c) => isWoman(c.referent)) : [];
  if (SHE.has(word) && women.length === 0 && new Set(candidates.map((c) => c.referent.id)).size > 1) return null;
  return clearWinner(
    (women.length > 0 ? women : candidates).map((c) => ({ referent: c.referent, score: salience(pronoun, c) })),
  );
}

function isBarred(tree: Tree, pronoun: number, candidate: Antecedent): boolean {
  return isBoundBy(tree, pronoun, candidate) || isAccuserOf(tree, pronoun, candidate.token);
}

/** Nobody accuses himself: inside "Y alleges that its army ..." the accuser is not meant. */
function isAccuserOf(tree: Tree, pronoun: number, candidate: number): boolean {
  const verb = tree.head[candidate]!;
  return (
    verb >= 0 &&
    tree.rel[candidate] === "nsubj" &&
    ["charge", "allege", "accuse"].includes(tree.lemma[verb]!) &&
    dominates(tree, verb, pronoun)
  );
}

/** Binding: a pronoun object and the subject of its own clause are different; a possessive inside a phrase is not the phrase. */
function isBoundBy(tree: Tree, pronoun: number, candidate: Antecedent): boolean {
  if (tree.rel[pronoun] === "nmod:poss")
    return dominates(tree, candidate.token, pronoun) && candidate.token !== pronoun;
  const clause = tree.head[pronoun]!;
  return (
    clause >= 0 &&
    tree.head[candidate.token] === clause &&
    tree.rel[pronoun] !== "nsubj" &&
    (tree.rel[candidate.token] ?? "").startsWith("nsubj")
  );
}
