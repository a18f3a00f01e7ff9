// Repairs of objects: read as prepositional phrases, or as compounds of the state somebody was put in.
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { hasKid, hasPassiveAux, isVerb, kids, preposition, reattach, type Tree } from "../tree.ts";

/** "killed at least 14 people": the "at" of "at least" read as a preposition of the whole phrase. */
export function atLeast(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const noun = tree.head[i]!;
    if (
      word !== "at" ||
      !["least", "most"].includes(tree.lower[i + 1] ?? "") ||
      tree.rel[i] !== "case" ||
      noun <= i + 1
    )
      return;
    if (!reattach(tree, i, i + 1, "case")) return;
    fired++;
    const verb = tree.head[noun]!;
    if (
      tree.rel[noun] === "obl" &&
      verb >= 0 &&
      isVerb(tree, verb) &&
      !hasKid(tree, verb, ["obj"]) &&
      !hasPassiveAux(tree, verb)
    )
      tree.rel[noun] = "obj";
  });
  return fired;
}

const TIMES = new Set(
  "day week month year hour minute time monday tuesday wednesday thursday friday saturday sunday night morning".split(
    " ",
  ),
);

/** A bare noun phrase right after a verb of a frame without an object is its object, whatever the label. */
export function bareOblique(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    const bare = rel === "obl" ? ["NNS", "NNP"] : ["obl:unmarked", "advmod"].includes(rel) ? ["NNP"] : [];
    if (verb < 0 || verb > i || !isVerb(tree, verb) || !bare.includes(tree.xpos[i]!)) return;
    if (
      !triggerVerbs.has(tree.lemma[verb]!) ||
      preposition(tree, i) !== null ||
      hasKid(tree, verb, ["obj"]) ||
      hasPassiveAux(tree, verb) ||
      i - verb > 6 ||
      TIMES.has(tree.lemma[i]!) ||
      DAY_OR_MONTH.has(tree.lower[i]!.replace(/\.$/, ""))
    )
      return;
    tree.rel[i] = "obj";
    fired++;
  });
  return fired;
}

/** "took three tourists hostage", "holds the mayor and most of his staff captive": the people read as a compound of the state they were put in. */
export function takenHostage(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!["hostage", "captive", "prisoner", "guilty"].includes(word)) return;
    const verb = takerAbove(tree, i);
    if (verb < 0) return;
    const people = kids(tree, i, "compound").find(
      (c) =>
        Math.max(c, ...kids(tree, c, "flat")) === i - 1 &&
        (["NNS", "NNP", "NNPS"].includes(tree.xpos[c]!) || (word !== "guilty" && TAKING.has(tree.lemma[verb]!))),
    );
    if (people === undefined) return;
    const [head, rel] = [tree.head[i]!, tree.rel[i]!];
    for (const child of tree.children[i]!.filter((c) => c < i && c !== people))
      reattach(tree, child, people, tree.rel[child]!);
    reattach(tree, people, head, rel);
    reattach(tree, i, verb, "xcomp");
    fired++;
  });
  return fired;
}
const TAKING = new Set(["take", "hold", "keep"]);

/** The verb whose object a noun is, by itself, in a list or as what "most of" counts; -1 where it is none. */
function takerAbove(tree: Tree, i: number): number {
  let at = i;
  while (tree.rel[at] === "conj" || (tree.rel[at] === "nmod" && hasKid(tree, at, ["case"], ["of"])))
    at = tree.head[at]!;
  return tree.rel[at] === "obj" && (at === i || TAKING.has(tree.lemma[tree.head[at]!]!)) ? tree.head[at]! : -1;
}

/** "hacked to death forty farmers": the people behind "to death" read as what "to" governs. */
export function toDeath(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, death) => {
    const to = death - 1;
    const people = tree.head[to]!;
    if (word !== "death" || tree.lower[to] !== "to" || people <= death || tree.rel[people] !== "obl") return;
    const verb = tree.head[people]!;
    if (!isVerb(tree, verb) || !reattach(tree, death, verb, "obl") || !reattach(tree, to, death, "case")) return;
    for (const c of tree.children[people]!) if (tree.head[tree.head[c]!] === death) reattach(tree, c, people, "nummod");
    tree.rel[people] = "obj";
    fired++;
  });
  return fired;
}

/** What is shot, wherever the parse has hung it. */
export function shotObject(tree: Tree): number {
  return shotDead(tree) + objectOfSecond(tree);
}

/** "shot dead President X", "leaving dead three men": the adjective read as a part of the name behind it. */
function shotDead(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, dead) => {
    const verb = dead - 1;
    if (
      word !== "dead" ||
      tree.rel[dead] !== "amod" ||
      !["shoot", "gun", "leave", "strike"].includes(tree.lemma[verb]!)
    )
      return;
    if (isVerb(tree, verb) && reattach(tree, dead, verb, "xcomp")) fired++;
  });
  return fired;
}

/** "shot and wounded X": the name read as joined to the first verb is the object of the second, which stands right before it. */
function objectOfSecond(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, name) => {
    const first = tree.head[name]!;
    if (
      rel !== "conj" ||
      tree.upos[name] !== "PROPN" ||
      first < 0 ||
      !isVerb(tree, first) ||
      hasKid(tree, name, ["cc", "cop", "nsubj", "case"])
    )
      return;
    const second = leftEdge(tree, name) - 1;
    if (second <= first || tree.head[second] !== first || tree.rel[second] !== "conj" || !isVerb(tree, second)) return;
    if (!hasKid(tree, second, ["obj"]) && reattach(tree, name, second, "obj")) fired++;
  });
  return fired;
}

function leftEdge(tree: Tree, i: number): number {
  return tree.children[i]!.reduce((low, c) => (c < i ? Math.min(low, leftEdge(tree, c)) : low), i);
}

/** Verbs that what follows may complete: "became a doctor", "call it a coup". */
const COMPLETED = new Set(
  "be become remain seem look stay call name elect declare make consider prove sound turn feel appoint dub deem render keep brand label crown re-elect pronounce style get come go start end die serve".split(
    " ",
  ),
);

/** "beheaded the Canadian", "abducted an Italian": who suffers an act read as a complement. */
export function nationalAsComplement(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "xcomp" || verb < 0 || i < verb || !isVerb(tree, verb) || COMPLETED.has(tree.lemma[verb]!)) return;
    if (!["ADJ", "PROPN", "NOUN"].includes(tree.upos[i]!) || !/^\p{Lu}/u.test(tree.tokens[i]!.text)) return;
    if (!hasKid(tree, i, ["det"], ["a", "an", "the"]) || hasKid(tree, verb, ["obj"]) || hasPassiveAux(tree, verb))
      return;
    tree.rel[i] = "obj";
    fired++;
  });
  return fired;
}
