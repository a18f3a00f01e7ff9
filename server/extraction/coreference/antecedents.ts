// What a document has spoken of so far, as candidates for what pronouns and descriptions refer back to.
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

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

/** How many sentences back a description may refer. */
export const WINDOW = 3;
/** By how much the best candidate must lead the second. */
const MARGIN = 1;

/** Adds a mention to the history, as the actor it stands for where it acts. */
export function remember(sentence: SentenceNode, mention: MentionNode, history: Antecedent[]): void {
  const referent = mention.owner ?? mention.referent;
  if (!referent) return;
  const { tree } = sentence;
  const rel = tree.rel[mention.head]!;
  const subject = rel.startsWith("nsubj");
  const modifier =
    ["amod", "compound", "nmod:poss", "nmod:desc", "flat", "appos"].includes(rel) || mention.kind === "demonym";
  const acting = subject && referent.metonymOf ? referent.metonymOf : referent;
  history.push({
    referent: acting,
    sentence: sentence.index,
    token: mention.head,
    last: mention.last,
    subject,
    plural: mention.plural,
    modifier,
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
