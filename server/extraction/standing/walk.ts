// The walk up the tree from a predicate, through every word that attributes, denies, doubts, plans or negates.
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, isVerb, kids, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { applyOuter, applyOwn, isBehindSemicolon } from "./clause.ts";
import { allegeAbove, type Climb, climbFromClause, climbFromNounComplement } from "./embedding.ts";
import { operatorOf } from "./operators.ts";
import { isSpeechVerb, speakerOf } from "./speakers.ts";
import { plainState, type State, setPolarity } from "./state.ts";

/** Everything said around the predicate at token `start`. */
export function walk(sentence: SentenceNode, start: number, predicates: ReadonlyMap<number, Predicate>): State {
  const { tree } = sentence;
  const state = plainState();
  applyOwn(tree, start, state);
  let at = start;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    applyParataxis(sentence, at, state, predicates);
    const head = tree.head[at]!;
    const rel = tree.rel[at]!;
    const climb = CLIMBS[rel] ?? climbFromNominal;
    if (head < 0 || !climb({ sentence, predicates, state, at, head, rel })) break;
    at = head;
  }
  return state;
}

/** "..., the army said": a speech verb hanging beside the clause it reports. */
function applyParataxis(
  sentence: SentenceNode,
  at: number,
  state: State,
  predicates: ReadonlyMap<number, Predicate>,
): void {
  if (state.source) return;
  const { tree } = sentence;
  const verb = kids(tree, at, "parataxis").find(
    (c) =>
      predicates.has(c) && isSpeechVerb(tree, c) && kids(tree, c, "ccomp").every((d) => isBehindSemicolon(tree, d, c)),
  );
  if (verb !== undefined) state.source = { speaker: speakerOf(sentence, predicates.get(verb)!) };
}

/** Relation of a token to its head -> what the head does to it; other relations are those of nominals. */
const CLIMBS: Readonly<Record<string, (climb: Climb) => boolean>> = {
  "acl:relcl": presuppose,
  appos: presuppose,
  nmod: climbFromModifier,
  conj: climbFromConjunct,
  acl: climbFromNounComplement,
  ccomp: climbFromClause,
  csubj: climbFromClause,
  xcomp: climbFromClause,
  advcl: climbFromClause,
  parataxis: climbFromClause,
};

/** What a relative clause or apposition tells holds whatever is said around it. */
function presuppose({ state }: Climb): boolean {
  state.presupposed = true;
  return false;
}

/** A gerund that hangs on a noun as its modifier is a clause; a noun is a nominal. */
function climbFromModifier(climb: Climb): boolean {
  const { tree } = climb.sentence;
  if (!isVerb(tree, climb.at) && !hasKid(tree, climb.at, ["cop"])) return climbFromNominal(climb);
  allegeAbove(climb);
  return true;
}

function climbFromConjunct({ sentence: { tree }, at, head, state }: Climb): boolean {
  if (isBehindSemicolon(tree, at, head)) return false;
  if (sharesAuxiliaries(tree, at, head)) applyOwn(tree, head, state);
  return true;
}

/** "did not attack or seize": the second verb is negated with the first. */
function sharesAuxiliaries(tree: Tree, at: number, head: number): boolean {
  if (!isVerb(tree, head) || hasKid(tree, at, ["nsubj", "nsubj:pass", "cop"])) return false;
  return (
    tree.xpos[at] === "VB" ||
    !isVerb(tree, at) ||
    (tree.xpos[at] === tree.xpos[head] && !hasKid(tree, at, ["aux"]) && hasKid(tree, head, ["aux"]))
  );
}

/** A noun predicate inside a clause: what the governing verb does to it ("planned an attack", "prevented a raid"). */
function climbFromNominal(climb: Climb): boolean {
  const { sentence, head, rel, state } = climb;
  const { tree } = sentence;
  if (rel === "obl" || rel === "obl:agent" || rel === "nmod:poss") return presuppose(climb);
  if (isVerb(tree, head)) {
    if (rel === "obj" || rel === "nsubj:pass") applyToObject(tree, head, state);
    applyOuter(tree, head, "passes", state);
    return true;
  }
  if (rel === "nmod" && operatorOf(tree.lemma[head]!, "NOUN", "acl", true) === "irrealis")
    setPolarity(state, "hypothetical");
  return rel === "nsubj";
}

function applyToObject(tree: Tree, verb: number, state: State): void {
  const kind = operatorOf(tree.lemma[verb]!, "VERB", "xcomp", true);
  if (kind === "irrealis" || kind === "supposes" || kind === "denies") setPolarity(state, "hypothetical");
  if (kind === "negates") state.prevented = true;
}
