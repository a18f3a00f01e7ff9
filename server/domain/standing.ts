// Standing: who stands behind a claim, and how. The one distinction this project exists for.

/** Every standing, strongest first; the order is the order of display and of projection onto an edge. */
export const STANDINGS = ["reported", "claimed", "alleged", "denied", "negated", "hypothetical"] as const;

/**
 * `reported` the outlet states it; `claimed` the actor says it of itself; `alleged` another party says it;
 * `denied` somebody denies it; `negated` it is said not to be so; `hypothetical` may, might, if, planned, asked.
 */
export type Standing = (typeof STANDINGS)[number];

/** Whether a string names a standing. */
export function isStanding(value: unknown): value is Standing {
  return typeof value === "string" && (STANDINGS as readonly string[]).includes(value);
}

/** The strongest standing among several: what an edge shows when its claims differ. Throws RangeError on an empty list. */
export function strongestStanding(standings: readonly Standing[]): Standing {
  const found = STANDINGS.find((standing) => standings.includes(standing));
  if (!found) throw new RangeError("strongestStanding needs at least one standing");
  return found;
}

/**
 * Whether sources contradict each other: somebody asserts it (`reported`, `claimed`, `alleged`) while somebody else denies it or
 * it is said not to be so.
 */
export function isDisputed(standings: readonly Standing[]): boolean {
  const asserts = standings.some((s) => s === "reported" || s === "claimed" || s === "alleged");
  const contradicts = standings.some((s) => s === "denied" || s === "negated");
  return asserts && contradicts;
}
