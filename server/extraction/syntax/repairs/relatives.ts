// Repairs of relative clauses: hung on the whole clause, or read as the content of what they stand on.
import { SPEECH } from "../../lexicon/verbs.ts";
import { hasKid, isNominal, isVerb, kids, reattach, type Tree } from "../tree.ts";

/** "It is X that V-ed": the clause read as the content of X. */
export function cleftRelative(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const noun = tree.head[i]!;
    if (rel !== "ccomp" || noun < 0 || tree.upos[noun] !== "PROPN" || !hasKid(tree, noun, ["cop"])) return;
    const that = kids(tree, i, "mark").find((c) => tree.lower[c] === "that");
    if (
      that === undefined ||
      hasKid(tree, i, ["nsubj", "nsubj:pass"]) ||
      !hasKid(tree, noun, ["nsubj", "expl"], ["it"])
    )
      return;
    tree.rel[i] = "acl:relcl";
    tree.rel[that] = hasKid(tree, i, ["aux:pass"]) ? "nsubj:pass" : "nsubj";
    tree.upos[that] = "PRON";
    fired++;
  });
  return fired;
}

/** "..., which X disputes": the verb of a relative clause read as a plural noun, its subject as a compound. */
export function relativeVerb(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (xpos !== "NNS" || tree.rel[i] !== "acl:relcl" || !hasKid(tree, i, ["obj"], ["which", "that", "whom"])) return;
    const subject = kids(tree, i, "compound", "nmod:desc").find((c) => c === i - 1);
    if (subject === undefined || hasKid(tree, i, ["cop", "nsubj"])) return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBZ";
    tree.rel[subject] = "nsubj";
    fired++;
  });
  return fired;
}

/** "the accord that X signed with Y": a clause with a subject and without an object, read as the content of the noun. */
export function thatRelative(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const noun = tree.head[i]!;
    if (rel !== "acl" || noun < 0 || noun > i || !isVerb(tree, i)) return;
    if (!TREATED.has(tree.lemma[noun]!) && !(DEALS.has(tree.lemma[noun]!) && STRIKING.has(tree.lemma[i]!))) return;
    const that = kids(tree, i, "mark").find((c) => tree.lower[c] === "that" && c === noun + 1);
    if (that === undefined || !hasKid(tree, i, ["nsubj"]) || hasKid(tree, i, ["obj", "ccomp", "xcomp", "aux:pass"]))
      return;
    tree.rel[i] = "acl:relcl";
    tree.rel[that] = "obj";
    tree.upos[that] = "PRON";
    fired++;
  });
  return fired;
}
/** Nouns of what is made rather than said: a clause with "that" is no content of them. */
const TREATED = new Set(
  "accord treaty pact truce ceasefire cease-fire armistice convention protocol memorandum contract coalition alliance group party movement force army militia".split(
    " ",
  ),
);

/** Nouns that a clause may complete, and the verbs whose object they are where it does not. */
const DEALS = new Set("bargain deal agreement understanding compromise settlement arrangement".split(" "));
const STRIKING = new Set(
  "strike sign make reach conclude broker negotiate seal initial ratify forge arrange clinch cut propose accept reject break".split(
    " ",
  ),
);

/** "the treaty that X and Y signed binds Z": the subjects of the relative clause read as those of the verb around it, which has its own. */
export function subjectOfRelative(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const outer = tree.head[i]!;
    if (rel !== "nsubj" || outer < i || !hasEarlierSubject(tree, outer, i)) return;
    const verb = tree.rel.findIndex(
      (r, v) => v > i && v < outer && ["acl", "acl:relcl"].includes(r) && tree.head[v]! < i && isVerb(tree, v),
    );
    if (verb < 0 || hasKid(tree, verb, ["nsubj", "nsubj:pass", "aux:pass"])) return;
    const pronoun = kids(tree, verb, "obj").find((c) => c < i && RELATIVES.has(tree.lower[c]!));
    if (pronoun === undefined || !reattach(tree, i, verb, "nsubj")) return;
    tree.rel[verb] = "acl:relcl";
    if (tree.xpos[verb] === "VBN" && !hasKid(tree, verb, ["aux"])) tree.xpos[verb] = "VBD";
    fired++;
  });
  return fired;
}
const RELATIVES = new Set(["that", "which", "whom"]);

function hasEarlierSubject(tree: Tree, verb: number, subject: number): boolean {
  return kids(tree, verb, "nsubj", "nsubj:pass").some((c) => c < subject);
}

/** "X, which they say has ties to Y": the pronoun is the subject of the inner verb that has none. */
export function reportedRelative(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const inner = tree.head[i]!;
    if (!["obj", "nsubj", "nsubj:pass"].includes(rel) || !["which", "who", "that"].includes(tree.lower[i]!)) return;
    const said = inner > i && tree.rel[inner] === "ccomp" ? tree.head[inner]! : inner;
    const verb = said === inner ? kids(tree, said, "ccomp").find((c) => c > said) : inner;
    if (verb === undefined || said < i || !SPEECH.has(tree.lemma[said]!)) return;
    if (!["acl:relcl", "advcl:relcl"].includes(tree.rel[said]!)) return;
    const sayers = kids(tree, said, "nsubj").filter((c) => c > i && c < said);
    if (sayers.length === 0 || hasKid(tree, verb, ["nsubj", "nsubj:pass", "mark"]) || !isFiniteVerb(tree, verb)) return;
    if (reattach(tree, i, verb, hasKid(tree, verb, ["aux:pass"]) ? "nsubj:pass" : "nsubj") || inner === verb) fired++;
    tree.rel[i] = hasKid(tree, verb, ["aux:pass"]) ? "nsubj:pass" : "nsubj";
    const noun = nounBefore(tree, i);
    if (tree.rel[said] === "advcl:relcl" && noun >= 0) reattach(tree, said, noun, "acl:relcl");
  });
  return fired;
}

/** The head of the noun phrase that ends at the comma before a relative pronoun; -1 where none does. */
export function nounBefore(tree: Tree, pronoun: number): number {
  if (tree.lower[pronoun - 1] !== ",") return -1;
  let noun = pronoun - 2;
  while (noun >= 0 && tree.head[noun]! >= 0 && ["flat", "compound"].includes(tree.rel[noun]!)) noun = tree.head[noun]!;
  return noun >= 0 && isNominal(tree, noun) ? noun : -1;
}

/** Whether a verb is finite by its form or its auxiliaries. */
export function isFiniteVerb(tree: Tree, verb: number): boolean {
  return ["VBZ", "VBD", "VBP"].includes(tree.xpos[verb]!) || hasKid(tree, verb, ["aux", "aux:pass", "cop"]);
}

/** "X, which Y accuses of arming Z": of two subjects of a relative clause without an object the pronoun is the object; so is "whom" read as an article. */
export function objectRelative(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const noun = tree.head[i]!;
    const verb = noun < 0 ? -1 : tree.head[noun]!;
    if (word !== "whom" || tree.rel[i] !== "det" || verb < noun || tree.rel[noun] !== "nsubj") return;
    if (tree.rel[verb] === "acl:relcl" && !hasKid(tree, verb, ["obj"]) && reattach(tree, i, verb, "obj")) fired++;
  });
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (!rel.startsWith("nsubj") || verb < i || tree.rel[verb] !== "acl:relcl" || !isVerb(tree, verb)) return;
    if (!["which", "whom", "who", "that"].includes(tree.lower[i]!) || hasKid(tree, verb, ["obj", "aux:pass"])) return;
    if (!kids(tree, verb, "nsubj").some((c) => c > i && c < verb && tree.upos[c] !== "PRON")) return;
    tree.rel[i] = "obj";
    fired++;
  });
  return fired;
}

/** "..., a claim X denied": the noun read as part of the name of who answers it or as a subject beside it, and the clause as a statement. */
export function statementRelative(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, noun) => {
    const subject = STATEMENT.has(lemma) ? answererBehind(tree, noun) : -1;
    if (subject < 0 || tree.rel[subject] !== "nsubj") return;
    const verb = tree.head[subject]!;
    const article = [...kids(tree, subject, "det"), ...kids(tree, noun, "det")].find(
      (c) => c < noun && ["a", "an"].includes(tree.lower[c]!),
    );
    if (verb < subject || article === undefined || tree.lower[article - 1] !== ",") return;
    const head = tree.head[verb]!;
    if (head < 0 || head > article || !isVerb(tree, verb)) return;
    reattach(tree, noun, head, "appos");
    reattach(tree, article, noun, "det");
    reattach(tree, verb, noun, "acl:relcl");
    fired++;
  });
  return fired;
}

/** The name that a statement stands before as a part of it, or as one more subject of its verb; -1 where there is none. */
function answererBehind(tree: Tree, noun: number): number {
  const head = tree.head[noun]!;
  if (head < noun) return -1;
  const names = tree.rel[noun] === "compound" ? [head] : tree.rel[noun] === "nsubj" ? kids(tree, head, "nsubj") : [];
  return names.find((c) => c > noun && tree.upos[c] === "PROPN") ?? -1;
}

/** What is said and may be answered. */
const STATEMENT = new Set(
  "claim charge accusation allegation assertion suggestion demand proposal offer notion".split(" "),
);

/** "X, with whom Y has been in touch, V-ed": the clause hung on its pronoun, and the pronoun on the main verb. */
export function prepositionalRelative(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const mark = i - 1;
    if (!["whom", "which"].includes(word) || tree.head[mark] !== i || tree.rel[mark] !== "case") return;
    const clause = kids(tree, i, "acl:relcl").find((c) => c > i);
    const noun = nounBefore(tree, mark);
    if (clause === undefined || noun < 0 || !reattach(tree, clause, noun, "acl:relcl")) return;
    if (reattach(tree, i, clause, "obl")) fired++;
  });
  return fired;
}

/** "the League, which A B, a lawyer, founded": who does it, read as another name of the league. */
export function subjectBehindRelative(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, pronoun) => {
    const verb = tree.head[pronoun]!;
    if (!["which", "whom", "that"].includes(word) || tree.rel[pronoun] !== "obj" || verb < pronoun) return;
    if (!["acl:relcl", "advcl"].includes(tree.rel[verb]!) || hasKid(tree, verb, ["nsubj", "nsubj:pass"])) return;
    const name = tree.rel.findIndex((rel, i) => i > pronoun && i < verb && rel === "appos" && tree.head[i]! < pronoun);
    if (name < 0 || name - pronoun > 4 || tree.upos[name] !== "PROPN") return;
    const noun = tree.head[name]!;
    if (!reattach(tree, name, verb, "nsubj")) return;
    if (tree.rel[verb] === "advcl") reattach(tree, verb, noun, "acl:relcl");
    fired++;
  });
  return fired;
}

/** "whom X armed and Y trained": the second clause of a relative, whose subject was read as joined to the pronoun or the first verb. */
export function secondOfRelative(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, pronoun) => {
    if (!["which", "whom", "that"].includes(word) || tree.rel[pronoun] !== "obj") return;
    const first = tree.xpos.findIndex(
      (xpos, i) => i > pronoun && /^VB[DZP]$/.test(xpos) && tree.rel[i] === "acl:relcl",
    );
    const noun = first < 0 ? -1 : tree.head[first]!;
    if (noun < 0 || noun > pronoun || !hasKid(tree, first, ["nsubj"])) return;
    const doer = tree.rel.findIndex(
      (rel, i) => i > first && rel === "conj" && [pronoun, first].includes(tree.head[i]!) && isNominal(tree, i),
    );
    const second = doer < 0 ? -1 : lastOfName(tree, doer) + 1;
    if (second < 0 || !/^VB[DNZP]$/.test(tree.xpos[second] ?? "") || ![first, noun].includes(tree.head[second]!))
      return;
    const joined = tree.lower.slice(first, doer).some((w) => w === "and" || w === "but");
    if (!joined || hasKid(tree, second, ["nsubj", "nsubj:pass", "mark"])) return;
    reattach(tree, pronoun, first, "obj");
    if (!reattach(tree, second, first, "conj") || !reattach(tree, doer, second, "nsubj")) return;
    fired++;
  });
  return fired;
}

/** The last token of the name that begins at or around `name`. */
export function lastOfName(tree: Tree, name: number): number {
  return Math.max(name, ...kids(tree, name, "flat"));
}
