// Slots of those of whom something is asked, or whose offer is not taken up, inside an infinitive or phrase.

import { actAt } from "../../arguments/acts.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import type { Reading } from "../../arguments/readings.ts";
import { ACCEPTING, DEMANDABLE } from "../../lexicon/accusing.ts";
import { ownerMention } from "../../mentions/owners.ts";
import { coordinated, hasKid, isNominal, kids, preposition } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { ownIds } from "./clauses.ts";

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

/** "declared the X ambassador persona non grata", "expelled officials of the X mission": whose envoy, or who where he is named. */
export function envoyOwners(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { sentence } = matching;
  const { tree, byHead } = sentence;
  const objects = predicate?.objects ?? [];
  const owners = objects
    .flatMap((t) => [t, ...kids(tree, t, "compound")])
    .filter((t) => ENVOYS.has(tree.lemma[t]!))
    .flatMap((t) => [t, ...phraseHeads(tree, t, "of").filter((c) => SEATS.has(tree.lemma[c]!))])
    .flatMap((t) => ownerMention(tree, t, byHead) ?? []);
  const named = objects.filter((t) => byHead.get(t)?.kind === "name" && byHead.get(t)?.referent?.type === "Person");
  return [...owners.map((mention) => mention.head), ...named].flatMap((t) => argumentsAt(sentence, t, reading));
}
/** Where envoys serve: "officials of the X mission". */
const SEATS = new Set("mission embassy consulate legation delegation".split(" "));
const ENVOYS = new Set(
  "official employee staff staffer member ambassador envoy diplomat consul attaché attache representative".split(" "),
);

/** "called for a ceasefire", "demanded X's withdrawal", "demanded that the raids stop": whose act it is to be, else the act. */
export function demanded(matching: Matching, anchor: Anchor): Argument[] {
  const { sentence } = matching;
  const { tree } = sentence;
  const { predicate } = anchor;
  if (!predicate) return [];
  const tokens = [...predicate.objects, ...(predicate.preps.get("for") ?? []), ...(predicate.preps.get("on") ?? [])];
  const acts = tokens.filter((t) => t > predicate.token && DEMANDABLE.has(tree.lemma[t]!));
  return acts.flatMap((t) => {
    const owner =
      tree.children[t]!.some((c) => tree.rel[c] === "nmod:poss") || YIELDED.has(tree.lemma[t]!)
        ? ownerMention(tree, t, sentence.byHead)
        : null;
    const whose = owner ? argumentsAt(sentence, owner.head, ACTOR).map((a) => ({ ...a, indirect: true })) : [];
    const act = actAt(sentence, t, true);
    return whose.length > 0 ? whose : act ? [act] : [];
  });
}
const ACTOR: Reading = { types: ["Actor"], locative: false, target: false, people: false };
/** Acts of whoever follows "of": "the resignation of X". */
const YIELDED = new Set([
  "resignation",
  "withdrawal",
  "departure",
  "surrender",
  "meeting",
  "session",
  "restraint",
  "pullout",
]);

/** "telephoned X and offered support": whom the verb before was directed at. */
export function sharedHearers(matching: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const head = predicate && tree.rel[predicate.token] === "conj" ? tree.head[predicate.token]! : -1;
  const before = head >= 0 && HEARING.has(tree.lemma[head]!) ? matching.predicates.get(head) : undefined;
  return (before?.objects ?? []).flatMap((t) => argumentsAt(matching.sentence, t, reading));
}
const HEARING = new Set("telephone phone call ring meet visit receive host greet welcome tell contact".split(" "));

/** "X must V, Y said": who is told by others what to do; nobody where it is to be done to him. */
export const obliged: SpecialSlot = (matching, { predicate }, reading, subjects) => {
  const { tree } = matching.sentence;
  if (!predicate) return [];
  const own = ownIds(subjects);
  return kids(tree, predicate.token, "ccomp")
    .filter((c) => hasKid(tree, c, ["aux"], ["must"]) && !hasKid(tree, c, ["aux"], ["have"]))
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .filter((clause) => clause.kind === "verb" && !clause.passive)
    .flatMap((clause) => clause.subjects)
    .flatMap((t) => argumentsAt(matching.sentence, t, reading))
    .filter((a) => !own.has(a.referent.id));
};
