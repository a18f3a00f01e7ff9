// Negation, modality and hedges of one clause.
import {
  ALLEGEDLY,
  BASE_CONDITION,
  FUTURE_MODALS,
  MODALS,
  NO_WAY,
  type OperatorKind,
  PERHAPS,
  PLANNED,
  SO_CALLED,
} from "../lexicon/stance.ts";
import { NEGATIONS, NO_ONE } from "../lexicon/words.ts";
import { hasKid, isVerb, kid, kids, type Tree } from "../syntax/tree.ts";
import { attribute, plainState, type State, weaken } from "./state.ts";

const ANONYMOUS = { speaker: null, anonymous: true } as const;

/** Negation, modality and hedges of a clause itself. */
export function applyOwn(tree: Tree, at: number, state: State): void {
  const negation = negationOf(tree, at);
  const modal = kids(tree, at, "aux").find((c) => MODALS.has(tree.lower[c]!) && tree.upos[c] === "AUX");
  const open = modal ?? openInfinitive(tree, at) ?? invertedCondition(tree, at);
  const future = modal !== undefined && FUTURE_MODALS.has(tree.lower[modal]!) && !hasKid(tree, at, ["aux"], ["have"]);
  if (negation !== undefined && (open === undefined || future)) {
    weaken(state, "negated", negation);
    state.toCome = open !== undefined;
  } else if (open !== undefined) weaken(state, "hypothetical", open);
  for (const c of tree.children[at]!) {
    const word = tree.lower[c]!;
    if (tree.rel[c] === "advmod" ? ALLEGEDLY.has(word) : tree.rel[c] === "amod" && SO_CALLED.has(word))
      attribute(state, ANONYMOUS, c);
    if (tree.rel[c] === "advmod" ? PERHAPS.has(word) : tree.rel[c] === "amod" && PLANNED.has(word))
      weaken(state, "hypothetical", c);
    if (tree.rel[c] === "det" && word === "any") weaken(state, "hypothetical", c);
  }
}

/** The word that negates a clause or noun: "not", "never", "no longer", "by no means"; not that of "not only". */
function negationOf(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((c) => {
    const word = tree.lower[c]!;
    if (tree.rel[c] === "obl") return NO_WAY.has(tree.lemma[c]!) && hasKid(tree, c, ["det"], ["no"]);
    if (!["advmod", "det", "cc:preconj", "mark", "cc"].includes(tree.rel[c]!)) return false;
    const negates = tree.rel[c] === "cc" ? word === "nor" && isVerb(tree, at) : NEGATIONS.has(word);
    return (negates || (word === "longer" && hasKid(tree, c, ["advmod", "det"], ["no"]))) && !isNotOnly(tree, c);
  });
}

/** "is to attack", "is going to attack", "is yet to attack", "is due to attack". */
function openInfinitive(tree: Tree, at: number): number | undefined {
  if (tree.lemma[at] === "go" && tree.xpos[at] === "VBG" && kid(tree, at, "xcomp") >= 0) return at;
  const due = tree.xpos[at] === "VB" && hasKid(tree, at, ["mark", "case"], ["due"]);
  return due || hasKid(tree, at, ["mark"], ["to"])
    ? kids(tree, at, "aux", "aux:pass", "cop").find((c) => ["was", "were", "is", "are"].includes(tree.lower[c]!))
    : undefined;
}

/** "Had Russia attacked, ...", "Should Russia attack, ...": an auxiliary before its subject, where nothing is asked. */
function invertedCondition(tree: Tree, at: number): number | undefined {
  const subject = kid(tree, at, "nsubj", "nsubj:pass");
  if (subject < 0) return undefined;
  return kids(tree, at, "aux", "aux:pass", "cop").find(
    (c) =>
      c < subject &&
      BASE_CONDITION.has(tree.lower[c]!) &&
      tree.children[at]!.every((d) => d >= c || tree.upos[d] === "PUNCT" || tree.rel[d] === "cc"),
  );
}

function isNotOnly(tree: Tree, c: number): boolean {
  return tree.lower[c] === "not" && ["only", "just", "merely", "least"].includes(tree.lower[c + 1] ?? "");
}

/** Negation and modality of the embedding verb: "did not say that", "may deny that", "did not manage to". */
export function applyOuter(tree: Tree, head: number, kind: OperatorKind, state: State): void {
  const probe = plainState();
  applyOwn(tree, head, probe);
  const nobody = kids(tree, head, "nsubj").find((c) => isNoOne(tree, c));
  if (nobody !== undefined) weaken(state, "hypothetical", nobody);
  for (const { token, effect } of probe.chain) {
    if (effect === "hedges") attribute(state, ANONYMOUS, token);
    else if (effect === "negates" && (kind === "passes" || kind === "negates")) weaken(state, "negated", token);
    else if (effect === "negates" || !leavesFactsAlone(tree, token, kind)) weaken(state, "hypothetical", token);
  }
}

/** "nobody", "no one". */
function isNoOne(tree: Tree, token: number): boolean {
  return NO_ONE.has(tree.lower[token]!) || hasKid(tree, token, ["det"], ["no", "neither"]);
}

/** "can confirm that", "will know that": what is known or said stays so. */
function leavesFactsAlone(tree: Tree, modal: number, kind: OperatorKind): boolean {
  return kind === "knows" || (kind === "says" && tree.lower[modal] === "can");
}

/** Whether a clause has a modal auxiliary, or is the condition of another. */
export function isOpen(tree: Tree, at: number): boolean {
  const probe = plainState();
  applyOwn(tree, at, probe);
  return probe.polarity === "hypothetical";
}

/** A semicolon between a clause and the one it hangs on ends the scope of what was said before it. */
export function isBehindSemicolon(tree: Tree, at: number, head: number): boolean {
  return head < at && tree.lower.slice(head + 1, at).includes(";");
}

/** "P; Z said that Q": what Z says stands behind, and P before the semicolon is nobody's word. */
export function isBeforeSemicolon(tree: Tree, at: number, head: number): boolean {
  return at < head && tree.lower.slice(at + 1, head).includes(";") && kids(tree, head, "ccomp").some((c) => c > head);
}
