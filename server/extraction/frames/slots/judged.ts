// Slots of what words judge or answer: "said the entry of X's troops was unacceptable", "X dismissed this".
import { actAt } from "../../arguments/acts.ts";
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { BAD, FALSE, JUDGED_AS, JUDGED_KINDS, VIOLENT } from "../../lexicon/judging.ts";
import { ownerMention } from "../../mentions/owners.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { subjectsOf } from "../../syntax/subjects.ts";
import { dominates, hasKid, isVerb, kids, preposition, type Tree } from "../../syntax/tree.ts";
import { agentsOf, isPassive } from "../../syntax/voice.ts";
import type { Argument, SentenceNode } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { isNegated, ownIds } from "./clauses.ts";
import { happeningArguments } from "./events.ts";

const ACTOR: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** "said that X was a crime": what is judged so in the clause below the verb, or whose act it is. */
export const saidBad: SpecialSlot = (matching, anchor, _, subjects) => judged(matching, anchor, subjects, BAD);

/** "said this was nonsense": what is called untrue, or who had said it. */
export const saidFalse: SpecialSlot = (matching, anchor, _, subjects) => judged(matching, anchor, subjects, FALSE);

function judged(
  matching: Matching,
  { predicate }: Anchor,
  subjects: readonly Argument[],
  words: ReadonlySet<string>,
): Argument[] {
  const { tree } = matching.sentence;
  const own = ownIds(subjects);
  return kids(tree, predicate?.token ?? -1, "ccomp")
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .filter(
      (clause) => clause.kind === "copular" && isCalled(tree, clause.token, words) && !isNegated(tree, clause.token),
    )
    .flatMap((clause) =>
      clause.subjects.flatMap((t) =>
        judgedAt(matching, t, subjects, words === BAD && isCalled(tree, clause.token, VIOLENT)),
      ),
    )
    .filter((a) => !own.has(a.referent.id))
    .slice(0, 2);
}

/** Whether a word of the class stands there: "is barbaric", "is an act of barbarism", "was a barbaric act". */
function isCalled(tree: Tree, token: number, words: ReadonlySet<string>): boolean {
  const isSo = (t: number, among: ReadonlySet<string>) => among.has(tree.lemma[t]!) || among.has(tree.lower[t]!);
  if (isSo(token, words)) return true;
  if (words === FALSE || !JUDGED_KINDS.has(tree.lemma[token]!)) return false;
  const of = kids(tree, token, "nmod").filter((c) => preposition(tree, c) === "of");
  return [...kids(tree, token, "amod"), ...of].some((t) => isSo(t, words) || isSo(t, JUDGED_AS));
}

function judgedAt(matching: Matching, t: number, subjects: readonly Argument[], isAct: boolean): Argument[] {
  const { sentence } = matching;
  if (sentence.tree.upos[t] === "PRON") {
    const act = isAct ? happeningArguments(matching, t, { ...ACTOR, types: ["Any"] }) : [];
    return act.length > 0 ? act : answered(matching, t, subjects);
  }
  const owner = ownerMention(sentence.tree, t, sentence.byHead);
  const whose = owner ? argumentsAt(sentence, owner.head, ACTOR) : [];
  const named = whose.length > 0 ? whose : argumentsAt(sentence, t, ACTOR);
  if (named.length > 0) return named;
  const happening = happeningArguments(matching, t, { ...ACTOR, types: ["Any"] });
  return happening.length > 0 ? happening : [actAt(sentence, t, true)].filter((a) => a !== null);
}

/** "X rejected this", "turned it down": who had last said, asked or offered something, in the sentence or the one before. */
export function answered(matching: Matching, token: number, subjects: readonly Argument[]): Argument[] {
  return POINTING.has(matching.sentence.tree.lower[token]!) ? saidBefore(matching, token, subjects) : [];
}

function saidBefore({ sentence }: Matching, token: number, subjects: readonly Argument[]): Argument[] {
  const isPointing = POINTING.has(sentence.tree.lower[token]!);
  const own = ownIds(subjects);
  for (const [home, end] of [
    [sentence, token],
    [sentence.previous, Number.POSITIVE_INFINITY],
  ] as const) {
    const found = home ? lastSpeakers(home, end, own, isPointing) : [];
    if (found.length > 0) return found;
  }
  return [];
}
const POINTING = new Set(["it", "this", "that", "them", "these", "which"]);

function lastSpeakers(home: SentenceNode, end: number, own: ReadonlySet<string>, isPointing: boolean): Argument[] {
  const { tree } = home;
  for (let v = Math.min(end, tree.tokens.length) - 1; v >= 0; v--) {
    if (!isVerb(tree, v) || !PUTTING.has(tree.lemma[v]!) || (isPointing && isNamed(tree, v)) || tells(tree, v, end))
      continue;
    const speakers = (isPassive(tree, v) ? agentsOf(tree, v) : subjectsOf(tree, v))
      .flatMap((t) => argumentsAt(home, t, ACTOR))
      .filter((a) => !own.has(a.referent.id) && a.referent.type !== "MediaOutlet");
    if (speakers.length > 0) return speakers.slice(0, 1);
  }
  return [];
}
/** "called the step unacceptable": not "called for it". */
function isNamed(tree: Tree, v: number): boolean {
  return tree.lemma[v] === "call" && !["for", "on"].includes(tree.lower[v + 1] ?? "");
}

/** Whether a verb tells of the answer itself: "X said that Y had rejected it". */
function tells(tree: Tree, v: number, answer: number): boolean {
  return answer < tree.tokens.length && kids(tree, v, "ccomp").some((c) => dominates(tree, c, answer));
}

/** Verbs by which somebody puts before others what they may turn down. */
const PUTTING = new Set(
  "say claim accuse allege demand propose offer call ask urge request suggest insist charge declare announce tell blame report seek invite maintain assert argue contend testify plead write complain".split(
    " ",
  ),
);

/** The same for the object of a verb: a pronoun, or "the accusation", "a charge that" of nobody named. */
export const answeredObjects: SpecialSlot = (matching, { predicate }, _, subjects) =>
  statedTokens(matching.sentence.tree, predicate)
    .flatMap((t) =>
      isBareStatement(matching.sentence, t) || isAsked(matching.sentence.tree, t)
        ? saidBefore(matching, t, subjects)
        : answered(matching, t, subjects),
    )
    .slice(0, 1);

/** Objects of a verb; "accused X of arming Y, a charge which Z rejects" is about the charge, not about Y. */
function statedTokens(tree: Tree, predicate: Predicate | null): readonly number[] {
  const head = predicate && tree.rel[predicate.token] === "acl:relcl" ? tree.head[predicate.token]! : -1;
  const isCharge = head >= 0 && tree.rel[head] === "appos" && STATEMENTS.has(tree.lemma[head]!);
  return isCharge || (head >= 0 && isAsked(tree, head)) ? [head] : (predicate?.objects ?? []);
}

/** "called for an inquiry, which X refused": what somebody has just asked for or offered. */
function isAsked(tree: Tree, token: number): boolean {
  const verb = tree.head[token]!;
  const isMatter = tree.rel[token] === "obj" || (tree.rel[token] === "obl" && preposition(tree, token) === "for");
  return (
    isMatter && verb >= 0 && verb < token && REQUESTING.has(tree.lemma[verb]!) && hasKid(tree, token, ["acl:relcl"])
  );
}
const REQUESTING = new Set(
  "demand propose offer call ask urge request suggest seek want insist appeal press plead".split(" "),
);

/** Whether a noun means what was just said or asked, without saying by whom. */
function isBareStatement({ tree, byHead }: SentenceNode, t: number): boolean {
  if (!STATEMENTS.has(tree.lemma[t]!) || ownerMention(tree, t, byHead) !== null) return false;
  if (kids(tree, t, "nmod", "nmod:poss", "compound", "amod", "acl").some((c) => tree.upos[c] !== "ADJ")) return false;
  const definite = kids(tree, t, "det").some((c) => DEFINITE.has(tree.lower[c]!));
  return definite || kids(tree, t, "acl:relcl").length > 0;
}
const DEFINITE = new Set("the this that these those such both any all".split(" "));

/** What somebody has said, asked or offered. */
const STATEMENTS = new Set(
  "accusation allegation claim charge assertion suggestion idea proposal offer demand request call plea appeal invitation insinuation notion ultimatum condition plan criticism version account report complaint theory".split(
    " ",
  ),
);
