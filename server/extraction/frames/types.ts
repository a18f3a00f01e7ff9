// What the stages of frame matching hand to each other.
import type { Reading } from "../arguments/readings.ts";
import type { EventIndex } from "../events/index.ts";
import type { Predicate } from "../syntax/predicates.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";
import type { FrameLexicon } from "./lexicon.ts";

/** What a document tells of states. */
export interface Lands {
  /** The state that the document is about; null where none leads clearly. */
  readonly home: Referent | null;
  /** The state that the passage around a sentence is about; null where none leads clearly. */
  readonly around: (sentence: number) => Referent | null;
  /** The state that the passage is mostly about, where the document speaks as much of it as of any other. */
  readonly likely: (sentence: number) => Referent | null;
  /** The state that somebody or some place belongs to. */
  readonly stateOf: (referent: Referent) => Referent | null;
  /** The nearest mention of a state or of what belongs to it, at or before a sentence, else after it. */
  readonly spokenOf: (state: Referent, sentence: number) => { mention: MentionNode; sentence: SentenceNode } | null;
}

/** A trigger that made no claim, and why. */
export interface Miss {
  readonly rule: string;
  readonly token: number;
  readonly reason: string;
}

/** What the matcher reads; `misses` collects triggers whose roles stayed empty, for the explanation: null where nobody asks. */
export interface Matching {
  readonly lexicon: FrameLexicon;
  readonly sentence: SentenceNode;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly events: EventIndex;
  /** Whom a name or demonym of the catalogue denotes by itself; null where it denotes nobody or several. */
  readonly named: (word: string) => Referent | null;
  readonly lands: Lands;
  readonly misses: Miss[] | null;
}

/** What a frame found so far: its predicate, the noun or adjective that completes the trigger. -1 where there is none. */
export interface Anchor {
  readonly predicate: Predicate | null;
  readonly noun: number;
  readonly adjective: number;
  readonly particle: string | null;
}

/** A slot that is more than a look-up: from where a trigger stands, how its argument is to be read and the subjects found to the arguments. */
export type SpecialSlot = (
  matching: Matching,
  anchor: Anchor,
  reading: Reading,
  subjects: readonly Argument[],
) => readonly Argument[];
