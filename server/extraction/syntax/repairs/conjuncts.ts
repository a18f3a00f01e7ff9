// Repairs of coordination: a conjunct hung on a verb that it cannot go with.
import { HUMAN_NOUNS } from "../../lexicon/people.ts";
import { type OperatorKind, STANCE_VERBS } from "../../lexicon/stance.ts";
import { hasKid, isNominal, isVerb, kid, kids, preposition, reattach, type Tree } from "../tree.ts";

/** "shooting at people who had come and setting the hall alight": a participle goes on from the participle above, not from the relative clause. */
export function participleConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || tree.xpos[i] !== "VBG" || hasKid(tree, i, ["aux", "nsubj"])) return;
    if (tree.xpos[head] === "VBG" || tree.rel[head] !== "acl:relcl") return;
    const outer = participleAbove(tree, head);
    if (outer >= 0 && reattach(tree, i, outer, "conj")) fired++;
  });
  return fired;
}

function participleAbove(tree: Tree, from: number): number {
  for (let up = tree.head[from]!; up >= 0; up = tree.head[up]!) {
    if (isVerb(tree, up)) return tree.xpos[up] === "VBG" ? up : -1;
  }
  return -1;
}

/** "said its pilots had hit X, and accused Y of it", "denied that its men were there and blamed Y", "P, Z said, and accused Y": who said so accuses, not the pilots. */
export function speechActConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const inner = tree.head[i]!;
    if (rel !== "conj" || inner < 0 || !SPEECH_ACTS.has(tree.lemma[i]!)) return;
    const outer = tree.rel[inner] === "ccomp" ? tree.head[inner]! : insertedSpeech(tree, inner, i);
    if (
      outer < 0 ||
      outer > i ||
      (outer > inner && VOWS.has(tree.lemma[i]!)) ||
      !SAYING.has(STANCE_VERBS.get(tree.lemma[outer]!)!)
    )
      return;
    if (!isBareFinite(tree, i) && !(isBareClause(tree, i) && isPresentAlike(tree, i, outer))) return;
    const set =
      outer > inner ||
      tree.lower.slice(inner, i).includes(",") ||
      hasKid(tree, inner, ["aux"], ["had", "has", "have"]) ||
      !isSpoken(tree, inner);
    if (set && reattach(tree, i, outer, "conj")) fired++;
  });
  return fired;
}
const SAYING: ReadonlySet<OperatorKind> = new Set(["says", "denies"]);

/** "says ... and accuses", "has always said ... and accuses". */
function isPresentAlike(tree: Tree, i: number, outer: number): boolean {
  const perfect = tree.xpos[outer] === "VBN" && hasKid(tree, outer, ["aux"], ["has", "have"]);
  return ["VBZ", "VBP"].includes(tree.xpos[i]!) && (tree.xpos[outer] === tree.xpos[i] || perfect);
}

/** "P, Z said, and": the verb of speech hung beside P; -1 where there is none. */
function insertedSpeech(tree: Tree, inner: number, i: number): number {
  const said = kids(tree, inner, "parataxis").find((c) => inner < c && c < i && hasKid(tree, c, ["nsubj"]));
  return said !== undefined && tree.lower[said + 1] === "," ? said : -1;
}
/** Acts of speech that may as well be those of whom the statement is about. */
const VOWS = new Set("vow threaten pledge promise swear".split(" "));
const SPEECH_ACTS = new Set(
  "accuse blame call urge warn threaten vow pledge demand condemn denounce reject praise thank appeal criticise criticize promise dismiss deny swear deplore".split(
    " ",
  ),
);

/** "promised never to yield and rejected the offer", "accuses X of arming Y and blames Z", "deny knowing of it and have asked Z": a finite verb cannot go on from an infinitive or gerund, but from what governs it. */
export function finiteConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const inner = tree.head[i]!;
    if (rel !== "conj" || inner < 0 || !(isBareClause(tree, i) || isPerfectBeside(tree, i, inner))) return;
    const finite = ["VBZ", "VBP"].includes(tree.xpos[i]!) || isPerfectBeside(tree, i, inner);
    const present = finite && isParticiple(tree, inner) && hasComplement(tree, i);
    if (!present && !isBareFinite(tree, i)) return;
    const infinitive = tree.xpos[inner] === "VB" && hasKid(tree, inner, ["mark"], ["to"]) && hasComplement(tree, i);
    const set =
      SPEECH_ACTS.has(tree.lemma[i]!) && tree.lower[i - 2] === "," && ["and", "but"].includes(tree.lower[i - 1]!);
    if (!present && !infinitive && !(set && SUBORDINATE.has(tree.rel[inner]!))) return;
    const outer = clauseAbove(tree, inner);
    if (outer >= 0 && outer < i && reattach(tree, i, outer, "conj")) fired++;
  });
  return fired;
}

/** "having planned it and have asked": an auxiliary of its own that the participle before it could not share. */
function isPerfectBeside(tree: Tree, i: number, inner: number): boolean {
  const own = !hasKid(tree, i, ["nsubj", "nsubj:pass", "mark"]) && hasKid(tree, i, ["aux"], ["has", "have"]);
  return own && tree.xpos[i] === "VBN" && isParticiple(tree, inner);
}

/** "told X that Y did A, and that Z did B": the second statement goes on from the first, not from the telling. */
export function thatConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const told = tree.head[i]!;
    if (rel !== "conj" || told < 0 || !hasKid(tree, i, ["mark"], ["that"])) return;
    const first = kids(tree, told, "ccomp").find((c) => told < c && c < i && hasKid(tree, c, ["mark"], ["that"]));
    if (first !== undefined && reattach(tree, i, first, "conj")) fired++;
  });
  return fired;
}

/** "threatened to kill those whom it held and to shell the crowd": an infinitive goes on from the infinitive above, not from a finite clause inside it. */
export function infinitiveConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const inner = tree.head[i]!;
    if (rel !== "conj" || inner < 0 || !isInfinitive(tree, i) || !/^VB[DNPZ]$/.test(tree.xpos[inner]!)) return;
    if (!SUBORDINATE.has(tree.rel[inner]!) || kids(tree, inner, "xcomp", "advcl").some((c) => isInfinitive(tree, c)))
      return;
    let outer = tree.head[inner]!;
    while (outer >= 0 && !isInfinitive(tree, outer)) outer = isVerb(tree, outer) ? -1 : tree.head[outer]!;
    if (outer >= 0 && outer < inner && reattach(tree, i, outer, "conj")) fired++;
  });
  return fired;
}

function isInfinitive(tree: Tree, i: number): boolean {
  return tree.xpos[i] === "VB" && hasKid(tree, i, ["mark"], ["to"]);
}

/** "arming", "having armed". */
function isParticiple(tree: Tree, i: number): boolean {
  const isGerund = tree.xpos[i] === "VBG" && !hasKid(tree, i, ["aux"], ["is", "are", "am"]);
  return isGerund || (tree.xpos[i] === "VBN" && hasKid(tree, i, ["aux"], ["having"]));
}
const SUBORDINATE = new Set(["acl", "acl:relcl", "advcl"]);

function hasComplement(tree: Tree, i: number): boolean {
  return tree.children[i]!.some((c) => c > i && ["obj", "obl", "ccomp", "xcomp", "iobj"].includes(tree.rel[c]!));
}

/** The nearest finite verb above with a subject of its own. */
function clauseAbove(tree: Tree, from: number): number {
  for (let up = tree.head[from]!; up >= 0; up = tree.head[up]!) {
    if (SUBORDINATE.has(tree.rel[up]!) || !/^VB[DNZP]$/.test(tree.xpos[up]!)) continue;
    if (kid(tree, up, "nsubj", "nsubj:pass") >= 0) return up;
  }
  return -1;
}

/** "said that it had foiled X, and arrested Y": the act goes on from what it had done, not from the saying. */
export function actConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const outer = tree.head[i]!;
    if (rel !== "conj" || outer < 0 || !isBareFinite(tree, i) || !hasKid(tree, i, ["cc"], ["and"])) return;
    if (STANCE_VERBS.get(tree.lemma[outer]!) !== "says" || isSpoken(tree, i)) return;
    const inner = kids(tree, outer, "ccomp").find((c) => outer < c && c < i);
    const subject = inner === undefined ? -1 : kid(tree, inner, "nsubj");
    if (inner === undefined || subject < 0 || !hasKid(tree, inner, ["aux"], ["had"])) return;
    if (["it", "they", "he", "she"].includes(tree.lower[subject]!) && reattach(tree, i, inner, "conj")) fired++;
  });
  return fired;
}

function isSpoken(tree: Tree, i: number): boolean {
  const kind = STANCE_VERBS.get(tree.lemma[i]!);
  return SPEECH_ACTS.has(tree.lemma[i]!) || kind === "says" || kind === "denies" || kind === "alleges";
}

/** A past verb that shares its subject and has no words of its own before it but "and". */
function isBareFinite(tree: Tree, i: number): boolean {
  return /^VB[DN]$/.test(tree.xpos[i]!) && isBareClause(tree, i);
}

function isBareClause(tree: Tree, i: number): boolean {
  return !hasKid(tree, i, ["nsubj", "nsubj:pass", "aux", "aux:pass", "mark"]);
}

/** "declared war, a day after X broke through Y, killed Z and fled": a list without "and" goes on from the clause that stands before it. */
export function listAfterClause(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const main = tree.head[i]!;
    if (rel !== "conj" || main < 0 || !isBareFinite(tree, i) || hasKid(tree, i, ["cc"]) || tree.lower[i - 1] !== ",")
      return;
    const clause = kids(tree, main, "advcl").find((c) => main < c && c < i && tree.xpos[c] === "VBD");
    if (clause === undefined || kid(tree, clause, "nsubj") < 0 || kids(tree, i, "conj").length === 0) return;
    const mark = kid(tree, clause, "mark");
    if (mark < 0 || !tree.lower.slice(main, mark).includes(",")) return;
    if (reattach(tree, i, clause, "conj")) fired++;
  });
  return fired;
}

/** "A B, a patron of X and an admirer of Y": a second description, read as somebody beside A B. */
export function descriptionConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const name = tree.head[i]!;
    if (rel !== "conj" || name < 0 || tree.upos[name] !== "PROPN" || tree.xpos[i] !== "NN") return;
    const first = kids(tree, name, "appos").findLast((c) => c > name && c < i && tree.xpos[c] === "NN");
    if (first === undefined || !HUMAN_NOUNS.has(tree.lemma[i]!) || hasKid(tree, i, ["nmod:poss", "nummod"])) return;
    const and = kid(tree, i, "cc");
    if (and < 0 || tree.lower.slice(first, and).includes(",") || kids(tree, name, "conj").length > 1) return;
    if (reattach(tree, i, first, "conj")) fired++;
  });
  return fired;
}

/** "the prosecutor A B and his driver": whoever is beside one man with a title is beside him, not another name of his. */
export function conjunctOfTitled(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const name = tree.head[i]!;
    if (rel !== "conj" || name < 0 || tree.rel[name] !== "appos" || tree.upos[name] !== "PROPN") return;
    const title = tree.head[name]!;
    if (title !== name - 1 || tree.xpos[title] !== "NN" || !hasKid(tree, title, ["det"])) return;
    if (!hasKid(tree, i, ["det", "nmod:poss", "nummod"]) && tree.upos[i] !== "NUM") return;
    if (reattach(tree, i, title, "conj")) fired++;
  });
  return fired;
}

/** "a station in F and a courthouse in G", "the Alfa in F and the Beta in G": the second site goes with the first, not with where that lies. */
export function siteConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const place = tree.head[i]!;
    if (rel !== "conj" || place < 0 || tree.upos[place] !== "PROPN" || !isNominal(tree, i)) return;
    const mark = kid(tree, place, "case");
    if (mark < 1 || !WHERE.has(tree.lower[mark]!) || hasKid(tree, place, ["det"]) || hasKid(tree, i, ["case"])) return;
    const site = tree.rel[mark - 1] === "flat" ? tree.head[mark - 1]! : mark - 1;
    if (!isNominal(tree, site) || tree.upos[site] !== tree.upos[i]) return;
    const located = kids(tree, i, "nmod", "obl").some((c) => c > i && WHERE.has(preposition(tree, c) ?? ""));
    const [first, second] = [site, i].map((t) => kids(tree, t, "det")[0]);
    if (first === undefined || second === undefined) return;
    const alike =
      tree.lower[first] === tree.lower[second] ||
      (INDEFINITE.has(tree.lower[first]!) && INDEFINITE.has(tree.lower[second]!));
    if (!alike || !(located || INDEFINITE.has(tree.lower[second]!))) return;
    if (reattach(tree, i, site, "conj")) fired++;
  });
  return fired;
}
const WHERE = new Set("in at near outside on".split(" "));
const INDEFINITE = new Set(["a", "an", "another"]);
