// The happenings a document speaks of: each event noun and event verb, what it was directed at, and which of them are the same.

import { argumentsAt, type Reading } from "../frames/arguments.ts";
import { modifierTokens, phraseHeads } from "../frames/slots.ts";
import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { firstConjunct, hasKid, kids, preposition } from "../syntax/tree.ts";
import type { Argument, EventNode, Referent, SentenceNode } from "../types.ts";

const TARGET_PREPOSITIONS = ["on", "against", "at", "of", "into"];
const PLACE_PREPOSITIONS = ["in", "at", "near", "outside", "inside", "on", "across", "around"];
const TARGET: Reading = { types: ["Any"], locative: true, target: true, people: true };
const PLACE: Reading = { types: ["Place"], locative: true, target: true, people: false };
/** Kinds that may be spoken of by each other's nouns: an attack in which people die is also a killing. */
const SAME_KIND: Readonly<Record<string, readonly string[]>> = {
  attack: ["attack", "killing", "seizure"],
  killing: ["killing", "attack"],
  battle: ["battle"],
  detention: ["detention"],
  seizure: ["seizure", "attack"],
};
const LOOK_BACK = 14;
const CLEAR_LEAD = 0.4;

/** All event nodes of a document, by sentence and token. */
export class EventIndex {
  private readonly nodes = new Map<string, EventNode>();
  private readonly order: EventNode[] = [];

  /** The event that token `token` of sentence `sentence` denotes, or null. */
  at(sentence: number, token: number): EventNode | null {
    return this.nodes.get(`${sentence}:${token}`) ?? null;
  }

  /** All nodes in reading order. */
  all(): readonly EventNode[] {
    return this.order;
  }

  add(node: EventNode): void {
    this.nodes.set(`${node.sentence}:${node.token}`, node);
    node.antecedent = isAnaphoric(node) ? this.antecedentOf(node) : null;
    this.order.push(node);
  }

  /** What the event was directed at: target, else place, else those of its antecedent. */
  objectOf(event: EventNode): Argument | null {
    for (let at: EventNode | null = event, depth = 0; at && depth < 9; at = at.antecedent, depth++) {
      const own = at.target ?? at.place;
      if (own) return own;
    }
    return null;
  }

  /** The event the document has spoken of most and last; null where two are about equal. */
  /** The event spoken of most before a token; null where none stands out. */
  topicBefore(sentence: number, token: number): EventNode | null {
    const probe: EventNode = {
      kind: "attack",
      sentence,
      token,
      definite: true,
      time: null,
      place: null,
      target: null,
      antecedent: null,
      roles: [],
    };
    return this.antecedentOf(probe);
  }

  private antecedentOf(node: EventNode): EventNode | null {
    const kinds = SAME_KIND[node.kind] ?? [node.kind];
    const candidates = new Map<string, { last: EventNode; score: number }>();
    for (const other of this.order) {
      if (other.sentence > node.sentence || (other.sentence === node.sentence && other.token >= node.token)) continue;
      const object = this.objectOf(other);
      if (
        !object ||
        object.referent.origin === "described" ||
        object.referent.type === "Person" ||
        !kinds.includes(other.kind)
      )
        continue;
      const distance = node.sentence - other.sentence;
      if (distance > LOOK_BACK) continue;
      const before = candidates.get(object.referent.id)?.score ?? 0;
      candidates.set(object.referent.id, {
        last: other,
        score: before + (node.near ? 0.2 : object.referent.type === "State" ? 0.5 : 1) + 2 / (1 + distance),
      });
    }
    const ranked = [...candidates.values()].sort((a, b) => b.score - a.score);
    const [best] = ranked;
    const home = best && this.objectOf(best.last)?.referent;
    const second = ranked.slice(1).find((r) => !isSameScene(home, this.objectOf(r.last)?.referent));
    if (!best || (second && best.score - second.score < CLEAR_LEAD)) return null;
    const nearest = ranked.find(
      (r) => isSameScene(home, this.objectOf(r.last)?.referent) && this.objectOf(r.last)?.referent.type === "Place",
    );
    return (nearest ?? best).last;
  }
}

/** A hall, its city and its state are no rivals: they are the same happening more often than not. */
function isSameScene(a: Referent | undefined, b: Referent | undefined): boolean {
  if (!a || !b) return false;
  const home = (r: Referent) => (r.type === "State" ? r.id : r.type === "Place" ? r.country : null);
  return home(a) !== null && home(a) === home(b);
}

/** A definite noun without a target or place of its own refers back; verbs and "an attack" tell of something new. */
function isAnaphoric(node: EventNode): boolean {
  return node.definite && node.target === null && node.place === null;
}

/** Builds the index sentence by sentence. `verbEvents`: verb lemma -> event kind. */
export function buildEventIndex(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  verbEvents: ReadonlyMap<string, string>,
): EventIndex {
  const index = new EventIndex();
  for (const sentence of sentences) {
    const found = predicates[sentence.index]!;
    for (let i = 0; i < sentence.tree.tokens.length; i++) {
      const node = eventAt(sentence, found.get(i), i, verbEvents);
      if (node) index.add(node);
    }
  }
  return index;
}

function eventAt(
  sentence: SentenceNode,
  predicate: Predicate | undefined,
  i: number,
  verbEvents: ReadonlyMap<string, string>,
): EventNode | null {
  const { tree } = sentence;
  if (predicate?.kind === "verb") {
    const kind = opensFire(sentence, predicate) ? "attack" : verbEvents.get(predicate.lemma);
    return kind ? verbEvent(sentence, predicate, kind) : null;
  }
  const kind =
    tree.upos[i] === "NOUN" ? (EVENT_NOUNS.get(tree.lower[i]!) ?? EVENT_NOUNS.get(tree.lemma[i]!)) : undefined;
  return kind ? nounEvent(sentence, i, kind) : null;
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

function verbEvent(sentence: SentenceNode, predicate: Predicate, kind: string): EventNode {
  const targets = predicate.objects.flatMap((t) => argumentsAt(sentence, t, TARGET));
  const places = PLACE_PREPOSITIONS.flatMap((prep) => predicate.preps.get(prep) ?? []).flatMap((t) =>
    argumentsAt(sentence, t, PLACE),
  );
  const roles: EventNode["roles"] = [];
  for (const target of targets) roles.push({ role: kind === "killing" ? "victim" : "target", argument: target });
  for (const t of predicate.subjects)
    for (const argument of argumentsAt(sentence, t, {
      types: ["Actor"],
      locative: false,
      target: false,
      people: false,
    }))
      roles.push({ role: "perpetrator", argument });
  return {
    kind,
    sentence: sentence.index,
    token: predicate.token,
    definite: false,
    time: null,
    place: places[0] ?? sharedPlace(sentence, predicate.token),
    target: kind === "battle" ? null : (targets[0] ?? null),
    antecedent: null,
    roles,
  };
}

/** "the attack took place in X", "the hall, where the attack unfolded". */
function placeOfHappening(sentence: SentenceNode, noun: number): Argument | null {
  const { tree } = sentence;
  const verb = tree.head[noun]!;
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
const HAPPENING = new Set([
  "happen",
  "occur",
  "take",
  "unfold",
  "strike",
  "hit",
  "rock",
  "break",
  "erupt",
  "begin",
  "start",
  "rip",
  "tear",
]);

function nounEvent(sentence: SentenceNode, i: number, kind: string): EventNode {
  const { tree } = sentence;
  const targets = TARGET_PREPOSITIONS.flatMap((prep) => phraseHeads(tree, i, prep)).flatMap((t) =>
    argumentsAt(sentence, t, TARGET),
  );
  const places = PLACE_PREPOSITIONS.flatMap((prep) => phraseHeads(tree, i, prep)).flatMap((t) =>
    argumentsAt(sentence, t, PLACE),
  );
  const before = modifierTokens(sentence, i).flatMap((t) => argumentsAt(sentence, t, PLACE));
  const definite =
    hasKid(tree, i, ["det"], ["the", "this", "that", "these", "those"]) || kids(tree, i, "nmod:poss").length > 0;
  const place = places[0] ?? before[0] ?? placeOfHappening(sentence, i);
  const roles: EventNode["roles"] = targets.map((argument) => ({
    role: kind === "killing" ? "victim" : "target",
    argument,
  }));
  return {
    kind,
    sentence: sentence.index,
    token: i,
    definite,
    near: hasKid(tree, i, ["det"], ["this", "that", "these", "those"]),
    time: null,
    place,
    target: kind === "battle" ? null : (targets[0] ?? null),
    antecedent: null,
    roles,
  };
}
