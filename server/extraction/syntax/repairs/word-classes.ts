// Repairs of words whose class contradicts what hangs on them: a verb with a preposition, an adverb with a possessor.
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

const NOMINAL_ROLES = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "appos", "conj"]);

/** A word that stands as a noun does, by its place and what hangs on it, is one: "took X to court", "X, Y's ally, ...", "shelling by X killed". */
export function nounByPlace(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const place = NOUN_PLACES[xpos];
    if (!place || !NOMINAL_ROLES.has(tree.rel[i]!) || !place(tree, i)) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = tree.lower[i]!.endsWith("s") && xpos !== "VBG" ? "NNS" : "NN";
    if (xpos === "VBG") tree.lemma[i] = tree.lower[i]!;
    fired++;
  });
  return fired;
}

/** "indicted both": a determiner in the place of a noun stands for those it counts. */
export function countAlone(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!COUNTS.has(word) || tree.upos[i] !== "DET" || !COUNT_ROLES.has(tree.rel[i]!)) return;
    tree.upos[i] = "PRON";
    fired++;
  });
  return fired;
}
const COUNTS = new Set(["both", "each", "neither"]);
const COUNT_ROLES = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent"]);

/** "Two Iraqi Mirages hit X": craft that are counted and said to be a country's, read as a name. */
export function countedCraft(tree: Tree): number {
  let fired = 0;
  tree.upos.forEach((upos, i) => {
    const nation = i - 1;
    if (upos !== "PROPN" || !tree.lower[i]!.endsWith("s") || tree.head[nation] !== i) return;
    if (tree.rel[nation] !== "amod" || tree.rel[i - 2] !== "nummod" || tree.head[i - 2] !== i) return;
    if (hasKid(tree, i, ["det", "flat"])) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NNS";
    fired++;
  });
  return fired;
}

/** "called the killing an outrage": a gerund right behind an article, with nothing that a verb has, is a noun. */
export function gerundWithArticle(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const article = i - 1;
    if (xpos !== "VBG" || !["obj", "xcomp", "ccomp"].includes(tree.rel[i]!) || tree.rel[article] !== "det") return;
    if (tree.head[article] !== i || hasKid(tree, i, ["obj", "aux", "nsubj", "iobj"])) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    tree.lemma[i] = tree.lower[i]!;
    tree.rel[i] = "obj";
    fired++;
  });
  return fired;
}

/** "Fighting between X and Y has spread": read as what Y does while it spreads, or as the clause that spreads. */
export function fightingBetween(tree: Tree): number {
  if (tree.xpos[0] !== "VBG" || tree.lower[1] !== "between") return 0;
  const first = tree.head[1]!;
  const verb = tree.head[0]!;
  if (first < 0 || verb < 0 || tree.head[first] !== 0) return 0;
  const other = kids(tree, verb, "nsubj").find((c) => c > first && c < verb);
  tree.upos[0] = "NOUN";
  tree.xpos[0] = "NN";
  tree.lemma[0] = tree.lower[0]!;
  if (other !== undefined) {
    for (const cc of kids(tree, verb, "cc").filter((c) => c > first && c < other)) reattach(tree, cc, other, "cc");
    reattach(tree, other, first, "conj");
  }
  reattach(tree, first, 0, "nmod");
  reattach(tree, 0, verb, "nsubj");
  return 1;
}

/** "a week of fighting with X", "days of street fighting": what fills a span of time, read as what the span does. */
export function fightingFilled(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const span = tree.head[i]!;
    if (xpos !== "VBG" || tree.rel[i] !== "acl" || span < 0 || !SPANS.has(tree.lemma[span]!)) return;
    const kind = tree.head[i - 1] === span && tree.rel[i - 1] === "nmod" ? i - 1 : -1;
    const of = kids(tree, kind < 0 ? i : kind, "mark", "case").find((c) => tree.lower[c] === "of");
    if (of === undefined || hasKid(tree, i, ["obj", "nsubj", "aux"])) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    tree.lemma[i] = tree.lower[i]!;
    tree.rel[i] = "nmod";
    for (const phrase of kids(tree, i, "obl")) tree.rel[phrase] = "nmod";
    reattach(tree, of, i, "case");
    if (kind >= 0) reattach(tree, kind, i, "compound");
    fired++;
  });
  return fired;
}
const SPANS = new Set("hour day night week month year decade".split(" "));

/** "X, Y's closest ally, ...": a noun in "-ly" read as an adverb beside the adjective that describes it. */
export function allyAsAdverb(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (word !== "ally" || tree.upos[i] !== "ADV") return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    fired++;
    const adjective = i - 1;
    const head = tree.head[i]!;
    if (tree.rel[i] !== "advmod" || !(tree.upos[adjective] === "ADJ" || FOREMOST.has(tree.lower[adjective]!))) return;
    const above = head === adjective ? tree.head[adjective]! : head;
    if (tree.head[adjective] !== above || tree.rel[adjective] === "amod") return;
    const rel = tree.rel[adjective]!;
    reattach(tree, adjective, -1, "amod");
    reattach(tree, i, above, rel);
    for (const child of [...tree.children[adjective]!]) reattach(tree, child, i, tree.rel[child]!);
    reattach(tree, adjective, i, "amod");
  });
  return fired;
}

const FOREMOST = new Set(["principal", "chief", "main"]);

/** Tag -> whether a word of it stands in the place of a noun. */
const NOUN_PLACES: Readonly<Record<string, (tree: Tree, i: number) => boolean>> = {
  NNP: (tree, i) =>
    /^\p{Ll}+$/u.test(tree.tokens[i]!.text) && hasKid(tree, i, ["det"]) && !hasKid(tree, i, ["appos", "flat"]),
  VB: (tree, i) => hasKid(tree, i, ["case"]) && !hasKid(tree, i, ["mark", "obj", "aux", "nsubj"]),
  RB: (tree, i) =>
    hasKid(tree, i, ["nmod:poss"]) || (tree.rel[i] === "appos" && hasKid(tree, i, ["det"], ["a", "an", "the"])),
  VBG: (tree, i) =>
    tree.rel[i]!.startsWith("nsubj") && !hasKid(tree, i, ["obj", "aux"]) && hasKid(tree, i, ["obl", "nmod", "det"]),
};

/** "X, in step with Y, struck F": a small word tagged as a name though it has a subject and an object. */
export function verbTaggedAsName(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (!xpos.startsWith("NNP") || !/^\p{Ll}+$/u.test(tree.tokens[i]!.text)) return;
    if (!hasKid(tree, i, ["obj"]) || kids(tree, i, "nsubj").every((c) => c > i) || hasKid(tree, i, ["case", "cop"]))
      return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBD";
    tree.lemma[i] = PAST[tree.lower[i]!] ?? tree.lower[i]!.replace(/ed$/, "");
    fired++;
  });
  return fired;
}

/** "attacks Kilis", tagged as a verb: a capital inside a sentence that stands in a noun's place and governs nothing is a name. */
export function nameTag(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (i === 0 || !/^VB/.test(xpos) || !NAME_ROLES.has(tree.rel[i]!) || !/^\p{Lu}\p{Ll}/u.test(tree.tokens[i]!.text))
      return;
    if (tree.children[i]!.some((c) => !NAME_PARTS.has(tree.rel[c]!))) return;
    tree.xpos[i] = "NNP";
    tree.upos[i] = "PROPN";
    fired++;
  });
  return fired;
}
const NAME_ROLES = new Set(["obj", "nsubj", "nsubj:pass", "nmod", "obl", "iobj", "flat", "compound"]);
const NAME_PARTS = new Set(["case", "flat", "punct", "det", "compound", "appos", "amod"]);

/** Irregular past forms that are also read as nouns or names -> lemma. */
export const PAST: Readonly<Record<string, string>> = {
  struck: "strike",
  hit: "hit",
  drew: "draw",
  shot: "shoot",
  met: "meet",
  sent: "send",
  held: "hold",
  fled: "flee",
  fought: "fight",
  overran: "overrun",
  told: "tell",
  left: "leave",
  sank: "sink",
  sought: "seek",
  won: "win",
  lost: "lose",
  cut: "cut",
  slew: "slay",
  beat: "beat",
  blew: "blow",
};

/** "this was its doing": a gerund right behind a possessive is a noun. */
export function ownedGerund(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const owner = i - 1;
    if (xpos !== "VBG" || tree.xpos[owner] !== "PRP$" || tree.head[owner] !== i || tree.rel[owner] !== "nsubj") return;
    if (hasKid(tree, i, ["obj"])) return;
    tree.rel[owner] = "nmod:poss";
    for (const aux of kids(tree, i, "aux")) if (tree.lemma[aux] === "be") tree.rel[aux] = "cop";
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    tree.lemma[i] = tree.lower[i]!;
    fired++;
  });
  return fired;
}
