// Slots of those of whom something is asked, or whose offer is not taken up, inside an infinitive or phrase.
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { ACCEPTING } from "../../lexicon/accusing.ts";
import { ownerMention } from "../../mentions/owners.ts";
import { coordinated, hasKid, isNominal, kids, preposition } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching } from "../types.ts";

/** "called for X to V": who is to do it. */
export function calledFor(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  if (!predicate) return [];
  const clauses = kids(tree, predicate.token, "advcl", "xcomp", "ccomp").filter((c) =>
    hasKid(tree, c, ["mark"], ["to"]),
  );
  const inside = clauses
    .filter((c) => hasKid(tree, c, ["mark"], ["for"]))
    .flatMap((c) => kids(tree, c, "nsubj", "nsubj:pass"));
  const beside =
    clauses.length > 0 && inside.length === 0
      ? kids(tree, predicate.token, "obl").filter(
          (c) => preposition(tree, c) === "for" && isNominal(tree, c) && c < clauses[0]!,
        )
      : [];
  const deeper = [...kids(tree, predicate.token, "obl")]
    .filter((c) => preposition(tree, c) === "for" && isNominal(tree, c))
    .filter((c) => kids(tree, c, "acl").some((a) => hasKid(tree, a, ["mark"], ["to"])));
  return [...new Set([...inside, ...beside, ...deeper])]
    .flatMap((c) => coordinated(tree, c))
    .flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** Tokens of what is not taken up in "refused to accept the plan", "declined to negotiate with X". */
export function refusedTokens(matching: Matching, { predicate }: Anchor): number[] {
  const { tree } = matching.sentence;
  if (!predicate) return [];
  return kids(tree, predicate.token, "xcomp")
    .filter((c) => ACCEPTING.has(tree.lemma[c]!))
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .flatMap((inner) => [...inner.objects, ...(inner.preps.get("with") ?? [])]);
}

/** Who or what stands there: an actor, else whose offer it is. */
export function refused(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  return refusedTokens(matching, anchor).flatMap((t) =>
    argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
  );
}

/** "declared the X ambassador persona non grata": whose envoy. */
export function envoyOwners(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { sentence } = matching;
  return (predicate?.objects ?? [])
    .filter((t) => ENVOYS.has(sentence.tree.lemma[t]!))
    .flatMap((t) => ownerMention(sentence.tree, t, sentence.byHead) ?? [])
    .flatMap((mention) => argumentsAt(sentence, mention.head, reading));
}
const ENVOYS = new Set("ambassador envoy diplomat consul attaché attache representative".split(" "));
