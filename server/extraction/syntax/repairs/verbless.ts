// Repairs of sentences left without a verb: the main verb was read as part of a name, as a noun or as a participle further in.
import { hasKid, isNominal, kids, reattach, type Tree } from "../tree.ts";
import { PAST } from "./word-classes.ts";

/** "Rockets fired by X hit F", "a bomb planted by X exploded in F", "X shot and killed Y": gives such a sentence its verb. */
export function verblessSentence(tree: Tree): number {
  const root = tree.head.indexOf(-1);
  if (root < 0 || !isNominal(tree, root) || tree.upos.at(-1) !== "PUNCT" || hasKid(tree, root, ["cop"])) return 0;
  if (shotAndKilled(tree, root)) return 1;
  if (tree.xpos.some((x) => FINITE.has(x))) return 0;
  return afterAgent(tree, root) || insideName(tree, root) ? 1 : 0;
}

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** "The X shot and killed Y": the first of two verbs read as a noun with the subject before it. */
function shotAndKilled(tree: Tree, root: number): boolean {
  const second = kids(tree, root, "conj").find(
    (c) => c === root + 2 && tree.xpos[c] === "VBD" && tree.lower[root + 1] === "and" && !hasKid(tree, c, ["nsubj"]),
  );
  const lemma = PAST[tree.lower[root]!] ?? (tree.lower[root]!.endsWith("ed") ? tree.lower[root]!.slice(0, -2) : null);
  const subject = kids(tree, root, "compound", "nsubj").find((c) => c === root - 1);
  if (second === undefined || lemma === null || subject === undefined) return false;
  for (const c of kids(tree, root, "det", "amod", "nummod")) reattach(tree, c, subject, tree.rel[c]!);
  makeRoot(tree, root, lemma);
  tree.rel[subject] = "nsubj";
  return true;
}

/** "planted by X exploded in F": a participle right behind the agent of another, with nothing between, is the verb. */
function afterAgent(tree: Tree, root: number): boolean {
  const verb = tree.head.findIndex(
    (head, i) => head === i - 1 && tree.rel[i] === "acl" && tree.xpos[i] === "VBN" && tree.rel[head] === "obl:agent",
  );
  if (verb < 0) return false;
  raise(tree, root, verb, tree.lemma[verb]!);
  return true;
}

/** "fired by X hit F": a past form in small letters read as a part of the name behind it. */
function insideName(tree: Tree, root: number): boolean {
  const verb = tree.tokens.findIndex(
    (t, i) => i > root && t.text in PAST && tree.xpos[i]!.startsWith("NNP") && tree.rel[i] === "compound",
  );
  const name = verb < 0 ? -1 : tree.head[verb]!;
  if (verb < 0 || name < verb) return false;
  const before = [...tree.children[name]!, ...tree.children[verb]!].filter((c) => c < verb);
  const subject = before.find((c) => tree.upos[c] === "PROPN");
  const outer = tree.head[name]!;
  const rel = tree.rel[name]!;
  raise(tree, root, verb, PAST[tree.lower[verb]!]!);
  reattach(tree, name, verb, "obj");
  if (subject === undefined || outer < 0) return true;
  reattach(tree, subject, outer, rel);
  for (const c of before) if (c !== subject) reattach(tree, c, subject, tree.rel[c]!);
  return true;
}

function raise(tree: Tree, root: number, verb: number, lemma: string): void {
  const late = tree.children[root]!.filter((c) => c > verb);
  reattach(tree, verb, -1, "root");
  reattach(tree, root, verb, "nsubj");
  for (const c of late) reattach(tree, c, verb, tree.rel[c]!);
  makeRoot(tree, verb, lemma);
}

function makeRoot(tree: Tree, verb: number, lemma: string): void {
  tree.upos[verb] = "VERB";
  tree.xpos[verb] = "VBD";
  tree.lemma[verb] = lemma;
}
