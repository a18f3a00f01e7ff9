// Slots of threats: whom a vow or a warning is aimed at, as its clause, its condition or the act it answers tells.
import { argumentsAt } from "../../arguments/index.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import { HARM } from "../../lexicon/verbs.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";
import { contentClauses, isModal, isOneOf, ownIds } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** "X will pay a price": verbs whose subject is the one to suffer. */
const SUFFERING = new Set("face pay suffer regret meet bear feel reap become receive burn perish fall".split(" "));

/** What is suffered, where the verb alone does not say so. */
const PENALTIES = new Set(
  "consequence price cost punishment retaliation response reprisal revenge wrath sanction destruction defeat hell fate target force war catastrophe ruin fury attack strike".split(
    " ",
  ),
);

/** "vowed that X would pay", "warned that it would strike X", "that the raid would not go unpunished": who is to suffer. */
export function threatened(
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  const own = ownIds(subjects);
  for (const clause of contentClauses(tree, v, "conj", "xcomp")) {
    const predicate = matching.predicates.get(clause);
    const found = predicate ? sufferersOf(matching, predicate, own, { ...reading, target: true, locative: false }) : [];
    const others = found.filter((a) => !own.has(a.referent.id));
    if (others.length > 0) return others.slice(0, 3);
  }
  return [];
}

function sufferersOf(matching: Matching, clause: Predicate, own: ReadonlySet<string>, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const at = (tokens: readonly number[]) => tokens.flatMap((t) => argumentsAt(matching.sentence, t, reading));
  if (goesUnanswered(tree, clause.token)) return clause.subjects.flatMap((t) => doersOfAct(matching, t, reading));
  if (!isToCome(tree, clause.token)) return [];
  const suffers =
    SUFFERING.has(clause.lemma) &&
    (["pay", "regret", "suffer", "perish"].includes(clause.lemma) ||
      clause.objects.some((o) => PENALTIES.has(tree.lemma[o]!)));
  if (suffers) return at(clause.subjects);
  if (clause.kind === "copular" && PENALTIES.has(clause.lemma)) return at(clause.subjects);
  const harms =
    HARM.has(clause.lemma) ||
    matching.lexicon.verbEvents.get(clause.lemma) === "attack" ||
    matching.lexicon.verbEvents.get(clause.lemma) === "killing";
  if (!harms || !isOwn(matching, clause, own)) return [];
  return at([...clause.objects, ...["against", "on", "at"].flatMap((prep) => clause.preps.get(prep) ?? [])]);
}

/** Whether those who threaten mean to do it themselves: "Moscow might strike" says a Russian general. */
function isOwn({ sentence }: Matching, clause: Predicate, own: ReadonlySet<string>): boolean {
  return clause.subjects.some((t) => isOneOf(sentence.byHead.get(t), own));
}

function isToCome(tree: Tree, verb: number): boolean {
  if (hasKid(tree, verb, ["aux"], ["have", "had", "has"])) return false;
  return isModal(tree, verb) || tree.rel[verb] === "xcomp";
}

/** "would not go unpunished". */
function goesUnanswered(tree: Tree, verb: number): boolean {
  return (
    tree.lemma[verb] === "go" &&
    tree.children[verb]!.some((c) => ["unpunished", "unanswered", "unavenged", "unchallenged"].includes(tree.lower[c]!))
  );
}

function doersOfAct(matching: Matching, token: number, reading: Reading): Argument[] {
  if (!isEventNoun(matching, token)) return [];
  const event = matching.events.at(matching.sentence.index, token);
  return (event ? matching.events.doersOf(event) : []).filter((a) => fits(a.referent.type, reading.types));
}

/** "if X stayed", "unless X left", "should X attack": whose doing a threat is to answer. */
export function provokers(
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  const own = ownIds(subjects);
  const heads = [v, ...contentClauses(tree, v, "conj", "xcomp"), ...kids(tree, v, "xcomp", "advcl", "obj")];
  return heads
    .flatMap((h) => kids(tree, h, "advcl", "acl"))
    .filter((c) => isCondition(tree, c))
    .flatMap((c) => concerned(matching.predicates.get(c)))
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: false }))
    .filter((a) => !own.has(a.referent.id))
    .slice(0, 1);
}

/** Whose doing a condition names, or to whom it is to be done: "unless the troops are pulled out". */
function concerned(clause: Predicate | undefined): readonly number[] {
  return !clause || clause.subjects.length > 0 ? (clause?.subjects ?? []) : clause.objects;
}

function isCondition(tree: Tree, clause: number): boolean {
  return hasKid(tree, clause, ["mark"], ["if", "unless", "until", "once"]) || hasKid(tree, clause, ["aux"], ["should"]);
}
