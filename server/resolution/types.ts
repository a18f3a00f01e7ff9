// What resolution knows of an actor, and what it makes of two of them.
import type { ActorType } from "../domain/actor.ts";

/** A relation that documents state between an actor and somebody else; `out` where the actor is its subject. */
export interface Fact {
  readonly relation: string;
  readonly out: boolean;
  /** Id of the actor at the other end, and the id by which the document gives it. */
  readonly other: string;
  readonly otherGiven: string;
  readonly otherName: string;
  readonly otherType: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An actor as far as comparison goes. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** Whether the catalogue has it. */
  readonly known: boolean;
  /** Id of the state it belongs to, where the catalogue says so. */
  readonly country: string | null;
  readonly facts: readonly Fact[];
  /** Ids of the documents that name it. */
  readonly documents: readonly string[];
}

/** What comparison knows of the world: the state that a word or phrase in lower case names or describes ("norwegian"). */
export interface World {
  countryOf(phrase: string): string | undefined;
}

/** A piece of evidence: points for or against, and the sentence that says why. A veto settles the matter. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
  readonly veto?: boolean;
}

/** What the comparison of two names finds: how far they can be the same name, and why. */
export interface NameMatch {
  readonly score: number;
  readonly reason: string;
  /** The names themselves say that two are meant: a branch, another number, another given name. */
  readonly veto?: boolean;
}
