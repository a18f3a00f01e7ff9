// What a repair of the parser's slips is.
import type { Tree } from "../tree.ts";

/** A repair: a name for the trace and a function that says whether it changed the tree. */
export interface Repair {
  readonly name: string;
  readonly apply: (tree: Tree, triggerVerbs: ReadonlySet<string>) => number;
}
