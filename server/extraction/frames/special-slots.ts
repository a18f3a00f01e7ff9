// Slots that are more than a look-up: events by their target, pairs, what a branch noun denotes, the object of a threatened act.
import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/nominals.ts";
import { coordinated, hasKid, kid, kids, preposition } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { argumentsAt, fits, type Reading } from "./arguments.ts";
import type { Trigger } from "./lexicon.ts";
import type { Matching } from "./match.ts";
import { type Anchor, modifierTokens, phraseHeads, slotTokens } from "./slots.ts";

const EVENT_PREPOSITIONS = ["for", "in", "of", "to", "with", "behind"];

/** Arguments of a special slot; null where `name` is an ordinary slot. */
export function specialTokens(
  matching: Matching,
  anchor: Anchor,
  name: string,
  reading: Reading,
  subjects: readonly Argument[],
): Argument[] | null {
  switch (name) {
    case "self":
      return selfTokens(matching.sentence, anchor.noun >= 0 ? anchor.noun : anchor.adjective).flatMap((t) =>
        argumentsAt(matching.sentence, t, reading),
      );
    case "event":
      return eventOrTopic(matching, anchor, reading);
    case "event-self":
      return ownEvent(matching, anchor.noun, reading);
    case "event-owner":
      return eventOwners(matching, anchor, reading);
    case "event-it":
      return (anchor.predicate?.objects ?? []).some((t) => ["it", "this"].includes(matching.sentence.tree.lower[t]!))
        ? eventOrTopic(matching, { ...anchor, predicate: anchor.predicate }, reading)
        : [];
    case "event-for":
      return eventTokens(matching, anchor, ["for"]).flatMap((t) => eventArguments(matching, t, reading));
    case "event-obj":
      return (anchor.predicate?.objects ?? [])
        .filter((t) => isEventNoun(matching, t))
        .flatMap((t) => eventArguments(matching, t, reading));
    case "event-content":
      return contentObjects(matching, anchor, subjects, reading);
    case "harm":
      return harmedBy(matching, anchor, reading);
    case "that":
      return clauseSubjects(matching, anchor, reading);
    case "plotter":
      return plotters(matching, anchor, reading);
    case "linked":
      return modifierTokens(matching.sentence, anchor.noun).flatMap((t) => argumentsAt(matching.sentence, t, reading));
    default:
      return null;
  }
}

/** The event of the complement; where there is none at all ("claimed responsibility in a video") the one spoken of most. */
function eventOrTopic(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const tokens = eventTokens(matching, anchor, EVENT_PREPOSITIONS);
  if (tokens.length > 0) return tokens.flatMap((t) => eventArguments(matching, t, reading));
  const complements = ["for", "of"].flatMap((prep) => slotTokens(matching.sentence, anchor, prep));
  const topic =
    complements.length === 0
      ? matching.events.topicBefore(matching.sentence.index, anchor.predicate?.token ?? anchor.noun)
      : null;
  const object = topic && matching.events.objectOf(topic);
  return object && fits(object.referent.type, reading.types) ? [object] : [];
}

/** What the trigger noun itself was directed at, without looking back. */
function ownEvent(matching: Matching, noun: number, reading: Reading): Argument[] {
  const event = noun >= 0 ? matching.events.at(matching.sentence.index, noun) : null;
  const found = event?.target ?? event?.place ?? null;
  return found && fits(found.referent.type, reading.types) ? [found] : [];
}

/** "was killed in an Osterlich strike": whose strike it was, where the passive has no agent. */
function eventOwners(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { sentence } = matching;
  if (!anchor.predicate?.passive) return [];
  const tokens = ["in", "during", "by"]
    .flatMap((prep) => anchor.predicate!.preps.get(prep) ?? [])
    .filter((t) => isEventNoun(matching, t));
  return tokens.flatMap((t) => {
    const owner = ownerMention(sentence.tree, t, sentence.byHead);
    const referent = owner?.referent;
    return owner && referent && fits(referent.type, reading.types)
      ? [{ token: owner.head, mention: owner, referent, indirect: true, home: sentence }]
      : [];
  });
}

/** Whether a token is a noun that denotes an event. */
export function isEventNoun(matching: Matching, token: number): boolean {
  return EVENT_NOUNS.has(matching.sentence.tree.lemma[token]!) || EVENT_NOUNS.has(matching.sentence.tree.lower[token]!);
}

/** Event nouns under the trigger by one of `prepositions`. */
export function eventTokens(matching: Matching, anchor: Anchor, prepositions: readonly string[]): number[] {
  const tokens = prepositions.flatMap((prep) => slotTokens(matching.sentence, anchor, prep));
  const below =
    anchor.noun >= 0 && anchor.noun !== anchor.predicate?.token
      ? prepositions.flatMap((prep) => phraseHeads(matching.sentence.tree, anchor.noun, prep))
      : [];
  return [...new Set([...tokens, ...below])].filter((t) => isEventNoun(matching, t));
}

/** What an event was directed at: its target, else its place; by anaphora where the noun phrase itself has neither. */
export function eventArguments(matching: Matching, token: number, reading: Reading): Argument[] {
  const event = matching.events.at(matching.sentence.index, token);
  const found = event ? matching.events.objectOf(event) : null;
  return found && fits(found.referent.type, reading.types) ? [found] : [];
}

/** What a branch noun or description denotes: the name in apposition, its copular subject, or the name directly after it. */
export function selfTokens(sentence: SentenceNode, noun: number): number[] {
  const { tree } = sentence;
  const beside = tree.rel[noun] === "appos" ? nameBeforeComma(sentence, noun) : [];
  if (beside.length > 0) return beside;
  const found = [...kids(tree, noun, "appos"), ...kids(tree, noun, "flat")];
  const known = kids(tree, noun, "acl").flatMap((c) =>
    tree.lemma[c] === "know" || tree.lemma[c] === "call"
      ? tree.children[c]!.filter((d) => ["obl", "xcomp", "obj"].includes(tree.rel[d]!))
      : [],
  );
  if (["appos", "nmod:desc", "compound", "amod"].includes(tree.rel[noun]!)) found.push(tree.head[noun]!);
  if (hasKid(tree, noun, ["cop"])) found.push(...kids(tree, noun, "nsubj").flatMap((c) => coordinated(tree, c)));
  return [...found, ...known].filter((t) => t >= 0 && sentence.byHead.get(t)?.kind === "name");
}

/** An apposition hung on the wrong word belongs to the name directly before its comma. */
function nameBeforeComma(sentence: SentenceNode, noun: number): number[] {
  const comma = sentence.tree.lower.lastIndexOf(",", noun);
  return sentence.mentions.filter((m) => m.kind === "name" && m.last === comma - 1).map((m) => m.head);
}

/** The objects of the clause whose doing is denied ("denied attacking X", "denied that it armed X"). */
function contentObjects(
  matching: Matching,
  anchor: Anchor,
  subjects: readonly Argument[],
  reading: Reading,
): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  const own = new Set(subjects.map((s) => s.referent.id));
  const clauses = [
    ...kids(tree, v, "ccomp", "xcomp"),
    ...(anchor.noun >= 0 ? kids(tree, anchor.noun, "acl", "nmod") : []),
  ];
  for (const clause of clauses) {
    const predicate = matching.predicates.get(clause);
    const doers = (predicate?.subjects ?? []).flatMap((t) =>
      argumentsAt(matching.sentence, t, { ...reading, types: ["Actor"], target: false }),
    );
    if (!predicate || (doers.length > 0 && !doers.some((d) => own.has(d.referent.id)))) continue;
    if (!matching.lexicon.verbEvents.has(predicate.lemma)) continue;
    const objects = predicate.objects.flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: true }));
    if (objects.length > 0) return objects;
  }
  return (anchor.predicate?.objects ?? [])
    .filter((t) => isEventNoun(matching, t))
    .flatMap((t) => eventArguments(matching, t, reading));
}

/** "threatened to attack X": the object of the act, where it is an act of harm. */
function harmedBy(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? -1;
  if (v < 0) return [];
  return kids(tree, v, "xcomp", "advcl")
    .filter((c) => hasKid(tree, c, ["mark"], ["to"]))
    .flatMap((c) => [c, ...kids(tree, c, "conj")])
    .flatMap((c) => {
      const act = matching.predicates.get(c);
      if (!act || (!matching.lexicon.verbEvents.has(act.lemma) && !HARM.has(act.lemma))) return [];
      const prepositional = ["against", "on", "at"].flatMap((prep) => act.preps.get(prep) ?? []);
      const events = act.objects.filter((t) => isEventNoun(matching, t)).flatMap((t) => ownEvent(matching, t, reading));
      if (events.length > 0) return events;
      return [...act.objects, ...prepositional]
        .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, target: true }))
        .slice(0, 3);
    });
}
const HARM = new Set([
  "retaliate",
  "punish",
  "destroy",
  "target",
  "avenge",
  "launch",
  "carry",
  "cut",
  "expel",
  "impose",
  "respond",
  "sanction",
  "annihilate",
  "turn",
  "avenge",
  "kill",
  "behead",
  "execute",
  "invade",
  "bomb",
  "crush",
  "eliminate",
  "close",
]);

function clauseSubjects(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const clause = anchor.predicate ? kid(tree, anchor.predicate.token, "ccomp") : -1;
  const subjects = clause >= 0 ? (matching.predicates.get(clause)?.subjects ?? []) : [];
  return subjects.flatMap((t) => argumentsAt(matching.sentence, t, reading));
}

/** Who stands behind a plot: "by", "from" or "of" after the noun, a name before it, or the agent of a clause on it. */
function plotters(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const { noun } = anchor;
  if (noun < 0) return [];
  const agents = kids(tree, noun, "acl", "acl:relcl").flatMap(
    (c) => matching.predicates.get(c)?.subjects.filter((t) => t !== noun) ?? [],
  );
  const tokens = [
    ...["by", "from"].flatMap((prep) => phraseHeads(tree, noun, prep)),
    ...modifierTokens(matching.sentence, noun),
    ...kids(tree, noun, "nmod:poss"),
    ...agents,
    ...deepAgents(matching, noun),
  ];
  return [...new Set(tokens)]
    .flatMap((t) =>
      argumentsAt(matching.sentence, t, {
        ...reading,
        types: [
          "ArmedGroup",
          "CriminalNetwork",
          "State",
          "Person",
          "PoliticalOrganization",
          "PopulationGroup",
          "SecurityService",
          "MilitaryForce",
        ],
        target: false,
      }),
    )
    .slice(0, 3);
}

/** "an attack on X in Y that was plotted by Z": the clause may hang on a noun further in. */
function deepAgents(matching: Matching, noun: number): number[] {
  const { tree } = matching.sentence;
  const PLOTTING = new Set([
    "plot",
    "plan",
    "prepare",
    "organise",
    "organize",
    "order",
    "mastermind",
    "orchestrate",
    "hatch",
    "finance",
  ]);
  return kids(tree, noun, "nmod")
    .flatMap((c) => [c, ...kids(tree, c, "nmod")])
    .flatMap((c) => kids(tree, c, "acl", "acl:relcl"))
    .filter((c) => PLOTTING.has(tree.lemma[c]!))
    .flatMap((c) => [...(matching.predicates.get(c)?.subjects ?? [])]);
}

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

const DELEGATES = new Set([
  "representative",
  "leader",
  "president",
  "official",
  "envoy",
  "delegation",
  "negotiator",
  "minister",
  "diplomat",
  "government",
  "troop",
  "force",
  "delegate",
  "premier",
]);

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
