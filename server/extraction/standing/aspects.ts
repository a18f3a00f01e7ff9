// What goes on, or has come about, whatever the verb above makes of it: "keeps V-ing", "to stop V-ing", "did not stop X from V-ing".
import { hasKid, kid, type Tree } from "../syntax/tree.ts";
import { operatorOf } from "./operators.ts";

const DOUBTED = ["may", "might", "could", "should"];
const NOT = ["not", "n't", "never"];

/** "will continue to arm X", "demanded that Y stop arming X": what is to go on, or to end, is done already. */
export function isOngoing(tree: Tree, at: number, head: number): boolean {
  if (hasKid(tree, head, ["aux"], DOUBTED)) return false;
  if (tree.rel[at] !== "xcomp" || hasKid(tree, head, ["advmod"], NOT) || kid(tree, head, "obj") >= 0) return false;
  const lemma = tree.lemma[head]!;
  if (lemma === "keep") return tree.xpos[at] === "VBG" && !hasKid(tree, at, ["mark"]);
  if (GOING_ON.has(lemma)) return true;
  if (CARRYING.has(lemma)) return hasKid(tree, head, ["compound:prt", "advmod"], ["on"]);
  return ENDING.has(lemma) && tree.xpos[at] === "VBG" && isAskedFor(tree, head);
}
const GOING_ON = new Set(["continue", "persist"]);
const CARRYING = new Set(["go", "carry"]);
const ENDING = new Set(["stop", "cease", "quit", "end", "halt"]);

/** "demanded that Y stop arming X", "urged Y to stop arming X": the verb by which somebody asks another to end what he does; -1 where none does. */
export function askerToEnd(tree: Tree, verb: number): number {
  const above = tree.head[verb]!;
  return ENDING.has(tree.lemma[verb]!) && above >= 0 && ASKING.has(tree.lemma[above]!) ? above : -1;
}
const ASKING = new Set(
  "demand order urge ask call tell press warn beg want insist require request appeal plead implore command instruct exhort".split(
    " ",
  ),
);

/** "to stop", "demanded that X stop": what is wanted, promised or refused. */
function isAskedFor(tree: Tree, verb: number): boolean {
  if (hasKid(tree, verb, ["mark"], ["to"])) return true;
  const above = tree.head[verb]!;
  return (
    tree.rel[verb] === "ccomp" && above >= 0 && operatorOf(tree.lemma[above]!, "VERB", "ccomp", false) === "irrealis"
  );
}

/** "did not stop X from V-ing", "failed to keep X from V-ing": so X did. */
export function isUnhindered(tree: Tree, head: number, marks: readonly string[]): boolean {
  if (!HINDERING.has(tree.lemma[head]!) || !marks.includes("from")) return false;
  const above = tree.head[head]!;
  return hasKid(tree, head, ["advmod"], NOT) || (tree.rel[head] === "xcomp" && FAILING.has(tree.lemma[above] ?? ""));
}
const HINDERING = new Set("stop keep prevent deter hinder dissuade discourage".split(" "));
const FAILING = new Set(["fail"]);

/** "failed to act when X toppled Y": a finite clause in the past that tells when or why is not what failed. */
export function isDated(tree: Tree, at: number): boolean {
  const past = tree.xpos[at] === "VBD" || hasKid(tree, at, ["aux"], ["had", "has", "have"]);
  return past && hasKid(tree, at, ["nsubj", "nsubj:pass"]) && hasKid(tree, at, ["mark", "advmod"], WHEN);
}
const WHEN = ["when", "after", "since", "because"];

/** "its entry has been put off": what is delayed has not come about yet. */
export function isPutOff(tree: Tree, verb: number): boolean {
  const particle = DELAYING.get(tree.lemma[verb]!);
  return particle !== undefined && (particle === "" || hasKid(tree, verb, ["compound:prt", "advmod"], [particle]));
}
const DELAYING: ReadonlyMap<string, string> = new Map([
  ...["put", "call", "hold"].map((verb) => [verb, "off"] as const),
  ...["postpone", "shelve", "defer", "veto"].map((verb) => [verb, ""] as const),
]);
