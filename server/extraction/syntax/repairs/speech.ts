// Repairs of who speaks: subjects behind their verb, statements in front of it, subjects that a speech verb interrupts.
import { hasKid, hasPassiveAux, isNominal, kid, kids, reattach, type Tree } from "../tree.ts";

/** "..., said X": the speaker behind the verb read as the one who is told. "X, says Y, V-ed": X belongs to the statement. */
export function speakerBehind(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "iobj" || verb < 0 || verb > i || tree.lemma[verb] !== "say" || !/^VB[DZP]$/.test(tree.xpos[verb]!))
      return;
    const before = kid(tree, verb, "nsubj");
    const clause = kids(tree, verb, "ccomp").find((c) => c > i);
    if (before >= 0) {
      const interrupted = tree.lower.slice(before, verb).includes(",") && clause !== undefined;
      if (!interrupted || hasKid(tree, clause, ["nsubj", "nsubj:pass"]) || !reattach(tree, before, clause, "nsubj"))
        return;
    }
    tree.rel[i] = "nsubj";
    fired++;
  });
  return fired;
}

/** "X, he said, had V-ed": the subject read as somebody addressed. */
export function addressedSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    if (rel !== "vocative" || !isNominal(tree, i)) return;
    const verb = tree.head[i]!;
    const said = verb > i ? kids(tree, verb, "parataxis").find((c) => i < c && c < verb) : undefined;
    const clause = said === undefined ? kids(tree, verb, "ccomp").find((c) => c > verb && verb > i) : verb;
    const speaker = kid(tree, said ?? verb, "nsubj");
    const interrupted = clause !== undefined && speaker > i && tree.lower.slice(i + 1, speaker).includes(",");
    if (!interrupted || hasKid(tree, clause, ["nsubj", "nsubj:pass"])) return;
    if (reattach(tree, i, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj")) fired++;
  });
  return fired;
}

/** "X captured Y, the government announced": the statement read as a participle on the first of two subjects. */
export function frontedStatement(tree: Tree): number {
  let fired = 0;
  tree.children.forEach((children, v) => {
    const subjects = children.filter((c) => tree.rel[c] === "nsubj" && c < v);
    if (subjects.length !== 2 || hasKid(tree, v, ["ccomp", "obj"])) return;
    const [first, second] = subjects as [number, number];
    const stated = kids(tree, first, "acl").find((c) => tree.xpos[c] === "VBD" && c < second);
    if (stated === undefined || !tree.lower.slice(stated, second).includes(",")) return;
    if (!reattach(tree, stated, v, "ccomp")) return;
    reattach(tree, first, stated, "nsubj");
    fired++;
  });
  return fired;
}

/** "By V-ing, Z said, X had V-ed": what opens the sentence belongs to the statement that the speech verb interrupts. */
export function openingOfStatement(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, v) => {
    const subject = kid(tree, v, "nsubj");
    const clause = kids(tree, v, "ccomp").find((c) => c > v);
    if (lemma !== "say" || clause === undefined || subject < 0 || subject > v || tree.lower[v + 1] !== ",") return;
    const opening = (d: number) =>
      d < subject && tree.lower.slice(d, subject).includes(",") && hasKid(tree, d, ["mark", "case"]);
    for (const c of kids(tree, v, "advcl").filter(opening)) if (reattach(tree, c, clause, "advcl")) fired++;
  });
  return fired;
}
