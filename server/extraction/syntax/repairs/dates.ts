// Repairs of dates: nouns taken for a part of the date before them.
import { DAY_OR_MONTH, TIME_NOUNS } from "../../lexicon/words.ts";
import { hasKid, hasPassiveAux, isVerb, kids, reattach, type Tree } from "../tree.ts";

/** "On the night of August 7 X shelled Y": the number belongs to the date, and the noun after it is the subject that the verb lacks. */
export function subjectAfterDate(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, day) => {
    const noun = tree.head[day]!;
    if (rel !== "nummod" || noun < day || !isDatePart(tree, day)) return;
    const role = tree.rel[noun]!;
    if (!["nmod", "obl", "nsubj"].includes(role)) return;
    const mark = [...kids(tree, noun, "case"), ...kids(tree, day, "case")].find((c) => c < day);
    const verb = role === "nsubj" ? tree.head[noun]! : verbAfter(tree, noun);
    if (mark === undefined || verb < 0) return;
    const [above, link] = role === "nsubj" ? [verb, "obl"] : [tree.head[noun]!, role];
    const months = tree.children[noun]!.filter((c) => mark < c && c < noun && DAY_OR_MONTH.has(tree.lower[c]!));
    if (!reattach(tree, noun, verb, hasPassiveAux(tree, verb) ? "nsubj:pass" : "nsubj")) return;
    reattach(tree, day, above, link);
    for (const part of [mark, ...months]) reattach(tree, part, day, part === mark ? "case" : "nmod:unmarked");
    fired++;
  });
  return fired;
}

/** "In April X's minister, Y, met Z": the month read into the phrase of the subject that the verb lacks. */
export function subjectBehindMonth(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((_, day) => {
    const noun = tree.head[day]!;
    const mark = day - 1;
    if (!isDate(tree, day) || noun < day || tree.head[mark] !== noun || tree.rel[mark] !== "case") return;
    const opens = mark === 0 || ["PUNCT", "CCONJ"].includes(tree.upos[mark - 1]!);
    const verb = tree.head[noun]!;
    if (!opens || tree.rel[noun] !== "obl" || verb < noun || !isVerb(tree, verb)) return;
    if (tree.upos[noun] === "NUM" || TIME_NOUNS.has(tree.lemma[noun]!) || isDate(tree, noun)) return;
    if (hasKid(tree, verb, ["nsubj", "nsubj:pass", "csubj", "expl"])) return;
    if (!reattach(tree, noun, verb, hasPassiveAux(tree, verb) ? "nsubj:pass" : "nsubj")) return;
    reattach(tree, day, verb, "obl");
    reattach(tree, mark, day, "case");
    fired++;
  });
  return fired;
}

/** "That May he signed", "Since May police have": the month with its capital read as the auxiliary of the verb behind it. */
export function monthAsAuxiliary(tree: Tree): number {
  let fired = 0;
  tree.tokens.forEach(({ text }, i) => {
    if (text !== "May" || i === 0 || tree.upos[i] !== "AUX" || !BEFORE_MONTH.has(tree.lower[i - 1]!)) return;
    tree.upos[i] = "PROPN";
    tree.xpos[i] = "NNP";
    tree.lemma[i] = "May";
    const opener = i - 1;
    const isPreposition = tree.upos[opener] === "ADP" || tree.upos[opener] === "SCONJ";
    tree.rel[i] = isPreposition ? "obl" : "obl:unmarked";
    reattach(tree, opener, i, isPreposition ? "case" : tree.upos[opener] === "ADJ" ? "amod" : "det");
    fired++;
  });
  return fired;
}
const BEFORE_MONTH = new Set(
  "that this last next every each since by until till in of late early mid previous following".split(" "),
);

function isDate(tree: Tree, i: number): boolean {
  return DAY_OR_MONTH.has(tree.lower[i]!) || isDatePart(tree, i);
}

/** A year, or a day beside its month. */
function isDatePart(tree: Tree, i: number): boolean {
  const word = tree.lower[i]!;
  if (/^(?:1[6-9]|20)\d\d$/.test(word)) return true;
  const beside = [tree.lower[i - 1] ?? "", tree.lower[i + 1] ?? ""];
  return /^\d{1,2}$/.test(word) && beside.some((b) => DAY_OR_MONTH.has(b));
}

/** The verb right behind a noun that hangs on it or on its adjunct, where it has no subject; -1 where there is none. */
function verbAfter(tree: Tree, noun: number): number {
  const above = tree.head[noun]!;
  const verb = isVerb(tree, above) ? above : tree.head[above]!;
  if (verb <= noun || !isVerb(tree, verb) || hasKid(tree, verb, ["nsubj", "nsubj:pass"])) return -1;
  const between = tree.tokens.slice(noun + 1, verb).every((_, k) => tree.head[noun + 1 + k] === verb);
  return between && !tree.lower.slice(noun, verb).includes(",") ? verb : -1;
}

const TIMES = new Set("minute hour day week month year decade moment".split(" "));
const SINCE = new Set("before earlier later ago after afterwards previously".split(" "));

/** "struck a bargain with F days before": the name read as a part of the time behind it. */
export function nameBeforeTime(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, time) => {
    if (!TIMES.has(lemma) || tree.xpos[time] !== "NNS" || !SINCE.has(tree.lower[time + 1] ?? "")) return;
    const name = kids(tree, time, "compound").find(
      (c) => tree.upos[c] === "PROPN" && !DAY_OR_MONTH.has(tree.lower[c]!),
    );
    const head = tree.head[time]!;
    const verb = isVerb(tree, head) ? head : (tree.head[head] ?? -1);
    if (name === undefined || head < 0 || verb < 0) return;
    const before = tree.children[time]!.filter((c) => c !== name && c < name);
    if (!reattach(tree, name, head, tree.rel[time]!)) return;
    for (const child of before) reattach(tree, child, name, tree.rel[child]!);
    reattach(tree, time, verb, "obl:unmarked");
    fired++;
  });
  return fired;
}
