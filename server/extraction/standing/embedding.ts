// What a word does to the clause that hangs on it: attributes, denies, doubts, plans or negates it.
import { CONDITIONAL, type OperatorKind } from "../lexicon/stance.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, isVerb, kids } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { applyOuter, isBehindSemicolon } from "./clause.ts";
import { operatorOf } from "./operators.ts";
import { isSpeechVerb, type Source, speakerOf } from "./speakers.ts";
import { attribute, type State, setPolarity } from "./state.ts";

/** One step of the walk: from token `at` to its `head`, on which it hangs as `rel`. */
export interface Climb {
  readonly sentence: SentenceNode;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly state: State;
  readonly at: number;
  readonly head: number;
  readonly rel: string;
}

/** "an allegation that X did", "a plan to do", "a militia armed by X". False where the walk ends. */
export function climbFromNounComplement(climb: Climb): boolean {
  const { sentence, at, head: noun, state } = climb;
  const { tree } = sentence;
  if (hasKid(tree, at, ["mark", "case"], ["of", "for", "with"])) allegeAbove(climb);
  const infinitive = hasKid(tree, at, ["mark"], ["to"]);
  const that = hasKid(tree, at, ["mark"], ["that", "of"]);
  if (!infinitive && !that) {
    state.presupposed = true;
    return false;
  }
  if (that && hasKid(tree, noun, ["det"], ["no"])) setPolarity(state, "negated");
  const kind = operatorOf(tree.lemma[noun]!, "NOUN", "acl", infinitive);
  if (infinitive) setPolarity(state, kind === "negates" ? "negated" : "hypothetical");
  else if (kind === "says") attributeNoun(climb);
  else if (kind === "supposes" || kind === "irrealis") setPolarity(state, "hypothetical");
  return true;
}

/** "rejected claims that it V-ed" denies; any other claim, report or allegation has some source. */
function attributeNoun({ sentence, predicates, head: noun, state }: Climb): void {
  const { tree } = sentence;
  const predicate = tree.rel[noun] === "obj" ? predicates.get(tree.head[noun]!) : undefined;
  if (predicate && operatorOf(predicate.lemma, "VERB", "ccomp", false) === "denies") {
    state.denied = true;
    state.source = { speaker: speakerOf(sentence, predicate) };
  } else attribute(state, { speaker: null });
}

/** "accuses Y of V-ing", the gerund hanging on Y: the accusing verb above Y speaks. */
export function allegeAbove({ sentence, predicates, head: noun, state }: Climb): void {
  const { tree } = sentence;
  let verb = tree.head[noun]!;
  while (verb >= 0 && !isVerb(tree, verb)) verb = tree.head[verb]!;
  const predicate = verb >= 0 && ACCUSING.has(tree.lemma[verb]!) ? predicates.get(verb) : undefined;
  if (predicate) attribute(state, { speaker: speakerOf(sentence, predicate) });
}
const ACCUSING = new Set(["hold", "accuse", "suspect", "charge", "blame", "convict", "indict"]);

/** "said that", "threatened to", "if": a clause under the word it depends on. False where the walk ends. */
export function climbFromClause(climb: Climb): boolean {
  const { sentence, at, head, rel, state } = climb;
  const { tree } = sentence;
  const marks = kids(tree, at, "mark").map((c) => tree.lower[c]!);
  const adverbial = rel === "advcl";
  if (adverbial && marks.some((m) => CONDITIONAL.has(m))) setPolarity(state, "hypothetical");
  if (isBehindSemicolon(tree, at, head)) return false;
  if (rel === "parataxis" && !isSpeechVerb(tree, head)) return true;
  const infinitive = marks.includes("to");
  const kind = operatorOf(tree.lemma[head]!, tree.upos[head]!, rel, infinitive);
  const purpose = adverbial && infinitive && kind === "passes" && tree.upos[head] !== "ADJ";
  if (purpose) setPolarity(state, "hypothetical");
  if (adverbial && !marks.some((m) => GOVERNED.has(m))) return true;
  const accused = ACCUSING.has(tree.lemma[head]!) && ACCUSING_MARKS.some((m) => marks.includes(m));
  applyOperator(climb, accused ? "alleges" : kind);
  return true;
}
/** Words that open an adverbial clause which the verb above asks for, rather than one that gives time or reason. */
const GOVERNED = new Set(["of", "to", "from", "for", "that", "with"]);
const ACCUSING_MARKS = ["of", "with", "for"];

type Operation = (state: State, source: () => Source, rel: string) => void;

/** Operator -> what it does to the clause below it; `source` finds who speaks. */
const OPERATIONS: Readonly<Partial<Record<OperatorKind, Operation>>> = {
  says: (state, source, rel) => {
    if (rel !== "advcl") attribute(state, source());
  },
  alleges: (state, source) => attribute(state, source()),
  claims: (state, source) => {
    if (state.source) return;
    attribute(state, source());
    state.ownClaim = true;
  },
  denies: (state, source) => {
    if (state.denied) return;
    state.denied = true;
    state.source = source();
  },
  supposes: (state, source) => {
    setPolarity(state, "hypothetical");
    attribute(state, source());
  },
  irrealis: (state) => setPolarity(state, "hypothetical"),
  negates: (state) => setPolarity(state, "negated"),
};

function applyOperator({ sentence, predicates, head, rel, state }: Climb, kind: OperatorKind): void {
  const predicate = predicates.get(head);
  const source = () => ({ speaker: predicate ? speakerOf(sentence, predicate) : null });
  OPERATIONS[kind]?.(state, source, rel);
  applyOuter(sentence.tree, head, kind, state);
}
