// The happenings a document speaks of: each event noun and event verb, what it was directed at, and which of them are the same.

import { DYING, KIDNAPPING, MURDEROUS, OF_ONE, stemOf } from "../lexicon/crimes.ts";
import type { Predicate } from "../syntax/predicates.ts";
import type { Argument, EventNode, Referent, SentenceNode } from "../types.ts";
import { eventAt } from "./happenings.ts";

/** Kinds that may be spoken of by each other's nouns: an attack in which people die is also a killing. */
const SAME_KIND: Readonly<Record<string, readonly string[]>> = {
  attack: ["attack", "killing", "seizure"],
  killing: ["killing", "attack"],
  battle: ["battle"],
  detention: ["detention"],
  seizure: ["seizure", "attack"],
};

const LOOK_BACK = 14;

/** How many sentences back the doers of a happening are looked for. */
const NEAR = 1;

const CLEAR_LEAD = 0.4;

/** Kinds of events that somebody claims or denies. */
const TOPICS = new Set(["attack", "killing", "detention", "seizure"]);

/** By how many sentences an event that only names a state stands back behind one that names a place. */
const STATE_PENALTY = 1.5;

/** The same for one done to a single person. */
const PERSON_PENALTY = 1;

/** The same for an arrest or a capture behind an attack. */
const CAPTURE_PENALTY = 10;

/** In how many sentences from the first a document says what it is about. */
const LEAD_REACH = 3;

/** All event nodes of a document, by sentence and token. */
export class EventIndex {
  private readonly nodes = new Map<string, EventNode>();
  private readonly order: EventNode[] = [];
  private readonly stems = new Map<EventNode, string>();
  /** The crime that the document opens with. */
  private lead: EventNode | null = null;

  /** The event that token `token` of sentence `sentence` denotes, or null. */
  at(sentence: number, token: number): EventNode | null {
    return this.nodes.get(`${sentence}:${token}`) ?? null;
  }

  /** All nodes in reading order. */
  all(): readonly EventNode[] {
    return this.order;
  }

  /** Takes up a node that the word `word` tells of. `isOne`: it is no plural. */
  add(node: EventNode, word: string, isOne: boolean): void {
    this.stems.set(node, stemOf(word));
    this.nodes.set(`${node.sentence}:${node.token}`, node);
    if (node.apposed && node.target === null && node.place === null)
      node.antecedent = this.justBefore(node.sentence, node.token);
    else if (isAnaphoric(node))
      node.antecedent = node.near ? this.topicBefore(node.sentence, node.token) : this.antecedentOf(node, isOne);
    this.order.push(node);
    if (this.lead === null && node.sentence < LEAD_REACH && this.isTopic(node) && isViolent(node)) this.lead = node;
  }

  /** What the event was directed at: target by name, else place, else a described target, else those of its antecedent. */
  objectOf(event: EventNode): Argument | null {
    for (let at: EventNode | null = event, depth = 0; at && depth < 9; at = at.antecedent, depth++) {
      const named = at.target && at.target.referent.origin !== "described" ? at.target : null;
      const state = at.place?.referent.type === "State" || at.place?.referent.type === undefined;
      const own = named ?? (state ? (at.target ?? at.place) : at.place) ?? at.target;
      if (own) return { ...own, happening: event };
    }
    return null;
  }

  /** Who did what a definite noun refers back to: the doers of all violence told just before it, where they are the same. */
  doersOf(event: EventNode): readonly Argument[] {
    const before = this.order.filter(
      (e) =>
        TOPICS.has(e.kind) &&
        event.sentence - e.sentence <= NEAR &&
        (e.sentence < event.sentence || (e.sentence === event.sentence && e.token < event.token)),
    );
    const doers = before.map((e) => e.roles.filter((r) => r.role === "perpetrator").map((r) => r.argument));
    const told = doers.filter((d) => d.length > 0);
    const last = told.at(-1);
    return last && told.every((d) => isSame(d, last)) ? last : [];
  }

  /** The event that a bare "claimed responsibility" or "it" before this token is about: the last one told that has an object. */
  topicBefore(sentence: number, token: number): EventNode | null {
    let best: { event: EventNode; score: number } | null = null;
    for (let i = this.order.length - 1; i >= 0; i--) {
      const event = this.order[i]!;
      if (event.sentence > sentence || (event.sentence === sentence && event.token >= token)) continue;
      const distance = sentence - event.sentence;
      if (distance > LOOK_BACK || (best && best.score > -distance)) break;
      if (!this.isTopic(event)) continue;
      const object = this.objectOf(event)!.referent;
      const score =
        -distance -
        (object.type === "State" ? STATE_PENALTY : 0) -
        (object.type === "Person" ? PERSON_PENALTY : 0) -
        (isViolent(event) ? 0 : CAPTURE_PENALTY);
      if (!best || score > best.score) best = { event, score };
    }
    const { lead } = this;
    const isNear = best !== null && sentence - best.event.sentence <= NEAR;
    const isOpening = lead !== null && lead.sentence < sentence && !isNear;
    return isOpening ? lead : (best?.event ?? null);
  }

  /** Whether a happening has a named object that somebody may have to answer for. */
  private isTopic(event: EventNode): boolean {
    const object = TOPICS.has(event.kind) ? this.objectOf(event)?.referent : undefined;
    if (!object || object.origin === "described") return false;
    return object.type !== "Person" || this.isCrimeOnPerson(event);
  }

  /** The last event told before a token within the same sentence. */
  justBefore(sentence: number, token: number): EventNode | null {
    const own = this.order.filter((e) => e.sentence === sentence && e.token < token && TOPICS.has(e.kind));
    return own.at(-1) ?? null;
  }

  /** Whether two words for happenings come from one stem: "bombing" and "bombed", "ambush" and "ambushed". */
  private isSameWord(a: EventNode, b: EventNode): boolean {
    const [x, y] = [this.stems.get(a)!, this.stems.get(b)!];
    return x === y;
  }

  private antecedentOf(node: EventNode, isOne: boolean): EventNode | null {
    if (isOne && OF_ONE.has(this.stems.get(node)!) && this.lead?.target?.referent.type === "Person") {
      const crime = this.crimeBefore(node);
      if (crime) return crime;
    }
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
        score:
          before +
          (node.near ? 0.2 : object.referent.type === "State" ? 0.5 : 1) +
          2 / (1 + distance) +
          (this.isSameWord(node, other) ? SAME_WORD : 0),
      });
    }
    const ranked = [...candidates.values()].sort((a, b) => b.score - a.score);
    const [best] = ranked;
    if (!best) return this.crimeBefore(node);
    const home = best && this.objectOf(best.last)?.referent;
    const second = ranked.slice(1).find((r) => !isSameScene(home, this.objectOf(r.last)?.referent));
    if (second && best.score - second.score < CLEAR_LEAD) return null;
    const nearest = ranked.find(
      (r) => isSameScene(home, this.objectOf(r.last)?.referent) && this.objectOf(r.last)?.referent.type === "Place",
    );
    return (nearest ?? best).last;
  }

  /** Whether somebody named was killed or kidnapped, rather than arrested or wounded. */
  private isCrimeOnPerson(event: EventNode): boolean {
    const stem = this.stems.get(event)!;
    return (event.kind === "killing" && !DYING.has(stem)) || KIDNAPPING.has(stem);
  }

  /** "X was killed. ... condemned the murder": the crime told on a named person, where there was one only or the last is told of just before. */
  private crimeBefore(node: EventNode): EventNode | null {
    const stem = this.stems.get(node)!;
    const kind = MURDEROUS.has(stem) ? "killing" : KIDNAPPING.has(stem) ? "detention" : null;
    if (kind === null) return null;
    const before = this.order.filter((other) => {
      const earlier = other.sentence < node.sentence || (other.sentence === node.sentence && other.token < node.token);
      const target = other.target?.referent;
      return (
        earlier &&
        node.sentence - other.sentence <= LOOK_BACK &&
        other.kind === kind &&
        this.isCrimeOnPerson(other) &&
        target?.type === "Person" &&
        target.origin !== "described"
      );
    });
    const last = before.at(-1);
    const personsIn = (events: readonly EventNode[]) => new Set(events.map((e) => e.target!.referent.id)).size;
    const near = before.filter((e) => node.sentence - e.sentence <= NEAR);
    if (last && (personsIn(before) === 1 || personsIn(near) === 1)) return last;
    const { lead } = this;
    return near.length === 0 && lead?.kind === kind && lead.target?.referent.type === "Person" ? lead : null;
  }
}

function isViolent({ kind }: EventNode): boolean {
  return kind === "attack" || kind === "killing";
}

/** "The raid": whatever was told as raided is meant. */
const SAME_WORD = 2;

function isSame(a: readonly Argument[], b: readonly Argument[]): boolean {
  const ids = (of: readonly Argument[]) => of.map((x) => x.referent.id).join();
  return ids(a) === ids(b);
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
      if (node) index.add(node, sentence.tree.lemma[i]!, !/^NNP?S$/.test(sentence.tree.xpos[i]!));
    }
  }
  return index;
}
