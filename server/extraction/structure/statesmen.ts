// Heads of state and government named with their state or their government: "A B of Osterlich", "Osterlich's A B", "A B's Osterlich", "the cabinet of A B".
import { isOver, lastsOn } from "../../ontology/terms.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Firing, MentionNode, Referent, SentenceNode } from "../types.ts";
import { governmentAt } from "./commanded.ts";
import { ownerOf } from "./leaders.ts";
import { namesFiring } from "./presupposed.ts";
import { afterRanks } from "./spans.ts";

/** What is known of heads of state besides the sentence. */
interface Known {
  /** Day of publication. */
  readonly published: string | null;
  readonly referents: ReadonlyMap<string, Referent>;
  /** The posts that the document tells of. */
  readonly held: readonly Firing[];
}

/** What "of" and a possessive say of persons whom the catalogue knows to head the state on the day of publication, and whose a government is. */
export function statesmen(sentence: SentenceNode, known: Known): Firing[] {
  return [...sentence.mentions.flatMap((mention) => ofState(sentence, mention, known)), ...ofRule(sentence, known)];
}

function ofState(sentence: SentenceNode, mention: MentionNode, { published }: Known): Firing[] {
  const { kind, referent } = mention;
  if (kind !== "name" || referent?.type !== "Person" || !referent.terms?.length) return [];
  const state = stateBeside(sentence, mention);
  const heads = referent.terms.some((term) => term.of === state?.referent?.id && lastsOn(term, published));
  const ruled = stateBehind(sentence, mention);
  return [
    ...(state && heads ? [namesFiring(sentence, "LEADS", "statesman", mention, state)] : []),
    ...(ruled ? [rule(sentence, mention, ruled, published)] : []),
  ];
}

/** The state right behind "of" after a name, or with its possessive before it and the ranks between. */
function stateBeside({ tree, mentions }: SentenceNode, { first, last }: MentionNode): MentionNode | undefined {
  const states = mentions.filter((m) => m.kind === "name" && m.referent?.type === "State");
  const start = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  const behind = tree.lower[last + 1] === "of" ? states.find((m) => m.first === start) : undefined;
  const isWhole = behind !== undefined && !POSSESSIVES.has(tree.lower[behind.last + 1] ?? "");
  if (isWhole) return behind;
  return states.find(
    (m) => POSSESSIVES.has(tree.lower[m.last + 1] ?? "") && afterRanks(tree, m.last + 2) === first && m.last < first,
  );
}

/** "A B's Osterlich": a state that the catalogue knows A B to have headed. */
function stateBehind({ tree, mentions }: SentenceNode, { last, referent }: MentionNode): MentionNode | undefined {
  if (!POSSESSIVES.has(tree.lower[last + 1] ?? "")) return undefined;
  const next = mentions.filter((m) => m.first === last + 2 && m.kind === "name");
  const state = next.length === 1 && next[0]!.referent?.type === "State" ? next[0] : undefined;
  return referent!.terms!.some((term) => term.of === state?.referent?.id) ? state : undefined;
}

/** Nouns for those who govern, by whoever heads them: "A B's government", "the junta of A B". */
const GOVERNMENTS = new Set("government cabinet junta regime administration dictatorship".split(" "));
/** Nouns that say the same of a state only. */
const RULE = new Set("rule presidency premiership reign army force troop military police ministry tyranny".split(" "));

/** "the government of General A B", "A B, whose army": the state that he is known to head, else his government. */
function ofRule(sentence: SentenceNode, known: Known): Firing[] {
  const { tree } = sentence;
  return tree.lemma.flatMap((noun, i) => {
    const governs = GOVERNMENTS.has(noun) && tree.xpos[i] === "NN";
    if (!governs && !RULE.has(noun)) return [];
    const leader = ownerOf(sentence, i);
    if (!leader?.referent) return [];
    const state = stateOf(leader.referent, known);
    const body = state ? { ...leader, referent: state } : governs ? governmentAt(sentence, i) : null;
    return body ? [rule(sentence, leader, body, known.published)] : [];
  });
}

function rule(sentence: SentenceNode, leader: MentionNode, body: MentionNode, published: string | null): Firing {
  const terms = (leader.referent!.terms ?? []).filter((term) => term.of === body.referent!.id);
  const former = terms.length > 0 && terms.every((term) => isOver(term, published));
  return { ...namesFiring(sentence, "LEADS", "ruler", leader, body), former };
}

/** The state that somebody heads by the document, else the one that the catalogue knows him to have headed last. */
function stateOf({ id, terms = [] }: Referent, { published, referents, held }: Known): Referent | null {
  const told = held.find((f) => f.relation === "LEADS" && f.subject.referent.id === id);
  if (told?.object.referent.type === "State") return told.object.referent;
  const begun = terms.filter(({ from }) => from === null || published === null || from <= published);
  const now = begun.filter((term) => lastsOn(term, published));
  const states = new Set((now.length > 0 ? now : begun).map((term) => term.of));
  const [state] = states;
  return states.size === 1 ? (referents.get(state!) ?? null) : null;
}
