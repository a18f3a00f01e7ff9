// Clauses by which a report frames what somebody says: times and contrasts that are its own, not the speaker's.
import { APPOINTING } from "../lexicon/verbs.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import { isSpeechVerb } from "./speakers.ts";

/** "P, Z said, while Q", "P, Z said on Monday after Q", "P, Z said, two days after Q": contrast and frame of time are the report's own. */
export function isReportersOwn(tree: Tree, at: number, head: number, rel: string): boolean {
  const contrast = kids(tree, at, "mark").some((c) => CONTRASTING.has(tree.lower[c]!));
  if (rel !== "advcl") return contrast && rel === "ccomp";
  if (contrast && (isAfterAttribution(tree, at, head) || isAttribution(tree, head))) return true;
  const mark = kids(tree, at, "mark").find((c) => FRAMING.has(tree.lower[c]!));
  if (mark === undefined) return false;
  return isMeasured(tree, mark) || (isAttribution(tree, head) && head < at && tree.lower[mark - 1] !== ",");
}
const FRAMING = new Set(["after", "before", "when", "as"]);

/** A speech verb beside or behind what it attributes. */
function isAttribution(tree: Tree, verb: number): boolean {
  return isSpeechVerb(tree, verb) && (tree.rel[verb] === "parataxis" || isTrailing(tree, verb));
}

/** "P, residents said": the speech verb joined to what it reports as if it were one more thing that happened. */
export function isTrailing(tree: Tree, c: number): boolean {
  if (tree.rel[c] === "advcl") return isBareAttribution(tree, c);
  return tree.rel[c] === "conj" && tree.lemma[c] === "say" && !hasKid(tree, c, ["cc", "obj", "xcomp"]);
}

/** "P, headquarters announced on Friday": the same read as a clause of circumstance, with nothing that would make it one. */
function isBareAttribution(tree: Tree, c: number): boolean {
  const subject = kids(tree, c, "nsubj")[0];
  const first = subject === undefined ? -1 : Math.min(subject, ...tree.children[subject]!);
  const bare = !hasKid(tree, c, ["mark", "advmod", "obj", "ccomp", "xcomp", "aux"]);
  return (
    bare &&
    isSpeechVerb(tree, c) &&
    tree.xpos[c] !== "VBG" &&
    first < c &&
    tree.lower[first - 1] === "," &&
    first > tree.head[c]!
  );
}

/** ", two days after Q": a measure set off before the subordinator. */
function isMeasured(tree: Tree, mark: number): boolean {
  if (!MEASURES.has(tree.lemma[mark - 1] ?? "")) return false;
  let first = mark - 2;
  while (first >= 0 && ["NUM", "DET", "ADJ", "ADV"].includes(tree.upos[first]!)) first--;
  return first < 0 || tree.lower[first] === ",";
}
const MEASURES = new Set("minute hour day week month year decade moment".split(" "));

/** "P, Z said, while Q". */
function isAfterAttribution(tree: Tree, at: number, head: number): boolean {
  const above = tree.rel[head] === "conj" ? tree.head[head]! : head;
  const said = tree.rel[above] === "ccomp" ? tree.head[above]! : kids(tree, head, "parataxis")[0];
  return said !== undefined && above < said && said < at && isSpeechVerb(tree, said);
}
const CONTRASTING = new Set(["while", "whereas", "although", "though"]);

/** "A said that P, and B condemned it": the next to speak out does so beside A, not in A's words. */
export function isNextVoice(tree: Tree, at: number, outer: number): boolean {
  if (!isSpeechVerb(tree, outer) || outer > at || hasKid(tree, at, ["mark"])) return false;
  const and = kids(tree, at, "cc").find((c) => outer < c && c < at && tree.lower[c - 1] === ",");
  const subject = kids(tree, at, "nsubj")[0];
  if (and === undefined || subject === undefined || tree.upos[subject] === "PRON") return false;
  const same = tree.xpos[at] === tree.xpos[outer] || (tree.xpos[at] === "VBD" && hasKid(tree, outer, ["aux"], ["had"]));
  return same && (OUTSPOKEN.has(tree.lemma[at]!) || isSpeechVerb(tree, at));
}
const OUTSPOKEN = new Set(
  "urge demand call describe condemn denounce criticise criticize deplore praise welcome hail speak vow threaten warn promise deny reject dismiss accuse blame ask appeal".split(
    " ",
  ),
);

/** "broke with the front to form the League", "elected A B to lead it": what came of it. */
export function isOutcome(tree: Tree, at: number, head: number): boolean {
  const done =
    tree.xpos[head] === "VBD" || (tree.xpos[head] === "VBN" && hasKid(tree, head, ["aux"], ["has", "have", "had"]));
  const named = kids(tree, at, "obj").some((c) => tree.upos[c] === "PROPN");
  if (done && APPOINTING.has(tree.lemma[head]!) && HEADING.has(tree.lemma[at]!)) return true;
  return done && named && PARTING.has(tree.lemma[head]!) && FOUNDING.has(tree.lemma[at]!);
}
const HEADING = new Set("head lead run chair command direct govern preside oversee represent".split(" "));
const PARTING = new Set(
  "break split leave quit secede defect resign part unite merge join combine fuse walk desert band come".split(" "),
);
const FOUNDING = new Set("form found create establish launch set start".split(" "));
