// What is remembered of a document while it is read: what was spoken of, how often, as man or woman, by which titles.
import type { Referent, SentenceNode } from "../types.ts";
import type { Family } from "./agreement.ts";
import type { Gender } from "./gender.ts";
import type { Protagonist } from "./protagonist.ts";
import type { Spoken } from "./spoken.ts";

/** An organ that was spoken of with its state. */
export interface OwnedOrgan {
  readonly noun: string;
  readonly family: string;
  readonly state: Referent;
  readonly sentence: number;
}

/** How many sentences back anything may be referred to. */
export const WINDOW = 3;

/** The first time that a document names a person. */
export interface Introduction {
  readonly referent: Referent;
  readonly sentence: number;
  /** Whether nothing says who it is, and it is the one who speaks. */
  readonly bare: boolean;
  /** Offices by which it is called there. */
  readonly offices: readonly string[];
  /** Ids of whose offices they are, where the words say so. */
  readonly of: readonly string[];
}

/** The memory of one document; grows as it is read. */
export interface Story {
  /** In reading order. */
  readonly spoken: Spoken[];
  /** How often an actor or thing was spoken of. */
  readonly counts: Map<string, number>;
  readonly genders: Map<string, Gender>;
  /** What the last pronoun of a family meant. */
  readonly meant: Map<Family, string>;
  /** Nouns of people ("rebels") -> those who were last spoken of by it without a name of their own. */
  readonly peoples: Map<string, { readonly referent: Referent; readonly owner: Referent | null }>;
  /** Described actors without a name, by the id of their noun: the last one of each, and how many there were. */
  readonly unnamed: Map<string, { readonly last: Referent; readonly count: number }>;
  /** Several who were spoken of by one word, by what stands for them there. */
  readonly several: Map<string, readonly Referent[]>;
  /** Organs that were spoken of with their state. */
  readonly organs: OwnedOrgan[];
  /** Armed groups -> how often the document names them. */
  readonly armed: ReadonlyMap<string, number>;
  /** Id of a person or group -> lower-case nouns beside the name. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Person id -> the state that the person serves. */
  readonly states: ReadonlyMap<string, Referent>;
  /** Where each person is named for the first time. */
  readonly introductions: readonly Introduction[];
  /** The state that the document is about. */
  readonly home: Referent | null;
  /** Whom the document tells the life of. */
  readonly protagonist: Protagonist | null;
  /** The day of the document. */
  readonly published: string | null;
}

/** A memory of nothing but what the whole document tells. */
export function newStory(
  told: Pick<Story, "armed" | "titles" | "states" | "introductions" | "home" | "protagonist" | "published">,
): Story {
  return {
    spoken: [],
    counts: new Map(),
    genders: new Map(),
    meant: new Map(),
    peoples: new Map(),
    unnamed: new Map(),
    several: new Map(),
    organs: [],
    ...told,
  };
}

/** Adds something spoken of, and what its words tell of its gender. */
export function remember(story: Story, spoken: Spoken, gender: Gender | null): void {
  story.spoken.push(spoken);
  story.counts.set(spoken.entity, (story.counts.get(spoken.entity) ?? 0) + 1);
  if (gender && spoken.kind === "person" && !story.genders.has(spoken.entity)) story.genders.set(spoken.entity, gender);
}

/** What was spoken of in a sentence and those shortly before it. */
export function recent(story: Story, sentence: SentenceNode, reach = WINDOW): Spoken[] {
  const { spoken } = story;
  let from = spoken.length;
  while (from > 0 && sentence.index - spoken[from - 1]!.sentence <= reach) from--;
  return spoken.slice(from);
}
