// Frames at work: every trigger of a sentence whose roles are filled by actors of the right kind.
import { isActorType } from "../../domain/actor.ts";
import type { Frame } from "../../ontology/types.ts";
import type { EventIndex } from "../events/index.ts";
import { ownerMention } from "../mentions/nominals.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { Argument, EventNode, Firing, SentenceNode } from "../types.ts";
import { argumentsAt, type Reading } from "./arguments.ts";
import { contentFirings } from "./content.ts";
import type { FrameLexicon, Trigger } from "./lexicon.ts";
import { type Anchor, slotTokens } from "./slots.ts";
import { eventTokens, isEventNoun, specialPairs, specialTokens } from "./special-slots.ts";
import { actAt, targetAt } from "./things.ts";

/** What the matcher reads; `misses` collects triggers whose roles stayed empty, for the explanation. */
export interface Matching {
  readonly lexicon: FrameLexicon;
  readonly sentence: SentenceNode;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly events: EventIndex;
  readonly misses: { rule: string; token: number; reason: string }[];
}

/** All firings of a sentence, in token order. */
export function matchFrames(matching: Matching): Firing[] {
  const { sentence, lexicon, predicates } = matching;
  const firings: Firing[] = [];
  for (let i = 0; i < sentence.tree.tokens.length; i++) {
    const predicate = predicates.get(i);
    if (predicate?.kind === "verb")
      for (const trigger of lexicon.verbs.get(predicate.lemma) ?? [])
        firings.push(...fireVerb(matching, predicate, trigger));
    if (predicate?.kind === "copular") firings.push(...fireCopular(matching, predicate));
    firings.push(...fireNoun(matching, i), ...fireModifier(matching, i));
  }
  return preferSpecific(firings);
}

function fireVerb(matching: Matching, predicate: Predicate, trigger: Trigger): Firing[] {
  const { tree } = matching.sentence;
  const { frame } = trigger;
  const particle = trigger.particle ? particleToken(tree, predicate, trigger.particle) : -1;
  if (trigger.particle && particle < 0) return [];
  const nouns = frame.nouns.length > 0 ? supportNouns(tree, predicate, frame) : [-1];
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
    .find(
      (c) =>
        ["compound:prt", "advmod", "xcomp", "obl", "amod", "advcl", "fixed", "case"].includes(tree.rel[c]!) &&
        tree.lower[c] === words[0] &&
        c > v,
    );
  if (near !== undefined) return near;
  return [...predicate.preps.keys()].some(
    (prep) => prep === particle || prep.startsWith(`${particle} `) || prep === words.at(-1),
  ) && words.length === 1
    ? v
    : -1;
}

/** Nouns that complete a support verb: its object, or with "prep noun" entries the head of that phrase. */
function supportNouns(tree: Tree, predicate: Predicate, frame: Frame): number[] {
  const found: number[] = [];
  for (const entry of frame.nouns) {
    const [prep, ...rest] = entry.split(" ");
    const prepHeads = rest.length > 0 ? (predicate.preps.get(prep!) ?? []) : [];
    for (const head of prepHeads) if (nounIs(tree, head, rest.join(" "))) found.push(head);
    for (const object of predicate.objects) if (nounIs(tree, object, entry)) found.push(object);
  }
  return [...new Set(found)];
}

function nounIs(tree: Tree, token: number, entry: string): boolean {
  const words = entry.split(" ");
  if (tree.lemma[token] !== words.at(-1) && tree.lower[token] !== words.at(-1)) return false;
  return words.length === 1 || tree.lower[token - 1] === words[0];
}

function secondaryPredicates(tree: Tree, predicate: Predicate, frame: Frame): number[] {
  const near = [predicate.token, ...predicate.objects].flatMap((t) => tree.children[t]!);
  return near.filter((c) => frame.adjectives.includes(tree.lower[c]!));
}

function fireCopular(matching: Matching, predicate: Predicate): Firing[] {
  const { tree } = matching.sentence;
  const i = predicate.token;
  const cases = kids(tree, i, "case").map((c) => tree.lower[c]!);
  const keys = [...cases, tree.lower[i]!, tree.lemma[i]!];
  const triggers = [...new Set(keys)].flatMap((key) => matching.lexicon.adjectives.get(key) ?? []);
  return [...new Set(triggers)].flatMap((trigger) => {
    const noun =
      trigger.frame.nouns.length > 0
        ? ANAPHORS.has(tree.lower[i]!) || trigger.frame.nouns.some((n) => nounIs(tree, i, n))
          ? i
          : null
        : -1;
    return noun === null
      ? []
      : fire(matching, trigger, { predicate, noun, adjective: noun === -1 ? i : -1, particle: null }, i);
  });
}

function fireNoun(matching: Matching, i: number): Firing[] {
  const { tree } = matching.sentence;
  if (tree.upos[i] !== "NOUN" && tree.upos[i] !== "PROPN") return [];
  const triggers = matching.lexicon.nouns.get(tree.lemma[i]!) ?? [];
  const predicate = matching.predicates.get(i) ?? null;
  return triggers.flatMap((trigger) =>
    fire(matching, trigger, { predicate, noun: i, adjective: -1, particle: null }, i),
  );
}

/** "X-backed Y": the participle hangs on Y, X hangs on the participle. */
function fireModifier(matching: Matching, i: number): Firing[] {
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
    const b = argumentsAt(sentence, noun, { types: right, locative: false, target: false, people: true });
    return emit(matching, trigger, frame.inverse ? b : a, frame.inverse ? a : b, i, [i, i], {
      predicate: null,
      noun: -1,
      adjective: i,
      particle: null,
    });
  });
}

/** The noun at the end of a chain of compounds ("agency" in "news agency N" gives N). */
function phraseHead(tree: Tree, noun: number): number {
  let at = noun;
  while (at >= 0 && ["compound", "nmod:desc"].includes(tree.rel[at]!) && tree.head[at]! > at) at = tree.head[at]!;
  return at;
}

function fire(matching: Matching, trigger: Trigger, anchor: Anchor, at: number): Firing[] {
  const { frame } = trigger;
  const span = triggerSpan(anchor, at);
  if (
    !frame.requires.every((slot) => isFilled(matching, anchor, slot)) ||
    frame.forbids.some((slot) => isFilled(matching, anchor, slot))
  )
    return [];
  const pairs = specialPairs(matching.sentence, anchor, trigger);
  if (pairs) return pairs.flatMap(([a, b]) => emit(matching, trigger, [a], [b], at, span, anchor));
  const subjects = fill(matching, trigger, anchor, "subject");
  if (subjects.length === 0) {
    matching.misses.push({ rule: frame.id, token: at, reason: "no subject of a fitting kind" });
    return [];
  }
  const objects = fill(matching, trigger, anchor, "object", subjects);
  if (objects.length === 0) matching.misses.push({ rule: frame.id, token: at, reason: "no object of a fitting kind" });
  const [s, o] = frame.inverse ? [objects, subjects] : [subjects, objects];
  const direct = emit(matching, trigger, s, o, at, span, anchor);
  return [...direct, ...contentFirings(matching, trigger, anchor, subjects, objects, at)];
}

function triggerSpan(anchor: Anchor, at: number): [number, number] {
  const tokens = [at, anchor.noun, anchor.adjective].filter((t) => t >= 0);
  return [Math.min(...tokens), Math.max(...tokens)];
}

function isFilled(matching: Matching, anchor: Anchor, slot: string): boolean {
  const { tree } = matching.sentence;
  const v = anchor.predicate?.token ?? anchor.noun;
  if (slot === "to")
    return tree.children[v]!.some(
      (c) => ["xcomp", "advcl", "ccomp"].includes(tree.rel[c]!) && hasKid(tree, c, ["mark"], ["to"]),
    );
  if (slot === "clause")
    return anchor.noun >= 0 && kids(tree, anchor.noun, "acl", "ccomp", "nmod", "acl:relcl").length > 0;
  if (slotTokens(matching.sentence, anchor, slot).length > 0) return true;
  return tree.children[v]!.some((c) => tree.lemma[c] === slot) || tree.lemma[tree.head[v]!] === slot;
}

/** The arguments of one role: the first slot that yields any. */
function fill(
  matching: Matching,
  trigger: Trigger,
  anchor: Anchor,
  role: "subject" | "object",
  subjects: readonly Argument[] = [],
): Argument[] {
  const { frame, relation } = trigger;
  const isSubjectRole = (role === "subject") !== frame.inverse;
  const types = isSubjectRole ? (frame.subjectTypes ?? relation.subject) : (frame.objectTypes ?? relation.object);
  for (const slot of role === "subject" ? frame.subject : frame.object) {
    const [name, wanted] = slot.split(":");
    const reading: Reading = {
      types: wanted === "Place" ? ["Place", "State"] : wanted ? [wanted as "State"] : types,
      locative:
        ["in", "at", "near", "inside", "outside", "across", "from", "to", "into"].includes(name!) &&
        types.includes("Place"),
      target: !isSubjectRole && HITS_THINGS.has(relation.name),
      people:
        !isSubjectRole && (relation.name === "KILLS" || relation.name === "DETAINS" || relation.group === "structure"),
    };
    const special = specialTokens(matching, anchor, name!, reading, subjects);
    const found =
      special ?? slotTokens(matching.sentence, anchor, slot).flatMap((t) => argumentsAt(matching.sentence, t, reading));
    if (found.length > 0) return found;
  }
  return isSubjectRole ? [] : thingsOf(matching, trigger, anchor, types);
}

/** Relations whose object may be a thing that stands for its owner or place. */
const HITS_THINGS = new Set(["ATTACKS", "SEIZES", "THREATENS", "FOILS"]);

/** Where no actor or place fills an object that may be anything: the act or the thing itself. */
function thingsOf(matching: Matching, trigger: Trigger, anchor: Anchor, types: readonly string[]): Argument[] {
  if (!types.includes("Any") && !types.includes("Event") && trigger.relation.name !== "SEIZES") return [];
  const { sentence } = matching;
  const happening =
    trigger.frame.event && (trigger.frame.verbs.length > 0 || trigger.frame.adjectives.length > 0) && anchor.noun >= 0
      ? (matching.events.at(sentence.index, anchor.noun) ?? topicOf(matching, anchor.noun))
      : null;
  const struck = happening && matching.events.objectOf(happening);
  if (struck) return [struck];
  const attack = trigger.relation.group === "conflict";
  const tokens = trigger.frame.object.flatMap((slot) =>
    slot === "event-obj"
      ? (anchor.predicate?.objects ?? []).filter((t) => isEventNoun(matching, t))
      : slot.startsWith("event")
        ? eventTokens(matching, anchor, ["for", "in", "of", "to", "with"])
        : slotTokens(sentence, anchor, slot),
  );
  const nouns =
    anchor.noun >= 0 &&
    (!attack || trigger.relation.name === "FOILS") &&
    tokens.length === 0 &&
    !VAGUE.has(sentence.tree.lemma[anchor.noun]!)
      ? [anchor.noun]
      : [];
  const objects = tokens.length === 0 && !attack && anchor.noun < 0 ? [...(anchor.predicate?.objects ?? [])] : [];
  return [...tokens, ...nouns, ...objects]
    .map(
      (t) =>
        spokenOf(matching, t) ??
        (attack ? null : doerOf(matching, t)) ??
        (attack && trigger.relation.name !== "FOILS"
          ? targetAt(sentence, t)
          : actAt(sentence, t, trigger.relation.name === "CONDEMNS")),
    )
    .filter((a): a is Argument => a !== null);
}
const ANAPHORS = new Set(["it", "this", "that"]);

/** "condemned it", "was behind it": the happening spoken of most. */
function topicOf(matching: Matching, token: number): EventNode | null {
  const { tree, index } = matching.sentence;
  return ANAPHORS.has(tree.lower[token]!) ? matching.events.topicBefore(index, token) : null;
}

function spokenOf(matching: Matching, token: number): Argument | null {
  const topic = topicOf(matching, token);
  return topic && matching.events.objectOf(topic);
}
/** "condemned Osterlich's move": whose act it is. */
function doerOf(matching: Matching, token: number): Argument | null {
  const { sentence } = matching;
  const owner = actAt(sentence, token) ? ownerMention(sentence.tree, token, sentence.byHead) : null;
  return owner?.referent && isActorType(owner.referent.type)
    ? { token: owner.head, mention: owner, referent: owner.referent, indirect: true, home: sentence }
    : null;
}
const VAGUE = new Set([
  "responsibility",
  "involvement",
  "role",
  "part",
  "credit",
  "knowledge",
  "condemnation",
  "criticism",
  "hand",
]);

/** Firings for each pair of different arguments. */
export function emit(
  matching: Matching,
  trigger: Trigger,
  subjects: readonly Argument[],
  objects: readonly Argument[],
  at: number,
  span: readonly [number, number],
  anchor: Anchor,
): Firing[] {
  const { relation, frame } = trigger;
  const event: EventNode | null = frame.event
    ? matching.events.at(matching.sentence.index, anchor.noun >= 0 ? anchor.noun : at)
    : null;
  const firings: Firing[] = [];
  for (const subject of subjects)
    for (const object of objects) {
      if (subject.referent.id === object.referent.id) continue;
      firings.push({
        sentence: matching.sentence.index,
        relation: relation.name,
        rule: frame.id,
        predicate: at,
        trigger: span,
        subject,
        object,
        confidence: frame.confidence * (subject.indirect || object.indirect ? 0.9 : 1),
        forced: null,
        presupposed: frame.modifier,
        ceiling: frame.standing,
        event,
        former: false,
      });
    }
  return firings;
}

/** Of firings with the same relation and arguments at overlapping triggers, the one whose trigger is longer, then surer. */
function preferSpecific(firings: readonly Firing[]): Firing[] {
  const best = new Map<string, Firing>();
  for (const firing of firings) {
    const key = [
      firing.relation,
      firing.subject.referent.id,
      firing.object.referent.id,
      firing.forced?.standing ?? "",
      firing.predicate,
    ].join("|");
    const other = best.get(key);
    const width = (f: Firing) => f.trigger[1] - f.trigger[0];
    if (
      !other ||
      width(firing) > width(other) ||
      (width(firing) === width(other) && firing.confidence > other.confidence)
    )
      best.set(key, firing);
  }
  return [...best.values()];
}
