// Organs of a state that are named by a common noun alone: "the army", "the authorities", "the foreign ministry".
import { ORGAN_NOUNS } from "../lexicon/nouns.ts";
import { HOME_ORGANS, MINISTRIES, ORGAN_FAMILIES, ORGAN_QUALITIES, SHARED_ORGANS } from "../lexicon/organs.ts";
import { SPEECH } from "../lexicon/verbs.ts";
import { kids, preposition } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import type { Spoken } from "./spoken.ts";
import { recent, type Story } from "./story.ts";

/** How many sentences back the organ of a state may have been spoken of that is now named without it. */
const REACH = 8;

/** Remembers whose organ a nominal is, where it says so. */
export function rememberOrgan(sentence: SentenceNode, { noun, owner }: MentionNode, story: Story): void {
  const family = ORGAN_FAMILIES.get(noun ?? "");
  if (family && owner?.type === "State")
    story.organs.push({ noun: noun!, family, state: owner, sentence: sentence.index });
}

/**
 * The state whose organ is meant: the one told with it before, the one that speaks or where the sentence plays, the one that the
 * document is about, the only one of the passage; null where several may be.
 */
export function stateOfOrgan(sentence: SentenceNode, mention: MentionNode, story: Story): Referent | null {
  const seated = stateSeated(sentence, mention);
  if (seated) return seated;
  if (isQualified(sentence, mention)) return null;
  const noun = mention.noun!;
  const family = ORGAN_FAMILIES.get(noun);
  if (family) {
    const near = story.organs.filter((o) => sentence.index - o.sentence <= REACH);
    const told = new Map(near.filter((o) => o.family === family).map((o) => [o.state.id, o.state]));
    const [same] = near.some((o) => o.noun === noun) ? told.values() : [];
    if (told.size > 1) return null;
    const state =
      same ?? framing(sentence, mention) ?? (HOME_ORGANS.has(noun) ? homeOf(sentence, mention, story) : null);
    if (state) return told.size === 0 || told.has(state.id) ? state : null;
  }
  const unclear = SHARED_ORGANS.has(noun) || (!family && !mention.plural) || !ORGAN_NOUNS.has(noun);
  return unclear ? null : onlyState(recent(story, sentence));
}

/** "the new government in F", F the seat of a state: that of the state; a place where people meet or sign is no seat. */
function stateSeated({ tree, mentions }: SentenceNode, { head, last, noun }: MentionNode): Referent | null {
  if (!SEATED.has(noun ?? "") || tree.lower[last + 1] !== "in") return null;
  const words = kids(tree, head, "amod", "compound", "nmod:desc", "nmod:poss").filter((c) => c < head);
  if (words.some((c) => !ORGAN_QUALITIES.has(tree.lower[c]!) && !LATEST.has(tree.lower[c]!))) return null;
  const seat = mentions.find((m) => m.first === last + 2 && m.kind === "name")?.referent;
  const verb = tree.head[head]!;
  const isVenue = verb >= 0 && DEALINGS.has(tree.lemma[verb]!);
  return seat?.type === "Place" && !isVenue ? seat.metonymOf : null;
}
const SEATED = new Set(
  "government administration regime cabinet junta leadership authority ruler institution".split(" "),
);
const LATEST = new Set(
  "new present current civilian military elected pro-western communist socialist islamist".split(" "),
);
const DEALINGS = new Set("meet sign talk negotiate hold begin open resume agree reach conclude see".split(" "));

/** "the local government", "the rebel army", "the force": words of its own make it another, a force without any may be anybody's. */
function isQualified({ tree }: SentenceNode, { head, noun }: MentionNode): boolean {
  const words = kids(tree, head, "amod", "compound", "nmod:desc", "nummod").filter((c) => c < head);
  if (noun === "ministry") return words.length !== 1 || !MINISTRIES.has(tree.lower[words[0]!]!);
  if (noun === "force" && words.length === 0) return true;
  return words.some((c) => !ORGAN_QUALITIES.has(tree.lower[c]!));
}

/** "In X, the government ...", "X said that the army ...": the state where the sentence plays, or that speaks of its own. */
function framing({ tree, byHead }: SentenceNode, { head, first }: MentionNode): Referent | null {
  for (let up = tree.head[head]!; up >= 0; up = tree.head[up]!) {
    const frames = [
      ...kids(tree, up, "obl").filter((c) => c < first && preposition(tree, c) === "in"),
      ...(SPEECH.has(tree.lemma[up]!) ? kids(tree, up, "nsubj").filter((c) => c < first) : []),
    ];
    const state = frames.map((c) => byHead.get(c)?.referent).find((r) => r?.type === "State");
    if (state) return state;
  }
  return null;
}

/** The state that the document is about, where the passage speaks of no other. */
function homeOf(sentence: SentenceNode, { first }: MentionNode, { home, spoken }: Story): Referent | null {
  return home === null || isElsewhere(sentence, first, home, spoken) ? null : home;
}

/** Whether the sentence so far, or where it names no state the one before in its paragraph, speaks of other states and not of this one. */
export function isElsewhere(
  sentence: SentenceNode,
  before: number,
  home: Referent,
  spoken: readonly Spoken[],
): boolean {
  const own = spoken.filter((s) => s.sentence === sentence.index && s.token < before);
  const last = spoken.filter(
    (s) => s.sentence === sentence.index - 1 && s.paragraph === sentence.tree.sentence.paragraph,
  );
  const states = [own, last].map(statesIn).find((ids) => ids.length > 0);
  return states !== undefined && !states.includes(home.id);
}

/** Ids of the states that mentions are of or belong to. */
function statesIn(spoken: readonly Spoken[]): string[] {
  return spoken.flatMap(({ owner, referent }) => {
    const known = owner ?? referent;
    const id = known?.type === "State" ? known.id : known?.country;
    return id ? [id] : [];
  });
}

/** The one state that a passage speaks of. */
function onlyState(near: readonly Spoken[]): Referent | null {
  const states = new Map(
    near
      .map(({ owner, referent }) => owner ?? referent)
      .filter((referent) => referent?.type === "State")
      .map((state) => [state!.id, state!]),
  );
  return states.size === 1 ? [...states.values()][0]! : null;
}
