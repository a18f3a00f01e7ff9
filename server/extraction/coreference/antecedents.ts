// What a document has spoken of so far, as candidates for what pronouns and descriptions refer back to.
import type { Referent } from "../types.ts";
import type { Spoken } from "./spoken.ts";

/** A referent as it was spoken of at one place. */
export interface Antecedent {
  readonly referent: Referent;
  readonly sentence: number;
  readonly token: number;
  /** Last token of the mention. */
  readonly last: number;
  readonly subject: boolean;
  readonly plural: boolean;
  readonly modifier: boolean;
}

/** By how much the best candidate must lead the second. */
const MARGIN = 1;

/** Everything that may be taken up, of all that was spoken of. */
export function antecedentsIn(spoken: readonly Spoken[]): Antecedent[] {
  return spoken.flatMap(({ referent, owner, sentence, token, last, role, plural }) => {
    const meant = owner ?? referent;
    return meant
      ? [
          {
            referent: meant,
            sentence,
            token,
            last,
            subject: role === "subject",
            plural,
            modifier: role === "modifier" || role === "possessor",
          },
        ]
      : [];
  });
}

/** A referent that may be meant, and how strongly it suggests itself. */
export interface Candidate {
  readonly referent: Referent;
  readonly score: number;
}

/** The referent whose best score leads those of all others clearly; null where none does. */
export function clearWinner(candidates: readonly Candidate[]): Referent | null {
  const highest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = highest.get(candidate.referent.id);
    if (!known || known.score < candidate.score) highest.set(candidate.referent.id, candidate);
  }
  const ranked = [...highest.values()].sort((a, b) => b.score - a.score || (a.referent.id < b.referent.id ? -1 : 1));
  const [best, second] = ranked;
  if (!best || (second && best.score - second.score < MARGIN)) return null;
  return best.referent;
}
