// What the merging of event nodes builds up: one group for one happening.
import type { Argument, EventNode } from "../types.ts";

/** One happening: the nodes that tell of it and the sentences that count its dead and injured. */
export interface Group {
  readonly kind: string;
  /** What it was directed at or where it was; who did it, where only that is told. */
  readonly object: Argument;
  readonly byDoer: boolean;
  readonly nodes: EventNode[];
  readonly tolls: number[];
}
