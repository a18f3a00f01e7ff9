// Pairs of a symmetric frame: "between X and Y", "US-Armenian exercises", "X and Y clashed".
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import type { Reading } from "../arguments/readings.ts";
import { DELEGATES } from "../lexicon/people.ts";
import { ownerMention } from "../mentions/owners.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { coordinated, firstConjunct, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import { distinctArguments } from "./reciprocal.ts";
import { jointSubjects } from "./slots/joint.ts";
import type { Anchor } from "./types.ts";

/** Pairs of a symmetric frame ("between X and Y", "US-Armenian exercises", "X and Y clashed"); null where the frame asks for none. */
export function specialPairs(sentence: SentenceNode, anchor: Anchor, trigger: Trigger): [Argument, Argument][] | null {
  const slot = trigger.frame.subject[0];
  if (slot === undefined || !PAIR_SLOTS.has(slot)) return null;
  const reading: Reading = {
    types: trigger.frame.subjectTypes ?? trigger.relation.subject,
    locative: false,
    target: false,
    people: false,
  };
  const tokens = pairTokens(sentence, anchor, slot);
  const found = tokens.flatMap((t) => argumentsAt(sentence, t, reading));
  const distinct = distinctArguments(found);
  if (distinct.length < 2 || distinct.length > 4) return [];
  const once = distinct.flatMap((a, i) => distinct.slice(i + 1).map((b): [Argument, Argument] => [a, b]));
  return trigger.relation.symmetric
    ? once
    : once.flatMap(([a, b]): [Argument, Argument][] => [
        [a, b],
        [b, a],
      ]);
}

const PAIR_SLOTS = new Set([
  "between",
  "pair",
  "pair-subj",
  "pair-obj",
  "pair-agents",
  "pair-forces",
  "joint-subj",
  "hyphen-pair",
  "by-pair",
  "treaty-parties",
]);

/** "the US-Osterlich deal": names before the noun with nothing but a hyphen between them. */
function hyphenPair(sentence: SentenceNode, noun: number): number[] {
  const tokens = modifierTokens(sentence, noun).sort((a, b) => a - b);
  const joined = tokens.filter((t, i) => {
    const next = tokens[i + 1];
    const previous = tokens[i - 1];
    const hyphen = (from: number | undefined, to: number | undefined) =>
      from !== undefined &&
      to !== undefined &&
      sentence.tree.lower
        .slice(from + 1, to)
        .join("")
        .match(/^[-–]$/);
    return hyphen(t, next) || hyphen(previous, t);
  });
  return joined.length === 2 ? joined : [];
}

/** What a truce is in or takes: "took effect between X and Y". */
const IN_FORCE = new Set(["effect", "force", "hold", "place", "operation"]);

/** Whether nobody but the subjects can be the other side: no object of its own but the noun of the trigger, no "with X". */
function isMutual(tree: Tree, { predicate, noun }: Anchor): boolean {
  return (
    predicate !== null &&
    (noun >= 0 ||
      isAmongThem(tree, predicate) ||
      predicate.objects.every((o) => tree.head[o] !== predicate.token && tree.rel[o] === "obj")) &&
    !["with", "against"].some((prep) => predicate.preps.has(prep))
  );
}

/** "shared out F between them": what is shared does not make it one-sided. */
function isAmongThem(tree: Tree, { preps }: Predicate): boolean {
  return ["between", "among"].flatMap((prep) => preps.get(prep) ?? []).some((t) => tree.upos[t] === "PRON");
}

/** The subjects of a verb; for delegates those whom they speak for or who lead them: "envoys of X and Y met". What "both" do each does by itself. */
function pairedSubjects(sentence: SentenceNode, { subjects }: Predicate): number[] {
  const { tree, byHead } = sentence;
  const only = subjects[0];
  if (only === undefined || !DELEGATES.has(tree.lemma[only]!)) return subjects.filter((t) => tree.lower[t] !== "both");
  const leaders = kids(tree, only, "acl")
    .filter((c) => LEADING.has(tree.lemma[c]!))
    .flatMap((c) => kids(tree, c, "obl:agent", "obl").filter((d) => preposition(tree, d) === "by"))
    .flatMap((c) => coordinated(tree, c));
  const persons = leaders.filter((t) => byHead.get(t)?.kind === "name");
  if (persons.length > 1) return persons;
  const sent = ["for", "of", "from"].flatMap((prep) => phraseHeads(tree, only, prep));
  if (subjects.length > 1)
    return sent.length === 1 && tree.xpos[only] === "NNS" ? [...sent, ...subjects.slice(1)] : [...subjects];
  const named = kids(tree, only, "appos").flatMap((c) => coordinated(tree, c));
  if (named.length > 1) return named;
  return [...(byHead.get(only)?.kind === "name" ? [only] : []), ...sent, ...modifierTokens(sentence, only)];
}

const LEADING = new Set(["lead", "head", "chair"]);

/** "X and Y troops took F": a body of two owners, or two bodies with an owner each, that do the same to the same. */
function forces({ tree, byHead }: SentenceNode, { token, subjects, passive }: Predicate): readonly number[] {
  if (passive || subjects.some((t) => t > token) || subjects.length > 3) return [];
  const owned = subjects.every(
    (t) => byHead.get(t)?.kind === "nominal" && tree.xpos[t] === "NNS" && ownerMention(tree, t, byHead) !== null,
  );
  return owned ? subjects : [];
}

/** "a treaty that obliges X and Y": whom an agreement binds. */
function treatyParties({ tree }: SentenceNode, { subjects, objects }: Predicate): readonly number[] {
  return subjects.some((t) => TREATIES.has(tree.lemma[t]!)) ? objects : [];
}
const TREATIES = new Set(
  "treaty agreement accord pact deal truce ceasefire convention armistice protocol memorandum".split(" "),
);

/** "the talks brought X and Y together": who is brought to one place; a body that unites them makes nobody meet. */
function gathered(tree: Tree, { subjects, objects }: Predicate): readonly number[] {
  return subjects.some((t) => UNITING.has(tree.lemma[t]!)) ? [] : objects;
}
const UNITING = new Set(
  "alliance party coalition bloc front movement union federation group organisation organization cabinet government list umbrella network league pact".split(
    " ",
  ),
);

/** "X and Y, once allies,": those whom a plural without an owner describes. */
function describedPair(tree: Tree, noun: number): readonly number[] {
  if (noun < 0 || tree.rel[noun] !== "appos" || tree.xpos[noun] !== "NNS") return [];
  if (kids(tree, noun, "nmod:poss", "nmod", "compound").length > 0) return [];
  return coordinated(tree, firstConjunct(tree, tree.head[noun]!)).filter((t) => t < noun);
}

function pairTokens(sentence: SentenceNode, anchor: Anchor, slot: string): number[] {
  const { tree } = sentence;
  if (slot === "pair-forces") return anchor.predicate ? [...forces(sentence, anchor.predicate)] : [];
  if (slot === "treaty-parties") return anchor.predicate ? [...treatyParties(sentence, anchor.predicate)] : [];
  if (slot === "pair-subj") {
    if (!anchor.predicate) return [...describedPair(tree, anchor.noun)];
    return isMutual(tree, anchor) ? pairedSubjects(sentence, anchor.predicate) : [];
  }
  if (slot === "pair-obj") return anchor.predicate ? [...gathered(tree, anchor.predicate)] : [];
  if (slot === "joint-subj") return anchor.predicate ? [...jointSubjects(tree, anchor.predicate)] : [];
  if (slot === "pair-agents") return anchor.predicate?.passive ? [...anchor.predicate.subjects] : [];
  if (slot === "hyphen-pair") return hyphenPair(sentence, anchor.noun);
  if (slot === "by-pair") return ["by", "of"].flatMap((prep) => phraseHeads(tree, anchor.noun, prep));
  if (slot === "between" && anchor.noun < 0) return [...(anchor.predicate?.preps.get("between") ?? [])];
  if (slot === "between") {
    const own = phraseHeads(tree, anchor.noun, "between");
    const governor = tree.head[anchor.noun]!;
    const told =
      own.length > 0
        ? own
        : kids(tree, anchor.noun, "acl", "acl:relcl")
            .flatMap((c) => [c, ...kids(tree, c, "obl")])
            .flatMap((c) => phraseHeads(tree, c, "between"));
    if (told.length > 0 || governor < 0) return told;
    const light = kids(tree, governor, "obj", "obl").filter((c) => IN_FORCE.has(tree.lemma[c]!));
    return [governor, ...light]
      .flatMap((t) => kids(tree, t, "obl", "nmod"))
      .filter((c) => preposition(tree, c) === "between")
      .flatMap((c) => coordinated(tree, c));
  }
  return [
    ...kids(tree, anchor.noun, "nmod:poss").flatMap((c) => coordinated(tree, c)),
    ...modifierTokens(sentence, anchor.noun),
  ];
}
