// What the stages of extraction hand to each other.
import type { NodeType, PlaceKind } from "../domain/actor.ts";
import type { EventRoleName, MentionKind } from "../domain/claim.ts";
import type { Standing } from "../domain/standing.ts";
import type { TimeSpan } from "../domain/time.ts";
import type { CatalogueRole } from "../ontology/types.ts";
import type { Tree } from "./syntax/tree.ts";

/** Whom or what a mention refers to. */
export interface Referent {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
  /** `catalogue` known beforehand, `name` new by its name, `described` known only by a description ("Russian lawmakers"). */
  readonly origin: "catalogue" | "name" | "described";
  /** Id of the state or place it belongs to. */
  readonly country: string | null;
  /** Of a capital or seat: the actor it stands for when it acts. */
  readonly metonymOf: Referent | null;
  /** Of a place of the catalogue: what kind it is. */
  readonly placeKind?: PlaceKind;
  /** Of a person of the catalogue: when and by which title he or she headed which state. */
  readonly terms?: readonly CatalogueRole[];
  /** "Osterlich" in "the Osterlich army": how things of a state are called after it. */
  readonly adjective?: string;
}

/** Why a mention was taken for what it is: the rule, the mention it goes back to, and how sure the choice was (0..1). */
export interface Resolution {
  readonly rule: string;
  readonly sentence: number;
  readonly token: number;
  readonly score: number;
}

/** A mention at work: token positions beside offsets, and what later stages fill in. Token indices are inclusive. */
export interface MentionNode {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: MentionKind;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Lower-case head noun of a nominal or the pronoun. */
  readonly noun: string | null;
  /** Type by form alone, before anything is resolved. */
  readonly type: NodeType | null;
  referent: Referent | null;
  /** Whose organ, fighters, weapon or asset a nominal denotes; it stands for this owner when it acts. */
  owner: Referent | null;
  /** Of "both sides", "the two countries": those that are meant. */
  members?: readonly Referent[];
  /** Of what refers back: how it was resolved. */
  resolvedBy?: Resolution;
}

/** A sentence with everything found in it so far. */
export interface SentenceNode {
  readonly index: number;
  /** Id of its document. */
  readonly document: string;
  readonly tree: Tree;
  readonly previous: SentenceNode | null;
  readonly mentions: MentionNode[];
  /** Mention by its head token. */
  readonly byHead: Map<number, MentionNode>;
  readonly question: boolean;
  readonly headline: boolean;
}

/** An argument of a predicate: the token that fills the role and whom it stands for. */
export interface Argument {
  readonly token: number;
  readonly mention: MentionNode;
  readonly referent: Referent;
  /** Lowered where a possessor or place stands in for the thing named. */
  readonly indirect: boolean;
  /** The sentence that `token` and `mention` belong to: not the predicate's own for event anaphora. */
  readonly home: SentenceNode;
  /** The verb that says so, where it is not the trigger's own: "X carried out the raid that killed Y". */
  readonly told?: number;
  /** Of what a happening was directed at: that happening, where the words name it and mean its victim or place. */
  readonly happening?: EventNode;
}

/** A trigger that was found with its arguments, before standing. */
export interface Firing {
  readonly sentence: number;
  readonly relation: string;
  readonly rule: string;
  /** Token whose place in the tree decides standing. */
  readonly predicate: number;
  /** First and last token of the trigger words. */
  readonly trigger: readonly [number, number];
  readonly subject: Argument;
  readonly object: Argument;
  readonly confidence: number;
  /** Standing and speaker forced by construction: contents of accusations, titles (reported). */
  readonly forced: { readonly standing: Standing; readonly speaker: Argument | null } | null;
  /** Roles from titles and appositions hold whatever is said around them. */
  readonly presupposed: boolean;
  readonly ceiling: Standing | null;
  readonly event: EventNode | null;
  readonly former: boolean;
  /** Of a post: the words of its title. */
  readonly title?: string;
}

/** A happening as one predicate or noun speaks of it. */
export interface EventNode {
  readonly kind: string;
  readonly sentence: number;
  readonly token: number;
  readonly definite: boolean;
  /** "that bombing": spoken of just before. */
  readonly near?: boolean;
  /** "..., an attack claimed by X": another name for what was told just before. */
  readonly apposed?: boolean;
  time: TimeSpan | null;
  place: Argument | null;
  target: Argument | null;
  /** The same happening spoken of before. */
  antecedent: EventNode | null;
  readonly roles: { role: EventRoleName; argument: Argument }[];
}
