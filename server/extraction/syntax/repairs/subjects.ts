// Repairs of subjects: passive without an auxiliary, and clauses that a speech verb interrupts.
import { hasKid, hasPassiveAux, isNominal, kid, kids, reattach, type Tree } from "../tree.ts";

/** `nsubj:pass` without a passive auxiliary is an active subject. */
export function activeSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "nsubj:pass" || head < 0 || hasPassiveAux(tree, head) || isHeadlinePassive(tree, head)) return;
    const reduced =
      tree.rel[head] === "acl" ||
      (tree.rel[head] === "conj" && tree.head[head]! >= 0 && hasPassiveAux(tree, tree.head[head]!));
    if (reduced || hasKid(tree, head, ["obl:agent"])) return;
    tree.rel[i] = "nsubj";
    if (hasKid(tree, head, ["aux"]) === false && tree.xpos[head] === "VBN") tree.xpos[head] = "VBD";
    fired++;
  });
  return fired;
}

/** "a state which is itself fighting X": a second subject that only stresses the first. */
export function stressedSubject(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const verb = tree.head[i]!;
    if (!/^(?:it|him|her|them)sel(?:f|ves)$/.test(word) || !tree.rel[i]!.startsWith("nsubj") || verb < 0) return;
    if (!kids(tree, verb, "nsubj", "nsubj:pass").some((c) => c < i)) return;
    tree.rel[i] = "advmod";
    fired++;
  });
  return fired;
}

/** "107 killed in Fredville": in a headline a participle without an object is passive. */
function isHeadlinePassive(tree: Tree, verb: number): boolean {
  return tree.upos.at(-1) !== "PUNCT" && tree.xpos[verb] === "VBN" && !hasKid(tree, verb, ["obj", "ccomp", "xcomp"]);
}

/** "X, Z said, had V-ed": of two subjects of a speech verb the first belongs to the clause it reports. */
export function interruptedClause(tree: Tree): number {
  let fired = 0;
  tree.children.forEach((children, v) => {
    const subjects = children.filter((c) => tree.rel[c] === "nsubj");
    const above = tree.rel[v] === "parataxis" && tree.head[v]! > v ? tree.head[v]! : -1;
    const clause = above < 0 ? kid(tree, v, "ccomp") : above;
    if (subjects.length !== 2 || clause < 0 || subjects[1]! > v) return;
    if (clause < v && !(subjects[0]! < clause && clause < subjects[1]!)) return;
    if (hasKid(tree, clause, ["nsubj", "nsubj:pass"])) return;
    if (reattach(tree, subjects[0]!, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj")) fired++;
  });
  return fired;
}

/** "who as head of X had V-ed", "A, as head of X, V-ed": what somebody acts as is no second subject. */
export function roleAsSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (!rel.startsWith("nsubj") || verb < i || !hasKid(tree, i, ["case"], ["as"])) return;
    if (!kids(tree, verb, "nsubj", "nsubj:pass").some((c) => c < i)) return;
    tree.rel[i] = "obl";
    fired++;
  });
  return fired;
}

/** "A resigned, and B, who had lied, was dismissed": the first clause read as an adjunct of the second, both subjects as one. */
export function secondSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, first) => {
    const main = tree.head[first]!;
    if (rel !== "advcl" || main < first || tree.xpos[first] !== "VBD" || hasKid(tree, first, ["mark", "nsubj", "aux"]))
      return;
    const subject = kid(tree, main, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > first) return;
    const second = tree.children[subject]!.find(
      (c) => c > first && c < main && tree.lower[c - 1] === "and" && tree.rel[c - 1] === "cc",
    );
    if (second === undefined || !reattach(tree, second, main, tree.rel[subject]!)) return;
    reattach(tree, subject, first, "nsubj");
    fired++;
  });
  return fired;
}

/** "took over after gunmen killed X": the noun read as the time of the main clause is the subject of the verb right behind it. */
export function subjectAfterConjunction(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, verb) => {
    const above = tree.head[verb]!;
    if (!["advcl", "parataxis"].includes(rel) || above < 0 || above > verb) return;
    if (!lacksSubject(tree, verb) || !hasKid(tree, verb, ["obj"])) return;
    const noun = nounBefore(tree, verb);
    if (noun < 0 || tree.rel[noun] !== "obl" || ![verb, above].includes(tree.head[noun]!)) return;
    const mark = kids(tree, noun, "case").find((c) => CLAUSAL.has(tree.lower[c]!));
    if (mark === undefined || mark < above || !reattach(tree, noun, verb, "nsubj")) return;
    if (tree.xpos[verb] === "VBN") tree.xpos[verb] = "VBD";
    tree.rel[verb] = "advcl";
    reattach(tree, mark, verb, "mark");
    fired++;
  });
  return fired;
}
/** Prepositions that open clauses as well. */
const CLAUSAL = new Set(["after", "before", "since", "until", "as", "once", "when", "while"]);

/** "Jets bombed and destroyed F, the ministry announced": two subjects before the verb of speech, the verb of the first read as its participle. */
export function statementAsModifier(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, verb) => {
    const noun = tree.head[verb]!;
    const speech = noun < 0 ? -1 : tree.head[noun]!;
    if (rel !== "acl" || verb < noun || speech < verb || tree.rel[noun] !== "nsubj") return;
    if (!isPast(tree, verb) || hasKid(tree, verb, ["aux", "aux:pass", "obl:agent", "mark"])) return;
    const active = [verb, ...kids(tree, verb, "conj")].some((v) => hasKid(tree, v, ["obj"]) && isPast(tree, v));
    const speaker = kids(tree, speech, "nsubj").find((c) => c > verb && c < speech);
    const between = speaker === undefined ? [] : tree.lower.slice(verb, speaker);
    if (!active || !SPEAKING.has(tree.lemma[speech]!) || !between.includes(",") || between.includes(";")) return;
    if (!reattach(tree, verb, speech, "ccomp") || !reattach(tree, noun, verb, "nsubj")) return;
    tree.xpos[verb] = "VBD";
    tree.upos[verb] = "VERB";
    fired++;
  });
  return fired;
}

/** "was shot at by rebels": both prepositions read as those of the doers. */
export function strandedPreposition(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const agent = tree.head[i]!;
    const verb = agent < 0 ? -1 : tree.head[agent]!;
    if (!STRANDED.has(word) || tree.lower[i + 1] !== "by" || tree.head[i + 1] !== agent || verb < 0 || verb > i) return;
    if (tree.rel[i] !== "case" || !isPast(tree, verb) || !reattach(tree, i, verb, "compound:prt")) return;
    tree.rel[agent] = "obl:agent";
    fired++;
  });
  return fired;
}
const STRANDED = new Set(["at", "on", "upon", "down"]);

const SPEAKING = new Set(
  "say announce report state add confirm claim acknowledge admit disclose reveal note declare insist maintain estimate".split(
    " ",
  ),
);

function isPast(tree: Tree, verb: number): boolean {
  return tree.xpos[verb] === "VBD" || tree.xpos[verb] === "VBN";
}

/** "was stabbed to death and police arrested X": a noun joined to the one before it is the subject of the verb right behind it. */
export function subjectOfConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, verb) => {
    const above = tree.head[verb]!;
    if (rel !== "conj" || tree.xpos[verb] !== "VBD" || !lacksSubject(tree, verb) || hasKid(tree, verb, ["cc"])) return;
    const noun = nounBefore(tree, verb);
    const joined = noun < 0 ? -1 : tree.head[noun]!;
    if (joined < 0 || tree.rel[noun] !== "conj" || tree.head[joined] !== above || joined < above) return;
    const cc = kid(tree, noun, "cc");
    if (cc < 0 || !["obl", "obj"].includes(tree.rel[joined]!) || !reattach(tree, noun, verb, "nsubj")) return;
    reattach(tree, cc, verb, "cc");
    fired++;
  });
  return fired;
}

/** A past verb without subject, auxiliary or mark. */
function lacksSubject(tree: Tree, verb: number): boolean {
  return isPast(tree, verb) && !hasKid(tree, verb, ["nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl"]);
}

/** The noun right before a verb, adverbs of the verb aside; -1 where there is none. */
function nounBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && tree.rel[at] === "advmod" && tree.head[at] === verb) at--;
  while (at >= 0 && tree.rel[at] === "flat") at = tree.head[at]!;
  return at >= 0 && ["NOUN", "PROPN"].includes(tree.upos[at]!) ? at : -1;
}

/** "X has severed ties with Y and withdrawn", "X had Y arrested": the subject and the second verb hung on the auxiliary. */
export function subjectOfAuxiliary(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "aux" || verb < i || kids(tree, verb, "nsubj", "nsubj:pass").some((c) => c < i)) return;
    const subject = kid(tree, i, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > i) return;
    tree.upos[i] = "AUX";
    for (const child of [...tree.children[i]!]) reattach(tree, child, verb, tree.rel[child]!);
    fired++;
  });
  return fired;
}

/** "suspended aid; Osterlich, the donor, is considering its position": a name behind a semicolon is the subject there, no apposition of what stands before. */
export function subjectBehindSemicolon(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (!["appos", "conj", "nmod", "dep"].includes(rel) || head < 0 || head > i || hasKid(tree, i, ["case", "cc"]))
      return;
    const first = Math.min(i, ...tree.children[i]!.filter((c) => tree.rel[c] !== "punct"));
    if (tree.lower[first - 1] !== ";" || !isNominal(tree, i)) return;
    const verb = tree.rel.findIndex(
      (r, v) =>
        v > i && r === "parataxis" && isFiniteVerb(tree, v) && !hasKid(tree, v, ["nsubj", "nsubj:pass", "expl"]),
    );
    if (verb < 0 || !reattach(tree, i, verb, hasKid(tree, verb, ["aux:pass"]) ? "nsubj:pass" : "nsubj")) return;
    fired++;
  });
  return fired;
}

function isFiniteVerb(tree: Tree, v: number): boolean {
  return /^VB[DZP]$/.test(tree.xpos[v]!) || hasKid(tree, v, ["aux", "aux:pass", "cop"]);
}
