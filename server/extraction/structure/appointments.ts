// Roles in clauses: "became N of X", "was elected N", "appointed A as N", "served as N".

import type { RelationDefinition } from "../../ontology/types.ts";
import { argumentsAt } from "../arguments/index.ts";
import { APPOINTING } from "../lexicon/verbs.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, isVerb, kids, preposition } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { Argument, SentenceNode } from "../types.ts";
import type { RolePhrase } from "./role-nouns.ts";

const BECOMING = new Set(["become", "remain"]);

const REGARDING = new Set([
  "regard",
  "see",
  "describe",
  "treat",
  "consider",
  "know",
  "view",
  "portray",
  "replace",
  "succeed",
  "quit",
  "resign",
]);

/** "became N of X", "was elected N", "appointed A as N", "served as N": null where the role stands in no such clause, empty where its holder is unknown. */
export function appointedHolder(
  sentence: SentenceNode,
  phrase: RolePhrase,
  demand: RelationDefinition["subject"],
): Argument[] | null {
  const { tree } = sentence;
  const verb = tree.head[phrase.head]!;
  const as = preposition(tree, phrase.head) === "as";
  if (
    verb < 0 ||
    !isVerb(tree, verb) ||
    !(as || tree.rel[phrase.head] === "xcomp" || (tree.rel[phrase.head] === "obj" && APPOINTING.has(tree.lemma[verb]!)))
  )
    return null;
  const lemma = tree.lemma[verb]!;
  if (
    REGARDING.has(lemma) ||
    !(as || BECOMING.has(lemma) || APPOINTING.has(lemma)) ||
    hasKid(tree, verb, ["advmod"], ["not", "n't", "never"]) ||
    hasKid(tree, verb, ["aux"], ["will", "would", "may", "might", "could", "should"])
  )
    return [];
  const others = kids(tree, verb, "obj", "iobj").filter((c) => c !== phrase.head);
  const tokens = APPOINTING.has(lemma) && !isPassive(tree, verb) ? others : subjectsOf(tree, verb);
  return tokens
    .flatMap((t) => argumentsAt(sentence, t, { types: demand, locative: false, target: false, people: true }))
    .slice(0, 1);
}
