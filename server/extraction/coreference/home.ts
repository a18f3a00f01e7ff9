// The state that a document is about: the one whose names, places and people it speaks of most.
import { GROUPS } from "../lexicon/actor-types.ts";
import { ownerMention } from "../mentions/owners.ts";
import { kids } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** How much a group counts for the state that it is from: it may act in another. */
const GROUP = 0.4;
/** By how much the state spoken of most must lead the second, at least. */
const LEAD = 1.6;
/** How often it has to be spoken of, and which share of all states spoken of it has to make up. */
const LEAST = 2;
const SHARE = 0.35;

/** The state above all others in a document by its names, demonyms, places and people; null where none leads clearly. */
export function homeState(
  sentences: readonly SentenceNode[],
  referents: ReadonlyMap<string, Referent>,
  lead = LEAD,
): Referent | null {
  const counts = stateCounts(sentences, referents);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  if (!first || first[1] < LEAST || first[1] < lead * (second?.[1] ?? 0) || first[1] < SHARE * all) return null;
  return referents.get(first[0]) ?? null;
}

/** Id of a state -> how much a document speaks of it by its names, demonyms, places and people. */
export function stateCounts(
  sentences: readonly SentenceNode[],
  referents: ReadonlyMap<string, Referent>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const { kind, referent } = mention;
      if (referent === null || (kind !== "name" && kind !== "demonym") || isEthnic(sentence, mention)) continue;
      const state = stateOf(referent, referents);
      const weight = GROUPS.includes(referent.type) ? GROUP : 1;
      if (state) counts.set(state.id, (counts.get(state.id) ?? 0) + weight);
    }
  return counts;
}

/** "ethnic Albanian rebels": a people, wherever it lives. */
function isEthnic({ tree }: SentenceNode, { kind, first }: MentionNode): boolean {
  return kind === "demonym" && tree.lower[first - 1] === "ethnic";
}

/** The state that a name speaks of: itself, or the one it belongs to. */
export function stateOf(referent: Referent, referents: ReadonlyMap<string, Referent>): Referent | null {
  const { type, metonymOf, country } = referent;
  if (type === "State") return referent;
  if (metonymOf?.type === "State") return metonymOf;
  const state = country === null ? undefined : referents.get(country);
  return state?.type === "State" ? state : null;
}

/** Person id -> the state that the person's title in this document names ("French President A B"), else the one that the catalogue knows. */
export function statesOfPersons(
  sentences: readonly SentenceNode[],
  referents: ReadonlyMap<string, Referent>,
): Map<string, Referent> {
  const states = new Map<string, Referent>();
  for (const { tree, mentions, byHead } of sentences)
    for (const { kind, head, first, referent } of mentions) {
      if (kind !== "name" || referent?.type !== "Person" || states.has(referent.id)) continue;
      const above = tree.rel[head] === "appos" ? [tree.head[head]!] : [];
      const titles = [...kids(tree, head, "nmod:desc", "appos"), ...above, first - 1, head].filter((t) => t >= 0);
      const told = titles.map((t) => ownerMention(tree, t, byHead)?.referent).find((r) => r?.type === "State");
      const known = told ?? (referent.origin === "catalogue" ? stateOf(referent, referents) : null);
      if (known) states.set(referent.id, known);
    }
  return states;
}
