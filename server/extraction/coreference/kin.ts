// Relatives named by their first name alone: "his brother Khalid" has the surname of the one whose brother he is.
import { slug } from "../../domain/actor.ts";
import { MENS_NAMES, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { KIN, KIN_OF_ONE_NAME, MEN_OF_A_FAMILY, WOMEN_OF_A_FAMILY } from "../lexicon/people.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { dominates, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { genderOfMention, genderOfPronoun } from "./gender.ts";

/** Gives relatives that a document names by their first name alone the name of their family; twice, for relatives of relatives. */
export function nameRelatives(sentences: readonly SentenceNode[]): void {
  const shorts = shortForms(sentences);
  for (let round = 0; round < 2; round++) if (!nameOnce(sentences, shorts)) return;
}

function nameOnce(sentences: readonly SentenceNode[], shorts: ShortForms): boolean {
  const persons = personsOf(sentences);
  const renamed = new Map<string, Referent>();
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const { referent, kind } = mention;
      if (kind !== "name" || referent?.type !== "Person" || referent.origin !== "name" || renamed.has(referent.id))
        continue;
      const family = isGiven(referent.name, mention) ? familyOf(sentence, mention, shorts) : null;
      const full = family ? fullName(referent, family, persons) : null;
      if (full) renamed.set(referent.id, full);
    }
  for (const { mentions } of renamed.size === 0 ? [] : sentences)
    for (const mention of mentions) {
      mention.referent = (mention.referent && renamed.get(mention.referent.id)) ?? mention.referent;
      mention.owner = (mention.owner && renamed.get(mention.owner.id)) ?? mention.owner;
    }
  return renamed.size > 0;
}

/** A first name, or two ("Juan Pablo"), and the text has no more. */
function isGiven(name: string, { first, last }: MentionNode): boolean {
  const words = name.toLowerCase().split(" ");
  if (words.length === 2 && last - first !== 1) return false;
  return words.length === 1 || (words.length === 2 && words.every((w) => MENS_NAMES.has(w) || WOMENS_NAMES.has(w)));
}

/** Person id -> the forms, in small letters, by which a document calls the person. */
type ShortForms = ReadonlyMap<string, ReadonlySet<string>>;

function shortForms(sentences: readonly SentenceNode[]): ShortForms {
  const forms = new Map<string, Set<string>>();
  for (const { tree, mentions } of sentences)
    for (const { referent, kind, first, last } of mentions) {
      if (kind !== "name" || referent?.type !== "Person") continue;
      const form = tree.lower.slice(first, last + 1).join(" ");
      forms.set(referent.id, (forms.get(referent.id) ?? new Set()).add(form));
    }
  return forms;
}

/**
 * Whose relative "his wife" is where grammar tells: of the one named right before in the same list ("A B, his wife and his son"), or of the
 * subject of its clause ("A B is praised by his son"). Null elsewhere.
 */
export function kinsmanOf(sentence: SentenceNode, pronoun: MentionNode): MentionNode | null {
  const { tree } = sentence;
  const noun = tree.head[pronoun.head]!;
  if (!["his", "her"].includes(tree.lower[pronoun.head]!) || !KIN.has(tree.lemma[noun] ?? "")) return null;
  if (tree.lower[pronoun.first - 1] === "," && !isNamed(sentence, noun)) return null;
  return listedBefore(sentence, pronoun) ?? subjectBefore(sentence, pronoun);
}

/** "his wife C", "his wife, C", not "A B, his niece,". */
function isNamed({ tree, mentions }: SentenceNode, noun: number): boolean {
  const end = tree.lower[noun + 1] === "-" ? noun + 4 : noun;
  return mentions.some((m) => m.kind === "name" && m.first > end && m.first <= end + 3);
}

/** "A B, his wife C and his son D": A B, named before the relatives; "his wife C and her sister": C. */
function listedBefore({ tree, mentions, byHead }: SentenceNode, { first, head }: MentionNode): MentionNode | null {
  for (let at = first; ; ) {
    const and = tree.lower[at - 1] === "and" ? at - 1 : at;
    const end = tree.lower[and - 1] === "," ? and - 2 : and - 1;
    if (end === at - 1) return null;
    const before = mentions.find((m) => m.last === end && (m.kind === "name" || m.kind === "nominal"));
    if (before?.referent?.type !== "Person" || before.plural) return null;
    const other = relativesPossessor(tree, before.first);
    if (other < 0) return and === at && tree.rel[before.head] === "appos" ? null : before;
    if (tree.lower[other] !== tree.lower[head]) return before;
    const meant = byHead.get(other);
    if (meant?.referent?.type === "Person") return meant;
    at = other;
  }
}

/** The pronoun of the relative whom a name is the name of ("his wife, |C|"); -1 where it is none's. */
function relativesPossessor(tree: Tree, first: number): number {
  const noun = tree.lower[first - 1] === "," ? first - 2 : first - 1;
  return KIN.has(tree.lemma[noun] ?? "") ? (pronounBefore(tree, noun)[0] ?? -1) : -1;
}

/** The person who is the subject of the clause around it, named or by a pronoun. */
function subjectBefore({ tree, byHead }: SentenceNode, { head }: MentionNode): MentionNode | null {
  for (let up = tree.head[head]!; up >= 0; up = tree.head[up]!) {
    const [subject] = kids(tree, up, "nsubj", "nsubj:pass").filter((c) => c < head);
    if (subject === undefined) continue;
    const meant = byHead.get(subject);
    const isOwn = dominates(tree, subject, head) || meant?.referent?.type !== "Person";
    const gender = meant && meant.kind !== "pronoun" ? genderOfMention(tree, meant) : null;
    const fits = gender === null || gender === genderOfPronoun(tree.lower[head]!);
    return isOwn || !fits || meant.plural || meant.kind === "nominal" ? null : meant;
  }
  return null;
}

function personsOf(sentences: readonly SentenceNode[]): Map<string, Referent> {
  const persons = new Map<string, Referent>();
  for (const { mentions } of sentences)
    for (const { referent } of mentions) if (referent?.type === "Person") persons.set(referent.id, referent);
  return persons;
}

/** The surname that a relative beside a first name gives it; null where none does. */
function familyOf(sentence: SentenceNode, name: MentionNode, shorts: ShortForms): string | null {
  const { tree } = sentence;
  const first = firstOfList(sentence, name);
  const noun = tree.lower[first - 1] === "," ? first - 2 : first - 1;
  const kin = tree.lemma[noun] ?? "";
  if (SIBLINGS.has(tree.lower[name.first - 1] ?? "")) return namesake(sentence, name, shorts);
  if (!KIN_OF_ONE_NAME.has(kin)) return coupleName(sentence, name, shorts);
  const { referent } = relativeOf(sentence, noun, name.head) ?? {};
  const surname = referent?.type === "Person" ? surnameOf(referent, shorts) : null;
  return surname && inGender(surname, kin);
}

/** "her sons, Omar |and Khalid|": where the list of first names begins that a name ends. */
function firstOfList({ tree, mentions }: SentenceNode, { first }: MentionNode): number {
  if (!["and", ","].includes(tree.lower[first - 1] ?? "")) return first;
  const before = mentions.find((m) => m.kind === "name" && m.last === first - 2 && m.referent?.type === "Person");
  if (!before || before.referent!.name.includes(" ")) return first;
  const noun = tree.lower[before.first - 1] === "," ? before.first - 2 : before.first - 1;
  const plural = KIN.has(tree.lemma[noun] ?? "") && tree.lower[noun] !== tree.lemma[noun];
  return plural ? before.first : first;
}

/** "Ivanova" beside a man, "Ivanov" beside a woman. */
function inGender(surname: string, kin: string): string {
  if (WOMEN_OF_A_FAMILY.has(kin)) return /[oe]v$/.test(surname) ? `${surname}a` : surname;
  return MEN_OF_A_FAMILY.has(kin) && /[oe]va$/.test(surname) ? surname.slice(0, -1) : surname;
}

/** "Boris and Lena Kotov": the man and the woman of a couple. */
function coupleName(sentence: SentenceNode, { referent, last }: MentionNode, shorts: ShortForms): string | null {
  const { tree, mentions } = sentence;
  if (tree.lower[last + 1] !== "and") return null;
  const pair = [referent!.name.toLowerCase(), tree.lower[last + 2] ?? ""];
  if (!pair.some((w) => MENS_NAMES.has(w)) || !pair.some((w) => WOMENS_NAMES.has(w))) return null;
  const next = mentions.find((m) => m.first === last + 2 && m.kind === "name" && m.referent?.type === "Person");
  return next ? surnameOf(next.referent!, shorts) : null;
}

const SIBLINGS = new Set(["brothers", "sisters", "twins", "siblings"]);

/** "the brothers Omar and Abdullah Maute": the surname of the one named last. */
function namesake({ tree, mentions }: SentenceNode, { last }: MentionNode, shorts: ShortForms): string | null {
  if (tree.lower[last + 1] !== "and") return null;
  const next = mentions.find((m) => m.first === last + 2 && m.kind === "name" && m.referent?.type === "Person");
  return next ? surnameOf(next.referent!, shorts) : null;
}

/** Whose relative it is: "A B's brother", "his younger brother", "A B, whose brother ...". */
function relativeOf({ tree, byHead }: SentenceNode, noun: number, name: number): MentionNode | undefined {
  const pronoun = pronounBefore(tree, noun);
  const owners = [...kids(tree, noun, "nmod:poss"), ...kids(tree, name, "nmod:poss")];
  const whose = owners.filter((t) => tree.lower[t] === "whose").flatMap((t) => resolveRelative(tree, t));
  const possessors = [...owners, ...whose, ...pronoun];
  return possessors.map((t) => byHead.get(t)).find((m) => m?.referent);
}

function pronounBefore(tree: Tree, noun: number): number[] {
  let at = noun - 1;
  while (at > noun - 4 && ["ADJ", "NUM", "NOUN"].includes(tree.upos[at] ?? "")) at--;
  return ["his", "her"].includes(tree.lower[at] ?? "") ? [at] : [];
}

const PARTICLE = /^(al|el|bin|ibn|ben|van|von|de|der|del|di|da|dos|la|le|ould|abu)$/i;

/**
 * The last name with the particles before it; null where only one name is known, or two surnames may stand beside each other and the
 * document never uses the last alone.
 */
function surnameOf({ id, name }: Referent, shorts: ShortForms): string | null {
  const words = name.split(" ");
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from--;
  const surname = words.slice(from).join(" ");
  return from === 1 || (from > 1 && shorts.get(id)?.has(surname.toLowerCase())) ? surname : null;
}

/** The person of that name whom the document knows, else one of the joined name; null where another bears the first name. */
function fullName(referent: Referent, family: string, persons: ReadonlyMap<string, Referent>): Referent | null {
  const name = `${referent.name} ${family}`;
  const others = [...persons.values()].filter((p) => p.name.startsWith(`${referent.name} `));
  if (others.length > 0) return others.find((p) => p.name.toLowerCase() === name.toLowerCase()) ?? null;
  return { ...referent, id: `actor:${slug(name)}`, name };
}
