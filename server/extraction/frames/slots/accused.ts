// Slots of whom an accusation or a demand is about, where a noun carries it: "the accusation that X V-ed", "denied X's accusation".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { coordinated, hasKid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import { agentsOf } from "../../syntax/voice.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";
import { idsOf, ownIds } from "./clauses.ts";

/** "the accusation that X V-ed", "the demand that X V": the subjects of the clause that completes the noun. */
export function nounClauseSubjects(matching: Matching, { noun }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  if (noun < 0) return [];
  return kids(tree, noun, "acl", "ccomp", "acl:relcl")
    .filter((c) => hasKid(tree, c, ["mark"], ["that"]))
    .slice(0, 1)
    .flatMap((c) => matching.predicates.get(c)?.subjects ?? kids(tree, c, "nsubj"))
    .flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** "called it a plot by X", "described the raid as a provocation staged by X": by whom the deed was, as it is called. */
export function doersAsCalled(
  { sentence }: Matching,
  { predicate, noun }: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] {
  const { tree } = sentence;
  const v = predicate?.token ?? -1;
  const own = ownIds(subjects);
  return (noun < 0 || v < 0 ? [] : [...authorsBelow(tree, noun), ...byPhrases(tree, v)])
    .filter((t) => t > noun)
    .flatMap((t) => coordinated(tree, t))
    .flatMap((t) => argumentsAt(sentence, t, reading))
    .filter((a) => !idsOf(a).some((id) => own.has(id)));
}

/** "an act of sabotage by X", "a plot hatched by X". */
function authorsBelow(tree: Tree, noun: number): number[] {
  const acts = [noun, ...kids(tree, noun, "nmod")];
  return [...acts.flatMap((t) => byPhrases(tree, t)), ...kids(tree, noun, "acl").flatMap((v) => agentsOf(tree, v))];
}

function byPhrases(tree: Tree, head: number): number[] {
  return kids(tree, head, "nmod", "obl", "obl:agent").filter((t) => preposition(tree, t) === "by");
}

/** "denied X's accusation", "faces accusations by X": whoever is accused. */
export function deniers(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return answering(matching, anchor, reading, DENYING);
}
const DENYING = new Set("deny refute rebut face answer counter".split(" "));

/** "turned down a plea by X", "granted X's request": whoever was asked. */
export function answerers(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return answering(matching, anchor, reading, ANSWERING);
}

function answering(
  { sentence, predicates }: Matching,
  { noun }: Anchor,
  reading: Reading,
  verbs: ReadonlySet<string>,
): Argument[] {
  const { tree } = sentence;
  const verb = noun >= 0 && ["obj", "nsubj:pass"].includes(tree.rel[noun]!) ? tree.head[noun]! : -1;
  const predicate = verb >= 0 && verbs.has(tree.lemma[verb]!) ? predicates.get(verb) : undefined;
  return (predicate?.subjects ?? []).flatMap((t) => argumentsAt(sentence, t, reading));
}
const ANSWERING = new Set(
  "face answer reject refuse turn decline dismiss spurn rebuff ignore grant accept heed brush shrug disregard resist defy wave honour honor meet receive consider weigh".split(
    " ",
  ),
);
