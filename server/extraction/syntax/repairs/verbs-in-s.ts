// Repairs of verbs in -s that were read as plural nouns: "X arms and funds Y", "X sanctions Y" where the sentence has no other verb.
import { hasKid, isNominal, kids, reattach, type Tree } from "../tree.ts";

/** Verbs whose third person is also a plural noun: form -> lemma. */
const FORMS = thirdPersons(
  "arm fund train back support shelter finance supply equip sponsor harbour harbor aid host guide",
);
/** Those that are a verb between two names only where there is no other. */
const LONE_FORMS = thirdPersons("sanction raid bomb storm fight shell slam target guard pressure court rocket group");

/** Those that say something. */
const SAYING = thirdPersons("charge claim report demand fear hope vow promise");

function thirdPersons(lemmas: string): ReadonlyMap<string, string> {
  return new Map(
    lemmas.split(" ").map((lemma) => [lemma.endsWith("y") ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, lemma] as const),
  );
}

/** "X arms, funds and trains Y", "the group that X arms and funds", "X sanctions Y": verbs after a name. */
export function verbsInS(tree: Tree): number {
  let fired = 0;
  for (let i = 1; i < tree.tokens.length; i++) {
    if (tree.upos[i] === "VERB" || tree.upos[i - 1] !== "PROPN") continue;
    const chain = chainAt(tree, i);
    if (chain.length >= 2 ? mend(tree, chain) : isLone(tree, i) && mend(tree, [i])) fired++;
  }
  return fired;
}

/** "as X charges that Y backs Z": a noun to the tagger, though in the tree somebody is its subject and a clause what is said. */
export function sayingInS(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const lemma = SAYING.get(word);
    if (lemma === undefined || tree.xpos[i] !== "NNS") return;
    if (!hasKid(tree, i, ["nsubj"]) || !kids(tree, i, "ccomp", "acl").some((c) => hasKid(tree, c, ["mark"], ["that"])))
      return;
    for (const clause of kids(tree, i, "acl")) tree.rel[clause] = "ccomp";
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBZ";
    tree.lemma[i] = lemma;
    fired++;
  });
  return fired;
}

/** The only verb that a sentence of two names can have. */
function isLone(tree: Tree, i: number): boolean {
  return (
    lemmaOf(tree, i) !== undefined &&
    isCapital(tree, i - 1) &&
    isCapital(tree, i + 1) &&
    tree.upos[i + 1] === "PROPN" &&
    !tree.upos.some((tag) => tag === "VERB" || tag === "AUX")
  );
}

function isCapital(tree: Tree, i: number): boolean {
  return /^\p{Lu}/u.test(tree.tokens[i]?.text ?? "");
}

function lemmaOf(tree: Tree, i: number): string | undefined {
  return (
    FORMS.get(tree.lower[i]!) ?? (/^\p{Ll}/u.test(tree.tokens[i]!.text) ? LONE_FORMS.get(tree.lower[i]!) : undefined)
  );
}

/** Tokens of the verbs from `i` on, joined by commas and "and". */
function chainAt(tree: Tree, i: number): number[] {
  const chain: number[] = [];
  for (let at = i; FORMS.has(tree.lower[at] ?? ""); ) {
    chain.push(at);
    const comma = tree.lower[at + 1] === "," ? 1 : 0;
    const and = tree.lower[at + 1 + comma] === "and" ? 1 : 0;
    if (comma + and === 0 || !FORMS.has(tree.lower[at + 1 + comma + and] ?? "")) break;
    at += 1 + comma + and;
  }
  return chain;
}

function mend(tree: Tree, chain: readonly number[]): boolean {
  const first = chain[0]!;
  const last = chain.at(-1)!;
  const relative = subjectStart(tree, first) - 1;
  const isRelative = relative > 0 && ["that", "which", "whom"].includes(tree.lower[relative]!);
  const noun = isRelative ? antecedent(tree, relative) : -1;
  const object = isRelative ? -1 : objectAfter(tree, last);
  if (isRelative ? noun < 0 : object < 0) return false;
  const head = isRelative ? noun : tree.head[first]! >= first && tree.head[first]! <= last ? -1 : tree.head[first]!;
  const rel = isRelative ? "acl:relcl" : tree.rel[first]!;
  for (const token of [...chain, first - 1, ...(object >= 0 ? [object] : [])]) reattach(tree, token, -1, "dep");
  reattach(tree, first, head, rel === "compound" || rel === "dep" ? "root" : rel);
  reattach(tree, first - 1, first, "nsubj");
  for (const verb of chain) {
    tree.upos[verb] = "VERB";
    tree.xpos[verb] = "VBZ";
    tree.lemma[verb] = lemmaOf(tree, verb)!;
    if (verb !== first) reattach(tree, verb, first, "conj");
  }
  if (isRelative) {
    reattach(tree, relative, first, "obj");
    tree.upos[relative] = "PRON";
  } else for (const verb of chain) if (verb === last) reattach(tree, object, verb, "obj");
  return true;
}

function subjectStart(tree: Tree, verb: number): number {
  let start = verb - 1;
  while (start > 0 && (tree.upos[start - 1] === "PROPN" || tree.lower[start - 1] === "the")) start--;
  return start;
}

/** The noun before the relative pronoun, a comma skipped. */
function antecedent(tree: Tree, relative: number): number {
  const before = tree.lower[relative - 1] === "," ? relative - 2 : relative - 1;
  return before >= 0 && isNominal(tree, before) ? before : -1;
}

/** The head of the noun phrase that begins right after the last verb. */
function objectAfter(tree: Tree, last: number): number {
  let at = last + 1;
  while (at < tree.tokens.length && ["DET", "ADJ", "NUM"].includes(tree.upos[at]!)) at++;
  while (
    tree.head[at] !== undefined &&
    tree.head[at]! > at &&
    tree.head[at]! <= at + 3 &&
    isNominal(tree, tree.head[at]!)
  )
    at = tree.head[at]!;
  return at < tree.tokens.length && isNominal(tree, at) ? at : -1;
}
