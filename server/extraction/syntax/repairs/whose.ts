// Repair of relative clauses with "whose": the noun behind it is the object of a clause that has a subject of its own.
import { hasKid, isVerb, kids, reattach, type Tree } from "../tree.ts";
import { isFiniteVerb, nounBefore } from "./relatives.ts";

/** "X, whose diplomats Y expelled": the noun after "whose" read as one with the name after it, or as a description of X, though the verb behind lacks an object. */
export function whoseObject(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, whose) => {
    if (word !== "whose") return;
    const owner = nounBefore(tree, whose);
    const noun = lastCommonNoun(tree, whose + 1);
    if (owner < 0 || noun < 0) return;
    const name = joinedName(tree, noun);
    const told = kids(tree, noun, "acl:relcl").find((c) => tree.head[noun] === owner && hasKid(tree, c, ["nsubj"]));
    const verb = name < 0 ? (told ?? -1) : verbBehind(tree, name);
    if (verb < 0 || hasKid(tree, verb, ["obj", "ccomp", "aux:pass"])) return;
    if (!reattach(tree, verb, owner, "acl:relcl") || !reattach(tree, noun, verb, "obj")) return;
    if (name >= 0 && reattach(tree, name, verb, "nsubj")) tree.upos[name] = "PROPN";
    reattach(tree, whose, noun, "nmod:poss");
    fired++;
  });
  return fired;
}

/** The noun that ends the run of common nouns and adjectives beginning at a token; -1 where none does. */
function lastCommonNoun(tree: Tree, first: number): number {
  let last = first - 1;
  while (/^(?:JJ|NNS?$)/.test(tree.xpos[last + 1] ?? "")) last++;
  return last >= first && tree.xpos[last]!.startsWith("NN") ? last : -1;
}

/** The head of the capitalised words right behind a noun that were read as one with it or beside it; -1 where there are none. */
function joinedName(tree: Tree, noun: number): number {
  let last = noun;
  while (/^\p{Lu}/u.test(tree.tokens[last + 1]?.text ?? "")) last++;
  for (let i = noun + 1; i <= last; i++) {
    const head = tree.head[i]!;
    if (head > noun && head <= last) continue;
    return head === noun || tree.head[noun] === i ? i : -1;
  }
  return -1;
}

/** The finite verb right behind a name that has neither subject nor object; -1 where there is none. */
function verbBehind(tree: Tree, name: number): number {
  let i = name + 1;
  while (/^\p{Lu}/u.test(tree.tokens[i]?.text ?? "") || ["AUX", "ADV"].includes(tree.upos[i] ?? "")) i++;
  const fits = i < tree.tokens.length && isVerb(tree, i) && isFiniteVerb(tree, i);
  return fits && kids(tree, i, "nsubj", "nsubj:pass").every((c) => tree.upos[c] === "NOUN") ? i : -1;
}
