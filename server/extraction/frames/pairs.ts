// Pairs of a symmetric frame: "between X and Y", "US-Armenian exercises", "X and Y clashed".
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import type { Reading } from "../arguments/readings.ts";
import { DELEGATES } from "../lexicon/people.ts";
import { coordinated, kids, preposition } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import type { Trigger } from "./lexicon.ts";
import type { Anchor } from "./types.ts";

/** Pairs of a symmetric frame ("between X and Y", "US-Armenian exercises", "X and Y clashed"); null where the frame asks for none. */
export function specialPairs(sentence: SentenceNode, anchor: Anchor, trigger: Trigger): [Argument, Argument][] | null {
  const slot = trigger.frame.subject[0];
  if (slot !== "between" && slot !== "pair" && slot !== "pair-subj") return null;
  const reading: Reading = {
    types: trigger.frame.subjectTypes ?? trigger.relation.subject,
    locative: false,
    target: false,
    people: false,
  };
  const tokens = pairTokens(sentence, anchor, slot);
  const found = tokens.flatMap((t) => argumentsAt(sentence, t, reading));
  const distinct = found.filter((a, i) => found.findIndex((b) => b.referent.id === a.referent.id) === i);
  if (distinct.length < 2 || distinct.length > 4) return [];
  return distinct.flatMap((a, i) => distinct.slice(i + 1).map((b): [Argument, Argument] => [a, b]));
}

function pairTokens(sentence: SentenceNode, anchor: Anchor, slot: string): number[] {
  const { tree } = sentence;
  if (slot === "pair-subj") {
    const delegates = anchor.predicate?.subjects ?? [];
    if (delegates.length === 1 && DELEGATES.has(tree.lemma[delegates[0]!]!))
      return [
        ...phraseHeads(tree, delegates[0]!, "of"),
        ...phraseHeads(tree, delegates[0]!, "from"),
        ...modifierTokens(sentence, delegates[0]!),
      ];
  }
  if (slot === "pair-subj")
    return anchor.predicate &&
      (anchor.noun >= 0 || anchor.predicate.objects.length === 0) &&
      !["with", "against"].some((p) => anchor.predicate!.preps.has(p))
      ? [...anchor.predicate.subjects]
      : [];
  if (slot === "between") {
    const own = phraseHeads(tree, anchor.noun, "between");
    const governor = tree.head[anchor.noun]!;
    if (own.length > 0 || governor < 0) return own;
    return tree.children[governor]!.filter((c) => tree.rel[c] === "obl" && preposition(tree, c) === "between").flatMap(
      (c) => coordinated(tree, c),
    );
  }
  return [
    ...kids(tree, anchor.noun, "nmod:poss").flatMap((c) => coordinated(tree, c)),
    ...modifierTokens(sentence, anchor.noun),
  ];
}
