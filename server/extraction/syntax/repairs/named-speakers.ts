// Repair of speakers told by office and name behind or amid what they say: "P, the chief of staff, General X, said".
import { hasKid, isNominal, kids, reattach, type Tree } from "../tree.ts";
import { SAYING } from "./speech.ts";

/** "P, the chief of staff, General X, said", "P, X, the minister, announced": read as descriptions of the last name in P. */
export function namedSpeaker(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, said) => {
    if (!SAYING.has(lemma) && !ANNOUNCING.has(lemma)) return;
    if (!/^VB[DNZP]$/.test(tree.xpos[said]!) || hasKid(tree, said, ["nsubj", "nsubj:pass", "aux", "mark", "cc"]))
      return;
    const second = segmentBefore(tree, said);
    const first = second && segmentBefore(tree, second.opening + 1);
    if (!first || !second || !isOfficeAndName(tree, first.head, second.head)) return;
    const statement = statementOf(tree, said, first.opening);
    if (statement < 0 || !reattach(tree, first.head, said, "nsubj")) return;
    reattach(tree, second.head, first.head, "appos");
    if (tree.head[said] === statement) tree.rel[said] = "parataxis";
    if (tree.xpos[said] === "VBN") tree.xpos[said] = "VBD";
    fired++;
  });
  return fired;
}
const ANNOUNCING = new Set("confirm disclose reveal declare acknowledge complain predict estimate boast".split(" "));

/** A nominal between two commas: the first of them, and its head. */
interface Segment {
  readonly opening: number;
  readonly head: number;
}

/** The phrase with one head between the comma before a token and the one before that; null where there is none. */
function segmentBefore(tree: Tree, end: number): Segment | null {
  const close = tree.upos[end - 1] === "ADV" ? end - 2 : end - 1;
  if (tree.lower[close] !== ",") return null;
  const opening = tree.lower.lastIndexOf(",", close - 1);
  if (opening < 1 || close - opening > 9) return null;
  const inside = Array.from({ length: close - opening - 1 }, (_, k) => opening + 1 + k);
  const heads = inside.filter((t) => tree.head[t]! <= opening || tree.head[t]! >= close);
  const plain = inside.every((t) => !["VERB", "AUX", "SCONJ", "CCONJ", "PUNCT"].includes(tree.upos[t]!));
  return heads.length === 1 && plain && isNominal(tree, heads[0]!) ? { opening, head: heads[0]! } : null;
}

/** Whether one of two nominals is a name and the other a common noun with an article or a possessor, neither in a phrase of its own. */
function isOfficeAndName(tree: Tree, first: number, second: number): boolean {
  const [name, office] = tree.upos[first] === "PROPN" ? [first, second] : [second, first];
  if (tree.upos[name] !== "PROPN" || tree.upos[office] !== "NOUN") return false;
  if ([name, office].some((t) => hasKid(tree, t, ["case"]) && tree.rel[t] !== "nmod:poss")) return false;
  return hasKid(tree, office, ["det", "nmod:poss"]);
}

/** The clause in front of or around the speaker: content of the verb, or what the verb hangs on; -1 where there is none. */
function statementOf(tree: Tree, said: number, end: number): number {
  const stands = (c: number) => c < end || kids(tree, c, "nsubj", "nsubj:pass").some((subject) => subject < end);
  const content = kids(tree, said, "ccomp").find(stands);
  const above = tree.head[said]!;
  if (content !== undefined) return content;
  return above >= 0 && above < end && ["advcl", "parataxis", "conj", "acl"].includes(tree.rel[said]!) ? above : -1;
}
