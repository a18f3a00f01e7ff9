// Repairs of names and the nouns beside them: a common noun read as a part of the name before it, a name as a second object, a noun as an adjective of the name behind it.
import { MEMBER_NOUNS, NAMED_BY, ORGAN_NOUNS } from "../../lexicon/nouns.ts";
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

/** "Zaruk Haram gunmen V-ed": name and noun read as two subjects; the name tells whose the men are. */
export function nameOfMembers(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, noun) => {
    if (!rel.startsWith("nsubj") || !MEMBER_NOUNS.has(tree.lemma[noun]!)) return;
    const name = kids(tree, tree.head[noun]!, rel).find((c) => c < noun);
    if (name === undefined || tree.upos[name] !== "PROPN") return;
    if (Math.max(name, ...tree.children[name]!) !== noun - 1 || tree.children[noun]!.some((c) => c < noun)) return;
    if (reattach(tree, name, noun, "compound")) fired++;
  });
  return fired;
}

/** "the Zaruk militia": the noun that the name modifies, read as a part of the name. */
export function nounInName(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, noun) => {
    const name = tree.head[noun]!;
    if (rel !== "flat" || name < 0 || name >= noun || !/^\p{Ll}/u.test(tree.tokens[noun]!.text)) return;
    const plural = tree.lower[noun]!.endsWith("s");
    const lemma = plural ? tree.lower[noun]!.slice(0, -1) : tree.lower[noun]!;
    if (!NAMED_BY.has(lemma) && !MEMBER_NOUNS.has(lemma) && !ORGAN_NOUNS.has(lemma)) return;
    if (kids(tree, name, "flat").some((part) => part > noun)) return;
    const [head, own] = [tree.head[name]!, tree.rel[name]!];
    reattach(tree, noun, head, own);
    reattach(tree, name, noun, "compound");
    for (const child of tree.children[name]!)
      if (child > noun || tree.rel[child] === "det" || tree.rel[child] === "case")
        reattach(tree, child, noun, tree.rel[child]!);
    tree.upos[noun] = "NOUN";
    tree.xpos[noun] = plural ? "NNS" : "NN";
    tree.lemma[noun] = lemma;
    fired++;
  });
  return fired;
}

/** "helped its ally, President A B, against Y": the name after a described object read as a second object. */
export function nameAsSecondObject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, name) => {
    const verb = tree.head[name]!;
    if (rel !== "obj" || verb < 0 || tree.upos[name] !== "PROPN") return;
    const noun = kids(tree, verb, "obj").find((c) => c < name && tree.lower[c + 1] === ",");
    if (noun === undefined || !["NOUN", "ADJ"].includes(tree.upos[noun]!) || name - noun > 6) return;
    const between = tree.children[name]!.filter((c) => c < name && tree.rel[c] !== "punct");
    const possessor = between.find((c) => c === noun - 1 && tree.rel[c] === "nmod:poss");
    if (possessor === undefined && !hasKid(tree, noun, ["nmod:poss", "det"])) return;
    if (between.some((c) => c < noun && c !== possessor) || hasKid(tree, name, ["cc", "case"])) return;
    if (possessor !== undefined) reattach(tree, possessor, noun, "nmod:poss");
    tree.upos[noun] = "NOUN";
    tree.xpos[noun] = tree.xpos[noun] === "NNS" ? "NNS" : "NN";
    reattach(tree, name, noun, "appos");
    fired++;
  });
  return fired;
}

const ON_WHOLE = new Set(["acl:relcl", "acl", "appos"]);

/** "A B, who ...": a clause or description hung on a later part of the name belongs to the whole. */
export function clauseOnPart(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const part = tree.head[i]!;
    if (!ON_WHOLE.has(rel) || part < 0 || i < part || tree.rel[part] !== "flat") return;
    if (reattach(tree, i, tree.head[part]!, rel)) fired++;
  });
  return fired;
}

/** "the regime of its ally, President A B": a noun after a possessor read as an adjective of the name behind the comma. */
export function nounReadAsAdjective(tree: Tree): number {
  let fired = 0;
  for (let noun = 1; noun < tree.tokens.length - 2; noun++) {
    const possessor = noun - 1;
    if (tree.xpos[possessor] !== "PRP$" || tree.lower[noun + 1] !== "," || !/^AD[JV]$/.test(tree.upos[noun]!)) continue;
    const name = nameFrom(tree, noun + 2);
    const below = tree.head[noun] === name;
    if (name < 0 || (!below && tree.head[noun] !== tree.head[name]) || tree.head[possessor]! <= noun) continue;
    if (below) {
      const [head, rel] = [tree.head[name]!, tree.rel[name]!];
      reattach(tree, noun, head, rel);
      for (const mark of kids(tree, name, "case")) if (mark < noun) reattach(tree, mark, noun, "case");
    }
    reattach(tree, possessor, noun, "nmod:poss");
    reattach(tree, name, noun, "appos");
    tree.upos[noun] = "NOUN";
    tree.xpos[noun] = "NN";
    fired++;
  }
  return fired;
}

/** The head of the run of capitalised words that begins at a token; -1 where it holds no name. */
function nameFrom(tree: Tree, first: number): number {
  let last = first;
  while (/^\p{Lu}/u.test(tree.tokens[last + 1]?.text ?? "")) last++;
  for (let i = first; i <= last; i++)
    if (tree.upos[i] === "PROPN" && (tree.head[i]! < first || tree.head[i]! > last)) return i;
  return -1;
}
