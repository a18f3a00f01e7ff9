// Slots of whom an accusation or a demand is about, where a noun carries it: "the accusation that X V-ed", "denied X's accusation".
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { hasKid, kids } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";

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
