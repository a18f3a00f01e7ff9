// Whose relative somebody is by the name of the family: "A B shot C D. His brother, E D, ..." tells of C D's brother.
import { KIN } from "../lexicon/people.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { genderOfMention, genderOfPronoun } from "./gender.ts";

/** The only person named so far who bears the surname of the relative that a possessive owns; null where there is none, or several. */
export function bearerOfSurname(sentence: SentenceNode, pronoun: MentionNode): MentionNode | null {
  const { tree } = sentence;
  const noun = tree.head[pronoun.head]!;
  if (!["his", "her"].includes(tree.lower[pronoun.head]!) || !KIN.has(tree.lemma[noun] ?? "")) return null;
  const relative = nameOfRelative(sentence, pronoun, noun);
  const family = relative ? surname(relative) : null;
  if (!relative || family === null) return null;
  const found = new Map<string, MentionNode>();
  for (let at: SentenceNode | null | undefined = sentence; at; at = at.previous)
    for (const m of at.mentions) {
      const { id } = m.referent ?? {};
      if (m.kind !== "name" || (at === sentence && m.first >= pronoun.first) || !id) continue;
      if (id === relative.referent!.id || surname(m) !== family || found.has(id)) continue;
      const gender = genderOfMention(at.tree, m);
      if (gender === null || gender === genderOfPronoun(tree.lower[pronoun.head]!)) found.set(id, m);
    }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** "his brother, |A B|", "|A B|, his brother,". */
function nameOfRelative(
  { tree, mentions }: SentenceNode,
  { first }: MentionNode,
  noun: number,
): MentionNode | undefined {
  const end = tree.lower[noun + 1] === "-" ? noun + 3 : noun;
  const behind = tree.lower[end + 1] === "," ? end + 2 : end + 1;
  const before = tree.lower[first - 1] === "," && tree.lower[noun + 1] === "," ? first - 2 : -1;
  const names = mentions.filter((m) => m.kind === "name" && m.referent?.type === "Person");
  return names.find((m) => m.last === before) ?? names.find((m) => m.first === behind);
}

/** The last word of a person's name, the same for men and women; null where it has but one. */
function surname({ referent }: MentionNode): string | null {
  if (referent?.type !== "Person" || !referent.name.includes(" ")) return null;
  const last = referent.name.slice(referent.name.lastIndexOf(" ") + 1).toLowerCase();
  return last.length > 3 ? last.replace(/(?<=[vny])a$/, "") : last;
}
