// Repairs of accounts and accusations: what is said, and of whom, hung on the wrong word.
import { hasKid, hasPassiveAux, isNominal, kid, kids, reattach, type Tree } from "../tree.ts";

/** "was accused by X of V-ing": the gerund hangs on the accuser instead of the verb. */
export function accusedBy(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const accuser = tree.head[i]!;
    if (xpos !== "VBG" || accuser < 0 || tree.rel[accuser] !== "obl:agent" || tree.rel[i] !== "acl") return;
    const verb = tree.head[accuser]!;
    const of = i - 1;
    if (!ACCUSING.has(tree.lemma[verb]!) || !["of", "for", "with"].includes(tree.lower[of] ?? "")) return;
    if (!reattach(tree, i, verb, "advcl")) return;
    reattach(tree, of, i, "mark");
    fired++;
  });
  return fired;
}
const ACCUSING = new Set(["accuse", "suspect", "blame", "charge", "convict"]);

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

/** "said claims that it had V-ed were false": the noun read as a verb, what is said of it hung inside its own clause. */
export function accountIsFalse(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!ACCOUNTS.has(word) || tree.upos[i] !== "VERB" || hasKid(tree, i, ["nsubj"])) return;
    const content = kids(tree, i, "ccomp").find((c) => c > i && hasKid(tree, c, ["mark"], ["that"]));
    const verdict = content === undefined ? undefined : kids(tree, content, "ccomp", "xcomp").find((c) => c > content);
    if (verdict === undefined || !hasKid(tree, verdict, ["cop"]) || hasKid(tree, verdict, ["nsubj"])) return;
    const head = tree.head[i]!;
    if (head >= 0 ? !reattach(tree, verdict, head, tree.rel[i]!) : true) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NNS";
    reattach(tree, i, verdict, "nsubj");
    reattach(tree, content!, i, "acl");
    fired++;
  });
  return fired;
}
const ACCOUNTS = new Set(["claims", "reports", "charges"]);

/** "accused X of shelling Y": the preposition of the gerund hung on what the gerund governs. */
export function gerundPreposition(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const of = i - 1;
    if (xpos !== "VBG" || !["of", "for", "with"].includes(tree.lower[of] ?? "") || tree.rel[of] !== "case") return;
    const object = tree.head[of]!;
    if (tree.head[object] !== i || tree.rel[object] !== "obj" || !["acl", "advcl"].includes(tree.rel[i]!)) return;
    if (reattach(tree, of, i, "mark")) fired++;
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
