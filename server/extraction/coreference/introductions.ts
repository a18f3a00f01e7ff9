// Persons told by their office before their name: "the Osterlich interior minister said ... A B told reporters".
import { STANCE_VERBS } from "../lexicon/stance.ts";
import { ownerMention } from "../mentions/owners.ts";
import { hasKid, kids, preposition } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { holds, isBareOffice, isSameOffice, officeAt, officesBeside, pastOfficeAt } from "./offices.ts";
import type { Introduction, Story } from "./story.ts";

/** How many sentences further on somebody may be named who was told by office alone. */
const REACH = 3;

/** Where each person of a document is named for the first time, in reading order. */
export function introductionsOf(sentences: readonly SentenceNode[]): Introduction[] {
  const found = new Map<string, Introduction>();
  for (const sentence of sentences)
    for (const mention of [...sentence.mentions].sort((a, b) => a.first - b.first)) {
      const { kind, referent } = mention;
      if (kind !== "name" || referent?.type !== "Person" || found.has(referent.id)) continue;
      found.set(referent.id, {
        referent,
        sentence: sentence.index,
        bare: isBareSpeaker(sentence, mention),
        offices: officesBeside(sentence, mention),
        of: ownersBeside(sentence, mention),
      });
    }
  return [...found.values()];
}

/** Ids of those whose office holder somebody is called beside the name, "" for whom nothing names: "A B, foreign minister of the movement". */
function ownersBeside({ tree, byHead }: SentenceNode, { first, head }: MentionNode): string[] {
  const above = tree.rel[head] === "appos" ? [tree.head[head]!] : [];
  const titles = [...kids(tree, head, "appos", "nmod:desc"), ...above, first - 1].filter((t) => t >= 0);
  return titles.flatMap((t) => {
    const owner = ownerMention(tree, t, byHead)?.referent;
    const unnamed = kids(tree, t, "nmod").some((c) => preposition(tree, c) === "of");
    return owner ? [owner.id] : unnamed ? [""] : [];
  });
}

/** "A B told reporters": a full name without a title, an age or an apposition, as the one who speaks. */
function isBareSpeaker(sentence: SentenceNode, { first, last, head }: MentionNode): boolean {
  const described = ["appos", "nmod:desc", "conj", "acl:relcl", "acl", "nmod", "compound", "amod"];
  return last > first && speaks(sentence, head) && !hasKid(sentence.tree, head, described);
}

/** Whether a token is the subject of a verb by which somebody speaks or takes a stand. */
function speaks({ tree }: SentenceNode, token: number): boolean {
  const verb = tree.head[token]!;
  return (
    tree.rel[token] === "nsubj" && verb >= 0 && (STANCE_VERBS.has(tree.lemma[verb]!) || tree.lemma[verb] === "give")
  );
}

/** "the Osterlich president" of whom no holder was told so far: the one person whom the document names as such, or without a word on who it is, later on. */
export function holderNamedLater(sentence: SentenceNode, mention: MentionNode, story: Story): Referent | null {
  const owner = ownerMention(sentence.tree, mention.head, sentence.byHead)?.referent ?? null;
  const land = owner?.metonymOf ?? owner;
  const office = officeAt(sentence.tree, mention.head);
  const isOffice = mention.type === "Person" && !mention.plural && mention.definite && GOVERNING.test(office);
  if (!isOffice || !owner || !land || !["State", "Place"].includes(land.type)) return null;
  if (!isBareOffice(sentence, mention.head) || pastOfficeAt(sentence.tree, mention.head)) return null;
  const later = story.introductions.filter(({ sentence: at }) => at >= sentence.index);
  const titled = later.filter(
    ({ referent, offices, of }) =>
      isHeldIn(referent, land, story) &&
      (of.length === 0 || of.includes(land.id) || of.includes(owner.id)) &&
      offices.some((title) => isSameOffice(office, title) || isPartOf(title, office)),
  );
  if (titled.length > 0) return titled.length === 1 ? titled[0]!.referent : null;
  const next = later.find(({ sentence: at }) => at > sentence.index);
  if (!next?.bare || !speaks(sentence, mention.head) || next.sentence > sentence.index + REACH) return null;
  const { referent } = next;
  return isFree(referent, land, story) || (land.type === "State" && holds(referent, office, land, story))
    ? referent
    : null;
}

/** Whether a person may have an office of a state, for all that is known: of the same state if of any, and at the head of none. */
function isFree(person: Referent, land: Referent, story: Story): boolean {
  return (person.terms ?? []).length === 0 && isHeldIn(person, land, story);
}

/** Offices that one person at a time has in a land. */
const GOVERNING =
  /(?:minister|president|premier|chancellor|governor|prosecutor|ambassador|speaker|general|king|queen|emir|sultan)$/;

/** "the interior minister" ... "the minister, A B". */
function isPartOf(title: string, office: string): boolean {
  return title === "minister" && isSameOffice(title, office);
}

/** Whether what is known of a person's state does not speak against an office in `land`. */
function isHeldIn({ id }: Referent, land: Referent, { states }: Story): boolean {
  const told = states.get(id);
  return told === undefined || land.type !== "State" || told.id === land.id;
}
