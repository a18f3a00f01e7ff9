// How each standing looks on a line and what it means in words: the distinction that must never get lost on screen.
import type { Standing } from "../../../server/api/contract/index.ts";

export interface StandingLook {
  readonly label: string;
  readonly meaning: string;
  /** Dash pattern in pixels, empty for a solid line. */
  readonly dash: readonly number[];
  /** Two thin lines instead of one. */
  readonly hollow: boolean;
  /** A stroke across the middle. */
  readonly struck: boolean;
}

/** Strongest first, the order of display. */
export const STANDING_LOOKS: Readonly<Record<Standing, StandingLook>> = {
  reported: { label: "reported", meaning: "The outlet itself states it.", dash: [], hollow: false, struck: false },
  claimed: {
    label: "claimed",
    meaning: "The actor says it of itself; nobody else vouches for it.",
    dash: [14, 4],
    hollow: false,
    struck: false,
  },
  alleged: {
    label: "alleged",
    meaning: "Another party says it; the outlet passes it on.",
    dash: [6, 4],
    hollow: false,
    struck: false,
  },
  denied: { label: "denied", meaning: "Somebody denies it.", dash: [], hollow: true, struck: false },
  negated: { label: "negated", meaning: "It is said not to be so.", dash: [], hollow: true, struck: true },
  hypothetical: {
    label: "hypothetical",
    meaning: "It may or might happen, is planned, feared, demanded or asked.",
    dash: [1.5, 4],
    hollow: false,
    struck: false,
  },
};
export const STANDINGS = Object.keys(STANDING_LOOKS) as readonly Standing[];
