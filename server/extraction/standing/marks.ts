// What subordinators do by themselves to the clause that they open: "if", "whether", "until it attacks", "without attacking".
import { CONDITIONAL, COUNTERED, PENDING } from "../lexicon/stance.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import { isOpen } from "./clause.ts";
import type { Climb } from "./embedding.ts";
import { weaken } from "./state.ts";

/** Subordinators of a clause, "in case" as one word. */
export function marksOf(tree: Tree, at: number): string[] {
  return kids(tree, at, "mark", "case").map((c) =>
    tree.lower[c] === "in" && tree.lower[c + 1] === "case"
      ? "in case"
      : [c, ...kids(tree, c, "fixed")].map((m) => tree.lower[m]!).join(" "),
  );
}

/** What a subordinator does by itself: "if", "whether", "until it attacks", "without attacking". */
export function applyMarks({ sentence: { tree }, at, head, rel, state }: Climb, marks: readonly string[]): void {
  if (marks.includes("whether") || (rel !== "advcl" && marks.includes("if"))) weaken(state, "hypothetical", at);
  else if (rel === "advcl" && marks.some((m) => CONDITIONAL.has(m) || (PENDING.has(m) && isPresent(tree, at))))
    weaken(state, "hypothetical", at);
  else if (rel === "advcl" && hasKid(tree, at, ["advmod"], UPON) && isPresent(tree, at) && isOpen(tree, head))
    weaken(state, "hypothetical", at);
  if (marks.some((m) => COUNTERED.has(m))) weaken(state, "negated", at);
}

/** "will raise it when the two meet": what is yet to come, as the clause above is. */
const UPON = ["when", "whenever", "wherever", "once"];

/** "until it attacks", "once it has attacked"; not "until it attacked". */
function isPresent(tree: Tree, at: number): boolean {
  return /^VB[ZP]$/.test(tree.xpos[at]!) || hasKid(tree, at, ["aux", "aux:pass", "cop"], ["has", "have", "is", "are"]);
}
