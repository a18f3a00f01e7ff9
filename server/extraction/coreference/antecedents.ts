// What a document has spoken of so far, as candidates for what pronouns and descriptions refer back to.
import type { Tree } from "../syntax/tree.ts";
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

/** What may be meant, and how strongly it suggests itself. */
interface Candidate {
  readonly antecedent: Antecedent;
  readonly score: number;
}

/** The antecedent whose referent's best score leads those of all others clearly; null where none does. */
export function clearWinner(candidates: readonly Candidate[]): Antecedent | null {
  const highest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { id } = candidate.antecedent.referent;
    const known = highest.get(id);
    if (!known || known.score < candidate.score) highest.set(id, candidate);
  }
  const [best, second] = [...highest].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1));
  if (!best || (second && best[1].score - second[1].score < MARGIN)) return null;
  return best[1].antecedent;
}

/** Whether a description and a candidate stand beside one another, so that they are two. */
export function isBeside(tree: Tree, head: number, candidate: number): boolean {
  return isDescribing(tree, head, candidate) || tree.head[candidate] === tree.head[head];
}

/** "X, the group's branch": the possessor inside an apposition is not what the apposition describes. */
function isDescribing(tree: Tree, head: number, candidate: number): boolean {
  for (let up = tree.head[head]!; up >= 0; up = tree.head[up]!)
    if (tree.rel[up] === "appos" && (tree.head[up] === candidate || tree.tokens[up]!.index - candidate <= 6))
      return true;
  return false;
}
