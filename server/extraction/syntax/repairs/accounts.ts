// Repairs of accounts and accusations: what is said, and of whom, hung on the wrong word.
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

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

/** "accused X of shelling Y", "was charged with killing Y": the preposition of the gerund hung on what the gerund governs. */
export function gerundPreposition(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const of = i - 1;
    if (xpos !== "VBG" || !["of", "for", "with"].includes(tree.lower[of] ?? "") || tree.rel[of] !== "case") return;
    const object = tree.head[of]!;
    const beside = tree.rel[object] === "obl" && tree.head[object] === tree.head[i] && object > i;
    const below = tree.rel[object] === "obj" && tree.head[object] === i;
    if (!(beside || below) || !["acl", "advcl"].includes(tree.rel[i]!) || !reattach(tree, of, i, "mark")) return;
    if (beside) reattach(tree, object, i, "obj");
    fired++;
  });
  return fired;
}
