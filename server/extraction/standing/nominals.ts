// What nouns do to the clauses and events that hang on them, and what verbs do to the events they govern.
import { DOCUMENT_NOUNS, EVIDENCE, LABELLING, TELLING_OF, TOLD } from "../lexicon/sources.ts";
import { LIGHT_VERBS, NOUN_OVER_EVENT, OCCURRENCES, OPENING_VERBS } from "../lexicon/stance.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isPutOff } from "./aspects.ts";
import { applyOuter, applyOwn, isOpen } from "./clause.ts";
import { allegeAbove, applyNoun, type Climb, climbFromClause, type Next, sourceOf } from "./embedding.ts";
import { operatorOf } from "./operators.ts";
import { isSpeechVerb } from "./speakers.ts";
import { attribute, deny, takeForGranted, weaken } from "./state.ts";
import { governorOf, isQuotedBehind, isQuotedCharge, isShownBy, isTold, outsideQuotation } from "./telling.ts";

/** What a relative clause or apposition tells holds whatever is said around it. */
export function presuppose({ state, at }: Climb): Next {
  takeForGranted(state, at);
  return -1;
}

/** An apposition; a clause read as one ("Report: X attacked Y") is stated like any other. */
export function climbFromApposition(climb: Climb): Next {
  const { tree } = climb.sentence;
  return isVerb(tree, climb.at) && tree.lower[climb.head + 1] === ":" ? climb.head : presuppose(climb);
}

/** 'blamed it on "gangs armed by X"': what stands in the marks is the word of whoever blames or labels. */
function climbToAccuser({ sentence, predicates, at, state }: Climb): Next {
  const verb = outsideQuotation(sentence.tree, at);
  attribute(state, sourceOf(sentence, predicates.get(verb)), verb);
  return verb;
}

/** The verb above what a noun is told of by: it speaks. */
export function climbToTeller({ sentence, predicates, head, state }: Climb): Next {
  const verb = governorOf(sentence.tree, head);
  attribute(state, sourceOf(sentence, predicates.get(verb)), verb);
  return verb;
}

/** A clause with "that" on a noun: its content, or what the verb above said to it, by it or on that day. */
export function climbFromThat(climb: Climb): Next {
  const { sentence, head: noun } = climb;
  const { tree } = sentence;
  const kind = operatorOf(tree.lemma[noun]!, tree.upos[noun]!, "acl", false);
  const verb = tree.head[noun]!;
  if (verb >= 0 && tree.rel[noun] === "obl" && DOCUMENT_NOUNS.has(tree.lemma[noun]!) && isSpeechVerb(tree, verb))
    return climbFromClause({ ...climb, head: verb, rel: "ccomp" });
  if (kind !== "passes" || EVIDENCE.has(tree.lemma[noun]!)) return climbFromContent(climb, false);
  const top = wholeOf(tree, noun);
  const spoken = tree.head[top]!;
  if (top !== noun && spoken >= 0 && tree.rel[top] === "obl" && isSpeechVerb(tree, spoken))
    return climbFromClause({ ...climb, head: spoken, rel: "ccomp" });
  const addressed = verb >= 0 && isVerb(tree, verb) && /^(obl|iobj)/.test(tree.rel[noun]!);
  const told = verb >= 0 && tree.rel[noun] === "obj" && TOLD.has(tree.lemma[verb]!);
  if (addressed || told) return climbFromClause({ ...climb, head: verb, rel: "ccomp" });
  return climb.rel === "acl" ? noun : presuppose(climb);
}

/** "on the day of the crash": the noun whose phrase a noun ends. */
function wholeOf(tree: Tree, noun: number): number {
  let top = noun;
  while (tree.rel[top] === "nmod") top = tree.head[top]!;
  return top;
}

/** "an allegation that X did", "a plan to do", "a militia armed by X". */
export function climbFromNounComplement(climb: Climb): Next {
  const { sentence, at } = climb;
  const { tree } = sentence;
  if (hasKid(tree, at, ["mark", "case"], ["of", "for", "with"])) allegeAbove(climb);
  const verb = tree.head[climb.head]!;
  if (isQuotedBehind(tree, at, climb.head) && verb >= 0 && isVerb(tree, verb))
    return climbFromClause({ ...climb, head: verb, rel: "ccomp" });
  const infinitive = hasKid(tree, at, ["mark"], ["to"]);
  if (hasKid(tree, at, ["mark"], ["that"])) return climbFromThat(climb);
  if (infinitive || hasKid(tree, at, ["mark"], ["of", "whether"])) return climbFromContent(climb, infinitive);
  if (isShownBy(tree, at, climb.head)) attribute(climb.state, { speaker: null, anonymous: true }, climb.head);
  if (isShownBy(tree, at, climb.head)) return climb.head;
  if (isTold(tree, climb.at, climb.head)) return climbToTeller(climb);
  if (isQuotedCharge(tree, climb.at)) return climbToAccuser(climb);
  return isUnderNoun(climb) ? climbFromContent({ ...climb, head: tree.head[climb.head]! }, false) : presuppose(climb);
}

/** "the prospect of Turkey invading Syria": the gerund hangs on its subject. */
function isUnderNoun({ sentence: { tree }, at, head }: Climb): boolean {
  const above = tree.head[head]!;
  return (
    tree.xpos[at] === "VBG" &&
    tree.rel[head] === "nmod" &&
    preposition(tree, head) === "of" &&
    NOUN_OVER_EVENT.has(tree.lemma[above]!)
  );
}

/** Nouns of what somebody could do, of which nothing is said to happen: "its ability to strike X". */
const ABILITIES = new Set(["ability", "capability", "capacity", "capabilities"]);

/** "was the first country to ban X", "among the last to fall": who is counted so has done it. */
function isRanked(tree: Tree, noun: number): boolean {
  return RANKS.has(tree.lower[noun]!) || kids(tree, noun, "amod", "advmod").some((c) => RANKS.has(tree.lower[c]!));
}
const RANKS = new Set("first second third last latest only".split(" "));

function climbFromContent(climb: Climb, infinitive: boolean): Next {
  const { sentence, head: noun, state } = climb;
  const { tree } = sentence;
  const none = hasKid(tree, noun, ["det"], ["no"]);
  if (hasKid(tree, climb.at, ["mark"], ["whether"])) weaken(state, "hypothetical", climb.at);
  if (none && EVIDENCE.has(tree.lemma[noun]!)) weaken(state, "negated", noun);
  else if (
    (none && tree.lemma[noun] === "doubt") ||
    (infinitive && isRanked(tree, noun) && !hasKid(tree, noun, ["aux"]))
  )
    return noun;
  else {
    const kind = operatorOf(tree.lemma[noun]!, "NOUN", "acl", infinitive);
    if (!infinitive) return applyNoun(climb, kind);
    state.unstated ||= ABILITIES.has(tree.lemma[noun]!);
    weaken(state, kind === "negates" || none ? "negated" : "hypothetical", noun);
  }
  return noun;
}

/** A gerund that hangs on a noun as its modifier is a clause; a noun is a nominal. */
export function climbFromModifier(climb: Climb): Next {
  const { tree } = climb.sentence;
  if (!isVerb(tree, climb.at) && !hasKid(tree, climb.at, ["cop"])) return climbFromEvent(climb);
  allegeAbove(climb);
  return climb.head;
}

/** An event noun: what the verb or noun above does to it ("planned an attack", "prevented a raid", "fears of an assault"). */
export function climbFromEvent(climb: Climb): Next {
  const { sentence, at, head, rel, state } = climb;
  const { tree } = sentence;
  if (rel === "nmod:poss" || rel === "obl:agent") return presuppose(climb);
  if (rel === "obl") return climbFromPhrase(climb);
  if (rel === "nmod") return climbFromNounPhrase(climb);
  if (isVerb(tree, head)) {
    if (rel === "obj" || rel === "nsubj:pass") applyToObject(climb);
    if (isMoved(tree, at, head, rel)) moveOuter(climb);
    else state.known ||= state.polarity === "asserted" && isKnown(tree, at);
    return head;
  }
  if (rel !== "nsubj") return -1;
  if (operatorOf(tree.lemma[head]!, tree.upos[head]!, "csubj", false) === "negates") weaken(state, "negated", head);
  else if (isMoved(tree, at, head, rel)) moveOuter(climb);
  return head;
}

/** Negation and modality of the verb above; an attack that "would not help" is not negated by that, only not yet so. */
function moveOuter({ sentence: { tree }, head, rel, state }: Climb): void {
  if (rel === "nsubj" && !OCCURRENCES.has(tree.lemma[head]!)) weaken(state, "hypothetical", head);
  else applyOuter(tree, head, "passes", state);
}

/** Whether negation and modality of a verb reach its event: "did not launch the attack", "would launch an attack"; not "will not forget the attack". */
function isMoved(tree: Tree, at: number, head: number, rel: string): boolean {
  if (rel === "obj" || rel === "nsubj:pass")
    return !isOthers(tree, at) && (LIGHT_VERBS.has(tree.lemma[head]!) || !isKnown(tree, at));
  const wished = hasKid(tree, head, ["aux"], ["would", "could", "might", "may"]);
  return OCCURRENCES.has(tree.lemma[head]!) || wished || (!isKnown(tree, at) && isOpen(tree, head));
}

/** "the attack", "a recent attack", "Osterlich's attack": one that is taken to have happened. */
function isKnown(tree: Tree, at: number): boolean {
  const named = hasKid(tree, at, ["det"], ["the", "this", "that", "these", "those"]) || isOthers(tree, at);
  return named || hasKid(tree, at, ["amod"], HAPPENED);
}
const isOthers = (tree: Tree, at: number) => kids(tree, at, "nmod:poss").some((c) => tree.upos[c] !== "PRON");
const HAPPENED = ["recent", "latest", "successful", "previous", "earlier", "past", "prior"];

/**
 * "warned of an attack", "prepared for an assault", "would answer with a strike", "ended without a deal". Other phrases take their event for granted:
 * "fired in response to an attack" is whoever's who says so, "in response to the attack" everybody's.
 */
function climbFromPhrase(climb: Climb): Next {
  const { sentence, predicates, at, head, state } = climb;
  const { tree } = sentence;
  const prep = preposition(tree, at) ?? "";
  if (REASONS.has(prep) && isVerb(tree, head)) {
    state.known = true;
    return head;
  }
  if (isKnown(tree, at) || hasKid(tree, at, ["nmod:poss"]) || !isVerb(tree, head)) return presuppose(climb);
  if (prep === "without") weaken(state, "negated", at);
  if (prep === "as" && LABELLING.has(tree.lemma[head]!)) {
    attribute(state, sourceOf(sentence, predicates.get(head)), head);
    return head;
  }
  const opening = OPENING_VERBS.get(tree.lemma[head]!);
  if (opening?.includes(prep)) {
    weaken(state, "hypothetical", head);
    if (operatorOf(tree.lemma[head]!, "VERB", "ccomp", false) === "says")
      attribute(state, sourceOf(sentence, predicates.get(head)), head);
    return head;
  }
  if (isOpen(tree, head)) weaken(state, "hypothetical", head);
  else state.known = true;
  return head;
}

/** "was killed because of his support for X": the reason is given by whoever tells the deed. */
const REASONS = new Set(["because of", "on account of", "owing to"]);

/** "the possibility of an attack", "reports of a raid", "in the event of a strike": other nouns take their event for granted. */
function climbFromNounPhrase(climb: Climb): Next {
  const { sentence, at, head: noun, state } = climb;
  const { tree } = sentence;
  const prep = preposition(tree, at) ?? "";
  const none = hasKid(tree, noun, ["det"], ["no"]);
  if (ANSWERS.has(tree.lemma[noun]!) && tree.rel[noun] === "obl" && hasKid(tree, noun, ["case"], ["in"]))
    return climbFromPhrase({ ...climb, head: tree.head[noun]! });
  if (EVIDENCE.has(tree.lemma[noun]!) && none) weaken(state, "negated", noun);
  else if (!NOUN_OVER_EVENT.has(tree.lemma[noun]!) || !["of", "for", "about", "against", "in"].includes(prep))
    return climbToLabel(climb);
  else {
    const kind = operatorOf(tree.lemma[noun]!, "NOUN", "acl", false);
    if (kind === "says" || kind === "denies") return applyNoun(climb, kind);
    weaken(state, kind === "negates" || none ? "negated" : "hypothetical", noun);
    applyOwn(tree, noun, state);
  }
  return noun;
}

/** "described it as the result of cooperation", "called it an answer to the deaths": the label is the word of whoever gives it. */
function climbToLabel({ sentence, predicates, head: noun, state }: Climb): Next {
  const { tree } = sentence;
  const label = topNoun(tree, noun);
  const verb = tree.head[label]!;
  if (verb < 0 || !LABELLING.has(tree.lemma[verb]!) || label < verb) return -1;
  const second = kids(tree, verb, "obj", "iobj", "xcomp").some((c) => c < label) || tree.rel[label] === "xcomp";
  if (!second && preposition(tree, label) !== "as") return -1;
  attribute(state, sourceOf(sentence, predicates.get(verb)), verb);
  return verb;
}

/** The noun at the top of a chain of phrases. */
function topNoun(tree: Tree, noun: number): number {
  let top = noun;
  while (tree.rel[top] === "nmod") top = tree.head[top]!;
  return top;
}

/** "in response to an attack": nouns that make one preposition with what stands around them. */
const ANSWERS = new Set(["response", "retaliation", "revenge", "reprisal", "reaction", "answer", "support", "defence"]);

function applyToObject({ sentence, predicates, at, head: verb, state }: Climb): void {
  const { tree } = sentence;
  if (LABELLING.has(tree.lemma[verb]!) && operatorOf(tree.lemma[at]!, "NOUN", "acl", false) === "says") {
    deny(state, sourceOf(sentence, predicates.get(verb)), verb);
    return;
  }
  if (LABELLING.has(tree.lemma[verb]!) || TELLING_OF.has(tree.lemma[verb]!)) {
    attribute(state, sourceOf(sentence, predicates.get(verb)), verb);
    return;
  }
  const kind = operatorOf(tree.lemma[verb]!, "VERB", "xcomp", true);
  if (isPutOff(tree, verb)) weaken(state, "hypothetical", verb);
  if (kind === "irrealis" || kind === "supposes" || kind === "denies") weaken(state, "hypothetical", verb);
  if (kind === "negates") state.unstated = true;
}
