// Roles in clauses: "became N of X", "was elected N", "appointed A as N", "succeeded B as N", "resigned as N".

import type { RelationDefinition } from "../../ontology/types.ts";
import { argumentsAt } from "../arguments/index.ts";
import { BECOMING, DISMISSING, EMPLOYING, LEAVING, PROMOTING, SERVING, SUCCEEDING } from "../lexicon/offices.ts";
import { APPOINTING } from "../lexicon/verbs.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { argument } from "./participants.ts";
import type { RolePhrase } from "./role-nouns.ts";
import { leftEdge, startWithRanks } from "./spans.ts";

/** Who holds a role, and whether only formerly. */
export interface Holder {
  readonly argument: Argument;
  readonly former: boolean;
}

/** Tokens of those to whom a clause gives a role, or from whom it takes it. */
interface Incumbents {
  readonly present: readonly number[];
  readonly former: readonly number[];
}

/** The holders that the clause around a role names: null where it stands in no such clause, empty where they are unknown. */
export function appointedHolders(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["subject"],
): Holder[] | null {
  const { tree } = sentence;
  const beside = nameBesideAs(sentence, phrase, demand);
  if (beside) return [{ argument: beside, former: phrase.former }];
  const verb = tree.head[phrase.head]!;
  if (verb < 0 || !isVerb(tree, verb) || hasKid(tree, phrase.head, ["cop"])) return null;
  const prep = preposition(tree, phrase.head);
  const bare = prep === null && isBareComplement(tree, phrase.head, verb);
  const isAtHead = prep === "at" && AT_TOP.has(phrase.words) && PLACING.some((verbs) => verbs.has(tree.lemma[verb]!));
  if (prep !== "as" && !isAtHead && !bare && !(prep === "to" && PROMOTING.has(tree.lemma[verb]!))) return null;
  if (isUnreal(tree, verb) || (prep === "as" && isOpinion(tree, phrase.head, verb))) return [];
  const { present, former } = incumbents(tree, phrase.head, verb, bare);
  const people = (tokens: readonly number[], past: boolean) =>
    tokens
      .flatMap((t) => resolveRelative(tree, t).slice(0, 1))
      .flatMap((t) => argumentsAt(sentence, t, { types: demand, locative: false, target: false, people: true }))
      .slice(0, 1)
      .map((argument) => ({ argument, former: past }));
  return [...people(present, phrase.former), ...people(former, true)];
}

/** "with A B as its chairman and C D as his deputy", "with A B at its head": the name right before the words, whatever the arcs. */
function nameBesideAs(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["subject"],
): Argument | null {
  const { tree, mentions } = sentence;
  const as = leftEdge(tree, phrase) - 1;
  const isTop = tree.lower[as] === "at" && AT_TOP.has(phrase.words);
  if (!isTop && tree.lower[as] !== "as") return null;
  const name = mentions.find((m) => m.last === as - 1 && (m.kind === "name" || m.kind === "pronoun"));
  const start = name ? startWithRanks(tree, name.first) : -1;
  const isListed = tree.lower[start - 1] === "and" && tree.lower.slice(0, start - 1).includes("as");
  const isWith = start > 0 && (tree.lower[start - 1] === "with" || isListed);
  return isWith && tree.lower.slice(0, start).includes("with") ? argument(sentence, name, demand) : null;
}

/** "put A B at the head of X", "was replaced at the helm of X". */
const AT_TOP = new Set(["head", "helm"]);
const PLACING = [APPOINTING, SUCCEEDING, DISMISSING];

/** "became president", "was elected president", "appointed A president": the role itself is the complement. */
function isBareComplement(tree: Tree, role: number, verb: number): boolean {
  const lemma = tree.lemma[verb]!;
  if (!BECOMING.has(lemma) && !APPOINTING.has(lemma)) return tree.rel[role] === "xcomp";
  return tree.rel[role] === "xcomp" || tree.rel[role] === "obj";
}

function incumbents(tree: Tree, role: number, verb: number, bare: boolean): Incumbents {
  const lemma = tree.lemma[verb]!;
  const passive = isPassive(tree, verb);
  const objects = kids(tree, verb, "obj", "iobj").filter((c) => c !== role);
  const patients = passive ? subjectsOf(tree, verb) : objects;
  if (APPOINTING.has(lemma) || PROMOTING.has(lemma)) return { present: patients, former: [] };
  if (BECOMING.has(lemma)) return { present: subjectsOf(tree, verb), former: [] };
  if (bare) return { present: [], former: [] };
  if (EMPLOYING.has(lemma)) return { present: patients, former: [] };
  if (SUCCEEDING.has(lemma))
    return passive
      ? { present: [], former: subjectsOf(tree, verb) }
      : { present: subjectsOf(tree, verb), former: objects };
  if (DISMISSING.has(lemma)) return { present: [], former: patients };
  if (LEAVING.has(lemma) || hasKid(tree, verb, ["compound:prt", "advmod"], ["down", "aside"]))
    return { present: [], former: subjectsOf(tree, verb) };
  const subjects = subjectsOf(tree, verb).filter((subject) => subject !== role);
  return SERVING.has(lemma) || opensWithRole(tree, role, verb, subjects)
    ? { present: subjects, former: [] }
    : { present: [], former: [] };
}

/** "As head of X, A B met ...", "who as head of X met ...": what stands in front of the subject or verb says what he is. */
function opensWithRole(tree: Tree, role: number, verb: number, subjects: readonly number[]): boolean {
  const [subject] = subjects;
  if (subject === undefined) return false;
  return (role < subject && tree.lower.slice(role, subject).includes(",")) || (subject < role && role < verb);
}

/** "named as a leader of X": what somebody says of him, not what makes him so. */
function isOpinion(tree: Tree, role: number, verb: number): boolean {
  return ["name", "declare", "proclaim"].includes(tree.lemma[verb]!) && hasKid(tree, role, ["det"], ["a", "an"]);
}

/** Denied, wished for, supposed or to come: nobody holds the role. */
function isUnreal(tree: Tree, verb: number): boolean {
  const governor = tree.head[verb]!;
  return (
    hasKid(tree, verb, ["advmod"], ["not", "n't", "never"]) ||
    hasKid(tree, verb, ["aux"], ["will", "would", "may", "might", "could", "should", "'ll", "can"]) ||
    hasKid(tree, verb, ["mark"], ["if", "unless", "whether"]) ||
    (hasKid(tree, verb, ["mark"], ["to"]) && !(governor >= 0 && LEADING_TO.has(tree.lemma[governor]!)))
  );
}
/** "went on to become", "used to serve as". */
const LEADING_TO = new Set(["go", "rise", "come", "use", "continue", "grow", "live", "return"]);
