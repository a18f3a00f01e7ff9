// Nesting: a killing told inside the clause of an attack is part of it ("attacked X, killing 12", "died in a raid on X").
import { isVerb, preposition, type Tree } from "../syntax/tree.ts";

const DOWN = new Set(["acl", "acl:relcl", "advcl", "xcomp", "conj", "parataxis"]);
const IN = new Set(["in", "by", "during", "from", "of", "after", "with"]);
const MARKS = new Set(["when", "as", "after", "while"]);
const MAX_STEPS = 4;

/** Whether the killing at token `killing` is told as part of the attack at token `attack` of the same sentence. */
export function isNested(tree: Tree, attack: number, killing: number): boolean {
  return hangsBelow(tree, killing, attack) || isActor(tree, attack, killing) || isSetting(tree, attack, killing);
}

/** "attacked Tyre, killing 12", "an attack that killed 12", "stormed the school and killed 12". */
function hangsBelow(tree: Tree, inner: number, outer: number): boolean {
  for (let at = inner, steps = 0; steps < MAX_STEPS; steps++) {
    const rel = tree.rel[at]!;
    if (!DOWN.has(rel)) return false;
    const subject = tree.children[at]!.some((c) => ["nsubj", "nsubj:pass"].includes(tree.rel[c]!) && isAgent(tree, c));
    if (subject && (rel === "conj" || rel === "parataxis")) return false;
    at = tree.head[at]!;
    if (at === outer) return true;
    if (at < 0) return false;
  }
  return false;
}

/** A subject that is no relative pronoun and no count of the dead brings a doer of its own. */
function isAgent(tree: Tree, subject: number): boolean {
  return !["which", "that", "who", "it", "they"].includes(tree.lower[subject]!) && tree.rel[subject] === "nsubj";
}

/** "The attack on X killed 12", "A car bomb went off in X, ...": the noun is what killed. */
function isActor(tree: Tree, attack: number, killing: number): boolean {
  if (tree.rel[attack] !== "nsubj") return false;
  const verb = tree.head[attack]!;
  return verb === killing || hangsBelow(tree, killing, verb);
}

/** "were killed in a raid on X", "died when gunmen stormed X". */
function isSetting(tree: Tree, attack: number, killing: number): boolean {
  const rel = tree.rel[attack]!;
  if (isVerb(tree, attack))
    return (
      rel === "advcl" && tree.head[attack] === killing && tree.children[attack]!.some((c) => MARKS.has(tree.lower[c]!))
    );
  const head = tree.head[attack]!;
  const direct = head === killing || (head >= 0 && tree.head[head] === killing && rel === "nmod");
  return direct && IN.has(preposition(tree, attack) ?? "");
}
