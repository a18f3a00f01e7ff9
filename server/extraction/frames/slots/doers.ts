// Slots for who is behind a happening that the clause names or tells beside: "killed in a raid by X", "died when X opened fire".

import { doersAt, hasDoer, SENDING } from "../../arguments/doers.ts";
import { argumentsAt } from "../../arguments/index.ts";
import type { Reading } from "../../arguments/readings.ts";
import { fits } from "../../arguments/readings.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import type { Argument, MentionNode } from "../../types.ts";
import { slotTokens } from "../slots.ts";
import type { Anchor, Matching } from "../types.ts";
import { verbAbove as verbAboveBy } from "./above.ts";
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
  const { tree, index } = matching.sentence;
  const happening = isEventNoun(matching, token);
  if (!hasDoer(tree, token)) return [];
  const named = [
    ...doersAt(matching.sentence, token, reading),
    ...(happening ? doersBeside(matching, token, reading) : []),
  ];
  if (named.length > 0) return named;
  const above = doersAbove(matching, token, reading);
  if (above.length > 0) return above;
  const event = happening ? matching.events.at(index, token) : null;
  const told = event?.definite && !VAGUE.has(tree.lemma[token]!) ? matching.events.doersOf(event) : [];
  return told.filter((a) => fits(a.referent.type, reading.types)).map((a) => ({ ...a, indirect: true }));
}

/** "X carried out the raid that killed Z", "X set off the bomb that hit F", "X freed them in a raid that left Z dead": who did it, told by the verb above the noun. */
export function doersAbove(matching: Matching, token: number, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const [verb, within] = verbAbove(matching, token);
  const predicate = verb < 0 ? undefined : matching.predicates.get(verb);
  if (!predicate || predicate.lemma === "be" || (within && !isIndefinite(tree, token))) return [];
  if (hasKid(tree, verb, ["aux:pass"])) return [];
  return predicate.subjects
    .flatMap((t) => argumentsAt(matching.sentence, t, { ...reading, doers: true }))
    .map((a) => ({ ...a, indirect: true, told: verb }));
}

/** "broke the truce with raids on F", "opened the year with a strike against Y": who does something by a happening. */
export function doersByMeans({ sentence, predicates }: Matching, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  const verb = verbAboveBy(tree, token, ["with"]);
  const predicate = verb < 0 ? undefined : predicates.get(verb);
  if (!predicate || predicate.passive || predicate.kind !== "verb" || NOT_BY.has(predicate.lemma)) return [];
  return predicate.subjects
    .flatMap((t) => argumentsAt(sentence, t, { ...reading, doers: true }))
    .map((a) => ({ ...a, indirect: true, told: verb }));
}
/** Verbs whose "with" is not how they are done. */
const NOT_BY = new Set(
  "be have deal cope contend coincide help assist agree disagree compare associate live familiarise charge credit connect link begin start end conflict collide continue proceed".split(
    " ",
  ),
);

/** The verb that makes somebody the doer of a happening or the sender of a weapon, and whether he did it by the way; -1 where there is none. */
function verbAbove({ sentence: { tree } }: Matching, token: number): [number, boolean] {
  const head = tree.head[token]!;
  if (head < 0) return [-1, false];
  const lemma = tree.lemma[head]!;
  if (tree.rel[token] === "obj" || preposition(tree, token) === "off")
    return [(SENDING.has(lemma) && lemma !== "claim") || SETTING_OFF.has(lemma) ? head : -1, false];
  if (!["in", "during"].includes(preposition(tree, token) ?? "")) return [-1, false];
  const verb = tree.rel[token] === "nmod" && ["obj", "obl"].includes(tree.rel[head]!) ? tree.head[head]! : head;
  const apart = verb >= 0 && tree.lower.slice(verb, token).includes(";");
  return [verb >= 0 && !apart && DEEDS.has(tree.lemma[verb]!) ? verb : -1, true];
}

const SETTING_OFF = new Set(["set", "detonate", "touch", "let", "explode", "trigger"]);

/** What is done in a raid, and not suffered in one. */
const DEEDS = new Set(
  "kill murder massacre slaughter slay shoot capture seize take free rescue liberate destroy burn raze loot abduct kidnap arrest detain wound injure overrun storm retake recapture eliminate neutralise neutralize hit target demolish wreck join level torch blow".split(
    " ",
  ),
);

/** "in an assault", "in two raids", "in raids on F": told of for the first time, so that it has no other doer. */
function isIndefinite(tree: Tree, token: number): boolean {
  const known = kids(tree, token, "det", "nmod:poss").some((c) => !["a", "an", "another"].includes(tree.lower[c]!));
  const owned = kids(tree, token, "compound", "amod").some((c) => tree.upos[c] === "PROPN");
  return !known && !owned && !kids(tree, token, "nmod").some((c) => ["by", "of"].includes(preposition(tree, c) ?? ""));
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

/** "when X attacked the camp", "X attacked the camp; Z were killed", "attacked F, where Z died": the subjects of a clause beside that tells of violence. */
function circumstanceDoers(matching: Matching, predicate: Predicate, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  const below = kids(tree, predicate.token, "advcl").filter((c) =>
    hasKid(tree, c, ["mark", "advmod"], ["when", "as", "after"]),
  );
  const within = below.filter((c) => isViolent(matching, c)).flatMap((c) => subjectsOf(matching, c, reading));
  return below.length > 0 ? within : doersBefore(matching, predicate, reading);
}

/** "X shelled the camp, and Z were killed", "a raid by X on F, where Z died": the violence that the clause before tells of; nobody falls to his own side. */
function doersBefore(
  matching: Matching,
  { token, objects, subjects, passive }: Predicate,
  reading: Reading,
): Argument[] {
  const { sentence } = matching;
  const { tree, byHead } = sentence;
  const fallen = passive ? objects : subjects;
  const sides = fallen.flatMap((t) => [byHead.get(t)?.owner?.id, byHead.get(t)?.referent?.id]);
  const head = tree.head[token]!;
  const beside =
    head >= 0 &&
    head < token &&
    ["conj", "parataxis"].includes(tree.rel[token]!) &&
    hasKid(tree, token, ["nsubj", "nsubj:pass"]) &&
    !hasKid(tree, token, ["mark"]);
  const spot = tree.rel[token] === "acl:relcl" && hasKid(tree, token, ["advmod"], ["where"]) ? head : -1;
  const doers =
    beside && isViolent(matching, head)
      ? subjectsOf(matching, head, reading)
      : spot < 0
        ? []
        : attackersOf(matching, spot, reading);
  const armed = fallen.map((t) => armsOf(byHead.get(t)));
  return doers
    .filter((a) => !sides.includes(a.referent.id) && !armed.some((arms) => arms !== null && arms === armsOf(a.mention)))
    .map((a) => ({ ...a, indirect: true }));
}

/** Whether somebody is told as a soldier or as a rebel: of two of one kind nobody can say whose side fell. */
function armsOf(mention: MentionNode | undefined): "state" | "rebel" | null {
  if (!mention?.type || mention.kind !== "nominal") return null;
  if (mention.type === "MilitaryForce" || mention.type === "SecurityService") return "state";
  return mention.type === "ArmedGroup" ? "rebel" : null;
}

/** Who attacked the place at a token: the doers of the happening or the subjects of the verb that it completes. */
function attackersOf(matching: Matching, place: number, reading: Reading): Argument[] {
  const { tree } = matching.sentence;
  for (let at = place, step = 0; at >= 0 && step < 4; at = tree.head[at]!, step++) {
    if (at !== place && isEventNoun(matching, at)) return doersOf(matching, at, reading);
    if (isViolent(matching, at)) return subjectsOf(matching, at, reading);
  }
  return [];
}

function isViolent(matching: Matching, verb: number): boolean {
  const { predicates, events, sentence } = matching;
  const predicate = predicates.get(verb);
  if (predicate?.kind !== "verb" || predicate.passive) return false;
  const aims = ["on", "at", "upon", "into"].some((prep) => predicate.preps.has(prep));
  const shoots = aims && ["fire", "shoot"].includes(predicate.lemma);
  return shoots || events.at(sentence.index, verb)?.kind === "attack" || opensAttack(matching, verb);
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
