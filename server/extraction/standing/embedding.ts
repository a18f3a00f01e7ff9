// What a word does to the clause that hangs on it: attributes, denies, doubts, plans or negates it.

import { gerundOperator } from "../lexicon/governors.ts";
import { DOCUMENT_NOUNS, LABELLING, SHOWING, TELLING_THINGS } from "../lexicon/sources.ts";
import { CONDITION_OPENERS, INTENTIONS, type OperatorKind } from "../lexicon/stance.ts";
import { REQUITING } from "../lexicon/verbs.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { isCreditFor, isReasonFor } from "../syntax/subjects.ts";
import { hasKid, isVerb, kid, kids, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { askerToEnd, isDated, isOngoing, isUnhindered } from "./aspects.ts";
import { applyOuter, applyOwn, isBeforeSemicolon, isBehindSemicolon, isOpen } from "./clause.ts";
import { isNextVoice, isOutcome, isReportersOwn } from "./framing.ts";
import { applyMarks, marksOf } from "./marks.ts";
import { isDoneByComing, opensSpeech } from "./openings.ts";
import { ACCUSING, CLAIMING, operatorOf } from "./operators.ts";
import { hasPastTime } from "./past-times.ts";
import { isSpeechVerb, ownerOfWords, type Source, speakerOf, speakersTogether } from "./speakers.ts";
import { attribute, deny, plainState, type State, weaken } from "./state.ts";
import { isAnswer, isLeftOpen } from "./telling.ts";

/** One step of the walk: from token `at` to its `head`, on which it hangs as `rel`. */
export interface Climb {
  readonly sentence: SentenceNode;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly state: State;
  readonly at: number;
  readonly head: number;
  readonly rel: string;
}

/** Where the walk goes on from: a token above, or -1 where it ends. */
export type Next = number;

/** "accuses Y of V-ing", the gerund hanging on Y: the accusing verb above Y speaks. */
export function allegeAbove({ sentence, predicates, head: noun, state }: Climb): void {
  const { tree } = sentence;
  let verb = noun;
  while (verb >= 0 && !isVerb(tree, verb) && !ACCUSING.has(tree.lemma[verb]!)) verb = tree.head[verb]!;
  if (verb < 0 || !ACCUSING.has(tree.lemma[verb]!)) return;
  const predicate = predicates.get(verb);
  const source = predicate ? sourceOf(sentence, predicate) : { speaker: ownerOfWords(sentence, verb), anonymous: true };
  attribute(state, source, verb);
  state.accused = true;
}

/** "said that", "threatened to", "if": a clause under the word it depends on. */
export function climbFromClause(climb: Climb): Next {
  const { sentence, at, head, rel, state } = climb;
  const { tree } = sentence;
  const marks = marksOf(tree, at);
  applyMarks(climb, marks);
  state.unstated ||= marks.includes("whether") && isLeftOpen(tree, at, head);
  if (isBehindSemicolon(tree, at, head)) return -1;
  if (rel === "ccomp" && isBeforeSemicolon(tree, at, head)) return -1;
  if (rel === "ccomp" && isNextVoice(tree, at, head)) return head;
  if (isReportersOwn(tree, at, head, rel)) return -1;
  if (CONDITION_OPENERS.has(tree.lower[head]!) && !hasKid(tree, head, ["nsubj"])) weaken(state, "hypothetical", head);
  if (rel === "parataxis" && !isSpeechVerb(tree, head) && !isAnswer(tree, at, head)) return head;
  const infinitive = marks.includes("to");
  const governed = at > head ? gerundOperator(tree.lemma[head]!, marks) : null;
  if (governed && (tree.xpos[at] === "VBG" || (governed === "claims" && hasKid(tree, at, ["aux"], ["having"])))) {
    applyOperator(climb, governed);
    return head;
  }
  const kind =
    marks.includes("from") && tree.lemma[head] === "keep" ? "negates" : operatorAt(tree, head, rel, infinitive);
  const adverbial = rel === "advcl";
  if (infinitive && (isOutcome(tree, at, head) || isDoneByComing(tree, at, head))) {
    applyOuter(tree, head, "passes", state);
    return head;
  }
  if (isOngoing(tree, at, head) || isUnhindered(tree, head, marks)) {
    state.held = state.polarity === "asserted";
    const asker = askerToEnd(tree, head);
    if (asker >= 0) attribute(state, sourceOf(sentence, climb.predicates.get(asker)), asker);
    return head;
  }
  if (adverbial && state.polarity === "asserted" && isDated(tree, at)) state.held = true;
  if (adverbial && isBesidePlan(tree, at, head)) weaken(state, "hypothetical", at);
  if (adverbial && marks.length === 0 && isPastGerund(tree, at)) return clauseAbove(tree, head);
  if (adverbial && infinitive && kind === "passes" && isPurpose(tree, at, head)) weaken(state, "hypothetical", at);
  if (adverbial && !marks.some((m) => GOVERNED.has(m)) && !isGerundObject(tree, at, head, kind)) return head;
  if (isOpenHave(tree, head, infinitive)) applyOpenHave(tree, head, state);
  else if (!isSecondary(tree, at, rel)) {
    const reason = (!REQUITING.has(tree.lemma[head]!) || INCITING.has(tree.lemma[at]!)) && isReasonFor(tree, at, head);
    const accused = reason || (ACCUSING.has(tree.lemma[head]!) && ACCUSING_MARKS.some((m) => marks.includes(m)));
    applyOperator(climb, accused ? "alleges" : isAnswer(tree, at, head) ? "says" : kind);
    state.accused ||= accused;
    state.known ||= reason;
  } else applyOuter(tree, head, "passes", state);
  return head;
}
/** Operator of a clause's head; a label ("what X calls Y's occupation") and what a document shows are said. */
function operatorAt(tree: Tree, head: number, rel: string, infinitive: boolean): OperatorKind {
  const lemma = tree.lemma[head]!;
  if (LABELLING.has(lemma) && rel === "xcomp" && !infinitive) return "says";
  if ((lemma === "go" || lemma === "hold") && rel === "ccomp") return "says";
  if (rel === "advcl" && CLAIMING.has(lemma) && isCreditFor(tree, head)) return "claims";
  if (lemma === "guilty" && tree.head[head]! >= 0 && tree.lemma[tree.head[head]!] === "plead") return "claims";
  const shown =
    SHOWING.has(lemma) &&
    kids(tree, head, "nsubj").some((c) => TELLING_THINGS.has(tree.lemma[c]!) || DOCUMENT_NOUNS.has(tree.lemma[c]!));
  return shown ? "says" : operatorOf(lemma, tree.upos[head]!, rel, infinitive);
}

/** Words that open an adverbial clause which the verb above asks for, rather than one that gives time or reason. */
const GOVERNED = new Set(["of", "to", "from", "for", "that", "with"]);
/** Deeds behind the deeds of others, which somebody has to have found out. */
const INCITING = new Set("order instigate mastermind plan plot incite commission organise organize direct".split(" "));
const ACCUSING_MARKS = ["of", "with", "for"];

/** "plans to strike X, shelling Y": a participle that hangs on the planning verb goes with what is planned; one of speech does not. */
function isBesidePlan(tree: Tree, at: number, head: number): boolean {
  if (tree.xpos[at] !== "VBG" || tree.lower[at - 1] !== "," || at < head || hasPastTime(tree, at)) return false;
  const planned = kids(tree, head, "xcomp").some((c) => head < c && c < at && hasKid(tree, c, ["mark"], ["to"]));
  return (
    planned &&
    operatorOf(tree.lemma[head]!, tree.upos[head]!, "xcomp", true) === "irrealis" &&
    operatorOf(tree.lemma[at]!, "VERB", "ccomp", false) === "passes"
  );
}

/** "came to attack" tells what it was for; "ready to attack", "went on to attack" and "rose to say" do not. */
function isPurpose(tree: Tree, at: number, head: number): boolean {
  const goesOn = tree.lemma[head] === "go" && hasKid(tree, head, ["advmod", "compound:prt"], ["on"]);
  return tree.upos[head] !== "ADJ" && !goesOn && !opensSpeech(tree, at, head);
}

/** "ruled out sending": a gerund without a subordinator right behind a verb that takes one. */
function isGerundObject(tree: Tree, at: number, head: number, kind: OperatorKind): boolean {
  return (
    kind !== "passes" &&
    kind !== "says" &&
    tree.xpos[at] === "VBG" &&
    at > head &&
    kid(tree, head, "obj") < 0 &&
    !tree.lower.slice(head + 1, at).includes(",")
  );
}

/** "its ability to strike X, launching a raid only last week": a participle with a time that is past tells what has happened. */
function isPastGerund(tree: Tree, at: number): boolean {
  return tree.xpos[at] === "VBG" && !hasKid(tree, at, ["aux"]) && tree.lower[at - 1] === "," && hasPastTime(tree, at);
}

/** The finite clause around an infinitive or the noun it completes; its head. */
function clauseAbove(tree: Tree, head: number): number {
  let at = head;
  while (tree.head[at]! >= 0 && !["root", "ccomp", "parataxis", "acl:relcl"].includes(tree.rel[at]!)) {
    if (/^VB[DZP]$/.test(tree.xpos[at]!) || hasKid(tree, at, ["nsubj", "nsubj:pass"])) break;
    at = tree.head[at]!;
  }
  return at;
}

/** "has to attack", "has yet to attack", "is obliged to attack". */
function isOpenHave(tree: Tree, head: number, infinitive: boolean): boolean {
  const obliged = OBLIGING.has(tree.lemma[head]!) && hasKid(tree, head, ["aux:pass"], ["is", "are"]);
  return infinitive && (obliged || ["have", "remain"].includes(tree.lemma[head]!));
}
const OBLIGING = new Set(["oblige", "bind", "compel", "entitle"]);

function applyOpenHave(tree: Tree, head: number, state: State): void {
  const yet = tree.children[head]!.find((c) => tree.lower[c] === "yet");
  if (yet !== undefined) weaken(state, "negated", yet);
  else if (tree.lower[head] !== "had") weaken(state, "hypothetical", head);
}

/** "stopped short of V-ing", "made clear that": the adjective has done what the verb above would do. */
function isSecondary(tree: Tree, at: number, rel: string): boolean {
  return rel === "xcomp" && tree.upos[at] === "ADJ" && !hasKid(tree, at, ["cop"]);
}

type Operation = (state: State, source: () => Source, token: number, rel: string) => void;

/** Operator -> what it does to the clause below it; `source` finds who speaks. */
const OPERATIONS: Readonly<Partial<Record<OperatorKind, Operation>>> = {
  says: (state, source, token, rel) => {
    if (rel !== "advcl") attribute(state, source(), token);
  },
  alleges: (state, source, token) => attribute(state, source(), token),
  claims: (state, source, token) => {
    if (state.source) return;
    attribute(state, source(), token);
    state.ownClaim = true;
  },
  denies: (state, source, token) => deny(state, source(), token),
  supposes: (state, source, token) => {
    weaken(state, "hypothetical", token);
    attribute(state, source(), token);
  },
  irrealis: (state, _, token) => weaken(state, "hypothetical", token),
  negates: (state, _, token) => weaken(state, "negated", token),
};

function applyOperator({ sentence, predicates, at, head, rel, state }: Climb, kind: OperatorKind): void {
  const { tree } = sentence;
  const probe = plainState();
  if (kind === "irrealis" && INTENTIONS.has(tree.lemma[head]!)) applyOwn(tree, head, probe);
  if (probe.polarity === "negated") {
    weaken(state, "negated", head);
    return;
  }
  state.unstated ||=
    (OPPOSING.has(tree.lemma[head]!) && tree.xpos[at] === "VBG") ||
    (kind === "irrealis" && WISHES.has(tree.lemma[head]!) && isOpen(tree, head));
  const predicate = predicates.get(head) ?? (tree.rel[head] === "xcomp" ? predicates.get(tree.head[head]!) : undefined);
  OPERATIONS[kind]?.(state, () => sourceOf(sentence, predicate), head, rel);
  applyOuter(tree, head, kind, state);
}

/** Wishes: what somebody would like to do ("would want to attack X") is no more than a guess at his mind. */
const WISHES = new Set(["want", "wish", "like", "love", "hope", "desire"]);

/** Those who would not have it so; nothing is said of whether it is. */
const OPPOSING = new Set(["oppose", "opposed", "object", "disapprove", "averse"]);

/** Who speaks by a verb; anonymous where it has no subject ("is said to"). */
export function sourceOf(sentence: SentenceNode, predicate: Predicate | undefined): Source {
  if (!predicate) return { speaker: null, anonymous: true };
  const speaker = speakerOf(sentence, predicate);
  const anonymous = predicate.subjects.length === 0 && speaker === null;
  return { speaker, together: speakersTogether(sentence, predicate), anonymous };
}

/** "an allegation that X did", "a plan to do", "no evidence that": what a noun does to the clause or event that completes it. */
export function applyNoun({ sentence, predicates, head: noun, state }: Climb, kind: OperatorKind): Next {
  const { tree } = sentence;
  const governor = tree.rel[noun] === "obj" || tree.rel[noun] === "nsubj:pass" ? tree.head[noun]! : -1;
  const predicate = predicates.get(governor);
  if (kind === "says" && predicate && operatorOf(predicate.lemma, "VERB", "ccomp", false) === "denies") {
    deny(state, sourceOf(sentence, predicate), governor);
    applyOuter(tree, governor, "denies", state);
    return governor;
  }
  const owner = () => ({ speaker: ownerOfWords(sentence, noun), anonymous: true });
  if (kind === "denies") deny(state, owner(), noun);
  else if (kind !== "passes") OPERATIONS[kind]?.(state, owner, noun, "acl");
  return noun;
}
