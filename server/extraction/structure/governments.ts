// Whose government a bare title belongs to ("the foreign minister"), where the document speaks of one state above all others.
import { ORGANS } from "../lexicon/actor-types.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** By how much the state spoken of most must lead the second. */
const LEAD = 2;

/** Tells the state that a title at a place in the document belongs to: the one of the passage, if it is also the one of the document. */
export function stateInQuestion(
  sentences: readonly SentenceNode[],
  referents: ReadonlyMap<string, Referent>,
): (sentence: SentenceNode, token: number) => Referent | null {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const state = stateOf(mention, referents);
      if (state) counts.set(state.id, (counts.get(state.id) ?? 0) + 1);
    }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const main = first && first[1] >= LEAD * (second?.[1] ?? 0) ? (referents.get(first[0]) ?? null) : null;
  return (sentence, token) => {
    const near = new Set(
      sentence.mentions.filter((m) => m.last < token).map((m) => stateOf(m, referents)?.id ?? main?.id),
    );
    return main && [...near].every((id) => id === main.id) ? main : null;
  };
}

/** The state that a mention speaks of: itself, its capital, its organ or its people. */
function stateOf(mention: MentionNode, referents: ReadonlyMap<string, Referent>): Referent | null {
  const referent = mention.owner ?? mention.referent;
  if (!referent) return null;
  if (referent.type === "State") return referent;
  if (referent.metonymOf?.type === "State") return referent.metonymOf;
  const state =
    ORGANS.includes(referent.type) && referent.country !== null ? referents.get(referent.country) : undefined;
  return state?.type === "State" ? state : null;
}
