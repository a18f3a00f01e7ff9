// Repairs of how far somebody's words reach: speakers that interrupt a clause, and statements on one side of a semicolon.
import { hasKid, hasPassiveAux, isNominal, kid, kids, reattach, type Tree } from "../tree.ts";
import { SAYING } from "./speech.ts";

/** "X, a spokesman said on Monday, had V-ed": who says it read as a description of the subject that he interrupts. */
export function interruptingSpeaker(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, said) => {
    if (!SAYING.has(lemma)) return;
    const clause = interruptedClause(tree, said);
    if (clause < 0) return;
    const subject = kid(tree, clause === tree.head[said] ? clause : said, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > said) return;
    const speaker = kids(tree, subject, "appos").find((c) => c < said);
    if (speaker === undefined || !tree.lower.slice(subject, speaker).includes(",")) return;
    const resumed = tree.lower.slice(said, clause).includes(",") && hasKid(tree, clause, ["aux", "aux:pass", "cop"]);
    if (!resumed || tree.lower.slice(speaker, said).includes(",")) return;
    reattach(tree, subject, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj");
    if (!reattach(tree, speaker, said, "nsubj")) return;
    if (tree.head[said] === clause) tree.rel[said] = "parataxis";
    fired++;
  });
  return fired;
}

/** The clause without a subject that a speech verb has for its content, or that it hangs on without a subject of its own; -1 where there is none. */
function interruptedClause(tree: Tree, said: number): number {
  const content = kids(tree, said, "ccomp").find((c) => c > said);
  if (content !== undefined) return hasKid(tree, content, ["nsubj", "nsubj:pass"]) ? -1 : content;
  const loose = ["advcl", "parataxis", "acl"].includes(tree.rel[said]!) && tree.xpos[said] === "VBD";
  const bare = loose && !hasKid(tree, said, ["nsubj", "mark", "obj"]);
  return bare && tree.head[said]! > said ? tree.head[said]! : -1;
}

/** "X, he tells reporters, was trained by Y": words of speech between commas read as a relative clause of what they interrupt. */
export function interruptingTeller(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, said) => {
    const noun = tree.head[said]!;
    if (rel !== "acl:relcl" || said < noun || !SAYING.has(tree.lemma[said]!)) return;
    const speaker = kid(tree, said, "nsubj");
    const clause = tree.head[noun]!;
    if (speaker < noun || speaker > said || /^W/.test(tree.xpos[speaker]!) || clause < said) return;
    if (!tree.rel[noun]!.startsWith("nsubj") || hasKid(tree, said, ["obj", "ccomp", "xcomp", "mark"])) return;
    const first = Math.min(speaker, ...tree.children[speaker]!);
    const last = Math.max(said, ...kids(tree, said, "iobj", "obl", "advmod"));
    if (tree.lower[first - 1] !== "," || tree.lower[last + 1] !== ",") return;
    if (reattach(tree, said, clause, "parataxis")) fired++;
  });
  return fired;
}

/** "X, the minister tells visitors, armed Y": the verb of speech read as the first of two things that X did. */
export function tellerBetween(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, said) => {
    if (!SAYING.has(lemma)) return;
    const subjects = kids(tree, said, "nsubj").filter((c) => c < said);
    const clause = kids(tree, said, "conj").find((c) => c > said && tree.lower[c - 1] === ",");
    if (subjects.length !== 2 || clause === undefined || hasKid(tree, clause, ["nsubj", "nsubj:pass", "cc"])) return;
    if (!tree.lower.slice(subjects[0]!, subjects[1]!).includes(",") || !reattach(tree, clause, said, "ccomp")) return;
    reattach(tree, subjects[0]!, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj");
    fired++;
  });
  return fired;
}

/** "Shortly before noon X said that mines had killed Y": who says so read as a circumstance of what is said. */
export function saidAsCircumstance(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, said) => {
    const content = tree.head[said]!;
    if (rel !== "advcl" || content < said || !SAYING.has(tree.lemma[said]!) || kid(tree, said, "nsubj") < 0) return;
    const that = kids(tree, content, "mark").find((c) => tree.lower[c] === "that");
    if (that !== said + 1 || hasKid(tree, said, ["ccomp"])) return;
    const [above, relation] = [tree.head[content]!, tree.rel[content]!];
    if (!reattach(tree, said, above, relation)) return;
    reattach(tree, content, said, "ccomp");
    fired++;
  });
  return fired;
}

/** "X attacked Y; two people died, Z said": Z says what stands on Z's side of the semicolon. */
export function saidBehindSemicolon(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, said) => {
    const semicolon = tree.lower.lastIndexOf(";", said);
    const first = SAYING.has(lemma) && semicolon > 0 ? kids(tree, said, "ccomp").find((c) => c < semicolon) : undefined;
    if (first === undefined || kid(tree, said, "nsubj") < semicolon || hasKid(tree, first, ["mark"])) return;
    const second = kids(tree, first, "parataxis", "conj").find((c) => c > semicolon && c < said);
    if (second === undefined || !hasKid(tree, second, ["nsubj", "nsubj:pass", "expl"])) return;
    if (!reattach(tree, second, -1, "dep") || !reattach(tree, first, tree.head[said]!, tree.rel[said]!)) return;
    reattach(tree, said, first, "parataxis");
    reattach(tree, second, said, "ccomp");
    fired++;
  });
  return fired;
}

/** "most were shot, the UN office estimated in May", "he is dead, witnesses report": whoever speaks at the end, read as a part of what is said. */
export function trailingSpeaker(tree: Tree): number {
  const end = tree.upos.findLastIndex((tag) => tag !== "PUNCT");
  const verb = [end, end - 1, end - 2, end - 3].find(
    (v) => SPOKEN.has(tree.lower[v] ?? "") && isWhen(tree, v + 1, end),
  );
  const root = tree.head.indexOf(-1);
  if (verb === undefined || (tree.upos[verb] === "VERB" && tree.rel[verb] === "parataxis")) return 0;
  const comma = tree.lower.lastIndexOf(",", verb);
  if (root < 0 || root > comma || tree.upos[root] !== "VERB" || verb - comma > 8 || comma < 2) return 0;
  const heads = range(comma + 1, verb).filter((t) => tree.head[t]! <= comma || tree.head[t]! >= verb);
  const [speaker] = heads;
  if (speaker === undefined || heads.length > 1 || !isNominal(tree, speaker)) return 0;
  if (range(comma + 1, verb).some((t) => BREAKS.has(tree.upos[t]!) && tree.rel[t] !== "amod")) return 0;
  for (const token of [verb, speaker]) reattach(tree, token, -1, "dep");
  reattach(tree, verb, root, "parataxis");
  reattach(tree, speaker, verb, "nsubj");
  tree.upos[verb] = "VERB";
  tree.xpos[verb] = tree.lower[verb] === "report" ? "VBP" : "VBD";
  tree.lemma[verb] = SPOKEN.get(tree.lower[verb]!)!;
  return 1;
}
const SPOKEN = new Map(
  [
    "say said",
    "announce announced",
    "report reported",
    "report report",
    "estimate estimated",
    "add added",
    "confirm confirmed",
  ]
    .concat(["claim claimed", "state stated"])
    .map((pair) => pair.split(" ").reverse() as [string, string]),
);
const BREAKS = new Set(["VERB", "AUX", "SCONJ", "CCONJ", "ADP", "PUNCT"]);

/** Nothing, a day, or a date with its preposition. */
function isWhen(tree: Tree, from: number, to: number): boolean {
  return range(from, to + 1).every((t) => ["ADP", "NUM", "PROPN", "ADV"].includes(tree.upos[t]!));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
