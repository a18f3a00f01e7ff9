// Slots of threats: whom a vow or a warning is aimed at, as its clause, its condition or the act it answers tells.
import { addresseeAt } from "../../arguments/addressees.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { contentClauses, idsOf, isNegated, ownIds } from "./clauses.ts";
import { isOwn, isToCome, ownersOfAct, sufferersOf } from "./sufferers.ts";

/** "vowed that X would pay", "warned that it would strike X", "that the raid would not go unpunished": who is to suffer. */
export const threatened: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  const own = ownIds(subjects);
  for (const clause of contentClauses(tree, v, "conj", "xcomp")) {
    const predicate = matching.predicates.get(clause);
    const found = predicate ? sufferersOf(matching, predicate, own, { ...reading, target: true, locative: false }) : [];
    const others = found.filter((a) => !own.has(a.referent.id));
    if (others.length > 0) return others.slice(0, 3);
  }
  if (!isMenacing(matching, anchor, own)) return [];
  const meant = atWhom(matching, anchor, reading, subjects);
  return meant.length > 0 ? meant : hearers(matching, anchor, reading);
};

/** "told X that there would be consequences": whom it is said to. */
function hearers({ sentence }: Matching, { predicate }: Anchor, reading: Reading): Argument[] {
  if (predicate?.lemma !== "tell") return [];
  return [...predicate.indirect, ...predicate.objects]
    .flatMap((t) => argumentsAt(sentence, t, { ...reading, types: ["Actor"], target: false }))
    .filter(({ referent }) => referent.type !== "MediaOutlet" && referent.type !== "PopulationGroup")
    .slice(0, 1);
}

/** "if X stayed", "unless X left", "should X attack": whose doing a threat is to answer. */
export const provokers: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0 || OFFERING.has(tree.lemma[v]!)) return [];
  const own = ownIds(subjects);
  const said = contentClauses(tree, v, "conj", "xcomp");
  if (tree.rel[v] === "parataxis") said.push(tree.head[v]!);
  const heads = [v, ...said, ...kids(tree, v, "xcomp", "advcl", "obj")];
  return heads
    .flatMap((h) => kids(tree, h, "advcl", "acl"))
    .filter((c) => isCondition(tree, c))
    .flatMap((c) => concerned(matching.predicates.get(c)))
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: false }))
    .filter((a) => !own.has(a.referent.id))
    .slice(0, 1);
};

/** Verbs that as well hold out some good on a condition. */
const OFFERING = new Set(["promise", "pledge", "declare"]);

/** Whose doing a condition names, or to whom it is to be done: "unless the troops are pulled out". */
function concerned(clause: Predicate | undefined): readonly number[] {
  return !clause || clause.subjects.length > 0 ? (clause?.subjects ?? []) : clause.objects;
}

function isCondition(tree: Tree, clause: number): boolean {
  return hasKid(tree, clause, ["mark"], ["if", "unless", "until", "once"]) || hasKid(tree, clause, ["aux"], ["should"]);
}

/** Retaliation that needs no object: "warned that it would respond", "that its army would step in". */
const ANSWERING = new Set(
  "retaliate respond strike hit fight intervene step act answer react shoot fire attack".split(" "),
);

/** Whether the clause below the verb, or the one that the verb stands beside, tells of harm without saying to whom. */
function isMenacing(matching: Matching, { predicate }: Anchor, own: ReadonlySet<string>): boolean {
  const { tree } = matching.sentence;
  const v = predicate?.token ?? -1;
  if (v < 0) return false;
  const beside = tree.rel[v] === "parataxis" ? [tree.head[v]!] : [];
  return [...contentClauses(tree, v, "conj"), ...beside]
    .flatMap((c) => matching.predicates.get(c) ?? [])
    .some((clause) => {
      if (!isToCome(tree, clause.token) || isNegated(tree, clause.token)) return false;
      const dire = [clause.token, ...clause.objects, ...kids(tree, clause.token, "nsubj")].some((t) =>
        DIRE.has(tree.lemma[t]!),
      );
      return dire || (ANSWERING.has(clause.lemma) && isOwn(matching, clause, own));
    });
}
const DIRE = new Set(
  "consequence war retaliation reprisal bloodshed bloodbath revenge catastrophe answer response price punishment reckoning hell".split(
    " ",
  ),
);

/** Whom a threat without an addressee is meant for: whose doing it is to answer, whom the speaker blames beside it. */
export const atWhom: SpecialSlot = (matching, anchor, reading, subjects) => {
  const provoking = provokers(matching, anchor, reading, subjects);
  return provoking.length > 0 ? provoking : blamedBeside(matching, anchor, reading, subjects);
};

/** "vowed revenge after X bombed F", or after what X did was told: who did what a threat answers. */
export const doersBefore: SpecialSlot = (matching, { predicate }, reading, subjects) => {
  const { tree, index } = matching.sentence;
  const v = predicate?.token ?? -1;
  if (v < 0) return [];
  const own = ownIds(subjects);
  const clauses = kids(tree, v, "advcl").filter((c) => hasKid(tree, c, ["mark"], ["after", "since", "as"]));
  const told = clauses
    .filter((c) => matching.lexicon.verbEvents.has(tree.lemma[c]!))
    .flatMap((c) => matching.predicates.get(c)?.subjects ?? [])
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: false }));
  const topic = told.length > 0 ? null : matching.events.topicBefore(index, v);
  const doers = (topic?.roles ?? []).filter((r) => r.role === "perpetrator").map((r) => r.argument);
  return [...told, ...doers]
    .filter(
      (a) =>
        fits(a.referent.type, reading.types) &&
        a.referent.origin !== "described" &&
        !idsOf(a).some((id) => own.has(id)),
    )
    .slice(0, 1);
};

/** "accused X of it and vowed revenge", "condemned X's raid and warned": whom the verb before is directed at. */
const blamedBeside: SpecialSlot = (matching, { predicate }, reading, subjects) => {
  const { tree } = matching.sentence;
  const v = predicate?.token ?? -1;
  const above = v >= 0 && ["conj", "advcl", "parataxis"].includes(tree.rel[v]!) ? tree.head[v]! : -1;
  const own = ownIds(subjects);
  return [above, ...(above >= 0 ? kids(tree, above, "conj") : [])]
    .filter((t) => t >= 0 && t < v && BLAMING.has(tree.lemma[t]!))
    .flatMap((t) => matching.predicates.get(t) ?? [])
    .flatMap((blame) => [...blame.objects, ...(blame.preps.get("on") ?? [])])
    .flatMap((t) => {
      const actor: Reading = { ...reading, types: ["Actor"], target: false, locative: false };
      const named = [...argumentsAt(matching.sentence, t, actor), ...ownersOfAct(matching, t)];
      return named.length > 0 ? named : addresseeAt(matching.sentence, t, actor);
    })
    .filter((a) => !own.has(a.referent.id))
    .slice(0, 1);
};
const BLAMING = new Set(
  "accuse blame condemn denounce call describe criticise criticize demand charge suspect reject brand label slam decry deplore".split(
    " ",
  ),
);
