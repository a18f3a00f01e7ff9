// Relatives named by their first name alone: "his brother Khalid" has the surname of the one whose brother he is.
import { slug } from "../../domain/actor.ts";
import { KIN, KIN_OF_ONE_NAME, WOMEN_OF_A_FAMILY } from "../lexicon/people.ts";
import { dominates, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { genderOfMention, genderOfPronoun } from "./gender.ts";

/** Gives relatives that a document names by their first name alone the name of their family. */
export function nameRelatives(sentences: readonly SentenceNode[]): void {
  const persons = personsOf(sentences);
  const renamed = new Map<string, Referent>();
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const { referent, kind } = mention;
      if (kind !== "name" || referent?.type !== "Person" || referent.origin !== "name" || renamed.has(referent.id))
        continue;
      const family = referent.name.includes(" ") ? null : familyOf(sentence, mention);
      const full = family ? fullName(referent, family, persons) : null;
      if (full) renamed.set(referent.id, full);
    }
  if (renamed.size === 0) return;
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      mention.referent = (mention.referent && renamed.get(mention.referent.id)) ?? mention.referent;
      mention.owner = (mention.owner && renamed.get(mention.owner.id)) ?? mention.owner;
    }
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
function familyOf(sentence: SentenceNode, name: MentionNode): string | null {
  const { tree } = sentence;
  const noun = tree.lower[name.first - 1] === "," ? name.first - 2 : name.first - 1;
  const kin = tree.lemma[noun] ?? "";
  if (SIBLINGS.has(tree.lower[name.first - 1] ?? "")) return namesake(sentence, name);
  if (!KIN_OF_ONE_NAME.has(kin)) return null;
  const relative = relativeOf(sentence, noun);
  const surname = relative?.referent?.type === "Person" ? surnameOf(relative.referent.name) : null;
  return surname && WOMEN_OF_A_FAMILY.has(kin) && /[oe]v$/.test(surname) ? `${surname}a` : surname;
}

const SIBLINGS = new Set(["brothers", "sisters", "twins", "siblings"]);

/** "the brothers Omar and Abdullah Maute": the surname of the one named last. */
function namesake({ tree, mentions }: SentenceNode, { last }: MentionNode): string | null {
  if (tree.lower[last + 1] !== "and") return null;
  const next = mentions.find((m) => m.first === last + 2 && m.kind === "name" && m.referent?.type === "Person");
  return next ? surnameOf(next.referent!.name) : null;
}

/** Whose relative it is: "A B's brother", "his younger brother". */
function relativeOf({ tree, byHead }: SentenceNode, noun: number): MentionNode | undefined {
  const pronoun = pronounBefore(tree, noun);
  const possessors = [...kids(tree, noun, "nmod:poss"), ...pronoun];
  return possessors.map((t) => byHead.get(t)).find((m) => m?.referent);
}

function pronounBefore(tree: Tree, noun: number): number[] {
  let at = noun - 1;
  while (at > noun - 4 && ["ADJ", "NUM", "NOUN"].includes(tree.upos[at] ?? "")) at--;
  return ["his", "her"].includes(tree.lower[at] ?? "") ? [at] : [];
}

const PARTICLE = /^(al|el|bin|ibn|ben|van|von|de|der|del|di|da|dos|la|le|ould|abu)$/i;

/** The last name with the particles before it; null where only one name is known, or two surnames may stand beside each other. */
function surnameOf(name: string): string | null {
  const words = name.split(" ");
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from--;
  return from === 1 ? words.slice(from).join(" ") : null;
}

/** The person of that name whom the document knows, else one of the joined name; null where another bears the first name. */
function fullName(referent: Referent, family: string, persons: ReadonlyMap<string, Referent>): Referent | null {
  const name = `${referent.name} ${family}`;
  const others = [...persons.values()].filter((p) => p.name.startsWith(`${referent.name} `));
  if (others.length > 0) return others.find((p) => p.name.toLowerCase() === name.toLowerCase()) ?? null;
  return { ...referent, id: `actor:${slug(name)}`, name };
}
