// Whether a person is spoken of as a man or a woman: by title, by noun, by first name, by the pronouns used before.
import { MANLY, MENS_NAMES, WOMANLY, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode } from "../types.ts";

/** `male` and `female` as the text's words and pronouns have it. */
export type Gender = "male" | "female";

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

/** The gender that a pronoun asks for; null for those that ask for none. */
export function genderOfPronoun(pronoun: string): Gender | null {
  return PRONOUNS[pronoun] ?? null;
}

/** What a mention's own words and the titles beside it tell; null where they tell nothing. */
export function genderOfMention(tree: Tree, mention: MentionNode): Gender | null {
  if (mention.kind === "nominal") return byWord(mention.noun!) ?? byWords(tree, mention);
  if (mention.kind !== "name") return null;
  const beside = [mention.first - 1, mention.first, ...kids(tree, mention.head, "appos", "nmod:desc")];
  for (const i of beside) {
    const told = i >= 0 ? byWord(tree.lemma[i]!.replace(/\.$/, "")) : null;
    if (told) return told;
  }
  return byFirstName(tree.lower[mention.first]!);
}

function byWords(tree: Tree, mention: MentionNode): Gender | null {
  for (let i = mention.first; i <= mention.last; i++) {
    const told = byWord(tree.lower[i]!);
    if (told) return told;
  }
  return null;
}

function byWord(word: string): Gender | null {
  if (WOMANLY.has(word)) return "female";
  return MANLY.has(word) ? "male" : null;
}

function byFirstName(name: string): Gender | null {
  if (WOMENS_NAMES.has(name)) return "female";
  return MENS_NAMES.has(name) ? "male" : null;
}
