// Whose government a bare title belongs to ("the foreign minister"), where the document speaks of one state above all others.
import { homeState, stateOf } from "../coreference/home.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** By how much that state must lead the second: for a title that only states give, for one that companies give too. */
const LEADS = { own: 1.6, shared: 3 } as const;

/** Tells the state that a title at a place in the document belongs to: the one of the passage, if it is also the one of the document. */
export function stateInQuestion(
  sentences: readonly SentenceNode[],
  referents: ReadonlyMap<string, Referent>,
): (sentence: SentenceNode, token: number, title: keyof typeof LEADS) => Referent | null {
  const mains = {
    own: homeState(sentences, referents, LEADS.own),
    shared: homeState(sentences, referents, LEADS.shared),
  };
  const spokenOf = ({ owner, referent }: MentionNode) => {
    const known = owner ?? referent;
    return known && known.type !== "Person" ? stateOf(known, referents)?.id : undefined;
  };
  return (sentence, token, title) => {
    const main = mains[title];
    const near = sentence.mentions.filter((m) => m.last < token).map((m) => spokenOf(m) ?? main?.id);
    return main && near.every((id) => id === main.id) ? main : null;
  };
}
