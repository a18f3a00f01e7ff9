// Known slips of the parser, mended before anything reads the tree. Each rule counts how often it fired.
import type { Tree } from "./tree.ts";
import { hasKid, hasPassiveAux, isNominal, isVerb, kid, kids, reattach } from "./tree.ts";

/** A repair: a name for the trace and a function that says whether it changed the tree. */
interface Repair {
  readonly name: string;
  readonly apply: (tree: Tree, triggerVerbs: ReadonlySet<string>) => number;
}

/** Lower-case noun forms that the parser reads as the verb of a reporting frame. */
const CONTENT_NOUNS = new Set(["claims", "reports", "charges", "accusations", "allegations", "demands", "calls"]);
const REFUSING = new Set(["reject", "deny", "dismiss", "refute", "dispute"]);

/** `nsubj:pass` without a passive auxiliary is an active subject. */
function activeSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "nsubj:pass" || head < 0 || hasPassiveAux(tree, head)) return;
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

/** "have wounded officers": `have` + past participle read as a modifier of the object (trigger verbs only). */
function haveParticiple(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.lemma.forEach((lemma, i) => {
    if (lemma !== "have" || !isVerb(tree, i)) return;
    const object = kid(tree, i, "obj");
    if (object < 0 || hasKid(tree, object, ["det", "nmod:poss"])) return;
    const participle = kids(tree, object, "amod").find(
      (c) => c === i + 1 && tree.xpos[c] === "VBN" && triggerVerbs.has(tree.lemma[c]!),
    );
    if (participle === undefined) return;
    promoteParticiple(tree, i, participle, object);
    fired++;
  });
  return fired;
}

function promoteParticiple(tree: Tree, have: number, verb: number, object: number): void {
  const head = tree.head[have]!;
  const rel = tree.rel[have]!;
  const others = tree.children[have]!.filter((c) => c !== object);
  reattach(tree, object, -1, "obj");
  reattach(tree, verb, head, rel);
  tree.upos[verb] = "VERB";
  for (const child of others) reattach(tree, child, verb, tree.rel[child]!);
  reattach(tree, have, verb, "aux");
  tree.upos[have] = "AUX";
  reattach(tree, object, verb, "obj");
}

/** A noun at the root with a past participle after it and no finite verb of its own is a clause: "Osterlich forces advanced on F". */
function nounRootClause(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  const root = tree.head.indexOf(-1);
  if (root < 0 || !isNominal(tree, root)) return 0;
  const verb = kids(tree, root, "acl").find((c) => c > root && readsAsVerb(tree, c, triggerVerbs));
  if (
    verb === undefined ||
    tree.upos.at(-1) !== "PUNCT" ||
    kids(tree, root, "conj", "parataxis", "cop").some((c) => isFiniteVerb(tree, c))
  )
    return 0;
  reattach(tree, verb, -1, "root");
  reattach(tree, root, verb, "nsubj");
  tree.xpos[verb] = "VBD";
  for (const child of kids(tree, root, "conj", "punct", "parataxis", "advcl"))
    if (child > verb) reattach(tree, child, verb, tree.rel[child]!);
  return 1;
}

function isFiniteVerb(tree: Tree, c: number): boolean {
  return tree.rel[c] === "cop" || ["VBD", "VBZ", "VBP"].includes(tree.xpos[c]!) || hasKid(tree, c, ["cop", "aux"]);
}

/** A participle that governs what an active verb would: an object, a name, a direction; not "by" or "of" as a passive would. */
function readsAsVerb(tree: Tree, c: number, triggerVerbs: ReadonlySet<string>): boolean {
  if (!["VBN", "VBD"].includes(tree.xpos[c]!)) return false;
  const known = triggerVerbs.has(tree.lemma[c]!) || MOVING.has(tree.lemma[c]!);
  if (!known && !hasKid(tree, c, ["obj", "ccomp"])) return false;
  if (
    hasKid(tree, c, ["obl:agent"]) ||
    tree.children[c]!.some((d) => hasKid(tree, d, ["case", "mark"], ["by", "of"]) && tree.rel[d] !== "obj")
  )
    return false;
  return hasKid(tree, c, ["obj", "obl"]) || kids(tree, c, "xcomp").some((x) => tree.upos[x] === "PROPN");
}
const MOVING = new Set([
  "advance",
  "march",
  "push",
  "move",
  "enter",
  "cross",
  "retreat",
  "withdraw",
  "clash",
  "open",
  "call",
  "say",
  "appeal",
  "declare",
  "agree",
]);

/** "killed at least 14 people": the "at" of "at least" read as a preposition of the whole phrase. */
function atLeast(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const noun = tree.head[i]!;
    if (word !== "at" || !["least", "most"].includes(tree.lower[i + 1] ?? "") || tree.rel[i] !== "case" || noun < 0)
      return;
    tree.rel[i] = "advmod";
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

/** "rejected claims that ...": the content noun was read as the main verb with the refusal below it. */
function contentNounAsVerb(tree: Tree): number {
  const i = tree.lower.findIndex(
    (word, at) => CONTENT_NOUNS.has(word) && isVerb(tree, at) && at > 0 && REFUSING.has(tree.lemma[at - 1]!),
  );
  if (i < 0) return 0;
  const refusal = i - 1;
  if (tree.head[refusal] !== i) return 0;
  const head = tree.head[i]!;
  const rel = tree.rel[i]!;
  const clause = kids(tree, i, "ccomp").filter((c) => c > i);
  const others = tree.children[i]!.filter((c) => c !== refusal && !clause.includes(c));
  reattach(tree, refusal, head, rel);
  for (const child of others)
    if (tree.rel[child] !== "punct" || child < i) reattach(tree, child, refusal, tree.rel[child]!);
  reattach(tree, i, refusal, "obj");
  tree.upos[i] = "NOUN";
  tree.xpos[i] = "NNS";
  for (const child of clause) reattach(tree, child, i, "acl");
  return 1;
}

/** "X, Z said, had V-ed": of two subjects of a speech verb the first belongs to the clause it reports. */
function interruptedClause(tree: Tree): number {
  let fired = 0;
  tree.children.forEach((children, v) => {
    const subjects = children.filter((c) => tree.rel[c] === "nsubj");
    const clause = kid(tree, v, "ccomp");
    if (subjects.length !== 2 || clause < 0 || subjects[1]! > v) return;
    if (clause < v && !(subjects[0]! < clause && clause < subjects[1]!)) return;
    if (hasKid(tree, clause, ["nsubj", "nsubj:pass"])) return;
    if (reattach(tree, subjects[0]!, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj")) fired++;
  });
  return fired;
}

/** "killed three and wounded many", where the second past verb hangs as a modifier: left to the parser; here only verb conjuncts tagged as nouns. */
function verbConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || !isVerb(tree, head) || tree.upos[i] !== "NOUN" || !hasKid(tree, i, ["obj"]))
      return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = tree.xpos[head]!;
    fired++;
  });
  return fired;
}

/** "accused Y of supporting rebels": a gerund after "of" read as an adjective of its own object. */
function gerundAsAdjective(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, gerund) => {
    const noun = tree.head[gerund]!;
    if (rel !== "amod" || tree.xpos[gerund] !== "VBG" || noun < gerund) return;
    const mark = kids(tree, noun, "case").find(
      (c) => c === gerund - 1 && ["of", "for", "from"].includes(tree.lower[c]!),
    );
    let verb = tree.head[noun]!;
    while (verb >= 0 && !isVerb(tree, verb)) verb = tree.head[verb]!;
    if (mark === undefined || verb < 0 || !ACCUSING.has(tree.lemma[verb]!)) return;
    if (!reattach(tree, gerund, verb, "advcl")) return;
    tree.upos[gerund] = "VERB";
    reattach(tree, mark, gerund, "mark");
    reattach(tree, noun, gerund, "obj");
    fired++;
  });
  return fired;
}
const ACCUSING = new Set(["accuse", "suspect", "convict", "acquit", "blame", "stop", "prevent"]);

/** "X severed ties with Y": the verb read as an adjective of its object, the subject as a compound. */
function verbAsAdjective(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  const root = tree.head.indexOf(-1);
  if (root < 0 || tree.upos[root] !== "NOUN" || hasKid(tree, root, ["cop", "nsubj", "det"])) return 0;
  const verb = kids(tree, root, "amod").find(
    (c) => /(ed|t|lost|held|won)$/.test(tree.lower[c]!) && verbLemma(tree.lower[c]!, triggerVerbs) !== null,
  );
  const subject =
    verb === undefined
      ? -1
      : (kids(tree, root, "compound", "nmod:desc")
          .filter((c) => c < verb && tree.upos[c] === "PROPN")
          .at(-1) ?? -1);
  if (verb === undefined || subject < 0) return 0;
  reattach(tree, verb, -1, "root");
  tree.upos[verb] = "VERB";
  tree.xpos[verb] = "VBD";
  tree.lemma[verb] = verbLemma(tree.lower[verb]!, triggerVerbs)!;
  reattach(tree, subject, verb, "nsubj");
  reattach(tree, root, verb, "obj");
  return 1;
}

function verbLemma(word: string, triggerVerbs: ReadonlySet<string>): string | null {
  const IRREGULAR: Readonly<Record<string, string>> = {
    lost: "lose",
    held: "hold",
    won: "win",
    cut: "cut",
    sent: "send",
    hit: "hit",
  };
  const forms = [
    IRREGULAR[word] ?? "",
    word.replace(/d$/, ""),
    word.replace(/ed$/, ""),
    word.replace(/(.)\1ed$/, "$1"),
  ];
  return forms.find((form) => triggerVerbs.has(form) || SEVERING.has(form)) ?? null;
}
const SEVERING = new Set(["sever", "cut", "lose", "restore", "suspend", "reject", "condemn"]);

/** "took three tourists hostage": the people read as a compound of the state they were put in. */
function takenHostage(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!["hostage", "captive", "prisoner"].includes(word) || tree.rel[i] !== "obj") return;
    const people = kids(tree, i, "compound").find((c) => c === i - 1 && ["NNS", "NNP", "NNPS"].includes(tree.xpos[c]!));
    const verb = tree.head[i]!;
    if (people === undefined) return;
    for (const child of tree.children[i]!.filter((c) => c < people)) reattach(tree, child, people, tree.rel[child]!);
    reattach(tree, people, verb, "obj");
    reattach(tree, i, verb, "xcomp");
    fired++;
  });
  return fired;
}

/** A bare noun phrase right after a verb without an object is its object, whatever the label. */
function bareOblique(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "obl" || verb < 0 || verb > i || !isVerb(tree, verb) || !["NNS", "NNP"].includes(tree.xpos[i]!)) return;
    if (
      hasKid(tree, i, ["case"]) ||
      hasKid(tree, verb, ["obj"]) ||
      hasPassiveAux(tree, verb) ||
      i - verb > 6 ||
      TIMES.has(tree.lemma[i]!)
    )
      return;
    tree.rel[i] = "obj";
    fired++;
  });
  return fired;
}
const TIMES = new Set(
  "day week month year hour minute time monday tuesday wednesday thursday friday saturday sunday night morning".split(
    " ",
  ),
);

/** "X, a militia, ..." read as a list of two without a conjunction: the described name and its description. */
function appositionAsConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || !isNominal(tree, i) || !isNominal(tree, head) || hasKid(tree, i, ["cc", "case"]))
      return;
    if (
      kids(tree, head, "conj").length > 1 ||
      kids(tree, i, "conj").length > 0 ||
      !hasKid(tree, i, ["det"], ["a", "an", "the"])
    )
      return;
    if (tree.upos[head] !== "PROPN" || tree.upos[i] !== "NOUN") return;
    tree.rel[i] = "appos";
    fired++;
  });
  return fired;
}

const REPAIRS: readonly Repair[] = [
  { name: "active-subject", apply: activeSubject },
  { name: "interrupted-clause", apply: interruptedClause },
  { name: "content-noun-as-verb", apply: contentNounAsVerb },
  { name: "have-participle", apply: haveParticiple },
  { name: "noun-root-clause", apply: nounRootClause },
  { name: "at-least", apply: atLeast },
  { name: "bare-oblique", apply: bareOblique },
  { name: "gerund-as-adjective", apply: gerundAsAdjective },
  { name: "verb-as-adjective", apply: verbAsAdjective },
  { name: "taken-hostage", apply: takenHostage },
  { name: "apposition-as-conjunct", apply: appositionAsConjunct },
  { name: "verb-conjunct", apply: verbConjunct },
];

/** Applies every repair once, in order; returns how often each fired (only those that did). */
export function repairTree(tree: Tree, triggerVerbs: ReadonlySet<string>): ReadonlyMap<string, number> {
  const fired = new Map<string, number>();
  for (const repair of REPAIRS) {
    const times = repair.apply(tree, triggerVerbs);
    if (times > 0) fired.set(repair.name, times);
  }
  return fired;
}
