// What a relative clause is to the statement around it: taken for granted, or itself what is stated or told.
import { LABELLING } from "../lexicon/sources.ts";
import { hasKid, isVerb, kid, kids, type Tree } from "../syntax/tree.ts";
import { applyOuter } from "./clause.ts";
import { type Climb, type Next, sourceOf } from "./embedding.ts";
import { climbFromThat, climbToTeller, presuppose } from "./nominals.ts";
import { operatorOf } from "./operators.ts";
import { attribute, weaken } from "./state.ts";
import { isQuotedAlone, isToldOf } from "./telling.ts";

/** A relative clause; "rumours that X attacked Y" and "told reporters that X attacked Y" only look like one. */
export function climbFromRelative(climb: Climb): Next {
  const { tree } = climb.sentence;
  if (hasKid(tree, climb.at, ["advmod"], WHICHEVER)) weaken(climb.state, "hypothetical", climb.at);
  if (tree.lemma[climb.head] === "time" && hasKid(tree, climb.head, ["cop"])) {
    applyOuter(tree, climb.head, "passes", climb.state);
    return climb.head;
  }
  if (isCleft(tree, climb.head)) return climb.head;
  const stated = cleftPhrase(tree, climb.at, climb.head) ?? predicatedBy(tree, climb.head);
  if (stated !== null) return stated;
  const label = labelOf(tree, climb.head);
  if (label >= 0) {
    attribute(climb.state, sourceOf(climb.sentence, climb.predicates.get(label)), label);
    return label;
  }
  if (isToldOf(tree, climb.head)) return climbToTeller(climb);
  if (isQuotedAlone(tree, climb.at, climb.head)) return climbToQuoter(climb);
  return hasContentThat(tree, climb.at) || isSaidThen(tree, climb) ? climbFromThat(climb) : presuppose(climb);
}

/** 'blames Y, "which armed these men"': the words are those of the subject of the clause around the marks. */
function climbToQuoter({ sentence, predicates, head, state }: Climb): Next {
  let verb = head;
  while (verb >= 0 && !isVerb(sentence.tree, verb)) verb = sentence.tree.head[verb]!;
  if (verb >= 0) attribute(state, sourceOf(sentence, predicates.get(verb)), verb);
  return -1;
}

/** "what X terms a gang which plundered Y": the verb by which somebody calls it so; -1 where the noun is no label. */
function labelOf(tree: Tree, noun: number): number {
  const verb = tree.head[noun]!;
  if (verb < 0 || !LABELLING.has(tree.lemma[verb]!) || !["obj", "xcomp"].includes(tree.rel[noun]!)) return -1;
  return [tree.head[verb]!, ...kids(tree, verb, "obj")].some((t) => tree.lower[t] === "what") ? verb : -1;
}

/** "wherever X threatens Y": whichever case may arise. */
const WHICHEVER = ["wherever", "whenever"];

/** "estimated last year that X fought": the time of saying with the clause hung on it. */
function isSaidThen(tree: Tree, { at, head: noun }: Climb): boolean {
  const verb = tree.head[noun]!;
  return (
    tree.rel[noun] === "obl:unmarked" &&
    isVerb(tree, verb) &&
    operatorOf(tree.lemma[verb]!, "VERB", "ccomp", false) !== "passes" &&
    kid(tree, verb, "ccomp") < 0 &&
    tree.lower[tree.children[at]![0]!] === "that"
  );
}

/** "It was X that attacked Y": the clause is what is stated. */
function isCleft(tree: Tree, head: number): boolean {
  const stance = operatorOf(tree.lemma[head]!, tree.upos[head]!, "acl", false) !== "passes";
  return !stance && hasKid(tree, head, ["cop"]) && hasKid(tree, head, ["nsubj", "expl"], ["it"]);
}

/** "It was on such grounds that X attacked Y": the same, with a phrase before the clause; its head, null where it is none. */
function cleftPhrase(tree: Tree, at: number, head: number): number | null {
  if (!hasContentThat(tree, at)) return null;
  let phrase = head;
  while (tree.rel[phrase] === "nmod") phrase = tree.head[phrase]!;
  const isCleft = hasKid(tree, phrase, ["case"]) && hasKid(tree, phrase, ["cop"]);
  return isCleft && hasKid(tree, phrase, ["nsubj", "expl"], ["it"]) ? phrase : null;
}

/** "He is a man who attacked Y", "one of three men who attacked Y": what is said of somebody, not taken for granted; the head of the clause. */
function predicatedBy(tree: Tree, noun: number): number | null {
  const one = tree.rel[noun] === "nmod" && ONE_OF.has(tree.lower[tree.head[noun]!]!) ? tree.head[noun]! : noun;
  const said = hasKid(tree, one, ["cop"]) && hasKid(tree, one, ["nsubj"]) && !hasKid(tree, one, ["case"]);
  return said && !hasKid(tree, noun, ["det", "nmod:poss"], DEFINITE) ? one : null;
}
const ONE_OF = new Set(["one", "two", "three", "several", "some", "many"]);
const DEFINITE = ["the", "this", "that", "these", "those", "his", "her", "its", "their"];

/** Whether "that" opens the clause without filling a role in it: it has its subject, and its object too. */
function hasContentThat(tree: Tree, at: number): boolean {
  const that = tree.children[at]!.find((c) => tree.lower[c] === "that");
  const subject = kids(tree, at, "nsubj", "nsubj:pass").find((c) => tree.lower[c] !== "that");
  if (that === undefined || subject === undefined || that > subject) return false;
  return (
    tree.rel[that] === "mark" || kids(tree, at, "obj").some((c) => c !== that) || tree.rel[subject] === "nsubj:pass"
  );
}
