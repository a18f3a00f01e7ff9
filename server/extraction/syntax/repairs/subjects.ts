// Repairs of subjects: passive without an auxiliary, and clauses that a speech verb interrupts.
import { hasKid, hasPassiveAux, kid, reattach, type Tree } from "../tree.ts";

/** `nsubj:pass` without a passive auxiliary is an active subject. */
export function activeSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "nsubj:pass" || head < 0 || hasPassiveAux(tree, head) || isHeadlinePassive(tree, head)) return;
    const reduced =
      tree.rel[head] === "acl" ||
      (tree.rel[head] === "conj" && tree.head[head]! >= 0 && hasPassiveAux(tree, tree.head[head]!));
    if (reduced || hasKid(tree, head, ["obl:agent"])) return;
    tree.rel[i] = "nsubj";
    if (hasKid(tree, head, ["aux"]) === false && tree.xpos[head] === "VBN") tree.xpos[head] = "VBD";
    fired++;
  });
  return fired;
}

/** "107 killed in Fredville": in a headline a participle without an object is passive. */
function isHeadlinePassive(tree: Tree, verb: number): boolean {
  return tree.upos.at(-1) !== "PUNCT" && tree.xpos[verb] === "VBN" && !hasKid(tree, verb, ["obj", "ccomp", "xcomp"]);
}

/** "X, Z said, had V-ed": of two subjects of a speech verb the first belongs to the clause it reports. */
export function interruptedClause(tree: Tree): number {
  let fired = 0;
  tree.children.forEach((children, v) => {
    const subjects = children.filter((c) => tree.rel[c] === "nsubj");
    const above = tree.rel[v] === "parataxis" && tree.head[v]! > v ? tree.head[v]! : -1;
    const clause = above < 0 ? kid(tree, v, "ccomp") : above;
    if (subjects.length !== 2 || clause < 0 || subjects[1]! > v) return;
    if (clause < v && !(subjects[0]! < clause && clause < subjects[1]!)) return;
    if (hasKid(tree, clause, ["nsubj", "nsubj:pass"])) return;
    if (reattach(tree, subjects[0]!, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj")) fired++;
  });
  return fired;
}

/** "A resigned, and B, who had lied, was dismissed": the first clause read as an adjunct of the second, both subjects as one. */
export function secondSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, first) => {
    const main = tree.head[first]!;
    if (rel !== "advcl" || main < first || tree.xpos[first] !== "VBD" || hasKid(tree, first, ["mark", "nsubj", "aux"]))
      return;
    const subject = kid(tree, main, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > first) return;
    const second = tree.children[subject]!.find(
      (c) => c > first && c < main && tree.lower[c - 1] === "and" && tree.rel[c - 1] === "cc",
    );
    if (second === undefined || !reattach(tree, second, main, tree.rel[subject]!)) return;
    reattach(tree, subject, first, "nsubj");
    fired++;
  });
  return fired;
}
