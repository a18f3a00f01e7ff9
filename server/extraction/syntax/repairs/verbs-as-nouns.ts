// Repairs where verb and noun were taken for each other.
import { hasKid, isVerb, kids, reattach, type Tree } from "../tree.ts";

/** Lower-case noun forms that the parser reads as the verb of a reporting frame. */
const CONTENT_NOUNS = new Set(["claims", "reports", "charges", "accusations", "allegations", "demands", "calls"]);

const REFUSING = new Set(["reject", "deny", "dismiss", "refute", "dispute"]);

/** "rejected claims that ...": the content noun was read as the main verb with the refusal below it. */
export function contentNounAsVerb(tree: Tree): number {
  const i = tree.lower.findIndex(
    (word, at) => CONTENT_NOUNS.has(word) && isVerb(tree, at) && at > 0 && REFUSING.has(tree.lemma[at - 1]!),
  );
  if (i < 0) return 0;
  const refusal = i - 1;
  if (tree.head[refusal] !== i) return 0;
  const head = tree.head[i]!;
  const rel = tree.rel[i]!;
  const clause = kids(tree, i, "ccomp").filter((c) => c > i);
  const others = tree.children[i]!.filter((c) => c !== refusal && !clause.includes(c));
  reattach(tree, refusal, head, rel);
  for (const child of others)
    if (tree.rel[child] !== "punct" || child < i) reattach(tree, child, refusal, tree.rel[child]!);
  reattach(tree, i, refusal, "obj");
  tree.upos[i] = "NOUN";
  tree.xpos[i] = "NNS";
  for (const child of clause) reattach(tree, child, i, "acl");
  return 1;
}

/** "killed three and wounded many", where the second past verb hangs as a modifier: left to the parser; here only verb conjuncts tagged as nouns. */
export function verbConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || !isVerb(tree, head) || tree.upos[i] !== "NOUN" || !hasKid(tree, i, ["obj"]))
      return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = tree.xpos[head]!;
    fired++;
  });
  return fired;
}
