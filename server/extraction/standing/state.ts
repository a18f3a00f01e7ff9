// What the walk up the tree has learnt so far: whether it is said to be so, and who says it.
import type { Source } from "./speakers.ts";

type Polarity = "asserted" | "negated" | "hypothetical";

/** The state of one walk; changed in place from word to word. */
export interface State {
  polarity: Polarity;
  source: Source | null;
  denied: boolean;
  ownClaim: boolean;
  presupposed: boolean;
  /** Spoken of as prevented or avoided: the frame of the preventing verb says what there is to say. */
  prevented: boolean;
}

/** The state before anything is learnt: a plain statement of the document. */
export function plainState(): State {
  return {
    polarity: "asserted",
    source: null,
    denied: false,
    ownClaim: false,
    presupposed: false,
    prevented: false,
  };
}

/** Weakens the polarity; a second negation makes it hypothetical rather than asserted again. */
export function setPolarity(state: State, polarity: Polarity): void {
  if (state.polarity === "asserted") state.polarity = polarity;
  else if (state.polarity === "negated" && polarity === "negated") state.polarity = "hypothetical";
}

/** Sets the source where none is known yet: the innermost speaker counts. */
export function attribute(state: State, source: Source): void {
  state.source ??= source;
}
