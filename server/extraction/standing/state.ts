// What the walk up the tree has learnt so far: whether it is said to be so, and who says it.
import type { Source } from "./speakers.ts";

type Polarity = "asserted" | "negated" | "hypothetical";

/** What one word on the way up does to the statement below it. */
export type Effect = "says" | "hedges" | "denies" | "negates" | "doubts" | "takes for granted";

/** One step of the chain that explains a verdict: the word and what it did. Token indices are those of the sentence. */
export interface Step {
  readonly token: number;
  readonly effect: Effect;
}

/** The state of one walk; changed in place from word to word. */
export interface State {
  polarity: Polarity;
  source: Source | null;
  /** Said by nobody in particular: "allegedly", "is believed to", "reports that". An outer speaker takes it over. */
  hedged: boolean;
  denied: boolean;
  ownClaim: boolean;
  /** The source accuses: it does not speak of itself. */
  accused: boolean;
  /** Negated for the time to come ("would not attack"): nothing is denied. */
  toCome: boolean;
  presupposed: boolean;
  /** The happening is taken for known ("will answer the attack"): only who speaks of it is still open. */
  known: boolean;
  /** It holds in itself ("keeps V-ing", "to stop V-ing", "when X had V-ed"): negation and modality above are not meant for it. */
  held: boolean;
  /** No claim at all: prevented (the frame of the preventing verb says what there is to say), in somebody's power, or what one might wish. */
  unstated: boolean;
  /** From the innermost word outwards. */
  readonly chain: Step[];
}

/** The state before anything is learnt: a plain statement of the document. */
export function plainState(): State {
  return {
    polarity: "asserted",
    source: null,
    hedged: false,
    denied: false,
    ownClaim: false,
    accused: false,
    toCome: false,
    presupposed: false,
    known: false,
    held: false,
    unstated: false,
    chain: [],
  };
}

/**
 * Weakens what is said. A negation of what is negated, denied or said by somebody leaves it open rather than asserted again; so does
 * doubt about it. What nobody in particular says and somebody negates is denied by whoever speaks next.
 */
export function weaken(state: State, polarity: "negated" | "hypothetical", token: number): void {
  if (state.known || state.held) return;
  state.chain.push({ token, effect: polarity === "negated" ? "negates" : "doubts" });
  state.polarity = state.polarity === "asserted" && !state.denied && !state.source ? polarity : "hypothetical";
}

/** Sets the source where none is known yet: the innermost speaker counts. A source without a name only hedges. */
export function attribute(state: State, source: Source, token: number): void {
  state.chain.push({ token, effect: source.speaker || !source.anonymous ? "says" : "hedges" });
  if (source.anonymous && !source.speaker) state.hedged = true;
  else state.source ??= source;
}

/** Somebody denies what is said below; the denial of a denial leaves it open. */
export function deny(state: State, source: Source, token: number): void {
  if (state.known) {
    takeForGranted(state, token);
    return;
  }
  state.chain.push({ token, effect: "denies" });
  if (state.denied || state.polarity !== "asserted") {
    state.polarity = "hypothetical";
    state.source ??= source;
    return;
  }
  state.denied = true;
  state.source = source;
}

/** What is said here holds whatever is said around it. */
export function takeForGranted(state: State, token: number): void {
  state.chain.push({ token, effect: "takes for granted" });
  state.presupposed = true;
}
