// Repairs of accounts and accusations: what is said, and of whom, hung on the wrong word.
import { STANCE_VERBS } from "../../lexicon/stance.ts";
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

/** "was accused by X of V-ing": the gerund hangs on the accuser instead of the verb. */
export function accusedBy(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const accuser = tree.head[i]!;
    if (xpos !== "VBG" || accuser < 0 || tree.rel[accuser] !== "obl:agent" || tree.rel[i] !== "acl") return;
    const verb = tree.head[accuser]!;
    const of = i - 1;
    if (!ACCUSING.has(tree.lemma[verb]!) || !["of", "for", "with"].includes(tree.lower[of] ?? "")) return;
    if (!reattach(tree, i, verb, "advcl")) return;
    reattach(tree, of, i, "mark");
    fired++;
  });
  return fired;
}
const ACCUSING = new Set(["accuse", "suspect", "blame", "charge", "convict"]);

/** "accused Y, who led Z, of having V-ed": what somebody is accused of, hung on the clause that describes him. */
export function accusedBehind(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, deed) => {
    const clause = tree.head[deed]!;
    if (!["advcl", "acl", "xcomp", "conj"].includes(rel) || clause < 0 || !hasKid(tree, deed, ["mark"], ["of"])) return;
    if (tree.xpos[deed] !== "VBG" && !hasKid(tree, deed, ["aux", "aux:pass", "cop"], ["having", "being"])) return;
    if (TAKING_OF.has(tree.lemma[clause]!) || ACCUSING.has(tree.lemma[clause]!)) return;
    const verb = rel === "conj" ? accuserAbove(tree, clause) : accuserOfDescribed(tree, clause);
    if (verb >= 0 && reattach(tree, deed, verb, "advcl")) fired++;
  });
  return fired;
}

/** "accused X of V-ing, while he served Y, and of W-ing": the accusing verb above the clause between the two; -1 where none is. */
function accuserAbove(tree: Tree, clause: number): number {
  if (hasKid(tree, clause, ["mark"], ["of"])) return -1;
  let at = clause;
  while (at >= 0 && !ACCUSING.has(tree.lemma[at]!))
    at = ["advcl", "conj"].includes(tree.rel[at]!) ? tree.head[at]! : -1;
  return at;
}

/** The accusing verb whose object a clause describes; -1 where it describes no such thing. */
function accuserOfDescribed(tree: Tree, part: number): number {
  let clause = part;
  while (tree.rel[clause] === "conj") clause = tree.head[clause]!;
  return ["acl:relcl", "acl", "appos"].includes(tree.rel[clause]!) ? accuserOf(tree, tree.head[clause]!) : -1;
}

/** The accusing verb whose object, or passive subject, a nominal is or stands beside; -1 where there is none. */
function accuserOf(tree: Tree, nominal: number): number {
  let at = nominal;
  while (["appos", "flat", "conj", "nmod", "nmod:desc"].includes(tree.rel[at]!)) at = tree.head[at]!;
  const verb = ["obj", "iobj", "nsubj:pass"].includes(tree.rel[at]!) ? tree.head[at]! : -1;
  return verb >= 0 && ACCUSING.has(tree.lemma[verb]!) ? verb : -1;
}
const TAKING_OF = new Set(
  "think speak talk dream boast complain tell hear warn despair tire consist guilty capable".split(" "),
);

/** "held X responsible for V-ing": what X is held to have done hangs on the verb as with any other charge. */
export function heldFor(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const adjective = tree.head[i]!;
    if (!["advcl", "acl"].includes(rel) || adjective < 0 || !GUILT.has(tree.lower[adjective]!)) return;
    const above = tree.head[adjective]!;
    const verb = above >= 0 && tree.rel[adjective] === "amod" ? tree.head[above]! : above;
    if (verb < 0 || !HOLDING.has(tree.lemma[verb]!) || !hasKid(tree, i, ["mark"], ["for", "of"])) return;
    if (reattach(tree, i, verb, "advcl")) fired++;
  });
  return fired;
}
const GUILT = new Set(["responsible", "accountable", "culpable", "liable", "answerable", "blameworthy", "complicit"]);
/** "found X guilty of V-ing": the deed hung on the verb, as if whoever judges had done it. */
export function guiltyOf(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const guilty = i - 2;
    const verb = tree.head[i]!;
    if (xpos !== "VBG" || tree.lower[guilty] !== "guilty" || tree.rel[i] !== "advcl" || verb < 0) return;
    if ((verb !== guilty && tree.lemma[verb] !== "find") || !hasKid(tree, i, ["mark"], ["of"])) return;
    if (reattach(tree, i, guilty, "acl")) fired++;
  });
  return fired;
}
const HOLDING = new Set(["hold", "consider", "deem", "find", "declare"]);

/** "said claims that it had V-ed were false": the noun read as a verb, what is said of it hung inside its own clause. */
export function accountIsFalse(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!ACCOUNTS.has(word) || tree.upos[i] !== "VERB" || hasKid(tree, i, ["nsubj"])) return;
    const content = kids(tree, i, "ccomp").find((c) => c > i && hasKid(tree, c, ["mark"], ["that"]));
    const verdict = content === undefined ? undefined : kids(tree, content, "ccomp", "xcomp").find((c) => c > content);
    if (verdict === undefined || !hasKid(tree, verdict, ["cop"]) || !returnSubject(tree, verdict, content!)) return;
    const head = tree.head[i]!;
    if (head >= 0 ? !reattach(tree, verdict, head, tree.rel[i]!) : true) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NNS";
    reattach(tree, i, verdict, "nsubj");
    reattach(tree, content!, i, "acl");
    fired++;
  });
  return fired;
}
/** Whether the verdict has no subject of its own; the second half of a name taken for one goes back to the object before it. */
function returnSubject(tree: Tree, verdict: number, content: number): boolean {
  const subject = kids(tree, verdict, "nsubj")[0];
  if (subject === undefined) return true;
  const object = kids(tree, content, "obj").find((c) => c === subject - 1);
  return object !== undefined && tree.upos[subject] === "PROPN" && reattach(tree, subject, object, "flat");
}
const ACCOUNTS = new Set(["claims", "reports", "charges"]);

/** "Police suspect X of V-ing": the verb read as a noun with its subject in front and its object as its name. */
export function suspectAsNoun(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!["suspect", "suspects"].includes(word) || tree.upos[i] !== "NOUN" || hasKid(tree, i, ["det", "nmod:poss"]))
      return;
    const subject = kids(tree, i, "compound", "nmod:desc", "nsubj").find((c) => c === i - 1);
    const object = kids(tree, i, "appos", "flat", "nmod", "dep").find((c) => c > i && !hasKid(tree, c, ["case"]));
    if (subject === undefined || object === undefined) return;
    const content = [i, object].flatMap((c) => kids(tree, c, "acl", "advcl")).find((c) => tree.lower[c - 1] === "of");
    if (content === undefined) return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBP";
    tree.lemma[i] = "suspect";
    tree.rel[subject] = "nsubj";
    tree.rel[object] = "obj";
    reattach(tree, content, i, "advcl");
    fired++;
  });
  return fired;
}

/** "arrested three men suspected of V-ing": what they are suspected of hung on the verb instead of on them. */
export function suspectedObject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "xcomp" || verb < 0 || !/^VB[ND]$/.test(tree.xpos[i]!) || !ACCUSING.has(tree.lemma[i]!)) return;
    const object = kids(tree, verb, "obj").find((c) => c === i - 1);
    if (object === undefined || hasKid(tree, i, ["mark", "aux", "aux:pass"]) || !reattach(tree, i, object, "acl"))
      return;
    tree.xpos[i] = "VBN";
    fired++;
  });
  return fired;
}

/** "accused X of shelling Y", "was charged with killing Y": the preposition of the gerund hung on what the gerund governs. */
export function gerundPreposition(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const of = i - 1;
    if (xpos !== "VBG" || !["of", "for", "with"].includes(tree.lower[of] ?? "") || tree.rel[of] !== "case") return;
    const object = tree.head[of]!;
    const beside = tree.rel[object] === "obl" && tree.head[object] === tree.head[i] && object > i;
    const below = tree.rel[object] === "obj" && tree.head[object] === i;
    if (!(beside || below) || !["acl", "advcl"].includes(tree.rel[i]!) || !reattach(tree, of, i, "mark")) return;
    if (beside) reattach(tree, object, i, "obj");
    fired++;
  });
  return fired;
}

/** "rejected accusations by X that it had V-ed": what is said of whom belongs to the noun, not to the verb that answers it. */
export function contentOfAccount(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, clause) => {
    if (!["advcl", "acl:relcl", "acl", "ccomp"].includes(rel) || !hasKid(tree, clause, ["mark"], ["that"])) return;
    const by = kids(tree, tree.head[clause]!, "obl", "nmod").find(
      (c) => c < clause && hasKid(tree, c, ["case"], ["by"]),
    );
    const above = tree.head[clause]!;
    const agent = hasKid(tree, above, ["case"], ["by"]) ? above : by;
    const verb = agent === above ? tree.head[above]! : above;
    const noun = verb < 0 ? undefined : kids(tree, verb, "obj").find((c) => CHARGES.has(tree.lemma[c]!) && c < clause);
    if (noun === undefined || agent === undefined || agent < noun || tree.rel[agent] === "nmod") return;
    if (!reattach(tree, clause, noun, "acl")) return;
    reattach(tree, agent, noun, "nmod");
    fired++;
  });
  return fired;
}
const CHARGES = new Set("accusation allegation claim charge report suggestion assertion".split(" "));

/** "accused X of arming Y, a charge it denies": the charge read as a description of the last name in it. */
export function chargeAsDescription(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, noun) => {
    const name = tree.head[noun]!;
    if (rel !== "appos" || !CHARGES.has(tree.lemma[noun]!) || name < 0 || tree.upos[name] === "VERB") return;
    if (!hasKid(tree, noun, ["det"], ["a", "an"]) || !hasKid(tree, noun, ["acl:relcl"])) return;
    if (CHARGES.has(tree.lemma[name]!)) return;
    let verb = name;
    while (verb >= 0 && !isCharging(tree, verb)) verb = tree.head[verb]!;
    if (verb >= 0 && reattach(tree, noun, verb, "parataxis")) fired++;
  });
  return fired;
}

function isCharging(tree: Tree, verb: number): boolean {
  const lemma = tree.lemma[verb]!;
  return tree.upos[verb] === "VERB" && (ACCUSING.has(lemma) || STANCE_VERBS.get(lemma) === "says");
}

/** "claimed responsibility for killing X": who claims it is who did it, not the responsibility. */
export function responsibilityFor(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const noun = tree.head[i]!;
    if (xpos !== "VBG" || tree.rel[i] !== "acl" || noun < 0 || !SHARES.has(tree.lemma[noun]!)) return;
    if (tree.rel[noun] !== "obj" || !hasKid(tree, i, ["mark"], ["for"])) return;
    if (reattach(tree, i, tree.head[noun]!, "advcl")) fired++;
  });
  return fired;
}
const SHARES = new Set(["responsibility", "credit"]);
