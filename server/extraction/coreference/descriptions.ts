// Definite descriptions ("the group", "the capital") to the actor or place spoken of before.
import { PEOPLE_NOUNS } from "../lexicon/people.ts";
import { kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { type Antecedent, antecedentsIn, clearWinner } from "./antecedents.ts";
import { describedTypes, placeFits } from "./compatibility.ts";
import { type Story, WINDOW } from "./story.ts";

/** Whom or which place a definite description refers back to; null where nothing fits or nothing stands out. */
export function antecedentOf(sentence: SentenceNode, mention: MentionNode, story: Story): Referent | null {
  const types = describedTypes(mention);
  const history = antecedentsIn(story.spoken);
  const candidates = history.filter(
    ({ referent, sentence: at }) =>
      sentence.index - at <= WINDOW &&
      types.includes(referent.type) &&
      isNamedSo(mention.noun!, referent, story) &&
      !(PEOPLE_NOUNS.has(mention.noun!) && !isOnlyGroup(history, referent)),
  );
  return clearWinner(
    candidates
      .filter((c) => c.sentence !== sentence.index || !isBeside(sentence.tree, mention.head, c.token))
      .map((c) => ({ referent: c.referent, score: prominence(sentence, mention, c) })),
  );
}

/** Whether a noun suits an actor or place known by name: a person by his title, a body by its name. */
function isNamedSo(noun: string, referent: Referent, { titles }: Story): boolean {
  if (referent.type === "Person" && !titles.get(referent.id)?.has(noun)) return false;
  if (referent.type === "GovernmentBody" && !referent.name.toLowerCase().includes(noun)) return false;
  if (referent.type === "MediaOutlet" && noun === "service") return false;
  return referent.origin !== "described" && placeFits(noun, referent);
}

function isBeside(tree: Tree, head: number, candidate: number): boolean {
  return isDescribing(tree, head, candidate) || tree.head[candidate] === tree.head[head];
}

/** Subjects first, then nearness; a state that does what is told is not "the country" it is done to. */
function prominence(sentence: SentenceNode, mention: MentionNode, candidate: Antecedent): number {
  const distance = sentence.index - candidate.sentence;
  const doer =
    distance === 0 && candidate.referent.type === "State" && isDoerOf(sentence, mention, candidate.referent) ? 3 : 0;
  return (candidate.subject ? 2 : 0) - doer - distance * 1.5 - (candidate.modifier ? 1 : 0) + candidate.token / 1000;
}

/** "X, the group's branch": the possessor inside an apposition is not what the apposition describes. */
function isDescribing(tree: Tree, head: number, candidate: number): boolean {
  for (let up = tree.head[head]!; up >= 0; up = tree.head[up]!)
    if (tree.rel[up] === "appos" && (tree.head[up] === candidate || tree.tokens[up]!.index - candidate <= 6))
      return true;
  return false;
}

/** Whether a referent does what the clause around a description tells: then "the country" is another. */
function isDoerOf(sentence: SentenceNode, mention: MentionNode, referent: Referent): boolean {
  const { tree, byHead } = sentence;
  for (let up = tree.head[mention.head]!; up >= 0; up = tree.head[up]!) {
    const subjects = kids(tree, up, "nsubj").map((c) => byHead.get(c));
    if (subjects.some((s) => s && (s.owner?.id === referent.id || s.referent?.id === referent.id))) return true;
  }
  return false;
}

/** "the rebels" mean a named group only where the document has named no other. */
function isOnlyGroup(history: readonly Antecedent[], referent: Referent): boolean {
  return history.every(
    (a) =>
      a.referent.id === referent.id ||
      (a.referent.type !== "ArmedGroup" && a.referent.type !== "PoliticalOrganization"),
  );
}
