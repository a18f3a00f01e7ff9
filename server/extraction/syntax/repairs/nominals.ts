// Repairs of noun phrases: adjectives that head them, phrases hung on the verb instead.
import { EVENT_NOUNS } from "../../lexicon/nouns.ts";
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { hasKid, hasPassiveAux, isVerb, kids, reattach, type Tree } from "../tree.ts";

const HEADING = new Set(
  "military wounded dead opposition general accused premier militant dissident captive".split(" "),
);
const NOMINAL_ROLES = new Set(["nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "conj", "iobj"]);

/** "A man shot by X died", "soldiers sent to X died": noun and participle read as a clause that is the subject of the verb behind it. */
export function participleAsSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const main = tree.head[i]!;
    if (!SUBJECTS.test(rel) || main < i || !isVerb(tree, main) || !/^VB[DN]$/.test(tree.xpos[i]!)) return;
    const noun = i - 1;
    const isSubject = SUBJECTS.test(tree.rel[noun] ?? "") && [i, main].includes(tree.head[noun]!);
    if (!isSubject || !["NOUN", "PROPN"].includes(tree.upos[noun]!)) return;
    if (hasKid(tree, i, ["aux", "aux:pass", "mark", "obj", "ccomp"])) return;
    reattach(tree, noun, main, hasPassiveAux(tree, main) ? "nsubj:pass" : "nsubj");
    reattach(tree, i, noun, "acl");
    tree.xpos[i] = "VBN";
    fired++;
  });
  return fired;
}
const SUBJECTS = /^[nc]subj/;

/** "its own military backs": an adjective with a determiner or possessor in the place of a noun is one. */
export function headingAdjective(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!HEADING.has(word) || tree.upos[i] !== "ADJ" || !NOMINAL_ROLES.has(tree.rel[i]!)) return;
    if (!hasKid(tree, i, ["det", "nmod:poss", "amod"])) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    fired++;
  });
  return fired;
}

/** "had nothing to do with the raid on F", "condemned the attack on X": what a happening was directed at, hung on the verb that the happening completes. */
export function phraseOfHappening(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const noun = Math.min(i, ...tree.children[i]!) - 1;
    if (rel !== "obl" || noun < 0 || tree.head[noun] !== tree.head[i]) return;
    const isObject = tree.rel[noun] === "obj";
    if (!isObject && tree.rel[noun] !== "obl") return;
    const aimed = hasKid(tree, i, ["case"], ["on", "against"]);
    const placed = !isObject && tree.upos[i] === "PROPN" && hasKid(tree, i, ["case"], ["in", "at", "near"]);
    if (!EVENT_NOUNS.has(tree.lemma[noun]!) || !(aimed || placed)) return;
    if (DAY_OR_MONTH.has(tree.lower[i]!) || !reattach(tree, i, noun, "nmod")) return;
    fired++;
  });
  return fired;
}

/** "X's office said": an owner read as one more subject beside what it owns. */
export function ownerAsSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, owner) => {
    const verb = tree.head[owner]!;
    if (!rel.startsWith("nsubj") || verb < owner) return;
    const mark = kids(tree, owner, "case").find((c) => tree.xpos[c] === "POS");
    const owned = kids(tree, verb, rel).find((c) => mark !== undefined && mark < c && c < verb);
    if (owned === undefined || tree.lower.slice(mark, owned).includes(",")) return;
    if (reattach(tree, owner, owned, "nmod:poss")) fired++;
  });
  return fired;
}

/** "took effect at dawn between X and Y": who stands between is no phrase of the time. */
export function betweenAtTime(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const time = tree.head[i]!;
    if (rel !== "nmod" || time < 0 || tree.upos[i] !== "PROPN" || !hasKid(tree, i, ["case"], ["between"])) return;
    if (!HOURS.has(tree.lower[time]!) && !DAY_OR_MONTH.has(tree.lower[time]!)) return;
    if (DAY_OR_MONTH.has(tree.lower[i]!) || !hasKid(tree, i, ["conj"])) return;
    const above = tree.head[time]!;
    if (above >= 0 && reattach(tree, i, above, tree.rel[time]!)) fired++;
  });
  return fired;
}
const HOURS = new Set("dawn daybreak sunrise noon midday dusk sunset nightfall midnight".split(" "));
