// The walk up the tree from a predicate, through every word that attributes, denies, doubts, plans or negates.
import type { Predicate } from "../syntax/predicates.ts";
import { regardOf } from "../syntax/regards.ts";
import { hasKid, isVerb, kids, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { applyOwn, isBehindSemicolon } from "./clause.ts";
import { applyNoun, type Climb, climbFromClause, type Next } from "./embedding.ts";
import { isNextVoice, isTrailing } from "./framing.ts";
import { climbFromApposition, climbFromEvent, climbFromModifier, climbFromNounComplement } from "./nominals.ts";
import { operatorOf } from "./operators.ts";
import { climbFromRelative } from "./relatives.ts";
import { isInsertedElsewhere, spanOf } from "./scope.ts";
import { isSpeechVerb, ownerOfWords, speakerOf, speakersTogether } from "./speakers.ts";
import { attribute, type State } from "./state.ts";

/** Adds to `state` everything said around the predicate at token `start`. */
export function walk(
  sentence: SentenceNode,
  start: number,
  predicates: ReadonlyMap<number, Predicate>,
  state: State,
): void {
  const { tree } = sentence;
  applyOwn(tree, start, state);
  let at = start;
  let from = -1;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    applyParataxis(sentence, at, from, state, predicates);
    applyContentSubject(sentence, at, state, predicates);
    const regard = at === start ? applyRegard(sentence, at, state, predicates) : -1;
    if (regard >= 0) {
      from = at;
      at = regard;
      applyOwn(tree, at, state);
      continue;
    }
    const head = tree.head[at]!;
    if (head < 0) break;
    const rel = tree.rel[at]!;
    from = at;
    at = (CLIMBS[rel] ?? climbFromEvent)({ sentence, predicates, state, at, head, rel });
    if (at < 0) break;
  }
}

/** "..., the army said" and "X, he said, had": a speech verb hanging beside the clause it reports, or beside its subject. */
function applyParataxis(
  sentence: SentenceNode,
  at: number,
  from: number,
  state: State,
  predicates: ReadonlyMap<number, Predicate>,
): void {
  if (state.source) return;
  const { tree } = sentence;
  const beside = [at, ...kids(tree, at, "nsubj", "nsubj:pass")].flatMap((t) => kids(tree, t, "parataxis"));
  const behind = kids(tree, at, "conj", "advcl").filter((c) => isTrailing(tree, c));
  const verb = [...beside, ...behind, ...besideBehindSemicolon(tree, at), ...insertedBehind(tree, at)].find(
    (c) =>
      c !== from &&
      predicates.has(c) &&
      !isSetOff(tree, at, c) &&
      !isInsertedElsewhere(tree, spanOf(tree, c), at) &&
      isSpeechVerb(tree, c) &&
      !hasKid(tree, c, ["aux"], ["having"]) &&
      kids(tree, c, "ccomp").every((d) => isBehindSemicolon(tree, d, c) || isAddition(tree, d, c)),
  );
  if (verb === undefined) return;
  const own = tree.rel[verb] === "parataxis" || hasKid(tree, verb, ["nsubj"]);
  const teller = own ? predicates.get(verb)! : null;
  const together = teller ? speakersTogether(sentence, teller) : [];
  attribute(state, { speaker: teller && speakerOf(sentence, teller), together }, verb);
}

/** "X regards Y as a branch of Z": it is what X says. The verb by which X does, -1 where there is none. */
function applyRegard(
  sentence: SentenceNode,
  at: number,
  state: State,
  predicates: ReadonlyMap<number, Predicate>,
): number {
  const predicate = predicates.get(regardOf(sentence.tree, at));
  if (!predicate) return -1;
  attribute(state, { speaker: speakerOf(sentence, predicate) }, predicate.token);
  return predicate.token;
}

/** "with X, which paid him, he said, so that ...": words of speech put into a relative clause, hung on the clause above. */
function insertedBehind(tree: Tree, at: number): readonly number[] {
  if (tree.rel[at] !== "acl:relcl") return [];
  const above: number[] = [];
  for (let up = tree.head[at]!; up >= 0; up = tree.head[up]!) above.push(up);
  return above
    .flatMap((up) => kids(tree, up, "parataxis"))
    .filter((c) => tree.lower[c + 1] === "," && isRightBehind(tree, at, Math.min(c, ...tree.children[c]!)));
}

/** Whether token `first` opens, behind a comma, what follows the clause of verb `at`. */
function isRightBehind(tree: Tree, at: number, first: number): boolean {
  const opening = tree.lower[first] === "," ? first : first - 1;
  return opening > at && tree.lower[opening] === "," && !tree.lower.slice(at, opening).includes(",");
}

/** "Q; P, Z said": the speech verb of the last statement hung on the first. */
function besideBehindSemicolon(tree: Tree, at: number): readonly number[] {
  const head = tree.head[at]!;
  return head >= 0 && isBehindSemicolon(tree, at, head) ? kids(tree, head, "parataxis").filter((c) => c > at) : [];
}

/** "P, Z says, a charge that Y denies", "P, Z said, while", "P, Z said, so that": what is added behind the speaker is not what he says. */
function isAddition(tree: Tree, d: number, verb: number): boolean {
  const isClause = hasKid(tree, d, ["cop"]) || kids(tree, d, "nsubj").some((subject) => subject > verb);
  const named = d > verb && tree.upos[d] === "NOUN" && hasKid(tree, d, ["det"]) && !isClause;
  return named || hasKid(tree, d, ["mark"], ["while", "so", "because", "although", "though"]);
}

/** "P; Y answered in kind", "they disagree: Y insists on it": what comes behind a semicolon or colon says nothing of what stands before it. */
function isSetOff(tree: Tree, at: number, c: number): boolean {
  return c > at && tree.lower.slice(at + 1, c).some((word) => word === ";" || word === ":");
}

/** "X's version is that Y attacked Z"; "X's claim that Y attacked Z was confirmed", where the parser takes the claim for the subject of its own content. */
function applyContentSubject(
  sentence: SentenceNode,
  at: number,
  state: State,
  predicates: ReadonlyMap<number, Predicate>,
): void {
  const { tree } = sentence;
  const that = kids(tree, at, "mark").find((c) => tree.lower[c] === "that");
  if (that === undefined) return;
  const noun = kids(tree, at, "nsubj", "nsubj:outer").find(
    (c) => c < that && operatorOf(tree.lemma[c]!, "NOUN", "acl", false) !== "passes",
  );
  if (noun === undefined) return;
  const kind = operatorOf(tree.lemma[noun]!, "NOUN", "acl", false);
  if (kind === "says") attribute(state, { speaker: ownerOfWords(sentence, noun), anonymous: true }, noun);
  else applyNoun({ sentence, predicates, state, at, head: noun, rel: "acl" }, kind);
}

/** Relation of a token to its head -> what the head does to it; other relations are those of nominals. */
const CLIMBS: Readonly<Record<string, (climb: Climb) => Next>> = {
  "acl:relcl": climbFromRelative,
  appos: climbFromApposition,
  nmod: climbFromModifier,
  conj: climbFromConjunct,
  acl: climbFromNounComplement,
  ccomp: climbFromClause,
  csubj: climbFromClause,
  "csubj:pass": climbFromClause,
  xcomp: climbFromClause,
  advcl: climbFromClause,
  parataxis: climbFromClause,
};

function climbFromConjunct({ sentence: { tree }, at, head, state }: Climb): Next {
  if (isBehindSemicolon(tree, at, head)) return -1;
  const outer = tree.head[head]!;
  if (outer >= 0 && tree.xpos[head] === "VBG" && tree.xpos[at] === "VB" && hasKid(tree, at, ["mark"], ["to"]))
    return outer;
  if (tree.rel[head] === "ccomp" && (belongsAbove(tree, at, head, outer) || isNextVoice(tree, at, outer))) return outer;
  if (!hasKid(tree, at, ["cc"], ["nor"]) && sharesAuxiliaries(tree, at, head)) applyOwn(tree, head, state);
  return head;
}

/** "denies that it has armed X and blames Y": the second verb goes with the first of the same form, not with what is denied. */
function belongsAbove(tree: Tree, at: number, inner: number, outer: number): boolean {
  if (hasKid(tree, at, ["nsubj", "nsubj:pass", "aux", "mark"]) || tree.xpos[at] !== tree.xpos[outer]) return false;
  if (tree.xpos[inner] !== "VBN" || !hasKid(tree, inner, ["aux"], ["has", "have", "had"])) return false;
  const denies = operatorOf(tree.lemma[outer]!, tree.upos[outer]!, "ccomp", false) === "denies";
  return tree.xpos[at] === "VBZ" || tree.xpos[at] === "VBP" || (tree.xpos[at] === "VBD" && denies);
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
