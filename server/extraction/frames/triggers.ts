// Where the triggers of frames stand: verbs with particles, support nouns, copular phrases, nouns, modifiers.
import type { Frame } from "../../ontology/types.ts";
import { argumentsAt } from "../arguments/index.ts";
import { fits, type Reading } from "../arguments/readings.ts";
import { complementsOf } from "../syntax/objects.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { coordinated, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";
import { ANAPHORS } from "./anaphors.ts";
import { emit, fire } from "./fire.ts";
import type { Trigger } from "./lexicon.ts";
import { isAbove, verbAbove } from "./slots/above.ts";
import { isSupportNoun, supportNouns } from "./support.ts";
import type { Anchor, Matching } from "./types.ts";

/** Firings of a verb, with the particle, noun or adjective that its frame asks for. */
export function fireVerb(matching: Matching, predicate: Predicate, trigger: Trigger): Firing[] {
  const { tree } = matching.sentence;
  const { frame } = trigger;
  const particle = trigger.particle ? particleToken(tree, predicate, trigger.particle) : -1;
  if (trigger.particle && particle < 0) return [];
  const nouns = frame.nouns.length > 0 ? supportNouns(trigger.support, tree, predicate, trigger.particle) : [-1];
  const adjectives = frame.adjectives.length > 0 ? secondaryPredicates(tree, predicate, frame) : [-1];
  return nouns.flatMap((noun) =>
    adjectives.flatMap((adjective) =>
      fire(matching, trigger, { predicate, noun, adjective, particle: trigger.particle }, predicate.token),
    ),
  );
}

/** The token of a particle ("out"), or the preposition that plays it ("on" in "call on"). -1 where absent. */
function particleToken(tree: Tree, predicate: Predicate, particle: string): number {
  const v = predicate.token;
  const words = particle.split(" ");
  const near = [v, ...predicate.objects]
    .flatMap((t) => tree.children[t]!)
    .find((c) => tree.lower[c] === words[0] && c > v && PARTICLES.has(tree.rel[c]!));
  if (near !== undefined) return near;
  const phrase = [...predicate.preps].find(
    ([prep]) => prep === particle || (words.length === 1 && prep.startsWith(`${particle} `)),
  )?.[1][0];
  const split = predicate.preps.has(`${particle} to`);
  if (predicate.passive && AIMING.has(particle)) return -1;
  return phrase !== undefined && (split || !predicate.objects.some((o) => o > v && o < phrase)) ? v : -1;
}

/** How a particle hangs on its verb or its object. */
const PARTICLES = new Set(["compound:prt", "advmod", "xcomp", "obl", "amod", "advcl", "fixed", "case"]);

/** "was shot at a post": where, not at whom; "was shot at" has nothing behind it. */
const AIMING = new Set(["at", "on", "into", "upon"]);

/** Adjectives of a frame beside its verb or object, or beside the noun that the object is called: "called X a weak man". */
function secondaryPredicates(tree: Tree, predicate: Predicate, frame: Frame): number[] {
  const called = [...complementsOf(tree, predicate.token), ...(predicate.preps.get("as") ?? [])];
  const within = called.flatMap((t) => kids(tree, t, "amod")).filter((c) => frame.adjectives.includes(tree.lower[c]!));
  const beside = [predicate.token, ...predicate.objects]
    .flatMap((t) => tree.children[t]!.filter((c) => c > t || (t === predicate.token && tree.rel[c] !== "nsubj")))
    .filter((c) => frame.adjectives.includes(tree.lower[c]!));
  return beside.length > 0 ? beside : within;
}

/** Firings of an adjective, preposition or noun with a copula ("is behind it"). */
export function fireCopular(matching: Matching, predicate: Predicate): Firing[] {
  const { tree } = matching.sentence;
  const i = predicate.token;
  const cases = kids(tree, i, "case").map((c) => tree.lower[c]!);
  const keys = [...cases, tree.lower[i]!, tree.lemma[i]!];
  const triggers = [...new Set(keys)].flatMap((key) => matching.lexicon.adjectives.get(key) ?? []);
  return [...new Set(triggers)].flatMap((trigger) => {
    const noun =
      trigger.frame.nouns.length > 0
        ? ANAPHORS.has(tree.lower[i]!) || isSupportNoun(trigger.support, tree, i)
          ? i
          : null
        : -1;
    return noun === null
      ? []
      : fire(matching, trigger, { predicate, noun, adjective: noun === -1 ? i : -1, particle: null }, i);
  });
}

/** "the group behind the attack", "X, active in Y,": the noun before it is what a copula would have for subject. */
export function fireReduced(matching: Matching, i: number): Firing[] {
  const { tree } = matching.sentence;
  const head = tree.head[i]!;
  if (head < 0 || head > i || hasKid(tree, i, ["cop"])) return [];
  const behind =
    tree.rel[i] === "nmod" &&
    (hasKid(tree, i, ["case"], ["behind"]) || (STATES.has(tree.lemma[i]!) && hasKid(tree, i, ["case"], ["in", "on"])));
  const adjective =
    tree.upos[i] === "ADJ" && ["amod", "acl", "appos"].includes(tree.rel[i]!) && hasKid(tree, i, ["obl"]);
  return behind || adjective ? fireCopular(matching, reducedPredicate(tree, i, head)) : [];
}

/** Nouns that say with "in" or "on" how somebody stands to another: "an officer in the pay of X". */
const STATES = new Set(["pay", "payroll", "cahoots", "league"]);

function reducedPredicate(tree: Tree, i: number, head: number): Predicate {
  const preps = new Map<string, number[]>();
  for (const c of kids(tree, i, "obl", "nmod")) {
    const prep = preposition(tree, c);
    if (prep !== null) preps.set(prep, [...(preps.get(prep) ?? []), ...coordinated(tree, c)]);
  }
  return {
    token: i,
    kind: "copular",
    lemma: tree.lemma[i]!,
    subjects: [head],
    objects: [],
    indirect: [],
    preps,
    passive: false,
  };
}

/** Triggers of a name of a fitting type, where a place follows right after it. */
function nameTriggers({ sentence, lexicon }: Matching, i: number): readonly Trigger[] {
  const mention = sentence.byHead.get(i);
  const type = mention?.kind === "name" ? mention.referent?.type : undefined;
  if (!mention || !type || !["in", "across"].includes(sentence.tree.lower[mention.last + 1]!)) return [];
  return (lexicon.nouns.get(ANY_NAME) ?? []).filter(({ frame }) => fits(type, frame.subjectTypes ?? ["Actor"]));
}

/** The noun of frames that any name triggers: "the Taliban in Osterlich". */
const ANY_NAME = "@name";

/** Firings of a noun alone ("the attack on X by Y"). */
export function fireNoun(matching: Matching, i: number): Firing[] {
  const { tree } = matching.sentence;
  if (tree.upos[i] !== "NOUN" && tree.upos[i] !== "PROPN") return [];
  const named = nameTriggers(matching, i);
  const triggers = [...(matching.lexicon.nouns.get(tree.lemma[i]!) ?? []), ...named];
  const predicate = matching.predicates.get(i) ?? null;
  return triggers.flatMap((trigger) => {
    const at = isEnded(tree, trigger, i) ? -1 : standingToken(tree, trigger.frame, i);
    return at < 0 ? [] : fire(matching, trigger, { predicate, noun: i, adjective: -1, particle: null }, at);
  });
}

/** "lifted its sanctions on X", "X's support for Y was withdrawn": what is brought to an end is not said to hold. */
function isEnded(tree: Tree, { relation }: Trigger, noun: number): boolean {
  const verb = tree.head[noun]!;
  return (
    verb >= 0 &&
    (relation.group === "cooperation" || relation.name === "SANCTIONS" || relation.name === "LINKED_TO") &&
    ["obj", "nsubj:pass"].includes(tree.rel[noun]!) &&
    ENDING.has(tree.lemma[verb]!) &&
    !(relation.name === "SANCTIONS" && tree.lemma[verb] === "break")
  );
}
const ENDING = new Set(
  "lift ease end remove scrap waive drop relax withdraw suspend cut halt stop cease freeze block break sever".split(
    " ",
  ),
);

/** The token whose place in the tree decides standing: the verb above, where the noun takes an argument from it. */
function standingToken(tree: Tree, frame: Frame, noun: number): number {
  const above = [...frame.subject, ...frame.object].filter(isAbove);
  return above.length === 0
    ? noun
    : verbAbove(
        tree,
        noun,
        above.map((slot) => slot.slice("above-".length)),
      );
}

/** "X-backed Y": the participle hangs on Y, X hangs on the participle. */
export function fireModifier(matching: Matching, i: number): Firing[] {
  const { sentence, lexicon } = matching;
  const { tree } = sentence;
  const triggers = lexicon.modifiers.get(tree.lower[i]!);
  const noun = phraseHead(tree, tree.head[i]!);
  if (!triggers || noun < 0 || !["amod", "compound", "nmod:desc", "acl"].includes(tree.rel[i]!)) return [];
  const firsts =
    tree.lower[i] === "pro"
      ? []
      : kids(tree, i, "compound", "obl:unmarked", "amod", "nmod", "obl", "nsubj", "advmod", "nmod:desc").filter(
          (c) => c < i && tree.lower[i - 1] === "-",
        );
  return triggers.flatMap((trigger) => {
    const { relation, frame } = trigger;
    const [left, right] = frame.inverse
      ? [frame.objectTypes ?? relation.object, frame.subjectTypes ?? relation.subject]
      : [frame.subjectTypes ?? relation.subject, frame.objectTypes ?? relation.object];
    const a = firsts.flatMap((t) =>
      argumentsAt(sentence, t, { types: left, locative: left.includes("Place"), target: false, people: false }),
    );
    const b = modified(sentence, noun, { types: right, locative: false, target: false, people: true });
    const anchor: Anchor = { predicate: null, noun: -1, adjective: i, particle: null };
    const site = { anchor, at: i, span: [i, i] as const };
    return emit(matching, trigger, frame.inverse ? b : a, frame.inverse ? a : b, site);
  });
}

/** Whom a modified noun stands for; where it is nobody by itself, who it describes: "F, the X-backed entity". */
function modified(sentence: SentenceNode, noun: number, reading: Reading): Argument[] {
  const own = argumentsAt(sentence, noun, reading);
  const isApposed = own.length === 0 && sentence.tree.rel[noun] === "appos";
  return isApposed ? argumentsAt(sentence, sentence.tree.head[noun]!, reading) : own;
}

/** The noun at the end of a chain of compounds ("agency" in "news agency N" gives N). */
function phraseHead(tree: Tree, noun: number): number {
  let at = noun;
  while (at >= 0 && ["compound", "nmod:desc"].includes(tree.rel[at]!) && tree.head[at]! > at) at = tree.head[at]!;
  return at;
}
