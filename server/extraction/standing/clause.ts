// Negation, modality and hedges of one clause.
import { ALLEGEDLY, MODALS, type OperatorKind, PERHAPS, PLANNED, SO_CALLED } from "../lexicon/stance.ts";
import { NEGATIONS } from "../lexicon/words.ts";
import { hasKid, kid, kids, type Tree } from "../syntax/tree.ts";
import { attribute, plainState, type State, setPolarity } from "./state.ts";

/** Negation, modality and hedges of a clause itself. */
export function applyOwn(tree: Tree, at: number, state: State): void {
  const negated = tree.children[at]!.some(
    (c) =>
      ["advmod", "det", "cc:preconj", "mark"].includes(tree.rel[c]!) &&
      (NEGATIONS.has(tree.lower[c]!) || (tree.lower[c] === "longer" && hasKid(tree, c, ["advmod", "det"], ["no"]))) &&
      !isNotOnly(tree, c),
  );
  if (negated) setPolarity(state, "negated");
  if (kids(tree, at, "aux").some((c) => MODALS.has(tree.lower[c]!) && tree.upos[c] === "AUX"))
    setPolarity(state, "hypothetical");
  const going = tree.lemma[at] === "go" && tree.xpos[at] === "VBG" && kid(tree, at, "xcomp") >= 0;
  const due = hasKid(tree, at, ["mark"], ["to"]) && hasKid(tree, at, ["aux", "cop"], ["was", "were", "is", "are"]);
  if (going || due) state.polarity = "hypothetical";
  const adverbs = kids(tree, at, "advmod").map((c) => tree.lower[c]!);
  const adjectives = kids(tree, at, "amod").map((c) => tree.lower[c]!);
  if (adverbs.some((a) => ALLEGEDLY.has(a)) || adjectives.some((a) => SO_CALLED.has(a)))
    attribute(state, { speaker: null });
  if (adverbs.some((a) => PERHAPS.has(a)) || adjectives.some((a) => PLANNED.has(a))) setPolarity(state, "hypothetical");
}

function isNotOnly(tree: Tree, c: number): boolean {
  return tree.lower[c] === "not" && ["only", "just", "merely", "least"].includes(tree.lower[c + 1] ?? "");
}

/** Negation and modality of the embedding verb: "did not say that", "may deny that", "did not manage to". */
export function applyOuter(tree: Tree, head: number, kind: OperatorKind, state: State): void {
  const before = state.polarity;
  const probe = plainState();
  applyOwn(tree, head, probe);
  if (probe.polarity === "asserted") {
    if (probe.source) attribute(state, probe.source);
    return;
  }
  if (kind === "passes" && probe.polarity === "negated" && before === "asserted") state.polarity = "negated";
  else if (kind !== "knows" || probe.polarity === "negated") setPolarity(state, "hypothetical");
  if (state.denied) state.polarity = "hypothetical";
}

/** A semicolon between a clause and the one it hangs on ends the scope of what was said before it. */
export function isBehindSemicolon(tree: Tree, at: number, head: number): boolean {
  return head < at && tree.lower.slice(head + 1, at).includes(";");
}
