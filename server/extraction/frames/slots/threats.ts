// Slots of threats: whom a vow or a warning is aimed at, as its clause, its condition or the act it answers tells.
import { addresseeAt } from "../../arguments/addressees.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import { HARM } from "../../lexicon/verbs.ts";
import { ownerMention } from "../../mentions/owners.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { contentClauses, idsOf, isModal, isNegated, isOneOf, ownIds } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** "X will pay a price": verbs whose subject is the one to suffer. */
const SUFFERING = new Set("face pay suffer regret meet bear feel reap become receive burn perish fall".split(" "));

/** What is suffered, where the verb alone does not say so. */
const PENALTIES = new Set(
  "consequence responsibility price cost punishment retaliation response reprisal revenge wrath sanction destruction defeat hell fate target force war catastrophe ruin fury attack strike".split(
    " ",
  ),
);

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

function sufferersOf(matching: Matching, clause: Predicate, own: ReadonlySet<string>, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const at = (tokens: readonly number[]) => tokens.flatMap((t) => argumentsAt(matching.sentence, t, reading));
  const people = (tokens: readonly number[]) => {
    const actors = tokens.flatMap((t) =>
      argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
    );
    if (actors.length > 0) return actors;
    return tokens.flatMap((t) => addresseeAt(matching.sentence, t, { ...reading, types: ["Actor"] }));
  };
  if (goesUnanswered(tree, clause.token)) return clause.subjects.flatMap((t) => doersOfAct(matching, t, reading));
  if (!isToCome(tree, clause.token) || isNegated(tree, clause.token)) return [];
  const suffers =
    SUFFERING.has(clause.lemma) &&
    (["pay", "regret", "suffer", "perish"].includes(clause.lemma) ||
      [...clause.objects, ...kids(tree, clause.token, "xcomp")].some((o) => PENALTIES.has(tree.lemma[o]!)));
  if (suffers || mustSuffer(tree, clause)) return people(clause.subjects);
  if (clause.kind === "copular" && PENALTIES.has(clause.lemma)) return people(clause.subjects);
  if (clause.passive && REPAYING.has(clause.lemma)) return repaid(matching, clause, reading);
  if (clause.passive && clause.subjects.length === 0 && isPunished(tree, clause)) return people(clause.objects);
  if (clause.passive && clause.subjects.length === 0 && isTakenFor(tree, clause))
    return people(clause.objects).concat(clause.objects.flatMap((t) => ownersOfAct(matching, t)));
  const harms =
    HARM.has(clause.lemma) ||
    matching.lexicon.verbEvents.get(clause.lemma) === "attack" ||
    matching.lexicon.verbEvents.get(clause.lemma) === "killing";
  if (!harms || !isOwn(matching, clause, own)) return [];
  return at([...clause.objects, ...["against", "on", "at"].flatMap((prep) => clause.preps.get(prep) ?? [])]);
}

/** "the raid would be answered", "further strikes would be met by attacks on X": whose act it was, or at whom the answer is aimed. */
function repaid(matching: Matching, { objects, subjects }: Predicate, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const aims = subjects.flatMap((t) => ["on", "against"].flatMap((prep) => phraseHeads(tree, t, prep)));
  const aimed = aims.flatMap((t) => argumentsAt(matching.sentence, t, reading));
  if (aimed.length > 0) return aimed;
  return objects
    .flatMap((t) => [...ownersOfAct(matching, t), ...(isKnown(tree, t) ? doersOfAct(matching, t, reading) : [])])
    .slice(0, 1);
}
/** "the raid", not "further raids". */
function isKnown(tree: Tree, token: number): boolean {
  return hasKid(tree, token, ["det"], ["the", "this", "that", "these", "those"]);
}
const REPAYING = new Set("answer avenge repay revenge counter meet reciprocate requite".split(" "));

/** "would have to pay", "would have to be taught a lesson". */
function mustSuffer(tree: Tree, { token, lemma }: Predicate): boolean {
  return lemma === "have" && kids(tree, token, "xcomp").some((c) => LESSONS.has(tree.lemma[c]!));
}
const LESSONS = new Set("pay suffer answer teach face bear punish reckon regret".split(" "));

/** "would be treated as a party to the war", "will be regarded as an act of aggression". */
function isTakenFor(tree: Tree, { lemma, preps }: Predicate): boolean {
  return TAKING_FOR.has(lemma) && (preps.get("as") ?? []).some((t) => HOSTILE.has(tree.lemma[t]!));
}
const TAKING_FOR = new Set("treat regard take see consider view deem count".split(" "));
const HOSTILE = new Set(
  "party declaration act threat enemy target aggression provocation attack belligerent traitor combatant casus".split(
    " ",
  ),
);

/** "would be crushed", "will be brought to justice", "would be made to pay". */
function isPunished(tree: Tree, { token, lemma, preps }: Predicate): boolean {
  if (["bring", "hold"].includes(lemma))
    return (
      [...preps.values()].flat().some((t) => tree.lemma[t] === "justice") ||
      hasKid(tree, token, ["xcomp"], ["accountable", "responsible"])
    );
  if (lemma === "make")
    return kids(tree, token, "xcomp").some((c) => ["pay", "suffer", "regret"].includes(tree.lemma[c]!));
  return HARM.has(lemma) || PUNISHING.has(lemma);
}
const PUNISHING = new Set(
  "punish destroy annihilate crush eliminate liquidate wipe hunt exterminate hang execute shoot bomb sink chase burn".split(
    " ",
  ),
);

/** Whether those who threaten mean to do it themselves: "Moscow might strike" says a Russian general. */
function isOwn({ sentence }: Matching, clause: Predicate, own: ReadonlySet<string>): boolean {
  return clause.subjects.some((t) => isOneOf(sentence.byHead.get(t), own));
}

function isToCome(tree: Tree, verb: number): boolean {
  if (hasKid(tree, verb, ["aux"], ["have", "had", "has"])) return false;
  const head = tree.head[verb]!;
  const joined = tree.rel[verb] === "conj" && head >= 0 && !hasKid(tree, verb, ["nsubj", "aux"]);
  return isModal(tree, verb) || tree.rel[verb] === "xcomp" || (joined && hasKid(tree, head, ["aux"], OBLIGING));
}

const OBLIGING = ["must", "will", "would", "should", "shall", "can"];

/** "would not go unpunished". */
function goesUnanswered(tree: Tree, verb: number): boolean {
  return (
    tree.lemma[verb] === "go" &&
    tree.children[verb]!.some((c) => ["unpunished", "unanswered", "unavenged", "unchallenged"].includes(tree.lower[c]!))
  );
}

function doersOfAct(matching: Matching, token: number, reading: Reading): Argument[] {
  if (!isEventNoun(matching, token)) return [];
  const event = matching.events.at(matching.sentence.index, token);
  return (event ? matching.events.doersOf(event) : []).filter((a) => fits(a.referent.type, reading.types));
}

/** "if X stayed", "unless X left", "should X attack": whose doing a threat is to answer. */
export const provokers: SpecialSlot = (matching, anchor, reading, subjects) => {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
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
const DIRE = new Set("consequence war retaliation reprisal bloodshed bloodbath revenge catastrophe".split(" "));

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

/** "condemned X's move": whose act it is. */
function ownersOfAct({ sentence }: Matching, token: number): Argument[] {
  const owner = ownerMention(sentence.tree, token, sentence.byHead);
  return owner
    ? argumentsAt(sentence, owner.head, { types: ["Actor"], locative: false, target: false, people: false })
    : [];
}
