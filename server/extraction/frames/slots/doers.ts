// Slots for who is behind a happening that the clause names or tells beside: "killed in a raid by X", "died when X opened fire".

import { doersAt, hasDoer } from "../../arguments/doers.ts";
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { fits } from "../../arguments/readings.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, preposition } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Anchor, Matching } from "../types.ts";
import { isEventNoun } from "./events.ts";

/** "was killed in an Osterlich strike", "the raid killed four", "died when X opened fire": whose strike, whose raid, who fired. */
export function eventOwners(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { predicate } = anchor;
  if (!predicate) return [];
  if (predicate.subjects.length > 0) return predicate.subjects.flatMap((t) => doersOf(matching, t, reading));
  const deeds = kids(matching.sentence.tree, predicate.token, "csubj").filter((c) =>
    matching.lexicon.verbEvents.has(matching.sentence.tree.lemma[c]!),
  );
  if (deeds.length > 0) return deeds.flatMap((c) => subjectsOf(matching, c, reading));
  const within = ["in", "during", "by", "after", "from"]
    .flatMap((prep) => predicate.preps.get(prep) ?? [])
    .flatMap((t) => doersOf(matching, t, reading));
  return within.length > 0 ? within : circumstanceDoers(matching, predicate, reading);
}

/** "the target of X's raids", "died in an ambush by X": who is behind the event noun after the trigger. */
export function eventDoers(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const named = ["of", "in", "to", "by", "under", "from", "during"]
    .flatMap((prep) => slotTokens(matching.sentence, anchor, prep))
    .flatMap((t) => doersOf(matching, t, reading));
  return named.length > 0 || !anchor.predicate ? named : circumstanceDoers(matching, anchor.predicate, reading);
}

function doersOf(matching: Matching, token: number, reading: Reading): Argument[] {
  if (!isEventNoun(matching, token) || !hasDoer(matching.sentence.tree, token)) return [];
  const named = [...doersAt(matching.sentence, token, reading), ...doersBeside(matching, token, reading)];
  if (named.length > 0) return named;
  const event = matching.events.at(matching.sentence.index, token);
  const told =
    event?.definite && !VAGUE.has(matching.sentence.tree.lemma[token]!) ? matching.events.doersOf(event) : [];
  return told.filter((a) => fits(a.referent.type, reading.types)).map((a) => ({ ...a, indirect: true }));
}

/** Nouns too wide to be sure that they mean what was told just before. */
const VAGUE = new Set("operation incident violence crime plot campaign crackdown death missile".split(" "));

/** "died in an ambush by X": the phrase hung on the verb. */
function doersBeside({ sentence }: Matching, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  const verb = tree.head[token]!;
  if (verb < 0 || tree.rel[token] !== "obl" || hasKid(tree, verb, ["aux:pass"])) return [];
  return kids(tree, verb, "obl", "obl:agent")
    .filter((c) => c > token && preposition(tree, c) === "by")
    .flatMap((c) => argumentsAt(sentence, c, reading));
}

/** "when X attacked the camp": the subjects of a clause of time that tells of violence. */
function circumstanceDoers(matching: Matching, predicate: Predicate, reading: Reading): Argument[] {
  const { tree, index } = matching.sentence;
  const clauses = kids(tree, predicate.token, "advcl").filter((c) =>
    hasKid(tree, c, ["mark", "advmod"], ["when", "as"]),
  );
  return clauses
    .filter((c) => matching.events.at(index, c)?.kind === "attack" || opensAttack(matching, c))
    .flatMap((c) => subjectsOf(matching, c, reading));
}

function subjectsOf(matching: Matching, verb: number, reading: Reading): Argument[] {
  return (matching.predicates.get(verb)?.subjects ?? []).flatMap((t) =>
    argumentsAt(matching.sentence, t, { ...reading, doers: true }),
  );
}

/** "launched an attack", "fired rockets": violence told by the object. */
function opensAttack(matching: Matching, verb: number): boolean {
  const { tree } = matching.sentence;
  const objects = matching.predicates.get(verb)?.objects ?? [];
  return (
    ["launch", "fire", "open", "stage", "mount", "drop", "throw"].includes(tree.lemma[verb]!) &&
    objects.some((o) => isEventNoun(matching, o) || ["fire", "rocket", "shell", "grenade"].includes(tree.lemma[o]!))
  );
}

/** "A strike by X killed the commander": whom the event of the noun killed or hurt. */
export function eventVictims(matching: Matching, anchor: Anchor, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const verb = anchor.noun >= 0 ? tree.head[anchor.noun]! : -1;
  if (verb < 0 || !HURTING.has(tree.lemma[verb]!)) return [];
  const predicate = matching.predicates.get(verb);
  const isAgent = predicate?.passive === true && ["obl", "obl:agent"].includes(tree.rel[anchor.noun]!);
  if (tree.rel[anchor.noun] !== "nsubj" && !(isAgent && tree.lemma[verb] !== "kill")) return [];
  return (predicate?.objects ?? []).flatMap((t) =>
    argumentsAt(matching.sentence, t, { ...reading, people: true, target: false, victims: true }),
  );
}

const HURTING = new Set("kill wound injure hurt maim hit destroy damage level".split(" "));
