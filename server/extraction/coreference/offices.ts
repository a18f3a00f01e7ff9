// Persons spoken of by their office: "the foreign minister", "the Osterlich president".
import { isOver, lastsOn } from "../../ontology/terms.ts";
import { ARMED, FORMER } from "../lexicon/nouns.ts";
import { PORTFOLIOS, TITLE_WORDS } from "../lexicon/titles.ts";
import { ownerMention } from "../mentions/owners.ts";
import { kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import type { Story } from "./story.ts";

/** Titles that another word makes another office: "the minister" is not the prime minister. */
const APART =
  /(?:^| )(?:prime|vice|deputy|first|secretary|attorney|governor|consul|director|inspector|solicitor) (?:minister|president|general)$/;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/defense/, "defence"],
  [/^premier$/, "prime minister"],
];

/** The office that a noun names with the words of the title before it: "foreign minister". */
export function officeAt(tree: Tree, noun: number): string {
  const words = [tree.lemma[noun]!];
  for (let i = noun - 1; i >= 0 && isOfOffice(tree, i); i--) if (tree.lower[i] !== "-") words.unshift(tree.lower[i]!);
  return spelled(words.join(" "));
}

function isOfOffice(tree: Tree, i: number): boolean {
  const word = tree.lower[i]!;
  return (
    TITLE_WORDS.has(word) || PORTFOLIOS.has(word) || (word === "-" && i > 0 && TITLE_WORDS.has(tree.lower[i - 1]!))
  );
}

function spelled(office: string): string {
  return SPELLINGS.reduce((form, [from, to]) => form.replace(from, to), office);
}

/** "the former president": the office that is over, with the word that says so. */
export function pastOfficeAt(tree: Tree, noun: number): string | null {
  const office = officeAt(tree, noun);
  const before = noun - office.split(" ").length;
  const isPast =
    FORMER.has(tree.lower[before] ?? "") || kids(tree, noun, "amod").some((c) => FORMER.has(tree.lower[c]!));
  return isPast ? `${PAST}${office}` : null;
}
const PAST = "former ";

/** Whether who has a title may be spoken of by an office. */
export function isSameOffice(office: string, title: string): boolean {
  if (title.startsWith(PAST) !== office.startsWith(PAST)) return false;
  return title === office || (!office.includes(" ") && title.endsWith(` ${office}`) && !APART.test(title));
}

/** Offices by which the document calls the person named by a mention. */
export function officesBeside({ tree }: SentenceNode, { first, head }: MentionNode): string[] {
  const apposed = [
    ...kids(tree, head, "appos", "nmod:desc"),
    ...(tree.rel[head] === "appos" ? [tree.head[head]!] : []),
  ];
  const before = first > 0 ? [first - 1] : [];
  return [...before, ...apposed].map((i) => pastOfficeAt(tree, i) ?? officeAt(tree, i));
}

/** "the foreign minister", not "the new minister": nothing but words of the office, of arms and a state before the noun, or of those allowed. */
export function isBareOffice({ tree, byHead }: SentenceNode, head: number, allowed?: ReadonlySet<string>): boolean {
  const start = head - officeAt(tree, head).split(" ").length + 1;
  return kids(tree, head, "amod", "compound", "nummod").every(
    (c) =>
      c >= start ||
      byHead.has(c) ||
      ARMED.has(tree.lower[c]!) ||
      FORMER.has(tree.lower[c]!) ||
      allowed?.has(tree.lower[c]!) ||
      tree.lower[c] === "facto",
  );
}

/** "the Osterlich president": the one person spoken of so far who has that office of that state; null where none or several have. */
export function holderInState(sentence: SentenceNode, mention: MentionNode, story: Story): Referent | null {
  const { tree, byHead } = sentence;
  if (mention.type !== "Person" || mention.plural || !mention.definite) return null;
  const of = ownerMention(tree, mention.head, byHead)?.referent;
  const state = of?.metonymOf ?? of;
  if (state?.type !== "State" || !isBareOffice(sentence, mention.head) || pastOfficeAt(tree, mention.head)) return null;
  const office = officeAt(tree, mention.head);
  const holders = new Map(
    story.spoken.flatMap(({ referent }) =>
      referent?.type === "Person" && referent.origin !== "described" && holds(referent, office, state, story)
        ? [[referent.id, referent] as const]
        : [],
    ),
  );
  return holders.size === 1 ? [...holders.values()][0]! : null;
}

/** Whether a person has an office of a state, by the words of the document or by the catalogue. */
export function holds(
  person: Referent,
  office: string,
  state: Referent,
  { states, titles, published }: Story,
): boolean {
  const told =
    states.get(person.id)?.id === state.id && [...(titles.get(person.id) ?? [])].some((t) => isSameOffice(office, t));
  const terms = (person.terms ?? []).filter(({ of }) => of === state.id);
  return (
    told ||
    terms.some((term) => lastsOn(term, published) && (isSameOffice(office, spelled(term.title)) || HEADS.has(office)))
  );
}
/** Words for the head of a state, whatever the title. */
const HEADS = new Set(["leader", "ruler", "strongman", "dictator", "autocrat"]);

/** Whether a person had an office that is over: by the words of the document, by the catalogue, or as one who is called so and no longer has it. */
export function headedAs(person: Referent, past: string, { titles, published }: Story): boolean {
  const office = past.slice(PAST.length);
  const called = titles.get(person.id) ?? new Set<string>();
  if ([...called].some((title) => isSameOffice(past, title))) return true;
  return (
    (person.terms ?? []).some((term) => isOver(term, published) && isSameOffice(office, spelled(term.title))) &&
    !headsAs(person, office, published)
  );
}

/** Whether a person of the catalogue has an office at the head of a state. */
export function headsAs(person: Referent, office: string, day: string | null): boolean {
  return (person.terms ?? []).some((term) => lastsOn(term, day) && isSameOffice(office, spelled(term.title)));
}
