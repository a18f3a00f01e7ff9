// Repairs of clauses that open with a time or place: "In the night of 3 June militiamen of X burned F", where the subject was read as a part of the opening.
import { DAY_OR_MONTH, TIME_NOUNS } from "../../lexicon/words.ts";
import { hasKid, hasPassiveAux, isVerb, kids, reattach, type Tree } from "../tree.ts";

/** Gives a finite verb without a subject the noun phrase between its opening and itself. */
export function subjectBehindOpening(tree: Tree): number {
  let fired = 0;
  tree.upos.forEach((_, verb) => {
    if (!lacksSubject(tree, verb)) return;
    const first = openingOf(tree, verb);
    const end = first < 0 ? -1 : endOfPhrase(tree, verb);
    for (let last = end - 1; last > first; last--) {
      const head = isBoundary(tree, first, last, end) ? headOf(tree, last + 1, end) : -1;
      if (head < 0 || !cut(tree, last, head, verb)) continue;
      fired++;
      return;
    }
  });
  return fired;
}

/** A past or compound tense that has no subject and shares none. */
function lacksSubject(tree: Tree, verb: number): boolean {
  if (!isVerb(tree, verb) || !["root", "ccomp", "parataxis", "conj", "advcl"].includes(tree.rel[verb]!)) return false;
  const bare = tree.xpos[verb] === "VBN" && tree.rel[verb] === "root" && hasKid(tree, verb, ["obj"]);
  const finite = tree.xpos[verb] === "VBD" || bare || hasKid(tree, verb, ["aux", "aux:pass"], FINITE_AUX);
  if (!finite || hasKid(tree, verb, ["nsubj:outer", "csubj", "expl"])) return false;
  if (kids(tree, verb, "nsubj", "nsubj:pass").some((c) => c > verb || !isMarked(tree, c))) return false;
  return tree.rel[verb] !== "advcl" || hasKid(tree, verb, ["mark"]);
}

/** A subject with a preposition of its own is no subject as it stands. */
function isMarked(tree: Tree, noun: number): boolean {
  const first = leftmost(tree, noun);
  return tree.rel[first] === "case" && tree.upos[first] === "ADP";
}
const FINITE_AUX = ["had", "has", "have", "was", "were", "is", "are", "will", "would", "could", "might", "may"];

/** The first token of the phrase of time, place or circumstance that opens the clause of a verb; -1 where none does. */
function openingOf(tree: Tree, verb: number): number {
  const opening = kids(tree, verb, "obl", "obl:unmarked", "advmod", "advcl", "nsubj", "nsubj:pass").find(
    (c) => c < verb,
  );
  if (opening === undefined) return -1;
  const first = leftmost(tree, opening);
  const before = tree.lower[first - 1];
  return before === undefined || OPENERS.has(before) ? first : -1;
}
const OPENERS = new Set([",", ";", ":", "and", "but", "that", "only", "“", '"']);

function leftmost(tree: Tree, token: number): number {
  return tree.children[token]!.reduce((least, c) => Math.min(least, c < token ? leftmost(tree, c) : least), token);
}

/** The token behind the noun phrase that stands before a verb: its auxiliary or adverb, or the verb itself. */
function endOfPhrase(tree: Tree, verb: number): number {
  let at = verb;
  while (at > 0 && tree.head[at - 1] === verb && ["aux", "aux:pass", "advmod"].includes(tree.rel[at - 1]!)) at--;
  return at;
}

/** Whether an opening can end at `last`: with a time, or with a name of a place before people in the plural. */
function isBoundary(tree: Tree, first: number, last: number, end: number): boolean {
  const next = tree.upos[last + 1]!;
  if (last + 1 >= end || !(OPENING.has(next) || AMOUNTS.has(tree.lower[last + 1]!))) return false;
  if (tree.lower[last] === ",") return tree.upos[first] === "SCONJ" && !tree.lower.slice(first, last).includes(",");
  if (tree.lower.slice(first, last).some((word) => BREAKS.has(word))) return false;
  if (next === "DET" && ["NOUN", "PROPN"].includes(tree.upos[last]!)) return true;
  if (tree.xpos[last] === "VBG" && FIGHTING.has(tree.lower[last]!)) return true;
  if (endsTime(tree, last)) return !endsTime(tree, last + 1) && !isYear(tree, last + 1);
  const named = tree.upos[last] === "PROPN" && next !== "PROPN" && tree.upos[first] === "ADP";
  if (tree.tokens.some((_, i) => first < i && i < last && tree.upos[i] !== "PROPN")) return false;
  if (tree.tokens.some((_, i) => first < i && i < end && endsTime(tree, i))) return false;
  const head = named ? headOf(tree, last + 1, end) : -1;
  return head >= 0 && tree.xpos[head] === "NNS" && tree.upos[head] === "NOUN";
}
const OPENING = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
const AMOUNTS = new Set(["more", "some", "about", "around", "nearly", "almost", "up"]);
/** "After weeks of fighting the rebels took F": those who fought, read as those who were fought. */
const FIGHTING = new Set(["fighting", "bombing", "shelling", "looting", "rioting", "shooting"]);
const BREAKS = new Set([",", ";", ":"]);

function endsTime(tree: Tree, i: number): boolean {
  if (LATER.has(tree.lower[i]!)) return i > 0 && endsTime(tree, i - 1);
  if (DAY_OR_MONTH.has(tree.lower[i]!)) return true;
  if (TIME_NOUNS.has(tree.lemma[i]!) && tree.upos[i] === "NOUN") return !FALSE_TIMES.has(tree.lemma[i]!);
  return isYear(tree, i) || (/^\d{1,2}$/.test(tree.lower[i]!) && DAY_OR_MONTH.has(tree.lower[i - 1] ?? ""));
}
const LATER = new Set("onward onwards later earlier before afterwards".split(" "));
const FALSE_TIMES = new Set("percent per-cent number lot bit kind sort rest part half second".split(" "));

function isYear(tree: Tree, i: number): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(tree.lower[i]!);
}

/** The noun that heads the words from `first` up to `end`: the last before a preposition or participle, of a name the first; -1 where they are no noun phrase. */
function headOf(tree: Tree, first: number, end: number): number {
  let stop = first;
  while (stop < end && isPart(tree, stop) && !isAfterNoun(tree, stop, first)) stop++;
  const nouns = [];
  for (let i = first; i < stop; i++) if (["NOUN", "PROPN"].includes(tree.upos[i]!)) nouns.push(i);
  const names = nouns.filter((i) => tree.upos[i] === "PROPN");
  if (names.length === nouns.length && names.length > 0)
    return names.find((i) => tree.head[i]! < first || tree.head[i]! >= stop) ?? -1;
  return nouns.at(-1) ?? -1;
}

function isPart(tree: Tree, i: number): boolean {
  return PARTS.has(tree.upos[i]!) || ["'s", "’s", "-"].includes(tree.lower[i]!);
}
const PARTS = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV"]);

/** "troops loyal to X": an adjective behind its noun. */
function isAfterNoun(tree: Tree, i: number, first: number): boolean {
  return tree.upos[i] === "ADJ" && i > first && tree.upos[i - 1] === "NOUN" && tree.head[i] === i - 1;
}

/** Makes `head` the subject, and what stands up to `last` an adjunct without it. */
function cut(tree: Tree, last: number, head: number, verb: number): boolean {
  const above = tree.head[head]!;
  if (above < 0 || !reattach(tree, head, verb, hasPassiveAux(tree, verb) ? "nsubj:pass" : "nsubj")) return false;
  for (const other of kids(tree, verb, "nsubj", "nsubj:pass").filter((c) => c !== head && c < verb))
    reattach(tree, other, other > last ? head : verb, other > last ? "nmod:poss" : "obl");
  const within = above > last ? verb : above;
  const left = tree.children[head]!.filter((c) => c <= last);
  const time = left.includes(last) ? last : left.findLast((c) => tree.rel[c] !== "case" && tree.rel[c] !== "det");
  if (time !== undefined) reattach(tree, time, within, within === verb ? "obl" : "nmod");
  for (const part of left) if (part !== time) reattach(tree, part, time ?? last, tree.rel[part]!);
  for (let i = last + 1; i < verb; i++)
    if (i !== head && tree.head[i]! <= last && tree.head[i]! >= 0)
      reattach(tree, i, i <= head + 1 ? head : verb, i < head ? "compound" : tree.rel[i]!);
  if (tree.xpos[verb] === "VBN" && !hasKid(tree, verb, ["aux", "aux:pass"])) tree.xpos[verb] = "VBD";
  return true;
}
