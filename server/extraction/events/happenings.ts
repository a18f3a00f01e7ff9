// One happening as a verb or a noun tells it: what it was directed at, where, and by whom.

import { doersAt } from "../arguments/doers.ts";
import { argumentsAt } from "../arguments/index.ts";
import { modifierTokens, phraseHeads } from "../arguments/phrases.ts";
import type { Reading } from "../arguments/readings.ts";
import { GUILTY } from "../lexicon/accusing.ts";
import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { coordinated, dominates, firstConjunct, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { Argument, EventNode, SentenceNode } from "../types.ts";
import { isIdle } from "./idle.ts";

const TARGET_PREPOSITIONS = ["on", "against", "at", "of", "into"];

const PLACE_PREPOSITIONS = ["in", "at", "near", "outside", "inside", "on", "across", "around"];

const TARGET: Reading = { types: ["Any"], locative: true, target: true, people: true };

const PLACE: Reading = { types: ["Place"], locative: true, target: true, people: false };

/** The event that token `i` tells of, null where it tells of none. `verbEvents`: verb lemma -> event kind. */
export function eventAt(
  sentence: SentenceNode,
  predicate: Predicate | undefined,
  i: number,
  verbEvents: ReadonlyMap<string, string>,
): EventNode | null {
  const { tree } = sentence;
  if (predicate?.kind === "verb") {
    if (isJudgement(tree, predicate)) return null;
    const strikes = opensFire(sentence, predicate) || explodes(sentence, predicate);
    const kind = strikes ? "attack" : verbEvents.get(predicate.lemma);
    const event = kind ? verbEvent(sentence, predicate, kind) : null;
    return event && !isIdle(event, predicate.lemma) ? event : null;
  }
  const kind =
    tree.upos[i] === "NOUN" ? (EVENT_NOUNS.get(tree.lower[i]!) ?? EVENT_NOUNS.get(tree.lemma[i]!)) : undefined;
  return kind ? nounEvent(sentence, i, kind) : null;
}

/** "holds X responsible for the bomb": nobody is held. */
function isJudgement(tree: Tree, { lemma, token }: Predicate): boolean {
  const behind = tree.lower.slice(token + 1, token + JUDGED_WITHIN);
  return lemma === "hold" && behind.some((word) => GUILTY.has(word) || word === "blame");
}
const JUDGED_WITHIN = 12;

/** "A bomb exploded in F": nobody is named, but it happened there. */
const EXPLODING = new Set(["explode", "detonate"]);

function explodes({ tree }: SentenceNode, { lemma, token }: Predicate): boolean {
  return EXPLODING.has(lemma) || (lemma === "go" && tree.lower[token + 1] === "off");
}

function opensFire(sentence: SentenceNode, predicate: Predicate): boolean {
  return predicate.lemma === "open" && predicate.objects.some((o) => sentence.tree.lemma[o] === "fire");
}

/** "drove into F and shot a guard": the place that the first of coordinated verbs names. */
function sharedPlace(sentence: SentenceNode, verb: number): Argument | null {
  const { tree } = sentence;
  if (tree.rel[verb] !== "conj") return null;
  const first = firstConjunct(tree, verb);
  const heads = kids(tree, first, "obl").filter((c) =>
    [...PLACE_PREPOSITIONS, "into"].includes(preposition(tree, c) ?? ""),
  );
  return heads.flatMap((c) => argumentsAt(sentence, c, PLACE))[0] ?? null;
}

/** "killed two employees of the embassy in F": the place that stands within the target. */
function placeOfTarget(sentence: SentenceNode, objects: readonly number[]): Argument | null {
  const { tree } = sentence;
  const inside = sentence.mentions.filter(
    (m) => m.kind === "name" && objects.some((o) => o !== m.head && dominates(tree, o, m.head)),
  );
  return (
    inside
      .filter((m) => PLACE_PREPOSITIONS.includes(preposition(tree, m.head) ?? ""))
      .flatMap((m) => argumentsAt(sentence, m.head, PLACE))[0] ?? null
  );
}

/** Who is killed or held: people, whoever they belong to. */
const VICTIMS: Reading = { types: ["Any"], locative: false, target: false, people: true, victims: true };
const BODILY = new Set(["killing", "detention"]);

const ACTORS: Reading = { types: ["Actor"], locative: false, target: false, people: false };

/** Verbs whose subject suffers what they tell. */
const DYING = new Set(["die", "perish", "succumb", "drown", "suffocate"]);

function verbEvent(sentence: SentenceNode, predicate: Predicate, kind: string): EventNode {
  const dies = DYING.has(predicate.lemma);
  const reading = BODILY.has(kind) ? VICTIMS : TARGET;
  const targets = (dies ? predicate.subjects : predicate.objects).flatMap((t) => argumentsAt(sentence, t, reading));
  const around = PLACE_PREPOSITIONS.flatMap((prep) => predicate.preps.get(prep) ?? []);
  const places = around.flatMap((t) => argumentsAt(sentence, t, PLACE));
  const roles: EventNode["roles"] = settings(sentence, around, places[0]);
  for (const target of targets) roles.push({ role: kind === "killing" ? "victim" : "target", argument: target });
  for (const t of dies ? [] : predicate.subjects)
    for (const argument of argumentsAt(sentence, t, ACTORS)) roles.push({ role: "perpetrator", argument });
  return {
    kind,
    sentence: sentence.index,
    token: predicate.token,
    definite: false,
    time: null,
    place: places[0] ?? sharedPlace(sentence, predicate.token) ?? placeOfTarget(sentence, predicate.objects),
    target: kind === "battle" ? null : (targets[0] ?? null),
    antecedent: null,
    roles,
  };
}

const HAPPENING = new Set(["happen", "occur", "take", "unfold", "break", "erupt", "begin", "start"]);

/** "the attack took place in X", "the hall, where the attack unfolded". */
function placeOfHappening(sentence: SentenceNode, noun: number): Argument | null {
  const { tree } = sentence;
  const verb = tree.head[noun]!;
  if (verb >= 0 && ROCKING.has(tree.lemma[verb]!)) return placeShaken(sentence, noun, verb);
  if (verb < 0 || !["nsubj", "nsubj:pass"].includes(tree.rel[noun]!)) return null;
  if (tree.rel[verb] === "acl:relcl" && tree.children[verb]!.some((c) => tree.lower[c] === "where"))
    return argumentsAt(sentence, tree.head[verb]!, PLACE)[0] ?? null;
  if (!HAPPENING.has(tree.lemma[verb]!)) return null;
  return (
    kids(tree, verb, "obl")
      .filter((c) => PLACE_PREPOSITIONS.includes(preposition(tree, c) ?? ""))
      .flatMap((c) => argumentsAt(sentence, c, PLACE))[0] ?? null
  );
}

/** "the bombings that killed dozens in X": where the clause on the noun says that it happened. */
function placeOfClause(sentence: SentenceNode, noun: number): Argument | null {
  const { tree } = sentence;
  const clauses = kids(tree, noun, "acl:relcl", "acl").filter(
    (c) => KILLING.has(tree.lemma[c]!) || HAPPENING.has(tree.lemma[c]!),
  );
  const heads = clauses
    .flatMap((c) => kids(tree, c, "obl"))
    .filter((c) => PLACE_PREPOSITIONS.includes(preposition(tree, c) ?? ""));
  const struck = clauses.filter((c) => DAMAGING.has(tree.lemma[c]!)).flatMap((c) => kids(tree, c, "obj"));
  return [...heads, ...struck].flatMap((c) => argumentsAt(sentence, c, PLACE))[0] ?? null;
}

const DAMAGING = new Set(["damage", "destroy", "hit", "wreck", "level", "rock", "shake"]);

const KILLING = new Set(["kill", "wound", "injure", "die", "claim", ...DAMAGING]);

const ROCKING = new Set("rock hit strike shake jolt devastate rip tear target".split(" "));

/** "a bombing rocked X", "X was hit by a blast". */
function placeShaken(sentence: SentenceNode, noun: number, verb: number): Argument | null {
  const { tree } = sentence;
  const shaken =
    tree.rel[noun] === "nsubj"
      ? [
          ...kids(tree, verb, "obj"),
          ...kids(tree, verb, "obl").filter((c) => ["through", "in", "at"].includes(preposition(tree, c) ?? "")),
        ]
      : ["obl", "obl:agent"].includes(tree.rel[noun]!)
        ? kids(tree, verb, "nsubj:pass")
        : [];
  return shaken.flatMap((t) => argumentsAt(sentence, t, PLACE))[0] ?? null;
}

/** "the offensive that X began": definite by its own clause, so that it need not have been told before. */
function isDefined({ tree }: SentenceNode, i: number): boolean {
  const clause = tree.lower[i + 1] === "," ? [] : kids(tree, i, "acl:relcl");
  return clause.some((c) => kids(tree, c, "nsubj").some((s) => tree.upos[s] === "PROPN"));
}

/** "..., an attack claimed by X": what was just told, called by its kind. */
function isApposed(tree: Tree, i: number): boolean {
  const article = kids(tree, i, "det").find((c) => ["a", "an"].includes(tree.lower[c]!));
  return article !== undefined && tree.lower[article - 1] === "," && hasKid(tree, i, ["acl", "acl:relcl"]);
}

const SETTING: Reading = { types: ["Place", "State"], locative: true, target: false, people: false };

/** "in X and Y", "in Osterlich": where else it happened, beside the one place that the record is filed under. */
function settings(sentence: SentenceNode, around: readonly number[], main: Argument | undefined): EventNode["roles"] {
  return around
    .flatMap((t) => coordinated(sentence.tree, t))
    .flatMap((t) => argumentsAt(sentence, t, SETTING))
    .filter((a) => a.referent.id !== main?.referent.id)
    .map((argument) => ({ role: "place" as const, argument }));
}

/** Verbs that only carry the happening their object names. */
const CARRYING = new Set(
  "launch mount stage conduct commit perpetrate unleash make begin start carry wage open".split(" "),
);

/** "launched an offensive against X": the verb that has the happening as its object; -1 where there is none. */
function carrierOf(tree: Tree, noun: number): number {
  const verb = tree.head[noun]!;
  return verb >= 0 && tree.rel[noun] === "obj" && CARRYING.has(tree.lemma[verb]!) ? verb : -1;
}

function nounEvent(sentence: SentenceNode, i: number, kind: string): EventNode {
  const { tree } = sentence;
  const carrier = carrierOf(tree, i);
  const struck = [
    ...TARGET_PREPOSITIONS.flatMap((prep) => phraseHeads(tree, i, prep)),
    ...(carrier < 0 ? [] : ["on", "against", "at"].flatMap((prep) => phraseHeads(tree, carrier, prep))),
  ].sort((a, b) => a - b);
  const targets = struck.flatMap((t) => argumentsAt(sentence, t, TARGET));
  const around = PLACE_PREPOSITIONS.flatMap((prep) => [
    ...phraseHeads(tree, i, prep),
    ...(carrier < 0 ? [] : phraseHeads(tree, carrier, prep)),
  ]);
  const places = around.flatMap((t) => argumentsAt(sentence, t, PLACE));
  const before = modifierTokens(sentence, i).flatMap((t) => argumentsAt(sentence, t, PLACE));
  const definite =
    (hasKid(tree, i, ["det"], ["the", "this", "that", "these", "those"]) || kids(tree, i, "nmod:poss").length > 0) &&
    !isDefined(sentence, i);
  const place =
    places[0] ??
    before[0] ??
    placeOfTarget(sentence, struck) ??
    placeOfHappening(sentence, i) ??
    placeOfClause(sentence, i);
  const named = doersAt(sentence, i, ACTORS);
  const doers =
    named.length > 0 || carrier < 0 || isPassive(tree, carrier)
      ? named
      : subjectsOf(tree, carrier).flatMap((t) => argumentsAt(sentence, t, ACTORS));
  const roles: EventNode["roles"] = [
    ...settings(sentence, around, places[0]),
    ...targets.map((argument) => ({ role: kind === "killing" ? ("victim" as const) : ("target" as const), argument })),
    ...doers.map((argument) => ({ role: "perpetrator" as const, argument })),
  ];
  return {
    kind,
    sentence: sentence.index,
    token: i,
    definite,
    near: hasKid(tree, i, ["det"], ["this", "that", "these", "those"]),
    apposed: isApposed(tree, i),
    time: null,
    place,
    target: kind === "battle" ? null : (targets[0] ?? null),
    antecedent: null,
    roles,
  };
}
