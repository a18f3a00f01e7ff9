// Persons told by their office before their name: "the Osterlich interior minister said ... A B told reporters".
import { SPEECH } from "../lexicon/verbs.ts";
import { ownerMention } from "../mentions/owners.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { holds, isBareOffice, isSameOffice, officeAt, officesBeside, pastOfficeAt } from "./offices.ts";
import type { Story } from "./story.ts";

/** How many sentences further on somebody may be named who was told by office alone. */
const REACH = 3;

/** The first time that a document names a person. */
export interface Introduction {
  readonly referent: Referent;
  readonly sentence: number;
  /** Whether nothing says who it is, and it is the one who speaks. */
  readonly bare: boolean;
  /** Offices by which it is called there. */
  readonly offices: readonly string[];
}

/** Where each person of a document is named for the first time, in reading order. */
export function introductionsOf(sentences: readonly SentenceNode[]): Introduction[] {
  const found = new Map<string, Introduction>();
  for (const sentence of sentences)
    for (const mention of [...sentence.mentions].sort((a, b) => a.first - b.first)) {
      const { kind, referent } = mention;
      if (kind !== "name" || referent?.type !== "Person" || found.has(referent.id)) continue;
      const offices = officesBeside(sentence, mention);
      found.set(referent.id, { referent, sentence: sentence.index, bare: isBareSpeaker(sentence, mention), offices });
    }
  return [...found.values()];
}

/** "A B told reporters": a full name without a title, an age or an apposition, as the subject of a verb. */
function isBareSpeaker({ tree }: SentenceNode, { first, last, head }: MentionNode): boolean {
  const verb = tree.head[head]!;
  if (tree.rel[head] !== "nsubj" || verb < 0 || last === first) return false;
  if (hasKid(tree, head, ["appos", "nmod:desc", "conj", "acl:relcl", "acl", "nmod", "compound", "amod"])) return false;
  return SPEECH.has(tree.lemma[verb]!) || kids(tree, verb, "obj").length > 0;
}

/** "the Osterlich president" of whom no holder was told so far: the one person whom the document names as such, or without a word on who it is, later on. */
export function holderNamedLater(sentence: SentenceNode, mention: MentionNode, story: Story): Referent | null {
  const { tree, byHead } = sentence;
  if (mention.type !== "Person" || mention.plural || !mention.definite) return null;
  const owner = ownerMention(tree, mention.head, byHead)?.referent;
  const state = owner?.metonymOf ?? owner;
  if (!state || !isBareOffice(sentence, mention.head) || pastOfficeAt(tree, mention.head)) return null;
  const office = officeAt(tree, mention.head);
  const later = story.introductions.filter(({ sentence: at }) => at >= sentence.index);
  const titled = later.filter(
    ({ referent, offices }) =>
      isHeldIn(referent, state, story) &&
      offices.some((title) => isSameOffice(office, title) || isPartOf(title, office)),
  );
  if (titled.length > 0) return titled.length === 1 ? titled[0]!.referent : null;
  const next = later.find(({ sentence: at }) => at > sentence.index);
  if (!next?.bare || next.sentence > sentence.index + REACH) return null;
  return isFree(next.referent, state, story) || (state.type === "State" && holds(next.referent, office, state, story))
    ? next.referent
    : null;
}

/** Whether a person may have an office of a state, for all that is known: of the same state if of any, and at the head of none. */
function isFree(person: Referent, state: Referent, story: Story): boolean {
  return (person.terms ?? []).length === 0 && isHeldIn(person, state, story);
}

/** "the interior minister" ... "the minister, A B". */
function isPartOf(title: string, office: string): boolean {
  return title === "minister" && isSameOffice(title, office);
}

/** Whether what is known of a person's state does not speak against a body of `state`. */
function isHeldIn({ id }: Referent, state: Referent, { states }: Story): boolean {
  const told = states.get(id);
  return told === undefined || state.type !== "State" || told.id === state.id;
}
