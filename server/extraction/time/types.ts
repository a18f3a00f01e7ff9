// What the readers of time expressions are given and what they give.
import type { TimeSpan } from "../../domain/time.ts";

/** What a relative expression is reckoned from. `future`: the clause speaks of what is to come. */
export interface Moment {
  readonly published: string | null;
  readonly previous: TimeSpan | null;
  readonly future: boolean;
}

/** A time expression on the tokens `first`..`last`, both inclusive; it resolves to null where its anchor is unknown. */
export interface Point {
  readonly first: number;
  readonly last: number;
  readonly resolve: (moment: Moment) => TimeSpan | null;
  /** For a date without its year: the span in a given year. */
  readonly inYear?: (year: number) => TimeSpan | null;
}

/** The words of a sentence as the readers of time expressions see them. */
export interface Words {
  readonly lower: readonly string[];
  /** Universal part of speech by token. */
  readonly upos: readonly string[];
}
