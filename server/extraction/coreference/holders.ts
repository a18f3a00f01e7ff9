// Persons spoken of by a title, an office or a calling: "the president", "the general", "the cleric", "the dead man".
import { CALLINGS, FATES } from "../lexicon/callings.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { type Antecedent, antecedentsIn, isBeside } from "./antecedents.ts";
import { genderOfMention } from "./gender.ts";
import { headedAs, headsAs, isBareOffice, isSameOffice, officeAt, pastOfficeAt } from "./offices.ts";
import { recent, type Story } from "./story.ts";

/** How many sentences back a person may have been named whom his title, or his calling, takes up. */
const TITLE_REACH = 30;
const CALLING_REACH = 5;
/** How near one of several with a title has to have been spoken of, where the others are further off. */
const NEAR = 2;

/**
 * "the president": the one person whom the document has called so, or who was it then, or of several the one just spoken of; "the
 * cleric": the one with such a title; "the woman": the one woman just spoken of.
 */
export function holderOf(sentence: SentenceNode, mention: MentionNode, story: Story): Antecedent | null {
  const { tree, index } = sentence;
  const { head, noun } = mention;
  if (!isBareOffice(sentence, head, GENDERED.has(noun!) ? undefined : FATES)) return null;
  const { titles, genders, published } = story;
  const persons = antecedentsIn(recent(story, sentence, TITLE_REACH)).filter(
    ({ referent, sentence: at, token }) =>
      referent.type === "Person" && referent.origin !== "described" && !(at === index && isBeside(tree, head, token)),
  );
  const past = pastOfficeAt(tree, head);
  if (past) return onlyPerson(persons.filter(({ referent }) => headedAs(referent, past, story)));
  const titlesOf = ({ referent }: Antecedent) => [...(titles.get(referent.id) ?? [])];
  const within = (reach: number) => (p: Antecedent) => index - p.sentence <= reach;
  const office = officeAt(tree, head);
  const called = persons.filter((p) => titlesOf(p).some((title) => isSameOffice(office, title)));
  const heads = persons.filter(({ referent }) => headsAs(referent, office, published));
  const fits = CALLINGS.get(noun!);
  const ofCalling = persons.filter((p) => fits && titlesOf(p).some((title) => fits.has(title.split(" ").at(-1)!)));
  const gender = GENDERED.has(noun!) ? genderOfMention(tree, mention) : null;
  const near = gender ? persons.filter((p) => within(1)(p) && genders.get(p.referent.id) === gender) : [];
  return (
    onlyPerson(called) ??
    (isPlain(tree, mention) ? onlyPerson(called.filter(within(NEAR))) : null) ??
    onlyPerson(heads) ??
    onlyPerson(ofCalling.filter(within(CALLING_REACH))) ??
    onlyPerson(ofCalling.filter(within(NEAR))) ??
    onlyPerson(near)
  );
}

/** "the general", nothing more said of him. */
function isPlain(tree: Tree, { head }: MentionNode): boolean {
  return tree.lower[head - officeAt(tree, head).split(" ").length] === "the";
}

/** The last time that somebody was spoken of, where all candidates are one and the same. */
function onlyPerson(candidates: readonly Antecedent[]): Antecedent | null {
  return new Set(candidates.map(({ referent }) => referent.id)).size === 1 ? candidates.at(-1)! : null;
}

/** Nouns that say no more of somebody than that it is a man or a woman. */
const GENDERED = new Set(["man", "woman"]);
