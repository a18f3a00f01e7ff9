// Repairs where a verb was read as an adjective of its own object.
import { hasKid, isNominal, isVerb, kids, reattach, type Tree } from "../tree.ts";

const ACCUSING = new Set(["accuse", "suspect", "convict", "acquit", "blame", "stop", "prevent"]);

/** "accused Y of supporting rebels": a gerund after "of" read as an adjective of its own object. */
export function gerundAsAdjective(tree: Tree): number {
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

/** "X severed ties with Y", "claims that X armed Y": the verb of a clause read as an adjective of its object, the subject as a compound. */
export function verbAsAdjective(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, verb) => {
    const object = tree.head[verb]!;
    const tagged = tree.xpos[verb] === "VBD";
    if (rel !== "amod" || object < verb || !(tagged || PAST.test(tree.lower[verb]!)) || !standsForClause(tree, object))
      return;
    const lemma = verbLemma(tree.lower[verb]!, triggerVerbs) ?? (tagged ? tree.lemma[verb]! : null);
    const subject = subjectBefore(tree, object, verb);
    if (lemma === null || subject < 0) return;
    const clause = clauseRole(tree, object);
    const above = tree.head[object]!;
    reattach(tree, verb, above, clause);
    makeVerb(tree, verb, lemma);
    for (const c of [...tree.children[object]!])
      if (c < verb || ["punct", "parataxis", "advcl"].includes(tree.rel[c]!)) reattach(tree, c, verb, tree.rel[c]!);
    reattach(tree, object, verb, "obj");
    tree.rel[subject] = "nsubj";
    fired++;
  });
  return fired;
}
const PAST = /(ed|t|lost|held|won)$/;

/** Whether a noun without a copula stands where a clause belongs: alone in its sentence, behind a subordinator, or with a subject. */
function standsForClause(tree: Tree, noun: number): boolean {
  if (hasKid(tree, noun, ["nsubj:outer"])) return hasKid(tree, noun, ["mark"], ["that"]);
  if (!isNominal(tree, noun) || hasKid(tree, noun, ["cop", "nmod:poss"])) return false;
  if (tree.head[noun]! >= 0)
    return hasKid(tree, noun, ["mark"]) || hasKid(tree, noun, ["nsubj"]) || hasKid(tree, noun, ["punct"], [":"]);
  return tree.upos.at(-1) === "PUNCT" && !hasKid(tree, noun, ["nsubj", "det"]);
}

/** The subject that stands before the verb: read as one, or as the first part of a name. */
function subjectBefore(tree: Tree, noun: number, verb: number): number {
  const own = kids(tree, noun, "nsubj").filter((c) => c < verb);
  const parts = kids(tree, noun, "compound", "nmod:desc").filter((c) => c < verb && tree.upos[c] === "PROPN");
  return own.at(-1) ?? parts.at(-1) ?? -1;
}

/** What the clause is to the word above: an argument that it cannot be is content. */
function clauseRole(tree: Tree, noun: number): string {
  const rel = tree.rel[noun]!;
  if (!["iobj", "obj", "nmod", "obl"].includes(rel)) return rel;
  return isVerb(tree, tree.head[noun]!) ? "ccomp" : "acl";
}

const SEVERING = new Set(["sever", "cut", "lose", "restore", "suspend", "reject", "condemn"]);

/** The lemma of a past form among the verbs given; null where it is none of theirs. */
export function verbLemma(word: string, triggerVerbs: ReadonlySet<string>): string | null {
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

/** "X, according to Z, armed Y": a verb after a parenthesis read as an adjective of its object, the subject as the root. */
export function interruptedVerb(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  const root = tree.head.indexOf(-1);
  if (root < 0 || tree.upos[root] !== "PROPN") return 0;
  const described = [root, ...kids(tree, root, "nmod")].flatMap((noun) => kids(tree, noun, "appos"));
  const object = described.find((c) => c > root && tree.upos[c] !== "ADJ");
  const verb =
    object === undefined ? undefined : kids(tree, object, "amod").find((c) => c < object && tree.lower[c - 1] === ",");
  if (object === undefined || verb === undefined || tree.lower[root + 1] !== "," || verb - root < 4) return 0;
  const lemma = /ed$/.test(tree.lower[verb]!) ? verbLemma(tree.lower[verb]!, triggerVerbs) : null;
  if (lemma === null || tree.xpos.some((x) => x === "VBD" || x === "VBZ" || x === "VBP")) return 0;
  makeVerb(tree, verb, lemma);
  reattach(tree, object, -1, "obj");
  reattach(tree, verb, -1, "root");
  reattach(tree, root, verb, "nsubj");
  reattach(tree, object, verb, "obj");
  for (const child of kids(tree, root, "nmod", "punct"))
    if (child > root) reattach(tree, child, verb, tree.rel[child] === "nmod" ? "obl" : "punct");
  return 1;
}

/** "struck X and wounded civilians": the second verb read as an adjective beside a name, the name as a compound of its object. */
export function conjoinedVerb(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, second) => {
    const name = tree.head[second]!;
    if (rel !== "conj" || name < 0 || tree.upos[second] !== "ADJ" || tree.rel[name] !== "compound") return;
    const object = tree.head[name]!;
    const verb = tree.head[object]!;
    const lemma = verbLemma(tree.lower[second]!, triggerVerbs);
    if (lemma === null || verb < 0 || verb !== name - 1 || !isVerb(tree, verb) || object !== second + 1) return;
    if (tree.rel[object] !== "obj" || !reattach(tree, second, verb, "conj")) return;
    makeVerb(tree, second, lemma);
    reattach(tree, name, verb, "obj");
    reattach(tree, object, second, "obj");
    fired++;
  });
  return fired;
}

function makeVerb(tree: Tree, i: number, lemma: string): void {
  tree.upos[i] = "VERB";
  tree.xpos[i] = "VBD";
  tree.lemma[i] = lemma;
}

/** "that it armed rebels": a past verb tagged as an adjective though it has a subject and an object. */
export function adjectiveWithObject(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (xpos !== "JJ" || !hasKid(tree, i, ["obj"]) || !hasKid(tree, i, ["nsubj"]) || hasKid(tree, i, ["cop"])) return;
    const lemma = verbLemma(tree.lower[i]!, triggerVerbs);
    if (lemma === null) return;
    tree.xpos[i] = "VBD";
    tree.upos[i] = "VERB";
    tree.lemma[i] = lemma;
    fired++;
  });
  return fired;
}

/** "X-backed Y crossed ...": the participle of a hyphenated adjective hung on the verb, even as one more subject, instead of the noun behind it. */
export function hyphenatedParticiple(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    const noun = i + 1;
    if (xpos !== "VBN" || !["-", "‑"].includes(tree.lower[i - 1] ?? "") || tree.head[noun] !== tree.head[i]) return;
    if (!["advcl", "nsubj"].includes(tree.rel[i]!) || !["PROPN", "NOUN"].includes(tree.upos[noun]!)) return;
    if (reattach(tree, i, noun, "amod")) fired++;
  });
  return fired;
}

/** "armed X, funded Y and trained Z": the second of three verbs read as an adjective behind the first object. */
export function listedVerb(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const name = tree.head[i]!;
    const verb = name < 0 ? -1 : tree.head[name]!;
    if (rel !== "amod" || i < name || tree.lower[i - 1] !== "," || !/^VB[ND]$/.test(tree.xpos[i]!) || verb < 0) return;
    if (!isVerb(tree, verb) || tree.rel[name] !== "obj" || !triggerVerbs.has(tree.lemma[i]!)) return;
    const object = kids(tree, name, "conj").find(
      (c) => Math.min(c, ...kids(tree, c, "det", "amod", "compound", "nummod")) === i + 1,
    );
    if (object === undefined || !reattach(tree, i, verb, "conj")) return;
    makeVerb(tree, i, tree.lemma[i]!);
    reattach(tree, object, i, "obj");
    for (const next of kids(tree, i, "conj")) if (isVerb(tree, next)) reattach(tree, next, verb, "conj");
    fired++;
  });
  return fired;
}
