// Repairs of lists: members told after "among them", a second object hung on the date of the first.
import { KIN_OF_ONE_NAME } from "../../lexicon/people.ts";
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { dominates, hasKid, hasPassiveAux, isNominal, isVerb, kid, kids, reattach, type Tree } from "../tree.ts";

/** "jailed dozens of writers, among them X and Y": X hangs on the writers, as after "including". */
export function amongThem(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (word !== "among" || !THEM.has(tree.lower[i + 1] ?? "") || tree.lower[i - 1] !== ",") return;
    const member = headFrom(tree, i + 2);
    const near = wholeBefore(tree, i - 1);
    const whole = near < 0 ? wholeOfClause(tree, i) : near;
    if (member < 0 || whole < 0 || !(tree.head[member] === tree.head[i + 1] || holds(tree, tree.head[member]!, whole)))
      return;
    if (hasVerbBeside(tree, i + 1, member) || !reattach(tree, member, whole, "nmod")) return;
    reattach(tree, i, member, "case");
    reattach(tree, i + 1, i, "fixed");
    fired++;
  });
  return fired;
}
const THEM = new Set(["them", "these", "those"]);

/** "jailed twelve writers, including X": X read as an adjunct of the verb is one of the plural right before the comma. */
export function includingMember(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const member = tree.head[i]!;
    const whole = i - 2;
    if (word !== "including" || tree.lower[i - 1] !== "," || tree.rel[i] !== "case" || tree.rel[member] !== "obl")
      return;
    if (tree.xpos[whole] !== "NNS" || !["obj", "nsubj:pass"].includes(tree.rel[whole]!)) return;
    if (tree.head[whole] === tree.head[member] && reattach(tree, member, whole, "nmod")) fired++;
  });
  return fired;
}

/** Whether `upper` is `lower` or stands above it. */
function holds(tree: Tree, upper: number, lower: number): boolean {
  return upper === lower || dominates(tree, upper, lower);
}

/** "among them were X and Y": the list is the subject of a clause of its own. */
function hasVerbBeside(tree: Tree, them: number, member: number): boolean {
  return tree.lower.slice(them, member).some((_, k) => /^(?:VB[DZP]|MD)$/.test(tree.xpos[them + k]!));
}

/** Head of the noun phrase that begins at `start`; -1 where none does. */
function headFrom(tree: Tree, start: number): number {
  let at = start;
  while (at < tree.tokens.length && tree.head[at]! > at && !isVerb(tree, tree.head[at]!)) at = tree.head[at]!;
  return at < tree.tokens.length && isNominal(tree, at) ? at : -1;
}

/** The plural before a comma that the list is a part of, in the object of its clause. */
function wholeBefore(tree: Tree, comma: number): number {
  for (let i = comma - 1; i >= Math.max(0, comma - 8); i--) {
    if (isVerb(tree, i)) return tree.rel[i] === "acl:relcl" && tree.xpos[tree.head[i]!] === "NNS" ? tree.head[i]! : -1;
    if (tree.xpos[i] === "NNS" && WHOLES.has(tree.rel[i]!)) return i;
  }
  return -1;
}
const WHOLES = new Set(["obj", "nmod", "obl", "nsubj", "nsubj:pass", "conj"]);

/** "200 people were jailed in F, among them X", "forty are in custody, among them Y": the plural that the clause is about, where the list ends it. */
function wholeOfClause(tree: Tree, among: number): number {
  let clause = tree.head[among + 1]!;
  while (clause >= 0 && !isVerb(tree, clause) && !hasKid(tree, clause, ["cop"])) clause = tree.head[clause]!;
  if (clause < 0 || clause > among) return -1;
  const object = kid(tree, clause, "obj");
  const whole = hasPassiveAux(tree, clause)
    ? kid(tree, clause, "nsubj:pass")
    : object >= 0
      ? object
      : kid(tree, clause, "nsubj");
  return whole >= 0 && whole < among && (tree.xpos[whole] === "NNS" || tree.upos[whole] === "NUM") ? whole : -1;
}

/** "the chiefs of the army, the navy and the police V-ed": the second and third of those that have chiefs read as who the chiefs are. */
export function listBehindOf(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, second) => {
    const heads = tree.head[second]!;
    if (rel !== "appos" || heads < 0 || tree.xpos[heads] !== "NNS" || tree.upos[second] !== "NOUN") return;
    const first = kids(tree, heads, "nmod").find((c) => c > heads && hasKid(tree, c, ["case"], ["of"]));
    if (first === undefined || first > second || tree.lower[first + 1] !== "," || tree.upos[first] !== "NOUN") return;
    const isAlike = [first, second].every((t) => hasKid(tree, t, ["det"], ["the"]) && tree.xpos[t] === "NN");
    const others = kids(tree, second, "conj").filter((c) => hasKid(tree, c, ["cc"], ["and"]));
    if (!isAlike || others.length === 0 || !reattach(tree, second, first, "conj")) return;
    for (const other of others) reattach(tree, other, first, "conj");
    fired++;
  });
  return fired;
}

/** "took F in May and G in June": what is joined to a date is joined to the object before it. */
export function objectAfterDate(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const date = tree.head[i]!;
    if (rel !== "conj" || date < 0 || !isDate(tree, date) || isDate(tree, i) || !isNominal(tree, i)) return;
    if (hasKid(tree, i, ["case", "nmod:poss"]) || tree.upos[i] === "NUM" || !isMarkedDate(tree, date)) return;
    const verb = tree.head[date]!;
    const object = verb < 0 ? -1 : kid(tree, verb, "obj", "nsubj:pass");
    if (object >= 0 && object < date && reattach(tree, i, object, "conj")) fired++;
  });
  return fired;
}

function isDate(tree: Tree, i: number): boolean {
  return DAY_OR_MONTH.has(tree.lower[i]!) || /^(?:1[89]|20)\d\d$/.test(tree.lower[i]!);
}

function isMarkedDate(tree: Tree, date: number): boolean {
  return tree.rel[date] === "obl" || tree.rel[date] === "obl:unmarked" || hasKid(tree, date, ["case"]);
}

/** "took F, then G and H": what follows in time is one more, not another name of the first. */
export function laterConjunct(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    if (rel !== "appos" || !kids(tree, i, "advmod").some((c) => c < i && LATER.has(tree.lower[c]!))) return;
    tree.rel[i] = "conj";
    fired++;
  });
  return fired;
}
const LATER = new Set("then later next finally eventually subsequently afterwards".split(" "));

/** "accused X, Y and Z alike of shelling W": what hangs on "alike" belongs to the verb above. */
export function allAlike(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const verb = tree.head[i]!;
    if (word !== "alike" || verb < 0 || !isVerb(tree, verb)) return;
    for (const clause of kids(tree, i, "advcl", "acl")) if (reattach(tree, clause, verb, "advcl")) fired++;
  });
  return fired;
}

/** "indicted both in July", "both turned it down", "neither has come": one word for two, read as part of a list that there is not. */
export function bothAlone(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const verb = tree.head[i]!;
    if (word === "neither" && tree.rel[i] === "advmod" && verb > i && isVerb(tree, verb)) {
      if (hasKid(tree, verb, ["nsubj", "nsubj:pass", "csubj"]) || tree.lower.includes("nor")) return;
      tree.rel[i] = hasKid(tree, verb, ["aux:pass"]) ? "nsubj:pass" : "nsubj";
      tree.upos[i] = "PRON";
      tree.xpos[i] = "DT";
      fired++;
    }
    if (word === "both" && tree.upos[i] === "CCONJ" && /^(?:nsubj|obj|obl)/.test(tree.rel[i]!)) tree.upos[i] = "PRON";
    if (word !== "both" || tree.rel[i] !== "cc:preconj" || verb < 0 || tree.upos[verb] !== "VERB") return;
    const joined = kids(tree, verb, "conj").some((c) => kids(tree, c, "nsubj").length === 0);
    const listed = verb < i && kids(tree, verb, "obl", "obj").some((c) => c > i && hasKid(tree, c, ["conj"]));
    const taken = kids(tree, verb, ...(verb < i ? ["obj"] : ["nsubj", "nsubj:pass"])).length > 0;
    if (taken || listed || (verb > i && joined)) return;
    const subject = hasKid(tree, verb, ["aux:pass"]) ? "nsubj:pass" : "nsubj";
    tree.rel[i] = verb < i ? "obj" : subject;
    tree.upos[i] = "PRON";
    tree.xpos[i] = "DT";
    fired++;
  });
  return fired;
}

/** "A, his wife B and his son C": relatives in a list with the one whose they are, not another name of him. */
export function relativesInList(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, kin) => {
    const first = tree.head[kin]!;
    const his = kids(tree, kin, "nmod:poss").find((c) => tree.xpos[c] === "PRP$");
    if (rel !== "appos" || his === undefined || !KIN_OF_ONE_NAME.has(tree.lemma[kin]!) || first > his) return;
    const others = kids(tree, kin, "conj");
    if (tree.lower[his - 1] !== "," || !others.some((c) => hasKid(tree, c, ["cc"], ["and"]))) return;
    tree.rel[kin] = "conj";
    for (const other of others) reattach(tree, other, first, "conj");
    fired++;
  });
  return fired;
}

/** "X, the Y and Z V-ed", "X, Y and Z V": names before a verb of which the second was read as a description or a part of the first, or as a subject beside it. */
export function listOfNames(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, first) => {
    const verb = tree.head[first]!;
    if (!["nsubj", "nsubj:pass"].includes(rel) || verb < first || tree.upos[first] !== "PROPN") return;
    const comma = endOfName(tree, first) + 1;
    if (tree.lower[comma] !== ",") return;
    const second = headBetween(tree, comma + 1);
    if (second < 0 || !isMisreadSecond(tree, first, second, verb)) return;
    const and = endOfName(tree, second) + 1;
    const third = tree.lower[and] === "and" ? headBetween(tree, and + 1) : -1;
    if (third < 0 || !isRightBefore(tree, third, verb)) return;
    if (!reattach(tree, second, first, "conj") || !reattach(tree, third, first, "conj")) return;
    reattach(tree, and, third, "cc");
    fired++;
  });
  return fired;
}

/** The second of a list: named with "the", hung on the first across a comma, or a subject of its own. */
function isMisreadSecond(tree: Tree, first: number, second: number, verb: number): boolean {
  const head = tree.head[second]!;
  if (tree.rel[second] === "appos") return head === first && hasKid(tree, second, ["det"], ["the"]);
  return (
    (tree.rel[second] === "compound" && head === first) || (tree.rel[second]!.startsWith("nsubj") && head === verb)
  );
}

/** The head of the run of capitalised words at a token, behind its article; -1 where there is none. */
function headBetween(tree: Tree, at: number): number {
  const from = tree.lower[at] === "the" ? at + 1 : at;
  let last = from - 1;
  while (/^\p{Lu}/u.test(tree.tokens[last + 1]?.text ?? "")) last++;
  for (let i = from; i <= last; i++)
    if (tree.upos[i] === "PROPN" && (tree.head[i]! < from || tree.head[i]! > last)) return i;
  return -1;
}

/** The last of the capitalised words that begin at or go on from a name. */
function endOfName(tree: Tree, name: number): number {
  let last = name;
  while (/^\p{Lu}/u.test(tree.tokens[last + 1]?.text ?? "")) last++;
  return last;
}

/** Whether nothing but auxiliaries and adverbs stands between a name and the verb. */
function isRightBefore(tree: Tree, name: number, verb: number): boolean {
  const last = endOfName(tree, name);
  return last < verb && tree.upos.slice(last + 1, verb).every((upos) => ["AUX", "ADV", "PART"].includes(upos));
}
