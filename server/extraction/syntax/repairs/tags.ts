// Repairs of participles whose tag says that they are adjectives, and of prepositions one place off.
import { hasKid, isNominal, kids, reattach, type Tree } from "../tree.ts";
import { verbLemma } from "./verbs-as-adjectives.ts";

/** "is armed by X": a participle tagged as an adjective that has the auxiliary of a verb. */
export function participleTag(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = adjectiveWithAgent(tree, triggerVerbs) + shotBy(tree) + reducedPassive(tree) + irregularPast(tree);
  tree.upos.forEach((tag, i) => {
    if (
      tag !== "ADJ" ||
      !["VBN", "VBD", "VBG"].includes(tree.xpos[i]!) ||
      !hasKid(tree, i, ["aux:pass", "aux", "obl:agent"])
    )
      return;
    tree.upos[i] = "VERB";
    fired++;
  });
  return fired;
}

/** "and shot dead X": an irregular past form that was taken for a base form of its own. */
function irregularPast(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const base = IRREGULAR.get(word);
    const verb = tree.upos[i] === "VERB";
    if (base === undefined || !(verb ? tree.lemma[i] === word : isMistaken(tree, i))) return;
    tree.lemma[i] = base;
    tree.upos[i] = "VERB";
    if (!/^VB[DNG]$/.test(tree.xpos[i]!)) tree.xpos[i] = "VBD";
    if (tree.rel[i] === "case" && tree.head[i]! < i) tree.rel[i] = "acl";
    fired++;
  });
  return fired;
}
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: "shoot",
    held: "hold",
    took: "take",
    caught: "catch",
    fought: "fight",
    struck: "strike",
    blew: "blow",
    drove: "drive",
    fled: "flee",
    slew: "slay",
    hung: "hang",
    overran: "overrun",
    retook: "retake",
    withdrew: "withdraw",
    sank: "sink",
    threw: "throw",
    froze: "freeze",
    swore: "swear",
    tore: "tear",
    forgave: "forgive",
    forsook: "forsake",
    lent: "lend",
    rang: "ring",
  }),
);

/** "rebels overran F", "they shot and wounded X": a past form taken for a noun or preposition though it has a subject or object. */
function isMistaken(tree: Tree, i: number): boolean {
  if (tree.lower[i] === "overran") return true;
  if (tree.lower[i] !== "shot" || hasKid(tree, i, ["amod", "nmod:poss", "case", "cop", "nummod"])) return false;
  return (hasKid(tree, i, ["nsubj"]) && !hasKid(tree, i, ["det"])) || namesVictim(tree, i);
}

/** "A sniper shot Captain X": the doer read as a part of the noun, the person as named by it. */
function namesVictim(tree: Tree, i: number): boolean {
  const doer = kids(tree, i, "compound").find((c) => c === i - 1);
  const victim = kids(tree, i, "appos").find(
    (c) => c > i && tree.upos[c] === "PROPN" && !tree.lower.slice(i, c).includes(","),
  );
  if (doer === undefined || victim === undefined) return false;
  for (const det of kids(tree, i, "det")) reattach(tree, det, doer, "det");
  tree.rel[doer] = "nsubj";
  tree.rel[victim] = "obj";
  return true;
}

/** "A protester shot by X died": the participle read as the noun, whoever was hit as a part of it. */
function shotBy(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const hit = i - 1;
    const agent = kids(tree, i, "nmod").find((c) => c > i && hasKid(tree, c, ["case"], ["by"]));
    if (word !== "shot" || tree.xpos[i] !== "NN" || agent === undefined || tree.head[hit] !== i) return;
    if (tree.rel[hit] !== "compound" || !reattach(tree, hit, tree.head[i]!, tree.rel[i]!)) return;
    for (const c of tree.children[i]!.filter((c) => c < hit)) reattach(tree, c, hit, tree.rel[c]!);
    reattach(tree, i, hit, "acl");
    tree.rel[agent] = "obl:agent";
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBN";
    tree.lemma[i] = "shoot";
    fired++;
  });
  return fired;
}

/** "the force commanded by X", "soldiers sent to X died": a past form on a noun, without an object, is passive where it has an agent or another verb is the sentence's. */
function reducedPassive(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (xpos !== "VBD" || tree.rel[i] !== "acl" || hasKid(tree, i, ["obj"])) return;
    const clausal = hasKid(tree, i, ["nsubj", "nsubj:pass", "ccomp", "mark"]);
    const others = tree.xpos.some((x, at) => at !== i && ["VBD", "VBZ", "VBP", "MD"].includes(x));
    if (!hasKid(tree, i, ["obl:agent"]) && (clausal || !others)) return;
    tree.xpos[i] = "VBN";
    fired++;
  });
  return fired;
}

/** "X, armed and trained by Y, ...", "X has been armed": a participle with an agent or the auxiliary of the passive read as an adjective. */
function adjectiveWithAgent(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (xpos !== "JJ" || !tree.lower[i]!.endsWith("ed") || !hasKid(tree, i, ["obl:agent", "aux:pass"])) return;
    const lemma = verbLemma(tree.lower[i]!, triggerVerbs);
    const head = tree.head[i]!;
    if (lemma === null) return;
    tree.xpos[i] = "VBN";
    tree.upos[i] = "VERB";
    tree.lemma[i] = lemma;
    if (tree.rel[i] === "conj" && head >= 0 && isNominal(tree, head)) {
      tree.rel[i] = "acl";
      for (const c of kids(tree, head, "conj"))
        if (c > i && c <= i + 3 && tree.xpos[c] === "VBN") reattach(tree, c, i, "conj");
    }
    fired++;
  });
  return fired;
}

/** "of Aung B", "of the banker A B": the preposition hung on the second part of a name or on its title belongs to the word that heads it. */
export function caseOnPart(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, mark) => {
    const part = tree.head[mark]!;
    if (rel !== "case" || tree.upos[mark] !== "ADP" || part < mark) return;
    const head = tree.head[part]!;
    const named = tree.rel[part] === "flat" && head > mark && head < part;
    const titled = tree.rel[part] === "nmod:desc" && head > part && !hasKid(tree, head, ["case"]);
    if ((named || titled) && reattach(tree, mark, head, "case")) fired++;
  });
  return fired;
}
