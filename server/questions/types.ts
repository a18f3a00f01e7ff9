// What the stages of a question hand to each other: names found, the wording, the claim with a hole.
import type { NodeType } from "../domain/actor.ts";
import type { Standing } from "../domain/standing.ts";

export type QuestionKind = "list" | "yesno" | "count" | "path" | "summary" | "rank";

/** An actor, place or event that a question names; several ids where one name stands for several nodes. */
export interface Entity {
  readonly ids: readonly string[];
  readonly name: string;
  readonly type: NodeType;
  /** Of a capital or seat: the actor it stands for when it acts. */
  readonly actor: { readonly id: string; readonly name: string; readonly type: NodeType } | null;
  readonly kind: "name" | "demonym";
}

/** A question with its names replaced by ENT0, ENT1, ... */
export interface Masked {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** A stretch of time, ISO days, an open end null. */
export interface TimeLimit {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a question limits besides relation and arguments, and the wording without it. */
export interface Wording {
  readonly text: string;
  readonly time: TimeLimit | null;
  readonly standing: Standing | null;
  /** Number of the entity that speaks. */
  readonly speaker: number | null;
}

/** A question as statements with HOLE in the place of what is asked for; the first that can be understood counts. */
export interface Shape {
  readonly kind: QuestionKind;
  readonly statements: readonly string[];
  /** Types that fit the hole; null for any. */
  readonly types: readonly NodeType[] | null;
  /** Number of an entity that the hole must belong to ("which Russian officials"). */
  readonly owner: number | null;
  /** The time is what is asked for. */
  readonly when: boolean;
  /** Who says so is what is asked for. */
  readonly voice: boolean;
  /** Entities of a path or summary, by number. */
  readonly about: readonly number[];
  readonly past: boolean;
}

export type Side = { readonly hole: true } | { readonly hole: false; readonly entities: readonly Entity[] } | null;

/** A claim with a hole. */
export interface Pattern {
  readonly relation: string;
  readonly subject: Side;
  readonly object: Side;
  /** Role words that the question names ("foreign minister"). */
  readonly title: string | null;
  /** The object is a happening spoken of by its place or target. */
  readonly event: boolean;
  /** Whether the object suffered what is judged ("the attack on X"), so that only claims about the happening answer. */
  readonly suffered?: boolean;
}

/** A question as it was understood: what `plan` compiles. */
export interface Understanding {
  readonly kind: QuestionKind;
  readonly pattern: Pattern | null;
  readonly types: readonly NodeType[] | null;
  readonly owner: Entity | null;
  readonly about: readonly Entity[];
  /** Names without a side of their own ("accuse X of attacking Y"): the sentence that answers has to mention them. */
  readonly also: readonly Entity[];
  readonly time: TimeLimit | null;
  readonly standing: Standing | null;
  readonly speaker: Entity | null;
  readonly when: boolean;
  /** Who says so is what is asked for. */
  readonly voice: boolean;
  readonly past: boolean;
  /** Kind of casualty asked for by "how many people were killed". */
  readonly casualties: "killed" | "injured" | null;
}

/** Why a question is not answered, with questions that could be. */
export interface Refusal {
  readonly reason: string;
  readonly suggestions: readonly string[];
}
