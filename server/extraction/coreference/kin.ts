// Relatives named by their first name alone: "his brother Khalid" has the surname of the one whose brother he is.
import { slug } from "../../domain/actor.ts";
import { KIN_OF_ONE_NAME, WOMEN_OF_A_FAMILY } from "../lexicon/people.ts";
import { kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** Gives relatives that a document names by their first name alone the name of their family. */
export function nameRelatives(sentences: readonly SentenceNode[]): void {
  for (const sentence of sentences) bindRelatives(sentence);
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

/** "A B and his wife": his whose name stands right before. */
function bindRelatives({ tree, mentions }: SentenceNode): void {
  for (const mention of mentions) {
    if (mention.kind !== "pronoun" || !["his", "her"].includes(tree.lower[mention.head]!)) continue;
    const isOfKin = KIN_OF_ONE_NAME.has(tree.lemma[tree.head[mention.head]!] ?? "");
    const name = mentions.find((m) => m.last === mention.first - 2 && m.kind === "name");
    if (isOfKin && tree.lower[mention.first - 1] === "and" && name?.referent?.type === "Person")
      mention.referent = name.referent;
  }
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
