// Who is to suffer by what somebody says will be done: "X would pay a price", "it would strike X", "the raid would be answered".
import { addresseeAt, anybodyAt } from "../../arguments/addressees.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { fits, type Reading } from "../../arguments/readings.ts";
import { HARM } from "../../lexicon/verbs.ts";
import { ownerMention } from "../../mentions/owners.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Matching } from "../types.ts";
import { isModal, isNegated, isOneOf } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** "X will pay a price": verbs whose subject is the one to suffer. */
const SUFFERING = new Set("face pay suffer regret meet bear feel reap become receive get burn perish fall".split(" "));

/** What is suffered, where the verb alone does not say so. */
const PENALTIES = new Set(
  "consequence responsibility price cost punishment retaliation response reprisal revenge wrath sanction destruction defeat hell fate target force war catastrophe ruin fury attack strike lesson due".split(
    " ",
  ),
);

/** Who is to suffer by a clause of what is said. */
export function sufferersOf(
  matching: Matching,
  clause: Predicate,
  own: ReadonlySet<string>,
  reading: Reading,
): Argument[] {
  const { tree } = matching.sentence;
  const at = (tokens: readonly number[]) => tokens.flatMap((t) => argumentsAt(matching.sentence, t, reading));
  const people = (tokens: readonly number[]) => {
    const actors = tokens.flatMap((t) =>
      argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
    );
    if (actors.length > 0) return actors;
    const people = tokens.flatMap((t) => addresseeAt(matching.sentence, t, { ...reading, types: ["Actor"] }));
    return people.length > 0
      ? people
      : tokens.filter((t) => tree.lower[t] !== "those").flatMap((t) => anybodyAt(matching.sentence, t));
  };
  if (goesUnanswered(tree, clause.token)) return clause.subjects.flatMap((t) => doersOfAct(matching, t, reading));
  if (doesNotEscape(tree, clause)) return people(clause.subjects);
  if (!isToCome(tree, clause.token) || isNegated(tree, clause.token)) return [];
  if (isHeldToAccount(tree, clause) && isOwn(matching, clause, own)) return people(clause.objects);
  const suffers =
    SUFFERING.has(clause.lemma) &&
    (["pay", "regret", "suffer", "perish"].includes(clause.lemma) ||
      [...clause.objects, ...kids(tree, clause.token, "xcomp")].some((o) => PENALTIES.has(tree.lemma[o]!)));
  if (suffers || mustSuffer(tree, clause)) return people(clause.subjects);
  if (clause.kind === "copular" && PENALTIES.has(clause.lemma)) return people(clause.subjects);
  if (clause.passive && REPAYING.has(clause.lemma)) return repaid(matching, clause, reading);
  const byNobodyElse = clause.passive && (clause.subjects.length === 0 || isOwnMen(matching, clause, own));
  if (byNobodyElse && isPunished(tree, clause)) return people(clause.objects);
  if (clause.passive && clause.subjects.length === 0 && isTakenFor(tree, clause))
    return people(clause.objects).concat(clause.objects.flatMap((t) => ownersOfAct(matching, t)));
  if (REPAYING.has(clause.lemma)) return [];
  const harms =
    HARM.has(clause.lemma) ||
    matching.lexicon.verbEvents.get(clause.lemma) === "attack" ||
    matching.lexicon.verbEvents.get(clause.lemma) === "killing";
  if (!harms || !isOwn(matching, clause, own)) return [];
  const towards = ["carry", "take", "bring", "extend", "spread"].includes(clause.lemma) ? ["to", "into"] : [];
  return at([
    ...clause.objects,
    ...["against", "on", "at", ...towards].flatMap((prep) => clause.preps.get(prep) ?? []),
  ]);
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
  if (isHeldToAccount(tree, { token, lemma, preps })) return true;
  if (lemma === "make")
    return kids(tree, token, "xcomp").some((c) => ["pay", "suffer", "regret"].includes(tree.lemma[c]!));
  return HARM.has(lemma) || PUNISHING.has(lemma);
}
const PUNISHING = new Set(
  "punish destroy annihilate crush eliminate liquidate wipe hunt exterminate hang execute shoot bomb sink chase burn prosecute try jail imprison arrest court-martial behead kill attack strike target deport fine intern detain expel skin slaughter".split(
    " ",
  ),
);

/** Whether those who threaten mean to do it themselves: "Moscow might strike" says a Russian general. */
export function isOwn({ sentence }: Matching, clause: Predicate, own: ReadonlySet<string>): boolean {
  return clause.subjects.some((t) => isOneOf(sentence.byHead.get(t), own) || FIRST.has(sentence.tree.lower[t]!));
}

const FIRST = new Set(["i", "we"]);

/** "would be punished by our men", "by its army". */
function isOwnMen({ sentence: { tree, byHead } }: Matching, clause: Predicate, own: ReadonlySet<string>): boolean {
  return clause.subjects.every((t) => {
    const owner = kids(tree, t, "nmod:poss")[0];
    if (owner === undefined) return isOneOf(byHead.get(t), own);
    return isOneOf(byHead.get(owner), own) || ["our", "my"].includes(tree.lower[owner]!);
  });
}

/** Whether a clause tells of what is to come. */
export function isToCome(tree: Tree, verb: number): boolean {
  if (hasKid(tree, verb, ["aux"], ["have", "had", "has"])) return false;
  const head = tree.head[verb]!;
  const joined = tree.rel[verb] === "conj" && head >= 0 && !hasKid(tree, verb, ["nsubj", "aux"]);
  const aim = tree.rel[verb] === "xcomp" && !(head >= 0 && SETTING_OUT.has(tree.lemma[head]!) && isPast(tree, head));
  return isModal(tree, verb) || aim || (joined && hasKid(tree, head, ["aux"], OBLIGING));
}

/** "had come to kill X": what was meant, told when it was over. */
function isPast(tree: Tree, verb: number): boolean {
  return tree.xpos[verb] === "VBD" || hasKid(tree, verb, ["aux"], ["had", "have", "has", "did"]);
}
const SETTING_OUT = new Set(
  "come go arrive travel enter set strike attack fire consider try attempt act bomb kill shoot raid fly sail drive march".split(
    " ",
  ),
);

const OBLIGING = ["must", "will", "would", "should", "shall", "can"];

/** "would not go unpunished". */
function goesUnanswered(tree: Tree, verb: number): boolean {
  return (
    tree.lemma[verb] === "go" &&
    tree.children[verb]!.some((c) => ["unpunished", "unanswered", "unavenged", "unchallenged"].includes(tree.lower[c]!))
  );
}

/** "would not escape punishment": said of whoever is to have it. */
function doesNotEscape(tree: Tree, { token, lemma, objects }: Predicate): boolean {
  return (
    ["escape", "evade"].includes(lemma) && isNegated(tree, token) && objects.every((o) => PENALTIES.has(tree.lemma[o]!))
  );
}

/** "will be brought to justice", "would hold X responsible". */
function isHeldToAccount(tree: Tree, { token, lemma, preps }: Pick<Predicate, "token" | "lemma" | "preps">): boolean {
  if (!["bring", "hold", "call"].includes(lemma)) return false;
  const reckoning = [...[...preps.values()].flat(), ...kids(tree, token, "xcomp", "advcl")];
  return reckoning.some((t) => RECKONINGS.has(tree.lemma[t]!));
}
const RECKONINGS = new Set("justice account accountable responsible".split(" "));

function doersOfAct(matching: Matching, token: number, reading: Reading): Argument[] {
  if (!isEventNoun(matching, token)) return [];
  const event = matching.events.at(matching.sentence.index, token);
  return (event ? matching.events.doersOf(event) : []).filter((a) => fits(a.referent.type, reading.types));
}

/** "condemned X's move": whose act it is. */
export function ownersOfAct({ sentence }: Matching, token: number): Argument[] {
  const owner = ownerMention(sentence.tree, token, sentence.byHead);
  return owner
    ? argumentsAt(sentence, owner.head, { types: ["Actor"], locative: false, target: false, people: false })
    : [];
}
