// Claims, mentions and events: what extraction writes, exactly as the JSON Lines contract has it.
import type { NodeType } from "./actor.ts";
import type { Document, Evidence, Span, TextSpan } from "./document.ts";
import type { Standing } from "./standing.ts";
import type { TimeSpan } from "./time.ts";

export const MENTION_KINDS = ["name", "nominal", "pronoun", "demonym"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A stretch of text that refers to an actor or place; `actor`, `name` and `type` are null where it stays unresolved. */
export interface Mention extends TextSpan {
  readonly kind: MentionKind;
  readonly actor: string | null;
  readonly name: string | null;
  readonly type: NodeType | null;
}

/** Who or what fills a role of a claim, and the words that say so. `actor` may be the id of a place or an event too. */
export interface Participant extends TextSpan {
  readonly actor: string;
  readonly name: string;
  readonly type: NodeType;
}

/** A stated number of people; `max` is null for "at least", both are equal for an exact figure. */
export interface Casualties {
  readonly min: number;
  readonly max: number | null;
}

export const EVENT_ROLES = ["perpetrator", "target", "victim", "weapon", "place"] as const;
export type EventRoleName = (typeof EVENT_ROLES)[number];

/** One filled role of an event; `actor` is the node it refers to, where that is known. */
export interface EventRole extends TextSpan {
  readonly role: EventRoleName;
  readonly actor?: string | null;
}

/** One happening. `place` is a place id. */
export interface EventRecord {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: TimeSpan["precision"] | null;
  readonly place: string | null;
  readonly killed: Casualties | null;
  readonly injured: Casualties | null;
  readonly roles: readonly EventRole[];
}

/** Who says that who did what to whom, where and when, with the verbatim sentence. */
export interface Claim {
  readonly id: string;
  readonly relation: string;
  readonly standing: Standing;
  readonly subject: Participant;
  readonly object: Participant;
  readonly speaker: Participant | null;
  /** Id of an event of the same document, or null. */
  readonly event: string | null;
  readonly time: TimeSpan | null;
  readonly trigger: Span;
  readonly evidence: Evidence;
  /** Id of the frame that produced the claim. */
  readonly rule: string;
  /** How probable it is (0..1) that a careful reader would make the same claim with the same standing. */
  readonly confidence: number;
}

/** Everything read out of one document; lists are sorted by position, then id. One line of `extract`. */
export interface Extraction {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly events: readonly EventRecord[];
  readonly claims: readonly Claim[];
}
