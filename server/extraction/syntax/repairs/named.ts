// Repairs of clauses that open with a named thing: "the group known as X V-ed", "a group called X V-ed".
import { LABELS } from "../../lexicon/judging.ts";
import { hasKid, isVerb, kid, kids, reattach, type Tree } from "../tree.ts";

/** Functions of a noun that stands where the verb of the clause should. */
const CLAUSAL = new Set(["root", "ccomp", "parataxis"]);

/** Participles of what somebody goes by: "known as X", "disguised as farmers". */
const GOING_BY = new Set("known disguised dressed posing masquerading described identified listed".split(" "));

/** "the group known as X attacked Y", "men dressed as monks attacked Y": the name or guise read as the subject of a clause with "as". The group is, and the clause is the main one. */
export function knownAs(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, as) => {
    const verb = tree.head[as]!;
    const known = as - 1;
    if (
      word !== "as" ||
      !GOING_BY.has(tree.lower[known] ?? "") ||
      tree.rel[verb] !== "advcl" ||
      tree.head[verb] !== known
    )
      return;
    const name = kid(tree, verb, "nsubj");
    const isNamed = tree.upos[name] === "PROPN" || /^\p{Lu}/u.test(tree.tokens[name]?.text ?? "");
    const isGuise = isNamed || (tree.xpos[name] === "NNS" && !hasKid(tree, name, ["det"]));
    if (name < as || !isGuise || !isVerb(tree, verb)) return;
    const done = tree.rel[known] === "acl" ? raise(tree, verb, topOf(tree, known)) : replace(tree, verb, known);
    if (!done) return;
    if (isNamed) tree.upos[name] = "PROPN";
    reattach(tree, name, known, "obl");
    reattach(tree, as, name, "case");
    fired++;
  });
  return fired;
}

/** "fighters of the group known as X": the noun that heads the whole phrase; -1 where the phrase has a place of its own. */
function topOf(tree: Tree, known: number): number {
  let top = tree.head[known]!;
  while (tree.rel[top] === "nmod") top = tree.head[top]!;
  return CLAUSAL.has(tree.rel[top]!) && !hasKid(tree, top, ["cop", "nsubj"]) ? top : -1;
}

/** The verb takes the place of the noun, which becomes its subject. */
function raise(tree: Tree, verb: number, noun: number): boolean {
  if (noun < 0 || noun > verb) return false;
  const [head, rel] = [tree.head[noun]!, tree.rel[noun]!];
  reattach(tree, verb, head, rel);
  for (const child of tree.children[noun]!) if (child > verb) reattach(tree, child, verb, tree.rel[child]!);
  return reattach(tree, noun, verb, "nsubj");
}

/** The verb takes the place of "known", which was read as the verb of the clause. */
function replace(tree: Tree, verb: number, known: number): boolean {
  const noun = kids(tree, known, "nsubj", "nsubj:pass").find((c) => c < known);
  if (noun === undefined || hasKid(tree, known, ["aux", "aux:pass"])) return false;
  const [head, rel] = [tree.head[known]!, tree.rel[known]!];
  reattach(tree, verb, head, rel);
  for (const child of tree.children[known]!) reattach(tree, child, verb, tree.rel[child]!);
  reattach(tree, noun, verb, "nsubj");
  tree.xpos[known] = "VBN";
  return reattach(tree, known, noun, "acl");
}

const CALLED = new Set(["called", "named", "dubbed"]);

/** "a group called X raided Y": the participle read as the verb of the clause, and the verb as what X is said to be. */
export function calledGroup(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, called) => {
    if (!CALLED.has(word) || tree.rel[called] === "acl" || hasKid(tree, called, ["aux", "aux:pass", "advmod", "cc"]))
      return;
    const noun = kids(tree, called, "nsubj").find((c) => c === called - 1 && tree.upos[c] === "NOUN");
    const name = kids(tree, called, "obj", "xcomp").find((c) => c > called && tree.upos[c] === "PROPN");
    const verb = kids(tree, called, "xcomp", "ccomp", "advcl").find((c) => tree.xpos[c] === "VBD");
    if (noun === undefined || name === undefined || verb === undefined || verb < name) return;
    if (!hasKid(tree, noun, ["det"]) || !replace(tree, verb, called)) return;
    reattach(tree, name, called, "xcomp");
    fired++;
  });
  return fired;
}

const LABELLING = new Set(["call", "brand", "term", "label", "deem", "consider", "dub", "declare"]);

/** "called the arrest of X a disgrace": what it is called, read as a part of the phrase before it. */
export function calledPhrase(tree: Tree): number {
  let fired = 0;
  tree.upos.forEach((tag, noun) => {
    if (tag !== "NOUN" || tree.rel[noun] !== "nmod" || hasKid(tree, noun, ["case"])) return;
    if (!hasKid(tree, noun, ["det"], ["a", "an"])) return;
    let top = tree.head[noun]!;
    while (tree.rel[top] === "nmod") top = tree.head[top]!;
    const verb = tree.head[top]!;
    if (tree.rel[top] !== "obj" || verb < 0 || !LABELLING.has(tree.lemma[verb]!) || hasKid(tree, verb, ["xcomp"]))
      return;
    reattach(tree, noun, verb, "xcomp");
    fired++;
  });
  return fired;
}

/** Labels that stand without an article. */
const UNCOUNTED = new Set(
  "blackmail treason treachery terrorism piracy barbarism aggression cowardice cruelty brutality madness lunacy insanity folly hypocrisy sabotage robbery extortion persecution interference vandalism injustice malice genocide murder nonsense fiction propaganda slander rubbish gibberish fantasy".split(
    " ",
  ),
);

/** "called the rebels terrorists", "called the Russians accomplices of X", "called the listing blackmail": who or what is called so, read as a part of what it is called. */
export function calledBare(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, called) => {
    const verb = tree.head[called]!;
    const noun = called - 1;
    if (rel !== "obj" || verb < 0 || !LABELLING.has(tree.lemma[verb]!) || hasKid(tree, called, ["case"])) return;
    if (tree.rel[noun] !== "compound" || tree.head[noun] !== called) return;
    const isNation = tree.xpos[noun] === "NNPS" && tree.xpos[called] === "NNS";
    if (tree.upos[noun] !== "NOUN" && !isNation) return;
    const label = tree.lemma[called]!;
    const isMany = tree.xpos[noun] === "NNS" && tree.xpos[called] === "NNS";
    const isOwned = kids(tree, called, "det", "nmod:poss").some((c) => c < noun);
    if (!isNation && !(UNCOUNTED.has(label) && isOwned) && !(isMany && LABELS.has(label))) return;
    for (const c of [...tree.children[called]!])
      if (c < noun || tree.rel[c] === "nmod:poss") reattach(tree, c, noun, tree.rel[c]!);
    reattach(tree, noun, verb, "obj");
    tree.rel[called] = "xcomp";
    fired++;
  });
  return fired;
}

/** "X called that a crime": "that" read as the opening of a clause, or as belonging to the noun. */
export function calledThat(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, that) => {
    const verb = that - 1;
    if (word !== "that" || !LABELLING.has(tree.lemma[verb] ?? "") || !["a", "an"].includes(tree.lower[that + 1]!))
      return;
    const noun = tree.head[that]!;
    if (!["mark", "det"].includes(tree.rel[that]!) || tree.head[noun] !== verb || hasKid(tree, noun, ["cop", "nsubj"]))
      return;
    reattach(tree, that, verb, "obj");
    reattach(tree, noun, verb, "obj");
    tree.upos[that] = "PRON";
    tree.xpos[that] = "DT";
    fired++;
  });
  return fired;
}
