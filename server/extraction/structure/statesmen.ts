// Heads of state and government named with their state: "A B of Osterlich", "Osterlich's A B".
import { lastsOn } from "../../ontology/terms.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Firing, MentionNode, SentenceNode } from "../types.ts";
import { namesFiring } from "./presupposed.ts";
import { afterRanks } from "./spans.ts";

/** What "of" and a possessive say of persons whom the catalogue knows to head the state on the day of publication. */
export function statesmen(sentence: SentenceNode, published: string | null): Firing[] {
  return sentence.mentions.flatMap((mention) => {
    const { kind, referent } = mention;
    if (kind !== "name" || referent?.type !== "Person" || !referent.terms?.length) return [];
    const state = stateOf(sentence, mention);
    const heads = referent.terms.some((term) => term.of === state?.referent?.id && lastsOn(term, published));
    return state && heads ? [namesFiring(sentence, "LEADS", "statesman", mention, state)] : [];
  });
}

/** The state right behind "of" after a name, or with its possessive before it and the ranks between. */
function stateOf({ tree, mentions }: SentenceNode, { first, last }: MentionNode): MentionNode | undefined {
  const states = mentions.filter((m) => m.kind === "name" && m.referent?.type === "State");
  const start = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  const behind = tree.lower[last + 1] === "of" ? states.find((m) => m.first === start) : undefined;
  const isWhole = behind !== undefined && !POSSESSIVES.has(tree.lower[behind.last + 1] ?? "");
  if (isWhole) return behind;
  return states.find(
    (m) => POSSESSIVES.has(tree.lower[m.last + 1] ?? "") && afterRanks(tree, m.last + 2) === first && m.last < first,
  );
}
